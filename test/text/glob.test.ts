import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, test } from 'vitest'
import { globTest } from '../../src/text/glob.ts'

test.each([
  ['**/*.yml', 'a/b.yml', true],
  ['**/*.yml', 'b.yml', true],
  ['*.yml', 'a/b.yml', false],
  ['a/**', 'a/b/c.yml', true],
  ['a/**', 'a', true],
  ['a/**', 'ab', false],
  ['a/**/c', 'a/c', true],
  ['a/**/c', 'a/b/b/c', true],
  ['plan?.yml', 'plan1.yml', true],
  ['[a-c]x', 'bx', true],
  ['[!a-c]x', 'bx', false],
  ['{web,ios}/*.{yml,json}', 'ios/a.json', true],
  ['{web,ios}/*.{yml,json}', 'android/a.json', false],
  ['a{b', 'a{b', true],
  ['a[b', 'a[b', true],
  ['a+(b)$', 'a+(b)$', true],
  ['\\*', '*', true],
  ['\\*', 'a', false],
  ['.github/*', '.github/x', true],
  ['*', '.hidden', true],
  ['søk*', 'søk åpnet', true],
  ['🎉?', '🎉!', true],
])('the path glob %s on %s: %s', (glob, path, expected) =>
  expect(globTest([glob], 'path')(path)).toBe(expected),
)

test('in a name, a slash is a letter', () => {
  expect(globTest(['Video *'], 'name')('Video A/B')).toBe(true)
  expect(globTest(['Video *'], 'path')('Video A/B')).toBe(false)
})

test('every glob comes to an end', () => {
  for (const glob of [`${'*a'.repeat(90)}*b`, `${'**/'.repeat(60)}b`, `{${'a*,'.repeat(60)}b}*b`])
    for (const kind of ['path', 'name'] as const) expect(globTest([glob], kind)('a'.repeat(3000))).toBe(false)
})

describe('what is too long is refused', () => {
  test('by its text', () => expect(() => globTest(['?'.repeat(400)], 'path')).toThrow('is longer than'))
})

test('simple globs mean what they mean elsewhere', () => {
  const part = fc.constantFrom('a', 'b', '*', '?', '/', '**/', 'a.', '[ab]', '{a,b}')
  const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'a.b', 'c'), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), path, (parts, segments) => {
      const glob = parts.join('')
      fc.pre(!/\/\/|^\/|\/$|\*{3}|[^/]\*\*|\*\*[^/]/.test(glob))
      const text = segments.join('/')
      expect([glob, text, globTest([glob], 'path')(text)]).toEqual([
        glob,
        text,
        picomatch(glob, { dot: true, noextglob: true })(text),
      ])
    }),
    { numRuns: 2000 },
  )
})
