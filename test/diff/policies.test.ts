import { describe, expect, test } from 'vitest'
import { plain } from '../../src/text/phrase.ts'
import { changeFingerprint, diff, lines, NOBODY, only, plan, SETTINGS } from './support.ts'

const event = (body: string, top = 'plan: { name: Shop }'): string =>
  `${top}\nevents:\n  Order Completed: ${body}\n`
const required = (is: boolean, top?: string): string =>
  event(`{ properties: { a: { type: string, required: ${is} } } }`, top)

describe('enforcement', () => {
  test.each([
    [null, 'breaking', 'no longer matches the plan', false],
    ['none', 'risky', 'no longer matches the plan', false],
    ['report', 'risky', 'no longer matches the plan', false],
    ['drop-property', 'breaking', 'dropped', true],
    ['drop-event', 'breaking', 'is dropped', true],
  ])('%s', async (enforcement, level, words, drops) => {
    const top = enforcement ? `plan: { name: Shop, enforcement: ${enforcement} }` : 'plan: { name: Shop }'
    const change = only(
      (await diff(required(false, top), required(true, top))).changes,
      'property-became-required',
    )
    expect(change.producers.level).toBe(level)
    expect(plain(change.message)).toContain(words)
    const all = [change.message, change.story.why, change.story.title, change.reason ?? []]
      .map(plain)
      .join(' ')
    expect(all.includes('dropped')).toBe(drops)
    expect(change.witness).not.toBeNull()
  })

  test('of the sources that send it', async () => {
    const top =
      'plan: { name: Shop, enforcement: report }\nsources: { web: { type: javascript, enforcement: drop-event }, ios: { type: ios } }'
    const of = async (source: string): Promise<string> => {
      const side = (is: boolean): string =>
        event(`{ sources: [${source}], properties: { a: { type: string, required: ${is} } } }`, top)
      return only((await diff(side(false), side(true))).changes, 'property-became-required').producers.level
    }
    expect([await of('web'), await of('ios')]).toEqual(['breaking', 'risky'])
  })
})

describe('sunset', () => {
  const dated = (date: string): string =>
    event(`{ properties: { a: { type: string, deprecated: { sunset: ${date} } }, b: { type: string } } }`)
  const gone = event('{ properties: { b: { type: string } } }')

  test('a property goes after its end date', async () => {
    const past = only((await diff(dated('2026-11-22'), gone)).changes, 'property-removed')
    expect([past.level, plain(past.reason ?? [])]).toEqual([
      'risky',
      'It was deprecated and its end date, `2026-11-22`, has passed.',
    ])
    expect(only((await diff(dated('2026-11-24'), gone)).changes, 'property-removed').level).toBe('breaking')
  })

  test('so do events, values and sources', async () => {
    const value = (list: string): string => event(`{ properties: { a: { values: [${list}] } } }`)
    const old = '{ value: y, deprecated: { sunset: 2026-01-01 } }'
    expect((await diff(value(`{ value: x }, ${old}`), value('{ value: x }'))).changes[0]?.level).toBe('risky')
    const whole = 'plan: { name: Shop }\nevents:\n  Old: { deprecated: { sunset: 2026-01-01 } }\n'
    expect(lines((await diff(whole, 'plan: { name: Shop }\n')).changes)).toEqual([
      'event-removed event:Old risky/risky',
    ])
    const sent = (sources: string): string =>
      event(`{ sources: ${sources} }`, 'sources: { web: {}, ios: {} }')
    const changes = (
      await diff(
        sent('{ web: active, ios: { deprecated: { sunset: 2026-01-01 } } }'),
        sent('{ web: active }'),
      )
    ).changes
    expect(only(changes, 'event-source-removed').level).toBe('risky')
  })
})

