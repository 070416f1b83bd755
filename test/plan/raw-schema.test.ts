import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { onlyEvent, property, read } from './support.ts'

const event = (schema: string, rest = ''): string => `${rest}events: { A: { schema: ${schema} } }\n`

describe('a payload as one JSON Schema document', () => {
  const result = read(`
schemas: { money: { type: object, properties: { amount: { type: number, required: true } } } }
common: { app: { type: string } }
events:
  A:
    schema:
      $schema: https://json-schema.org/draft/2020-12/schema
      $id: https://example.test/a
      type: object
      required: [id, shop]
      additionalProperties: false
      properties:
        id: { type: string, description: The id., examples: ["1"], deprecated: true, x-unknown: 1 }
        shop: { $ref: "#/$defs/shop", description: The shop. }
        same: { $ref: "https://example.test/a#/$defs/shop" }
        anchored: { $ref: "#place" }
        total: { $ref: "plan:#/schemas/money" }
        list: { type: array, items: { $ref: "#/$defs/shop" } }
      $defs:
        shop: { type: object, properties: { city: { type: string } }, required: [city] }
        geo: { $anchor: place, type: object, properties: { lat: { type: number } } }
`)
  test('nothing is wrong; unknown keywords are left to the rules', () => {
    expect(result.messages).toEqual([])
    expect(property(result, 'id').schema['x-unknown']).toBe(1)
  })
  test('its references are resolved in place, and what they were is gone', () => {
    const shop = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
    expect(onlyEvent(result).body.schema).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['id', 'shop'],
      properties: {
        id: { type: 'string', description: 'The id.', examples: ['1'], deprecated: true, 'x-unknown': 1 },
        shop: { ...shop, description: 'The shop.' },
        same: shop,
        anchored: { type: 'object', properties: { lat: { type: 'number' } } },
        total: { type: 'object', properties: { amount: { type: 'number' } }, required: ['amount'] },
        list: { type: 'array', items: shop },
        app: { type: 'string' },
      },
    })
    expect(onlyEvent(result).body).toMatchObject({ written: {}, dialect: '2020-12' })
  })
  test('its properties are those of the model, each where it is written', () => {
    expect(property(result, 'id')).toMatchObject({ required: true, description: 'The id.', examples: ['1'] })
    expect(property(result, 'id').deprecated).not.toBeNull()
    expect(property(result, 'shop.city').at.pointer).toBe('/events/A/schema/$defs/shop/properties/city')
    expect(property(result, 'list[].city').required).toBe(true)
    expect(property(result, 'total.amount').via).toMatchObject([
      { kind: 'schema', name: 'money', path: 'amount' },
    ])
    expect(property(result, 'app').via).toMatchObject([{ kind: 'common' }])
  })

  test.each([
    ['http://json-schema.org/draft-04/schema#', '4'],
    ['http://json-schema.org/draft-06/schema#', '6'],
    ['http://json-schema.org/draft-07/schema', '7'],
    ['https://json-schema.org/draft/2019-09/schema', '2019-09'],
    ['https://json-schema.org/draft/2020-12/schema', '2020-12'],
  ])('%s is draft %s', (draft, dialect) => {
    expect(onlyEvent(read(event(`{ $schema: "${draft}" }`))).body.dialect).toBe(dialect)
  })
  test('an unknown draft', () => {
    expect(read(event('{ $schema: "https://example.test/own" }')).told).toEqual([
      'plan.yml:1:26 plan-shape/unknownDraft event:A',
    ])
  })
  test('beside a reference, drafts 04 to 07 read nothing', () => {
    const schema = (draft: string): string =>
      event(
        `{ $schema: "${draft}", properties: { p: { $ref: "#/definitions/d", minLength: 3 } }, definitions: { d: { type: string } } }`,
      )
    expect(property(read(schema('http://json-schema.org/draft-07/schema#')), 'p').schema).toEqual({
      type: 'string',
    })
    expect(property(read(schema('https://json-schema.org/draft/2019-09/schema')), 'p').schema).toEqual({
      type: 'string',
      minLength: 3,
    })
  })
  test('what an old draft writes in its own way stays', () => {
    const result04 = read(
      event(
        '{ $schema: "http://json-schema.org/draft-04/schema#", id: "urn:x", properties: { p: { minimum: 0, exclusiveMinimum: true }, id: { type: string }, t: { items: [{ type: string }], additionalItems: false } } }',
      ),
    )
    expect(result04.messages).toEqual([])
    expect(onlyEvent(result04).body.schema).toEqual({
      properties: {
        p: { minimum: 0, exclusiveMinimum: true },
        id: { type: 'string' },
        t: { items: [{ type: 'string' }], additionalItems: false },
      },
    })
  })
  test('repetition goes through `$defs`, that of the root too', () => {
    const tree = read(event('{ type: object, properties: { kids: { type: array, items: { $ref: "#" } } } }'))
    expect(tree.messages).toEqual([])
    const root = { type: 'object', properties: { kids: { type: 'array', items: { $ref: '#/$defs/root' } } } }
    expect(onlyEvent(tree).body.schema).toEqual({ ...root, $defs: { root } })
    const validate = new Ajv2020().compile(onlyEvent(tree).body.schema)
    expect([validate({ kids: [{ kids: [] }] }), validate({ kids: [1] })]).toEqual([true, false])
  })
  test('a plan schema and a definition of one name do not meet', () => {
    const both = read(
      event(
        '{ properties: { a: { $ref: "plan:#/schemas/node" }, b: { $ref: "#/$defs/node" } }, $defs: { node: { properties: { mine: { $ref: "#/$defs/node" } } } } }',
        'schemas: { node: { properties: { next: { $ref: "#/schemas/node" } } } }\n',
      ),
    )
    expect(Object.keys(onlyEvent(both).body.schema['$defs'] as object)).toEqual(['node', 'node-2'])
  })
  test.each([
    ['{ properties: { p: { $ref: "#/$defs/gone" } } }', 'refMissing', 'points to nothing in this schema'],
    ['{ properties: { p: { $ref: "https://example.test/x" } } }', 'refRemote', 'never fetched'],
    [
      '{ properties: { p: { $ref: "../../etc/passwd" } } }',
      'refFile',
      'Files outside the plan are never read',
    ],
    ['{ properties: { p: { $ref: "plan:#/schemas/gone" } } }', 'refMissing', "in the plan's `schemas`"],
    ['{ anyOf: [{ $ref: "#" }] }', 'refLoop', 'leads back to itself'],
  ])('%s', (schema, messageId, message) => {
    const { plan, messages } = read(event(schema))
    expect(plan.problems).toMatchObject([{ rule: 'reference-resolves', messageId }])
    expect(messages[0]).toContain(message)
  })
  test.each([
    ['{ properties: { p: { type: text } } }', '1:45', 'notAChoice'],
    ['{ properties: { p: { type: string, required: true } } }', '1:59', 'wrongKind'],
    ['{ properties: [] }', '1:26', 'wrongKind'],
    ['{ anyOf: [{ enum: a }] }', '1:36', 'wrongKind'],
    ['{ $defs: { d: { pattern: "(" } } }', '1:40', 'badPattern'],
    ['true', '1:16', 'wrongKind'],
  ])('a keyword with a value of another kind: %s', (schema, place, messageId) => {
    expect(read(event(schema)).told[0]).toMatch(`plan.yml:${place} plan-shape/${messageId}`)
  })
  test('`true` and `false` stand for themselves, and nothing is added to what lists no properties', () => {
    const schema = { allOf: [true, { minProperties: 1 }], anyOf: [false, true], additionalProperties: false }
    expect(onlyEvent(read(event(JSON.stringify(schema)))).body.schema).toEqual(schema)
    expect(onlyEvent(read(event('{ properties: { a: false, b: true } }'))).body.schema).toEqual({
      properties: { a: { not: {} }, b: {} },
    })
  })
  test('a variant changes its properties too', () => {
    const varied = read(`
events:
  A:
    schema: { type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } }
    variants: { ios: { properties: { a: { required: false }, b: false } } }
`)
    expect(varied.messages).toEqual([])
    expect(onlyEvent(varied).variants.get('ios')!.body.schema).toEqual({
      type: 'object',
      properties: { a: { type: 'string' } },
    })
  })
  test('what `allOf` names are its properties too', () => {
    const all = read(
      event(
        '{ allOf: [{ $ref: "#/$defs/base" }, { properties: { b: { type: string } }, required: [b] }], $defs: { base: { properties: { a: { type: integer }, app: { type: string } } } } }',
        'common: { app: { type: boolean } }\n',
      ),
    )
    expect(all.messages).toEqual([])
    const { properties, schema } = onlyEvent(all).body
    expect(properties.map(({ path, required, types }) => [path, required, types])).toEqual([
      ['a', false, ['integer']],
      ['app', false, ['string']],
      ['b', true, ['string']],
    ])
    expect(schema).toMatchObject({ allOf: [{ properties: { a: { type: 'integer' } } }, { required: ['b'] }] })
  })
})
