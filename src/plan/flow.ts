import type { Destination, EventSource, Source } from '../model/plan.ts'
import { isObject } from '../text/json.ts'
import type { Cursor } from './cursor.ts'
import { statuses } from './event-keys.ts'
import { deprecationOf } from './property.ts'

/** The sources and destinations of a plan: what is implied by an event that names none. */
export interface FlowRegistries {
  readonly sources: ReadonlyMap<string, Source>
  readonly destinations: ReadonlyMap<string, Destination>
}

/** What sends: as declared in a list or a map with states, else every source of the plan. */
export function sourcesOf(declared: Cursor | null, { sources }: FlowRegistries): EventSource[] {
  if (declared === null) return [...sources.values()].map(({ id, at }) => ({ ...active(id), at }))
  if (Array.isArray(declared.value)) {
    const seen = new Set<string>()
    return declared.items().flatMap(item => {
      if (typeof item.value !== 'string' || seen.has(item.value)) return []
      seen.add(item.value)
      return [{ ...active(item.value), at: item.at }]
    })
  }
  return declared.entries().map(([id, state]) => sourceState(id, state))
}

function active(id: string): Omit<EventSource, 'at'> {
  return { id, status: 'active', statusDeclared: false, since: null, link: null, deprecated: null }
}

function sourceState(id: string, state: Cursor): EventSource {
  const deprecated = deprecationOf(state.get('deprecated'))
  const stated = isObject(state.value)
    ? state.choice('status', statuses)
    : (statuses.find(status => status === state.value) ?? null)
  const status = stated ?? (deprecated ? 'deprecated' : 'active')
  const statusDeclared = stated !== null || deprecated !== null
  return {
    id,
    at: state.at,
    status,
    statusDeclared,
    since: state.text('since'),
    link: state.text('link'),
    deprecated,
  }
}

/** Where it goes: as declared, else every destination that takes from one of its sources. */
export function destinationsOf(
  declared: Cursor | null,
  sources: readonly EventSource[],
  sourcesDeclared: boolean,
  { sources: known, destinations }: FlowRegistries,
): string[] {
  if (declared !== null) {
    return [...new Set(declared.items().flatMap(({ value }) => (typeof value === 'string' ? [value] : [])))]
  }
  const ids = new Set(sources.map(({ id }) => id))
  // A plan without sources says nothing about where data comes from, not that there is none.
  const flows = ids.size > 0 || (known.size === 0 && !sourcesDeclared)
  return [...destinations.values()]
    .filter(destination =>
      destination.sources === null ? flows : destination.sources.some(id => ids.has(id)),
    )
    .map(({ id }) => id)
}

/** A declared list or map; null where the value is of another kind. */
export function declared(cursor: Cursor | null): Cursor | null {
  return cursor !== null && typeof cursor.value === 'object' && cursor.value !== null ? cursor : null
}
