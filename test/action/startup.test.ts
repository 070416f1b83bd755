import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { dist } from '../support/run.ts'

/** A file of the build and every other one that it can load, at once or later. */
function reachable(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known
  known.add(file)
  const imports = /\b(?:from|import) ?\(?"(\.{1,2}\/[\w./-]+-[0-9a-f]{8}\.js)"/g
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports))
    reachable(join(dirname(file), path), known)
  return known
}

test('the command line holds nothing that only the action needs', () => {
  const files = [...reachable(join(dist, 'cli.js'))]
  expect(files.length).toBeGreaterThan(3)
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    expect(text, file).not.toMatch(/node_modules\/(?:@actions|@octokit|undici)\//)
  }
  expect(readFileSync(join(dist, 'action.js'), 'utf8')).toMatch(/node_modules\/undici\//)
})

test('the action is one file, which loads nothing but what is in node', () => {
  const text = readFileSync(join(dist, 'action.js'), 'utf8')
  const modules = [...text.matchAll(/^import .*?from ["']([^"']+)["']|^import ["']([^"']+)["']/gm)]
  const names = modules.map(match => match[1] ?? match[2] ?? '')
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter(name => !/^(?:node:)?[a-z_0-9]+(?:\/[a-z]+)?$/.test(name))).toEqual([])
})
