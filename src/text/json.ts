/** A JSON value. Whole numbers beyond 2^53 are `bigint`, so that they stay exact. */
export type Json = null | boolean | number | bigint | string | Json[] | JsonObject

/** A JSON object. Keys come from strangers (`__proto__` is an ordinary own key): read with {@link own}. */
export interface JsonObject {
  [key: string]: Json
}

/** The own value of `key`, never one inherited from `Object.prototype`. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** True for a JSON object (not null, not a list). */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Sets an own key, also where the key is `__proto__`. */
export function setOwn(object: JsonObject, key: string, value: Json): void {
  // Assigning is many times faster, and sets an own key for every name but this one.
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
}

/** An object from entries; `__proto__` becomes an ordinary own key. */
export function objectFrom(entries: Iterable<readonly [string, Json]>): JsonObject {
  const object: JsonObject = {}
  for (const [key, value] of entries) setOwn(object, key, value)
  return object
}

/**
 * JSON text of a value, big integers written exactly.
 * @param indent spaces per level; 0 for one line
 */
export function stringify(value: Json, indent = 0): string {
  return write(value, indent, '')
}

function write(value: Json, indent: number, lead: string): string {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = lead + ' '.repeat(indent)
  const parts = Array.isArray(value)
    ? value.map(item => write(item, indent, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}:${indent ? ' ' : ''}${write(item, indent, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (parts.length === 0) return `${open}${close}`
  if (indent === 0) return `${open}${parts.join(',')}${close}`
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${lead}${close}`
}

/** JSON text with keys sorted at every level: equal values give equal text. */
export function canonical(value: Json): string {
  return stringify(sorted(value))
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  const keys = Object.keys(value).sort()
  return objectFrom(keys.map(key => [key, sorted(value[key] as Json)]))
}
