import type { Body, PlanEvent, Property } from './plan.ts'

/** What an event is for every source, then what each variant makes of it. */
export function bodiesOf({ body, variants }: PlanEvent): Body[] {
  return [body, ...[...variants.values()].map(variant => variant.body)]
}

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
