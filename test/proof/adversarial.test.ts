import { describe, expect, test } from 'vitest'
import { type Answer, compareSchemas, findInstance, type Json } from '../../src/proof/index.ts'

interface EventEdit {
  readonly [property: string]: { readonly [keyword: string]: Json }
}

function event(index: number, properties: number, edit: EventEdit = {}): Json {
  const own = Array.from({ length: properties }, (_, at): [string, Json] => {
    const type = at % 3 === 0 ? 'integer' : 'string'
    return [`p${at}`, { type, ...edit[`p${at}`] }]
  })
  return {
    type: 'object',
    properties: { event: { const: `event_${index}` }, ...Object.fromEntries(own) },
    required: ['event', 'p0', 'p1'],
    additionalProperties: false,
  }
}

function union(events: number, properties: number, edit: (index: number) => EventEdit = () => ({})): Json {
  return { oneOf: Array.from({ length: events }, (_, index) => event(index, properties, edit(index))) }
}

/** Generous: the steps are bounded, this only tells a bound from none. */
const SOON = 20_000

function timely<T>(work: () => T): T {
  const start = performance.now()
  const result = work()
  expect(performance.now() - start).toBeLessThan(SOON)
  return result
}

function witness(answer: Answer): Json {
  if (answer.answer !== 'yes') throw new Error(`No witness: ${JSON.stringify(answer)}`)
  return answer.witness
}

describe('unions of events', () => {
  test('one change among 500 events is found, and nothing else', () => {
    const changed = union(500, 10, index => (index === 499 ? { p3: { minimum: 5 } } : {}))
    const { narrowed, widened } = timely(() => compareSchemas(union(500, 10), changed))
    expect(widened).toEqual({ answer: 'no' })
    expect(narrowed).toMatchObject({ keyword: 'minimum', schemaPointer: '/oneOf/499/properties/p3/minimum' })
  })

  test('a change in each of 50 events with 20 properties is decided both ways', () => {
    const stricter = union(50, 20, () => ({ p6: { minimum: 5 } }))
    const looser = union(50, 20, () => ({ p6: { minimum: 4 } }))
    const { narrowed, widened } = timely(() => compareSchemas(stricter, looser))
    expect(narrowed).toEqual({ answer: 'no' })
    expect(witness(widened)).toMatchObject({ event: 'event_0', p6: 4 })
  })

  test('events told apart by patterns alone', () => {
    const named = (least: number): Json => ({
      anyOf: Array.from({ length: 30 }, (_, index) => ({
        type: 'object',
        properties: {
          event: { type: 'string', pattern: `^e${index}_` },
          v: { type: 'integer', minimum: least },
        },
        required: ['event', 'v'],
      })),
    })
    const { narrowed, widened } = timely(() => compareSchemas(named(2), named(1)))
    expect(narrowed).toEqual({ answer: 'no' })
    expect(widened.answer).toBe('yes')
  })
})

describe('what has no short answer ends within its steps', () => {
  test('automata that blow up', () => {
    const word = (letter: string): Json => ({ type: 'string', pattern: `^(a|b)*${letter}(a|b){25}$` })
    const { narrowed } = timely(() => compareSchemas(word('a'), word('b')))
    expect(narrowed).toMatchObject({
      answer: 'undecided',
      reason: expect.stringMatching(/^pattern at \/pattern: /),
    })
  })

  test('oneOf within oneOf within …', () => {
    const nested = (shift: number): Json =>
      Array.from({ length: 10 }).reduce<Json>(
        (inner, _, index) => ({ oneOf: [inner, { minLength: index + shift, type: 'string' }] }),
        { type: 'string' },
      )
    const { narrowed } = timely(() => compareSchemas(nested(0), nested(1)))
    expect(['yes', 'undecided']).toContain(narrowed.answer)
  })

  test('satisfiability of 3-CNF formulas', () => {
    let state = 7
    const below = (limit: number): number => {
      state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
      return (state >> 8) % limit
    }
    const literal = (): Json => {
      const name = `x${below(60)}`
      return { properties: { [name]: { const: below(2) === 0 } }, required: [name] }
    }
    const clauses = (count: number): Json => ({
      type: 'object',
      allOf: [
        { additionalProperties: { type: 'boolean' } },
        ...Array.from({ length: count }, () => ({ anyOf: [literal(), literal(), literal()] })),
      ],
    })
    expect(timely(() => findInstance(clauses(150))).answer).toBe('yes')
    expect(['yes', 'no', 'undecided']).toContain(timely(() => findInstance(clauses(258))).answer)
  })

  test('enumerations of 10,000 values', () => {
    const values = (first: number): Json => ({
      enum: Array.from({ length: 10_000 }, (_, index) => `v${index + first}`),
    })
    const { narrowed, widened } = timely(() => compareSchemas(values(0), values(1)))
    expect([witness(narrowed), witness(widened)]).toEqual(['v0', 'v10000'])
  })

  test('patterns on which a backtracking matcher takes for ever', () => {
    const { narrowed } = timely(() =>
      compareSchemas({ type: 'string', pattern: '^(a+)+$', minLength: 40 }, { pattern: '^(a+)+!$' }),
    )
    expect(witness(narrowed)).toBe('a'.repeat(40))
  })

  test('schemas nested a hundred thousand deep', () => {
    let deep: Json = { type: 'string' }
    for (let level = 0; level < 100_000; level++) deep = { properties: { a: deep } }
    const { narrowed } = timely(() => compareSchemas(deep, { maxProperties: 0 }))
    expect(narrowed).toEqual({ answer: 'undecided', reason: 'a schema is too large or nested too deeply' })
  })

  test('where the steps are used up, sampling still finds what is easy to find', () => {
    const stricter: Json = { type: 'object', properties: { amount: { type: 'integer', maximum: 5 } } }
    const { narrowed } = compareSchemas({ type: 'object' }, stricter, { budget: 0 })
    expect(witness(narrowed)).toHaveProperty('amount')
  })

  test('a small budget gives the same answer every time, and never a wrong one', () => {
    const old = union(20, 5, () => ({ p3: { minimum: 5 } }))
    const looser = union(20, 5)
    for (const budget of [1, 50, 500, 5_000]) {
      const first = compareSchemas(old, looser, { budget })
      expect(compareSchemas(old, looser, { budget })).toEqual(first)
      expect(['no', 'undecided']).toContain(first.narrowed.answer)
    }
  })
})
