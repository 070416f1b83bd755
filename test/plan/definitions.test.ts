import { describe, expect, test } from 'vitest'
import { onlyEvent, property, read } from './support.ts'

const at = (pointer: string, file = 'plan.yml') => ({ file, pointer })

describe('nesting', () => {
  const result = read(`
events:
  A:
    properties:
      shop:
        type: object
        required: true
        properties:
          city: { type: string, required: true }
          geo: { type: object, properties: { lat: { type: number, required: true } } }
      items:
        type: array
        items: { type: object, properties: { sku: { type: string, required: true } } }
      grid: { type: array, items: { type: array, items: { type: object, properties: { x: { type: integer } } } } }
`)
  test('`required` is hoisted to the object that a property is in', () => {
    expect(onlyEvent(result).body.schema).toEqual({
      type: 'object',
      properties: {
        shop: {
          type: 'object',
          properties: {
            city: { type: 'string' },
            geo: { type: 'object', properties: { lat: { type: 'number' } }, required: ['lat'] },
          },
          required: ['city'],
        },
        items: {
          type: 'array',
          items: { type: 'object', properties: { sku: { type: 'string' } }, required: ['sku'] },
        },
        grid: {
          type: 'array',
          items: { type: 'array', items: { type: 'object', properties: { x: { type: 'integer' } } } },
        },
      },
      required: ['shop'],
    })
  })
  test('children have dotted paths, with `[]` for items', () => {
    expect(property(result, 'shop.geo.lat')).toMatchObject({
      required: true,
      at: at('/events/A/properties/shop/properties/geo/properties/lat'),
    })
    expect(property(result, 'items[].sku')).toMatchObject({
      required: true,
      at: at('/events/A/properties/items/items/properties/sku'),
    })
    expect(property(result, 'grid[][].x').types).toEqual(['integer'])
  })
  test('`required` as a list of names is the same', () => {
    const listed = read(
      'events: { A: { properties: { o: { required: [x], properties: { x: {}, y: {} } } } } }',
    )
    expect(listed.told).toEqual([])
    expect(property(listed, 'o').schema['required']).toEqual(['x'])
    expect([property(listed, 'o.x').required, property(listed, 'o.y').required]).toEqual([true, false])
  })
})

