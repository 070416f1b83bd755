import { deserialize, serialize } from 'node:v8'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Packed, pack, unpack } from '../../src/io/packing.ts'
import { inFull } from '../../src/text/in-full.ts'

/** What is taken apart and turned into bytes comes back as it was. */

const again = (value: unknown): unknown => unpack(deserialize(serialize(pack(value))) as Packed)

describe('packing', () => {
  it.each([
    ['nothing', null],
    ['what is not there', { a: undefined, b: [undefined] }],
    ['numbers of any size', [0, -0, Number.NaN, 1.5, -1, 2 ** 53, 12345678901234567890n]],
    ['texts, halves of letters among them', ['', 'é', '\ud800', '\u0000']],
    ['keys of all kinds', { '': 1, 'a\nb': 2, '"': 3, '\ud800': 4, 7: 5 }],
    [
      'keys that differ in a sign that is escaped',
      [
        { a: 1, '\\': 2 },
        { a: 1, '"': 2 },
      ],
    ],
    ['keys that read the same one behind the other', [{ 'a\nb': 1 }, { a: 1, b: 2 }, { 'a","b': 1 }]],
    ['the key that is the prototype elsewhere', JSON.parse('[{"__proto__": {"a": 1}}, {"__proto__": 2}]')],
    [
      'maps in maps',
      new Map<unknown, unknown>([
        ['a', new Map([[1, []]])],
        [null, new Map()],
      ]),
    ],
    ['sets and days', [new Set(['a']), new Date(0)]],
    ['lists of numbers', [Uint32Array.of(), Uint32Array.of(0, 1, 2 ** 31, 2 ** 32 - 1)]],
  ])('gives back %s', (_name, value) => {
    expect(again(value)).toStrictEqual(value)
  })

  it('gives back anything, its keys in their order', () => {
    const key = fc.oneof(
      fc.constantFrom('a', '\\', '"', '\n', '\0', '__proto__', '', '0', '1', '4294967294'),
      fc.string(),
    )
    const anything = fc.anything({ key, withMap: true, withBigInt: true, withSet: true, maxDepth: 4 })
    fc.assert(
      fc.property(anything, value => {
        expect(again(value)).toStrictEqual(value)
        expect(inFull(again(value))).toBe(inFull(value))
      }),
      { numRuns: 1000 },
    )
  })

  it('has what is equal once', () => {
    const [one, other, third] = again([{ a: [1] }, { a: [1] }, { a: [2] }]) as { a: number[] }[]
    expect(other).toBe(one)
    expect(third).not.toBe(one)
  })

  it('packs what is equal to the same, whether it is one or several', () => {
    const one = { a: [1] }
    expect(pack([one, one])).toEqual(pack([{ a: [1] }, { a: [1] }]))
  })
})
