import { type Content, code, type Inline, inline } from '../../markdown/build.ts'
import type { Property } from '../../model/plan.ts'
import { isObject, type Json, type JsonObject, own, stringify } from '../../text/json.ts'
import { joined } from '../page.ts'

/** A JSON value as it is written; a string without its quotes where they say nothing. */
export function value(json: Json): Inline {
  const text = typeof json === 'string' && json.trim() !== '' ? json : stringify(json)
  return code(text.length > 80 ? `${text.slice(0, 79)}…` : text)
}

/** The type of a property in a few words: `string`, `list of strings`, `string or null`. */
export function typeWords(property: Property): string {
  if (property.types.length === 0) return valueTypes(property.schema) ?? 'any'
  return property.types
    .map(type => (type === 'array' ? `list${itemWords(property.schema)}` : type))
    .join(' or ')
}

function itemWords(schema: JsonObject): string {
  const items = own(schema, 'items')
  if (!isObject(items)) return ''
  const type = own(items, 'type')
  if (typeof type === 'string') return ` of ${type === 'array' ? 'list' : type}s`
  if (Array.isArray(type)) return ` of ${type.map(String).join(' or ')}`
  return ''
}

/** The types of the allowed values, where they are all that says it. */
function valueTypes(schema: JsonObject): string | null {
  const one = own(schema, 'const')
  const values = own(schema, 'enum') ?? (one === undefined ? undefined : [one])
  if (!Array.isArray(values) || values.length === 0) return null
  return [...new Set(values.map(typeOf))].join(' or ')
}

function typeOf(json: Json): string {
  if (json === null) return 'null'
  if (Array.isArray(json)) return 'list'
  return typeof json === 'bigint' ? 'integer' : typeof json
}

/** What a value must be beside its type, each constraint as a few words. Allowed values are {@link allowedValues}. */
export function constraints(schema: JsonObject): Content[] {
  const words = [...scalarWords(schema), ...listWords(schema)]
  const items = own(schema, 'items')
  if (isObject(items)) words.push(...scalarWords(items).map(each => ['each: ', ...inline(each)]))
  return words
}

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
  for (const keyword of ['anyOf', 'oneOf', 'allOf', 'not', 'if', 'patternProperties', 'propertyNames'])
    if (own(schema, keyword) !== undefined) {
      words.push('further conditions: see the plan')
      break
    }
  return words
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

/** The values that a property (or each item of a list) may have; empty where any will do. */
export function allowedValues(property: Property): readonly Json[] {
  const direct = own(property.schema, 'enum')
  if (Array.isArray(direct)) return direct
  const items = own(property.schema, 'items')
  const each = isObject(items) ? own(items, 'enum') : undefined
  return Array.isArray(each) ? each : []
}

/** Allowed values in a table's cell: the first few, and how many more there are. */
export function valueList(values: readonly Json[], most = 12): Content {
  const shown = values.length > most + 2 ? values.slice(0, most) : values
  const rest = values.length - shown.length
  const words = joined(shown.map(value), ', ')
  return rest === 0 ? words : [...words, ` and ${rest} more`]
}
