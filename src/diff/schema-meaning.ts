import type { JsonType, Unplanned } from '../model/plan.ts'
import { canonical, isObject, type Json, type JsonObject, objectFrom, own } from '../text/json.ts'

/** What a JSON Schema says about values, apart from annotations and the order of things. */

/** Keywords that say nothing about which values are right. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$comment',
  '$id',
  '$schema',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'id',
  'readOnly',
  'title',
  'writeOnly',
])

const MAPS = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
])
const DATA = new Set(['enum', 'const'])
const SETS = new Set(['enum', 'required', 'type'])

/** A key that is equal for schemas that differ in annotations and order alone. */
export function meaningKey(value: Json | undefined): string {
  return value === undefined ? '' : canonical(ordered(value, false))
}

/** The schema without an `additionalProperties` that says what holds without it. */
export function withoutImplied(value: Json, unplanned: Unplanned): Json {
  if (Array.isArray(value)) return value.map(item => withoutImplied(item, unplanned))
  if (!isObject(value)) return value
  const listed = own(value, 'properties') !== undefined
  const implied = unplanned === 'allow' || !listed
  const entries = Object.entries(value).filter(
    ([key, item]) => key !== 'additionalProperties' || says(item) !== implied,
  )
  return objectFrom(entries.map(([key, item]) => [key, DATA.has(key) ? item : inside(key, item, unplanned)]))
}

/** `{}` says the same as `true`. */
const says = (value: Json): Json => (isObject(value) && Object.keys(value).length === 0 ? true : value)

function inside(key: string, value: Json, unplanned: Unplanned): Json {
  if (!MAPS.has(key) || !isObject(value)) return withoutImplied(value, unplanned)
  return objectFrom(Object.entries(value).map(([name, item]) => [name, withoutImplied(item, unplanned)]))
}

/** A key that is equal for schemas that differ in order alone. */
export function textsKey(value: Json | undefined): string {
  return value === undefined ? '' : canonical(ordered(value, true))
}

/** The schema with what is a set in an order that does not depend on how it is written; `texts`: with annotations. */
export function ordered(value: Json, texts: boolean): Json {
  if (Array.isArray(value)) return value.map(item => ordered(item, texts))
  if (!isObject(value)) return value
  const listed = texts ? null : constBranches(value)
  if (listed) return ordered({ ...without(value, listed.keyword), enum: [...listed.values] }, texts)
  const typed = texts ? null : typeBranches(value)
  if (typed) return ordered({ ...without(value, typed.keyword), type: [...typed.types] }, texts)
  const entries = Object.entries(value).filter(
    ([key, item]) => texts || !ANNOTATIONS.has(key) || !isAnnotation(key, item),
  )
  return objectFrom(entries.map(([key, item]) => [key, keyword(key, item, texts)]))
}

function without(value: JsonObject, keyword: string): JsonObject {
  return objectFrom(Object.entries(value).filter(([key]) => key !== keyword))
}

/** `id` and the like are annotations as keywords only; their value tells. */
function isAnnotation(key: string, value: Json): boolean {
  return key !== 'id' || typeof value === 'string'
}

function keyword(key: string, value: Json, texts: boolean): Json {
  if (SETS.has(key) && Array.isArray(value)) return asSet(value)
  if (DATA.has(key)) return value
  if (!MAPS.has(key) || !isObject(value)) return ordered(value, texts)
  return objectFrom(Object.entries(value).map(([name, item]) => [name, ordered(item, texts)]))
}

/** Values once each, in an order that does not depend on how they are written. */
export function asSet(values: readonly Json[]): Json[] {
  const byText = new Map(values.map(value => [canonical(value), value]))
  return [...byText.keys()].sort().map(text => byText.get(text) as Json)
}

/** The keywords among `names` that the two schemas do not have alike. */
export function differing(base: JsonObject, head: JsonObject, names: Iterable<string>): string[] {
  return [...names].filter(name => keyOf(base, name) !== keyOf(head, name))
}

function keyOf(schema: JsonObject, name: string): string {
  const value = own(schema, name)
  return value === undefined ? '' : canonical(keyword(name, value, false))
}

/** `{name: value}` of those that are there. */
export function pick(schema: JsonObject, names: readonly string[]): JsonObject {
  return objectFrom(
    names.flatMap((name): [string, Json][] => {
      const value = own(schema, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function distinct(values: readonly Json[]): Json[] {
  return [...new Map(values.map(value => [canonical(value), value])).values()]
}

/** Schemas never change, and a list of thousands of values is asked for by each of its changes. */
const listed = new WeakMap<JsonObject, readonly Json[] | null>()

/** The values that are listed, by `enum`, `const` or branches of one `const` each, as written; null where any is right. */
export function allowedValues(schema: JsonObject): readonly Json[] | null {
  const known = listed.get(schema)
  if (known !== undefined) return known
  const values = valuesIn(schema)
  listed.set(schema, values)
  return values
}

function valuesIn(schema: JsonObject): readonly Json[] | null {
  const list = own(schema, 'enum')
  const single = own(schema, 'const')
  if (Array.isArray(list)) return distinct(list)
  return single === undefined ? (constBranches(schema)?.values ?? null) : [single]
}

type Branches = 'oneOf' | 'anyOf'

/** `oneOf` or `anyOf` whose branches are a `const` with its texts: a list of values with meanings. */
export function constBranches(
  schema: JsonObject,
): { readonly keyword: Branches; readonly values: readonly Json[] } | null {
  if (own(schema, 'enum') !== undefined || own(schema, 'const') !== undefined) return null
  const found = plainBranches(schema, 'const')
  return found && { keyword: found.keyword, values: found.branches }
}

/** `oneOf` or `anyOf` whose branches are a type with its texts: a list of types. */
export function typeBranches(
  schema: JsonObject,
): { readonly keyword: Branches; readonly types: readonly JsonType[] } | null {
  if (['type', 'enum', 'const'].some(key => own(schema, key) !== undefined)) return null
  const found = plainBranches(schema, 'type')
  const types = found?.branches.filter(type => typeof type === 'string') as JsonType[] | undefined
  // A whole number is a number too: `oneOf` both would refuse it.
  if (!found || types?.length !== found.branches.length) return null
  return types.includes('number') && types.includes('integer') ? null : { keyword: found.keyword, types }
}

/** The branches of `oneOf` or `anyOf` where each says that one keyword, each time something else, and nothing more. */
function plainBranches(
  schema: JsonObject,
  says: 'const' | 'type',
): { readonly keyword: Branches; readonly branches: readonly Json[] } | null {
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const branches = own(schema, keyword)
    if (!Array.isArray(branches) || branches.length === 0) continue
    const said = branches.flatMap(branch =>
      isObject(branch) && saysOnly(branch, says) ? [branch[says] as Json] : [],
    )
    if (said.length === branches.length && distinct(said).length === said.length)
      return { keyword, branches: said }
  }
  return null
}

const saysOnly = (branch: JsonObject, keyword: string): boolean =>
  Object.hasOwn(branch, keyword) && Object.keys(branch).every(key => key === keyword || ANNOTATIONS.has(key))
