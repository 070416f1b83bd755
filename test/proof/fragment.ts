import type { Json } from '../../src/proof/index.ts'

/** Keywords that json-schema-diff decides; it ignores all others without a word. */
export const DIFF_KEYWORDS: ReadonlySet<string> = new Set([
  'type',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'allOf',
  'anyOf',
  'not',
  'title',
  'description',
  'default',
  '$schema',
])

/** Is every keyword of the schema among these? Names of properties are no keywords. */
export function staysWithin(schema: Json, keywords: ReadonlySet<string>): boolean {
  if (typeof schema === 'boolean') return true
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return false
  return Object.entries(schema).every(([keyword, value]) => {
    if (!keywords.has(keyword)) return false
    if (keyword === 'properties' || keyword === 'patternProperties' || keyword === '$defs') {
      return Object.values(value as { [name: string]: Json }).every(child => staysWithin(child, keywords))
    }
    if (['allOf', 'anyOf', 'oneOf'].includes(keyword))
      return (value as Json[]).every(child => staysWithin(child, keywords))
    if (['items', 'additionalProperties', 'not'].includes(keyword)) return staysWithin(value, keywords)
    return true
  })
}
