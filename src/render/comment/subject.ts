import type { EventWitness } from '../../model/change.ts'
import type { LocatedChange, LocatedFinding, Report } from '../../report/report.ts'
import { plain } from '../../text/phrase.ts'
import { fragment } from './fragments.ts'
import type { Names } from './names.ts'
import { type Standing, standingOf, standings } from './words.ts'

/** What one row of the table and one folded part are about: an event, a shared definition, or another thing of a plan. */
export interface Subject {
  readonly plan: string
  /** `event:NAME`, or the object of the change */
  readonly object: string
  /** the event, or the events that a shared change reaches; empty where it is about neither */
  readonly events: readonly string[]
  /** true where one edit of a shared definition reaches the events */
  readonly shared: boolean
  readonly changes: readonly LocatedChange[]
  /** new errors and warnings on it */
  readonly findings: readonly LocatedFinding[]
  readonly standing: Standing
  /** one payload that shows as many of its breaks as one can */
  readonly witness: EventWitness | null
}

/** The changes by what they are about, the worst first. */
export function subjects(report: Report): Subject[] {
  const groups = new Map<string, LocatedChange[]>()
  const common = commonChanges(report)
  for (const change of report.changes) {
    if (isException(change)) continue
    const key = common.get(change) ?? keyOf(change)
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  const findings = findingsByEvent(report)
  const witnesses = witnessesByEvent(report)
  return [...groups.values()]
    .map(changes => subject(changes, findings, witnesses))
    .sort((a, b) => rank(a) - rank(b))
}

function keyOf(change: LocatedChange): string {
  if (change.events !== null) return `${change.plan}\nshared ${change.object} ${change.events.join('\n')}`
  return `${change.plan}\n${change.event === null ? change.object.replace(/^(trait:[^/]*)\/.*/, '$1') : `event:${change.event}`}`
}

function subject(
  changes: readonly LocatedChange[],
  findings: ReadonlyMap<string, LocatedFinding[]>,
  witnesses: ReadonlyMap<string, EventWitness>,
): Subject {
  const [first] = changes as readonly [LocatedChange]
  const shared = first.events !== null
  const object = !shared && first.event !== null ? `event:${first.event}` : first.object
  const events = new Set(changes.flatMap(change => change.event ?? []))
  return {
    plan: first.plan,
    object,
    events: first.events ?? [...events],
    shared,
    changes,
    findings: findings.get(`${first.plan}\n${object}`) ?? [],
    standing: worst(changes),
    witness: shared ? null : (witnesses.get(`${first.plan}\n${first.event}`) ?? null),
  }
}

/** What the plan lets pass is told with the exceptions. */
export function isException(change: LocatedChange): boolean {
  return /^suppression-/.test(change.kind)
}

/** One change made to several events themselves (one more source, another owner) is a subject of its own, where it breaks nothing. */
function commonChanges(report: Report): ReadonlyMap<LocatedChange, string> {
  const groups = new Map<string, LocatedChange[]>()
  for (const change of report.changes) {
    if (change.event === null || change.property !== null || change.level === 'breaking') continue
    if (/^event-(added|removed|renamed)$|-(description|examples)-changed$/.test(change.kind)) continue
    const key = `${change.plan}\n${change.kind} ${change.level} ${plain(fragment(change))}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  const several = [...groups].filter(([, changes]) => changes.length > 1)
  return new Map(several.flatMap(([key, changes]) => changes.map(change => [change, key] as const)))
}

function worst(changes: readonly LocatedChange[]): Standing {
  const found = new Set(changes.map(standingOf))
  return standings.find(standing => found.has(standing)) ?? 'safe'
}

function rank(subject: Subject): number {
  const errors = subject.findings.some(finding => finding.severity === 'error')
  return standings.indexOf(subject.standing) * 2 + (errors ? 0 : 1)
}

/** Of several payloads of an event, one that main accepts. */
function witnessesByEvent({ witnesses }: Report): ReadonlyMap<string, EventWitness> {
  const events = new Map<string, EventWitness>()
  for (const witness of witnesses) {
    const key = `${witness.plan}\n${witness.event}`
    if (!events.has(key) || (witness.acceptedBy === 'base' && events.get(key)?.acceptedBy === 'head'))
      events.set(key, witness)
  }
  return events
}

function findingsByEvent(report: Report): ReadonlyMap<string, LocatedFinding[]> {
  const events = new Map<string, LocatedFinding[]>()
  for (const finding of report.findings) {
    if (!finding.new || finding.severity === 'info') continue
    const key = `${finding.plan}\n${eventOf(finding, report) ?? finding.object}`
    events.set(key, [...(events.get(key) ?? []), finding])
  }
  return events
}

/** The event that a finding is in, as an object id. */
function eventOf(finding: LocatedFinding, report: Report): string | null {
  if (finding.object.startsWith('event:')) return finding.object
  const event = propertyEvent(finding, report)
  return event === null ? null : `event:${event}`
}

/** Names hold slashes too: the event of `property:EVENT/PATH` is the longest that the plan knows. */
export function propertyEvent(finding: LocatedFinding, report: Report): string | null {
  if (!finding.object.startsWith('property:')) return null
  const rest = finding.object.slice('property:'.length)
  const events = report.plans.find(plan => plan.id === finding.plan)?.head?.events
  for (let end = rest.lastIndexOf('/'); end > 0; end = rest.lastIndexOf('/', end - 1))
    if (events?.has(rest.slice(0, end))) return rest.slice(0, end)
  return null
}

/** "Order Completed", "User profile", "The plan", "KPI Revenue"; of a shared thing its own name. */
export function subjectName({ plan, object, events, shared, changes }: Subject, names: Names): string {
  if (shared) return changes[0]?.property ?? object.slice(object.indexOf(':') + 1)
  if (events[0] !== undefined) return events[0]
  const split = object.indexOf(':')
  if (split === -1) return 'The plan'
  const kind = object.slice(0, split)
  const id = object.slice(split + 1)
  if (kind === 'trait' || kind === 'traits') return `${id.startsWith('group') ? 'Group' : 'User'} profile`
  if (kind === 'removed') return `Retired name ${id}`
  const registry = registries.get(kind)
  const words = kind === 'kpi' ? 'KPI' : kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ')
  return `${words} ${registry ? names.of(registry, plan, id) : id}`
}

const registries: ReadonlyMap<string, 'kpis' | 'owners' | 'sources' | 'destinations'> = new Map([
  ['kpi', 'kpis'],
  ['owner', 'owners'],
  ['source', 'sources'],
  ['destination', 'destinations'],
])
