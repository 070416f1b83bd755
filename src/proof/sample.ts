import {
  isNumber,
  isObject,
  type Json,
  keyOf,
  objectFrom,
  placesIn,
  pointerTokens,
  replaceAt,
} from './json.ts'
import { fromRational, multiply, rational, toRational } from './rational.ts'
import type { Schema } from './schema.ts'
import { childrenOf } from './walk.ts'

/** Deterministic noise: the same seed gives the same numbers everywhere (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }

  chance(oneIn: number): boolean {
    return this.below(oneIn) === 0
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!
  }
}

const PLAIN: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  2,
  0.5,
  '',
  'a',
  'text',
  [],
  [1],
  ['a', 'a'],
  {},
  { a: 1 },
]
const DEEPEST = 6

/** Values made along the lines of a schema, most of which it accepts or nearly does. */
export class Sampler {
  readonly #random: Random
  readonly #pool: readonly Json[]
  readonly #names: readonly string[]

  /** `schemas`: those whose constants, bounds and names the values are made from. */
  constructor(schemas: readonly Schema[], random: Random) {
    this.#random = random
    const found = materials(schemas)
    this.#pool = [...PLAIN, ...found.values]
    this.#names = [...found.names, 'extra']
  }

  sample(schema: Schema): Json {
    const value = this.#value(schema, 0)
    return this.#random.chance(3) ? this.#mutate(value) : value
  }

  #value(schema: Schema, depth: number): Json {
    const parts = this.#gather(schema)
    const fixed = parts.flatMap(part => [
      ...(part.const === undefined ? [] : [part.const.value]),
      ...(part.enum ?? []),
      ...part.examples,
    ])
    if (fixed.length > 0 && !this.#random.chance(6)) return this.#random.pick(fixed)
    if (depth >= DEEPEST || this.#random.chance(12)) return this.#random.pick(this.#pool)
    const types = parts.map(part => part.type ?? implied(part)).filter(list => list.length > 0)
    const common = types.reduce<readonly string[]>(
      (left, right) => left.filter(type => right.includes(type)),
      types[0] ?? ['string', 'integer', 'object', 'array', 'boolean', 'null', 'number'],
    )
    const type = this.#random.pick(common.length > 0 ? common : (types[0] ?? ['null']))
    if (type === 'object') return this.#object(parts, depth)
    if (type === 'array') return this.#array(parts, depth)
    const suited = this.#pool.filter(
      value => typeName(value) === type || (type === 'number' && isNumber(value)),
    )
    return suited.length > 0 ? this.#random.pick(suited) : this.#random.pick(this.#pool)
  }

  /** The schema and those in place, with one branch of each choice. */
  #gather(schema: Schema, into: Schema[] = []): Schema[] {
    if (into.includes(schema) || into.length > 40) return into
    into.push(schema)
    const branches = [schema.anyOf, schema.oneOf].filter(list => list !== undefined && list.length > 0)
    const optional = [
      schema.if,
      schema.then,
      schema.else,
      schema.not,
      ...(schema.dependentSchemas?.values() ?? []),
    ]
    for (const part of [...(schema.allOf ?? []), ...(schema.ref === undefined ? [] : [schema.ref])]) {
      this.#gather(part, into)
    }
    for (const list of branches) this.#gather(this.#random.pick(list!), into)
    for (const part of optional) if (part !== undefined && this.#random.chance(2)) this.#gather(part, into)
    return into
  }

