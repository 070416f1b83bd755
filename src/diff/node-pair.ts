import type { Body, JsonType, Property } from '../model/plan.ts'
import { isObject, type JsonObject, own } from '../text/json.ts'
import type { EventPair, Plans, TraitsPair } from './pair.ts'
import { resolved } from './schema-edit.ts'

/** Whose payload is compared: an event's or a trait set's, as all sources send it or as one does. */
export interface Scope {
  readonly plans: Plans
  readonly events: EventPair | null
  readonly traits: TraitsPair | null
  readonly source: string | null
  readonly base: Body
  readonly head: Body
}

/** One part of a payload on both sides: the payload itself, a property, or the items of a list of objects. */
export interface NodePair {
  readonly scope: Scope
  readonly base: SchemaNode | null
  readonly head: SchemaNode | null
  /** null at the payload itself */
  readonly parent: NodePair | null
  readonly part: 'payload' | 'property' | 'items'
  readonly renamed: 'declared' | 'detected' | null
  readonly types: TypeChange
}

export interface SchemaNode {
  /** null at the payload itself; for items the list that they are of */
  readonly property: Property | null
  readonly schema: JsonObject
  readonly children: readonly Property[]
  /** the keywords that lead to it from the payload's schema */
  readonly steps: readonly string[]
}

/** How the declared types differ, `null` apart. An empty list means any type. */
export interface TypeChange {
  readonly from: readonly JsonType[]
  readonly to: readonly JsonType[]
  /** types that are no longer allowed; `any` where any was */
  readonly lost: boolean
  readonly gained: boolean
  /** nothing that was right can still be right */
  readonly disjoint: boolean
  readonly nullLost: boolean
  readonly nullGained: boolean
}

const NO_CHANGE: TypeChange = {
  from: [],
  to: [],
  lost: false,
  gained: false,
  disjoint: false,
  nullLost: false,
  nullGained: false,
}

/** The types that a schema declares, in order; empty where it declares none. */
export function typesOf(schema: JsonObject): JsonType[] {
  const type = own(schema, 'type')
  if (typeof type === 'string') return [type as JsonType]
  return Array.isArray(type) ? (type.filter(item => typeof item === 'string') as JsonType[]) : []
}

function typeChange(base: JsonObject, head: JsonObject): TypeChange {
  const [old, now] = [typesOf(base), typesOf(head)]
  const from = old.filter(type => type !== 'null')
  const to = now.filter(type => type !== 'null')
  const any = [old.length === 0, now.length === 0]
  const covered = (type: JsonType, by: readonly JsonType[]): boolean =>
    by.includes(type) || (type === 'integer' && by.includes('number'))
  const overlap = from.some(type => covered(type, to)) || to.some(type => covered(type, from))
  const nullBefore = old.includes('null')
  const nullAfter = now.includes('null')
  return {
    from,
    to,
    lost: any[0] ? !any[1] : !any[1] && from.some(type => !covered(type, to)),
    gained: any[1] ? !any[0] : !any[0] && to.some(type => !covered(type, from)),
    disjoint:
      !any[0] &&
      !any[1] &&
      !overlap &&
      from.length + to.length > 0 &&
      !(from.length === 0 || to.length === 0),
    nullLost: nullBefore && !nullAfter && !any[1],
    nullGained: !nullBefore && nullAfter && !any[0],
  }
}

/** The payloads themselves. */
export function payloadPair(scope: Scope): NodePair {
  const node = (body: Body): SchemaNode => ({
    property: null,
    schema: resolved(body.schema, body.schema),
    children: body.properties,
    steps: [],
  })
  const [base, head] = [node(scope.base), node(scope.head)]
  const types = typeChange(base.schema, head.schema)
  return { scope, base, head, parent: null, part: 'payload', renamed: null, types }
}

/** A property on one side or both. */
export function propertyPair(
  parent: NodePair,
  base: Property | null,
  head: Property | null,
  renamed: NodePair['renamed'] = null,
): NodePair {
  const { scope } = parent
  const old = base && propertyNode(scope.base, parent.base as SchemaNode, base)
  const now = head && propertyNode(scope.head, parent.head as SchemaNode, head)
  const types = old && now ? typeChange(old.schema, now.schema) : NO_CHANGE
  return { scope, base: old, head: now, parent, part: 'property', renamed, types }
}

function propertyNode(body: Body, parent: SchemaNode, property: Property): SchemaNode {
  return {
    property,
    schema: resolved(body.schema, property.schema),
    children: property.children,
    steps: [...parent.steps, 'properties', property.name],
  }
}

/** The items of a list, where both sides say that they are objects with properties; else null. */
export function itemsPair(list: NodePair): NodePair | null {
  const old = itemsNode(list.scope.base, list.base)
  const now = itemsNode(list.scope.head, list.head)
  if (!old || !now) return null
  const types = typeChange(old.schema, now.schema)
  if (types.disjoint) return null
  return { scope: list.scope, base: old, head: now, parent: list, part: 'items', renamed: null, types }
}

function itemsNode(body: Body, list: SchemaNode | null): SchemaNode | null {
  const items = list ? own(list.schema, 'items') : undefined
  if (!list?.property || !isObject(items)) return null
  const schema = resolved(body.schema, items)
  if (own(schema, 'properties') === undefined) return null
  return { property: list.property, schema, children: list.children, steps: [...list.steps, 'items'] }
}

/** True where the object's children are listed in itself, not in its items. */
export function listsChildren(node: SchemaNode): boolean {
  return node.property === null || isObject(own(node.schema, 'properties'))
}
