import { type Content, code, type Inline, inline } from '../../markdown/build.ts'
import type { Property } from '../../model/plan.ts'
import { isObject, type Json, type JsonObject, own, stringify } from '../../text/json.ts'
import { joined, sentence } from '../page.ts'
import { plainSchema, referredName, schemasIn, typesOf, typesOfValues } from './plain-schema.ts'

/** A JSON value as it is written; a string without its quotes where they say nothing. */
export function value(json: Json): Inline {
  return clipped(typeof json === 'string' && json.trim() !== '' ? json : stringify(json))
}

function clipped(text: string): Inline {
  return code(text.length > 80 ? `${text.slice(0, 79)}…` : text)
}

/** Values that stand together: strings in quotes where there are others beside them, so that `"1"` is not `1`. */
export function values(list: readonly Json[]): Inline[] {
  const isMixed = list.some(json => typeof json === 'string') && list.some(json => typeof json !== 'string')
  return list.map(json => (isMixed ? clipped(stringify(json)) : value(json)))
}

/** The type of a property in a few words: `string`, `list of strings`, `string or null`. */
export function typeWords(property: Property): string {
  const schema = plainSchema(property.schema)
  const types = [typesOf(schema), property.types, typesOfValues(schema)].find(each => each.length > 0)
  if (types === undefined) return 'any'
  return types.map(type => (type === 'array' ? `list${itemWords(schema)}` : type)).join(' or ')
}

function itemWords(schema: JsonObject): string {
  const items = itemsOf(schema)
  if (items === null) return ''
  const types = typesOf(items).map(type => (type === 'array' ? 'list' : type))
  if (types.length === 0) return ''
  return types.length === 1 ? ` of ${types[0]}s` : ` of ${types.join(' or ')}`
}

/** What each item of a list must be; null where nothing is said of them all. */
export function itemsOf(schema: JsonObject): JsonObject | null {
  const items = own(schema, 'items')
  return isObject(items) ? plainSchema(items, own(schema, '$defs')) : null
}

/** What a value must be beside its type, each constraint as a few words. Allowed values are {@link allowedValues}. */
export function constraints(schema: JsonObject): Content[] {
  const plain = plainSchema(schema)
  const items = itemsOf(plain)
  const words = [
    ...allWords(plain),
    ...(items === null ? [] : allWords(items).map(each => ['each: ', ...inline(each)])),
  ]
  const known = words.map(each => JSON.stringify(each))
  return words.filter((_, index) => known.indexOf(known[index]!) === index)
}

/** Those of a schema, and of what could not be merged into it. */
function allWords(schema: JsonObject): Content[] {
  return [...scalarWords(schema), ...listWords(schema), ...schemasIn(own(schema, 'allOf')).flatMap(allWords)]
}

/** For what there are no words. */
const FURTHER = 'further conditions: see the plan'

function scalarWords(schema: JsonObject): Content[] {
  const words: Content[] = []
  const say = (keyword: string, content: (json: Json) => Content): void => {
    const json = own(schema, keyword)
    if (json !== undefined) words.push(content(json))
  }
  say('const', json => ['always ', value(json)])
  say('format', json => ['format ', value(json)])
  say('pattern', json => ['matches ', value(json)])
  words.push(...range(schema, 'minimum', 'maximum', ''))
  say('exclusiveMinimum', json => `more than ${stringify(json)}`)
  say('exclusiveMaximum', json => `less than ${stringify(json)}`)
  say('multipleOf', json => `a multiple of ${stringify(json)}`)
  words.push(...range(schema, 'minLength', 'maxLength', ' characters'))
  words.push(...range(schema, 'minProperties', 'maxProperties', ' properties'))
  const excluded = excludedValues(schema)
  if (excluded.length > 0) words.push(['not ', ...sentence(values(excluded), 'or')])
  if (hasFurther(schema, excluded.length > 0)) words.push(FURTHER)
  return words
}

/** The values that a schema lists to allow them, or to exclude them in a `not` of nothing else. */
export function listedValues(schema: JsonObject): readonly Json[] {
  const one = own(schema, 'const')
  const listed = own(schema, 'enum') ?? (one === undefined ? [] : [one])
  return Array.isArray(listed) ? listed : []
}

