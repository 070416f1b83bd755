import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { closed, withUnplanned } from '../../src/model/schema.ts'
import { walkProperties } from '../../src/model/walk.ts'
import type { Json, JsonObject } from '../../src/text/json.ts'
import { onlyEvent, read } from '../plan/support.ts'

const accepts = (schema: JsonObject, value: Json): boolean =>
  new Ajv2020({ strict: false }).validate(closed(schema), value)

test('`allow` changes nothing', () => {
  const schema = { properties: { a: {} } }
  expect(withUnplanned(schema, 'allow')).toBe(schema)
})

test('every object that lists properties is closed, at every depth; what it is given stays as it was', () => {
  const schema: JsonObject = {
    type: 'object',
    properties: {
      o: { properties: { x: {} } },
      free: { type: 'object' },
      list: { items: { properties: { x: {} } } },
      open: { properties: { x: {} }, additionalProperties: true },
      typed: { properties: { x: {} }, additionalProperties: { properties: { y: {} } } },
      pattern: { patternProperties: { '^z': { properties: { w: {} } } }, properties: { x: {} } },
    },
  }
  const before = structuredClone(schema)
  expect(closed(schema)).toEqual({
    type: 'object',
    additionalProperties: false,
    properties: {
      o: { properties: { x: {} }, additionalProperties: false },
      free: { type: 'object' },
      list: { items: { properties: { x: {} }, additionalProperties: false } },
      open: { properties: { x: {} }, additionalProperties: true },
      typed: {
        properties: { x: {} },
        additionalProperties: { properties: { y: {} }, additionalProperties: false },
      },
      pattern: {
        patternProperties: { '^z': { properties: { w: {} }, additionalProperties: false } },
        properties: { x: {} },
        additionalProperties: false,
      },
    },
  })
  expect(schema).toEqual(before)
})

describe('branches', () => {
  test.each<[string, JsonObject]>([
    [
      'anyOf',
      { anyOf: [{ properties: { a: { type: 'string' } }, required: ['a'] }, { properties: { b: {} } }] },
    ],
    [
      'oneOf',
      {
        oneOf: [
          { properties: { a: {} }, required: ['a'] },
          { properties: { b: {} }, required: ['b'] },
        ],
      },
    ],
    ['allOf', { allOf: [{ properties: { a: {} } }, { allOf: [{ properties: { b: {} } }] }] }],
    [
      'if',
      {
        if: { properties: { kind: { const: 1 } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { a: {} } },
        else: { properties: { b: {} } },
      },
    ],
    [
      'dependentSchemas',
      { dependentSchemas: { kind: { properties: { a: {} } }, b: { properties: { b: {} } } } },
    ],
  ])('%s: a branch never forbids what its siblings name, and nothing else comes in', (_, branches) => {
    const schema: JsonObject = { type: 'object', properties: { kind: {} }, ...branches }
    expect(accepts(schema, { kind: 1, a: 'x' })).toBe(true)
    expect(accepts(schema, { kind: 2, b: 1 })).toBe(true)
    expect(accepts(schema, { kind: 1, a: 'x', other: 1 })).toBe(false)
    expect(accepts(schema, { kind: 2, b: 1, other: 1 })).toBe(false)
  })
  test('one value that two branches describe is closed around both', () => {
    const schema: JsonObject = {
      properties: { o: { properties: { x: {} } } },
      allOf: [{ properties: { o: { properties: { y: {} } } } }],
    }
    expect(accepts(schema, { o: { x: 1, y: 1 } })).toBe(true)
    expect(accepts(schema, { o: { x: 1, z: 1 } })).toBe(false)
  })
  test('`not` and `if` keep their meaning', () => {
    const schema: JsonObject = {
      properties: { a: {}, b: {} },
      not: { properties: { a: { const: 1 } }, required: ['a'] },
    }
    expect(accepts(schema, { a: 1, b: 1 })).toBe(false)
    expect(accepts(schema, { a: 2, b: 1 })).toBe(true)
  })
  test('a branch that says itself what else may come keeps the object open', () => {
    const schema: JsonObject = {
      properties: { a: {} },
      allOf: [{ additionalProperties: { type: 'string' } }],
    }
    expect(
      accepts({ properties: {}, allOf: [{ additionalProperties: { type: 'string' } }] }, { z: 'x' }),
    ).toBe(true)
    expect(closed(schema)).toEqual(schema)
  })
})

test('definitions that repeat are closed; one that is only a part is not', () => {
  const node: JsonObject = { properties: { v: {}, kids: { items: { $ref: '#/$defs/node' } } } }
  const schema: JsonObject = {
    properties: { n: { $ref: '#/$defs/node' }, more: { $ref: '#/$defs/node', properties: { extra: {} } } },
    $defs: { node },
  }
  expect(accepts(schema, { n: { v: 1, kids: [{ v: 1, kids: [] }] } })).toBe(true)
  expect(accepts(schema, { n: { v: 1, kids: [{ z: 1 }] } })).toBe(false)
  expect(accepts(schema, { n: { extra: 1 } })).toBe(false)
  expect(accepts(schema, { more: { v: 1, extra: 1, kids: [{ v: 1 }] } })).toBe(true)
  expect(accepts(schema, { more: { extra: 1, kids: [{ extra: 1 }] } })).toBe(false)
  expect(accepts(schema, { more: { z: 1 } })).toBe(false)
})

test('an event without properties carries none', () => {
  expect(accepts(onlyEvent(read('events: { A: {} }')).body.schema, { x: 1 })).toBe(false)
})

test('names on the prototype of objects', () => {
  const schema = JSON.parse('{"properties":{"__proto__":{"properties":{"constructor":{}}}}}') as JsonObject
  expect(closed(schema)).toEqual(
    JSON.parse(
      '{"properties":{"__proto__":{"properties":{"constructor":{}},"additionalProperties":false}},"additionalProperties":false}',
    ),
  )
})

test('properties are walked depth first', () => {
  const event = onlyEvent(
    read('events: { A: { properties: { a: { properties: { b: {}, c: {} } }, d: {} } } }'),
  )
  expect(walkProperties(event.body.properties).map(({ path }) => path)).toEqual(['a', 'a.b', 'a.c', 'd'])
})
