import { eventId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import type { Body, PlanEvent } from '../../model/plan.ts'
import { canonical } from '../../text/json.ts'
import type { Difference, Found } from '../difference.ts'
import type { ChangeKind, EventKind } from '../kind.ts'
import { detectors } from '../kinds/index.ts'
import type { EventPair, Plans } from '../pair.ts'
import { same } from '../same.ts'
import { compareBodies } from './node.ts'
import { matchEvents } from './rename.ts'

const isEventKind = (kind: ChangeKind): kind is EventKind => kind.on === 'event'
const eventKinds = detectors.filter(isEventKind)

export function pairEvents(plans: Plans): EventPair[] {
  const matches = matchEvents([...plans.base.events.values()], [...plans.head.events.values()])
  return matches.map(match => ({ plans, ...match }))
}

/** What differs in one event: its facts, its payload, and what its sources send differently. */
export function compareEvent(pair: EventPair): Difference[] {
  const { base, head } = pair
  if (base && head && same(base, head)) return []
  const facts = eventKinds.flatMap(kind => kind.detect(pair).map(found => eventDifference(kind, pair, found)))
  return base && head ? [...facts, ...compareSources(pair, base, head)] : facts
}

/** The payload that all sources send, then each that has its own; what a source shares with all is told once. */
function compareSources(pair: EventPair, base: PlanEvent, head: PlanEvent): Difference[] {
  const compare = (source: string | null, old: Body, now: Body): Difference[] =>
    compareBodies({ plans: pair.plans, events: pair, traits: null, source, base: old, head: now })
  const main = compare(null, base.body, head.body)
  const keys = new Set(main.map(keyOf))
  const exempt = new Map<string, string[]>()
  const others: Difference[] = []
  for (const source of new Set([...base.variants.keys(), ...head.variants.keys()])) {
    const own = compare(source, bodyOf(base, source), bodyOf(head, source))
    const shared = new Set(own.map(keyOf))
    others.push(...own.filter(one => !keys.has(keyOf(one))))
    for (const key of keys) if (!shared.has(key)) exempt.set(key, [...(exempt.get(key) ?? []), source])
  }
  return [...main.map(one => ({ ...one, exempt: exempt.get(keyOf(one)) ?? [] })), ...others]
}

/** The payload as a source sends it. */
export function bodyOf(event: PlanEvent, source: string): Body {
  return event.variants.get(source)?.body ?? event.body
}

const keyOf = (one: Difference): string => `${one.kind.id} ${one.object} ${canonical(one.data)}`

function eventDifference(kind: EventKind, pair: EventPair, found: Found): Difference {
  const { base, head, plans } = pair
  const event = (head ?? base) as PlanEvent
  const declared = kind.id.startsWith('event-source-')
    ? [base?.sourcesDeclared, head?.sourcesDeclared]
    : [base?.destinationsDeclared, head?.destinationsDeclared]
  const { property } = found.data
  const path = kind.id === 'event-destination-name-changed' && typeof property === 'string' ? property : null
  return {
    kind,
    plans,
    object: eventId(event.id),
    event: event.id,
    property: path,
    source: found.source ?? null,
    renamedFrom: found.renamedFrom ?? null,
    data: found.data,
    at: found.at ?? head?.at ?? survivingFile(plans, event.at),
    before: found.before === undefined ? (base?.at ?? null) : found.before,
    mendAt: found.mendAt ?? null,
    edit: null,
    events: pair,
    traits: null,
    node: null,
    exempt: [],
    implied: declared.every(one => one === false),
  }
}

/** Where a removed thing was: its file, up to the place that is still there; else the plan's first file. */
export function survivingFile({ head, last }: Plans, before: Origin): Origin {
  if (last || head.files.includes(before.file)) {
    const parent = before.pointer.slice(0, Math.max(0, before.pointer.lastIndexOf('/')))
    return { file: before.file, pointer: parent }
  }
  return { file: head.files[0] ?? before.file, pointer: '' }
}
