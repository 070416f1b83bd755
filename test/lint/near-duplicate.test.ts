import { describe, expect, test } from 'vitest'
import { findingKey, lint } from '../../src/lint/index.ts'
import { specEvents } from '../../src/lint/spec.ts'
import { plan, settingsFor } from './harness.ts'

/** Ways in which real plans misspell the semantic events: case, order, number, tense, typing errors. */
const VARIANTS: Readonly<Record<string, string>> = {
  order_completed: 'Order Completed',
  ORDER_COMPLETED: 'Order Completed',
  productViewed: 'Product Viewed',
  'product-added': 'Product Added',
  SignedUp: 'Signed Up',
  'Signed-Out': 'Signed Out',
  'cart viewed': 'Cart Viewed',
  'Order Complete': 'Order Completed',
  'Completed Order': 'Order Completed',
  'Products Viewed': 'Product Viewed',
  'Product View': 'Product Viewed',
  'Viewed Product': 'Product Viewed',
  'Checkout Start': 'Checkout Started',
  'Starting Checkout': 'Checkout Started',
  'Email Opens': 'Email Opened',
  'Invites Sent': 'Invite Sent',
  'Send Invite': 'Invite Sent',
  'Promotion Veiwed': 'Promotion Viewed',
  'Chekout Started': 'Checkout Started',
  'Coupon Appplied': 'Coupon Applied',
  'Experimant Viewed': 'Experiment Viewed',
  'Trial Strated': 'Trial Started',
}

function duplicates(names: readonly string[]): Map<string, string | null> {
  const text = `events:\n${names.map(name => `  ${JSON.stringify(name)}: {}\n`).join('')}`
  const { findings } = lint({
    plans: [plan(text).plan],
    base: null,
    changes: [],
    settings: settingsFor('name-near-duplicate'),
    now: '2026-11-23',
    files: new Map(),
  })
  const found = findings.filter(({ rule }) => rule === 'name-near-duplicate' || rule === 'name-unique')
  return new Map(found.map(({ object, suggestion }) => [object.slice('event:'.length), suggestion]))
}

const spec = specEvents(['segment'])

test('none of the 3,741 pairs of semantic events is a duplicate', () => {
  expect(spec).toHaveLength(87)
  expect([...duplicates(spec)]).toEqual([])
})

describe('each of 22 variants is found', () => {
  const found = duplicates([...spec, ...Object.keys(VARIANTS)])
  test.each(Object.entries(VARIANTS))('%s → %s', (variant, name) => expect(found.get(variant)).toBe(name))

  test('and nothing else', () => expect([...found.keys()].sort()).toEqual(Object.keys(VARIANTS).sort()))
})

test.each([
  ['Signed Up', 'Signup'],
  ['Logged In', 'login'],
  ['Log In Failed', 'Failed Login'],
  ['Theater Opened', 'Theatre Opened'],
  ['Address Added', 'Addresses Added'],
  ['Box Shipped', 'Boxes Shipped'],
  ['Cache Cleared', 'Caches Cleared'],
  ['Invoice Paid', 'Invocie Paid'],
])('%s and %s are one', (name, variant) => {
  expect([...duplicates([name, variant])]).toEqual([[variant, name]])
})

test.each([
  ['Rider Rated', 'Ride Rated'],
  ['Match Lost', 'Batch Lost'],
  ['Chat Ended', 'Chart Ended'],
  ['Hotel Booked', 'Hostel Booked'],
  ['Review Requested', 'Preview Requested'],
  ['Thread Opened', 'Threat Opened'],
  ['Plan Changed', 'Plane Changed'],
  ['Stats Viewed', 'State Viewed'],
  ['Local Changed', 'Locale Changed'],
  ['News Opened', 'New Opened'],
])('%s and %s are two', (name, other) => {
  expect([...duplicates([name, other])]).toEqual([])
})

test('four times the names take about four times the work, not sixteen times', () => {
  const work = (length: number): number => {
    const names = Array.from(
      { length },
      (_, index) => `Thing${String.fromCharCode(97 + (index % 26))} Number${index} Done`,
    )
    const start = process.cpuUsage()
    duplicates(names)
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  work(250)
  expect(work(2000) / Math.max(work(500), work(500))).toBeLessThan(10)
})

test('the newcomer is reported, wherever in the file it stands', () => {
  const lintWith = (head: string): string[] => {
    const { findings } = lint({
      plans: [plan(head).plan],
      base: [plan('events:\n  Order Completed: {}\n').plan],
      changes: [],
      settings: settingsFor('name-near-duplicate'),
      now: '2026-11-23',
      files: new Map(),
    })
    return findings.filter(({ rule }) => rule === 'name-near-duplicate').map(finding => findingKey(finding))
  }
  const key = JSON.stringify(['name-near-duplicate', 'shop', 'event:Order Complete', 'sameWords'])
  expect(lintWith('events:\n  Order Complete: {}\n  Order Completed: {}\n')).toEqual([key])
  expect(lintWith('events:\n  Order Completed: {}\n  Order Complete: {}\n')).toEqual([key])
})
