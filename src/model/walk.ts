import type { Property } from './plan.ts'

/** Properties and what is inside them, depth first, parents before their children. */
export function* walkProperties(properties: readonly Property[]): Generator<Property> {
  for (const property of properties) {
    yield property
    yield* walkProperties(property.children)
  }
}
