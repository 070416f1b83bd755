import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { lint } from '../../src/lint/index.ts'
import type { Plan } from '../../src/model/plan.ts'
import { plan } from './harness.ts'

function run(
  rule: string,
  heads: readonly Plan[],
  base: readonly Plan[] | null = null,
  config = '',
): string[] {
  const text = `extends: [none]\nrules: { ${rule}: error }\n${config}`
  const settings = loadConfig({ config: { path: 'w.yml', text }, read: () => null }).lint
  const input = {
    plans: heads,
    base,
    changes: [],
    settings,
    now: '2026-11-23',
    files: new Map<string, string>(),
  }
  return lint(input).findings.map(({ plan, object, messageId }) => `${plan} ${object} ${messageId}`)
}

const of = (id: string, text: string): Plan => plan({ [`${id}/plan.yml`]: text }, id).plan

test('types are compared across plans, and the newcomer is reported', () => {
  const shop = of('shop', 'events:\n  A Seen: { properties: { price: { type: number } } }\n')
  const app = of('app', 'events:\n  B Seen: { properties: { price: { type: string } } }\n')
  expect(run('property-type-consistent', [shop, app])).toEqual(['app property:B Seen/price otherType'])
  expect(run('property-type-consistent', [shop, app], [app])).toEqual([
    'shop property:A Seen/price otherType',
  ])
})

test('names are compared across plans; the same name in two plans is one name', () => {
  const shop = of('shop', 'events:\n  Order Completed: {}\n')
  expect(run('name-unique', [shop, of('app', 'events:\n  order_completed: {}\n')])).toEqual([
    'app event:order_completed sameName',
  ])
  expect(run('name-near-duplicate', [shop, of('app', 'events:\n  Order Complete: {}\n')])).toEqual([
    'app event:Order Complete sameWords',
  ])
  for (const rule of ['name-unique', 'name-near-duplicate', 'property-type-consistent']) {
    expect(run(rule, [shop, of('app', 'events:\n  Order Completed: {}\n')])).toEqual([])
  }
})

test('one style for all plans', () => {
  const shop = of('shop', 'events:\n  A Seen: {}\n  B Seen: {}\n  C Seen: {}\n')
  expect(run('event-name-case', [shop, of('app', 'events:\n  d_seen: {}\n')])).toEqual([
    'app event:d_seen wrongCase',
  ])
})

test('values are compared across plans', () => {
  const shop = of('shop', 'traits:\n  user: { plan: { type: string, enum: [free, pro] } }\n')
  const app = of('app', 'traits:\n  user: { plan: { type: string, enum: [Free, Premium] } }\n')
  expect(run('enum-values-consistent', [shop, app])).toEqual(['app trait:user/plan otherValues'])
})

test('units and formats are compared across plans', () => {
  const weight = (unit: string): string =>
    `events:\n  Parcel Weighed: { properties: { weight: { type: number, unit: ${unit} } } }\n`
  expect(run('property-type-consistent', [of('eu', weight('kg')), of('us', weight('lb'))])).toEqual([
    'us property:Parcel Weighed/weight otherUnit',
  ])
  expect(run('property-type-consistent', [of('eu', weight('kg')), of('us', weight('kg'))])).toEqual([])
})

test('the same event is the same in each region; a variant that is declared is a decision', () => {
  const eu = of(
    'eu',
    'events:\n  A Seen: { properties: { x: { type: string, required: true }, y: { type: string } } }\n',
  )
  const us = of('us', 'events:\n  A Seen: { properties: { x: { type: string } } }\n')
  expect(run('platform-parity', [eu, us])).toEqual(['us event:A Seen lacks', 'us event:A Seen required'])
  const more = of('jp', 'events:\n  A Seen: { properties: { z: { type: string } } }\n')
  expect(run('platform-parity', [eu, eu, more]).filter(found => found.startsWith('eu'))).toEqual([
    'eu event:A Seen lacks',
    'eu event:A Seen lacks',
  ])
  const sources = 'sources: { web: { type: javascript }, ios: { type: ios } }\n'
  const variant = `${sources}events:\n  A Seen:\n    sources: [web, ios]\n    properties: { x: { type: string, required: true }, y: { type: string } }\n    variants: { ios: { properties: { y: false } } }\n`
  expect(run('platform-parity', [of('eu', variant), of('us', variant)])).toEqual([])
})