describe('references', () => {
  const result = read(`
properties:
  currency: { type: string, pattern: "^[A-Z]{3}$", description: ISO 4217 code., examples: [EUR], classification: none }
  total: { type: number, minimum: 0, maximum: 100, enum: [1, 2, 3] }
  tags: { type: array, items: { $ref: "#/schemas/tag" } }
schemas:
  tag: { type: object, properties: { name: { type: string, required: true } } }
  "odd/na~me %": { type: string }
events:
  A:
    properties:
      currency: { $ref: "#/properties/currency", required: true }
      mine: { $ref: "#/properties/currency", description: Mine., maxLength: 3, classification: internal }
      total: { $ref: "#/properties/total", minimum: 5, maximum: 50, enum: [2, 3, 4], multipleOf: 1 }
      other: { $ref: "#/properties/currency", pattern: "^E" }
      tags: { $ref: "#/properties/tags" }
      tag: { $ref: "#/schemas/tag", properties: { colour: { type: string } }, additionalProperties: false }
      odd: { $ref: "#/schemas/odd~1na~0me %" }
`)
  test('nothing is wrong', () => expect(result.messages).toEqual([]))
  test('the target is taken, and what came through it is known', () => {
    expect(property(result, 'currency')).toMatchObject({
      at: at('/events/A/properties/currency'),
      required: true,
      description: 'ISO 4217 code.',
      classification: 'none',
      examples: ['EUR'],
      schema: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO 4217 code.', examples: ['EUR'] },
      via: [{ kind: 'library', name: 'currency', path: '', at: at('/properties/currency') }],
    })
  })
  test('annotations beside it override, constraints are added', () => {
    expect(property(result, 'mine')).toMatchObject({ description: 'Mine.', classification: 'internal' })
    expect(property(result, 'mine').schema).toEqual({
      type: 'string',
      pattern: '^[A-Z]{3}$',
      description: 'Mine.',
      examples: ['EUR'],
      maxLength: 3,
    })
    expect(property(result, 'total').schema).toEqual({
      type: 'number',
      minimum: 5,
      maximum: 50,
      enum: [2, 3],
      multipleOf: 1,
    })
    expect(property(result, 'other').schema).toMatchObject({
      pattern: '^[A-Z]{3}$',
      allOf: [{ pattern: '^E' }],
    })
  })
  test('children come through each thing on the way, outermost first', () => {
    expect(property(result, 'tags[].name')).toMatchObject({
      at: at('/schemas/tag/properties/name'),
      required: true,
      via: [
        { kind: 'library', name: 'tags', path: '[].name', at: at('/properties/tags/items') },
        { kind: 'schema', name: 'tag', path: 'name', at: at('/schemas/tag/properties/name') },
      ],
    })
  })
  test('properties beside it are added; an explicit additionalProperties is about all of them', () => {
    expect(property(result, 'tag').schema).toEqual({
      type: 'object',
      properties: { name: { type: 'string' }, colour: { type: 'string' } },
      required: ['name'],
      additionalProperties: false,
    })
    expect(property(result, 'tag.colour').via).toEqual([])
  })
  test('a name with any character can be referred to', () => {
    expect(property(result, 'odd').types).toEqual(['string'])
  })
  test('a reference can stand anywhere a schema can', () => {
    const inner = read(`
properties: { code: { type: string } }
events: { A: { properties: { p: { anyOf: [{ $ref: "#/properties/code" }, { type: "null" }], not: { enum: [x] } } } } }
`)
    expect(property(inner, 'p').schema).toEqual({
      anyOf: [{ type: 'string' }, { type: 'null' }],
      not: { enum: ['x'] },
    })
  })
  test('values beside a reference leave fewer of them', () => {
    const fewer = read(`
properties: { way: { type: string, values: [{ value: a, description: A. }, { value: b, description: B. }] } }
events: { A: { properties: { p: { $ref: "#/properties/way", enum: [b] } } } }
`)
    expect(property(fewer, 'p').values).toMatchObject([{ value: 'b', description: 'B.' }])
    expect(property(fewer, 'p').schema['enum']).toEqual(['b'])
  })
})

describe('references that repeat', () => {
  const tree = `
schemas:
  node:
    type: object
    properties:
      name: { type: string, required: true }
      children: { type: array, items: { $ref: "#/schemas/node" } }
events:
  A: { properties: { root: { $ref: "#/schemas/node" }, flat: { type: string } } }
`
  test('a schema in itself goes through `$defs`, its children are cut there', () => {
    const result = read(tree)
    expect(result.messages).toEqual([])
    const node = {
      type: 'object',
      properties: {
        name: { type: 'string' },
        children: { type: 'array', items: { $ref: '#/$defs/node' } },
      },
      required: ['name'],
    }
    const { schema } = onlyEvent(result).body
    expect(schema).toEqual({
      type: 'object',
      properties: { root: node, flat: { type: 'string' } },
      $defs: { node },
    })
    expect(property(result, 'root').children.map(({ path }) => path)).toEqual(['root.name', 'root.children'])
    expect(property(result, 'root.children').children).toEqual([])
  })
  test('the schema of each property stands on its own', () => {
    const result = read(tree)
    expect(Object.keys(property(result, 'root').schema['$defs'] as object)).toEqual(['node'])
    expect(Object.keys(property(result, 'root.children').schema['$defs'] as object)).toEqual(['node'])
    expect(property(result, 'flat').schema).toEqual({ type: 'string' })
  })
  test('two schemas in each other', () => {
    const result = read(`
schemas:
  a: { properties: { b: { $ref: "#/schemas/b" } } }
  b: { properties: { a: { $ref: "#/schemas/a" } } }
events: { E: { properties: { p: { $ref: "#/schemas/a" } } } }
`)
    expect(result.messages).toEqual([])
    const inner = { properties: { b: { properties: { a: { $ref: '#/$defs/a' } } } } }
    expect(onlyEvent(result).body.schema).toMatchObject({ properties: { p: inner }, $defs: { a: inner } })
  })
  test('what repeats itself has the type and, where it has none of its own, the description of the schema', () => {
    const result = read(`
schemas:
  node:
    type: object
    description: A node.
    properties:
      next: { $ref: "#/schemas/node" }
      last: { $ref: "#/schemas/node", description: The last one. }
events: { A: { properties: { node: { $ref: "#/schemas/node" } } } }
`)
    const inner = onlyEvent(result).body.properties[0]?.children
    expect(inner?.map(({ types, description, children }) => ({ types, description, children }))).toEqual([
      { types: ['object'], description: 'A node.', children: [] },
      { types: ['object'], description: 'The last one.', children: [] },
    ])
  })
  test('a library property may contain itself only through a schema', () => {
    const through = read(`
properties: { tree: { type: array, items: { $ref: "#/schemas/node" } } }
schemas: { node: { properties: { kids: { $ref: "#/properties/tree" } } } }
events: { A: { properties: { p: { $ref: "#/properties/tree" } } } }
`)
    expect(through.messages).toEqual([])
    const direct = read('properties: { tree: { type: array, items: { $ref: "#/properties/tree" } } }')
    expect(direct.told).toEqual(['plan.yml:1:45 reference-resolves/refCycle library:tree'])
  })
  test('a reference that only leads back to itself', () => {
    expect(read('schemas: { a: { $ref: "#/schemas/a" } }').told).toEqual([
      'plan.yml:1:17 reference-resolves/refLoop schema:a',
    ])
    expect(
      read('schemas: { a: { $ref: "#/schemas/b" }, b: { anyOf: [{ $ref: "#/schemas/a" }] } }').told,
    ).toEqual([
      'plan.yml:1:55 reference-resolves/refLoop schema:b',
      'plan.yml:1:17 reference-resolves/refLoop schema:a',
    ])
  })
  test('references that multiply come to an end', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inner = Array.from(
        { length: 10 },
        (__, index) => `p${index}: { $ref: "#/schemas/s${level + 1}" }`,
      )
      return `  s${level}: { properties: { ${inner.join(', ')} } }\n`
    })
    const result = read(`schemas:\n${levels.join('')}  s12: { type: string }\n`)
    expect(new Set(result.told.map(line => line.split(' ')[1]))).toEqual(new Set(['file-limits/references']))
  })
})

