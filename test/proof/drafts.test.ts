import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerRow,
  compareSchemas,
  type Dialect,
  findInstance,
  type Json,
  validate,
} from '../../src/proof/index.ts'

const KEYWORDS = [
  'type',
  'enum',
  'const',
  'minimum',
  'exclusiveMaximum',
  'multipleOf',
  'maxLength',
  'pattern',
  'format',
  'prefixItems',
  'items',
  'contains',
  'minContains',
  'maxItems',
  'uniqueItems',
  'unevaluatedItems',
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'required',
  'minProperties',
  'dependentRequired',
  'dependentSchemas',
  'dependencies',
  'unevaluatedProperties',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  '$ref',
  '$id',
  '$anchor',
  '$dynamicRef',
  '$defs',
  '$schema',
  'examples',
  'default',
]

const SAME = { narrowed: { answer: 'no' }, widened: { answer: 'no' } }

function same(old: Json, edited: Json, dialect: Dialect): void {
  expect(compareSchemas(old, edited, { dialect })).toEqual(SAME)
}

describe('each draft has its own meaning', () => {
  test('keywords beside $ref count from 2019-09 on', () => {
    const beside = { $ref: '#/definitions/a', maximum: 5, definitions: { a: { type: 'integer' } } }
    for (const dialect of ['4', '6', '7'] as const) same(beside, { type: 'integer' }, dialect)
    for (const dialect of ['2019-09', '2020-12'] as const)
      same(beside, { type: 'integer', maximum: 5 }, dialect)
  })

  test('exclusive bounds, as flags and as numbers', () => {
    same({ minimum: 2, exclusiveMinimum: true }, { exclusiveMinimum: 2 }, '4')
    same({ maximum: 2, exclusiveMaximum: false }, { maximum: 2 }, '4')
  })

  test('const, contains, propertyNames and if are unknown where they came later', () => {
    same({ const: 1, contains: { type: 'string' }, propertyNames: false }, true, '4')
    same({ if: { type: 'string' }, ...Object.fromEntries([['then', false]]) }, true, '6')
    same({ dependentRequired: { a: ['b'] }, unevaluatedItems: false }, true, '7')
    same({ prefixItems: [{ type: 'string' }] }, true, '2019-09')
  })

  test('lists of items with additionalItems', () => {
    same({ items: [true], additionalItems: false }, { maxItems: 1 }, '7')
  })

  test('$schema speaks before the option', () => {
    const old = { $schema: 'http://json-schema.org/draft-04/schema#', const: 1 }
    expect(compareSchemas(old, true, { dialect: '7' })).toEqual(SAME)
  })

  test('minContains and maxContains', () => {
    const counted = { type: 'array', contains: { const: 1 }, minContains: 0 }
    same(counted, { type: 'array' }, '2019-09')
    expect(compareSchemas(counted, { type: 'array' }, { dialect: '7' }).widened.answer).toBe('yes')
  })
})

describe('references', () => {
  test('by identifier, anchor and path, through other documents at hand', () => {
    const documents = new Map<string, Json>([
      [
        'common/money.json',
        {
          type: 'object',
          properties: { amount: { $ref: '#/$defs/amount' } },
          $defs: { amount: { type: 'number' } },
        },
      ],
    ])
    const old = {
      properties: { price: { $ref: 'common/money.json' }, tax: { $ref: '#tax' } },
      $defs: { t: { $anchor: 'tax', type: 'integer' } },
    }
    const edited = {
      properties: {
        price: { properties: { amount: { type: 'number' } }, type: 'object' },
        tax: { type: 'integer' },
      },
    }
    expect(compareSchemas(old, edited, { documents })).toEqual(SAME)
  })

  test('what is not at hand is said, with its place, unless it makes no difference', () => {
    const remote = {
      properties: { price: { $ref: 'https://example.com/money.json' }, tax: { type: 'string' } },
    }
    const local = { properties: { price: { type: 'integer' }, tax: { type: 'string' } } }
    expect(compareSchemas(remote, local).narrowed).toEqual({
      answer: 'undecided',
      reason: '$ref at /properties/price/$ref: nothing at hand is called https://example.com/money.json',
    })
    expect(compareSchemas({ properties: { tax: { type: 'integer' } } }, remote).narrowed.answer).toBe('yes')
    expect(compareSchemas(remote, true).narrowed).toEqual({ answer: 'no' })
    expect(compareSchemas(remote, remote)).toEqual(SAME)
  })

  test('$dynamicRef means the outermost anchor', () => {
    const list = (item: Json): Json => ({
      $id: 'https://example.com/list-of-items',
      $ref: 'list',
      $defs: {
        items: { $dynamicAnchor: 'item', ...(item as object) },
        list: {
          $id: 'list',
          type: 'array',
          items: { $dynamicRef: '#item' },
          $defs: { item: { $dynamicAnchor: 'item' } },
        },
      },
    })
    expect(compareSchemas(list({ type: 'integer' }), { type: 'array', items: { type: 'integer' } })).toEqual(
      SAME,
    )
  })

  test('recursion: a tree of integers is a tree of numbers', () => {
    const tree = (type: string): Json => ({
      $ref: '#/$defs/node',
      $defs: {
        node: {
          type: 'object',
          properties: { value: { type }, children: { type: 'array', items: { $ref: '#/$defs/node' } } },
          required: ['value'],
        },
      },
    })
    const { narrowed, widened } = compareSchemas(tree('integer'), tree('number'))
    expect(narrowed).toEqual({ answer: 'no' })
    expect(widened).toMatchObject({ answer: 'yes', witness: { value: 0.5 } })
  })

  test('a schema that has no finite value accepts nothing', () => {
    const endless = {
      $ref: '#/$defs/a',
      $defs: { a: { type: 'object', properties: { a: { $ref: '#/$defs/a' } }, required: ['a'] } },
    }
    expect(findInstance(endless)).toEqual({ answer: 'no' })
  })

  test('a schema that is itself in place means nothing', () => {
    const loop = { $ref: '#/$defs/a', $defs: { a: { anyOf: [{ $ref: '#/$defs/a' }, { type: 'string' }] } } }
    expect(compareSchemas(loop, { type: 'string' }).narrowed).toMatchObject({ answer: 'undecided' })
  })
})

