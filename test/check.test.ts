import { describe, expect, test } from 'vitest'
import { type CheckInput, check, type Side } from '../src/check.ts'
import type { Config } from '../src/config/config.ts'
import { loadConfig } from '../src/config/load.ts'
import { plain } from '../src/text/phrase.ts'

const plan = (events: string): string =>
  `plan: { name: Shop }\nsources: { web: { type: javascript } }\nevents:\n${events}`
const order = (more: string): string =>
  `  Order Completed:\n    description: A customer has paid for an order.\n    properties:\n      order_id: { type: string, ${more}description: The order's number in the shop. }\n`

function side(files: Readonly<Record<string, string>>, more: Partial<Side> = {}): Side {
  const set = { files: Object.entries(files).map(([path, text]) => ({ path, text })), unreadable: [] }
  return { plans: new Map([['tracking-plan', set]]), approvals: null, baseline: null, ...more }
}

const config: Config = loadConfig({ config: null, read: () => null })
const path = 'tracking-plan/plan.yml'

function input(given: Partial<CheckInput>): CheckInput {
  const shared = {
    headConfig: null,
    label: null,
    now: '2026-11-01',
    files: new Map(),
    mode: 'check',
  } as const
  return { base: null, head: side({ [path]: plan(order('')) }), config, ...shared, ...given }
}

const base = side({ [path]: plan(order('')) })
const broken = side({ [path]: plan(`${order('required: true, ')}  order_shipped: {}\n`) })

describe('modes', () => {
  test('check finds changes and findings', async () => {
    const report = await check(input({ base, head: broken }))
    expect(report.changes.map(change => change.kind).sort()).toEqual([
      'event-added',
      'property-became-required',
    ])
    expect(report.summary).toMatchObject({ breaking: 1 })
    expect(report.findings.some(finding => finding.new && finding.rule === 'description-required')).toBe(true)
  })
  test('lint finds no changes, diff no findings', async () => {
    const lint = await check(input({ base, head: broken, mode: 'lint' }))
    expect([lint.changes.length, lint.findings.length > 0]).toEqual([0, true])
    const diff = await check(input({ base, head: broken, mode: 'diff' }))
    expect([diff.changes.length, diff.findings.length]).toEqual([2, 0])
  })
  test('without a base there are no changes, and every finding is new', async () => {
    const report = await check(input({ head: broken }))
    expect(report.compared).toBe(false)
    expect(report.changes).toEqual([])
    expect(report.findings.every(finding => finding.new)).toBe(true)
  })
})

test('a change is located on both sides', async () => {
  const report = await check(input({ base, head: broken }))
  const change = report.changes.find(({ kind }) => kind === 'property-became-required')
  expect(change).toMatchObject({
    file: path,
    place: { line: 7, column: 7 },
    beforePlace: { file: path, place: { line: 7 } },
  })
})

test('the label accepts what there is', async () => {
  const report = await check(input({ base, head: broken, label: { fingerprints: 'all', who: 'ann' } }))
  expect(report.summary).toMatchObject({ breaking: 0, approved: 1 })
  expect(report.changes.find(change => change.approved)?.approved).toEqual({
    by: 'label',
    who: 'ann',
    reason: null,
  })
})

test('a record accepts the change that it names, and is told as an exception', async () => {
  const [change] = (await check(input({ base, head: broken }))).changes.filter(
    ({ level }) => level === 'breaking',
  )
  const text = `approvals:\n  - { fingerprint: "${change?.fingerprint}", reason: Agreed. }\n`
  const approvals = { path: 'waymark-approvals.yml', text }
  const report = await check(input({ base, head: { ...broken, approvals } }))
  expect(report.summary).toMatchObject({ breaking: 0, approved: 1 })
  expect(report.exceptionsAdded.map(plain)).toEqual([
    `Accepts the breaking change \`${change?.fingerprint}\`: Agreed.`,
  ])
})

