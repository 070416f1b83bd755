import type { Config } from '../config/config.ts'
import type { Git } from '../io/git.ts'
import { listHistory, type Revision } from '../io/history.ts'
import { movedFrom } from '../io/moves.ts'
import { selectFiles } from '../io/selection.ts'

/**
 * The commits of the main line up to one that touched a plan, oldest first. Where a commit moved the plan to its path, what it
 * was before comes before.
 */
export async function planRevisions(git: Git, to: string, path: string, config: Config): Promise<Revision[]> {
  const revisions = await listHistory(git, to, selectFiles([path], config.ignores))
  const [first] = revisions
  if (first === undefined || first.parent === null) return revisions
  const before = await movedFrom(git, first.parent, first.sha, path)
  return before === null
    ? revisions
    : [...(await planRevisions(git, first.parent, before, config)), ...revisions]
}
