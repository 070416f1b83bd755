import { describe, expect, test } from 'vitest'
import { knownTo, planned } from '../../src/diff/planned.ts'
import { editAt, withoutProperty, withProperty, withRequired } from '../../src/diff/schema-edit.ts'
import { validate } from '../../src/proof/index.ts'
import type { Json, JsonObject } from '../../src/text/json.ts'

const accepts = (schema: JsonObject, value: Json): boolean => validate(schema, value).valid

describe('planned payloads', () => {
  const shop: JsonObject = {
    type: 'object',
    properties: {
      id: { type: 'string' },
      shop: { type: 'object', properties: { city: { type: 'string' } } },
    },
  }

  test('hold only what the plan names, at every depth', () => {
    expect(accepts(planned(shop), { id: 'a', shop: { city: 'Rome' } })).toBe(true)
    expect(accepts(planned(shop), { other: 1 })).toBe(false)
    expect(accepts(planned(shop), { shop: { other: 1 } })).toBe(false)
  })

  test('may hold anything in an object that names nothing', () => {
    expect(accepts(planned({ properties: { extra: { type: 'object' } } }), { extra: { any: 1 } })).toBe(true)
  })

  test('are closed where the plan says that it is open', () => {
    expect(accepts(planned({ ...shop, additionalProperties: true }), { other: 1 })).toBe(false)
  })

  test('keep what an object says of other keys', () => {
    const map = { type: 'object', properties: { a: {} }, additionalProperties: { type: 'number' } }
    expect(accepts(planned(map), { b: 1 })).toBe(true)
    expect(accepts(planned(map), { b: 'x' })).toBe(false)
  })

  test('know what is named in branches', () => {
    const branches = {
      properties: { a: {} },
      anyOf: [{ properties: { b: { type: 'string' } } }, { required: ['a'] }],
    }
    expect(accepts(planned(branches), { b: 'x' })).toBe(true)
    expect(accepts(planned(branches), { c: 'x' })).toBe(false)
  })

  test('take keys named like the methods of objects', () => {
    const schema: JsonObject = JSON.parse(
      '{"properties": {"__proto__": {"type": "string"}, "constructor": {}}}',
    )
    expect(accepts(planned(schema), JSON.parse('{"__proto__": "x", "constructor": 1}'))).toBe(true)
    expect(accepts(planned(schema), { toString: 1 } as unknown as Json)).toBe(false)
  })

  test('readers of the base see of the head what the base names', () => {
    const head: JsonObject = { properties: { id: {}, fresh: { type: 'string' } }, required: ['id', 'fresh'] }
    expect(knownTo(head, shop)).toEqual({ properties: { id: {} }, required: ['id'] })
  })
})

describe('one edit of a schema', () => {
  test('reaches through items and references, and leaves the rest alone', () => {
    const schema: JsonObject = {
      properties: { list: { type: 'array', items: { $ref: '#/$defs/item' } } },
      $defs: { item: { type: 'object', properties: { a: { type: 'string' } } } },
    }
    const edited = editAt(schema, ['properties', 'list', 'items'], node => withRequired(node, 'a', true))
    expect(accepts(edited as JsonObject, { list: [{}] })).toBe(false)
    expect(schema['$defs']).toEqual({ item: { type: 'object', properties: { a: { type: 'string' } } } })
  })

  test('adds and takes away properties with their requirement', () => {
    const one = withProperty({ properties: { a: {} } }, 'b', { type: 'string' }, true)
    expect(one).toEqual({ properties: { a: {}, b: { type: 'string' } }, required: ['b'] })
    expect(withoutProperty(one, 'b')).toEqual({ properties: { a: {} } })
  })

  test('says so where there is no such place', () => {
    expect(editAt({ properties: {} }, ['properties', 'gone'], node => node)).toBeNull()
    expect(editAt({}, ['properties', 'toString'], node => node)).toBeNull()
  })
})