test('an approval that matches nothing is found in its file', async () => {
  const text = 'approvals:\n  - { fingerprint: "00000000", reason: Agreed. }\n'
  const report = await check(
    input({ base, head: { ...base, approvals: { path: 'waymark-approvals.yml', text } } }),
  )
  expect(report.findings.filter(finding => finding.new)).toMatchObject([
    { rule: 'approvals-file', file: 'waymark-approvals.yml', place: { line: 2, column: 5 } },
  ])
  const approvals = { path: 'waymark-approvals.yml', text }
  for (const side of [null, base]) {
    const linted = await check(input({ base: side, head: { ...base, approvals }, mode: 'lint' }))
    expect(linted.findings.filter(finding => finding.rule === 'approvals-file')).toEqual([])
  }
})

test('what an unreadable file held is not said to be removed', async () => {
  const before = side({
    [path]: plan(order('')),
    'tracking-plan/b.yml': 'events:\n  Cart Viewed: { description: A customer sees the cart. }\n',
  })
  const after = side({
    [path]: plan(order('')),
    'tracking-plan/b.yml': 'events:\n  Cart Viewed: { description: "A customer\n',
  })
  const report = await check(input({ base: before, head: after, config: { ...config, failOn: 'never' } }))
  expect(report.changes.filter(change => change.kind === 'event-removed')).toEqual([])
  expect(report.verdict).toBe('fail')
  expect(report.findings.find(finding => finding.rule === 'yaml-syntax')).toMatchObject({
    file: 'tracking-plan/b.yml',
    new: true,
  })
})

test('what an unreadable file says of the plan, and of events in other files, is not said to be changed', async () => {
  const shared = `plan: { name: Shop, version: 1.0.0, unplanned: forbid, enforcement: report }
ownership: { model: champions }
funnel: [visit, pay]
destinations: { ga4: { type: ga4 } }
properties: { currency: { type: string, pattern: "^[A-Z]{3}$" } }
bundles: { cart: { properties: { cart_id: { type: string } } } }
`
  const events = (more: string): string =>
    `events: { Paid: { include: [cart], properties: { currency: { $ref: "#/properties/currency" }${more} } } }\n`
  const one = side({ [path]: shared + events('') })
  const broken = side({ [path]: shared.replace('{ cart_id', '[{ # cart_id') + events('') })
  expect((await check(input({ base: one, head: broken }))).changes).toEqual([])
  const two = side({ [path]: shared, 'tracking-plan/b.yml': events('') })
  const half = side({ [path]: `${shared}x: {`, 'tracking-plan/b.yml': events(', b: { type: string }') })
  const report = await check(input({ base: two, head: half }))
  expect(report.changes.map(({ kind }) => kind)).toEqual(['property-added'])
  expect(report.findings.filter(({ rule }) => rule === 'yaml-syntax')).toHaveLength(1)
  const renamed = side({ 'tracking-plan/shop.yml': `${shared}${events('')}x: {` })
  expect((await check(input({ base: one, head: renamed }))).changes.map(({ kind }) => kind)).toEqual([
    'destination-removed',
    'event-removed',
  ])
  const added = side({ [path]: shared, 'tracking-plan/c.yml': 'x: {' })
  expect((await check(input({ base: two, head: added }))).changes.map(({ kind }) => kind)).toEqual([
    'event-removed',
  ])
  const link = { path, reason: 'is a symbolic link' }
  const unread = new Map([['tracking-plan', { files: [], unreadable: [link] }]])
  expect((await check(input({ base: one, head: { ...one, plans: unread } }))).changes).toEqual([])
})

test('in a JSON Schema document the edit is in the list of required names, and a misspelt keyword is where it is written', async () => {
  const document = (b: object, required: string[]): object => ({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Order Completed',
    type: 'object',
    definitions: { x: { type: 'string', mexLength: 5 } },
    properties: { a: { type: 'string' }, ...b },
    required,
  })
  const json = (value: object): Side => side({ 'tracking-plan/order.json': JSON.stringify(value, null, 1) })
  const before = json(document({}, ['a']))
  const after = document({ b: { $ref: '#/definitions/x' } }, ['a', 'b'])
  const report = await check(input({ base: before, head: json(after) }))
  const lineOf = (text: string): number =>
    JSON.stringify(after, null, 1)
      .split('\n')
      .findIndex(line => line.includes(text)) + 1
  const [change] = report.changes
  expect(change?.mendPlace).toMatchObject({ place: { line: lineOf('"required"') } })
  expect(plain(change?.story.mend ?? [])).toMatch(/^delete `b` from the list `required` in /)
  expect(report.findings.find(({ rule }) => rule === 'unknown-keyword')).toMatchObject({
    new: false,
    place: { line: lineOf('mexLength') },
  })
})