describe('bundles and common', () => {
  const text = `
common: { app: { type: string, description: Common. }, both: { type: string, description: Common. } }
bundles:
  cart: { properties: { cart_id: { type: string, required: true }, both: { type: string, description: Bundle. } } }
events:
  A:
    include: [cart]
    properties: { own: { type: string }, cart_id: { type: integer } }
  B: { include: [cart] }
`
  test('own over included over common; own first, then included, then common', () => {
    const result = read(text)
    expect(result.messages).toEqual([])
    const a = result.plan.events.get('A')!
    expect(a.body.properties.map(({ path, description, types }) => [path, description, types[0]])).toEqual([
      ['own', null, 'string'],
      ['cart_id', null, 'integer'],
      ['both', 'Bundle.', 'string'],
      ['app', 'Common.', 'string'],
    ])
    expect(a.body.schema['required']).toBeUndefined()
    expect(result.plan.events.get('B')!.body.properties).toMatchObject([
      {
        path: 'cart_id',
        required: true,
        at: at('/bundles/cart/properties/cart_id'),
        via: [{ kind: 'bundle', name: 'cart', path: 'cart_id', at: at('/bundles/cart/properties/cart_id') }],
      },
      { path: 'both' },
      {
        path: 'app',
        at: at('/common/app'),
        via: [{ kind: 'common', name: '', path: 'app', at: at('/common/app') }],
      },
    ])
  })
  test('moving a property into a bundle or the library does not change the event', () => {
    const inline = read('events: { A: { properties: { p: { type: string, description: It. } } } }')
    for (const moved of [
      'bundles: { b: { properties: { p: { type: string, description: It. } } } }\nevents: { A: { include: [b] } }',
      'common: { p: { type: string, description: It. } }\nevents: { A: {} }',
      'properties: { q: { type: string, description: It. } }\nevents: { A: { properties: { p: { $ref: "#/properties/q" } } } }',
    ]) {
      expect(onlyEvent(read(moved)).body.schema).toEqual(onlyEvent(inline).body.schema)
    }
  })
  test('two bundles that disagree', () => {
    const result = read(`
bundles: { a: { properties: { p: { type: string } } }, b: { properties: { p: { type: integer } } } }
events: { A: { include: [a, b] } }
`)
    expect(result.told).toEqual(['plan.yml:3:16 duplicate-name/bundlesDisagree event:A'])
    expect(property(result, 'p').types).toEqual(['string'])
  })
})

