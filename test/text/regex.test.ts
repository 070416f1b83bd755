import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LinearRegex, linearRegex } from '../../src/text/regex.ts'

function matches(pattern: string, text: string): boolean | string {
  const compiled = linearRegex(pattern)
  return compiled.ok ? compiled.regex.test(text) : compiled.reason
}

test('a pattern that takes native engines longer than anybody waits comes to an end', () => {
  expect(matches('^([a-z]+[_ ]?)+$', `${'a'.repeat(5000)}!`)).toBe(false)
})

describe('what cannot run in linear time is refused', () => {
  test.each([
    ['(a)\\1', 'refers back'],
    ['(?=a)b', 'looks ahead'],
    ['(?<!a)b', 'looks ahead or behind'],
    ['[a-', 'is not a regular expression'],
    ['a'.repeat(2000), 'longer than 1000'],
  ])('%s', (pattern, reason) => expect(matches(pattern, 'a')).toContain(reason))
})

test.each([
  ['^[A-Z]{3}$', 'EUR', true],
  ['^[A-Z]{3}$', 'EURO', false],
  ['\\u00e9', 'café', true],
  ['\\u{1F389}', '🎉', true],
  ['\\\\u0041', '\\u0041', true],
  ['^\\p{L}+$', 'naïve', true],
])('%s on %s: %s', (pattern, text, expected) => expect(matches(pattern, text)).toBe(expected))

test('simple patterns mean what they mean in ECMA-262', () => {
  const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\d', '\\w', '(a|b)', '1')
  const part = fc.tuple(atom, fc.constantFrom('', '*', '+', '?', '{1,2}')).map(([one, times]) => one + times)
  const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map(all => `^${all.join('')}$`)
  fc.assert(
    fc.property(
      pattern,
      fc.string({ unit: fc.constantFrom('a', 'b', '1', '_', ' '), maxLength: 8 }),
      (source, text) => {
        expect(matches(source, text)).toBe(new RegExp(source, 'u').test(text))
      },
    ),
  )
})

/** CPU microseconds to find out that a text does not match: what else the machine does is not counted. */
function work(regex: LinearRegex): number {
  const before = process.cpuUsage()
  regex.test(`${'a'.repeat(1000)}!`)
  return process.cpuUsage(before).user
}

test('whatever a stranger writes is refused or runs in time that grows with the text', () => {
  const leaf = fc.constantFrom(
    'a',
    '.',
    '[a-z]',
    '\\w',
    'a|a',
    'a|aa',
    'a?',
    '^a',
    'a$',
    '\\b',
    '(?=a)',
    '\\1',
    '',
  )
  const times = fc.constantFrom('', '*', '+', '?', '{1,30}', '{2,}', '*?', '+?', '{0,1000}')
  const { pattern } = fc.letrec<{ pattern: string }>(tie => ({
    pattern: fc.oneof(
      { depthSize: 'medium' },
      leaf,
      fc.tuple(tie('pattern'), times).map(([inner, count]) => `(${inner})${count}`),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, two]) => one + two),
    ),
  }))
  // As large as a pattern can become, on the same text: an engine that tries again takes thousands of times as long.
  const large = linearRegex('^(?:(((a)+?)*a|aa|aa((a?))*){0,1000})+$')
  const yardstick = large.ok ? Math.max(work(large.regex), work(large.regex)) : 0
  expect(yardstick).toBeGreaterThan(0)
  fc.assert(
    fc.property(pattern, source => {
      const compiled = linearRegex(`^(?:${source})+$`)
      if (!compiled.ok) {
        expect(compiled.reason).not.toBe('')
        return
      }
      expect([source, work(compiled.regex) < 20 * yardstick]).toEqual([source, true])
    }),
    { numRuns: 300 },
  )
})