describe('drafts', () => {
  test('are free', async () => {
    const before = event('{ status: draft, properties: { a: { type: string } } }')
    const after = event('{ properties: { a: { type: integer, required: true } } }')
    const { changes } = await diff(before, after)
    expect(new Set(changes.map(change => change.level))).toEqual(new Set(['safe']))
    expect(changes.length).toBe(3)
    expect(plain(only(changes, 'property-type-changed').reason ?? [])).toContain('draft on main')
  })

  test('where every source is one', async () => {
    const top = 'sources: { web: {}, ios: {} }'
    const side = (is: boolean): string =>
      event(`{ sources: { ios: draft }, properties: { a: { type: string, required: ${is} } } }`, top)
    expect((await diff(side(false), side(true))).changes[0]?.level).toBe('safe')
  })

  test('a live event that becomes a draft again is told', async () => {
    const { changes } = await diff(event('{}'), event('{ status: draft }'))
    expect(lines(changes)).toEqual(['event-metadata-changed event:Order Completed safe/risky'])
  })
})

describe('renames', () => {
  test('both present is an addition, never a rename', async () => {
    const before = event('{ properties: { couponCode: { type: string } } }')
    const after = event(
      '{ properties: { couponCode: { type: string, deprecated: true }, coupon_code: { type: string, renamedFrom: couponCode } } }',
    )
    expect(lines((await diff(before, after)).changes)).toEqual([
      'property-deprecated property:Order Completed/couponCode safe/safe',
      'property-added property:Order Completed/coupon_code safe/safe',
    ])
  })

  test('the nearest name wins and each is used once', async () => {
    const side = (...names: string[]): string =>
      event(`{ properties: { ${names.map(name => `${name}: { type: string }`).join(', ')} } }`)
    const { changes } = await diff(side('order_id', 'order_code'), side('orderId', 'orderCode'))
    expect(changes.map(change => `${change.renamedFrom} ${change.property}`).sort()).toEqual([
      'order_code orderCode',
      'order_id orderId',
    ])
  })

  test('not without a word in common, another type, or an empty payload', async () => {
    const kinds = async (before: string, after: string): Promise<string[]> =>
      (await diff(before, after)).changes.map(change => change.kind).sort()
    expect(
      await kinds(
        event('{ properties: { a: { type: string } } }'),
        event('{ properties: { b: { type: string } } }'),
      ),
    ).toEqual(['property-added', 'property-removed'])
    expect(
      await kinds(
        event('{ properties: { a_b: { type: string } } }'),
        event('{ properties: { a_c: { type: number } } }'),
      ),
    ).toEqual(['property-added', 'property-removed'])
    expect(await kinds('events:\n  Order Done: {}\n', 'events:\n  Order Completed: {}\n')).toEqual([
      'event-added',
      'event-removed',
    ])
  })

  test('an event keeps its other changes under the new name', async () => {
    const before = 'events:\n  Old Order: { owner: a, properties: { a: { type: string } } }\n'
    const after =
      'events:\n  New Order: { renamedFrom: Old Order, owner: b, properties: { a: { type: string, required: true } } }\n'
    const { changes } = await diff(before, after)
    expect(lines(changes)).toEqual([
      'event-renamed event:New Order breaking/breaking',
      'event-owner-changed event:New Order safe/safe',
      'property-became-required property:New Order/a breaking/safe',
    ])
    expect(changes[0]?.renamedFrom).toBe('Old Order')
  })
})

