import type { JsonType, Property } from '../model/plan.ts'
import { isObject, type Json, type JsonObject, own } from '../text/json.ts'

/**
 * The types that a property may have as far as it says: `integer` counts as `number`, `null` is left out. Null where
 * nothing is said, so that any value fits.
 */
export function declaredTypes(property: Property): ReadonlySet<string> | null {
  return property.types.length > 0 ? merged(property.types) : typesIn(property.schema)
}

function typesIn(schema: JsonObject): ReadonlySet<string> | null {
  const type = own(schema, 'type')
  if (type !== undefined) return merged((Array.isArray(type) ? type : [type]) as JsonType[])
  const values = own(schema, 'const') === undefined ? own(schema, 'enum') : [own(schema, 'const') as Json]
  if (Array.isArray(values)) return merged(values.map(jsonType))
  if (typeof own(schema, '$ref') === 'string') return new Set(['object'])
  for (const key of ['anyOf', 'oneOf']) {
    const branches = own(schema, key)
    if (Array.isArray(branches)) return union(branches)
  }
  const all = own(schema, 'allOf')
  const said = Array.isArray(all) ? all.flatMap(one => (isObject(one) ? (typesIn(one) ?? []) : [])) : []
  return said.length > 0 ? new Set(said.flatMap(types => [...types])) : null
}

function union(branches: readonly Json[]): ReadonlySet<string> | null {
  const types = branches.map(branch => (isObject(branch) ? typesIn(branch) : null))
  if (types.includes(null)) return null
  return new Set(types.flatMap(one => [...(one as ReadonlySet<string>)]))
}

const TYPES: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array'])

function merged(types: readonly string[]): ReadonlySet<string> {
  const known = types.filter(type => TYPES.has(type))
  return new Set(known.map(type => (type === 'integer' ? 'number' : type)))
}

/** The JSON type of a value; whole numbers are integers. */
export function jsonType(value: Json): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'bigint') return 'integer'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value as 'string' | 'boolean' | 'object'
}

/** The allowed values of a property, from `values`, `enum` or `const`; null where it is free. */
export function allowedValues(property: Property): readonly Json[] | null {
  if (property.values.length > 0) return property.values.map(({ value }) => value)
  const values = own(property.schema, 'enum')
  if (Array.isArray(values)) return values
  const constant = own(property.schema, 'const')
  return constant === undefined ? null : [constant]
}
