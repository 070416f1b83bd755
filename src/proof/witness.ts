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

/** The most changes that are tried on one witness, and the most places that are looked at in all of them together. */
const ATTEMPTS = 400
const LOOKS = 400_000

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
  const attempts = Math.min(ATTEMPTS, Math.ceil(LOOKS / placesIn(witness).length))
  const trials = new Trials(shows, attempts)
  const start = examples.find(example => trials.show(example)) ?? witness
  return ordered(dress(shrink(start, trials), trials, schemas, examples), schemas)
}

/** So many tries at changing a witness, and no more: a change to a large one is dear even before it is judged. */
class Trials {
  readonly #shows: Shows
  #left: number

  constructor(shows: Shows, left: number) {
    this.#shows = shows
    this.#left = left
  }

  get over(): boolean {
    return this.#left <= 0
  }

  show(value: Json): boolean {
    if (this.over) return false
    this.#left -= 1
    return this.#shows(value)
  }
}

/** The value without the members and items that it does not need. */
function shrink(value: Json, trials: Trials): Json {
  let current = value
  // Deep places first, the last items of a list before the ones that would move up.
  for (const place of placesIn(value).reverse()) {
    if (trials.over) break
    const tokens = pointerTokens(place)
    if (tokens.length === 0 || valueAt(current, tokens) === undefined) continue
    const less = replaceAt(current, tokens, undefined)
    if (trials.show(less)) current = less
  }
  return current
}

/** The value with examples in the places for which there are some. */
function dress(value: Json, trials: Trials, schemas: readonly Schema[], examples: readonly Json[]): Json {
  let current = value
  for (const place of placesIn(value)) {
    if (trials.over) break
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
      if (candidate === now || trials.show(dressed)) {
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
