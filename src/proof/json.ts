import { toRational } from './rational.ts'

/** A JSON value; integers beyond 2^53 may be bigint, so that they stay exact. */
export type Json = null | boolean | number | bigint | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

export type Type = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isNumber(value: Json | undefined): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}

/** The own member `key`, so that `__proto__` and `toString` are ordinary names. */
export function member(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** An object whose keys may be called anything, `__proto__` too. */
export function objectFrom(entries: Iterable<readonly [string, Json]>): JsonObject {
  return Object.fromEntries(entries)
}

/** The object with one member set, at its old place if it had one. */
export function withMember(object: JsonObject, key: string, value: Json): JsonObject {
  const entries = new Map(Object.entries(object))
  entries.set(key, value)
  return objectFrom(entries)
}

export function withoutMember(object: JsonObject, key: string): JsonObject {
  return objectFrom(Object.entries(object).filter(([name]) => name !== key))
}

const sizes = new WeakMap<object, number>()

/** How many values there are in a value, itself included; a part that is shared is only looked at once. */
export function sizeOf(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1
  const known = sizes.get(value)
  if (known !== undefined) return known
  const size = Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 1)
  sizes.set(value, size)
  return size
}

/** One text per JSON value: equal values (1 and 1.0, members in any order) have the same text. */
export function keyOf(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return numberKey(value)
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`
  if (isObject(value)) {
    const names = Object.keys(value).sort()
    return `{${names.map(name => `${JSON.stringify(name)}:${keyOf(value[name]!)}`).join(',')}}`
  }
  return String(value)
}

function numberKey(value: number): string {
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return String(value + 0)
  return toRational(value).numerator.toString()
}

export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}

export function unescapePointer(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A JSON pointer's tokens; the empty pointer has none. */
export function pointerTokens(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapePointer)
}

/** What stands at `tokens`, or undefined. */
export function valueAt(value: Json, tokens: readonly string[]): Json | undefined {
  let current: Json | undefined = value
  for (const token of tokens) {
    if (Array.isArray(current)) current = /^(0|[1-9]\d*)$/.test(token) ? current[Number(token)] : undefined
    else if (isObject(current)) current = member(current, token)
    else return undefined
  }
  return current
}

/** The value with `replacement` at `tokens`; an undefined replacement removes what is there. */
export function replaceAt(value: Json, tokens: readonly string[], replacement: Json | undefined): Json {
  const [token, ...rest] = tokens
  if (token === undefined) return replacement ?? null
  if (Array.isArray(value)) {
    const index = Number(token)
    if (rest.length === 0 && replacement === undefined) return value.filter((_, at) => at !== index)
    return value.map((item, at) => (at === index ? replaceAt(item, rest, replacement) : item))
  }
  if (!isObject(value)) return value
  if (rest.length === 0 && replacement === undefined) return withoutMember(value, token)
  const child = member(value, token)
  if (rest.length > 0 && child === undefined) return value
  return withMember(value, token, rest.length === 0 ? replacement! : replaceAt(child!, rest, replacement))
}

/** Pointers of all places in a value, the root first. */
export function placesIn(value: Json, at = ''): string[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((item, index) => placesIn(item, `${at}/${index}`))]
  if (!isObject(value)) return [at]
  return [
    at,
    ...Object.entries(value).flatMap(([name, item]) => placesIn(item, `${at}/${escapePointer(name)}`)),
  ]
}
