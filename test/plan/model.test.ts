import { describe, expect, test } from 'vitest'
import { event, traitSet } from '../../src/plan/event-keys.ts'
import { planFile } from '../../src/plan/keys.ts'
import { property as propertyShape } from '../../src/plan/property-keys.ts'
import { onlyEvent, property, read } from './support.ts'

const at = (pointer: string, file = 'plan.yml') => ({ file, pointer })

/** One plan that says everything that can be said beside events; each test below looks at a part of it. */
const everything = `
$schema: https://example.test/plan.schema.json
plan:
  name: Acme Shop
  version: 3.4.0
  description: What Acme collects, and why.
  unplanned: forbid
  enforcement: report
  reviewedOn: 2026-10-01
  ignore: [{ rule: review-due, reason: Being rewritten, until: 2027-01-01 }]
defaults:
  owner: checkout
  sources: [web]
  destinations: [warehouse]
ownership:
  model: wrangler
  wrangler: checkout
owners:
  checkout:
    name: Checkout team
    roles: [technical-owner, business-owner]
    github: "@acme/checkout"
    contact: "#checkout"
    description: Looks after checkout.
  growth: { role: stakeholder }
useCases:
  campaigns:
    name: Campaigns
    description: Personalise marketing.
    requirement: business
    goal: make-money
    outcomes:
      - description: Better open rates
        stakeholders: [growth]
        kpis: [ctr]
kpis:
  ctr: { name: CTR, description: Clicks per mail., unit: ratio, target: 0.04, owner: growth }
sources:
  web: { name: Shop, type: javascript, description: The shop, owner: checkout, repository: acme/web, enforcement: drop-event }
  ios: { type: ios }
destinations:
  ga4: { name: GA4, type: ga4, description: Web analytics, owner: growth, sources: [web], allowPersonal: true }
  warehouse: { type: snowflake }
identifiers:
  user_id: { entity: user, collection: users, format: uuid, aliases: [uid], description: The account. }
funnel: [awareness, revenue]
properties:
  currency: { type: string, pattern: "^[A-Z]{3}$", description: ISO 4217 code. }
common:
  app_version: { type: string }
bundles:
  cart:
    description: The cart.
    properties: { cart_id: { type: string, required: true } }
schemas:
  product: { type: object, description: A product., properties: { sku: { type: string, required: true } } }
traits:
  user: { email: { type: string, format: email, classification: personal } }
  group:
    properties: { plan: { type: string } }
    sources: [ios]
    destinations: [warehouse]
    owner: growth
    trigger: The account is created.
    unplanned: allow
events:
  Order Completed: { name: Order Completed }
migrations:
  - from: { system: ga-universal, event: ecommerce:purchase }
    to: Order Completed
    properties: { version: app_version }
    status: dual-write
    backfill: true
removed:
  - { event: Purchase, on: 2025-03-01, reason: Merged }
`

