import { Ajv } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { buildDocs, type DocsInput, type DocsOutput } from '../../src/docs/index.ts'
import { lint } from '../../src/lint/index.ts'
import { resolvePresets } from '../../src/lint/resolve.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/plan/read.ts'
import { input } from './plan.ts'

function read(text: string): Plan {
  const files = { files: [{ path: 'tracking-plan/plan.yml', text }], unreadable: [] }
  const { plan } = readPlan({ id: 'shop', path: 'tracking-plan', files })
  expect(plan.problems).toEqual([])
  return plan
}

const docs = (text: string, facts: Partial<DocsInput> = {}): DocsOutput =>
  buildDocs(input([read(text)], facts))
const page = ({ pages }: DocsOutput, path: string): string =>
  pages.find(each => each.path === path)?.markdown ?? `no ${path}`
const section = (text: string, title: string): string =>
  new RegExp(`\n## ${title}\n\n([\\s\\S]*?)(?=\n## |\n<!-- |$)`).exec(text)?.[1] ?? ''

describe('the JSON Schema of an event', () => {
  const settings = { title: null, edit: null, dir: 'docs', url: 'https://acme.example/plan' }
  const plan = `plan: { name: Shop, unplanned: forbid }
events:
  Order Completed:
    description: Paid.
    properties:
      order_id: { type: string, required: true }
      shop: { type: object, properties: { city: { type: string } } }
  Old One:
    unplanned: allow
    schema:
      $schema: http://json-schema.org/draft-04/schema#
      id: https://elsewhere.example/x
      type: object
      properties: { total: { type: number, minimum: 0, exclusiveMinimum: true } }
      required: [total]
`

  it('lies beside the pages under the name of its event’s page, and its page links to it', () => {
    const run = docs(plan, { settings })
    expect(run.problems).toEqual([])
    expect([...run.files.keys()].sort()).toEqual([
      'schemas/old-one.schema.json',
      'schemas/order-completed.schema.json',
    ])
    expect(run.edits.map(({ path }) => path)).toContain('docs/schemas/order-completed.schema.json')
    expect(page(run, 'events/order-completed.md')).toContain(
      '[JSON Schema](../schemas/order-completed.schema.json)',
    )
  })

  it('says what the plan says, to a validator that was written elsewhere', () => {
    const { files } = docs(plan, { settings })
    const order = JSON.parse(files.get('schemas/order-completed.schema.json')!)
    expect(order).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://acme.example/plan/schemas/order-completed.schema.json',
      title: 'Order Completed',
      description: 'Paid.',
    })
    const accepts = new Ajv2020({ strict: false }).compile(order)
    expect(accepts({ order_id: 'a', shop: { city: 'Ulm' } })).toBe(true)
    expect(accepts({})).toBe(false)
    expect(accepts({ order_id: 'a', more: 1 })).toBe(false)
    expect(accepts({ order_id: 'a', shop: { zip: '1' } })).toBe(false)

    const old = JSON.parse(files.get('schemas/old-one.schema.json')!)
    expect(old).toMatchObject({
      $schema: 'http://json-schema.org/draft-04/schema#',
      id: 'https://acme.example/plan/schemas/old-one.schema.json',
      properties: { total: { exclusiveMinimum: true } },
    })
  })

  it('has no address where the plan is published nowhere, and one page each in case two names are alike', () => {
    const { files } = docs('events: { Order Completed: {}, order completed: {}, __proto__: {} }')
    expect(files.size).toBe(3)
    for (const text of files.values()) expect(JSON.parse(text)).not.toHaveProperty('$id')
  })

  it.each([
    ['http://json-schema.org/draft-07/schema#', Ajv],
    ['https://json-schema.org/draft/2019-09/schema', Ajv2019],
    ['https://json-schema.org/draft/2020-12/schema', Ajv2020],
  ])('keeps the dialect %s', (dialect, Validator) => {
    const { files } = docs(
      `events: { A: { schema: { $schema: "${dialect}", type: object, required: [x] } } }`,
    )
    const schema = JSON.parse(files.get('schemas/a.schema.json')!)
    expect(schema.$schema).toBe(dialect)
    expect(new Validator().compile(schema)({})).toBe(false)
  })
})