describe('one edit of something shared', () => {
  const users = (of: string): string => `events:\n  One: ${of}\n  Two: ${of}\n  Three: ${of}\n`

  test('a library property is one change', async () => {
    const side = (schema: string): string =>
      `properties: { quantity: ${schema} }\n${users('{ properties: { quantity: { $ref: "#/properties/quantity" } } }')}`
    const { changes } = await diff(side('{ type: integer }'), side('{ type: number }'))
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      kind: 'property-type-widened',
      object: 'library:quantity',
      event: null,
      events: ['One', 'Two', 'Three'],
    })
    expect(plain(changes[0]?.story.title ?? [])).toBe(
      '`quantity` may now have decimals (integer → number; one shared property, 3 events)',
    )
    expect(changes[0]?.at.pointer).toBe('/properties/quantity')
  })

  test('so is one in a bundle, in a schema and in what is common', async () => {
    const bundle = (is: boolean): string =>
      `bundles: { cart: { properties: { cart_id: { type: string, required: ${is} } } } }\n${users('{ include: [cart], properties: {} }')}`
    const inBundle = (await diff(bundle(false), bundle(true))).changes
    expect(inBundle.map(change => [change.object, change.property])).toEqual([['bundle:cart', 'cart_id']])
    const schema = (sku: string): string =>
      `schemas: { product: { type: object, properties: { sku: ${sku} } } }\n${users('{ properties: { items: { type: array, items: { $ref: "#/schemas/product" } } } }')}`
    const inSchema = (await diff(schema('{ type: string }'), schema('{ type: string, pattern: "^A" }')))
      .changes
    expect(inSchema.map(change => [change.kind, change.object, change.property])).toEqual([
      ['pattern-changed', 'schema:product', 'sku'],
    ])
    const common = (is: string): string => `common: { app: { type: ${is} } }\n${users('{ properties: {} }')}`
    const inCommon = (await diff(common('string'), common('integer'))).changes
    expect(inCommon.map(change => [change.kind, change.object])).toEqual([
      ['property-type-changed', 'common:app'],
    ])
  })

  test('an event that overrides it has its own change', async () => {
    const own =
      'events:\n  One: { properties: { a: { $ref: "#/properties/a" } } }\n  Two: { properties: { a: { $ref: "#/properties/a", required: true } } }\n'
    const before = `properties: { a: { type: string } }\n${own.replace(', required: true', '')}`
    const { changes } = await diff(before, `properties: { a: { type: string } }\n${own}`)
    expect(lines(changes)).toEqual(['property-became-required property:Two/a breaking/safe'])
  })

  test('is judged by the worst and keeps one fingerprint', async () => {
    const side = (schema: string, extra = ''): string =>
      `properties: { a: ${schema} }\nevents:\n  Draft: { status: draft, properties: { a: { $ref: "#/properties/a" } } }\n  Live: { properties: { a: { $ref: "#/properties/a" } } }\n${extra}`
    const { changes } = await diff(side('{ type: string }'), side('{ type: integer }'))
    expect(lines(changes)).toEqual(['property-type-changed library:a breaking/breaking'])
    const more = '  Other: { properties: { a: { $ref: "#/properties/a" } } }\n'
    const again = (await diff(side('{ type: string }', more), side('{ type: integer }', more))).changes
    expect(again.map(changeFingerprint)).toEqual(changes.map(changeFingerprint))
  })

  test('a new destination that every event goes to is one change', async () => {
    const { changes } = await diff(
      `destinations: { a: { type: ga4 } }\n${users('{}')}`,
      `destinations: { a: { type: ga4 }, b: { type: braze } }\n${users('{}')}`,
    )
    expect(lines(changes)).toEqual([
      'destination-added destination:b safe/safe',
      'event-destination-added destination:b safe/safe',
    ])
    expect(changes[1]?.events).toEqual(['One', 'Two', 'Three'])
    const personal = (top: string): string =>
      `${top}events:\n  One: { properties: { a: { type: string } } }\n  Two: { properties: { mail: { type: string, classification: personal } } }\n`
    const top = 'destinations: { a: { type: ga4 } }\n'
    const told = (
      await diff(personal(top), personal(top.replace(' }\n', ', b: { type: braze, name: Braze } }\n')))
    ).changes
    expect(plain(only(told, 'event-destination-added').story.why)).toBe(
      'Personal data now reaches Braze: `mail`.',
    )
  })
})

describe('no change', () => {
  test.each([
    [
      'moving a property into a bundle',
      event('{ properties: { a: { type: string, required: true } } }'),
      event(
        '{ include: [x], properties: {} }',
        'plan: { name: Shop }\nbundles: { x: { properties: { a: { type: string, required: true } } } }',
      ),
    ],
    [
      'moving it into the library',
      event('{ properties: { a: { type: string } } }'),
      event(
        '{ properties: { a: { $ref: "#/properties/a" } } }',
        'plan: { name: Shop }\nproperties: { a: { type: string } }',
      ),
    ],
    [
      'stating implied sources',
      event('{}', 'sources: { web: {} }'),
      event('{ sources: [web] }', 'sources: { web: {} }'),
    ],
    ['stating the default', event('{}'), event('{ type: track, status: active }')],
    [
      'another order',
      event('{ tags: [a, b], properties: { a: { enum: [x, y] }, b: {} } }'),
      event('{ tags: [b, a], properties: { b: {}, a: { enum: [y, x] } } }'),
    ],
    [
      'values for an enum',
      event('{ properties: { a: { enum: [x, y] } } }'),
      event('{ properties: { a: { values: [{ value: x }, { value: y }] } } }'),
    ],
    [
      'stating an open object',
      event('{ properties: { a: { type: object, properties: { b: {} } } } }'),
      event('{ properties: { a: { type: object, properties: { b: {} }, additionalProperties: true } } }'),
    ],
  ])('%s', async (_, before, after) => {
    expect(lines((await diff(before, after)).changes)).toEqual([])
  })

  test('moving files', async () => {
    const one = {
      'tracking-plan/a.yml': 'events:\n  One: { properties: { a: { type: string } } }\n  Two: {}\n',
    }
    const two = {
      'tracking-plan/a.yml': 'events:\n  Two: {}\n',
      'tracking-plan/b.yml': 'events:\n  One: { properties: { a: { type: string } } }\n',
    }
    expect((await diff(one, two)).changes).toEqual([])
  })
})

