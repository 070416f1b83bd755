import type { Body, JsonType, Property } from '../model/plan.ts'
import { allowedTypes, covers, resolved, typesOf } from '../model/schema-types.ts'
import { isObject, type JsonObject, own } from '../text/json.ts'
import type { EventPair, Plans, TraitsPair } from './pair.ts'
import { allowedValues } from './schema-meaning.ts'

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

/** How the types differ. An empty list means any type; `null` stands in it only where it is all there is. */
export interface TypeChange {
  readonly from: readonly JsonType[]
  readonly to: readonly JsonType[]
  /** both with `null`, where it is allowed beside others */
  readonly all: readonly [base: readonly JsonType[], head: readonly JsonType[]]
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
  all: [[], []],
  lost: false,
  gained: false,
  disjoint: false,
  nullLost: false,
  nullGained: false,
}

const isNull = (type: JsonType): boolean => type === 'null'

function typeChange([old, now]: TypeChange['all']): TypeChange {
  const [from, to] = [apart(old), apart(now)]
  const any = [old.length === 0, now.length === 0]
  const goes = (type: JsonType, by: readonly JsonType[]): boolean => !isNull(type) && !covers(by, type)
  const overlap = from.some(type => covers(to, type)) || to.some(type => covers(from, type))
  const onlyNull =
    [from, to].some(types => types.every(isNull)) && old.includes('null') && now.includes('null')
  const nullBefore = old.includes('null')
  const nullAfter = now.includes('null')
  return {
    from,
    to,
    all: [old, now],
    lost: any[0] ? !any[1] : !any[1] && from.some(type => goes(type, to)),
    gained: any[1] ? !any[0] : !any[0] && to.some(type => goes(type, from)),
    disjoint: !any[0] && !any[1] && !overlap && !onlyNull,
    nullLost: nullBefore && !nullAfter && !any[1],
    nullGained: !nullBefore && nullAfter && !any[0],
  }
}

/** Null on both sides says nothing of how the other types differ. */
function apart(types: readonly JsonType[]): readonly JsonType[] {
  return types.every(isNull) ? types : types.filter(type => !isNull(type))
}

/** The types of both sides: as declared where both declare them, else as far as values and branches tell. */
function typesOn({ base, head }: Scope, old: JsonObject, now: JsonObject): TypeChange['all'] {
  const declared = [typesOf(old), typesOf(now)] as const
  if (declared.every(types => types.length > 0)) return declared
  const [before, after] = [allowedTypes(base.schema, old), allowedTypes(head.schema, now)]
  return [numbersAs(after, before, old), numbersAs(before, after, now)]
}

/** Whole numbers in a list of values say nothing against decimals. */
function numbersAs(
  other: readonly JsonType[],
  types: readonly JsonType[],
  schema: JsonObject,
): readonly JsonType[] {
  const listed = typesOf(schema).length === 0 && allowedValues(schema) !== null
  return listed && other.includes('number')
    ? types.map(type => (type === 'integer' ? 'number' : type))
    : types
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
  const types = typeChange(typesOn(scope, base.schema, head.schema))
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
  const types = old && now ? typeChange(typesOn(scope, old.schema, now.schema)) : NO_CHANGE
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
  const types = typeChange(typesOn(list.scope, old.schema, now.schema))
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

/** True where it, or what it is in, has another name in the head. */
export function isRenamed(node: NodePair): boolean {
  return node.renamed !== null || (node.parent !== null && isRenamed(node.parent))
}

/** True where the object's children are listed in itself, not in its items. */
export function listsChildren(node: SchemaNode): boolean {
  return node.property === null || isObject(own(node.schema, 'properties'))
}
