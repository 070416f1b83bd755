import { both } from '../../model/both.ts'
import { annotations, defsReference } from '../../model/schema.ts'
import { canonical, isObject, type Json, type JsonObject, objectFrom, own, setOwn } from '../../text/json.ts'

/** Keywords that are told by the properties that they speak of, or as conditions between them, in whatever part they stand. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  'properties',
  'required',
  'if',
  'then',
  'else',
  'dependentRequired',
  'dependentSchemas',
  'dependencies',
])

/** Keywords that ask for nothing of a value of another type. */
const KEYWORDS_OF: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains'],
  object: ['minProperties', 'maxProperties', 'additionalProperties'],
}

const COMPOSED = ['$ref', 'allOf', 'anyOf', 'oneOf', 'exclusiveMinimum', 'exclusiveMaximum']

/**
 * By schema, and by what its references lead to: one schema may stand in several places. Neither ever changes; without this, what
 * is nested would be merged again at each level around it.
 */
const merged = new WeakMap<JsonObject, WeakMap<object, JsonObject>>()
const nowhere = {}

/**
 * A schema for showing, with as much of it as can be in one set of keywords: parts of `allOf` are merged into it, a choice between
 * types or between values is its `type` or `enum`, bounds are those of today's JSON Schema. A reference to a schema that repeats
 * itself gives its type alone. What says more stays where it is.
 * @param defs what references lead to
 */
export function plainSchema(schema: JsonObject, defs: Json | undefined = own(schema, '$defs')): JsonObject {
  if (!COMPOSED.some(keyword => Object.hasOwn(schema, keyword))) return schema
  const known = merged.get(schema) ?? new WeakMap<object, JsonObject>()
  merged.set(schema, known)
  const key = isObject(defs) ? defs : nowhere
  const plain = known.get(key) ?? inOne(schema, defs)
  known.set(key, plain)
  return plain
}

function inOne(schema: JsonObject, defs: Json | undefined): JsonObject {
  const { $ref: _reference, allOf, ...rest } = strictBounds(schema)
  const target = targetOf(schema, defs)
  const parts = [...(target === null ? [] : [onlyTypes(plainSchema(target, null))]), ...schemasIn(allOf)]
  const whole = parts.map(part => plainSchema(part, defs)).reduce(withPart, rest)
  return (['anyOf', 'oneOf'] as const).reduce((result, keyword) => withChoice(result, keyword, defs), whole)
}

/** The name in `$defs` of what a schema refers to; null where it refers to nothing. */
export function referredName(schema: JsonObject, defs: Json | undefined): string | null {
  const reference = own(schema, '$ref')
  if (reference === undefined || !isObject(defs)) return null
  return Object.keys(defs).find(name => defsReference(name) === reference) ?? null
}

function targetOf(schema: JsonObject, defs: Json | undefined): JsonObject | null {
  const name = referredName(schema, defs)
  const target = name !== null && isObject(defs) ? own(defs, name) : undefined
  return isObject(target) ? target : null
}

/** The types that a schema names, in order. */
export function typesOf(schema: JsonObject): string[] {
  return [own(schema, 'type')].flat().filter(type => typeof type === 'string')
}

/** The types of the values, where they are all that says it. */
export function typesOfValues(schema: JsonObject): string[] {
  return [...new Set((valuesOf(schema) ?? []).map(typeOf))]
}

/** The type of a value; whole numbers are told apart only where they have to be. */
function typeOf(json: Json): string {
  if (json === null) return 'null'
  if (Array.isArray(json)) return 'array'
  return typeof json === 'bigint' ? 'integer' : typeof json
}

function allTypes(schema: JsonObject): string[] {
  const types = typesOf(schema)
  return types.length > 0 ? types : typesOfValues(schema)
}

function onlyTypes(schema: JsonObject): JsonObject {
  const types = allTypes(schema)
  return types.length === 0 ? {} : { type: types.length === 1 ? types[0]! : types }
}

