import { eventId, libraryId, propertyId, thingId, traitId } from '../model/object-id.ts'
import type { Plan, PlanEvent, Property } from '../model/plan.ts'
import { canonical, type Json } from '../text/json.ts'
import { allowedValues } from './schema-types.ts'

/** A property as a rule meets it: once for each place where it is written. */
export interface PropertySubject {
  readonly property: Property
  readonly object: string
  readonly kind: 'property' | 'trait' | 'library' | 'common' | 'bundle' | 'schema'
  /** the event that it is written in; null for shared ones and traits */
  readonly event: PlanEvent | null
  /** it, what it is a part of, or its event is on its way out */
  readonly deprecated: boolean
}

/**
 * Every property of a plan, with its children, once for each place where it is written: shared definitions first, then
 * traits, then what the events write themselves. A property that an event only includes is its bundle's.
 */
export function propertySubjects(plan: Plan): readonly PropertySubject[] {
  let subjects = known.get(plan)
  if (!subjects) {
    subjects = collectSubjects(plan)
    known.set(plan, subjects)
  }
  return subjects
}

// plans never change, and many rules ask for the same list
const known = new WeakMap<Plan, readonly PropertySubject[]>()

type Id = (path: string) => string

function collectSubjects(plan: Plan): PropertySubject[] {
  const seen = new Set<string>()
  const subjects: PropertySubject[] = []
  const visit = (
    property: Property,
    { deprecated, ...context }: Pick<PropertySubject, 'kind' | 'event'> & { deprecated?: boolean },
    id: Id,
  ): void => {
    const isDeprecated =
      (deprecated ?? context.event?.status === 'deprecated') || property.deprecated !== null
    const place = `${property.at.file}\n${property.at.pointer}`
    const object = id(property.path)
    // a variant's version of a property is compared by platform-parity, not judged a second time
    if (!seen.has(place) && !seen.has(object))
      subjects.push({ ...context, property, object, deprecated: isDeprecated })
    seen.add(place).add(object)
    for (const child of property.children) visit(child, { ...context, deprecated: isDeprecated }, id)
  }
  for (const property of plan.library.values()) visit(property, { kind: 'library', event: null }, libraryId)
  for (const property of plan.common.values()) {
    visit(property, { kind: 'common', event: null }, path => thingId('common', path))
  }
  for (const bundle of plan.bundles.values()) {
    const id = (path: string): string => thingId('bundle', `${bundle.name}/${path}`)
    for (const property of bundle.properties.values()) visit(property, { kind: 'bundle', event: null }, id)
  }
  for (const schema of plan.schemas.values()) {
    const id = (path: string): string => thingId('schema', `${schema.name}/${path}`)
    for (const child of schema.definition.children) visit(child, { kind: 'schema', event: null }, id)
  }
  for (const set of [plan.traits.user, plan.traits.group]) {
    const id = (path: string): string => traitId(set.kind, path)
    for (const property of set.body.properties) visit(property, { kind: 'trait', event: null }, id)
  }
  for (const event of plan.events.values()) {
    const id = (path: string): string => propertyId(event.id, path)
    for (const property of event.body.properties) visit(property, { kind: 'property', event }, id)
    for (const variant of event.variants.values()) {
      for (const property of variant.body.properties) visit(property, { kind: 'property', event }, id)
    }
  }
  return subjects
}

/** True where what is said of the property (type, description) is said by the shared definition that it refers to. */
export function refersElsewhere(property: Property): boolean {
  const last = property.via.at(-1)
  if (last?.path !== '') return false
  return last.at.file !== property.at.file || last.at.pointer !== property.at.pointer
}

/** The base's event that this one was, by name or by the name it had. */
export function baseEvent(event: PlanEvent, base: Plan | null): PlanEvent | null {
  if (!base) return null
  return (
    base.events.get(event.id) ??
    (event.renamedFrom === null ? null : (base.events.get(event.renamedFrom) ?? null))
  )
}

/** Live: at the base and not a draft there. A name that is live can't change without breaking somebody. */
export function isLiveEvent(event: PlanEvent, base: Plan | null): boolean {
  const before = base?.events.get(event.id)
  return before !== undefined && before.status !== 'draft'
}

/** The objects of a plan that are on their way out; where there is a base, those that were live there. */
export function deprecatedObjects(plan: Plan, base: Plan | null): ReadonlySet<string> {
  const live = base && liveObjects(base)
  const events = [...plan.events.values()].filter(({ status }) => status === 'deprecated')
  const properties = propertySubjects(plan).filter(({ deprecated }) => deprecated)
  const all = [...events.map(({ id }) => eventId(id)), ...properties.map(({ object }) => object)]
  return new Set(live ? all.filter(object => live.has(object)) : all)
}

/** Tells whether a property is live just as it is, so that another type or unit of it would be a breaking change. */
export function liveTypes(base: Plan | null): (subject: PropertySubject) => boolean {
  const live = liveObjects(base)
  const before = new Map(base ? propertySubjects(base).map(({ object, property }) => [object, property]) : [])
  return ({ object, property }) => {
    const was = before.get(object)
    if (was === undefined || !live.has(object) || was.unit !== property.unit) return false
    return canonical(was.schema) === canonical(property.schema)
  }
}

/** Tells whether a property has a value at the base already, so that taking it out would be a breaking change. */
export function liveValues(base: Plan | null): (object: string, value: Json) => boolean {
  const live = liveObjects(base)
  const before = new Map<string, ReadonlySet<string>>()
  for (const { object, property } of base ? propertySubjects(base) : []) {
    const values = live.has(object) ? allowedValues(property) : null
    if (values) before.set(object, new Set(values.map(canonical)))
  }
  return (object, value) => before.get(object)?.has(canonical(value)) ?? false
}

/** Objects of the base whose names are live; shared definitions and traits always are. */
export function liveObjects(base: Plan | null): ReadonlySet<string> {
  if (!base) return new Set()
  const properties = propertySubjects(base).filter(({ event }) => event?.status !== 'draft')
  const events = [...base.events.values()].filter(event => event.status !== 'draft')
  return new Set([...properties.map(({ object }) => object), ...events.map(event => `event:${event.id}`)])
}
