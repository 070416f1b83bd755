import type { Plan, Property } from '../model/plan.ts'
import { type PropertySubject, propertySubjects } from './subjects.ts'

/** One way in which a property can be: its type, its unit, its list of values. */
export interface Aspect<Value> {
  /** properties of one name are compared with each other */
  readonly name: string
  /** equal for what counts as the same */
  readonly key: string
  readonly value: Value
}

/**
 * What is usual for each name: of the values that are there in the head, the one most used at the base, then in the head.
 * So a finding falls on what a change brings, never on what was there before.
 */
export function usual<Value>(
  plans: readonly Plan[],
  bases: readonly Plan[],
  aspectOf: (property: Property) => Aspect<Value> | null,
): ReadonlyMap<string, Value> {
  const names = new Map<string, Map<string, Tally<Value>>>()
  const count = (side: 'base' | 'head', property: Property): void => {
    const aspect = aspectOf(property)
    if (!aspect) return
    const tallies = names.get(aspect.name) ?? new Map<string, Tally<Value>>()
    names.set(aspect.name, tallies)
    const known = tallies.get(aspect.key)
    if (known) known[side]++
    else if (side === 'head') tallies.set(aspect.key, { value: aspect.value, base: 0, head: 1 })
  }
  for (const { property } of plans.flatMap(standing)) count('head', property)
  for (const { property } of bases.flatMap(standing)) count('base', property)
  const found = new Map<string, Value>()
  for (const [name, tallies] of names) {
    const best = [...tallies.values()].reduce<Tally<Value> | null>(better, null)
    if (best) found.set(name, best.value)
  }
  return found
}

/** What is on its way out sets no example. */
function standing(plan: Plan): readonly PropertySubject[] {
  return propertySubjects(plan).filter(({ deprecated }) => !deprecated)
}

interface Tally<Value> {
  readonly value: Value
  base: number
  head: number
}

function better<Value>(a: Tally<Value> | null, b: Tally<Value>): Tally<Value> {
  return a && (b.base - a.base || b.head - a.head) <= 0 ? a : b
}
