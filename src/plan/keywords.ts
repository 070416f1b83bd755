import type { Body } from '../model/plan.ts'
import type { Json } from '../text/json.ts'
import type { Cursor } from './cursor.ts'

export type Dialect = Body['dialect']

const single = new Set([
  'additionalItems',
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
])
const several = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const named = new Set(['dependencies', 'dependentSchemas', 'patternProperties'])

/** How a keyword holds schemas: it is one, a list of them, or a map of them; null for any other keyword. */
export function valuesAsSchemas(key: string): 'schema' | 'schemas' | null {
  if (single.has(key)) return 'schema'
  return several.has(key) || named.has(key) ? 'schemas' : null
}

/** The schemas that stand under a keyword. */
export function schemasIn(key: string, cursor: Cursor): Cursor[] {
  if (['properties', '$defs', 'definitions'].includes(key)) return cursor.entries().map(([, child]) => child)
  const kind = valuesAsSchemas(key)
  if (kind === null) return []
  if (Array.isArray(cursor.value)) return cursor.items()
  return kind === 'schema' ? [cursor] : cursor.entries().map(([, child]) => child)
}

const inPlace = new Set([
  'allOf',
  'anyOf',
  'dependencies',
  'dependentSchemas',
  'else',
  'if',
  'not',
  'oneOf',
  'then',
])

/** Whether the schemas of a keyword are about the value itself, and not about something inside it. */
export function isInPlace(key: string): boolean {
  return inPlace.has(key)
}

/** Keywords of a JSON Schema document that are gone once its references are resolved. */
export function isRawMeta(key: string, value: Json): boolean {
  if (key === 'id') return typeof value === 'string'
  return ['$schema', '$id', '$anchor', '$comment', '$defs', 'definitions', '$vocabulary'].includes(key)
}

/** Drafts 04 to 07 read nothing beside a `$ref`. */
export function ignoresSiblings(dialect: Dialect): boolean {
  return dialect === '4' || dialect === '6' || dialect === '7'
}

/** The draft that `$schema` names; null for one that is not known. Without `$schema` it is 2020-12. */
export function dialectOf(schema: string | null): Dialect | null {
  if (schema === null) return '2020-12'
  const match = /^https?:\/\/json-schema\.org\/draft(?:-0(4|6|7)|\/(2019-09|2020-12))\/schema#?$/.exec(schema)
  if (match) return (match[1] ?? match[2]) as Dialect
  // Iglu's own meta-schema is draft 04 with a `self` beside it.
  if (/^http:\/\/iglucentral\.com\/schemas\/com\.snowplowanalytics\.self-desc\/schema\//.test(schema))
    return '4'
  return /^https?:\/\/json-schema\.org\/schema#?$/.test(schema) ? '2020-12' : null
}