/** The values that a `not` of nothing else excludes. */
export function excludedValues(schema: JsonObject): readonly Json[] {
  const not = own(schema, 'not')
  return isObject(not) && Object.keys(not).length === 1 ? listedValues(not) : []
}

/** Whether a schema asks for what there are no words for; conditions between properties have sentences of their own. */
function hasFurther(schema: JsonObject, isExclusionTold: boolean): boolean {
  const not = own(schema, 'not')
  const others = ['anyOf', 'oneOf'].map(keyword => own(schema, keyword)).filter(each => each !== undefined)
  return (
    ['patternProperties', 'propertyNames'].some(keyword => own(schema, keyword) !== undefined) ||
    others.some(options => !schemasIn(options).some(isOfProperties)) ||
    (not !== undefined && !isExclusionTold && !(isObject(not) && isOfProperties(not)))
  )
}

/** True for a schema that says which properties there are, not only what a value is. */
export function isOfProperties(schema: JsonObject): boolean {
  return ['required', 'properties', 'not'].some(keyword => own(schema, keyword) !== undefined)
}

function listWords(schema: JsonObject): Content[] {
  const words = range(schema, 'minItems', 'maxItems', ' items')
  if (own(schema, 'uniqueItems') === true) words.push('no item twice')
  if (own(schema, 'contains') !== undefined) words.push('must contain a certain item: see the plan')
  return words
}

function range(schema: JsonObject, low: string, high: string, unit: string): Content[] {
  const [least, most] = [own(schema, low), own(schema, high)]
  const noun = least === 1 && most === undefined ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit
  if (least !== undefined && most !== undefined)
    return [
      least === most
        ? `exactly ${stringify(least)}${unit}`
        : `${stringify(least)} to ${stringify(most)}${unit}`,
    ]
  if (least !== undefined) return [`at least ${stringify(least)}${noun}`]
  return most === undefined ? [] : [`at most ${stringify(most)}${most === 1 ? unit.replace(/s$/, '') : unit}`]
}

/**
 * Where a property is unfolded whose schema repeats itself: "built as `products[]`". Null for any other property.
 * A JSON Schema of the plan's own has no such place: it is named as it is there.
 */
export function repetition(property: Property): Content | null {
  const found = repeatedSchema(property.schema, own(property.schema, '$defs'))
  if (found === null) return null
  const start = found.each ? 'each built as ' : 'built as '
  const shared = property.via.findLast(({ kind, name }) => kind === 'schema' && name === found.name)
  if (shared === undefined) return [start, code(found.name), ' of the JSON Schema']
  const { path } = property
  return [start, code(path.slice(0, path.length - shared.path.length).replace(/\.$/, ''))]
}

function repeatedSchema(
  schema: JsonObject,
  defs: Json | undefined,
): { readonly name: string; readonly each: boolean } | null {
  const name = referredName(schema, defs)
  if (name !== null) return { name, each: false }
  const items = own(schema, 'items')
  const listed = isObject(items) ? repeatedSchema(items, defs) : null
  if (listed !== null) return { ...listed, each: true }
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap(keyword => schemasIn(own(schema, keyword)))
  return parts.map(part => repeatedSchema(part, defs)).find(each => each !== null) ?? null
}

/** What stands for a property that is not sent; null where the plan names nothing. */
export function defaultValue({ schema }: Property): Inline | null {
  const initial = own(plainSchema(schema), 'default')
  return initial === undefined ? null : value(initial)
}

/** The values that a property (or each item of a list) may have; empty where any will do. */
export function allowedValues(property: Property): readonly Json[] {
  const schema = plainSchema(property.schema)
  const direct = own(schema, 'enum')
  if (Array.isArray(direct)) return direct
  const each = own(itemsOf(schema) ?? {}, 'enum')
  return Array.isArray(each) ? each : []
}

/** Allowed values in a table's cell: the first few, and how many more there are. */
export function valueList(list: readonly Json[], most = 12): Content {
  const shown = list.length > most + 2 ? list.slice(0, most) : list
  const rest = list.length - shown.length
  const words = joined(values(list).slice(0, shown.length), ', ')
  return rest === 0 ? words : [...words, ` and ${rest} more`]
}