describe('everything beside events', () => {
  const result = read(everything)
  const { plan } = result

  test('it is a plan without problems, and uses every key that there is', () => {
    expect(result.messages).toEqual([])
    const value = result.documents.get('plan.yml')!.value as Record<string, Record<string, unknown>>
    expect(Object.keys(value).sort()).toEqual(Object.keys(planFile.keys).sort())
    const group = (value['traits'] as Record<string, object>)['group']!
    expect(Object.keys(group).sort()).toEqual(Object.keys(traitSet.keys).sort())
  })
  test('plan', () => {
    expect(plan.info).toEqual({
      at: at('/plan'),
      name: 'Acme Shop',
      version: '3.4.0',
      description: 'What Acme collects, and why.',
      unplanned: 'forbid',
      enforcement: 'report',
      reviewedOn: '2026-10-01',
    })
    expect([plan.id, plan.path, plan.files]).toEqual(['shop', 'plan', ['plan.yml']])
    expect(plan.suppressions).toEqual([
      {
        at: at('/plan/ignore/0'),
        rule: 'review-due',
        reason: 'Being rewritten',
        until: '2027-01-01',
        form: 'data',
        object: 'plan',
      },
    ])
  })
  test('ownership', () => {
    expect(plan.ownership).toEqual({ at: at('/ownership'), model: 'wrangler', wrangler: 'checkout' })
  })
  test('owners', () => {
    expect(plan.owners.get('checkout')).toEqual({
      at: at('/owners/checkout'),
      id: 'checkout',
      name: 'Checkout team',
      roles: ['business-owner', 'technical-owner'],
      github: '@acme/checkout',
      contact: '#checkout',
      description: 'Looks after checkout.',
    })
    expect(plan.owners.get('growth')).toMatchObject({ roles: ['stakeholder'], name: null })
  })
  test('use cases', () => {
    expect(plan.useCases.get('campaigns')).toEqual({
      at: at('/useCases/campaigns'),
      id: 'campaigns',
      name: 'Campaigns',
      description: 'Personalise marketing.',
      requirement: 'business',
      goal: 'make-money',
      outcomes: [
        {
          at: at('/useCases/campaigns/outcomes/0'),
          description: 'Better open rates',
          stakeholders: ['growth'],
          kpis: ['ctr'],
        },
      ],
    })
  })
  test('KPIs', () => {
    expect(plan.kpis.get('ctr')).toEqual({
      at: at('/kpis/ctr'),
      id: 'ctr',
      name: 'CTR',
      description: 'Clicks per mail.',
      unit: 'ratio',
      target: 0.04,
      owner: 'growth',
    })
  })
  test('sources', () => {
    expect(plan.sources.get('web')).toEqual({
      at: at('/sources/web'),
      id: 'web',
      name: 'Shop',
      type: 'javascript',
      description: 'The shop',
      owner: 'checkout',
      repository: 'acme/web',
      enforcement: 'drop-event',
    })
  })
  test('destinations', () => {
    expect(plan.destinations.get('ga4')).toEqual({
      at: at('/destinations/ga4'),
      id: 'ga4',
      name: 'GA4',
      type: 'ga4',
      description: 'Web analytics',
      owner: 'growth',
      sources: ['web'],
      allowPersonal: true,
    })
    expect(plan.destinations.get('warehouse')).toMatchObject({ sources: null, allowPersonal: false })
  })
  test('identifiers', () => {
    expect(plan.identifiers.get('user_id')).toEqual({
      at: at('/identifiers/user_id'),
      name: 'user_id',
      entity: 'user',
      collection: 'users',
      format: 'uuid',
      aliases: ['uid'],
      description: 'The account.',
    })
  })
  test('funnel', () => {
    expect(plan.funnel).toEqual({ steps: ['awareness', 'revenue'], at: at('/funnel') })
    expect(read('plan: {}').plan.funnel).toEqual({
      steps: ['acquisition', 'activation', 'retention', 'referral', 'revenue'],
      at: null,
    })
  })
  test('library, common, bundles and schemas', () => {
    expect(plan.library.get('currency')).toMatchObject({
      at: at('/properties/currency'),
      path: 'currency',
      via: [],
      schema: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO 4217 code.' },
    })
    expect(plan.common.get('app_version')).toMatchObject({ at: at('/common/app_version'), types: ['string'] })
    const cart = plan.bundles.get('cart')!
    expect(cart).toMatchObject({ at: at('/bundles/cart'), description: 'The cart.' })
    expect(cart.properties.get('cart_id')).toMatchObject({
      at: at('/bundles/cart/properties/cart_id'),
      required: true,
    })
    const product = plan.schemas.get('product')!
    expect(product).toMatchObject({ at: at('/schemas/product'), name: 'product', description: 'A product.' })
    expect(product.definition).toMatchObject({
      path: '',
      schema: { type: 'object', properties: { sku: { type: 'string' } }, required: ['sku'] },
    })
    expect(product.definition.children).toMatchObject([
      { path: 'sku', required: true, at: at('/schemas/product/properties/sku') },
    ])
  })
  test('traits in both forms', () => {
    expect(plan.traits.user).toMatchObject({
      kind: 'user',
      at: at('/traits/user'),
      owner: null,
      trigger: null,
    })
    expect(plan.traits.user.body).toMatchObject({
      unplanned: 'forbid',
      properties: [{ path: 'email', at: at('/traits/user/email'), classification: 'personal' }],
      schema: { type: 'object', properties: { email: { type: 'string', format: 'email' } } },
    })
    expect(plan.traits.user.sources.map(({ id, at: { pointer } }) => [id, pointer])).toEqual([
      ['web', '/sources/web'],
      ['ios', '/sources/ios'],
    ])
    expect(plan.traits.user.destinations).toEqual(['ga4', 'warehouse'])
    expect(plan.traits.group).toMatchObject({
      at: at('/traits/group'),
      owner: 'growth',
      trigger: 'The account is created.',
      destinations: ['warehouse'],
      sources: [{ id: 'ios', at: at('/traits/group/sources/0') }],
      body: {
        unplanned: 'allow',
        properties: [{ path: 'plan', at: at('/traits/group/properties/plan') }],
      },
    })
  })
  test('migrations and removed events', () => {
    expect(plan.migrations).toEqual([
      {
        at: at('/migrations/0'),
        from: { system: 'ga-universal', event: 'ecommerce:purchase' },
        to: 'Order Completed',
        properties: new Map([['version', 'app_version']]),
        status: 'dual-write',
        backfill: true,
      },
    ])
    expect(plan.removed).toEqual([
      { at: at('/removed/0'), event: 'Purchase', on: '2025-03-01', reason: 'Merged' },
    ])
  })
  test('defaults', () => {
    expect(onlyEvent(result)).toMatchObject({
      owner: 'checkout',
      ownerInherited: true,
      sources: [{ id: 'web', at: at('/defaults/sources/0') }],
      sourcesDeclared: true,
      destinations: ['warehouse'],
      destinationsDeclared: true,
    })
  })
  test('every origin points at its text', () => {
    expect(result.textAt(plan.kpis.get('ctr')!.at)).toBe('ctr')
    expect(result.textAt(plan.removed[0]!.at)).toContain('event: Purchase')
  })
})

