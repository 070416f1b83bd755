import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainlyInvalid, isPlainlyValid } from '../../src/lint/plainly-valid.ts'
import type { Json, JsonObject } from '../../src/text/json.ts'

const scalars = fc.constantFrom<Json>(
  null,
  true,
  0,
  1,
  2.5,
  -3,
  '',
  'a',
  'abc',
  '2026-01-31',
  'x@example.org',
)
const value = fc.oneof(
  scalars,
  fc.array(scalars, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), scalars, { maxKeys: 3 }),
) as fc.Arbitrary<Json>

const keyword = fc.oneof(
  fc.constantFrom<JsonObject>(
    { type: 'string' },
    { type: 'number' },
    { type: 'integer' },
    { type: 'object' },
    { type: 'array' },
    { type: ['string', 'null'] },
    { minimum: 1 },
    { exclusiveMaximum: 1 },
    { minLength: 2 },
    { maxItems: 1 },
    { pattern: '^a' },
    { format: 'date' },
    { format: 'email' },
    { required: ['a'] },
    { const: 'a' },
    { not: { type: 'boolean' } },
  ),
  fc.array(scalars, { minLength: 1, maxLength: 3 }).map((values): JsonObject => ({ enum: values })),
)
const leaf = fc.array(keyword, { maxLength: 2 }).map((all): JsonObject => Object.assign({}, ...all))

const schema = fc.tuple(leaf, leaf, leaf).map(([one, two, three]) => ({
  ...one,
  properties: { a: two },
  items: three,
}))

test.each([
  ['valid', isPlainlyValid, true, 1500],
  ['invalid', isPlainlyInvalid, false, 12000],
] as const)('what is plainly %s is so', (_name, isPlain, verdict, numRuns) => {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, ownProperties: true, logger: false })
  addFormats.default(ajv)
  let seen = 0
  fc.assert(
    fc.property(schema, value, (one, other) => {
      if (!isPlain(one, other)) return
      seen++
      expect(ajv.validate(one, other)).toBe(verdict)
    }),
    { numRuns },
  )
  expect(seen).toBeGreaterThan(100)
})

test('it says nothing about what it does not know', () => {
  expect(isPlainlyValid({ not: {} }, 1)).toBe(false)
  expect(isPlainlyValid({ __proto__: null, toString: 1 } as unknown as JsonObject, 1)).toBe(false)
  expect(isPlainlyValid({ format: 'no-such-format' }, 'x')).toBe(false)
  expect(isPlainlyInvalid({ $ref: '#', pattern: '^a' }, 'x')).toBe(false)
  expect(isPlainlyInvalid({ minimum: 1, exclusiveMinimum: true }, 1)).toBe(false)
  expect(isPlainlyInvalid({ pattern: '(?<!a)b' }, 'x')).toBe(false)
  expect(isPlainlyInvalid({ minimum: 2 }, 1n)).toBe(false)
  expect(isPlainlyInvalid({ pattern: '^\\d\\s\\d$' }, '1\u202f2')).toBe(false)
})
