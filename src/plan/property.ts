import type { Deprecation, Identifier, JsonType, Property, Usage, ValueMeaning } from '../model/plan.ts'
import { defsReference } from '../model/schema.ts'
import { canonical, type Json, type JsonObject, own } from '../text/json.ts'
import type { Cursor } from './cursor.ts'
import { type Definition, requiredNames, toSchema, withDefs, withParts } from './definition.ts'
import { pathTo } from './expand.ts'
import { classifications, jsonTypes, usageKinds } from './property-keys.ts'

/** What the properties of a body have in common. */
export interface PropertyContext {
  readonly identifiers: ReadonlyMap<string, Identifier>
  /** alias → id of the identifier */
  readonly aliases: ReadonlyMap<string, string>
  /** schemas that repeat themselves */
  readonly defs: ReadonlyMap<string, JsonObject>
}

/** The properties of an object in the words of the model, with paths behind `path`. */
export function toProperties(definition: Definition, path: string, context: PropertyContext): Property[] {
  const all = withParts(definition)
  const required = new Set(all.flatMap(requiredNames))
  const properties = new Map<string, Definition>()
  for (const { properties: own } of all) {
    for (const [name, child] of own ?? []) if (!properties.has(name)) properties.set(name, child)
  }
  return [...properties].map(([name, child]) =>
    toProperty(name, child, pathTo(path, name), required.has(name), context),
  )
}

export function toProperty(
  name: string,
  definition: Definition,
  path: string,
  required: boolean,
  context: PropertyContext,
): Property {
  const cursor = (key: string): Cursor | null => definition.keys.get(key)?.cursor ?? null
  const text = (key: string): string | null => {
    const value = cursor(key)?.value
    return typeof value === 'string' ? value : null
  }
  const repeated = repeatedSchema(definition, context)
  const described = own(repeated, 'description')
  return {
    name,
    path,
    at: definition.at,
    required,
    types: typesOf(definition.keys.get('type')?.json ?? own(repeated, 'type')),
    schema: withDefs(toSchema(definition), context.defs),
    children: childrenOf(definition, path, context),
    via: definition.via,
    description: text('description') ?? (typeof described === 'string' ? described : null),
    examples: listOf(cursor('examples')),
    unit: text('unit'),
    classification: classifications.find(one => one === text('classification')) ?? null,
    category: text('category'),
    identifier: text('identifier') ?? identifierOf(name, context),
    owner: text('owner'),
    kpis: textsOf(cursor('kpis')),
    usedBy: usagesOf(cursor('usedBy')),
    destinations: definition.keys.has('destinations') ? textsOf(cursor('destinations')) : null,
    values: valuesOf(definition),
    deprecated: deprecationOf(cursor('deprecated')),
    renamedFrom: text('renamedFrom'),
  }
}

/** The schema that repeats itself here: its type and description stand where the property has none of its own. */
function repeatedSchema({ keys }: Definition, { defs }: PropertyContext): JsonObject {
  const reference = keys.get('$ref')?.json
  if (reference === undefined) return {}
  const found = [...defs].find(([name]) => defsReference(name) === reference)
  return found?.[1] ?? {}
}

/** Of an object its properties, of a list those of its items. */
function childrenOf(definition: Definition, path: string, context: PropertyContext): Property[] {
  const own = toProperties(definition, path, context)
  return definition.items === null
    ? own
    : [...own, ...childrenOf(definition.items, pathTo(path, '[]'), context)]
}

function typesOf(json: Json | undefined): JsonType[] {
  const types = Array.isArray(json) ? json : [json]
  return jsonTypes.filter(type => types.includes(type)).sort((a, b) => types.indexOf(a) - types.indexOf(b))
}

function identifierOf(name: string, { identifiers, aliases }: PropertyContext): string | null {
  return identifiers.has(name) ? name : (aliases.get(name) ?? null)
}

function listOf(cursor: Cursor | null): Json[] {
  return Array.isArray(cursor?.value) ? cursor.value : []
}

function textsOf(cursor: Cursor | null): string[] {
  return listOf(cursor).filter(item => typeof item === 'string')
}

/** The meanings of the values that are allowed: a narrower `enum` beside a reference leaves fewer. */
function valuesOf({ keys }: Definition): ValueMeaning[] {
  const allowed = keys.get('enum')?.json
  const values = new Set(Array.isArray(allowed) ? allowed.map(canonical) : [])
  const items = keys.get('values')?.cursor.items() ?? []
  return items.flatMap(item => {
    const value = item.get('value')
    if (value === null || !values.has(canonical(value.value))) return []
    const deprecated = deprecationOf(item.get('deprecated'))
    return [{ at: item.at, value: value.value, description: item.text('description'), deprecated }]
  })
}

/** A `deprecated` of `true` or of an object; null for `false` and for none. */
export function deprecationOf(cursor: Cursor | null): Deprecation | null {
  if (
    cursor === null ||
    (cursor.value !== true && typeof cursor.value !== 'object') ||
    cursor.value === null
  ) {
    return null
  }
  return {
    at: cursor.at,
    since: cursor.text('since'),
    sunset: cursor.text('sunset'),
    reason: cursor.text('reason'),
    replacedBy: cursor.text('replacedBy'),
  }
}

export function usagesOf(cursor: Cursor | null): Usage[] {
  return (cursor?.items() ?? []).flatMap(item => {
    const name = item.text('name')
    if (name === null) return []
    return [{ at: item.at, kind: item.choice('kind', usageKinds) ?? 'other', name, url: item.text('url') }]
  })
}