describe('how to query an event', () => {
  const text = (
    type: string,
    event = 'Order Completed',
    more = '',
  ): string => `sources: { web: { type: javascript } }
destinations: { dwh: { type: ${type}, name: The warehouse } }
events:
  ${event}:
${more}    properties:
      orderId: { type: string }
      select: { type: string }
      2fa: { type: boolean }
      shop: { type: object, properties: { city: { type: string } } }
      products: { type: array, items: { type: object, properties: { sku: { type: string } } } }
      user_id: { type: string }
`
  const queryOf = (plan: string, path = 'events/order-completed.md'): string =>
    section(page(docs(plan), path), 'Query it')

  it.each([
    [
      'bigquery',
      'order_id,\n  `select`,\n  `2fa`,\n  shop_city,\n  products\nFROM order_completed\nORDER BY received_at DESC',
    ],
    [
      'snowflake',
      'ORDER_ID,\n  "SELECT",\n  "2FA",\n  SHOP_CITY,\n  PRODUCTS\nFROM ORDER_COMPLETED\nORDER BY RECEIVED_AT DESC',
    ],
    ['redshift', 'order_id,\n  "select",\n  "2fa",\n  shop_city,\n  products\nFROM order_completed'],
    ['postgres', 'order_id,\n  "select",\n  "2fa",\n  shop_city,\n  products\nFROM order_completed'],
    ['databricks', 'order_id,\n  `select`,\n  `2fa`,\n  shop_city,\n  products\nFROM order_completed'],
  ])('in %s names table and columns as they are there', (type, sql) => {
    const found = queryOf(text(type))
    expect(found).toContain(sql)
    expect(found).not.toContain('user_id')
    expect(found).toContain(
      type === 'snowflake' ? '| `orderId` | `ORDER_ID` |' : '| `orderId` | `order_id` |',
    )
  })

  it('tells pages and screens apart by their name, which is data', () => {
    const type = '    type: screen\n'
    expect(queryOf(text('snowflake', `"Bob's \\\\ {{ x }}"`, type), 'events/bob-s-x.md')).toMatch(
      /FROM SCREENS\nWHERE NAME = 'Bob''s \\ \{\u200b\{ x \}\}'\n/,
    )
    expect(queryOf(text('bigquery', `"Bob's \\\\"`, type), 'events/bob-s.md')).toContain(
      "FROM screens\nWHERE name = 'Bob\\'s \\\\'\n",
    )
  })

  it('tells the name in each tool', () => {
    const found =
      queryOf(`destinations: { ga4: { type: ga4 }, mail: { type: braze }, amp: { type: amplitude }, dwh: { type: redshift } }
events: { Order Completed: { names: { amp: Purchase, dwh: { event: Bought It, properties: { a: theA } } }, properties: { a: { type: string } } } }
`)
    expect(found).toContain(
      'Look for `Order_Completed` in [GA4](../destinations/ga4.md), `Order Completed` in [mail](../destinations/mail.md) and `Purchase` in [amp](../destinations/amp.md).',
    )
    expect(found).toContain('  the_a\nFROM bought_it\n')
  })

  it('says nothing where there is nothing to query', () => {
    expect(queryOf('events: { Order Completed: {} }')).toBe('')
  })
})