test('a plan that only one side has is all additions or all removals', async () => {
  const nothing = side({})
  const first = await check(input({ base: nothing }))
  expect(first.plans).toMatchObject([{ id: 'tracking-plan', events: 1, base: null }])
  expect(first.verdict).toBe('pass')
  const gone = await check(input({ base, head: nothing }))
  expect(gone.changes.map(change => change.kind)).toContain('event-removed')
  expect(gone).toMatchObject({ verdict: 'fail', plans: [{ name: 'Shop', events: 0, head: null }] })
})

test('the same input gives the same report', async () => {
  const [one, two] = [await check(input({ base, head: broken })), await check(input({ base, head: broken }))]
  expect(one).toEqual(two)
})

describe('what is new in a pull request', () => {
  const bad = (name: string, more = ''): string =>
    `  ${name}: { ${more}properties: { Total-Sum: { type: number } } }\n`
  const good =
    '  Cart Viewed: { description: A customer has opened the cart. }\n  Cart Emptied: { description: A customer has emptied the cart. }\n'
  const fresh = async (before: Side, after: Side, settings = config): Promise<string[]> => {
    const { findings } = await check(input({ base: before, head: after, config: settings }))
    expect(findings.length).toBeGreaterThan(0)
    return findings.filter(found => found.new).map(found => `${found.plan} ${found.rule} ${found.object}`)
  }

  test('nothing, where an event with findings is renamed', async () => {
    const before = side({ [path]: plan(good + bad('Order Placed')) })
    const renamed = bad('Order Received', 'renamedFrom: Order Placed, ')
    expect(await fresh(before, side({ [path]: plan(good + renamed) }))).toEqual([])
  })

  test('nothing, where it moves to another file', async () => {
    const before = side({ [path]: plan(good + bad('Order Placed')) })
    const moved = { [path]: plan(good), 'tracking-plan/orders/placed.yml': `events:\n${bad('Order Placed')}` }
    expect(await fresh(before, side(moved))).toEqual([])
  })

  test('what a suppression silenced, where it goes', async () => {
    const ignored = bad('Order Placed', 'ignore: [{ rule: description-required, reason: Soon. }], ')
    const before = side({ [path]: plan(good + ignored) })
    expect(await fresh(before, side({ [path]: plan(good + bad('Order Placed')) }))).toEqual([
      'tracking-plan description-required event:Order Placed',
      'tracking-plan description-required property:Order Placed/Total-Sum',
    ])
  })

  const two = loadConfig({
    config: { path: 'w.yml', text: 'plans: { shop: { path: shop }, app: { path: app } }\n' },
    read: () => null,
  })
  const plans = (shop: string, app: string | null): Side => {
    const files = (id: string, text: string) =>
      [id, { files: [{ path: `${id}/plan.yml`, text: plan(text) }], unreadable: [] }] as const
    return {
      plans: new Map([files('shop', shop), ...(app === null ? [] : [files('app', app)])]),
      approvals: null,
      baseline: null,
    }
  }

  test('nothing, where a second plan begins: it is its own starting point', async () => {
    expect(
      await fresh(
        plans(good + bad('Order Placed'), null),
        plans(good + bad('Order Placed'), bad('Order Placd')),
        two,
      ),
    ).toEqual([])
  })

  test('a duplicate of another plan is told in the plan that brings it', async () => {
    const before = plans(`${good}  Order Placed: { description: A customer has ordered. }\n`, good)
    const after = plans(
      `${good}  Order Placed: { description: A customer has ordered. }\n`,
      `${good}  Orders Placed: { description: A customer has ordered. }\n`,
    )
    const found = await fresh(before, after, two)
    expect(found).toContain('app name-near-duplicate event:Orders Placed')
    expect(found.filter(each => each.startsWith('shop'))).toEqual([])
  })
})
