import { defaultBranch, type Git, headCommit, mergeBase, resolveCommit } from '../io/git.ts'
import { UsageError } from '../text/usage-error.ts'

/** What to compare with, and the rule that chose it. */
export interface Base {
  /** full id */
  readonly commit: string
  /** for the log: "the merge base with main" */
  readonly rule: string
}

/** The commit that a revision names; a UsageError where there is none. */
export async function requireCommit(git: Git, revision: string): Promise<string> {
  const commit = await resolveCommit(git, revision)
  if (commit !== null) return commit
  throw new UsageError(
    `${JSON.stringify(revision)} is not a revision of this repository. Fetch it first, or name a branch, tag or commit that is here.`,
  )
}

/** Where the work left the default branch: what the command line compares with when it is told nothing. */
export async function defaultBase(git: Git, head: string | null): Promise<Base> {
  const from = head ?? (await headCommit(git))
  const branch = await defaultBranch(git)
  if (from === null || branch === null) {
    throw new UsageError(
      'There is nothing to compare with: this repository has no origin/HEAD, main or master. Name a base with `--base REF`, or run `waymark lint` for the standards alone.',
    )
  }
  const commit = await mergeBase(git, branch.commit, from)
  if (commit !== null) return { commit, rule: `the merge base with ${branch.name}` }
  throw new UsageError(
    `HEAD and ${branch.name} have no common commit here. In a shallow clone, fetch more history (\`git fetch --unshallow\`), or name a base with \`--base REF\`.`,
  )
}
