import type { Origin } from '../model/origin.ts'
import type { SharedRef } from '../model/plan.ts'
import { defsReference } from '../model/schema.ts'
import { isObject, type Json, type JsonObject, setOwn } from '../text/json.ts'
import type { Cursor } from './cursor.ts'
import { annotationKeys } from './property-keys.ts'

/** A property, or the whole payload, with its references resolved; not yet in the words of the model. */
export interface Definition {
  /** where it is written (not where the shared thing is that it refers to) */
  readonly at: Origin
  readonly via: readonly SharedRef[]
  /** keywords and annotations, but for the four below; `values` is here, and as `enum` too */
  readonly keys: ReadonlyMap<string, Keyed>
  /** `required: true` or `false` on the property itself; null where it says nothing */
  readonly required: boolean | null
  /** names of its own properties that it must have, given as a list */
  readonly requires: readonly string[]
  readonly properties: ReadonlyMap<string, Definition> | null
  readonly items: Definition | null
  /** the members of `allOf`, which can name properties too; they are in `keys` as well */
  readonly parts: readonly Definition[]
  /** `name: false` in a variant */
  readonly absent: boolean
}

export interface Keyed {
  /** as it is written */
  readonly cursor: Cursor
  /** as it stands in the effective schema */
  readonly json: Json
}

/** Keywords that say what a value is for, and not which values are allowed. */
const plainAnnotations = new Set(['description', 'examples', 'default', 'deprecated', 'title'])

export function isAnnotation(key: string): boolean {
  return plainAnnotations.has(key) || Object.hasOwn(annotationKeys, key)
}

const schemas = new WeakMap<Definition, JsonObject>()

/** The effective JSON Schema: `values` as `enum`, `required` hoisted, the format's own annotations left out. */
export function toSchema(definition: Definition): JsonObject {
  const known = schemas.get(definition)
  if (known !== undefined) return known
  const schema: JsonObject = {}
  for (const [key, { json }] of definition.keys) {
    if (Object.hasOwn(annotationKeys, key)) continue
    if (key === 'deprecated') {
      if (json !== false) setOwn(schema, key, true)
    } else setOwn(schema, key, json)
  }
  if (definition.items) setOwn(schema, 'items', toSchema(definition.items))
  if (definition.properties) setOwn(schema, 'properties', propertySchemas(definition.properties))
  const required = requiredNames(definition)
  if (required.length > 0) setOwn(schema, 'required', required)
  schemas.set(definition, schema)
  return schema
}

function propertySchemas(properties: ReadonlyMap<string, Definition>): JsonObject {
  const schema: JsonObject = {}
  for (const [name, property] of properties) setOwn(schema, name, toSchema(property))
  return schema
}

/** The names of an object's properties that it must have: by list, or by the property's own word, which wins. */
export function requiredNames({ requires, properties }: Definition): string[] {
  const names = new Set(requires)
  for (const [name, { required }] of properties ?? []) {
    if (required === true) names.add(name)
    if (required === false) names.delete(name)
  }
  return [...names]
}

/** A definition and all that `allOf` adds to it. */
export function withParts(definition: Definition): Definition[] {
  return [definition, ...definition.parts.flatMap(withParts)]
}

/** The schema with the `$defs` that it refers to, directly or through one another. */
export function withDefs(schema: JsonObject, defs: ReadonlyMap<string, JsonObject>): JsonObject {
  if (defs.size === 0) return schema
  const byReference = new Map([...defs.keys()].map(name => [defsReference(name), name]))
  const needed = new Set<string>()
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isObject(value)) return
    const name = typeof value['$ref'] === 'string' ? byReference.get(value['$ref']) : undefined
    if (name !== undefined && !needed.has(name)) {
      needed.add(name)
      visit(defs.get(name) as JsonObject)
    }
    Object.values(value).forEach(visit)
  }
  visit(schema)
  if (needed.size === 0) return schema
  const used: JsonObject = {}
  for (const [name, definition] of defs) if (needed.has(name)) setOwn(used, name, definition)
  return { ...schema, $defs: used }
}