const fullEvent = `
sources: { web: {}, ios: {} }
destinations: { ga4: {}, warehouse: {} }
bundles: { cart: { properties: { cart_id: { type: string } } } }
events:
  Order Completed (page):
    description: A customer has paid.
    name: Order Completed
    type: page
    status: deprecated
    deprecated: { since: 2026-01-15, sunset: 2026-12-31, reason: Two names., replacedBy: Other }
    version: 2.1.0
    owner: checkout
    champion: a.smith
    trigger: The provider confirms.
    kpis: [conversion]
    useCases: [campaigns]
    stage: revenue
    sources:
      web: active
      ios: { status: draft, since: "4.10", link: "https://tickets.example/1", deprecated: { sunset: 2027-01-01 } }
    destinations: [ga4, warehouse]
    include: [cart]
    usedBy: [{ kind: dashboard, name: Weekly, url: "https://bi.example/7" }, { name: Other }]
    links: [{ title: Design, url: "https://design.example" }, { url: "https://x.example" }]
    names: { ga4: purchase, warehouse: { event: order, properties: { order_id: id } } }
    tags: [checkout]
    upgrade: Send currency.
    internal: true
    addedOn: 2024-02-01
    reviewedOn: 2026-06-01
    renamedFrom: Purchase
    unplanned: forbid
    ignore: [{ rule: event-name-case, reason: Old apps, until: 2027-01-01 }]
    properties:
      order_id: { type: string, required: true }
    variants:
      ios: { trigger: The app says so., properties: { order_id: { required: false } } }
    examples:
      - { order_id: "1" }
  Other: {}
`

