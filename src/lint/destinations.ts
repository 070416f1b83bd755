import type { Destination, Plan, PlanEvent, Property } from '../model/plan.ts'
import { isObject, type JsonObject, own } from '../text/json.ts'
import { destinationLimits } from './data/destinations.ts'
import type { LimitRow } from './data/limits.ts'
import { propertySubjects } from './subjects.ts'

/** A destination of a plan with what its type accepts. */
export interface Target {
  readonly destination: Destination
  /** the built-in type that it is or is like; null for an unknown one */
  readonly type: string | null
  readonly limits: readonly LimitRow[]
  /** names that the team's own type reserves */
  readonly reserved: readonly string[]
}

/** The destinations of a plan, with the team's own types and rows from the config. */
export function targetsOf(plan: Plan, types: JsonObject, limits: JsonObject = {}): Target[] {
  return [...plan.destinations.values()].map(destination => targetOf(destination, types, limits))
}

function targetOf(destination: Destination, types: JsonObject, limits: JsonObject): Target {
  const custom = destination.type === null ? undefined : own(types, destination.type)
  const settings = isObject(custom) ? custom : {}
  const like = own(settings, 'like')
  const type = typeof like === 'string' ? like : destination.type
  const known = type !== null && Object.hasOwn(destinationLimits, type) ? type : null
  const more = [
    ...rowsOf(settings, 'limits'),
    ...(destination.type === null ? [] : rowsOf(limits, destination.type)),
  ]
  const replaced = new Set(more.map(([what, how]) => `${what} ${how}`))
  const builtIn = (known === null ? [] : destinationLimits[known]) as readonly LimitRow[]
  const reserved = own(settings, 'reserved')
  return {
    destination,
    type: known,
    limits: [...builtIn.filter(([what, how]) => !replaced.has(`${what} ${how}`)), ...more],
    reserved: Array.isArray(reserved) ? reserved.map(String) : [],
  }
}

function rowsOf(table: JsonObject, key: string): LimitRow[] {
  const rows = own(table, key)
  return Array.isArray(rows)
    ? (rows as unknown as LimitRow[]).map(([what, how, value, unit, effect]) => [
        what,
        how,
        value,
        unit,
        effect ?? 'refused',
        '',
      ])
    : []
}

/** The name that a destination gets for an event, before its library changes anything. */
export function eventNameAt(event: PlanEvent, { destination }: Target): string {
  return event.names.get(destination.id)?.event ?? event.name
}

/** The name that a destination gets for a top-level property of an event. */
export function propertyNameAt(property: Property, event: PlanEvent, { destination }: Target): string {
  return event.names.get(destination.id)?.properties.get(property.name) ?? property.name
}

/** The properties of an event that reach a destination, also those that one of its sources alone sends. */
export function reaching(event: PlanEvent, { destination }: Target): readonly Property[] {
  return sentProperties(event).filter(
    ({ destinations }) => destinations === null || destinations.includes(destination.id),
  )
}

/** The properties of an event by path, then those that only its variants have. */
export function sentProperties({ body, variants }: PlanEvent): readonly Property[] {
  if (variants.size === 0) return body.properties
  const bodies = [...[...variants.values()].map(variant => variant.body), body]
  const byPath = new Map(bodies.flatMap(({ properties }) => properties.map(one => [one.path, one])))
  const own = new Set(body.properties.map(({ path }) => path))
  return [...body.properties, ...[...byPath.values()].filter(({ path }) => !own.has(path))]
}

/** The object that a property is reported under: the shared definition's, where it is written there. */
export function objectFinder(plan: Plan): (property: Property, fallback: string) => string {
  const key = ({ at }: Property): string => `${at.file}\n${at.pointer}`
  let objects: ReadonlyMap<string, string> | null = null
  return (property, fallback) => {
    objects ??= new Map(propertySubjects(plan).map(({ property, object }) => [key(property), object]))
    return objects.get(key(property)) ?? fallback
  }
}
