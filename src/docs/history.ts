import type { Change } from '../model/change.ts'
import type { Plan, PlanEvent } from '../model/plan.ts'

/** A commit of the main line that touched the plan, and the plan as it left it. */
export interface PlanCommit {
  readonly sha: string
  /** ISO 8601, UTC */
  readonly date: string
  readonly author: string
  readonly subject: string
  /** null where the commit removed the plan */
  readonly plan: Plan | null
}

/** What one commit did to the plan. */
export interface HistoryEntry {
  readonly sha: string
  readonly date: string
  readonly author: string
  /** without the number of the pull request */
  readonly subject: string
  readonly pullRequest: number | null
  /** the plan's version after it */
  readonly version: string | null
  /** events after it */
  readonly events: number
  /** true where there was no plan before: its changes are not listed one by one */
  readonly first: boolean
  /** internal events of the plan before it that are not in the plan after it: their names stay out of the site */
  readonly internalGone?: readonly string[]
  readonly changes: readonly Change[]
}

/** What there is to tell of a commit, whoever made it: the same for the same two plans. */
export type HistoryStep = Pick<HistoryEntry, 'version' | 'events' | 'first' | 'internalGone' | 'changes'>

/** The changes of a plan's meaning, newest first. Commits that changed only its text are left out. */
export type PlanHistory = readonly HistoryEntry[]

/** What changed from one plan to the next; the date is that of the later commit. */
export type Comparison = (base: Plan, head: Plan, date: string) => Promise<readonly Change[]>

/**
 * @param commits the plan's first-parent history, oldest first
 */
export async function planHistory(commits: readonly PlanCommit[], compare: Comparison): Promise<PlanHistory> {
  const entries: HistoryEntry[] = []
  let before: Plan | null = null
  for (const { plan, ...commit } of commits) {
    const step = await historyStep(before, plan, commit.date, compare)
    if (step !== null) entries.push(historyEntry(commit, step))
    before = plan
  }
  return entries.reverse()
}

/** What a commit did to the plan; null where that changed nothing of its meaning, or took it away. */
export async function historyStep(
  before: Plan | null,
  plan: Plan | null,
  date: string,
  compare: Comparison,
): Promise<HistoryStep | null> {
  if (plan === null) return null
  const first = before === null
  const changes = before === null ? [] : await compare(before, plan, date.slice(0, 10))
  if (!first && changes.length === 0) return null
  const { version } = plan.info
  return { version, events: plan.events.size, first, internalGone: internalGone(before, plan), changes }
}

export function historyEntry(commit: Omit<PlanCommit, 'plan'>, step: HistoryStep): HistoryEntry {
  return { ...commit, ...splitSubject(commit.subject), ...step }
}

function internalGone(before: Plan | null, after: Plan): string[] {
  const internal = [...(before?.events.values() ?? [])].filter(event => event.internal)
  return internal.map(event => event.id).filter(id => !after.events.has(id))
}

/** `Add coupons (#41)` and `Merge pull request #41 from acme/coupons` name the pull request that they came by. */
function splitSubject(subject: string): { subject: string; pullRequest: number | null } {
  const squashed = /^(.*?)\s*\(#(\d+)\)\s*$/.exec(subject)
  if (squashed) return { subject: squashed[1]!, pullRequest: Number(squashed[2]) }
  const merged = /^Merge pull request #(\d+) from [^/\s]+\/(\S+)/.exec(subject)
  return merged
    ? { subject: `Merge of ${merged[2]}`, pullRequest: Number(merged[1]) }
    : { subject, pullRequest: null }
}

/** The changes of one event, with the names that it had before, newest first. */
export function eventHistory(
  history: PlanHistory,
  event: string,
): { entries: { entry: HistoryEntry; changes: Change[] }[]; formerNames: string[] } {
  const names = new Set<string>()
  const entries: { entry: HistoryEntry; changes: Change[] }[] = []
  let name = event
  for (const entry of history) {
    const changes = entry.changes.filter(change => concerns(change, name))
    if (changes.length > 0) entries.push({ entry, changes })
    const renames = entry.changes.filter(
      ({ property, renamedFrom }) => property === null && renamedFrom !== null,
    )
    const from = renames.find(rename => rename.event === name)?.renamedFrom
    if (from) {
      name = from
      names.add(name)
    }
    // What had this name before has another by now: its past is not this one's.
    else if (renames.some(rename => rename.renamedFrom === name)) break
  }
  return { entries, formerNames: [...names].filter(each => each !== event) }
}

/** The names that an event had, newest first; also one that is not in the history yet. */
export function formerNamesOf(history: PlanHistory, { id, renamedFrom }: PlanEvent): string[] {
  const known = eventHistory(history, id).formerNames
  if (renamedFrom === null || known.includes(renamedFrom)) return known
  return [renamedFrom, ...eventHistory(history, renamedFrom).formerNames]
}

function concerns(change: Change, name: string): boolean {
  return change.event === null ? (change.events?.includes(name) ?? false) : change.event === name
}
