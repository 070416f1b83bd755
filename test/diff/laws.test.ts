import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { comparePlans } from '../../src/diff/compare/plan.ts'
import type { Difference } from '../../src/diff/difference.ts'
import { changeFingerprint, diffPlans } from '../../src/diff/index.ts'
import { canonical } from '../../src/text/json.ts'
import { NOBODY, NOW, plan, SETTINGS } from './support.ts'

/** Plans of a few events whose properties have a few limits, close enough to one another to differ in small ways. */

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined })

const schema = fc.record(
  {
    type: fc.constantFrom(
      'string',
      'integer',
      'number',
      'boolean',
      ['string', 'null'],
      ['string', 'integer'],
    ),
    enum: maybe(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })),
    pattern: maybe(fc.constantFrom('^a', '^[ab]$', 'b')),
    maxLength: maybe(fc.integer({ min: 1, max: 4 })),
    minimum: maybe(fc.integer({ min: 0, max: 2 })),
    required: maybe(fc.boolean()),
    description: maybe(fc.constantFrom('One.', 'Two.')),
    unit: maybe(fc.constantFrom('EUR', 'USD')),
    classification: maybe(fc.constantFrom('none', 'personal')),
    deprecated: maybe(fc.boolean()),
  },
  { requiredKeys: ['type'] },
)

const nested = fc.oneof(
  { weight: 4, arbitrary: schema },
  schema.map(inner => ({ type: 'object', properties: { inner } })),
  schema.map(inner => ({ type: 'array', items: { type: 'object', properties: { inner } } })),
)

const names = ['order_id', 'total', '__proto__', 'constructor', 'coupon']
const properties = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), nested), {
  selector: ([name]) => name,
  maxLength: 4,
})

const event = fc.record(
  {
    properties: properties.map(entries => Object.fromEntries(entries)),
    status: maybe(fc.constantFrom('active', 'draft', 'deprecated')),
    type: maybe(fc.constantFrom('track', 'page')),
    owner: maybe(fc.constantFrom('x', 'y')),
    tags: maybe(fc.uniqueArray(fc.constantFrom('a', 'b'))),
    sources: maybe(fc.uniqueArray(fc.constantFrom('web', 'ios'))),
    unplanned: maybe(fc.constantFrom('allow', 'forbid')),
  },
  { requiredKeys: ['properties'] },
)

const document = fc.record({
  plan: fc.record({ name: fc.constantFrom('A', 'B'), unplanned: fc.constantFrom('allow', 'forbid') }),
  owners: fc.constant({ x: {}, y: {} }),
  sources: fc.constant({ web: { type: 'javascript' }, ios: { type: 'ios' } }),
  destinations: fc.constantFrom({ w: { type: 'bigquery' } }, { w: { type: 'ga4' } }),
  events: fc
    .uniqueArray(fc.tuple(fc.constantFrom('Order Completed', 'Cart Viewed', 'Login'), event), {
      selector: ([name]) => name,
    })
    .map(entries => Object.fromEntries(entries)),
})

const yaml = (value: unknown): string => stringify(JSON.parse(JSON.stringify(value)))
const both = (before: string, after: string): Difference[] =>
  comparePlans({ base: plan(before), head: plan(after), first: false, last: false })

describe('laws of the comparison', () => {
  test('a plan does not differ from itself', () => {
    fc.assert(
      fc.property(document, value => both(yaml(value), yaml(value)).length === 0),
      { numRuns: 60 },
    )
  })

  test('the order of keys means nothing', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const straight = both(yaml(one), yaml(other)).map(key).sort()
        const turned = both(yaml(turn(one)), yaml(turn(other)))
          .map(key)
          .sort()
        expect(turned).toEqual(straight)
        expect(both(yaml(one), yaml(turn(one)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('there and back are mirror images', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const back = new Set(both(yaml(other), yaml(one)).map(back => `${back.kind.id} ${back.object}`))
        const missing = both(yaml(one), yaml(other)).filter(({ kind, object }) => {
          if (kind.id.endsWith('-renamed')) return false
          const ways =
            typeof kind.mirror === 'string'
              ? mirrors(kind.mirror)
              : [kind.id, 'event-metadata-changed', 'event-activated']
          return !ways.some(way => back.has(`${way} ${object}`))
        })
        expect(missing.map(key)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('judging is deterministic, and every payload that breaks those who send is shown', async () => {
    await fc.assert(
      fc.asyncProperty(document, document, async (one, other) => {
        const input = {
          base: plan(yaml(one)),
          head: plan(yaml(other)),
          settings: SETTINGS,
          approvals: NOBODY,
          now: NOW,
        }
        const { changes } = await diffPlans(input)
        const again = await diffPlans(input)
        expect(again.changes.map(changeFingerprint)).toEqual(changes.map(changeFingerprint))
        expect(new Set(changes.map(changeFingerprint)).size).toBe(changes.length)
        const unshown = changes.filter(
          change =>
            change.property !== null &&
            change.producers.level === 'breaking' &&
            !change.witness &&
            !change.kind.endsWith('-renamed'),
        )
        expect(unshown.map(change => `${change.kind} ${change.object} ${change.proof}`)).toEqual([])
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

const key = (one: Difference): string => `${one.kind.id} ${one.object} ${canonical(one.data)}`
const mirrors = (mirror: string): string[] => [mirror, mirror.replace(/-added$/, '-added-required')]

/** The same with the keys of every map and the items of every list that is a set the other way round. */
function turn(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every(item => typeof item === 'string') ? [...value].reverse() : value.map(turn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, item]) => [name, turn(item)]),
  )
}