describe('a plan on one side', () => {
  const text =
    'plan: { name: Shop, unplanned: forbid }\nevents:\n  One: { properties: { a: { type: string, required: true } } }\n'

  test('a first plan is all additions', async () => {
    expect(lines((await diff(null, text)).changes)).toEqual(['event-added event:One safe/safe'])
  })

  test('one that goes is all removals', async () => {
    expect(lines((await diff(text, null)).changes)).toEqual(['event-removed event:One breaking/breaking'])
  })
})

describe('accepting', () => {
  const versioned = (version: string, is: boolean, more = ''): string =>
    event(`{ version: ${version}, ${more} properties: { a: { type: string, required: ${is} } } }`)

  test('by a new major with an upgrade text', async () => {
    const accepted = async (after: string): Promise<unknown> =>
      only((await diff(versioned('1.2.0', false), after)).changes, 'property-became-required').approved
    expect(await accepted(versioned('2.0.0', true, 'upgrade: Send a.,'))).toEqual({
      by: 'major-version',
      who: null,
      reason: 'Send a.',
    })
    expect(await accepted(versioned('2.0.0', true))).toBeNull()
    expect(await accepted(versioned('1.3.0', true, 'upgrade: Send a.,'))).toBeNull()
    const same = await diff(
      versioned('1.2.0', false, 'upgrade: Send b.,'),
      versioned('2.0.0', true, 'upgrade: "Send b. ",'),
    )
    expect(only(same.changes, 'property-became-required').approved).toBeNull()
  })

  test('by record and by label, by fingerprint', async () => {
    const { changes } = await diff(required(false), required(true))
    const [fingerprint = ''] = changes.map(changeFingerprint)
    const at = { file: 'waymark-approvals.yml', pointer: '/0' }
    const record = { fingerprint, reason: 'Agreed.', who: 'a.smith', until: '2026-11-23', at }
    const by = async (more: object): Promise<unknown> =>
      (await diff(required(false), required(true), more)).changes[0]?.approved?.by
    expect(await by({ approvals: { ...NOBODY, records: [record] } })).toBe('record')
    expect(
      await by({ approvals: { ...NOBODY, records: [{ ...record, until: '2026-11-22' }] } }),
    ).toBeUndefined()
    expect(
      await by({ approvals: { ...NOBODY, label: { fingerprints: new Set([fingerprint]), who: null } } }),
    ).toBe('label')
    expect(
      await by({ approvals: { ...NOBODY, label: { fingerprints: new Set(['00000000']), who: null } } }),
    ).toBeUndefined()
    expect(
      await by({
        settings: { ...SETTINGS, accept: ['major-version'] },
        approvals: { ...NOBODY, records: [record] },
      }),
    ).toBeUndefined()
  })

  test('not by version where removal must follow deprecation', async () => {
    const side = (version: string, properties: string): string =>
      event(
        `{ version: ${version}, upgrade: Stop reading what ${version} has not., properties: { ${properties} } }`,
      )
    const settings = { ...SETTINGS, requireDeprecation: true }
    const of = async (before: string): Promise<string | undefined> =>
      only(
        (await diff(side('1.0.0', `${before}, b: {}`), side('2.0.0', 'b: {}'), { settings })).changes,
        'property-removed',
      ).approved?.by
    expect(await of('a: { type: string }')).toBeUndefined()
    expect(await of('a: { type: string, deprecated: true }')).toBe('major-version')
  })
})