describe('variants', () => {
  const text = `
sources: { ios: {}, web: {} }
properties: { code: { type: string, pattern: "^a", description: Code. } }
events:
  A:
    properties:
      order_id: { type: string, required: true, description: The number. }
      code: { $ref: "#/properties/code" }
      shop: { type: object, properties: { city: { type: string, required: true }, zip: { type: string } } }
      lines: { type: array, items: { type: object, properties: { sku: { type: string }, qty: { type: integer } } } }
      way: { values: [{ value: a }, { value: b }] }
    variants:
      ios:
        trigger: The app closes.
        properties:
          order_id: { required: false, description: Missing offline. }
          code: { pattern: "^b" }
          shop: { properties: { city: { required: false }, zip: false } }
          lines: { items: { properties: { qty: false } } }
          way: { enum: [a] }
          extra: { type: string }
      web: { properties: { code: false } }
`
  const result = read(text)
  const ios = onlyEvent(result).variants.get('ios')!
  test('nothing is wrong', () => expect(result.messages).toEqual([]))
  test('its keys take the place of those of the event; the rest is as above', () => {
    expect(ios.body.schema).toEqual({
      type: 'object',
      properties: {
        order_id: { type: 'string', description: 'Missing offline.' },
        code: { type: 'string', pattern: '^b', description: 'Code.' },
        shop: { type: 'object', properties: { city: { type: 'string' } } },
        lines: { type: 'array', items: { type: 'object', properties: { sku: { type: 'string' } } } },
        way: { enum: ['a'] },
        extra: { type: 'string' },
      },
    })
    expect(ios.trigger).toBe('The app closes.')
  })
  test('what it says has its place, what it takes over that of the event', () => {
    const base = '/events/A/variants/ios/properties'
    const places = new Map(ios.body.properties.map(({ path, at: { pointer } }) => [path, pointer]))
    expect(places.get('order_id')).toBe(`${base}/order_id`)
    expect(places.get('extra')).toBe(`${base}/extra`)
    const shop = ios.body.properties.find(({ path }) => path === 'shop')!
    expect(shop.children.map(({ path, at: { pointer } }) => [path, pointer])).toEqual([
      ['shop.city', `${base}/shop/properties/city`],
    ])
  })
  test('`false` takes a property away, at every depth', () => {
    expect(ios.without).toEqual(['shop.zip', 'lines[].qty'])
    const web = onlyEvent(result).variants.get('web')!
    expect(web.without).toEqual(['code'])
    expect(web.body.properties.map(({ path }) => path)).toEqual(['order_id', 'shop', 'lines', 'way'])
  })
  test('the event itself is untouched', () => {
    expect(onlyEvent(result).body.schema['required']).toEqual(['order_id'])
    expect(property(result, 'way').values).toHaveLength(2)
  })
  test('a name that the event does not have', () => {
    const wrong = read(`
events:
  A:
    properties: { order_id: { type: string } }
    variants: { ios: { properties: { ordr_id: { required: false }, gone: false } } }
`)
    expect(wrong.told).toEqual([
      'plan.yml:5:38 reference-resolves/variantProperty property:A/ordr_id',
      'plan.yml:5:68 reference-resolves/variantProperty property:A/gone',
    ])
  })
})

