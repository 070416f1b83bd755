import { isObject, type Json, type JsonObject, objectFrom, own } from '../text/json.ts'
import { segments } from '../text/pointer.ts'
import type { JsonType } from './plan.ts'

/** What a schema says of the type of a value: by `type`, by its list of values, or by its branches. */

/** The node that a local reference leads to, its own keys on top; the node itself where there is none. */
export function resolved(root: JsonObject, node: JsonObject): JsonObject {
  let current = node
  for (let hops = 0; hops < 32; hops++) {
    const ref = own(current, '$ref')
    if (typeof ref !== 'string' || !ref.startsWith('#')) return current
    const target = lookUp(root, ref.slice(1))
    if (!isObject(target)) return current
    const rest = Object.entries(current).filter(([key]) => key !== '$ref')
    current = { ...target, ...objectFrom(rest) }
  }
  return current
}

function lookUp(root: JsonObject, pointer: string): Json | undefined {
  let value: Json | undefined = root
  for (const segment of segments(decodeURIComponent(pointer))) {
    if (!isObject(value)) return undefined
    value = own(value, segment)
  }
  return value
}

/** The types that `type` names, in order; empty where there is none. */
export function typesOf(schema: JsonObject): JsonType[] {
  const type = own(schema, 'type')
  if (typeof type === 'string') return [type as JsonType]
  return Array.isArray(type) ? (type.filter(item => typeof item === 'string') as JsonType[]) : []
}

/** The JSON type of a value; whole numbers are integers. */
export function jsonType(value: Json): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'bigint') return 'integer'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value as 'string' | 'boolean' | 'object'
}

/** Branches in branches are looked at so far; references can go round in circles. */
const MOST_BRANCHES = 16

/**
 * The types that a value may have, in order; empty where any. Without `type` the listed values and the branches tell. (What `not`, `if` and the like leave out is still counted.)
 *
 * @param root where references in it lead to
 */
export function allowedTypes(root: JsonObject, schema: JsonObject): readonly JsonType[] {
  return typesIn(root, schema, 0) ?? []
}

/** Null: any. */
function typesIn(root: JsonObject, written: Json, depth: number): readonly JsonType[] | null {
  if (written === false) return []
  if (!isObject(written) || depth > MOST_BRANCHES) return null
  const schema = resolved(root, written)
  const declared = typesOf(schema)
  if (declared.length > 0) return declared
  const constant = own(schema, 'const')
  const values = constant === undefined ? own(schema, 'enum') : [constant]
  const listed = Array.isArray(values) ? [...new Set(values.map(jsonType))] : null
  const inside = (keyword: string): (readonly JsonType[] | null)[] => {
    const branches = own(schema, keyword)
    return Array.isArray(branches) ? branches.map(branch => typesIn(root, branch, depth + 1)) : []
  }
  return [eitherOf(inside('anyOf')), eitherOf(inside('oneOf')), ...inside('allOf')].reduce(both, listed)
}

function eitherOf(branches: readonly (readonly JsonType[] | null)[]): readonly JsonType[] | null {
  const known = branches.filter(types => types !== null)
  return known.length === 0 || known.length < branches.length ? null : [...new Set(known.flat())]
}

function both(
  one: readonly JsonType[] | null,
  other: readonly JsonType[] | null,
): readonly JsonType[] | null {
  const types = one && other ? commonTypes(one, other) : (one ?? other)
  // Nothing is right where they contradict each other; that is for others to tell.
  return types?.length === 0 ? one : types
}

/** Whether one of the types allows every value of that type. */
export const covers = (types: readonly JsonType[], type: JsonType): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'))

/** The types right in both lists. */
export function commonTypes(one: readonly JsonType[], other: readonly JsonType[]): JsonType[] {
  const kept = one.filter(type => covers(other, type))
  return [...kept, ...other.filter(type => covers(one, type) && !kept.includes(type))]
}
