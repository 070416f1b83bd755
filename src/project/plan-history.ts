import type { Config } from '../config/config.ts'
import { diffPlans } from '../diff/index.ts'
import type { PlanCommit } from '../docs/index.ts'
import { type Git, isShallow } from '../io/git.ts'
import { readHistory } from '../io/history.ts'
import { selectFiles } from '../io/selection.ts'
import type { Change } from '../model/change.ts'
import type { Plan } from '../model/plan.ts'
import { readPlan } from '../plan/read.ts'
import { UsageError } from '../text/usage-error.ts'

/** What changed from one plan to the next; the date (ISO) is that of the later one. */
type Comparison = (base: Plan, head: Plan, date: string) => Promise<readonly Change[]>

/** The comparison that a config asks for. What was accepted then is not known, and makes no difference to what changed. */
export function comparison(config: Config): Comparison {
  const approvals = { records: [], label: null }
  return async (base, head, now) =>
    (await diffPlans({ base, head, settings: config.compatibility, approvals, now })).changes
}

/** The plan as each commit of the main line up to `head` left it, oldest first. */
export async function planCommits(
  git: Git,
  head: string,
  { id, path }: { readonly id: string; readonly path: string },
  config: Config,
): Promise<PlanCommit[]> {
  const revisions = await readHistory(git, head, selectFiles([path], config.ignores))
  return revisions.map(({ files, sha, date, author, subject }) => {
    const plan = files.files.length === 0 ? null : readPlan({ id, path, files }).plan
    return { sha, date, author, subject, plan }
  })
}

/** @param why what needs it, as the start of a sentence; throws a UsageError in a shallow clone */
export async function requireWholeHistory(git: Git, why: string): Promise<void> {
  if (!(await isShallow(git))) return
  throw new UsageError(
    `${why}, and this clone has only a part of it. Check out with \`fetch-depth: 0\`, or run \`git fetch --unshallow\`.`,
  )
}
