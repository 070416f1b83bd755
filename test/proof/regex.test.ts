import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSchemas, findInstance, type Json } from '../../src/proof/index.ts'
import { boundedMatch } from '../../src/proof/match.ts'
import { automatonOf } from '../../src/proof/regex.ts'

const PATTERNS = [
  'a',
  '^a+$',
  'a$|^b',
  '^$',
  '^(a*b*)*$',
  '^(a|)*$',
  '^(a?){3}$',
  '^(?:(a?){0,5})+c$',
  '(a|b){2,3}$',
  '^.{2}$',
  '^((?!ab).)*$',
  '^(?!.*__)[a-z_]+$',
  '(?=.*x)(?=.*y)^.{2,4}$',
  '^(?=a)(?!ab)',
  '^(?:(?=a)a|b)+$',
  '\\bab\\b',
  '\\Bx',
  '(?<!a)b',
  '(?<=x)b',
  '^[^@\\s]+@[^@\\s]+$',
  '^\\p{L}+$',
  '[]',
  '[^]',
  '^(a|b)*a(a|b){4}$',
  '^\\S+$',
]
const word = fc.string({ unit: fc.constantFrom(...'abxyc_ @\né😀'), maxLength: 9 })

describe('the automaton of a pattern', () => {
  test.each(PATTERNS)('%s matches what the language itself matches', pattern => {
    const automaton = automatonOf(pattern, false, true)
    const native = new RegExp(pattern, 'u')
    fc.assert(
      fc.property(word, text => automaton.test(text) === native.test(text)),
      { numRuns: 300, seed: 1 },
    )
  })
})

describe('matching within a number of steps', () => {
  test.each([
    ...PATTERNS,
    '^(a|b)\\1$',
    '(?<n>a+)x\\k<n>',
    '(?<=a{2})b',
    '(?<![ab]x)y',
    '^(?:a+?)+b?$',
    '(a)?\\1b',
  ])('%s matches what the language itself matches', pattern => {
    const native = new RegExp(pattern, 'u')
    fc.assert(
      fc.property(word, text => [native.test(text), undefined].includes(boundedMatch(pattern, text))),
      { numRuns: 300, seed: 1 },
    )
  })

  test('a pattern that takes for ever is given up', () => {
    expect(boundedMatch('(?<=x)(a+)+$', `x${'a'.repeat(60)}!`)).toBeUndefined()
  })
})

describe('languages', () => {
  const string = (pattern: string): Json => ({ type: 'string', pattern })

  test.each([
    ['^a{2,4}$', '^a+$'],
    ['^(?:GET|POST)$', '^[A-Z]+$'],
    ['^https?://', '^http'],
    ['^(?!x)[a-z]+$', '^[a-z]+$'],
    ['^[\\w.+-]+@example\\.com$', '@example'],
  ])('%s is within %s', (narrow, wide) => {
    const { narrowed, widened } = compareSchemas(string(narrow), string(wide))
    expect(narrowed).toEqual({ answer: 'no' })
    expect(widened.answer).toBe('yes')
  })

  test('an escape that is only valid without the flag u is read without it', () => {
    expect(compareSchemas(string('^a\\-b$'), { const: 'a-b' })).toEqual({
      narrowed: { answer: 'no' },
      widened: { answer: 'no' },
    })
  })

  test('what no automaton has is tried, and else left open', () => {
    expect(compareSchemas({ const: 'abab' }, string('^(ab)\\1$')).narrowed).toEqual({ answer: 'no' })
    expect(compareSchemas({ const: 'abba' }, string('^(ab)\\1$')).narrowed.answer).toBe('yes')
    expect(compareSchemas(string('^(a+)b\\1$'), string('^[ab]+$')).narrowed).toMatchObject({
      answer: 'undecided',
      reason: expect.stringContaining('pattern at /pattern: '),
    })
  })

  test.each([
    [{ type: 'string', pattern: '^[A-Z]{2}-\\d+$' }, 'AA-0'],
    [{ type: 'string', format: 'date-time' }, '2024-01-31T12:00:00Z'],
    [{ type: 'string', format: 'email', maxLength: 6 }, 'a@a.a'],
    [{ type: 'string', minLength: 3, maxLength: 3 }, 'aaa'],
    [{ type: 'string' }, 'text'],
  ])('a word for %j is short and plain', (schema, expected) => {
    expect(findInstance(schema as Json)).toMatchObject({ answer: 'yes', witness: expected })
  })
})
