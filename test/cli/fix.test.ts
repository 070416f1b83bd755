import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { runCli } from '../support/run.ts'
import { tempDir, writeFiles } from '../support/temp.ts'

const file = 'tracking-plan/plan.yml'

const live = `# Acme
properties:
  coupon_code: { type: string, description: The code that was typed. }
events:
  Order Completed:
    description: A customer has paid for an order.
    properties:
      order_id: { type: string, description: The order number. }
      liveName: { type: string, description: A live name that is wrong. }
      paid_at: { type: string, description: When it was paid. }
  Cart Viewed:
    description: A customer looks at the cart.
    properties: { cart_id: { type: string, description: The cart number. } }
  draft_thing_done:
    status: draft
    description: Something that comes later.
`

const added = `  # a new one
  coupon_applied:   # with its comment
    description: A customer has applied a coupon.
    deprecated: { since: 2026-01-01, replacedBy: draft_thing_done }
    ignore:
      - { rule: stage-valid, reason: Old. }   # goes
    properties:
      couponCode: { $ref: "#/properties/couponThing", required: true }
      "applied At":   # quoted
        type: string
        description: When it happened, exactly.
      items:
        type: array
        description: What was in the cart then.
        items:
          type: object
          required: [itemSku]
          properties:
            itemSku: { type: string, enum: [a, b, a], description: The unit. }
    examples:
      - { couponCode: X1, "applied At": "2026-01-01T00:00:00Z", items: [{ itemSku: a }] }
    names: { ga4: { event: coupon, properties: { couponCode: code, "items[].itemSku": sku } } }
  # the end
destinations: { ga4: { type: ga4 } }
`

const mended = `  # a new one
  Coupon Applied:   # with its comment
    description: A customer has applied a coupon.
    deprecated: { since: 2026-01-01, replacedBy: Draft Thing Done }
    properties:
      coupon_code: { $ref: "#/properties/coupon_thing", required: true }
      "applied_at":   # quoted
        type: string
        description: When it happened, exactly.
        format: date-time
      items:
        type: array
        description: What was in the cart then.
        items:
          type: object
          required: [item_sku]
          properties:
            item_sku: { type: string, enum: [a, b], description: The unit. }
    examples:
      - { coupon_code: X1, "applied_at": "2026-01-01T00:00:00Z", items: [{ item_sku: a }] }
    names: { ga4: { event: coupon, properties: { coupon_code: code, "items[].item_sku": sku } } }
  # the end
destinations: { ga4: { type: ga4 } }
`

const library = (name: string): string =>
  `  ${name}: { type: string, description: "Another, a code." }\nevents:`
const wrong = live.replace('events:', library('couponThing')) + added
const right =
  live.replace('events:', library('coupon_thing')).replace('draft_thing_done', 'Draft Thing Done') + mended

const run = (repo: { dir: string }, ...args: string[]) => runCli(['fix', ...args], { cwd: repo.dir })
const read = (repo: { dir: string }, path = file): string => readFileSync(join(repo.dir, path), 'utf8')

/** A repository with one state on main, and another in the work tree. */
function changed(before: string, after: string, path = file): Repo {
  const repo = newRepo({ [path]: before })
  repo.git('switch', '--quiet', '--create', 'change')
  repo.write({ [path]: after })
  return repo
}

