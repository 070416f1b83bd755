import {
  isObject,
  type Json,
  member,
  objectFrom,
  placesIn,
  pointerTokens,
  replaceAt,
  valueAt,
} from './json.ts'
import type { Schema } from './schema.ts'
import { inPlace, schemasAt } from './walk.ts'

/** Does the value still show what it is to show? */
export type Shows = (value: Json) => boolean

/** The most changes that are tried on one witness. */
const ATTEMPTS = 400

/**
 * Makes a witness small and like real data: everything that isn't needed is left out, what remains has the values
 * of the examples and defaults where they do as well, and properties stand in the order of the schema.
 */
export function polish(
  witness: Json,
  shows: Shows,
  schemas: readonly Schema[],
  examples: readonly Json[],
): Json {
  const budget = { left: ATTEMPTS }
  const attempt: Shows = value => budget.left-- > 0 && shows(value)
  const start = examples.find(example => attempt(example)) ?? witness
  return ordered(dress(shrink(start, attempt), attempt, schemas, examples), schemas)
}

/** The value without the members and items that it does not need. */
function shrink(value: Json, shows: Shows): Json {
  let current = value
  // Deep places first, the last items of a list before the ones that would move up.
  for (const place of placesIn(value).reverse()) {
    const tokens = pointerTokens(place)
    if (tokens.length === 0 || valueAt(current, tokens) === undefined) continue
    const less = replaceAt(current, tokens, undefined)
    if (shows(less)) current = less
  }
  return current
}

/** The value with examples in the places for which there are some. */
function dress(value: Json, shows: Shows, schemas: readonly Schema[], examples: readonly Json[]): Json {
  let current = value
  for (const place of placesIn(value)) {
    const tokens = pointerTokens(place)
    const now = valueAt(current, tokens)
    if (tokens.length === 0 || now === undefined) continue
    const candidates = [
      ...examples.map(example => valueAt(example, tokens)),
      ...tokens
        .reduce(schemasAt, [...schemas])
        .flatMap(inPlace)
        .flatMap(schema => schema.examples),
    ]
    for (const candidate of candidates) {
      // An example that has more in it than is needed here would undo the shrinking.
      if (candidate === undefined || (typeof candidate === 'object' && candidate !== null)) continue
      const dressed = replaceAt(current, tokens, candidate)
      if (candidate === now || shows(dressed)) {
        current = dressed
        break
      }
    }
  }
  return current
}

/** The value with the properties of each object in the order of the schemas. */
export function ordered(value: Json, schemas: readonly Schema[]): Json {
  if (Array.isArray(value))
    return value.map((item, index) => ordered(item, schemasAt(schemas, String(index))))
  if (!isObject(value)) return value
  const names = new Set([
    ...schemas.flatMap(inPlace).flatMap(schema => [...(schema.properties?.keys() ?? [])]),
    ...Object.keys(value),
  ])
  return objectFrom(
    [...names]
      .filter(name => Object.hasOwn(value, name))
      .map(name => [name, ordered(member(value, name)!, schemasAt(schemas, name))]),
  )
}
