import type { Plan, PlanEvent, Property } from '../model/plan.ts'
import { walkProperties } from '../model/walk.ts'
import { isPersonal } from './labels.ts'

/** One use of a shared property: in an event, or as a trait. */
export interface Use {
  /** null for a trait */
  readonly event: PlanEvent | null
  /** `user` or `group` for a trait */
  readonly trait: 'user' | 'group' | null
  readonly property: Property
}

/** The plan's relations, each in the direction that the plan does not write down. Events in order of their names. */
export interface Relations {
  /** every event, by name */
  readonly events: readonly PlanEvent[]
  readonly byOwner: Index
  readonly byKpi: Index
  readonly byUseCase: Index
  readonly byStage: Index
  readonly bySource: Index
  readonly byDestination: Index
  readonly byTag: Index
  /** by the name of a deprecated event's successor */
  readonly replacedBy: Index
  /** properties (of events and traits) that name the KPI themselves */
  readonly usesByKpi: ReadonlyMap<string, readonly Use[]>
  /** properties of events that name their owner themselves */
  readonly usesByOwner: ReadonlyMap<string, readonly Use[]>
  /** properties of events with personal data, by the destinations that they go to */
  readonly personalByDestination: ReadonlyMap<string, readonly Use[]>
  /** by property name: those of the library, and those that two or more events share */
  readonly shared: ReadonlyMap<string, readonly Use[]>
  /** properties of events by the name that they had before, where none has that any more */
  readonly renamed: ReadonlyMap<string, readonly Use[]>
}

export type Index = ReadonlyMap<string, readonly PlanEvent[]>

export function relations(plan: Plan): Relations {
  const events = byName(plan.events.values(), event => event.name)
  const ofEvents = events.flatMap(usesOf)
  const uses = [...ofEvents, ...traitUses(plan)]
  const by = (ids: (event: PlanEvent) => readonly (string | null)[]): Index =>
    groupedBy(events, event => unique(ids(event)))
  return {
    events,
    byOwner: by(event => [event.owner]),
    byKpi: by(event => event.kpis),
    byUseCase: by(event => event.useCases),
    byStage: by(event => [event.stage]),
    bySource: by(event => event.sources.map(source => source.id)),
    byDestination: by(event => event.destinations),
    byTag: by(event => event.tags),
    replacedBy: by(event => [event.deprecated?.replacedBy ?? null]),
    usesByKpi: groupedBy(uses, use => use.property.kpis),
    usesByOwner: groupedBy(ofEvents, ({ property: { owner } }) => (owner === null ? [] : [owner])),
    personalByDestination: groupedBy(ofEvents, personalTo),
    shared: sharedUses(plan, uses),
    renamed: renamedUses(ofEvents),
  }
}

/** Things in order of their names: without regard to case first, by code point then. The same everywhere. */
export function byName<Thing>(things: Iterable<Thing>, nameOf: (thing: Thing) => string): Thing[] {
  const named = Array.from(things, thing => {
    const name = nameOf(thing)
    return { thing, name, small: name.toLowerCase() }
  })
  named.sort((a, b) => (a.small === b.small ? compare(a.name, b.name) : compare(a.small, b.small)))
  return named.map(({ thing }) => thing)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a === b ? 0 : 1
}

function unique(ids: readonly (string | null)[]): string[] {
  const given = ids.filter(id => id !== null)
  return given.length < 2 ? given : [...new Set(given)]
}

/** Values by their key, in the order they come in. */
export function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const [key, value] of pairs) addTo(groups, key, value)
  return groups
}

/** The same of values that may have several keys, or none. */
function groupedBy<Key, Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly Key[],
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) for (const key of keysOf(value)) addTo(groups, key, value)
  return groups
}

function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

/** The sources from which a destination takes an event. */
export function flowsTo(event: PlanEvent, destination: string, plan: Plan): string[] {
  const takes = plan.destinations.get(destination)?.sources ?? null
  const sources = event.sources.map(source => source.id)
  return takes === null ? sources : sources.filter(id => takes.includes(id))
}

function usesOf(event: PlanEvent): Use[] {
  return walkProperties(event.body.properties).map(property => ({ event, trait: null, property }))
}

/** The destinations that a property of an event brings personal data to. */
function personalTo({ event, property }: Use): string[] {
  if (!isPersonal(property)) return []
  const all = unique(event!.destinations)
  const { destinations } = property
  return destinations === null ? all : all.filter(id => destinations.includes(id))
}

function traitUses(plan: Plan): Use[] {
  return (['user', 'group'] as const).flatMap(kind =>
    walkProperties(plan.traits[kind].body.properties).map(property => ({
      event: null,
      trait: kind,
      property,
    })),
  )
}

function sharedUses(plan: Plan, uses: readonly Use[]): Map<string, readonly Use[]> {
  const groups = groupedBy(uses, ({ property: { name, via } }) => {
    const library = via.find(ref => ref.kind === 'library' && ref.path === '')?.name ?? name
    return library === name ? [name] : [name, library]
  })
  const names = [...new Set([...plan.library.keys(), ...groups.keys()])].filter(
    name => plan.library.has(name) || places(groups.get(name) ?? []) > 1,
  )
  return new Map(byName(names, name => name).map(name => [name, groups.get(name) ?? []]))
}

/** What a shared property is: the library's definition, else what most of its uses say, the first of them. */
export function definitionOf(name: string, uses: readonly Use[], { library }: Plan): Property | null {
  const defined = library.get(name)
  if (defined !== undefined) return defined
  const said = new Map<string, { readonly first: Property; times: number }>()
  for (const { property } of uses) {
    const words = saidBy(property)
    const known = said.get(words) ?? { first: property, times: 0 }
    known.times += 1
    said.set(words, known)
  }
  const [most] = [...said.values()].sort((a, b) => b.times - a.times)
  return most?.first ?? null
}

function saidBy({ types, description, classification }: Property): string {
  return `${types.join()}\n${classification}\n${description}`
}

function renamedUses(uses: readonly Use[]): Map<string, readonly Use[]> {
  const names = new Set(uses.map(use => use.property.name))
  const renamed = uses.flatMap(use => {
    const old = formerName(use.property)
    return old === null || names.has(old) ? [] : [[old, use] as const]
  })
  return grouped(renamed)
}

/** `renamedFrom` is a property's path or its name. */
function formerName({ name, path, renamedFrom }: Property): string | null {
  const parent = path.slice(0, path.length - name.length)
  return renamedFrom?.startsWith(parent) ? renamedFrom.slice(parent.length) : renamedFrom
}

/** In how many events the uses are. */
function places(uses: readonly Use[]): number {
  return new Set(uses.map(use => use.event).filter(event => event !== null)).size
}
