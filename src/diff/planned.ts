import type { Unplanned } from '../model/plan.ts'
import { isObject, type Json, type JsonObject, objectFrom, own } from '../text/json.ts'
import { withKeys } from './schema-edit.ts'

/**
 * The planned reading: what an app that keeps to the plan can send.
 *
 * `planned(schema)` accepts the payloads of `schema` that contain only what the plan names: each object that lists
 * properties is closed to others, unless it says itself what others look like. `underPolicy` is what the plan accepts under
 * its `unplanned` policy; there an explicit `additionalProperties` wins.
 */
export function planned(schema: JsonObject): JsonObject {
  return close(schema, node => {
    const extra = own(node, 'additionalProperties')
    return extra === undefined || extra === true || (isObject(extra) && Object.keys(extra).length === 0)
  })
}

export function underPolicy(schema: JsonObject, unplanned: Unplanned): JsonObject {
  if (unplanned === 'allow') return schema
  return close(schema, node => own(node, 'additionalProperties') === undefined)
}

/** Keywords whose value is one sub-schema that describes another value than the node's own. */
const BELOW = ['items', 'additionalItems', 'additionalProperties', 'contains', 'unevaluatedItems']
const BELOW_MAPS = ['properties', 'patternProperties', '$defs', 'definitions']
/** Keywords whose sub-schemas describe the node's own value: what they name, the node names. */
const BESIDE = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas', 'dependencies']

type Closes = (node: JsonObject) => boolean

function close(schema: JsonObject, closes: Closes): JsonObject {
  return closeNode(schema, closes, true)
}

function closeNode(node: JsonObject, closes: Closes, itself: boolean): JsonObject {
  const below = objectFrom(Object.entries(node).map(([key, value]) => [key, closeBelow(key, value, closes)]))
  if (!itself || !closes(node)) return below
  const names = namesOf(node)
  if (names.size === 0 || own(node, 'unevaluatedProperties') !== undefined || '$ref' in node) return below
  const listed = own(below, 'properties')
  const properties = isObject(listed) ? { ...listed } : {}
  const missing = [...names].filter(name => !Object.hasOwn(properties, name))
  const all = objectFrom([
    ...Object.entries(properties),
    ...missing.map((name): [string, Json] => [name, true]),
  ])
  const patterns = [...patternsOf(node)].filter(pattern => !hasPattern(node, pattern))
  const extra = patterns.length > 0 ? withPatterns(below, patterns) : below
  return withKeys(extra, { properties: all, additionalProperties: false })
}

function closeBelow(key: string, value: Json, closes: Closes): Json {
  if (BELOW_MAPS.includes(key) && isObject(value)) return mapValues(value, closes, true)
  if (BELOW.includes(key) && isObject(value)) return closeNode(value, closes, true)
  if ((key === 'items' || key === 'prefixItems') && Array.isArray(value))
    return value.map(item => branch(item, closes, true))
  if (!BESIDE.includes(key)) return value
  if (Array.isArray(value)) return value.map(item => branch(item, closes, false))
  if (!isObject(value)) return value
  if (key === 'dependentSchemas' || key === 'dependencies') return mapValues(value, closes, false)
  return closeNode(value, closes, false)
}

function branch(value: Json, closes: Closes, itself: boolean): Json {
  return isObject(value) ? closeNode(value, closes, itself) : value
}

function mapValues(map: JsonObject, closes: Closes, itself: boolean): JsonObject {
  return objectFrom(Object.entries(map).map(([key, value]) => [key, branch(value, closes, itself)]))
}

/** The property names that a node lists, in itself and in the branches that describe the same value. */
function namesOf(node: JsonObject): Set<string> {
  const names = new Set<string>()
  visitBeside(node, part => {
    const map = own(part, 'properties')
    if (isObject(map)) for (const name of Object.keys(map)) names.add(name)
  })
  return names
}

function patternsOf(node: JsonObject): Set<string> {
  const patterns = new Set<string>()
  visitBeside(node, part => {
    const map = own(part, 'patternProperties')
    if (isObject(map)) for (const pattern of Object.keys(map)) patterns.add(pattern)
  })
  return patterns
}

function hasPattern(node: JsonObject, pattern: string): boolean {
  const map = own(node, 'patternProperties')
  return isObject(map) && Object.hasOwn(map, pattern)
}

function withPatterns(node: JsonObject, patterns: readonly string[]): JsonObject {
  const map = own(node, 'patternProperties')
  const entries = isObject(map) ? Object.entries(map) : []
  return withKeys(node, {
    patternProperties: objectFrom([
      ...entries,
      ...patterns.map((pattern): [string, Json] => [pattern, true]),
    ]),
  })
}

function visitBeside(node: JsonObject, visit: (part: JsonObject) => void): void {
  visit(node)
  for (const key of BESIDE) {
    const value = own(node, key)
    const parts = Array.isArray(value)
      ? value
      : key.startsWith('depend') && isObject(value)
        ? Object.values(value)
        : [value]
    for (const part of parts) if (isObject(part)) visitBeside(part, visit)
  }
}

/** The head's schema without the properties that the base lists nowhere at that place: what readers of the base see of it. */
export function knownTo(head: JsonObject, base: JsonObject): JsonObject {
  const [mine, theirs] = [own(head, 'properties'), own(base, 'properties')]
  const items = [own(head, 'items'), own(base, 'items')]
  let result = head
  if (isObject(mine) && isObject(theirs)) {
    const kept = Object.entries(mine).filter(([name]) => Object.hasOwn(theirs, name))
    const properties = kept.map(([name, schema]): [string, Json] => [name, knownPart(schema, theirs[name])])
    const required = own(head, 'required')
    const names = Array.isArray(required)
      ? required.filter(name => typeof name !== 'string' || Object.hasOwn(theirs, name))
      : undefined
    result = withKeys(result, { properties: objectFrom(properties), required: names })
  }
  if (isObject(items[0]) && isObject(items[1]))
    result = withKeys(result, { items: knownTo(items[0], items[1]) })
  return result
}

function knownPart(head: Json, base: Json | undefined): Json {
  return isObject(head) && isObject(base) ? knownTo(head, base) : head
}