describe('rows', () => {
  test('are answered with their id', () => {
    expect(answerRow({ id: 7, old: { type: 'integer' }, new: { type: 'number' } })).toMatchObject({
      id: 7,
      narrowed: { answer: 'no' },
      widened: { answer: 'yes', witness: 0.5, error: 'must be integer' },
    })
    expect(answerRow({ old: true, new: true, dialect: '4' })).toEqual({ id: null, ...SAME })
  })

  test.each([
    [[], null],
    [{ id: 'a', new: true }, 'a'],
    [{ id: 'b', old: 'x', new: true }, 'b'],
    [{ id: 'c', old: true, new: true, dialect: '5' }, 'c'],
  ])('%j can not be read', (row, id) => {
    expect(answerRow(row as Json)).toEqual({ id, error: expect.stringContaining('Unexpected') })
  })

  test('whatever stands under a keyword, nothing is thrown', () => {
    const values = fc.sample(fc.jsonValue({ maxDepth: 2 }), { numRuns: 40, seed: 1 }) as Json[]
    for (const keyword of KEYWORDS) {
      for (const value of [...values, Number.POSITIVE_INFINITY, '#', '%', '(', { a: '(' }]) {
        const row = {
          old: { [keyword]: value },
          new: { properties: { p: { [keyword]: value } }, type: 'object' },
        }
        expect(answerRow(row)).toHaveProperty('narrowed')
      }
    }
  })

  test('keywords with values that they do not take are left open, not guessed', () => {
    const answer = answerRow({ old: { type: 'string' }, new: { type: 'string', maxLength: 'ten' } })
    expect(answer).toMatchObject({
      narrowed: {
        answer: 'undecided',
        reason: 'maxLength at /maxLength: its value is not what the keyword takes',
      },
    })
  })
})

describe('ajv, with its traps avoided', () => {
  test.each<[Json, Json, boolean]>([
    [{ items: { contains: { type: 'string' } } }, [['a'], []], false],
    [{ items: [{ type: 'string' }], contains: {} }, [], false],
    [{ multipleOf: 0.01 }, 19.99, true],
    [{ uniqueItems: true, prefixItems: [{}, {}], items: { type: 'string' } }, [{ a: 1 }, { a: 1 }], false],
    [
      JSON.parse('{"properties":{"__proto__":{"type":"string"}}}') as Json,
      JSON.parse('{"__proto__":1}') as Json,
      false,
    ],
    [{ required: ['toString', '__proto__'] }, {}, false],
    [{ type: 'string', format: 'date' }, '2023-02-29', false],
    [{ pattern: '^\\p{Lu}' }, 'É', true],
    [
      { unevaluatedProperties: false, if: { properties: { a: { const: 1 } }, required: ['a'] } },
      { a: 2 },
      false,
    ],
  ])('%j on %j: %s', (schema, value, valid) => {
    expect(validate(schema, value).valid).toBe(valid)
  })
})
