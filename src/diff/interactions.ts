import { wholeChange } from './compare/node.ts'
import type { Difference } from './difference.ts'
import { type NodePair, payloadPair, type Scope } from './node-pair.ts'
import { freeReason } from './policies/free.ts'
import type { Prover } from './prove.ts'

/**
 * The net under the kinds: a payload with several edits, none of which refuses anything by itself, is asked about as a whole.
 * What only the edits together refuse is a change too.
 */
export function interactions(all: readonly Difference[], prover: Prover): Difference[] {
  const byScope = new Map<Scope, Difference[]>()
  for (const one of all) {
    if (!one.node || !one.edit) continue
    byScope.set(one.node.scope, [...(byScope.get(one.node.scope) ?? []), one])
  }
  return [...byScope.values()].flatMap(members => interaction(members, prover))
}

/** Kinds that by themselves never refuse what was right. */
const ADDITIVE = /-(added|became-optional|type-widened|allowed|freed|opened)$/

function interaction(members: readonly Difference[], prover: Prover): Difference[] {
  const [first] = members
  const narrowing = members.filter(one => !ADDITIVE.test(one.kind.id))
  if (!first?.node || members.length < 2 || narrowing.length === 0 || freeReason(first)) return []
  if (narrowing.some(one => one.edit && prover.allowsLess(one, one.edit).answer !== 'no')) return []
  const { scope } = first.node
  const answer = prover.refuses(scope.base, scope.head)
  if (answer.answer === 'no') return []
  return [wholeChange(rootOf(first.node))]
}

function rootOf(pair: NodePair): NodePair {
  return pair.parent ? rootOf(pair.parent) : payloadPair(pair.scope)
}
