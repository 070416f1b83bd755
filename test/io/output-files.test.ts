import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openOutputs, stampOf } from '../../src/io/output-files.ts'
import { openStaging } from '../../src/io/write.ts'
import { tempDir, writeFiles } from '../support/temp.ts'

function folder(): string {
  const dir = tempDir('outputs')
  writeFiles(dir, { 'docs/a.md': 'one', 'docs/b.md': 'two' })
  return dir
}

describe('the stamps of files that are written to', () => {
  test('change with as many other bytes', async () => {
    const dir = folder()
    const outputs = openOutputs(dir, 'docs')
    const before = outputs.stamp!('a.md')
    await new Promise(resolve => setTimeout(resolve, 20))
    writeFileSync(join(dir, 'docs/a.md'), 'eno')
    expect(outputs.stamp!('a.md')).not.toBe(before)
    expect(outputs.stamp!('b.md')).toBe(stampOf(join(dir, 'docs/b.md')))
    expect(outputs.stamp!('c.md')).toBeNull()
  })

  test('are those that the files had when they were read: what is edited while a run goes on is not taken for its own', async () => {
    const dir = folder()
    const outputs = openOutputs(dir, 'docs')
    expect(outputs.stampRead!('a.md')).toBeNull()
    expect(outputs.get('a.md')).toBe('one')
    const read = outputs.stampRead!('a.md')
    await new Promise(resolve => setTimeout(resolve, 20))
    writeFileSync(join(dir, 'docs/a.md'), 'one')
    expect(outputs.stampRead!('a.md')).toBe(read)
    expect(openOutputs(dir, 'docs').stamp!('a.md')).not.toBe(read)
  })

  test('are told of each file as it takes its place', () => {
    const dir = folder()
    const staging = openStaging(dir)
    staging.add({ path: 'docs/a.md', content: 'new' })
    staging.add({ path: 'docs/b.md', content: 'two' })
    const stamps = new Map<string, string | null>()
    expect(staging.commit(path => stamps.set(path, stampOf(join(dir, path))))).toEqual(['docs/a.md'])
    expect([...stamps]).toEqual([['docs/a.md', stampOf(join(dir, 'docs/a.md'))]])
  })
})
