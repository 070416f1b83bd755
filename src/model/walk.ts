import type { Property } from './plan.ts'

/** Properties and what is inside them, depth first, parents before their children. */
export function walkProperties(properties: readonly Property[]): Property[] {
  const found: Property[] = []
  const visit = (some: readonly Property[]): void => {
    for (const property of some) {
      found.push(property)
      visit(property.children)
    }
  }
  visit(properties)
  return found
}