it('tells what a destination does not take of an event', () => {
  const plan = `destinations: { ga4: { type: ga4 }, amp: { type: amplitude }, ours: { type: crm-x } }
events:
  ${'A'.repeat(41)}:
    properties:
      shop: { type: object }
      items: { type: array, items: { type: object } }
      ga_id: { type: string, maxLength: 10 }
      code: { type: string, enum: [a] }
  Plain: { destinations: [amp], properties: { total: { type: number } } }
`
  const run = docs(plan, {
    destinationTypes: { 'crm-x': { limits: [['event.properties', 'max', 2, 'count', 'refused']] } },
  })
  const flow = section(page(run, `events/${'a'.repeat(41)}.md`), 'Data flow')
  expect(flow).toContain('takes no lists, objects or nulls: `shop` (the whole event is dropped')
  expect(flow).toContain('a name of more than 40 characters is not logged')
  expect(flow).toContain('`ga_id` means something else there (not logged)')
  expect(flow).toContain('of 4 properties it takes 2 (refused)')
  expect(flow).not.toContain('100 characters')
  expect(page(run, 'events/plain.md')).not.toContain('Not all of it')
  expect(page(run, 'destinations/ga4.md')).toContain(
    '| name of an event | at most 40 characters | not logged |',
  )
})

it('shows volumes where a usage file is checked in', () => {
  const usage = new Map([['Seen', { count: 1234567, lastSeen: '2026-11-01', queries: 3 }]])
  const plan = 'events: { Seen: {}, Unseen: {}, Draft: { status: draft } }'
  const run = docs(plan, { usage })
  expect(section(page(run, 'events/seen.md'), 'Volume')).toContain(
    '- **Events:** 1,234,567\n- **Last seen:** 2026-11-01\n- **Queries:** 3\n',
  )
  expect(section(page(run, 'events/unseen.md'), 'Volume')).toContain('does not name it')
  expect(page(run, 'events/draft.md')).not.toContain('Volume')
  expect(page(docs(plan), 'events/seen.md')).not.toContain('Volume')
})