describe('sources and destinations', () => {
  const flow = (
    text: string,
  ): { sources: string[]; destinations: readonly string[]; declared: boolean[] } => {
    const { plan } = read(`${text}\n`)
    const { sources, destinations, sourcesDeclared, destinationsDeclared } = plan.events.get('A')!
    return {
      sources: sources.map(({ id }) => id),
      destinations,
      declared: [sourcesDeclared, destinationsDeclared],
    }
  }
  const registries = `
sources: { web: {}, ios: {}, server: {} }
destinations: { all: {}, site: { sources: [web] }, apps: { sources: [ios] }, none: { sources: [] } }
`
  test.each([
    ['{}', ['web', 'ios', 'server'], ['all', 'site', 'apps']],
    ['{ sources: [server] }', ['server'], ['all']],
    ['{ sources: [ios, web] }', ['ios', 'web'], ['all', 'site', 'apps']],
    ['{ sources: { ios: draft } }', ['ios'], ['all', 'apps']],
    ['{ sources: [] }', [], []],
    ['{ destinations: [] }', ['web', 'ios', 'server'], []],
    ['{ sources: [web], destinations: [apps] }', ['web'], ['apps']],
    ['{ sources: [web, web], destinations: [all, all] }', ['web'], ['all']],
  ])('%s', (event, sources, destinations) => {
    expect(flow(`${registries}events: { A: ${event} }`)).toMatchObject({ sources, destinations })
  })
  test('stating what was implied changes only that it is stated', () => {
    const implied = flow(`${registries}events: { A: {} }`)
    const stated = flow(
      `${registries}events: { A: { sources: [web, ios, server], destinations: [all, site, apps] } }`,
    )
    expect({ ...stated, declared: implied.declared }).toEqual(implied)
    expect([implied.declared, stated.declared]).toEqual([
      [false, false],
      [true, true],
    ])
  })
  test('`[]` on the event wins over the defaults of its file', () => {
    const text = `${registries}defaults: { sources: [web], destinations: [site] }\nevents: { A: { sources: [], destinations: [] } }`
    expect(flow(text)).toMatchObject({ sources: [], destinations: [] })
  })
  test('without any sources in the plan, a destination that takes from all takes it', () => {
    expect(
      flow('destinations: { all: {}, site: { sources: [web] } }\nevents: { A: {} }').destinations,
    ).toEqual(['all'])
  })
})

describe('files', () => {
  test('are put together in name order, whatever order they come in', () => {
    const files = {
      'plan/b.yml': 'events: { B: {} }',
      'plan/a/z.yml': 'events: { Z: {} }\nkpis: { k: {} }',
      'plan/a.json': '{ "events": { "J": {} } }',
      'plan/README.md': '# not a plan file',
    }
    const one = read(files)
    const two = read(Object.fromEntries(Object.entries(files).reverse()))
    expect([...one.plan.events.keys()]).toEqual(['J', 'Z', 'B'])
    expect(two.plan).toEqual(one.plan)
    expect(one.plan.files).toEqual(['plan/a.json', 'plan/a/z.yml', 'plan/b.yml'])
  })
  test('defaults hold for the events of their own file', () => {
    const { plan } = read({
      'a.yml': 'defaults: { owner: x }\nevents: { A: {}, B: { owner: y } }',
      'b.yml': 'events: { C: {} }',
    })
    expect(
      [...plan.events.values()].map(({ id, owner, ownerInherited }) => [id, owner, ownerInherited]),
    ).toEqual([
      ['A', 'x', true],
      ['B', 'y', false],
      ['C', null, false],
    ])
  })
  test('references and bundles reach over files', () => {
    const result = read({
      'a.yml': 'events: { A: { include: [b], properties: { p: { $ref: "#/properties/q" } } } }',
      'b.yml':
        'properties: { q: { type: string } }\nbundles: { b: { properties: { r: { type: integer } } } }',
    })
    expect(result.told).toEqual([])
    expect(property(result, 'p').via).toMatchObject([{ at: at('/properties/q', 'b.yml') }])
    expect(property(result, 'r').at).toEqual(at('/bundles/b/properties/r', 'b.yml'))
  })
})

describe('names of events', () => {
  test('a page with the name of a track event goes by its key', () => {
    const { plan } = read('events: { "Home (page)": { name: Home, type: page }, Home: {} }')
    expect([...plan.events].map(([id, { name, type }]) => [id, name, type])).toEqual([
      ['Home (page)', 'Home', 'page'],
      ['Home', 'Home', 'track'],
    ])
  })
  test('a name of its own is the identity where it is free', () => {
    expect([...read('events: { key: { name: Home } }').plan.events.keys()]).toEqual(['Home'])
  })
  test('two of one name and type', () => {
    const result = read({ 'a.yml': 'events: { A: {} }', 'b.yml': 'events: { B: { name: A } }' })
    expect(result.told).toEqual(['b.yml:1:16 duplicate-name/duplicateName event:B'])
    expect(result.messages[0]).toContain('a.yml:1:11')
  })
})