describe('what is not live is mended, with all that refers to it', () => {
  test('in the files, and everything else keeps its bytes', async () => {
    const repo = changed(live, wrong)
    const { status, stdout, stderr } = await run(repo)
    expect(read(repo)).toBe(right)
    expect(status).toBe(0)
    expect(stdout).toContain('mended  tracking-plan/plan.yml:19:3  Unexpected case in `coupon_applied`')
    expect(stderr).toBe('9 findings in 1 file.\n')
    expect(await run(repo)).toEqual({ status: 0, stdout: '', stderr: 'Nothing to mend.\n' })
  })

  test('as a patch that git applies to the same bytes', async () => {
    const repo = changed(live, wrong)
    const { status, stdout, stderr } = await run(repo, '--dry-run')
    expect([status, read(repo)]).toEqual([0, wrong])
    expect(stderr).toContain('would mend')
    repo.pipe(stdout, 'apply')
    expect(read(repo)).toBe(right)
  })

  test('with the properties and traits that it replaces', async () => {
    const wrongNames = `events:
  Order Completed:
    description: A customer has paid for an order.
    properties:
      order_id: { type: string, description: The order number. }
      total: { type: number, description: What was paid., deprecated: { sunset: 2027-01-01, replacedBy: newTotal } }
      sum: { type: number, description: What was paid., deprecated: { sunset: 2027-01-01, replacedBy: shipTo.zipCode } }
      newTotal: { type: number, description: What was paid in the end. }
      shipTo: { type: object, description: Where it goes., properties: { zipCode: { type: string, description: The zip code. } } }
traits: { user: { city: { type: string, description: The home town., deprecated: { sunset: 2027-01-01, replacedBy: homeTown } }, homeTown: { type: string, description: The home town. } } }
`
    const repo = changed(live, wrongNames)
    await run(repo)
    expect(read(repo)).toBe(
      wrongNames
        .replaceAll('newTotal', 'new_total')
        .replaceAll('shipTo', 'ship_to')
        .replaceAll('zipCode', 'zip_code')
        .replaceAll('homeTown', 'home_town'),
    )
  })

  test('of one rule alone', async () => {
    const repo = changed(live, wrong)
    const { stdout } = await run(repo, '--rule', 'date-format', '--rule', 'suppression-hygiene')
    expect(stdout.match(/\(.*\)$/gm)).toEqual(['(suppression-hygiene)', '(date-format)'])
    expect(read(repo)).toContain('        format: date-time\n      items:')
    expect(read(repo)).toContain('coupon_applied:   # with')
  })

  test('a first plan as a whole', async () => {
    const repo = newRepo({ 'README.md': '' })
    repo.write({ [file]: live })
    await run(repo)
    expect(read(repo)).toContain('live_name:')
    expect(read(repo)).toContain('Draft Thing Done:')
  })
})

test.each([
  ['spaces and ünïcode', 'tracking plan/ä "b".yml', (text: string) => text],
  ['no line end at the end', file, (text: string) => text.trimEnd()],
  ['line ends of Windows', file, (text: string) => text.replaceAll('\n', '\r\n')],
])('the patch holds %s', async (_, path, layout) => {
  const draft = layout(`${live}  other_draft:\n    description: A text of its own.\n    status: draft\n`)
  const config = { 'waymark.yml': 'version: 1\nplans: { shop: { path: "." } }\n' }
  const repo = newRepo({ [path]: draft, ...config })
  const { stdout } = await run(repo, '--dry-run')
  repo.pipe(stdout, 'apply')
  const expected = draft.replace('draft_thing_done', 'Draft Thing Done').replace('other_draft', 'Other Draft')
  expect(read(repo, path)).toBe(expected)
})

test('from a folder of the repository too', async () => {
  const repo = changed(live, wrong, `apps/shop/${file}`)
  const folder = { dir: join(repo.dir, 'apps/shop') }
  const { stdout } = await run(folder, '--dry-run')
  repo.pipe(stdout, 'apply')
  expect(read(folder)).toBe(right)
  repo.write({ [`apps/shop/${file}`]: wrong })
  await run(folder)
  expect(read(folder)).toBe(right)
})

