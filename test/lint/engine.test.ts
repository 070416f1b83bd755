import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { findingKey, lint } from '../../src/lint/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { plan } from './harness.ts'

interface Run {
  readonly config?: string
  readonly base?: string
  readonly now?: string
}

function run(
  text: string | Record<string, string>,
  { config = '', base, now = '2026-11-23' }: Run = {},
): {
  found: string[]
  suppressed: string[]
  findings: readonly Finding[]
} {
  const settings = loadConfig({ config: { path: 'waymark.yml', text: config }, read: () => null }).lint
  const result = lint({
    plans: [plan(text).plan],
    base: base === undefined ? null : [plan(base).plan],
    changes: [],
    settings,
    now,
    files: new Map(),
  })
  const line = (finding: Finding): string => `${finding.severity} ${finding.rule} ${finding.object}`
  return {
    found: result.findings.map(line),
    suppressed: result.suppressed.map(line),
    findings: result.findings,
  }
}

const only = (rule: string, rest = ''): string => `extends: [none]\nrules: { ${rule}: error }\n${rest}`

describe('levels and overrides', () => {
  const text = {
    'a/x.yml':
      'events:\n  A B: { stage: buy, status: draft, owner: kim, tags: [t] }\n  C D: { stage: buy }\n',
    'b/x.yml': 'events:\n  E F: { stage: buy }\n',
    'o.yml': 'owners: { kim: {} }\n',
  }
  const all = ['error stage-valid event:A B', 'error stage-valid event:C D', 'error stage-valid event:E F']

  test('off is off', () => {
    expect(run(text, { config: only('stage-valid') }).found).toEqual(all)
    expect(run(text, { config: 'extends: [none]\n' }).found).toEqual([])
  })

  test.each([
    ['files: ["b/**"]', ['E F']],
    ['match: { events: ["A *", "E *"] }', ['A B', 'E F']],
    ['match: { status: [draft] }', ['A B']],
    ['match: { owners: [kim] }', ['A B']],
    ['match: { tags: [t] }', ['A B']],
    ['files: ["b/**"], match: { events: ["A *"] }', []],
    ['files: ["**"]', ['A B', 'C D', 'E F']],
    ['files: ["*.yml"]', []],
    ['files: ["*/x.yml"]', ['A B', 'C D', 'E F']],
  ])('%s', (where, events) => {
    const { found } = run(text, {
      config: only('stage-valid', `overrides: [{ ${where}, rules: { stage-valid: info } }]\n`),
    })
    expect(found.filter(line => line.startsWith('info')).map(line => line.slice(-3))).toEqual(events)
    expect(found).toHaveLength(3)
  })

  test('the last match wins', () => {
    const overrides =
      'overrides:\n  - { files: ["**"], rules: { stage-valid: off } }\n  - { match: { events: ["C *"] }, rules: { stage-valid: warning } }\n'
    expect(run(text, { config: only('stage-valid', overrides) }).found).toEqual([
      'warning stage-valid event:C D',
    ])
  })

  test('other options for a part, and a rule that is on for a part only', () => {
    const plan = 'events:\n  a_b: {}\n  Video Seen: {}\n'
    const config =
      'extends: [none]\nrules: { event-name-case: [off, { style: title }] }\noverrides: [{ match: { events: ["Video *"] }, rules: { event-name-case: [error, { style: snake }] } }]\n'
    expect(run(plan, { config }).found).toEqual(['error event-name-case event:Video Seen'])
    expect(run(plan, { config: `${config.replace('[off,', '[warning,')}` }).found).toEqual([
      'warning event-name-case event:a_b',
      'error event-name-case event:Video Seen',
    ])
  })

  test('an event whose name has a slash is matched through its properties too', () => {
    const config = only(
      'property-type-required',
      'overrides: [{ match: { events: ["A/B C"] }, rules: { property-type-required: info } }]\n',
    )
    expect(run('events:\n  A/B C: { properties: { x: {} } }\n', { config }).found).toEqual([
      'info property-type-required property:A/B C/x',
    ])
  })
})

describe('suppressions', () => {
  const config = only('stage-valid')

  test('on the event, its property, the plan, in data or comment', () => {
    expect(
      run('events:\n  A B: { stage: buy, ignore: [{ rule: stage-valid, reason: r }] }\n', { config }),
    ).toMatchObject({
      found: [],
      suppressed: ['error stage-valid event:A B'],
    })
    expect(
      run('events:\n  # waymark-ignore stage-valid: r\n  A B: { stage: buy }\n', { config }).found,
    ).toEqual([])
    expect(
      run('plan: { ignore: [{ rule: stage-valid, reason: r }] }\nevents:\n  A B: { stage: buy }\n', {
        config,
      }).found,
    ).toEqual([])
    const types = only('property-type-required')
    const properties =
      'events:\n  A B:\n    ignore: [{ rule: property-type-required, reason: r }]\n    properties: { x: {} }\n'
    expect(run(properties, { config: types }).suppressed).toEqual([
      'error property-type-required property:A B/x',
    ])
  })

  test('not beyond it, not of another rule, not after its date', () => {
    const other = 'events:\n  A B: { ignore: [{ rule: stage-valid, reason: r }] }\n  A: { stage: buy }\n'
    expect(run(other, { config }).found).toEqual(['error stage-valid event:A'])
    const late =
      'events:\n  A B: { stage: buy, ignore: [{ rule: stage-valid, reason: r, until: 2026-11-22 }] }\n'
    expect(run(late, { config, now: '2026-11-22' }).found).toEqual([])
    expect(run(late, { config, now: '2026-11-23' }).found).toEqual(['error stage-valid event:A B'])
  })

  test('one for a rule that is off or asleep is not called unused', () => {
    const hygiene = 'extends: [none]\nrules: { suppression-hygiene: warning, owner-required: error }\n'
    const text =
      'events:\n  A B: { ignore: [{ rule: owner-required, reason: r }, { rule: stage-valid, reason: r }] }\n'
    expect(run(text, { config: hygiene }).found).toEqual([])
    expect(
      run(`owners: { kim: {} }\n${text.replace('{ ignore', '{ owner: kim, ignore')}`, { config: hygiene })
        .found,
    ).toEqual(['warning suppression-hygiene event:A B'])
  })
})

