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
