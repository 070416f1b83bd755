import type { Json } from './json.ts'
import type { Reason } from './reason.ts'

/** Is there a value? `maybe`: neither found nor refuted, for the reason given. */
export type Result =
  | { readonly kind: 'sat'; readonly value: Json }
  | { readonly kind: 'unsat' }
  | { readonly kind: 'maybe'; readonly reason: Reason }

export const UNSAT: Result = { kind: 'unsat' }

export function sat(value: Json): Result {
  return { kind: 'sat', value }
}

export function maybe(what: string, keywords: Reason['keywords'] = [], value?: string): Result {
  return { kind: 'maybe', reason: { what, keywords, ...(value === undefined ? {} : { value }) } }
}

/** The first value among alternatives; unsatisfiable only when each of them is. */
export function firstOf<T>(alternatives: Iterable<T>, solve: (alternative: T) => Result): Result {
  let result = UNSAT
  for (const alternative of alternatives) {
    const next = solve(alternative)
    if (next.kind === 'sat') return next
    if (next.kind === 'maybe' && result.kind === 'unsat') result = next
  }
  return result
}
