import type { Json } from '../../src/proof/index.ts'
import type { Random } from '../../src/proof/sample.ts'

/** Random schemas of draft 2020-12 in which every keyword meets every other, and random edits of them. */
export class RandomSchemas {
  readonly #random: Random
  /** May references stand where they apply to the same value? */
  #inPlace = true

  constructor(random: Random) {
    this.#random = random
  }

  /** Two schemas: now and then unrelated, mostly the second an edit of the first. */
  pair(): [Json, Json] {
    const [shared, other] = [this.#definition(), this.#definition()]
    const old = this.schema(3)
    let edited = this.#random.chance(5) ? this.schema(3) : old
    for (let edits = 1 + this.#random.below(2); edits > 0; edits--) edited = this.#edit(edited, 3)
    return [withDefinition(old, shared), withDefinition(edited, this.#random.chance(3) ? other : shared)]
  }

  /** A schema that may refer to itself, but not in place. */
  #definition(): Json {
    this.#inPlace = false
    const schema = this.schema(2)
    this.#inPlace = true
    return schema
  }

  schema(depth: number): Json {
    const r = this.#random
    if (depth <= 0)
      return r.pick<Json>([
        true,
        {},
        { type: 'string' },
        { type: 'integer' },
        { const: 1 },
        { enum: ['a', 'b'] },
      ])
    if (r.chance(14)) return r.pick<Json>([true, false])
    const keywords = 1 + r.below(3)
    const entries = Array.from({ length: keywords }, () => this.#keyword(depth)).flat()
    if (r.chance(2)) entries.push(['type', this.#type()])
    return Object.fromEntries(entries)
  }

  #type(): Json {
    const r = this.#random
    const types = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object']
    return r.chance(3) ? [...new Set([r.pick(types), r.pick(types)])] : r.pick([...types, 'object', 'array'])
  }

  #keyword(depth: number): [string, Json][] {
    const r = this.#random
    const sub = (): Json => this.schema(depth - 1)
    const names = ['a', 'b', 'ab', 'c']
    const patterns = ['^a', 'b$', 'a', '^[a-c]{1,2}$', '^a+$', '^(?!ab)', '\\d', '^.{2}$', '^$']
    const some = <T>(make: () => T): T[] => Array.from({ length: 1 + r.below(2) }, make)
    const named = (): Json => Object.fromEntries(some(() => [r.pick(names), sub()]))
    const values: Json[] = [
      0,
      1,
      2,
      1.5,
      -1,
      'a',
      'b',
      'ab',
      '',
      true,
      false,
      null,
      [],
      ['a'],
      [1, 2],
      {},
      { a: 1 },
      { b: 'a' },
    ]
    const makers: (() => [string, Json][])[] = [
      () => [['type', this.#type()]],
      () => [['enum', some(() => r.pick(values))]],
      () => [['const', r.pick(values)]],
      () => [['minimum', r.below(5) - 2]],
      () => [['maximum', r.below(5)]],
      () => [['exclusiveMinimum', r.below(4) - 1]],
      () => [['exclusiveMaximum', r.pick([1, 2.5, 3])]],
      () => [['multipleOf', r.pick([1, 2, 3, 0.5, 1.5, 0.1])]],
      () => [['minLength', r.below(3)]],
      () => [['maxLength', r.below(4)]],
      () => [['pattern', r.pick(patterns)]],
      () => [['format', r.pick(['date', 'ipv4', 'uuid', 'email', 'date-time'])]],
      () => [['items', sub()]],
      () => [['prefixItems', some(sub)]],
      () => [
        ['prefixItems', some(sub)],
        ['items', sub()],
      ],
      () => [['contains', sub()]],
      () => [
        ['contains', sub()],
        ['minContains', r.below(3)],
        ['maxContains', 1 + r.below(3)],
      ],
      () => [['minItems', r.below(3)]],
      () => [['maxItems', r.below(4)]],
      () => [['uniqueItems', true]],
      () => [['properties', named()]],
      () => [
        ['properties', named()],
        ['additionalProperties', sub()],
      ],
      () => [['patternProperties', Object.fromEntries(some(() => [r.pick(patterns), sub()]))]],
      () => [['additionalProperties', sub()]],
      () => [['propertyNames', sub()]],
      () => [['required', [...new Set(some(() => r.pick(names)))]]],
      () => [['minProperties', r.below(3)]],
      () => [['maxProperties', r.below(3)]],
      () => [['dependentRequired', Object.fromEntries([[r.pick(names), [r.pick(names)]]])]],
      () => [['dependentSchemas', Object.fromEntries([[r.pick(names), sub()]])]],
      () => [['allOf', some(sub)]],
      () => [['anyOf', [sub(), ...some(sub)]]],
      () => [['oneOf', [sub(), ...some(sub)]]],
      () => [['properties', { [r.pick(names)]: { $ref: '#/$defs/shared' } }]],
      () => [['items', { $ref: '#/$defs/shared' }]],
      () => [['additionalProperties', { $ref: '#/$defs/shared' }]],
      () => [['anyOf', [sub(), this.#inPlace ? { $ref: '#/$defs/shared' } : sub()]]],
      () => [['unevaluatedProperties', r.pick<Json>([false, sub()])]],
      () => [['unevaluatedItems', r.pick<Json>([false, sub()])]],
      () => [['not', sub()]],
      () => [
        ['if', sub()],
        ['then', sub()],
      ],
      () => [
        ['if', sub()],
        ['then', sub()],
        ['else', sub()],
      ],
    ]
    return r.pick(makers)()
  }

  /** The schema with one thing changed, somewhere. */
  #edit(schema: Json, depth: number): Json {
    const r = this.#random
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema) || r.chance(8))
      return this.schema(depth)
    const entries = Object.entries(schema)
    const [keyword, value] = entries.length > 0 ? r.pick(entries) : ['', null]
    if (entries.length === 0 || r.chance(4)) return Object.fromEntries([...entries, ...this.#keyword(depth)])
    if (r.chance(4)) return Object.fromEntries(entries.filter(([name]) => name !== keyword))
    return Object.fromEntries(
      entries.map(([name, old]) => [name, name === keyword ? this.#editValue(name, value!, depth) : old]),
    )
  }

  #editValue(keyword: string, value: Json, depth: number): Json {
    const r = this.#random
    if (['enum', 'const', 'required', 'dependentRequired', 'type'].includes(keyword)) {
      if (keyword === 'enum' && Array.isArray(value) && value.length > 1) return value.slice(1)
      return keyword === 'type' ? this.#type() : value
    }
    if (typeof value === 'number' && keyword !== 'multipleOf') return Math.max(0, value + r.pick([-1, 1]))
    if (Array.isArray(value))
      return value.map((item, index) => (index === 0 ? this.#edit(item, depth - 1) : item))
    if (
      ['properties', 'patternProperties', 'dependentSchemas'].includes(keyword) &&
      typeof value === 'object' &&
      value !== null
    ) {
      const entries = Object.entries(value)
      return Object.fromEntries(
        entries.map(([name, item], index) => [
          name,
          index === 0 ? this.#edit(item, Math.max(0, depth - 1)) : item,
        ]),
      )
    }
    if (typeof value === 'object') return this.#edit(value, Math.max(0, depth - 1))
    return value
  }
}

function withDefinition(schema: Json, shared: Json): Json {
  if (!JSON.stringify(schema).includes('$ref')) return schema
  return typeof schema === 'object' && schema !== null ? { ...schema, $defs: { shared } } : schema
}