describe('the dictionary', () => {
  it('says of a property what the event’s page says, in one cell', () => {
    const run = docs(`events:
  Paid:
    properties:
      way:
        type: string
        description: How.
        values: [{ value: mail, description: By letter. }, { value: web }]
        classification: personal
        category: contact
        deprecated: { since: 2026-01-02, replacedBy: route }
      route: { type: string, maxLength: 9, unit: km }
`)
    expect(page(run, 'dictionary.md')).toContain(`
| Property | Type | Required | What it holds | Classification |
| - | - | - | - | - |
| \`way\` | string | | How. One of \`mail\`, \`web\`. Deprecated since 2026-01-02. Use \`route\` instead. | personal, contact |
| \`route\` | string | | At most 9 characters. In km. | |
`)
    expect(page(run, 'dictionary.md')).not.toContain('By letter')
  })

  const events = (count: number, tag: string): string =>
    Array.from({ length: count }, (_, index) => `  ${tag} ${index}: { tags: [${tag}] }\n`).join('')

  it('is one page for a small plan', () => {
    const run = docs(`events:\n${events(100, 'cart')}`)
    expect(page(run, 'dictionary.md').match(/\n### /g)).toHaveLength(100)
    expect(run.pages.filter(({ path }) => path.startsWith('dictionary/'))).toEqual([])
  })

  it('is a page for each area of a large one, and each event is in one of them', () => {
    const run = docs(`events:\n${events(101, 'cart')}${events(2, 'order')}  Bare: {}\n`)
    const parts = run.pages.filter(({ path }) => path.startsWith('dictionary/'))
    expect(parts.map(({ path }) => path).sort()).toEqual([
      'dictionary/cart-1.md',
      'dictionary/cart-2.md',
      'dictionary/order.md',
      'dictionary/without-a-tag.md',
    ])
    expect(parts.flatMap(({ markdown }) => markdown.match(/\n### /g) ?? [])).toHaveLength(104)
    expect(page(run, 'dictionary.md')).toContain('- [cart 1](./dictionary/cart-1.md): 100 events\n')
    expect(run.problems).toEqual([])
  })
})

it('a plan without events says what comes first, and nothing of events that there are not', () => {
  const run = docs('plan: { name: Shop }\nevents: {}\n')
  const health = page(run, 'health.md')
  expect(section(health, 'Next steps')).toContain('- Write down the first event.\n')
  expect(health).not.toMatch(/events listed below|each event has/)
  expect(page(run, 'data-flow.md')).toContain('The plan names no source and no destination yet')
})

it('a page says a thing once', () => {
  const property = (name: string): string =>
    `  ${name}: { properties: { total: { type: number, kpis: [revenue] }, tags: { type: array, items: { type: string } } } }\n`
  const run = docs(
    `kpis: { revenue: { description: All. } }
traits: { user: { properties: { plan: { type: string } }, owner: growth } }
owners: { growth: { roles: [technical-owner] } }
events:
${property('A')}${property('B')}`,
  )
  expect(page(run, 'kpis/revenue.md')).toContain('because they are not required: `total`\n')
  expect(page(run, 'traits/plan.md')).toContain('- **Type:** string\n- **Owner:** [Growth]')
  expect(page(run, 'events/a.md')).toContain('| list of strings |')
  expect(page(run, 'health.md')).toContain('missing: project champion, business owner and marketing owner')
})

it('names look-alikes on the pages of both', () => {
  const plan = 'events: { Order Completed: {}, Orders Completed: {}, Cart Viewed: {} }'
  const finding = {
    rule: 'name-near-duplicate',
    plan: 'shop',
    messageId: 'sameWords',
    message: [],
    severity: 'warning' as const,
    object: 'event:Orders Completed',
    at: { file: 'tracking-plan/plan.yml', pointer: '' },
    suggestion: 'Order Completed',
    fix: null,
    related: [],
  }
  const run = docs(plan, { findings: [finding] })
  const related = (path: string): string => section(page(run, path), 'Related events')
  expect(related('events/order-completed.md')).toContain(
    'Looks like [Orders Completed](./orders-completed.md)',
  )
  expect(related('events/orders-completed.md')).toContain(
    'Looks like [Order Completed](./order-completed.md)',
  )
  expect(related('events/cart-viewed.md')).toBe('')
})

it('tells a screen or page from a track call of the same name, in lists of events', () => {
  const run = docs(
    'events: { Signed Up: {}, screen: { name: Signed Up, type: screen, status: draft }, Home: { type: page } }',
  )
  const rows = page(run, 'events/README.md').split('\n')
  const names = rows.filter(row => row.startsWith('| [')).map(row => row.split('|')[1]!.trim())
  expect(names.map(name => name.replace(/\(.*?\)/, ''))).toEqual([
    '[Home] *page call*',
    '[Signed Up]',
    '[Signed Up] *screen call* *draft*',
  ])
})

it('tells what those of the last major version have to do', () => {
  const run = docs('events: { Order Completed: { version: 2.0.0, upgrade: Send `currency`. } }')
  expect(page(run, 'events/order-completed.md')).toContain('from the last major version: Send')
})

it('leads from a property to who keeps it, and back', () => {
  const plan = `owners: { growth: { name: Growth } }
properties: { currency: { type: string, owner: growth } }
events:
  Order Completed:
    properties: { coupon: { type: string, owner: growth }, currency: { $ref: "#/properties/currency" } }
  Order Cancelled: { properties: { currency: { $ref: "#/properties/currency" } } }
`
  const run = docs(plan)
  expect(page(run, 'events/order-completed.md')).toContain('| Kept by [Growth](../owners/growth.md). |')
  expect(section(page(run, 'owners/growth.md'), 'Also answers for')).toContain(
    '- **Properties:** [`currency`](../properties/currency.md), `coupon` of [Order Completed](../events/order-completed.md)',
  )
})

describe('the rows of properties', () => {
  it('have an anchor each, an event’s own and those of every event, and pages link to those', () => {
    const run = docs(`common:
  site_id: { type: string }
events:
  A:
    properties:
      site id: { type: string }
      shop: { type: object, properties: { Site-Id: { type: string } } }
  B: { properties: { site id: { type: string } } }
`)
    expect(run.problems).toEqual([])
    const anchors = [...page(run, 'events/a.md').matchAll(/<a id="(prop-[^"]*)">/g)].map(match => match[1])
    expect(anchors).toHaveLength(4)
    expect(new Set(anchors).size).toBe(4)
    const links = run.pages.flatMap(({ markdown }) => [...markdown.matchAll(/events\/a\.md#(prop-[^)]*)\)/g)])
    expect(links.length).toBeGreaterThan(1)
    for (const [, anchor] of links) expect(anchors).toContain(anchor)
  })
})

describe('what several events say', () => {
  it('defines a shared property by most of them', () => {
    const run = docs(`events:
  A: { properties: { url: { type: string, description: The link that opened the app. } } }
  B: { properties: { url: { type: string, description: Where the product is., classification: none } } }
  C: { properties: { url: { type: string, description: Where the product is., classification: none } } }
`)
    const text = page(run, 'properties/url.md')
    expect(text.slice(0, text.indexOf('## '))).toContain('Where the product is.')
    expect(page(run, 'properties/README.md')).toContain('| Where the product is. | none | 3 |')
  })

  it('tells names that differ in case and spaces alone as look-alikes', () => {
    const text = 'events: { Sign Up Completed: {}, Signup Completed: {} }\n'
    const plan = read(text)
    const { findings } = lint({
      plans: [plan],
      base: null,
      changes: [],
      settings: { rules: resolvePresets([]), overrides: [], destinationTypes: {} },
      now: '2026-11-27',
      files: new Map(),
    })
    const run = buildDocs(input([plan], { findings }))
    for (const [one, other] of [
      ['sign-up-completed', 'Signup Completed'],
      ['signup-completed', 'Sign Up Completed'],
    ] as const)
      expect(page(run, `events/${one}.md`)).toMatch(new RegExp(`Looks like \\[${other}\\]`))
    expect(section(page(run, 'health.md'), 'Look-alikes')).not.toBe('')
  })

  it('shows who answers for traits, and where the events of an owner come from', () => {
    const run = docs(`owners: { web: { name: Web team }, data: { name: Data team } }
sources: { site: { type: javascript } }
kpis: { ctr: { name: Clicks, description: Clicks per e-mail. } }
traits:
  user: { owner: web, properties: { plan: { type: string }, segment: { type: string } } }
  group: { properties: { seats: { type: integer, owner: data } } }
events:
  A: { owner: web, kpis: [ctr] }
`)
    const web = page(run, 'owners/web.md')
    expect(web).toContain('1 event from [site](../sources/site.md), for [Clicks](../kpis/ctr.md).')
    expect(web).toContain('**Traits:** [all traits of users](../traits/README.md)')
    expect(page(run, 'owners/data.md')).toContain('**Traits:** [`seats`](../groups/seats.md)')
  })
})

describe('the state of each source', () => {
  const states = (event: string): string[] => {
    const run = docs(`sources: { web: {}, ios: {} }\nevents: { A: { description: It., ${event} } }`)
    const rows = section(page(run, 'events/a.md'), 'State for each source').split('\n').slice(2)
    return rows.flatMap(row => /^\| \[.*?\| (.*?) \|/.exec(row)?.[1] ?? [])
  }

  it.each([
    ['status: draft, sources: { web: active, ios: { since: "4.1" } }', ['live', 'draft']],
    ['status: deprecated, sources: { web: active, ios: deprecated }', ['live', 'deprecated']],
    ['sources: { web: active, ios: draft }', ['live', 'draft']],
    ['status: draft, sources: [web, ios]', []],
    ['status: draft, sources: { web: draft, ios: draft }', ['draft', 'draft']],
    ['sources: { web: active, ios: active }', []],
  ])('of { %s } is what the plan says of it, else that of the event: %j', (event, expected) =>
    expect(states(event)).toEqual(expected),
  )
})
