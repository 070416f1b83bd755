import { describe, expect, test } from 'vitest'
import { rules } from '../../src/lint/index.ts'
import { plain } from '../../src/text/phrase.ts'
import { findingsOf } from './harness.ts'

/** What asks for nothing that breaks: a property more, a value that is there twice or could never be sent. */
const HARMLESS = new Set([
  'money-needs-currency',
  'platform-parity',
  'name-charset empty',
  'enum-values-valid wrongType',
  'enum-values-valid twice',
])

const advising = rules.filter(({ group, check }) => check && ['naming', 'types', 'spec'].includes(group))
const examples = advising.flatMap(rule =>
  rule.examples.invalid.flatMap((example, index) =>
    typeof example.plan === 'string'
      ? [[`${rule.id} ${index + 1}`, rule.id, { ...example, base: example.plan }] as const]
      : [],
  ),
)

describe('what is at the base already is told to change only together with how not to break it', () => {
  test.each(examples)('%s', async (_, id, example) => {
    const { findings } = await findingsOf(id, example)
    const breaking = findings.filter(
      ({ rule, messageId }) => !HARMLESS.has(rule) && !HARMLESS.has(`${rule} ${messageId}`),
    )
    for (const { message, fix } of breaking) {
      expect(plain(message)).toMatch(/would break what .* deprecated/)
      expect(fix).toBeNull()
    }
  })
})

test('a type that a pull request brings is not live yet', async () => {
  const events = (type: string): string =>
    `events:\n  A Seen: { properties: { price: { type: number } } }\n  B Seen: { properties: { price: { type: ${type} } } }\n`
  const { findings } = await findingsOf('property-type-consistent', {
    plan: events('string'),
    base: events('number'),
  })
  expect(findings.map(({ object, message }) => [object, plain(message).includes('break')])).toEqual([
    ['property:B Seen/price', false],
  ])
})

test('a value that a pull request brings may be changed by a fix', async () => {
  const values = (list: string): string => `properties:\n  plan: { type: string, enum: [${list}] }\n`
  const { findings } = await findingsOf('enum-value-case', {
    plan: values('free, pro, Team'),
    base: values('free, pro'),
  })
  expect(findings.map(({ fix }) => fix?.kind)).toEqual(['set-value'])
})

describe('once the advice is followed, nothing is left to say', () => {
  const RULES =
    'event-name-case event-name-tense event-name-pattern name-unique name-near-duplicate property-name-case property-type-consistent name-charset'

  test.each([
    ['sign_up', 'Signed Up'],
    ['Order Complete', 'Order Completed'],
    ['Viewed Cart', 'Cart Viewed'],
    ['Cart  Shared', 'Cart Shared'],
  ])('%s gives way to %s', async (old, now) => {
    const before = `events:\n  "${old}": {}\n  Item Added: {}\n  Item Removed: {}\n  Item Saved: {}\n`
    const after = before.replace('{}', `{ status: deprecated, deprecated: { replacedBy: ${now} } }`)
    for (const rule of RULES.split(' ')) {
      const { found } = await findingsOf(rule, { base: before, plan: `${after}  ${now}: {}\n` })
      expect([rule, found]).toEqual([rule, []])
    }
  })

  test.each([
    ['siteId: { type: string }', 'site_id: { type: string }'],
    ['price: { type: string }', 'unit_price: { type: number }'],
  ])('%s gives way to %s', async (old, now) => {
    const others =
      '{ properties: { price: { type: number }, page_id: { type: string }, item_id: { type: string } } }'
    const before = `events:\n  A Seen: ${others}\n  B Seen:\n    properties:\n      ${old}\n`
    const after = `${before.replace(old, old.replace(' }', ', deprecated: true }'))}      ${now}\n`
    for (const rule of RULES.split(' ')) {
      const { found } = await findingsOf(rule, { base: before, plan: after })
      expect([rule, found]).toEqual([rule, []])
    }
  })
})