describe('an event', () => {
  const result = read(fullEvent)
  const found = onlyEvent(result)
  const base = '/events/Order Completed (page)'

  test('it uses every key but the one that excludes another', () => {
    expect(result.messages).toEqual([])
    const { events } = result.documents.get('plan.yml')!.value as { events: Record<string, object> }
    const used = Object.keys(events['Order Completed (page)']!)
    expect([...used, 'schema'].sort()).toEqual(Object.keys(event.keys).sort())
  })
  test('its own facts', () => {
    expect(found).toMatchObject({
      id: 'Order Completed',
      key: 'Order Completed (page)',
      name: 'Order Completed',
      at: at(base),
      type: 'page',
      status: 'deprecated',
      deprecated: {
        at: at(`${base}/deprecated`),
        since: '2026-01-15',
        sunset: '2026-12-31',
        reason: 'Two names.',
        replacedBy: 'Other',
      },
      version: '2.1.0',
      renamedFrom: 'Purchase',
      description: 'A customer has paid.',
      owner: 'checkout',
      ownerInherited: false,
      champion: 'a.smith',
      trigger: 'The provider confirms.',
      kpis: ['conversion'],
      useCases: ['campaigns'],
      stage: 'revenue',
      include: ['cart'],
      tags: ['checkout'],
      upgrade: 'Send currency.',
      internal: true,
      addedOn: '2024-02-01',
      reviewedOn: '2026-06-01',
      destinations: ['ga4', 'warehouse'],
      destinationsDeclared: true,
    })
  })
  test('sources with states', () => {
    expect(found.sources).toEqual([
      {
        id: 'web',
        at: at(`${base}/sources/web`),
        status: 'active',
        statusDeclared: true,
        since: null,
        link: null,
        deprecated: null,
      },
      {
        id: 'ios',
        at: at(`${base}/sources/ios`),
        status: 'draft',
        statusDeclared: true,
        since: '4.10',
        link: 'https://tickets.example/1',
        deprecated: {
          at: at(`${base}/sources/ios/deprecated`),
          since: null,
          sunset: '2027-01-01',
          reason: null,
          replacedBy: null,
        },
      },
    ])
  })
  test('uses, links, names and examples', () => {
    expect(found.usedBy).toEqual([
      { at: at(`${base}/usedBy/0`), kind: 'dashboard', name: 'Weekly', url: 'https://bi.example/7' },
      { at: at(`${base}/usedBy/1`), kind: 'other', name: 'Other', url: null },
    ])
    expect(found.links).toEqual([
      { at: at(`${base}/links/0`), title: 'Design', url: 'https://design.example' },
      { at: at(`${base}/links/1`), title: 'https://x.example', url: 'https://x.example' },
    ])
    expect([...found.names]).toEqual([
      ['ga4', { at: at(`${base}/names/ga4`), event: 'purchase', properties: new Map() }],
      [
        'warehouse',
        { at: at(`${base}/names/warehouse`), event: 'order', properties: new Map([['order_id', 'id']]) },
      ],
    ])
    expect(found.examples).toEqual([{ at: at(`${base}/examples/0`), value: { order_id: '1' } }])
  })
  test('the payload and its variant', () => {
    expect(found.body).toMatchObject({
      at: at(`${base}/properties`),
      dialect: '2020-12',
      written: null,
      unplanned: 'forbid',
      schema: {
        type: 'object',
        properties: { order_id: { type: 'string' }, cart_id: { type: 'string' } },
        required: ['order_id'],
      },
    })
    const variant = found.variants.get('ios')!
    expect(variant).toMatchObject({
      at: at(`${base}/variants/ios`),
      source: 'ios',
      trigger: 'The app says so.',
      without: [],
    })
    expect(variant.body.schema['required']).toBeUndefined()
    expect(variant.body.unplanned).toBe('forbid')
  })
  test('its suppression', () => {
    expect(result.plan.suppressions).toEqual([
      {
        at: at(`${base}/ignore/0`),
        rule: 'event-name-case',
        reason: 'Old apps',
        until: '2027-01-01',
        form: 'data',
        object: 'event:Order Completed',
      },
    ])
  })
  test('what an empty event means', () => {
    expect(read('events: { A: {} }').plan.events.get('A')).toMatchObject({
      type: 'track',
      status: 'active',
      deprecated: null,
      version: null,
      owner: null,
      ownerInherited: false,
      internal: false,
      body: { at: at('/events/A'), unplanned: 'allow', schema: { type: 'object', properties: {} } },
    })
  })
})

