import type { Json } from '../../src/proof/index.ts'

/** Two schemas of which the second accepts all that the first does and, where there is one, the value as well. */
export interface Step {
  readonly keyword: string
  readonly narrow: Json
  readonly wide: Json
  /** Accepted by `wide` only; undefined where the two accept the same. */
  readonly between: Json | undefined
}

/** A condition; as an object literal, `then` would make it look like a promise. */
function when(condition: Json, consequence: Json, otherwise?: Json): { [key: string]: Json } {
  const entries: [string, Json][] = [
    ['if', condition],
    ['then', consequence],
  ]
  if (otherwise !== undefined) entries.push(['else', otherwise])
  return Object.fromEntries(entries)
}

function step(keyword: string, narrow: Json, wide: Json, between?: Json): Step {
  return { keyword, narrow, wide, between }
}

/** For every keyword, small steps whose truth is plain to see. */
export const STEPS: readonly Step[] = [
  step('type', { type: 'string' }, { type: ['string', 'integer'] }, 7),
  step('type', { type: 'integer' }, { type: 'number' }, 1.5),
  step('type', { type: 'string' }, { type: ['string', 'null'] }, null),
  step('type', { type: ['integer', 'number'] }, { type: 'number' }),
  step('enum', { enum: ['a', 'b'] }, { enum: ['b', 'c', 'a'] }, 'c'),
  step('enum', { enum: [1, 'x', null] }, { anyOf: [{ const: null }, { enum: ['x', 1] }] }),
  step('const', { const: { a: [1] } }, { enum: [{ a: [1] }, { a: [2] }] }, { a: [2] }),
  step('const', { const: 1 }, { type: 'integer', minimum: 1, maximum: 1 }),
  step('minimum', { type: 'integer', minimum: 2 }, { type: 'integer', minimum: 1 }, 1),
  step('minimum', { type: 'integer', minimum: 0.5 }, { type: 'integer', exclusiveMinimum: 0 }),
  step('maximum', { type: 'number', maximum: 9.5 }, { type: 'number', maximum: 9.75 }, 9.7),
  step('exclusiveMinimum', { type: 'number', exclusiveMinimum: 3 }, { type: 'number', minimum: 3 }, 3),
  step('exclusiveMaximum', { type: 'number', exclusiveMaximum: 3 }, { type: 'number', maximum: 3 }, 3),
  step('multipleOf', { type: 'number', multipleOf: 0.02 }, { type: 'number', multipleOf: 0.01 }, 19.99),
  step('multipleOf', { type: 'integer', multipleOf: 6 }, { type: 'integer', multipleOf: 3 }, 9),
  step(
    'multipleOf',
    { allOf: [{ multipleOf: 4 }, { multipleOf: 6 }], type: 'integer' },
    { type: 'integer', multipleOf: 12 },
  ),
  step('minLength', { type: 'string', minLength: 3 }, { type: 'string', minLength: 2 }, 'é😀'),
  step('maxLength', { type: 'string', maxLength: 2 }, { type: 'string', maxLength: 3 }, 'abc'),
  step('maxLength', { type: 'string', maxLength: 0 }, { const: '' }),
  step('pattern', { type: 'string', pattern: '^[a-c]+$' }, { type: 'string', pattern: '^[a-d]+$' }, 'd'),
  step(
    'pattern',
    { type: 'string', pattern: '^(?!ab)[a-z]{3}$' },
    { type: 'string', pattern: '^[a-z]{3}$' },
    'abc',
  ),
  step('pattern', { type: 'string', pattern: '^\\d{4}$' }, { type: 'string', pattern: '^[0-9][0-9]\\d\\d$' }),
  step('pattern', { type: 'string', pattern: '^.+$' }, { type: 'string', minLength: 1 }, '\n'),
  step('pattern', { type: 'string', pattern: '\\bcat\\b' }, { type: 'string', pattern: 'cat' }, 'cats'),
  step(
    'format',
    { type: 'string', format: 'date' },
    { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
    '2023-02-29',
  ),
  step('format', { type: 'string', format: 'uuid' }, { type: 'string', minLength: 36 }, 'x'.repeat(36)),
  step(
    'format',
    { type: 'string', format: 'ipv4' },
    { anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }], type: 'string' },
    '::1',
  ),
  step(
    'items',
    { type: 'array', items: { type: 'integer' } },
    { type: 'array', items: { type: 'number' } },
    [0.5],
  ),
  step(
    'prefixItems',
    { type: 'array', prefixItems: [{ type: 'string' }] },
    { type: 'array', prefixItems: [true] },
    [0],
  ),
  step('prefixItems', { type: 'array', prefixItems: [true], items: false }, { type: 'array', maxItems: 1 }),
  step(
    'contains',
    { type: 'array', contains: { const: 1 } },
    { type: 'array', contains: { type: 'integer' } },
    [2],
  ),
  step('contains', { type: 'array', contains: true }, { type: 'array', minItems: 1 }),
  step(
    'minContains',
    { type: 'array', contains: { const: 1 }, minContains: 2 },
    { type: 'array', contains: { const: 1 } },
    [1],
  ),
  step(
    'maxContains',
    { type: 'array', contains: { const: 1 }, maxContains: 1 },
    { type: 'array', contains: { const: 1 } },
    [1, 1],
  ),
  step('minItems', { type: 'array', minItems: 2 }, { type: 'array', minItems: 1 }, [0]),
  step('maxItems', { type: 'array', maxItems: 1 }, { type: 'array', maxItems: 2 }, [0, 0]),
  step('uniqueItems', { type: 'array', uniqueItems: true }, { type: 'array' }, [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ]),
  step(
    'uniqueItems',
    { type: 'array', items: { type: 'boolean' }, uniqueItems: true },
    { type: 'array', items: { type: 'boolean' }, maxItems: 2 },
    [true, true],
  ),
  step(
    'unevaluatedItems',
    { type: 'array', allOf: [{ prefixItems: [true] }], unevaluatedItems: false },
    { type: 'array', maxItems: 1 },
  ),
  step(
    'properties',
    { type: 'object', properties: { p: { type: 'integer' } } },
    { type: 'object', properties: { p: { type: 'number' } } },
    { p: 0.5 },
  ),
  step(
    'properties',
    { type: 'object', properties: { p: { type: 'integer' } } },
    { type: 'object' },
    { p: 'x' },
  ),
  step('required', { type: 'object', required: ['p'] }, { type: 'object' }, {}),
  step('required', { type: 'object', required: ['toString'] }, { type: 'object' }, {}),
  step(
    'additionalProperties',
    { type: 'object', properties: { p: {} }, additionalProperties: false },
    { type: 'object', properties: { p: {}, q: {} }, additionalProperties: false },
    { q: 1 },
  ),
  step(
    'additionalProperties',
    { type: 'object', additionalProperties: { type: 'string' } },
    { type: 'object' },
    { z: 1 },
  ),
  step(
    'patternProperties',
    { type: 'object', patternProperties: { '^x_': { type: 'string' } } },
    { type: 'object', patternProperties: { '^x_y': { type: 'string' } } },
    { x_a: 1 },
  ),
  step(
    'propertyNames',
    { type: 'object', propertyNames: { maxLength: 2 } },
    { type: 'object', propertyNames: { maxLength: 3 } },
    { abc: 1 },
  ),
  step('minProperties', { type: 'object', minProperties: 1 }, { type: 'object' }, {}),
  step(
    'maxProperties',
    { type: 'object', maxProperties: 1 },
    { type: 'object', maxProperties: 2 },
    { a: 1, b: 1 },
  ),
  step(
    'maxProperties',
    { type: 'object', maxProperties: 0 },
    { type: 'object', additionalProperties: false },
  ),
  step(
    'dependentRequired',
    { type: 'object', dependentRequired: { a: ['b'] } },
    { type: 'object' },
    { a: 1 },
  ),
  step(
    'dependentSchemas',
    { type: 'object', dependentSchemas: { a: { required: ['b'] } } },
    { type: 'object', dependentRequired: { a: ['b'] } },
  ),
  step(
    'dependencies',
    { type: 'object', dependencies: { a: { maxProperties: 1 } } },
    { type: 'object' },
    { a: 1, b: 1 },
  ),
  step(
    'unevaluatedProperties',
    { type: 'object', properties: { a: {} }, unevaluatedProperties: false },
    {
      type: 'object',
      anyOf: [{ properties: { a: {} } }],
      properties: { b: {} },
      unevaluatedProperties: false,
    },
    { b: 1 },
  ),
  step('allOf', { allOf: [{ type: 'integer' }, { minimum: 3 }] }, { type: 'integer' }, 2),
  step(
    'anyOf',
    { anyOf: [{ const: 1 }, { const: 2 }] },
    { anyOf: [{ const: 1 }, { const: 2 }, { const: 3 }] },
    3,
  ),
  step('oneOf', { oneOf: [{ type: 'string' }, { const: 'a' }] }, { type: 'string' }, 'a'),
  step('not', { not: { type: ['string', 'null'] } }, { not: { type: 'null' } }, 'a'),
  step('if', { type: 'integer', ...when({ minimum: 5 }, { multipleOf: 5 }) }, { type: 'integer' }, 6),
  step(
    'if',
    { type: 'integer', ...when({ minimum: 5 }, { multipleOf: 5 }, { const: 1 }) },
    { type: 'integer', ...when({ minimum: 5 }, { multipleOf: 5 }) },
    2,
  ),
  step('boolean', false, { type: 'null' }, null),
  step('boolean', { type: 'null' }, true, 'x'),
]

