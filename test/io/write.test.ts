import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyEdits, writeWholeFile } from '../../src/io/write.ts'
import { UsageError } from '../../src/text/usage-error.ts'
import { tempDir, writeFiles } from '../support/temp.ts'

function folder(): string {
  const dir = tempDir()
  writeFiles(dir, { 'docs/a.md': 'a', 'docs/old/b.md': 'b', 'docs/keep/c.md': 'c' })
  return dir
}

test('writes, changes and deletes, and says which files changed', async () => {
  const dir = folder()
  const changed = applyEdits(dir, [
    { path: 'docs/a.md', content: 'new' },
    { path: 'docs/keep/c.md', content: 'c' },
    { path: 'docs/deep/er/d.bin', content: new Uint8Array([0, 255]) },
    { path: 'docs/old/b.md', content: null },
    { path: 'docs/none.md', content: null },
  ])
  expect(changed).toEqual(['docs/a.md', 'docs/deep/er/d.bin', 'docs/old/b.md'])
  expect(readFileSync(join(dir, 'docs/a.md'), 'utf8')).toBe('new')
  expect(readFileSync(join(dir, 'docs/deep/er/d.bin'))).toEqual(Buffer.from([0, 255]))
  expect(readdirSync(join(dir, 'docs')).sort()).toEqual(['a.md', 'deep', 'keep'])
  expect(applyEdits(dir, [{ path: 'docs/a.md', content: 'new' }])).toEqual([])
})

test('leaves an equal file untouched and keeps the mode of a changed one', async () => {
  const dir = folder()
  writeFiles(dir, { 'run.sh': 'x' })
  const { chmodSync } = await import('node:fs')
  chmodSync(join(dir, 'run.sh'), 0o755)
  const before = statSync(join(dir, 'docs/a.md')).mtimeMs
  applyEdits(dir, [
    { path: 'docs/a.md', content: 'a' },
    { path: 'run.sh', content: 'y' },
  ])
  expect(statSync(join(dir, 'docs/a.md')).mtimeMs).toBe(before)
  expect(statSync(join(dir, 'run.sh')).mode & 0o777).toBe(0o755)
})

describe('refuses, changing nothing', () => {
  test.each([
    '../out.md',
    '/tmp/out.md',
    'docs/../../out.md',
    '.git/config',
    'docs/.git/hooks/x',
    '.GIT/x',
    '',
    '.',
    'a//b',
    'nul\0',
  ])('the path %j', async path => {
    const dir = folder()
    expect(() =>
      applyEdits(dir, [
        { path: 'docs/a.md', content: 'new' },
        { path, content: 'x' },
      ]),
    ).toThrow('Cannot write')
    expect(readFileSync(join(dir, 'docs/a.md'), 'utf8')).toBe('a')
  })

  test('a symlink, as the file and on the way to it', async () => {
    const dir = folder()
    const outside = tempDir()
    writeFiles(outside, { 'x.md': 'outside' })
    symlinkSync(join(outside, 'x.md'), join(dir, 'docs/link.md'))
    symlinkSync(outside, join(dir, 'linked'))
    for (const path of ['docs/link.md', 'linked/x.md', 'linked/new.md']) {
      for (const content of ['evil', null]) {
        const edits = [
          { path: 'docs/a.md', content: 'new' },
          { path, content },
        ]
        expect(() => applyEdits(dir, edits)).toThrow('is a symbolic link')
      }
    }
    expect(readFileSync(join(outside, 'x.md'), 'utf8')).toBe('outside')
    expect(existsSync(join(outside, 'new.md'))).toBe(false)
    expect(readFileSync(join(dir, 'docs/a.md'), 'utf8')).toBe('a')
  })

  test('a folder in the place of the file, and a file in the place of a folder', async () => {
    const dir = folder()
    expect(() => applyEdits(dir, [{ path: 'docs', content: 'x' }])).toThrow('docs is not a file')
    expect(() => applyEdits(dir, [{ path: 'docs/a.md/b.md', content: 'x' }])).toThrow(
      'docs/a.md is not a folder',
    )
  })

  test('two edits that cannot both be, leaving no temporary file behind', async () => {
    const dir = folder()
    const edits = [
      { path: 'docs/a.md', content: 'new' },
      { path: 'docs/n', content: 'x' },
      { path: 'docs/n/m.md', content: 'x' },
    ]
    expect(() => applyEdits(dir, edits)).toThrow()
    expect(readFileSync(join(dir, 'docs/a.md'), 'utf8')).toBe('a')
    expect(readdirSync(join(dir, 'docs')).filter(name => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('a file that a person named', () => {
  test('is written whole, with the folders on its way', () => {
    const file = join(folder(), 'new/er/report.json')
    writeWholeFile(file, ['{', Buffer.from('}')])
    expect(readFileSync(file, 'utf8')).toBe('{}')
    writeWholeFile(file, ['[]'])
    expect(readFileSync(file, 'utf8')).toBe('[]')
    expect(readdirSync(join(file, '..'))).toEqual(['report.json'])
  })

  test.each([
    ['below a file', 'docs/a.md/deep/report.json', 'ENOTDIR'],
    ['where a folder is', 'docs', 'EISDIR'],
    ['under too long a name', `docs/${'x'.repeat(230)}`, 'ENAMETOOLONG'],
  ])('says why it cannot be written %s, and leaves nothing behind', (_where, path, code) => {
    const dir = folder()
    const before = readdirSync(dir, { recursive: true }).sort()
    const file = join(dir, path)
    expect(() => writeWholeFile(file, ['x'])).toThrow(new UsageError(`${file} cannot be written (${code}).`))
    expect(readdirSync(dir, { recursive: true }).sort()).toEqual(before)
  })

  test('stays as it was where its content cannot be made', () => {
    const dir = folder()
    const content = function* (): Generator<string> {
      yield 'half'
      throw new RangeError('no more')
    }
    expect(() => writeWholeFile(join(dir, 'docs/a.md'), content())).toThrow(new RangeError('no more'))
    expect(readFileSync(join(dir, 'docs/a.md'), 'utf8')).toBe('a')
    expect(readdirSync(join(dir, 'docs')).sort()).toEqual(['a.md', 'keep', 'old'])
  })
})
