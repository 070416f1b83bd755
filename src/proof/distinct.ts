import { type Formula, valuesOf } from './formula.ts'
import type { Json } from './json.ts'
import { keyOf } from './json.ts'
import type { Solver } from './solver.ts'

interface Domain {
  readonly values: readonly Json[]
  /** Are these all that there are? */
  readonly complete: boolean
  /** Is it proven whether there are more? */
  readonly sure: boolean
}

/** Up to `limit` different values that satisfy the formulas. */
export function domainOf(solver: Solver, formulas: readonly Formula[], limit: number): Domain {
  const values: Json[] = []
  while (values.length < limit) {
    solver.budget.spend(1 + values.length, 'items')
    const result = solver.solve(...formulas, solver.formulas.notIn(valuesOf(values)))
    if (result.kind === 'unsat') return { values, complete: true, sure: true }
    if (result.kind === 'maybe') return { values, complete: false, sure: false }
    values.push(result.value)
  }
  return { values, complete: false, sure: true }
}

/** A value for each position, no two equal: `none` when that is impossible, `unclear` when it isn't known to be. */
export function distinctValues(
  solver: Solver,
  positions: readonly (readonly Formula[])[],
): readonly Json[] | 'none' | 'unclear' {
  const domains = new Map<number, Domain>()
  const candidates = positions.map(formulas => {
    const { id } = solver.formulas.and(...formulas)
    const domain = domains.get(id) ?? domainOf(solver, formulas, positions.length)
    domains.set(id, domain)
    return domain
  })
  // Augmenting paths: as many candidates per position as there are positions are enough.
  const takenBy = new Map<string, number>()
  const chosen: Json[] = []
  const place = (position: number, visited: Set<string>): boolean => {
    for (const value of candidates[position]!.values) {
      const key = keyOf(value)
      if (visited.has(key)) continue
      visited.add(key)
      const other = takenBy.get(key)
      if (other === undefined || place(other, visited)) {
        takenBy.set(key, position)
        chosen[position] = value
        return true
      }
    }
    return false
  }
  const all = positions.every((_, position) => place(position, new Set()))
  if (all) return chosen
  return candidates.every(domain => domain.sure) ? 'none' : 'unclear'
}
