import { own } from '../text/json.ts'
import type { Difference } from './difference.ts'
import type { NodePair, SchemaNode } from './node-pair.ts'
import { freeReason } from './policies/free.ts'
import type { Prover } from './prove.ts'
import { editAt, withKeys } from './schema-edit.ts'

/**
 * `same-meaning`: several limits of one value that change together and, taken together, accept what was accepted. (One limit
 * alone is asked by itself.)
 */
export function sameMeaning(all: readonly Difference[], prover: Prover): ReadonlySet<Difference> {
  const byNode = new Map<NodePair, Difference[]>()
  for (const one of all) {
    if (!one.node || !one.edit || one.kind.on !== 'node' || !one.kind.constraint) continue
    byNode.set(one.node, [...(byNode.get(one.node) ?? []), one])
  }
  const same = new Set<Difference>()
  for (const [node, members] of byNode) {
    const [first] = members
    if (!first || members.length < 2 || freeReason(first)) continue
    const edit = (
      schema: Parameters<NonNullable<Difference['edit']>>[0],
    ): ReturnType<NonNullable<Difference['edit']>> =>
      editAt(schema, (node.base as SchemaNode).steps, old => limitsOf(old, node.head as SchemaNode))
    const closed = members.some(one => one.kind.id.startsWith('object-'))
    if (
      closed ||
      prover.allowsLess(first, edit).answer !== 'no' ||
      prover.allowsMore(first, edit).answer !== 'no'
    )
      continue
    for (const member of members) same.add(member)
  }
  return same
}

/** The head's limits around the base's properties. */
function limitsOf(base: SchemaNode['schema'], head: SchemaNode): SchemaNode['schema'] {
  return withKeys(head.schema, { properties: own(base, 'properties'), required: own(base, 'required') })
}