/** Every key of a property, each with a value; those that exclude each other are on properties of their own. */
const propertyKeys: Readonly<Record<string, string>> = {
  description: 'What it is.',
  required: 'true',
  type: '[string, "null"]',
  enum: '[a, b]',
  const: 'a',
  pattern: '"^a"',
  format: 'email',
  minLength: '1',
  maxLength: '9',
  minimum: '1',
  maximum: '9',
  exclusiveMinimum: '1',
  exclusiveMaximum: '9',
  multipleOf: '0.5',
  items: '{ type: string }',
  prefixItems: '[{ type: string }]',
  minItems: '1',
  maxItems: '9',
  uniqueItems: 'true',
  contains: '{ type: string }',
  properties: '{ a: { type: string } }',
  patternProperties: '{ "^x": { type: string } }',
  propertyNames: '{ maxLength: 9 }',
  additionalProperties: 'false',
  minProperties: '1',
  maxProperties: '9',
  dependentRequired: '{ a: [b] }',
  dependentSchemas: '{ a: { minProperties: 2 } }',
  anyOf: '[{ type: string }]',
  oneOf: '[{ type: string }]',
  allOf: '[{ type: string }]',
  not: '{ type: "null" }',
  if: '{ type: string }',
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: '{ minLength: 1 }',
  else: '{ type: "null" }',
  examples: '[a]',
  default: 'a',
}

describe('a property', () => {
  test.each(Object.entries(propertyKeys))('%s is in its schema as it is written', (key, value) => {
    const result = read(`events: { A: { properties: { p: { ${key}: ${value} } } } }`)
    expect(result.messages).toEqual([])
    const found = property(result, 'p')
    expect(found.at).toEqual(at('/events/A/properties/p'))
    const { events } = result.documents.get('plan.yml')!.value as {
      events: { A: { properties: { p: Record<string, unknown> } } }
    }
    if (key === 'required') expect([found.required, found.schema]).toEqual([true, {}])
    else expect(found.schema).toEqual(events.A.properties.p)
  })

  const annotations = `
identifiers: { user_id: { aliases: [uid] } }
owners: { checkout: {} }
destinations: { ga4: {}, braze: {} }
events:
  A:
    properties:
      p:
        type: string
        unit: EUR
        classification: personal
        category: user.contact.email
        identifier: user_id
        owner: checkout
        kpis: [conversion]
        usedBy: [{ kind: model, name: LTV }]
        destinations: [ga4]
        values:
          - { value: card, description: Any card. }
          - { value: sofort, deprecated: { since: 2026-03-01, sunset: 2026-12-31 } }
        deprecated: true
        renamedFrom: q
        ignore: [{ rule: property-name-case, reason: Kept }]
      uid: { type: string, deprecated: false }
`
  test('annotations are in the model and not in the schema', () => {
    const result = read(annotations)
    expect(result.messages).toEqual([])
    const base = '/events/A/properties/p'
    expect(property(result, 'p')).toMatchObject({
      unit: 'EUR',
      classification: 'personal',
      category: 'user.contact.email',
      identifier: 'user_id',
      owner: 'checkout',
      kpis: ['conversion'],
      usedBy: [{ at: at(`${base}/usedBy/0`), kind: 'model', name: 'LTV', url: null }],
      destinations: ['ga4'],
      values: [
        { at: at(`${base}/values/0`), value: 'card', description: 'Any card.', deprecated: null },
        {
          at: at(`${base}/values/1`),
          value: 'sofort',
          description: null,
          deprecated: { since: '2026-03-01', sunset: '2026-12-31' },
        },
      ],
      deprecated: { at: at(`${base}/deprecated`), since: null, sunset: null, reason: null, replacedBy: null },
      renamedFrom: 'q',
    })
    expect(property(result, 'p').schema).toEqual({
      type: 'string',
      deprecated: true,
      enum: ['card', 'sofort'],
    })
    expect(result.plan.suppressions).toMatchObject([{ object: 'property:A/p', at: at(`${base}/ignore/0`) }])
  })
  test('an identifier is known by its name or an alias', () => {
    expect(property(read(annotations), 'uid')).toMatchObject({ identifier: 'user_id', deprecated: null })
  })
  test('what is no key of a property is no part of its schema', () => {
    const { plan } = read(
      'events: { A: { properties: { p: { type: number, description: Worth, in euros } } } }',
    )
    expect(plan.events.get('A')?.body.properties[0]?.schema).toEqual({
      type: 'number',
      description: 'Worth',
    })
  })
  test('no key of a property is left out here', () => {
    const annotated = (read(annotations).documents.get('plan.yml')!.value as { events: never })['events'] as {
      A: { properties: { p: object } }
    }
    const covered = new Set([...Object.keys(propertyKeys), ...Object.keys(annotated.A.properties.p), '$ref'])
    expect([...covered].sort()).toEqual(Object.keys(propertyShape.keys).sort())
  })
})