/** In draft-04 a bound of its own says of `minimum` and `maximum` that they are none. */
function strictBounds(schema: JsonObject): JsonObject {
  const result = { ...schema }
  for (const [flag, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const [strict, limit] = [own(schema, flag), own(schema, bound)]
    if (typeof strict !== 'boolean') continue
    delete result[flag]
    if (!strict || limit === undefined) continue
    delete result[bound]
    result[flag] = limit
  }
  return result
}

/** A schema with a part of its `allOf`; what can't be said by one keyword stays in `allOf`. */
function withPart(schema: JsonObject, part: JsonObject): JsonObject {
  const result = { ...schema }
  const rest: JsonObject = {}
  for (const [keyword, value] of Object.entries(part)) {
    if (TOLD_ELSEWHERE.has(keyword)) continue
    const earlier = own(result, keyword)
    if (earlier === undefined) setOwn(result, keyword, value)
    else if (!annotations.has(keyword) && canonical(earlier) !== canonical(value)) {
      const one =
        keyword === 'items' ? { allOf: [earlier, value] } : (both.get(keyword)?.(earlier, value) ?? null)
      setOwn(one === null ? rest : result, keyword, one ?? value)
    }
  }
  if (Object.keys(rest).length > 0) result['allOf'] = [...schemasIn(own(result, 'allOf')), rest]
  return result
}

/** A schema with a choice of its own as `type` or `enum`. Where these do not say all of it, the choice stays. */
function withChoice(schema: JsonObject, keyword: 'anyOf' | 'oneOf', defs: Json | undefined): JsonObject {
  const written = own(schema, keyword)
  const options = schemasIn(written).map(option => plainSchema(option, defs))
  if (options.length === 0 || !Array.isArray(written) || options.length < written.length) return schema
  const { [keyword]: _said, ...rest } = schema
  const said = choiceOfValues(options) ?? choiceOfTypes(options)
  if (said !== null) return withPart(rest, said)
  const types = options.map(allTypes)
  return types.some(each => each.length === 0)
    ? schema
    : withPart(schema, { type: [...new Set(types.flat())] })
}

function choiceOfValues(options: readonly JsonObject[]): JsonObject | null {
  const values = options.map(option =>
    saysOnly(option, ['type', 'enum', 'const']) ? valuesOf(option) : null,
  )
  return values.some(each => each === null) ? null : { enum: values.flatMap(each => each ?? []) }
}

/** Options of different types, each with the limits of its own type. */
function choiceOfTypes(options: readonly JsonObject[]): JsonObject | null {
  const types = options.map(typesOf)
  const groups = types.map(each => new Set(each.map(group)))
  const all = groups.flatMap(each => [...each])
  const areApart = groups.every(each => each.size > 0) && new Set(all).size === all.length
  const areSimple = options.every((option, index) =>
    saysOnly(option, ['type', ...[...groups[index]!].flatMap(each => KEYWORDS_OF[each] ?? [])]),
  )
  if (!areApart || !areSimple) return null
  const limits = options.flatMap(option => Object.entries(option).filter(([name]) => !annotations.has(name)))
  return objectFrom([...limits, ['type', types.flat()]])
}

const group = (type: string): string => (type === 'integer' ? 'number' : type)

function saysOnly(schema: JsonObject, keywords: readonly string[]): boolean {
  return Object.keys(schema).every(keyword => annotations.has(keyword) || keywords.includes(keyword))
}

/** The values that a schema lists; null where it lists none. */
function valuesOf(schema: JsonObject): readonly Json[] | null {
  const listed = own(schema, 'enum')
  if (Array.isArray(listed) && listed.length > 0) return listed
  const one = own(schema, 'const')
  if (one !== undefined) return [one]
  return own(schema, 'type') === 'null' ? [null] : null
}

/** The schemas in a keyword's list. */
export function schemasIn(list: Json | undefined): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}
