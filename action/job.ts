import { type Git, headCommit } from '../src/io/git.ts'
import type { Workplace } from '../src/project/place.ts'
import { UsageError } from '../src/text/usage-error.ts'
import type { EventFacts } from './event.ts'
import type { GitHub } from './github.ts'
import type { Inputs } from './inputs.ts'

/** One run of the action. */
export interface Run {
  readonly inputs: Inputs
  readonly facts: EventFacts
  /** null: there is no token, and nothing is asked of GitHub */
  readonly github: GitHub | null
  readonly place: Workplace
  /** GITHUB_WORKSPACE: what paths of annotations are relative to */
  readonly workspace: string
}

/** The repository; where there is none there is nothing to read, and it says how to get one. */
export function requireGit(run: Run): Git {
  if (run.place.git !== null) return run.place.git
  throw new UsageError(
    'There is no checkout here. Put a step with `uses: actions/checkout@v7` and `fetch-depth: 2` before this one.',
  )
}

/** The commit that is checked out. */
export async function requireHead(git: Git): Promise<string> {
  const head = await headCommit(git)
  if (head === null) throw new UsageError('The checkout has no commit yet.')
  return head
}
