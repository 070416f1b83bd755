import type { Property } from '../model/plan.ts'
import { allowedTypes } from '../model/schema-types.ts'
import { type Json, own } from '../text/json.ts'

/**
 * The types that a property may have as far as it says: `integer` counts as `number`, `null` is left out. Null where
 * nothing is said, so that any value fits.
 */
export function declaredTypes(property: Property): ReadonlySet<string> | null {
  const types = property.types.length > 0 ? property.types : allowedTypes(property.schema, property.schema)
  return types.length > 0 ? merged(types) : null
}

const TYPES: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array'])

function merged(types: readonly string[]): ReadonlySet<string> {
  const known = types.filter(type => TYPES.has(type))
  return new Set(known.map(type => (type === 'integer' ? 'number' : type)))
}

/** The allowed values of a property, from `values`, `enum` or `const`; null where it is free. */
export function allowedValues(property: Property): readonly Json[] | null {
  if (property.values.length > 0) return property.values.map(({ value }) => value)
  const values = own(property.schema, 'enum')
  if (Array.isArray(values)) return values
  const constant = own(property.schema, 'const')
  return constant === undefined ? null : [constant]
}
