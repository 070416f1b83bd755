import type { Plan, PlanEvent, TraitSet } from '../model/plan.ts'

/** The two sides of the comparison; a plan that is missing on one side is an empty one there. */
export interface Plans {
  readonly base: Plan
  readonly head: Plan
  /** true where the base has no such plan: everything is new */
  readonly first: boolean
  /** true where the head has no such plan: everything is removed */
  readonly last: boolean
}

/** One event on both sides; at least one of them is there. */
export interface EventPair {
  readonly plans: Plans
  readonly base: PlanEvent | null
  readonly head: PlanEvent | null
  readonly renamed: 'declared' | 'detected' | null
}

export interface TraitsPair {
  readonly plans: Plans
  readonly base: TraitSet
  readonly head: TraitSet
}

/** Values of both sides under one key. */
export interface Pair<Value> {
  readonly key: string
  readonly base: Value | null
  readonly head: Value | null
}

/** Pairs by key: those of the head in its order, then those that only the base has in theirs. */
export function pairUp<Value>(
  base: ReadonlyMap<string, Value>,
  head: ReadonlyMap<string, Value>,
): readonly Pair<Value>[] {
  const pairs: Pair<Value>[] = []
  for (const [key, value] of head) pairs.push({ key, base: base.get(key) ?? null, head: value })
  for (const [key, value] of base) if (!head.has(key)) pairs.push({ key, base: value, head: null })
  return pairs
}

/** The items that only one side has. Order means nothing. */
export function listChange(
  base: readonly string[],
  head: readonly string[],
): { readonly added: string[]; readonly removed: string[] } {
  const [old, now] = [new Set(base), new Set(head)]
  return {
    added: [...now].filter(item => !old.has(item)),
    removed: [...old].filter(item => !now.has(item)),
  }
}
