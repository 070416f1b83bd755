import { isObject, type Json, type JsonObject, objectFrom, own } from '../text/json.ts'
import { withKeys } from './schema-edit.ts'
import { ANNOTATIONS } from './schema-meaning.ts'

/** Keywords that speak of one property at a time, or of none. */
const SEPARATE = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  '$defs',
  'definitions',
  ...ANNOTATIONS,
])

/** Whether nothing at the root of a payload's schema ties its properties together. */
export function isSeparate(schema: JsonObject): boolean {
  if (!isObject(own(schema, 'properties')) || isObject(own(schema, 'additionalProperties'))) return false
  return Object.keys(schema).every(key => SEPARATE.has(key))
}

/**
 * The schema of a payload with the named and the required properties alone. Where nothing at its root ties properties
 * together, a payload that shows something about the named ones can leave the optional others out, so that a question about
 * them has the same answer and is smaller. Null where something does.
 */
export function trimmed(schema: JsonObject, names: ReadonlySet<string>): JsonObject | null {
  if (!isSeparate(schema)) return null
  const properties = Object.entries(schema['properties'] as JsonObject)
  return withKeys(schema, { properties: objectFrom(properties.filter(([name]) => names.has(name))) })
}

/** The same without the other required properties: a question about the named ones that is not about the rest at all. */
export function only(schema: JsonObject, names: ReadonlySet<string>): JsonObject | null {
  const required = requiredIn(schema).filter(name => names.has(name))
  const small = trimmed(schema, names)
  return small && withKeys(small, { required: required.length > 0 ? required : undefined })
}

/** The required properties of a payload. */
export function requiredIn(schema: JsonObject): string[] {
  const names = own(schema, 'required')
  return Array.isArray(names) ? names.filter(name => typeof name === 'string') : []
}

/** The part of an example that a trimmed schema knows. */
export function trimmedExample(example: Json, names: ReadonlySet<string>): Json {
  return isObject(example) ? objectFrom(Object.entries(example).filter(([name]) => names.has(name))) : example
}
