import type { PlanEvent, Property } from '../../model/plan.ts'
import type { Json, JsonObject } from '../../text/json.ts'
import { payloadText } from '../parts/example.ts'
import { plainSchema, typesOf } from '../parts/plain-schema.ts'
import { itemsOf, listedValues } from '../parts/schema-words.ts'
import { quoted } from './spelling.ts'

/** The payload of an event as a type of TypeScript; null where the plan names no property. */
export function typeOf(event: PlanEvent): string | null {
  const { properties } = event.body
  return properties.length === 0 ? null : `interface ${typeName(event.name)} ${members(properties, '')}`
}

/** `Order Completed` as `OrderCompleted`. */
function typeName(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(word => word.charAt(0).toUpperCase() + word.slice(1))
  const joined = words.join('')
  return /^\p{L}/u.test(joined) ? joined : `Event${joined}`
}

function members(properties: readonly Property[], lead: string): string {
  const inner = `${lead}  `
  const lines = properties
    .filter(property => property.required || property.deprecated === null)
    .map(
      property =>
        `${inner}${key(property.name)}${property.required ? '' : '?'}: ${typeWords(property, inner)}\n`,
    )
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${lead}}`
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

function typeWords({ schema, children }: Property, lead: string): string {
  const plain = plainSchema(schema)
  const values = listedValues(plain)
  if (values.length > 0 && values.every(isPlain)) return union(values.map(literal))
  const object = children.length > 0 ? members(children, lead) : ANY_OBJECT
  const types = typesOf(plain)
  if (types.length === 0) return children.length > 0 ? object : 'unknown'
  const list = (): string => listOf(plain, children.length > 0 ? object : null)
  return union(types.map(type => (type === 'array' ? list() : (PLAIN[type] ?? object))))
}

const ANY_OBJECT = '{ [key: string]: unknown }'

const PLAIN: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
}

/** @param object the type of its items, where the plan names their properties */
function listOf(schema: JsonObject, object: string | null): string {
  if (object !== null) return `${object}[]`
  const item = itemType(itemsOf(schema) ?? {})
  return item.includes(' | ') ? `(${item})[]` : `${item}[]`
}

function itemType(items: JsonObject): string {
  const values = listedValues(items)
  if (values.length > 0 && values.every(isPlain)) return union(values.map(literal))
  const types = typesOf(items)
  if (types.length === 0) return 'unknown'
  return union(types.map(type => PLAIN[type] ?? (type === 'object' ? ANY_OBJECT : 'unknown[]')))
}

function isPlain(value: Json): boolean {
  return typeof value !== 'object' || value === null
}

function literal(value: Json): string {
  return typeof value === 'string' ? quoted(value) : payloadText(value)
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ')
}
