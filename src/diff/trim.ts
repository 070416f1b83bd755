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

/**
 * The schema of a payload with the named and the required properties alone. Where nothing at its root ties properties
 * together, a payload that shows something about the named ones can leave the optional others out, so that a question about
 * them has the same answer and is smaller. Null where something does.
 */
export function trimmed(schema: JsonObject, names: ReadonlySet<string>): JsonObject | null {
  const properties = own(schema, 'properties')
  if (!isObject(properties) || isObject(own(schema, 'additionalProperties'))) return null
  if (Object.keys(schema).some(key => !SEPARATE.has(key))) return null
  return withKeys(schema, {
    properties: objectFrom(Object.entries(properties).filter(([name]) => names.has(name))),
  })
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
