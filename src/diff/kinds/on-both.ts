import type { Property } from '../../model/plan.ts'
import type { Found } from '../difference.ts'
import type { NodePair } from '../node-pair.ts'

/** Runs on a property that is there on both sides. */
export function onBoth(pair: NodePair, detect: (base: Property, head: Property) => Found[]): Found[] {
  const [base, head] = [pair.base?.property, pair.head?.property]
  return base && head && pair.part === 'property' ? detect(base, head) : []
}

/** A plan whose one property is written like that, for examples. */
export const propertyPlan = (body: string): string =>
  `events:\n  Order Completed: { properties: { total: ${body} } }\n`
export const EXAMPLE = 'property:Order Completed/total'