/** A place for a schema, and the value around a value for that place. */
export interface Position {
  readonly name: string
  readonly schema: (inner: Json) => Json
  readonly value: (inner: Json) => Json
  /** Does accepting more inside mean accepting less outside? */
  readonly reversed?: boolean
}

const others = (kind: string): Json => ({
  type: 'object',
  properties: { event: { const: kind }, v: { type: 'string' } },
  required: ['event'],
})

export const POSITIONS: readonly Position[] = [
  { name: 'root', schema: s => s, value: v => v },
  { name: 'property', schema: s => ({ type: 'object', properties: { v: s } }), value: v => ({ v }) },
  {
    name: 'required property',
    schema: s => ({ type: 'object', properties: { v: s }, required: ['v'] }),
    value: v => ({ v }),
  },
  {
    name: '__proto__',
    schema: s => ({ type: 'object', properties: Object.fromEntries([['__proto__', s]]) }),
    value: v => Object.fromEntries([['__proto__', v]]),
  },
  {
    name: 'closed object',
    schema: s => ({ type: 'object', properties: { v: s }, additionalProperties: false }),
    value: v => ({ v }),
  },
  {
    name: 'nested property',
    schema: s => ({ properties: { o: { type: 'object', properties: { v: s } } } }),
    value: v => ({ o: { v } }),
  },
  { name: 'item', schema: s => ({ type: 'array', items: s }), value: v => [v] },
  {
    name: 'second item',
    schema: s => ({ type: 'array', prefixItems: [{ type: 'string' }, s] }),
    value: v => ['', v],
  },
  { name: 'allOf', schema: s => ({ allOf: [{}, s] }), value: v => v },
  {
    name: 'branch',
    schema: s => ({
      anyOf: [{ type: 'object', properties: { v: s }, required: ['v'] }, { type: 'boolean' }],
    }),
    value: v => ({ v }),
  },
  { name: 'reference', schema: s => ({ $ref: '#/$defs/a~1b', $defs: { 'a/b': s } }), value: v => v },
  {
    name: 'list by reference',
    schema: s => ({
      $ref: '#/$defs/list',
      $defs: {
        list: { type: 'object', properties: { head: s, tail: { $ref: '#/$defs/list' } }, required: ['head'] },
      },
    }),
    value: v => ({ head: v }),
  },
  {
    name: 'additionalProperties',
    schema: s => ({ type: 'object', properties: { a: {} }, additionalProperties: s }),
    value: v => ({ other: v }),
  },
  {
    name: 'patternProperties',
    schema: s => ({ type: 'object', patternProperties: { '^x_': s } }),
    value: v => ({ x_1: v }),
  },
  {
    name: 'dependentSchemas',
    schema: s => ({ type: 'object', dependentSchemas: { a: { properties: { v: s } } } }),
    value: v => ({ a: 1, v }),
  },
  {
    name: 'then',
    schema: s => when({ required: ['a'] }, { properties: { v: s } }),
    value: v => ({ a: 1, v }),
  },
  {
    name: 'unevaluatedProperties',
    schema: s => ({ type: 'object', properties: { a: {} }, unevaluatedProperties: s }),
    value: v => ({ other: v }),
  },
  { name: 'not not', schema: s => ({ not: { not: s } }), value: v => v },
  { name: 'not', schema: s => ({ not: s }), value: v => v, reversed: true },
  {
    name: 'union of events',
    schema: s => ({
      oneOf: [
        others('a'),
        { type: 'object', properties: { event: { const: 'b' }, v: s }, required: ['event'] },
        others('c'),
      ],
    }),
    value: v => ({ event: 'b', v }),
  },
]
