import type { Change } from '../model/change.ts'
import { traitId } from '../model/object-id.ts'
import type { Plan, PlanEvent } from '../model/plan.ts'
import { walkProperties } from '../model/walk.ts'
import { type Gone, goneBetween } from './gone.ts'
import { grouped } from './relations.ts'

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
  /** events after it; null: that is not told */
  readonly events: number | null
  /** what was in it, where there was no plan before: its changes are not listed one by one; else null */
  readonly first: FirstVersion | null
  /** internal events of the plan before it that are not in the plan after it: their names stay out of the site */
  readonly internalGone?: readonly string[]
  /** what has lost its page: renamed or removed */
  readonly gone?: readonly Gone[]
  readonly changes: readonly Change[]
}

/** The names of what was in a plan's first version. */
export interface FirstVersion {
  /** ids */
  readonly events: ReadonlySet<string>
  /** of the library, and of all events */
  readonly properties: ReadonlySet<string>
  /** by set and name: `user.email` */
  readonly traits: ReadonlySet<string>
}

/** What there is to tell of a commit, whoever made it: the same for the same two plans. */
export type HistoryStep = Pick<
  HistoryEntry,
  'version' | 'events' | 'first' | 'internalGone' | 'gone' | 'changes'
>

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
  const changes = before === null ? [] : await compare(before, plan, date.slice(0, 10))
  if (before !== null && changes.length === 0) return null
  const { version } = plan.info
  return {
    version,
    events: plan.events.size,
    first: before === null ? namesIn(plan) : null,
    internalGone: internalGone(before, plan),
    gone: before === null ? [] : goneBetween(before, plan, changes),
    changes,
  }
}

export function historyEntry(commit: Omit<PlanCommit, 'plan'>, step: HistoryStep): HistoryEntry {
  return { ...commit, ...splitSubject(commit.subject), ...step }
}

function namesIn({ events, library, traits }: Plan): FirstVersion {
  const properties = [...events.values()].flatMap(event => walkProperties(event.body.properties))
  return {
    events: new Set(events.keys()),
    properties: new Set([...library.keys(), ...properties.map(({ name }) => name)]),
    traits: new Set(
      (['user', 'group'] as const).flatMap(kind =>
        traits[kind].body.properties.map(({ name }) => `${kind}.${name}`),
      ),
    ),
  }
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

/** A commit, whatever it changed. */
export type Commit = Pick<HistoryEntry, 'sha' | 'date' | 'author' | 'subject' | 'pullRequest' | 'version'>

/** A commit, and what of its changes is asked for. */
export interface PastEntry {
  readonly entry: Commit
  /** none: it is the first version of the plan, and what is asked for was in it */
  readonly changes: readonly Change[]
}

/** What commits did to each thing, newest first. */
export interface Past {
  /** by an event's id */
  readonly event: (id: string) => EventPast
  /** to a property of the library, or to those of this name in events; also under the names that it had before */
  readonly property: (name: string) => readonly PastEntry[]
  /** by its set and name: `user.email`; also under the names that it had before */
  readonly trait: (path: string) => readonly PastEntry[]
}

/** What commits did to one event. */
export interface EventPast {
  /** newest first */
  readonly entries: readonly PastEntry[]
  /** the names that it had before, newest first */
  readonly formerNames: readonly string[]
}

export function pastOf(history: PlanHistory): Past {
  return {
    event: pastsOfEvents(history),
    property: name =>
      pastOfPage(history, 'shared:', name, now => ({
        concerns: ({ object, property }) => object === `library:${now}` || property === now,
        isIn: ({ properties }) => properties.has(now),
      })),
    trait: path => {
      const [set, name] = path.split(/\.(.*)/s) as ['user' | 'group', string]
      return pastOfPage(history, traitId(set, ''), name, now => ({
        concerns: ({ event, property }) => event === null && property === `${set}.${now}`,
        isIn: ({ traits }) => traits.has(`${set}.${now}`),
      }))
    },
  }
}

/** Tells whether something is about a thing. */
interface About {
  readonly concerns: (change: Change) => boolean
  readonly isIn: (first: FirstVersion) => boolean
}

/** What an entry tells of a thing: one entry, or none. */
function toldIn(entry: HistoryEntry, { concerns, isIn }: About): PastEntry[] {
  const changes = entry.changes.filter(concerns)
  if (changes.length === 0 && !(entry.first && isIn(entry.first))) return []
  // Whoever remembers what was told of a thing is not to remember all that the commit did.
  const { sha, date, author, subject, pullRequest, version } = entry
  return [{ entry: { sha, date, author, subject, pullRequest, version }, changes }]
}

/**
 * The past of what has a page, also under the names that it had before.
 * @param prefix what the ids of pages of its kind begin with
 * @param about tells what is about the thing while it has a name
 */
function pastOfPage(
  history: PlanHistory,
  prefix: string,
  name: string,
  about: (name: string) => About,
): PastEntry[] {
  let now = name
  return history.flatMap(entry => {
    const told = toldIn(entry, about(now))
    const from = entry.gone?.find(gone => gone.now === prefix + now)
    if (from !== undefined) now = from.page.slice(prefix.length)
    return told
  })
}

/** A long history is looked through once for all events. */
function pastsOfEvents(history: PlanHistory): (event: string) => EventPast {
  const telling = entriesByName(history)
  return event => {
    const names = new Set<string>()
    const entries: PastEntry[] = []
    let name = event
    let next = 0
    for (;;) {
      const at = telling.get(name)?.find(index => index >= next)
      if (at === undefined) break
      const entry = history[at]!
      const now = name
      entries.push(
        ...toldIn(entry, {
          concerns: change => eventsOf(change).includes(now),
          isIn: ({ events }) => events.has(now),
        }),
      )
      const renames = entry.changes.filter(isRename)
      const from = renames.find(rename => rename.event === name)?.renamedFrom
      // What had this name before has another by now: its past is not this one's.
      if (!from && renames.some(rename => rename.renamedFrom === name)) break
      if (from) names.add(from)
      name = from ?? name
      next = at + 1
    }
    return { entries, formerNames: [...names].filter(each => each !== event) }
  }
}

/** Where in the history each name is told of. */
function entriesByName(history: PlanHistory): ReadonlyMap<string, readonly number[]> {
  return grouped(
    history.flatMap(({ changes, first }, index) => {
      const names = changes.flatMap(change => [
        ...eventsOf(change),
        ...(isRename(change) ? [change.renamedFrom!] : []),
      ])
      return [...new Set([...names, ...(first?.events ?? [])])].map(name => [name, index] as const)
    }),
  )
}

function isRename({ property, renamedFrom }: Change): boolean {
  return property === null && renamedFrom !== null
}

function eventsOf({ event, events }: Change): readonly string[] {
  return event === null ? (events ?? []) : [event]
}

/** The names that an event had, newest first; also one that is not in the history yet. */
export function formerNamesOf(history: PlanHistory, { id, renamedFrom }: PlanEvent): string[] {
  const past = pastsOfEvents(history)
  const known = past(id).formerNames
  if (renamedFrom === null || known.includes(renamedFrom)) return [...known]
  return [renamedFrom, ...past(renamedFrom).formerNames]
}
