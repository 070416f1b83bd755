import type { Enforcement } from '../../model/plan.ts'
import type { Difference } from '../difference.ts'

const ORDER: readonly (Enforcement | null)[] = ['none', 'report', null, 'drop-property', 'drop-event']

/**
 * What happens to an event that violates the plan, at worst among the apps that send it: their own `enforcement`, else the
 * plan's. Null where nothing is declared.
 */
export function enforcementOf(one: Difference, sources: readonly string[]): Enforcement | null {
  const { head } = one.plans
  const declared = sources.map(id => head.sources.get(id)?.enforcement ?? head.info.enforcement)
  return worst(declared.length > 0 ? declared : [head.info.enforcement])
}

function worst(values: readonly (Enforcement | null)[]): Enforcement | null {
  return values.reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a))
}

/** True where a violation has no effect on the event. */
export const isMild = (enforcement: Enforcement | null): boolean =>
  enforcement === 'none' || enforcement === 'report'
