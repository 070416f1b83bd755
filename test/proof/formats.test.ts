import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatBounds, hasFormat } from '../../src/proof/formats.ts'
import { compareSchemas } from '../../src/proof/index.ts'

describe.each([
  ['uri', 'uri-reference'],
  ['time', 'iso-time'],
  ['date-time', 'iso-date-time'],
])('%s has only words of %s', (narrow, wide) => {
  test('and that is decided both ways', () => {
    const compared = compareSchemas({ format: narrow }, { format: wide })
    expect([compared.narrowed.answer, compared.widened.answer]).toEqual(['no', 'yes'])
  })

  test('by the tests of both', () => {
    const one = formatBounds(narrow)
    const other = formatBounds(wide)
    const known = [...(one?.samples ?? []), ...(one?.border ?? [])]
    const piece = fc.oneof(
      fc.constantFrom(
        'a:',
        '//',
        '/',
        '?',
        '#',
        '[::1]',
        '%41',
        '@',
        ':80',
        '"',
        '2024-02-29',
        'T',
        '23:59:60',
        'Z',
        '+14:00',
      ),
      fc.string({ maxLength: 2 }),
    )
    const word = fc.oneof(
      fc.array(piece, { maxLength: 6 }).map(parts => parts.join('')),
      fc
        .tuple(fc.constantFrom(...known), fc.nat({ max: 20 }), piece)
        .map(([base, at, put]) => base.slice(0, at) + put + base.slice(at)),
    )
    fc.assert(
      fc.property(word, text => {
        fc.pre(one?.test(text) === true)
        expect(other?.test(text)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

test('a text of a million characters is judged at once', () => {
  const texts = ['a', ':', 'a.', 'a@', 'a-', '/', '%41', '1', '1:', 'a,', '('].flatMap(piece =>
    ['', 'http://', 'a@', 'a:', '{', 'P'].map(start => `${start}${piece.repeat(1_000_000)}"`),
  )
  // in time that grows with the square, as ajv-formats tests a `url`, one of them alone outlasts the test
  for (const name of Object.keys(fullFormats)) for (const text of texts) hasFormat(name, text)
  expect(hasFormat('url', 'https://a.example/')).toBe(true)
})
