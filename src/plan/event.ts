import type {
  DestinationNames,
  EventSource,
  Link,
  PlanEvent,
  TraitSet,
  Unplanned,
  Variant,
} from '../model/plan.ts'
import type { BodyBuilder, Payload, SharedProperties } from './body.ts'
import type { Cursor } from './cursor.ts'
import { eventTypes, statuses, unplannedPolicies } from './event-keys.ts'
import { declared, destinationsOf, type FlowRegistries, sourcesOf } from './flow.ts'
import type { MergedTraits } from './merge.ts'
import { deprecationOf, usagesOf } from './property.ts'
import { textMap } from './registries.ts'

/** What an event takes from the plan around it. */
export interface EventContext {
  readonly registries: FlowRegistries
  readonly bodies: BodyBuilder
  readonly unplanned: Unplanned
  /** the bundles of these names and `common`, in the order in which they give their properties */
  readonly shared: (include: readonly string[]) => readonly SharedProperties[]
}

export interface EventPlace {
  readonly id: string
  readonly key: string
  readonly cursor: Cursor
  /** `defaults` of its file */
  readonly defaults: Cursor | null
}

export function toEvent({ id, key, cursor, defaults }: EventPlace, context: EventContext): PlanEvent {
  const include = cursor.texts('include')
  const payload = context.bodies.payload(cursor, context.shared(include))
  const unplanned = cursor.choice('unplanned', unplannedPolicies) ?? context.unplanned
  const owner = cursor.text('owner')
  return {
    id,
    key,
    at: cursor.at,
    name: cursor.text('name') ?? key,
    type: cursor.choice('type', eventTypes) ?? 'track',
    ...statusOf(cursor),
    ...plainTexts(cursor),
    owner: owner ?? defaults?.text('owner') ?? null,
    ownerInherited: owner === null && defaults?.text('owner') !== null && defaults !== null,
    kpis: cursor.texts('kpis'),
    useCases: cursor.texts('useCases'),
    ...flowOf(cursor, defaults, context.registries),
    include,
    usedBy: usagesOf(cursor.get('usedBy')),
    links: linksOf(cursor.get('links')),
    names: namesOf(cursor.get('names')),
    tags: cursor.texts('tags'),
    internal: cursor.flag('internal') ?? false,
    body: context.bodies.body(payload, unplanned),
    variants: variantsOf(cursor.get('variants'), payload, unplanned, context.bodies),
    examples: (cursor.get('examples')?.items() ?? []).map(({ at, value }) => ({ at, value })),
  }
}

type TextKey =
  | 'version'
  | 'renamedFrom'
  | 'description'
  | 'champion'
  | 'trigger'
  | 'stage'
  | 'upgrade'
  | 'addedOn'
  | 'reviewedOn'

function plainTexts(cursor: Cursor): Pick<PlanEvent, TextKey> {
  return {
    version: cursor.text('version'),
    renamedFrom: cursor.text('renamedFrom'),
    description: cursor.text('description'),
    champion: cursor.text('champion'),
    trigger: cursor.text('trigger'),
    stage: cursor.text('stage'),
    upgrade: cursor.text('upgrade'),
    addedOn: cursor.text('addedOn'),
    reviewedOn: cursor.text('reviewedOn'),
  }
}

/** `deprecated` says the status where the event does not. */
function statusOf(cursor: Cursor): Pick<PlanEvent, 'status' | 'deprecated'> {
  const deprecated = deprecationOf(cursor.get('deprecated'))
  return { status: cursor.choice('status', statuses) ?? (deprecated ? 'deprecated' : 'active'), deprecated }
}

interface Flow {
  readonly sources: readonly EventSource[]
  readonly sourcesDeclared: boolean
  readonly destinations: readonly string[]
  readonly destinationsDeclared: boolean
}

function flowOf(cursor: Cursor, defaults: Cursor | null, registries: FlowRegistries): Flow {
  const from = declared(cursor.get('sources')) ?? declared(defaults?.get('sources') ?? null)
  const to = declared(cursor.get('destinations')) ?? declared(defaults?.get('destinations') ?? null)
  const sources = sourcesOf(from, registries)
  return {
    sources,
    sourcesDeclared: from !== null,
    destinations: destinationsOf(to, sources, from !== null, registries),
    destinationsDeclared: to !== null,
  }
}

function linksOf(cursor: Cursor | null): Link[] {
  return (cursor?.items() ?? []).flatMap(item => {
    const url = item.text('url')
    return url === null ? [] : [{ at: item.at, title: item.text('title') ?? url, url }]
  })
}

function namesOf(cursor: Cursor | null): Map<string, DestinationNames> {
  return new Map(
    (cursor?.entries() ?? []).map(([destination, names]) => {
      const event = typeof names.value === 'string' ? names.value : names.text('event')
      return [destination, { at: names.at, event, properties: textMap(names.get('properties')) }]
    }),
  )
}

function variantsOf(
  cursor: Cursor | null,
  payload: Payload,
  unplanned: Unplanned,
  bodies: BodyBuilder,
): Map<string, Variant> {
  return new Map(
    (cursor?.entries() ?? []).map(([source, place]) => {
      const { payload: own, without } = bodies.variant(payload, place)
      return [
        source,
        { at: place.at, source, trigger: place.text('trigger'), without, body: bodies.body(own, unplanned) },
      ]
    }),
  )
}

/** @param nowhere stands for a set that the plan does not have */
export function toTraits(
  kind: TraitSet['kind'],
  merged: MergedTraits,
  nowhere: Cursor,
  context: Omit<EventContext, 'shared'>,
): TraitSet {
  const field = (key: string): Cursor | null => merged.fields.get(key) ?? null
  const value = (key: string): string | null => {
    const text = field(key)?.value
    return typeof text === 'string' ? text : null
  }
  const from = declared(field('sources'))
  const sources = merged.at === null ? [] : sourcesOf(from, context.registries)
  const to = declared(field('destinations'))
  const unplanned = unplannedPolicies.find(policy => policy === value('unplanned')) ?? context.unplanned
  const body = context.bodies.body(context.bodies.bare(merged.at ?? nowhere, merged.traits), unplanned)
  return {
    kind,
    at: merged.at?.at ?? null,
    owner: value('owner'),
    trigger: value('trigger'),
    sources,
    destinations: merged.at === null ? [] : destinationsOf(to, sources, from !== null, context.registries),
    body,
  }
}
