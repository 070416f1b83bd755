import { describe, expect, test } from 'vitest'
import {
  type Answer,
  compareSchemas,
  findCounterexample,
  findInstance,
  type Json,
} from '../../src/proof/index.ts'

type Yes = Extract<Answer, { answer: 'yes' }>

function yes(answer: Answer): Yes {
  if (answer.answer !== 'yes') throw new Error(`No witness: ${JSON.stringify(answer)}`)
  return answer
}

const plan: { [key: string]: Json } = {
  type: 'object',
  properties: {
    event: { const: 'Order Completed' },
    order_id: { type: 'string', examples: ['o-1001'] },
    currency: { type: 'string', enum: ['EUR', 'USD'], default: 'EUR' },
    revenue: { type: 'number', minimum: 0 },
    coupon: { type: 'string' },
  },
  required: ['event', 'order_id', 'currency'],
  additionalProperties: false,
}

function changed(properties: { [name: string]: Json }, more: { [keyword: string]: Json } = {}): Json {
  return { ...plan, properties: { ...(plan.properties as { [name: string]: Json }), ...properties }, ...more }
}

describe('a witness', () => {
  test('has what must be there, with the examples and defaults of the schema, in its order', () => {
    const { narrowed } = compareSchemas(plan, changed({ revenue: { type: 'integer', minimum: 0 } }))
    const { witness } = yes(narrowed)
    expect(JSON.stringify(witness)).toBe(
      '{"event":"Order Completed","order_id":"o-1001","currency":"EUR","revenue":0.5}',
    )
  })

  test('says what rejects it, and where in both', () => {
    const { narrowed } = compareSchemas(plan, changed({ currency: { enum: ['EUR'] } }))
    expect(narrowed).toMatchObject({
      answer: 'yes',
      keyword: 'enum',
      schemaPointer: '/properties/currency/enum',
      instancePointer: '/currency',
      error: 'must be "EUR"',
    })
  })

  test('a property that is no longer allowed is named', () => {
    const { coupon, ...rest } = plan.properties as { [name: string]: Json }
    const { narrowed } = compareSchemas(plan, { ...plan, properties: rest })
    expect(yes(narrowed)).toMatchObject({
      witness: { coupon: 'text' },
      error: "must NOT have additional property 'coupon'",
      schemaPointer: '/additionalProperties',
    })
    expect(coupon).toBeDefined()
  })

  test('starts from an example that shows it, without what is not needed', () => {
    const example = {
      event: 'Order Completed',
      order_id: 'o-7',
      currency: 'USD',
      revenue: 12.5,
      coupon: 'SPRING',
    }
    const answer = findCounterexample(plan, changed({ coupon: { type: 'string', maxLength: 3 } }), {
      prefer: [example],
    })
    expect(yes(answer).witness).toEqual({
      event: 'Order Completed',
      order_id: 'o-7',
      currency: 'USD',
      coupon: 'SPRING',
    })
  })

  test('names the place behind a reference', () => {
    const old = { $ref: '#/$defs/a~1b', $defs: { 'a/b': { type: 'integer' } } }
    const edited = { $ref: '#/$defs/a~1b', $defs: { 'a/b': { type: 'integer', maximum: 9 } } }
    expect(yes(compareSchemas(old, edited).narrowed)).toMatchObject({
      witness: 10,
      schemaPointer: '/$defs/a~1b/maximum',
    })
  })

  test('names the keyword as the draft writes it', () => {
    const old = { type: 'array', items: [{ type: 'string' }] }
    const edited = { type: 'array', items: [{ type: 'string' }], additionalItems: { type: 'string' } }
    expect(yes(compareSchemas(old, edited, { dialect: '7' }).narrowed).schemaPointer).toBe(
      '/additionalItems/type',
    )
    const limit = { type: 'number', maximum: 5, exclusiveMaximum: true }
    expect(yes(compareSchemas({ type: 'number' }, limit, { dialect: '4' }).narrowed).schemaPointer).toBe(
      '/maximum',
    )
  })

  test('is exact where doubles are not', () => {
    const [old, edited] = [9_007_199_254_740_993n, 9_007_199_254_740_992n].map(maximum => ({
      type: 'integer',
      maximum,
    }))
    expect(yes(compareSchemas(old!, edited!).narrowed)).toMatchObject({
      witness: 9_007_199_254_740_993n,
      error: 'must be <= 9007199254740992',
    })
    expect(compareSchemas({ multipleOf: 0.01 }, { not: { const: 19.99 } }).narrowed.answer).toBe('yes')
  })

  test('is an instance where there is only one schema', () => {
    expect(yes(findInstance(plan)).witness).toEqual({
      event: 'Order Completed',
      order_id: 'o-1001',
      currency: 'EUR',
    })
    expect(findInstance({ allOf: [{ type: 'string' }, { minimum: 1 }, { type: 'integer' }] })).toEqual({
      answer: 'no',
    })
  })

  test('is the same every time', () => {
    const edited = changed({ order_id: { type: 'string', pattern: '^[A-Z]' } })
    expect(compareSchemas(plan, edited)).toEqual(compareSchemas(plan, edited))
  })
})