test('rules sleep until their registry is there', () => {
  const text = 'events:\n  Order Completed: { description: A customer has paid for it. }\n'
  expect(run(text).found).toEqual([])
  expect(run(`${text}owners: { kim: { description: Our only one. } }\n`).found).toContain(
    'error owner-required event:Order Completed',
  )
})

test('the first registry wakes a rule on both sides', () => {
  const events = 'events:\n  Order Completed: {}\n'
  const settings = loadConfig({
    config: { path: 'w.yml', text: only('owner-required') },
    read: () => null,
  }).lint
  const side = { base: null, changes: [], settings, now: '2026-11-23', files: new Map<string, string>() }
  const [before, after] = [plan(events).plan, plan(`${events}owners: { kim: {} }\n`).plan]
  expect(lint({ ...side, plans: [before] }).findings).toHaveLength(0)
  expect(lint({ ...side, plans: [before], registries: [after] }).findings).toHaveLength(1)
})

test('a base without names leaves the style to the head', () => {
  const head = 'events:\n  A Seen: {}\n  B Seen: {}\n  c_seen: {}\n'
  expect(run(head, { base: 'owners: { kim: {} }\n', config: only('event-name-case') }).found).toEqual([
    'error event-name-case event:c_seen',
  ])
})

describe('the key of a finding', () => {
  const finding = { rule: 'r', plan: 'p', messageId: 'm', object: '' } as Finding
  const key = (object: string, renames: Record<string, string> = {}): string =>
    findingKey({ ...finding, object }, new Map(Object.entries(renames)))

  test.each([
    ['event:New', { 'event:New': 'event:Old' }, 'event:Old'],
    ['property:New/a.b', { 'event:New': 'event:Old' }, 'property:Old/a.b'],
    ['property:E/new', { 'property:E/new': 'property:E/old' }, 'property:E/old'],
    ['property:E/new.a[].b', { 'property:E/new': 'property:E/old' }, 'property:E/old.a[].b'],
    ['property:E/newer', { 'property:E/new': 'property:E/old' }, 'property:E/newer'],
    ['property:A/B/x', { 'event:A/B': 'event:C' }, 'property:C/x'],
  ])('%s', (object, renames, old) => expect(key(object, renames as Record<string, string>)).toBe(key(old)))
})

test('what is live is never told to be renamed without a word on what that breaks', () => {
  const base = 'events:\n  A Seen: {}\n  B Seen: {}\n  product_viewed: {}\n'
  const advice = (head: string): unknown => {
    const found = run(head, { base, config: only('event-name-case') }).findings[0]
    return { fix: found?.fix, told: JSON.stringify(found?.message).includes('would break') }
  }
  expect(advice(base)).toEqual({ fix: null, told: true })
  expect(advice(base.replace('product_viewed', 'cart_viewed'))).toMatchObject({
    fix: { key: 'Cart Viewed' },
    told: false,
  })
})

test('the style is the one of the base, and a finding is a warning where no style is clear', () => {
  const base = 'events:\n  a_seen: {}\n  b_seen: {}\n  c_seen: {}\n'
  const head = `${base}  D Seen: {}\n  E Seen: {}\n  F Seen: {}\n  G Seen: {}\n`
  const config = only('event-name-case')
  expect(run(head, { base, config }).found[0]).toBe('error event-name-case event:D Seen')
  expect(run(head, { config }).found[0]).toBe('warning event-name-case event:a_seen')
})

test('names such as __proto__ are names', () => {
  const text =
    'events:\n  __proto__: { properties: { constructor: { type: string }, __proto__: { type: string } } }\n  toString: {}\n'
  const { findings } = run(text, {
    config: 'extends: [segment]\n',
  })
  expect(findings.map(({ object }) => object)).toContain('property:__proto__/constructor')
})

describe('what the reader complained of already', () => {
  test('is not missing as well', () => {
    const { found } = run(`owners: { checkout: { name: Checkout } }
events:
  Order Completed:
    descripton: A customer has paid for an order.
    owner: chekout
    properties:
      total: { type: numbr, description: The sum of it all. }
      cart: { $ref: "#/properties/cart" }
`)
    expect(found.filter(line => /-required /.test(line))).toEqual([])
  })
})