  #object(parts: readonly Schema[], depth: number): Json {
    const names = new Set<string>()
    for (const part of parts) {
      for (const name of part.required ?? []) if (!this.#random.chance(12)) names.add(name)
      for (const name of part.properties?.keys() ?? []) if (this.#random.chance(2)) names.add(name)
      if (part.additionalProperties?.boolean !== false && this.#random.chance(4))
        names.add(this.#random.pick(this.#names))
      if (part.patternProperties !== undefined || this.#random.chance(8))
        names.add(this.#random.pick(this.#names))
      while (names.size < Math.min(part.minProperties ?? 0, 8))
        names.add(`${this.#random.pick(this.#names)}${names.size}`)
    }
    return objectFrom(
      [...names].map(name => {
        const schemas = parts.flatMap(part => part.properties?.get(name) ?? [])
        const others = parts.flatMap(part =>
          [...(part.patternProperties?.values() ?? []), part.additionalProperties ?? []].flat(),
        )
        const pool = schemas.length > 0 ? schemas : others
        return [
          name,
          pool.length > 0 ? this.#value(this.#random.pick(pool), depth + 1) : this.#random.pick(this.#pool),
        ]
      }),
    )
  }

  #array(parts: readonly Schema[], depth: number): Json {
    const least = Math.max(0, ...parts.map(part => part.minItems ?? 0))
    const length = Math.min(least + this.#random.below(4), 10)
    return Array.from({ length }, (_, index) => {
      const schemas = parts.flatMap(part => part.prefixItems?.[index] ?? part.items ?? [])
      const contained = parts.flatMap(part => part.contains ?? [])
      const pool = contained.length > 0 && this.#random.chance(2) ? contained : schemas
      return pool.length > 0 ? this.#value(this.#random.pick(pool), depth + 1) : this.#random.pick(this.#pool)
    })
  }

  /** One place changed, removed or added. */
  #mutate(value: Json): Json {
    const places = placesIn(value)
    const place = this.#random.pick(places)
    const tokens = pointerTokens(place)
    if (isObject(value) && this.#random.chance(3)) {
      return objectFrom([
        ...Object.entries(value),
        [this.#random.pick(this.#names), this.#random.pick(this.#pool)],
      ])
    }
    if (tokens.length > 0 && this.#random.chance(3)) return replaceAt(value, tokens, undefined)
    return replaceAt(value, tokens, this.#random.pick(this.#pool))
  }
}

function typeName(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (isNumber(value)) return typeof value === 'bigint' || Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

function implied(schema: Schema): readonly string[] {
  if (schema.properties !== undefined || schema.required !== undefined) return ['object']
  if (schema.items !== undefined || schema.prefixItems !== undefined || schema.contains !== undefined)
    return ['array']
  if (schema.pattern !== undefined || schema.minLength !== undefined || schema.format !== undefined)
    return ['string']
  if (schema.minimum !== undefined || schema.multipleOf !== undefined) return ['integer', 'number']
  return []
}

/** Three times a step, as a decimal: 0.3, where doubles make it 0.30000000000000004. */
function triple(step: number): Json {
  return fromRational(multiply(toRational(step), rational(3n))) ?? step
}

interface Materials {
  readonly values: Json[]
  readonly names: string[]
}

/** Constants, values at and around bounds, and names, from schemas and everything under them. */
function materials(schemas: readonly Schema[]): Materials {
  const values = new Map<string, Json>()
  const names = new Set<string>()
  const seen = new Set<Schema>()
  const open = [...schemas]
  const keep = (...found: Json[]): void => {
    for (const value of found) values.set(keyOf(value), value)
  }
  while (open.length > 0) {
    const schema = open.pop()!
    if (seen.has(schema)) continue
    seen.add(schema)
    keep(
      ...schema.examples,
      ...(schema.enum ?? []),
      ...(schema.const === undefined ? [] : [schema.const.value]),
    )
    for (const bound of [schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum]) {
      if (typeof bound === 'number') keep(bound - 1, bound, bound + 1, bound + 0.5)
    }
    if (typeof schema.multipleOf === 'number') keep(schema.multipleOf, triple(schema.multipleOf))
    for (const length of [schema.minLength, schema.maxLength]) {
      if (length !== undefined && length < 200)
        keep('a'.repeat(length), 'a'.repeat(length + 1), 'a'.repeat(Math.max(0, length - 1)))
    }
    for (const name of [...(schema.required ?? []), ...(schema.properties?.keys() ?? [])]) names.add(name)
    open.push(...childrenOf(schema))
  }
  return { values: [...values.values()], names: [...names] }
}
