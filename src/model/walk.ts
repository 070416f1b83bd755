import type { Body, PlanEvent, Property } from './plan.ts'

/** Properties and what is inside them, depth first, parents before their children. */
export function* walkProperties(properties: readonly Property[]): Generator<Property> {
  for (const property of properties) {
    yield property
    yield* walkProperties(property.children)
  }
}

/** Every property of an event: as it is in general, then where a variant differs (the same paths again). */
export function* allProperties(event: PlanEvent): Generator<Property> {
  const bodies: Body[] = [event.body, ...[...event.variants.values()].map(variant => variant.body)]
  for (const body of bodies) yield* walkProperties(body.properties)
}
