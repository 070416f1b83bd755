import { own } from '../text/json.ts'
import type { Difference, SchemaEdit } from './difference.ts'
import type { NodePair, SchemaNode } from './node-pair.ts'
import { freeReason } from './policies/free.ts'
import type { Prover } from './prove.ts'
import { editAt, withKeys } from './schema-edit.ts'

/** Limits that are proven to mean the same together, and those that change alone in their value: nothing beside them bears on what they mean. */
export interface Meaning {
  readonly same: ReadonlySet<Difference>
  readonly lone: ReadonlySet<Difference>
}

/** `same-meaning`: several limits of one value that change together and, taken together, accept what was accepted. */
export function sameMeaning(all: readonly Difference[], prover: Prover): Meaning {
  const byNode = new Map<NodePair, Difference[]>()
  for (const one of all) {
    if (!one.node || !one.edit || one.kind.on !== 'node' || !one.kind.constraint) continue
    byNode.set(one.node, [...(byNode.get(one.node) ?? []), one])
  }
  const groups = [...byNode]
  const lone = groups.flatMap(([, members]) => (members.length === 1 ? members : []))
  const same = groups.flatMap(([node, members]) => (isSame(node, members, prover) ? members : []))
  return { same: new Set(same), lone: new Set(lone) }
}

function isSame(node: NodePair, members: readonly Difference[], prover: Prover): boolean {
  const [first] = members
  // Whether an object takes what it does not name is no question of what the plan names.
  const isOpening = members.some(one => one.kind.id.startsWith('object-'))
  if (!first || members.length < 2 || isOpening || freeReason(first)) return false
  const edit = limitsEdit(node)
  return (['less', 'more'] as const).every(direction => {
    const answer = prover.allows(direction, first, edit)
    return answer.answer === 'no' && answer.alone
  })
}

function limitsEdit({ base, head }: NodePair): SchemaEdit {
  const { steps } = base as SchemaNode
  return schema => editAt(schema, steps, old => limitsOf(old, head as SchemaNode))
}

/** The head's limits around the base's properties. */
function limitsOf(base: SchemaNode['schema'], head: SchemaNode): SchemaNode['schema'] {
  return withKeys(head.schema, { properties: own(base, 'properties'), required: own(base, 'required') })
}