test('a shared name is followed to every event that it reaches', async () => {
  const plan = (app: string, cart: string, sku: string, unit: string, order: string): string => `common:
  ${app}: { type: string, description: Version of the app that sends. }
bundles:
  cart:
    description: The cart at that moment.
    properties:
      ${cart}: { type: string, required: true, description: The number of the cart. }
schemas:
  product:
    type: object
    dependentRequired: { ${unit}: [${sku}] }
    properties:
      ${sku}: { type: string, required: true, description: The stock-keeping unit. }
      ${unit}: { type: number, description: What one of them costs. }
sources: { web: { type: javascript }, ios: { type: ios } }
events:
  Order Completed:
    description: A customer has paid for an order.
    trigger: The payment is confirmed.
    include: [cart]
    properties:
      ${order}: { type: string, required: true, description: The number of the order. }
      products:
        type: array
        description: What was bought by the customer.
        items: { $ref: "#/schemas/product" }
        examples: [[{ ${sku}: A, ${unit}: 2 }]]
    variants:
      ios: { properties: { ${order}: { required: false } } }
    examples:
      - { ${order}: A, ${cart}: C, ${app}: "1", products: [{ ${sku}: A }, { ${sku}: B, ${unit}: 1 }] }
migrations:
  - { from: { event: purchase }, to: Order Completed, properties: { id: ${order}, s: "products[].${sku}" } }
`
  const config = 'version: 1\nrules: { property-name-case: [error, { style: snake }] }\n'
  const repo = newRepo({ 'waymark.yml': config })
  repo.write({ [file]: plan('appVersion', 'cartId', 'itemSku', 'unitPrice', 'orderId') })
  const { stderr } = await run(repo, '--rule', 'property-name-case')
  expect(stderr).toBe('5 findings in 1 file.\n')
  expect(read(repo)).toBe(plan('app_version', 'cart_id', 'item_sku', 'unit_price', 'order_id'))
})

describe('what is live keeps its name', () => {
  test('at the base, and where there is none everything that is no draft', async () => {
    const repo = newRepo({ [file]: live })
    await run(repo)
    const drafts = live.replace('draft_thing_done', 'Draft Thing Done')
    expect(read(repo)).toBe(drafts)
    const dir = tempDir()
    writeFiles(dir, { [file]: live })
    const { status, stderr } = await run({ dir })
    expect(read({ dir })).toBe(drafts)
    expect([status, stderr.split('\n')[0]]).toEqual([
      0,
      'There is no base to compare with, so everything that is not a draft counts as live.',
    ])
  })

  test('also under an event that has another name now', async () => {
    const after = live.replace('Order Completed:\n', 'Order Paid:\n    renamedFrom: Order Completed\n')
    const repo = changed(live, after)
    const { stderr } = await run(repo, '--rule', 'property-name-case')
    expect(read(repo)).toBe(after)
    expect(stderr).toContain('left     tracking-plan/plan.yml:10:7')
  })

  test('and a break is not accepted by a version', async () => {
    const event = 'events:\n  Order Completed:\n    version: 1.2.0\n'
    const text = (type: string): string =>
      `${event}    upgrade: Send it as a ${type}.\n    description: A customer has paid for an order.\n    properties: { total: { type: ${type}, description: The sum of it. } }\n`
    const repo = changed(text('number'), text('string'))
    const { stderr } = await run(repo)
    expect(read(repo)).toBe(text('string'))
    expect(stderr).toContain('(version-matches-change)')
    const addition = text('number').replace(
      '{ total',
      '{ tax: { type: number, description: The tax of it. }, total',
    )
    repo.write({ [file]: addition })
    await run(repo)
    expect(read(repo)).toBe(addition.replace('1.2.0', '1.3.0'))
  })
})

describe('what cannot be written alone is left, and told', () => {
  test('what an alias shares, a name that is taken, what a condition speaks of', async () => {
    const after = `${live}  Coupon Applied:
    description: A customer has applied a coupon.
    properties: &shared
      couponCode: { type: string, description: The code that was typed. }
  Coupon Removed:
    description: A customer has removed a coupon.
    properties: *shared
  Coupon Shown:
    description: A customer has seen a coupon.
    properties:
      shownWhere: { type: string, description: The place of the coupon. }
      shownTo: { type: string, description: Who has seen the coupon. }
      shown_to: { type: string, description: Who has seen the coupon. }
      shop:
        type: object
        description: Where it was, and how.
        properties: { shopName: { type: string, description: The name of it. } }
        if: { required: [shopName] }
        then: { required: [city] }
`
    const repo = changed(live, after)
    const { status, stdout, stderr } = await run(repo, '--rule', 'property-name-case')
    expect(read(repo)).toBe(after.replace('shownWhere', 'shown_where'))
    expect(status).toBe(0)
    expect(stdout.match(/`\w+`, expected/g)).toEqual(['`shownWhere`, expected'])
    expect(stderr.match(/^left .*?`\w+`/gm)).toHaveLength(4)
  })
})