describe('settings', () => {
  test('protect decides whose effect counts', async () => {
    const level = async (protect: 'producers' | 'consumers' | 'both' | 'none'): Promise<unknown> =>
      (await diff(required(false), required(true), { settings: { ...SETTINGS, protect } })).changes[0]?.level
    expect([
      await level('producers'),
      await level('consumers'),
      await level('both'),
      await level('none'),
    ]).toEqual(['breaking', 'safe', 'breaking', 'safe'])
  })

  test('levels override the table, drafts stay free', async () => {
    const side = (values: string, more = ''): string =>
      event(`{ ${more} properties: { a: { enum: ${values} } } }`)
    const settings = { ...SETTINGS, levels: new Map([['enum-value-added', 'breaking' as const]]) }
    expect((await diff(side('[x]'), side('[x, y]'), { settings })).changes[0]?.level).toBe('breaking')
    const draft = 'status: draft,'
    expect((await diff(side('[x]', draft), side('[x, y]', draft), { settings })).changes[0]?.level).toBe(
      'safe',
    )
  })

  test('since: what breaks apps built to an older release, but not what main broke before', async () => {
    const side = (a: string): string => event(`{ properties: { ${a} b: { type: string } } }`)
    const release = { tag: 'plan-v1.0.0', plan: plan(side('a: { type: string },')) }
    const { changes } = await diff(side(''), side('a: { type: integer },'), { releases: [release] })
    expect(lines(changes)).toEqual([
      'property-added property:Order Completed/a safe/safe',
      'property-type-changed property:Order Completed/a breaking/safe',
    ])
    expect(plain(changes[1]?.reason ?? [])).toContain('plan-v1.0.0')
    expect(changes[1]).toMatchObject({ before: null, witness: null })
    expect(plain(changes[1]?.story.title ?? [])).toMatch(/ since `plan-v1\.0\.0`$/)
    expect(plain(changes[1]?.story.onMain ?? [])).toBe('in `plan-v1.0.0`: text')
    expect((await diff(side(''), side(''), { releases: [release] })).changes).toEqual([])
  })

  test('since: one edit is one change, though it breaks apps of a release from another value', async () => {
    const side = (more: string): string => event(`{ properties: { a: { type: string${more} } } }`)
    const releases = [
      { tag: 'plan-v1.0.0', plan: plan(side('')) },
      { tag: 'plan-v1.1.0', plan: plan(side(', maxLength: 9')) },
    ]
    const { changes } = await diff(side(', maxLength: 5'), side(', maxLength: 4'), { releases })
    expect(lines(changes)).toEqual(['length-changed property:Order Completed/a breaking/safe'])
    expect(plain(changes[0]?.story.onMain ?? [])).not.toContain('plan-v')
    const looser = await diff(side(', maxLength: 3'), side(', maxLength: 4'), { releases })
    expect(lines(looser.changes).filter(line => line.includes(' breaking/'))).toEqual([])
  })
})

describe('unplanned properties', () => {
  const side = (policy: string, own = ''): string =>
    event(`{ ${own} properties: { a: { type: string } } }`, `plan: { name: Shop, unplanned: ${policy} }`)

  test('the plan is one change, with a planned payload and one property more', async () => {
    const { changes } = await diff(side('allow'), side('forbid'))
    expect(lines(changes)).toEqual(['plan-unplanned-forbidden plan breaking/safe'])
    expect(changes[0]?.witness?.payload).toEqual({ unplanned_property: true })
    expect(lines((await diff(side('forbid'), side('allow'))).changes)).toEqual([
      'plan-unplanned-allowed plan safe/risky',
    ])
  })

  test("an event's own policy is the event's change", async () => {
    const { changes } = await diff(side('allow'), side('allow', 'unplanned: forbid,'))
    expect(lines(changes)).toEqual(['object-closed event:Order Completed breaking/safe'])
    expect(lines((await diff(side('allow', 'unplanned: forbid,'), side('allow'))).changes)).toEqual([
      'object-opened event:Order Completed safe/risky',
    ])
  })
})
