import { describe, expect, it } from 'vitest'
import { buildDocs } from '../../src/docs/index.ts'
import { readPlan } from '../../src/plan/read.ts'
import { input } from './plan.ts'

function pages(text: string): (path: string) => string {
  const files = { files: [{ path: 'plan.yml', text }], unreadable: [] }
  const { plan } = readPlan({ id: 'x', path: 'plan.yml', files })
  expect(plan.problems).toEqual([])
  const run = buildDocs(input([plan]))
  return path => run.pages.find(page => page.path === path)?.markdown ?? `no ${path}`
}

/** The type and the words of each property in an event's table. */
function rows(text: string): Record<string, readonly [type: string, words: string]> {
  const found = pages(text)('events/a.md').matchAll(/^\| <a .*?`(\S+?)`\S* \| (.*?) \|.*? \| (.*?) ?\|$/gm)
  return Object.fromEntries([...found].map(([, name, type, words]) => [name!, [type!, words!]]))
}

const row = (facts: string): readonly [type: string, words: string] =>
  rows(`events: { A: { description: It., properties: { a: { ${facts} } } } }`)['a']!

describe('a property in a table', () => {
  it.each([
    // a description and what follows it
    [
      'type: string, description: Number of the order, minLength: 3',
      'string',
      'Number of the order. At least 3 characters.',
    ],
    ['type: string, description: Is it? Yes!, minLength: 3', 'string', 'Is it? Yes! At least 3 characters.'],
    ['type: string, description: (It is.), minLength: 3', 'string', '(It is.) At least 3 characters.'],
    ['type: string, description: Number of the order', 'string', 'Number of the order'],
    // types
    ['anyOf: [{ type: string }, { type: "null" }]', 'string or null', ''],
    [
      'oneOf: [{ type: string, format: date }, { type: integer, minimum: 0 }]',
      'string or integer',
      'Format `date`; at least 0.',
    ],
    ['anyOf: [{ enum: [a, b] }, { type: "null" }]', 'string or null', 'One of `"a"`, `"b"`, `null`.'],
    ['oneOf: [{ const: a, description: A. }, { const: b }]', 'string', 'One of `a`, `b`.'],
    ['type: array, items: { anyOf: [{ type: string }, { type: "null" }] }', 'list of string or null', ''],
    [
      'anyOf: [{ type: string }, { type: array, items: { type: string, minLength: 2 } }]',
      'string or list of strings',
      'Each: at least 2 characters.',
    ],
    // parts
    [
      'allOf: [{ type: string }, { minLength: 3 }, { minLength: 5, maxLength: 9 }]',
      'string',
      '5 to 9 characters.',
    ],
    [
      'type: array, items: { type: string }, allOf: [{ items: { minLength: 2 } }]',
      'list of strings',
      'Each: at least 2 characters.',
    ],
    ['type: string, pattern: ^a, allOf: [{ pattern: b$ }]', 'string', 'Matches `^a`; matches `b$`.'],
    ['not: { enum: [bad] }', 'any', 'Not `bad`.'],
    ['type: string, not: { enum: [a, b] }', 'string', 'Not `a` or `b`.'],
    // what there are no words for
    [
      'anyOf: [{ type: string, minLength: 2 }, { type: string, pattern: ^x }]',
      'string',
      'Further conditions: see the plan.',
    ],
    ['type: string, not: { pattern: x }', 'string', 'Further conditions: see the plan.'],
    [
      'type: object, properties: { b: {}, c: {} }, if: { required: [b] }, then: { required: [c] }',
      'object',
      '',
    ],
    [
      'type: object, properties: { b: {}, c: {} }, anyOf: [{ required: [b] }, { required: [c] }]',
      'object',
      '',
    ],
    // values
    [
      'enum: [1, "1", null, true]',
      'number or string or null or boolean',
      'One of `1`, `"1"`, `null`, `true`.',
    ],
    ['enum: [b, "1"]', 'string', 'One of `b`, `1`.'],
    ['type: integer, default: 1', 'integer', 'Default: `1`.'],
    ['type: [string, "null"], default: null', 'string or null', 'Default: `null`.'],
    ['type: integer, maximum: 2147483647', 'integer', 'At most 2147483647.'],
  ])('{ %s } is %j: %j', (facts, type, words) => expect(row(facts)).toEqual([type, words]))

  it('of draft-04 has the bounds that it means', () => {
    const draft = '$schema: "http://json-schema.org/draft-04/schema#"'
    const properties =
      'a: { type: number, minimum: 0, exclusiveMinimum: true }, b: { type: number, maximum: 9, exclusiveMaximum: false }'
    const plan = `events: { A: { schema: { ${draft}, type: object, properties: { ${properties} } } } }`
    expect(rows(plan)).toEqual({ a: ['number', 'More than 0.'], b: ['number', 'At most 9.'] })
  })

  it('that repeats itself says where its properties are', () => {
    const product = `
      type: object
      description: A thing that is sold.
      properties:
        parent: { $ref: "#/schemas/product" }
        also: { $ref: "#/schemas/product", description: Bought with it }
        parts: { type: array, description: Smaller ones, items: { $ref: "#/schemas/product" } }
        box: { $ref: "#/schemas/box" }`
    const box = `
      type: object
      properties: { content: { anyOf: [{ $ref: "#/schemas/product" }, { type: "null" }] } }`
    const list = 'properties: { products: { type: array, items: { $ref: "#/schemas/product" } } }'
    const plan = `schemas:\n  product:${product.replaceAll('\n', '\n  ')}\n  box:${box}\nevents: { A: { ${list} } }`
    expect(rows(plan)).toEqual({
      products: ['list of objects', ''],
      parent: ['object', 'A thing that is sold. Built as `products[]`.'],
      also: ['object', 'Bought with it. Built as `products[]`.'],
      parts: ['list of objects', 'Smaller ones. Each built as `products[]`.'],
      box: ['object', ''],
      content: ['object or null', 'Built as `products[]`.'],
    })
  })

  it('that repeats itself in a schema of its own is named as there', () => {
    const node = '{ type: object, properties: { next: { $ref: "#/definitions/node" } } }'
    const schema = `{ type: object, properties: { node: { $ref: "#/definitions/node" } }, definitions: { node: ${node} } }`
    expect(rows(`events: { A: { schema: ${schema} } }`)['next']).toEqual([
      'object',
      'Built as `node` of the JSON Schema.',
    ])
  })
})

it('the page of a property says what its row says, and its conditions', () => {
  const shop = `
    type: object
    default: { plan: free }
    properties: { plan: { type: string }, seats: { type: integer } }
    if: { properties: { plan: { const: pro } } }
    then: { required: [seats] }`
  const page = pages(
    `properties:\n  shop:${shop}\nevents: { A: { properties: { shop: { $ref: "#/properties/shop" } } } }`,
  )
  const text = page('properties/shop.md')
  expect(text).toContain('- **Conditions:** `shop.seats` is needed when `shop.plan` is `pro`.\n')
  expect(text).toContain('- **Default:** `{"plan":"free"}`\n')
  expect(text).not.toContain('**Rules:**')
})

it('a source that asks for more under a condition has it among its differences', () => {
  const variant = 'ios: { properties: { shop: { dependentRequired: { plan: [seats] } } } }'
  const shop = '{ type: object, properties: { plan: { type: string }, seats: { type: integer } } }'
  const page = pages(
    `sources: { ios: {} }\nevents: { A: { properties: { shop: ${shop} }, variants: { ${variant} } } }`,
  )
  expect(page('events/a.md')).toContain('- `shop.seats` is needed when `shop.plan` is sent.\n')
})