test('values of drafts take one case, in lists, meanings and examples', async () => {
  const draft = (value: string, list: string): string => `events:
  Plan Chosen:
    status: draft
    description: A customer has chosen a plan.
    properties:
      plan:
        type: string
        description: The plan that was chosen.
        default: ${value}
        values:   # with meanings
          - { value: free }
          - { value: ${value}, description: The paid one. }   # paid
      device: { type: string, enum: ${list}, description: The device that was used. }
    examples:
      - { plan: ${value}, device: web }
`
  const repo = newRepo({ [file]: draft('Pro', '[web, Web, ios]') })
  await run(repo)
  expect(read(repo)).toBe(draft('pro', '[web, ios]'))
})

test('a comment that suppresses nothing any more goes, with only the rules that are needed staying', async () => {
  const text = (one: string, two: string): string => `events:
${one}  Order Completed:
    description: A customer has paid for an order.
    # waymark-ignore stage-valid, kpi-required: still needed
    stage: buy${two}
`
  const comment = ' # waymark-ignore description-required: not so'
  const repo = newRepo({ [file]: text(` ${comment}\n`, comment) })
  const { stderr } = await run(repo)
  expect(stderr).toContain('2 findings')
  expect(read(repo)).toBe(text('', ''))
})

test('a byte order mark and CRLF stay, and count in no place', async () => {
  const text = (name: string): string =>
    `\ufeffevents: { ${name}: { status: draft, description: Something that comes later. },\r\n  Cart Viewed: { description: A customer looks at it. },\r\n  Cart Shared: { description: A customer shares it. } }\r\n`
  const repo = newRepo({ [file]: text('order_shipped') })
  const { stdout: patch, stderr } = await run(repo, '--dry-run')
  expect(stderr).toContain(`${file}:1:11  `)
  repo.pipe(patch, 'apply')
  expect(read(repo)).toBe(text('Order Shipped'))
  repo.write({ [file]: text('order_shipped') })
  await run(repo)
  expect(read(repo)).toBe(text('Order Shipped'))
})

test('what another fix has mended is not left to do by hand', async () => {
  const plan = (values: string): string =>
    `events:\n  Cart Viewed:\n    status: draft\n    description: A customer looks at the cart.\n    properties:\n      platform: { type: string, description: Where it was., enum: [${values}] }\n`
  const repo = newRepo({ [file]: plan('web, ios, Web') })
  const { stderr } = await run(repo)
  expect(read(repo)).toBe(plan('web, ios'))
  expect(stderr).not.toContain('left')
})

test('JSON keeps its commas and its layout', async () => {
  const plan = (name: string, ignore: string): string =>
    `{\n  "events": {\n    "${name}": {"status":"draft","description":"Something that comes later."${ignore}},\n    "Order Completed": { "description": "A customer has paid." },\n    "Cart Viewed": { "description": "A customer looks at it." }\n  }\n}\n`
  const path = 'tracking-plan/plan.json'
  const repo = newRepo({
    [path]: plan('order_shipped', ',"ignore":[{"rule":"stage-valid","reason":"Old."}]'),
  })
  await run(repo)
  expect(read(repo, path)).toBe(plan('Order Shipped', ''))
})

test.each([
  [['--rule', 'event-name-cas'], 'Did you mean `event-name-case`?'],
  [['--base', 'nowhere'], '"nowhere" is not a revision'],
  [['extra'], 'takes no argument'],
])('%j is bad usage', async (args, words) => {
  const { status, stdout, stderr } = await run(newRepo({ [file]: live }), ...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
})
