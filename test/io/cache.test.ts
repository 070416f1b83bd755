import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openCache } from '../../src/io/cache.ts'
import { type Git, openGit } from '../../src/io/git.ts'
import { newRepo } from '../support/git.ts'

/** What one run keeps for the next comes back as it was, or not at all. */

let git: Git
let file: string
beforeEach(async () => {
  const { dir } = newRepo({ 'a.txt': 'a\n' })
  git = (await openGit(dir))!
  file = join(dir, '.git/waymark/some')
})

const large = (number: number): Map<string, object> =>
  new Map(Array.from({ length: number }, (_, index) => [`key ${index}`, { index }]))

const open = () => openCache(git, 'some')

describe('the cache', () => {
  it('has nothing before something is written', () => {
    expect(open().values).toBeNull()
  })

  it.each([
    ['a map of many', large(1234)],
    ['a map of none', new Map()],
    ['a list of many', Array.from({ length: 1501 }, (_, index) => `word ${index}`)],
    ['a list of none', []],
    ['lists in a list', [[1, [2]], [], [[3]]]],
    ['numbers of any size', { big: 12345678901234567890n, set: new Set(['a']), none: undefined }],
    ['nothing', null],
  ])('gives back %s', (_name, value) => {
    open().write(new Map([['value', value]]))
    expect(open().values).toEqual(new Map([['value', value]]))
  })

  it('asks with the first value whether the others are of use', () => {
    const values = new Map<string, unknown>([
      ['build', 'a'],
      ['rest', large(10)],
    ])
    open().write(values)
    expect(openCache(git, 'some', first => first === 'a').values).toEqual(values)
    expect(openCache(git, 'some', first => first === 'b').values).toBeNull()
  })

  it('writes nothing where all is the very same', () => {
    open().write(new Map<string, unknown>([['many', large(1234)]]))
    const { ino, mtimeNs } = statSync(file, { bigint: true })
    const cached = open()
    cached.write(new Map(cached.values))
    expect(statSync(file, { bigint: true })).toMatchObject({ ino, mtimeNs })
  })

  it.each([
    ['another value', (map: Map<string, object>) => map.set('key 700', { index: -1 })],
    ['one more', (map: Map<string, object>) => map.set('more', {})],
    ['one fewer', (map: Map<string, object>) => new Map([...map].slice(1))],
    ['the last few gone', (map: Map<string, object>) => new Map([...map].slice(0, 500))],
    ['none', () => new Map()],
  ])('gives back %s', (_name, change) => {
    open().write(
      new Map<string, unknown>([
        ['many', large(1234)],
        ['same', large(600)],
      ]),
    )
    const cached = open()
    const many = change(new Map(cached.values!.get('many') as Map<string, object>))
    const next = new Map<string, unknown>([
      ['many', many],
      ['same', cached.values!.get('same')],
    ])
    cached.write(next)
    expect(open().values).toEqual(next)
    open().write(new Map([['same', next.get('same')]]))
    expect(open().values).toEqual(new Map([['same', next.get('same')]]))
  })

  it('is as good as none where it was cut off, wherever, or where a byte is another', () => {
    open().write(
      new Map<string, unknown>([
        ['a', large(300)],
        ['b', large(3)],
      ]),
    )
    const bytes = readFileSync(file)
    const ends = Array.from({ length: 200 }, (_, index) => Math.floor((index * bytes.length) / 200))
    const first = bytes.readUInt32LE(0) + 36
    for (const end of [...ends, first, bytes.length - 36, bytes.length - 1]) {
      writeFileSync(file, bytes.subarray(0, end))
      expect(open().values).toBeNull()
    }
    for (const at of [2, 10, 100, first + 50, bytes.length - 1]) {
      const other = Buffer.from(bytes)
      other[at]! ^= 1
      writeFileSync(file, other)
      expect(open().values).toBeNull()
    }
    writeFileSync(file, Buffer.concat([bytes, bytes]))
    expect(open().values).toBeNull()
  })
})