test('what a change brings to one region is told there, once, and another spelling is no lack', () => {
  const plan = (id: string, properties: string): Plan =>
    of(id, `events:\n  A Seen: { properties: { ${properties} } }\n`)
  const old = 'x: { type: string }'
  const [eu, us] = [plan('eu', old), plan('us', old)]
  const more = plan('eu', `${old}, y: { type: string }`)
  expect(run('platform-parity', [more, us], [eu, us])).toEqual(['eu property:A Seen/y onlyHere'])
  expect(run('platform-parity', [more, us], [more, us])).toEqual(['us event:A Seen lacks'])
  expect(run('platform-parity', [eu, plan('us', '')], [eu, us])).toEqual(['us event:A Seen lacks'])
  const required = plan('us', 'x: { type: string, required: true }')
  expect(run('platform-parity', [eu, required], [eu, us])).toEqual(['us property:A Seen/x requiredHere'])
  expect(
    run('platform-parity', [plan('eu', 'item_id: { type: string }'), plan('us', 'itemId: { type: string }')]),
  ).toEqual([])
})

test('the only use of a name may change its type', () => {
  const before = of('shop', 'events:\n  A Seen: { properties: { price: { type: number } } }\n')
  const after = of('shop', 'events:\n  A Seen: { properties: { price: { type: string } } }\n')
  expect(run('property-type-consistent', [after], [before])).toEqual([])
})

test('what a bundle writes is reported once, under the bundle', () => {
  const text =
    'bundles:\n  cart: { properties: { cartId: { type: string } } }\nevents:\n  A Seen: { include: [cart] }\n  B Seen: { include: [cart] }\n'
  const settings =
    'overrides: [{ files: ["**"], rules: { property-name-case: [error, { style: snake }] } }]\n'
  expect(run('property-name-case', [of('shop', text)], null, settings)).toEqual([
    'shop bundle:cart/cartId wrongCase',
  ])
})

test("a team's own destination type", () => {
  const text =
    'destinations:\n  crm: { type: crm-x }\nevents:\n  A Very Long Name: { properties: { secret_x: { type: string } } }\n'
  const config =
    'destinations: { crm-x: { like: braze, limits: [[event.name, max, 10, char, rejected]], reserved: [secret_x] } }\n'
  expect(run('destination-limits', [of('shop', text)], null, config)).toEqual([
    'shop event:A Very Long Name beyond',
  ])
  expect(run('destination-reserved', [of('shop', text)], null, config)).toEqual([
    'shop property:A Very Long Name/secret_x reserved',
  ])
  expect(run('destination-limits', [of('shop', text)])).toEqual([])
  const mapped = text.replace('{ properties', '{ names: { crm: short }, properties')
  expect(run('destination-limits', [of('shop', mapped)], null, config)).toEqual([])
})

test('a row of the config takes the place of the built-in one for the same thing', () => {
  const name = 'An Event With A Name Of Forty Five Characters'
  const text = `destinations:\n  ga4: { type: ga4 }\nevents:\n  ${name}: { properties: { a: {}, b: {} } }\n`
  const rows = (rows: string): string => `destinations: { ga4: { limits: [${rows}] } }\n`
  const found = (config: string): string[] => run('destination-limits', [of('shop', text)], null, config)
  expect(found('')).toEqual([`shop event:${name} beyond`])
  expect(found(rows('[event.name, max, 50, char, dropped]'))).toEqual([])
  expect(found(rows('[event.properties, max, 1, count, truncated]'))).toEqual([
    `shop event:${name} beyond`,
    `shop event:${name} beyond`,
  ])
})

test('the pattern of components that Avo has', () => {
  const config = `overrides:
  - files: ["**"]
    rules:
      event-name-pattern: [warning, { separator: " ", exceptions: [Signed Up], components: [
        { name: object, case: title, blocked: [Thing] },
        { name: action, case: title, allowed: [Viewed, Added] },
        { name: context, optional: true, prefix: [to, from] } ] }]
`
  const text =
    'events:\n  Product Viewed: {}\n  Signed Up: {}\n  Product List Viewed: {}\n  Product Added to Wishlist: {}\n  Thing Viewed: {}\n  Product Seen: {}\n  Viewed: {}\n'
  expect(run('event-name-pattern', [of('shop', text)], null, config)).toEqual([
    'shop event:Thing Viewed component',
    'shop event:Product Seen component',
    'shop event:Viewed missing',
  ])
})

test('the same input gives the same findings', () => {
  const text = 'events:\n  A Seen: { properties: { x: {}, y_z: {}, yZ: { type: string } } }\n  A Saw: {}\n'
  const all = (): string[] => run('name-unique', [of('shop', text)])
  expect(all()).toEqual(all())
})
