import type { Config } from '../config/config.ts'
import { diffPlans } from '../diff/index.ts'
import type { PlanCommit } from '../docs/index.ts'
import { type Git, isShallow } from '../io/git.ts'
import { type Revision, readHistory } from '../io/history.ts'
import { movedFrom } from '../io/moves.ts'
import { selectFiles } from '../io/selection.ts'
import type { Change } from '../model/change.ts'
import type { Plan } from '../model/plan.ts'
import { isPlanFile } from '../plan/files.ts'
import { type ReadPlan, readPlan } from '../plan/read.ts'
import { isUnreadable } from '../report/unreadable.ts'
import type { FileSet } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'

/** What changed from one plan to the next; the date (ISO) is that of the later one. */
type Comparison = (base: Plan, head: Plan, date: string) => Promise<readonly Change[]>

/** The comparison that a config asks for. What was accepted then is not known, and makes no difference to what changed. */
export function comparison(config: Config): Comparison {
  const approvals = { records: [], label: null }
  return async (base, head, now) =>
    (await diffPlans({ base, head, settings: config.compatibility, approvals, now })).changes
}

/**
 * The plan as each commit of the main line up to `head` left it, oldest first. A file is parsed once for each text it had. A commit
 * that left a file that cannot be read says nothing of what was meant: the next one is compared with the one before it.
 * @param now the plan as it was read last: mostly what the newest commit left
 */
export async function planCommits(
  git: Git,
  head: string,
  { id, path }: { readonly id: string; readonly path: string },
  config: Config,
  now: ReadPlan | null = null,
): Promise<PlanCommit[]> {
  const revisions = await revisionsOf(git, head, path, config)
  let last = now
  const commits = revisions.reverse().map(({ files, sha, date, author, subject }) => {
    if (files.files.length === 0) return { sha, date, author, subject, plan: null }
    if (last === null || !isOf(files, last))
      last = readPlan({ id, path, files, ...(last && { parsed: last.documents }) })
    return { sha, date, author, subject, plan: last.plan }
  })
  return commits.reverse().filter(({ plan }) => plan === null || !plan.problems.some(isUnreadable))
}

/** Oldest first. Where a commit moved the plan to its path, what it was before comes before. */
async function revisionsOf(git: Git, head: string, path: string, config: Config): Promise<Revision[]> {
  const revisions = await readHistory(git, head, selectFiles([path], config.ignores))
  const [first] = revisions
  if (first === undefined || first.parent === null) return revisions
  const before = await movedFrom(git, first.parent, first.sha, path)
  return before === null
    ? revisions
    : [...(await revisionsOf(git, first.parent, before, config)), ...revisions]
}

/** True where a plan was read from just these files. */
function isOf({ files, unreadable }: FileSet, { documents }: ReadPlan): boolean {
  const own = files.filter(({ path }) => isPlanFile(path))
  return (
    unreadable.length === 0 &&
    own.length === documents.size &&
    own.every(({ path, text }) => documents.get(path)?.text === text)
  )
}

/** @param why what needs it, as the start of a sentence; throws a UsageError in a shallow clone */
export async function requireWholeHistory(git: Git, why: string): Promise<void> {
  if (!(await isShallow(git))) return
  throw new UsageError(
    `${why}, and this clone has only a part of it. Check out with \`fetch-depth: 0\`, or run \`git fetch --unshallow\`.`,
  )
}
