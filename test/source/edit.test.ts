import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { applyFixes } from '../../src/source/edit.ts'
import type { NodeEdit } from '../../src/source/node-edit.ts'
import { parseSource } from '../../src/source/parse.ts'
import { layOut, plainValue, type Tree, trees } from './layouts.ts'

const edit = (text: string, edits: readonly NodeEdit[], path = 'plan.yml'): string | null =>
  applyFixes(parseSource({ path, text }), edits)
const rename = (pointer: string, key: string): NodeEdit => ({ at: { pointer }, kind: 'rename-key', key })
const set = (pointer: string, value: NodeEdit['value']): NodeEdit =>
  ({ at: { pointer }, kind: 'set-value', value }) as NodeEdit
const remove = (...pointers: string[]): NodeEdit[] =>
  pointers.map(pointer => ({ at: { pointer }, kind: 'remove' }))
const add = (pointer: string, key: string, value: string): NodeEdit => ({
  at: { pointer },
  kind: 'add-key',
  key,
  value,
})

describe('each edit in each layout', () => {
  test.each<[string, NodeEdit[], string]>([
    // a key keeps its quotes, and gets some where it needs them
    ['a: 1 # one\nb: 2\n', [rename('/a', 'c')], 'c: 1 # one\nb: 2\n'],
    ['"a b": {}\n', [rename('/a b', 'A B')], '"A B": {}\n'],
    ["'a': {}\n", [rename('/a', "it's")], "'it''s': {}\n"],
    ['a: {}\n', [rename('/a', 'x: y')], '"x: y": {}\n'],
    ['a: {}\n', [rename('/a', '404')], '"404": {}\n'],
    ['a: { b: 1, c: 2 }\n', [rename('/a/b', 'B b')], 'a: { B b: 1, c: 2 }\n'],
    ['a: { b: 1 }\n', [rename('/a/b', 'x,y')], 'a: { "x,y": 1 }\n'],
    ['a: { b, c }\n', [rename('/a/b', 'd')], 'a: { d, c }\n'],
    ['? a\n: 1\n', [rename('/a', 'b')], '? b\n: 1\n'],
    ['a:\r\n  b: 1\r\n', [rename('/a/b', 'c')], 'a:\r\n  c: 1\r\n'],
    ['\ufeffa: 1\nb: 2\n', remove('/a'), '\ufeffb: 2\n'],
    // values
    ['version: 1.2.0  # semver\n', [set('/version', '2.0.0')], 'version: 2.0.0  # semver\n'],
    ['version: "1.2.0"\n', [set('/version', '2.0.0')], 'version: "2.0.0"\n'],
    ['a: x\n', [set('/a', 'yes')], 'a: "yes"\n'],
    ['a: # why\nb: 1\n', [set('/a', 'x')], 'a: x # why\nb: 1\n'],
    ['a: |\n  text\n\nb: 1\n', [set('/a', 'x')], 'a: x\n\nb: 1\n'],
    ['a: # why\n  b: 1\n  c: 2\nd: 1\n', [set('/a', 'x')], 'a: x # why\nd: 1\n'],
    ['a: [x, y]\n', [set('/a/1', 'z, w')], 'a: [x, "z, w"]\n'],
    ['- a\n-\n', [set('/1', 'b')], '- a\n- b\n'],
    // removals
    ['a: 1\n# about b\nb: 2 # two\n# about c\nc: 3\n', remove('/b'), 'a: 1\n# about b\n# about c\nc: 3\n'],
    ['a:\n  b: 1\nc: 2', remove('/c'), 'a:\n  b: 1\n'],
    ['a:\n  - x\n  - y # twice\n  - z\n', remove('/a/1'), 'a:\n  - x\n  - z\n'],
    ['a:\n  - k: 1\n    l: 2\n', remove('/a/0/k'), 'a:\n  - l: 2\n'],
    ['a:\n  - k: 1\n    l: 2\nb: 1\n', remove('/a/0'), 'a: []\nb: 1\n'],
    ['a: # why\n  b: 1\n  # stays\nc: 1\n', remove('/a/b'), 'a: {} # why\n  # stays\nc: 1\n'],
    ['a: [web, Web, ios]\n', remove('/a/1'), 'a: [web, ios]\n'],
    ['a: [web, Web, ios]\n', remove('/a/0', '/a/1'), 'a: [ios]\n'],
    ['a: [web, Web, ios]\n', remove('/a/1', '/a/2'), 'a: [web]\n'],
    ['a: [web, Web]\n', remove('/a/0', '/a/1'), 'a: []\n'],
    ['a: { b: 1, c: 2 }\n', remove('/a/c'), 'a: { b: 1 }\n'],
    ['a: [\n  x, # 1\n  y, # 2\n  z # 3\n]\n', remove('/a/1'), 'a: [\n  x, # 1\n  z # 3\n]\n'],
    ['a: [\n  x, # 1\n  z # 3\n]\n', remove('/a/1'), 'a: [\n  x # 1\n]\n'],
    ['a: [\n  x,\n  y,\n]\n', remove('/a/1'), 'a: [\n  x,\n]\n'],
    ['a: [b: 1, c: 2]\n', remove('/a/0'), 'a: [c: 2]\n'],
    // one more key
    ['a: { type: string }\n', [add('/a', 'format', 'date')], 'a: { type: string, format: date }\n'],
    ['a: {type: string,}\n', [add('/a', 'format', 'date')], 'a: {type: string, format: date,}\n'],
    ['a: {}\n', [add('/a', 'b', 'c')], 'a: { b: c }\n'],
    ['\ufeffa: 1\n', [add('', 'b', 'c')], '\ufeffa: 1\nb: c\n'],
    ['a: # why\nb: 1\n', [add('/a', 'c', 'd')], 'a: { c: d } # why\nb: 1\n'],
    ['a:\n  b: 1 # one\n\nc: 1\n', [add('/a', 'd', 'e')], 'a:\n  b: 1 # one\n  d: e\n\nc: 1\n'],
    ['a:\n  b: 1', [add('/a', 'd', 'e')], 'a:\n  b: 1\n  d: e'],
    ['a: {\n  b: 1 # one\n}\n', [add('/a', 'd', 'e')], 'a: {\n  b: 1, # one\n  d: e\n}\n'],
    ['- b: 1\n- c\n', [add('/0', 'd', 'e')], '- b: 1\n  d: e\n- c\n'],
    // several at once
    ['a: [x, x]\nb: 1\n', [...remove('/a/1'), rename('/a', 'c'), set('/b', 2)], 'c: [x]\nb: 2\n'],
  ])('%j', (text, edits, expected) => {
    expect(edit(text, edits)).toBe(expected)
  })

  test.each<[string, NodeEdit[], string]>([
    ['{"a":1,"b":2}', remove('/b'), '{"a":1}'],
    ['{"a":1,"b":2}', [add('', 'c', 'x')], '{"a":1,"b":2,"c":"x"}'],
    ['{\n  "a": 1,\n  "b": 2\n}\n', remove('/b'), '{\n  "a": 1\n}\n'],
    ['{\n  "a": 1,\n  "b": 2\n}\n', remove('/a'), '{\n  "b": 2\n}\n'],
    ['{\n  "a": 1\n}\n', [add('', 'b', 'x')], '{\n  "a": 1,\n  "b": "x"\n}\n'],
    ['{ "a": [1, 1] }\n', [...remove('/a/1'), rename('/a', 'b"')], '{ "b\\"": [1] }\n'],
  ])('JSON: %j', (text, edits, expected) => {
    expect(edit(text, edits, 'plan.json')).toBe(expected)
  })

  test('a comment goes with its line, or from behind what stands there', () => {
    const text = 'a: 1\n  # gone\nb: 2 # gone too\n'
    const { comments } = parseSource({ path: 'plan.yml', text })
    const edits = comments.map(({ range }): NodeEdit => ({ at: { pointer: '', range }, kind: 'remove' }))
    expect(edit(text, edits)).toBe('a: 1\nb: 2\n')
  })
})

test.each<[string, string, NodeEdit[]]>([
  ['an anchor that other places share', 'a: &x { b: 1 }\nc: *x\n', [rename('/a/b', 'd')]],
  ['what an alias brings', 'a: &x { b: 1 }\nc: *x\n', [rename('/c/b', 'd')]],
  ['what a merge brings', 'a: &x { b: 1 }\nc: { <<: *x, e: 1 }\n', remove('/c/b')],
  ['a name that is taken', 'a: 1\nb: 2\n', [rename('/a', 'b')]],
  ['two names for one key', 'a: 1\n', [rename('/a', 'b'), rename('/a', 'c')]],
  ['an edit inside what goes', 'a: { b: 1 }\nc: 1\n', [...remove('/a'), set('/a/b', 2)]],
  ['what is not there', 'a: 1\n', remove('/b')],
  ['a key of a text', 'a: text\n', [add('/a', 'b', 'c')]],
])('refuses %s', (_, text, edits) => {
  expect(edit(text, edits)).toBeNull()
})

/** Every place of a tree: pointers with what is there. */
function placesOf(tree: Tree, pointer = ''): { pointer: string; tree: Tree; inMap: boolean }[] {
  const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
  const children: [string, Tree][] =
    tree.kind === 'list'
      ? tree.items.map((item, index) => [String(index), item])
      : tree.kind === 'map'
        ? tree.entries.map(([key, child]) => [escaped(key), child])
        : []
  return children.flatMap(([key, child]) => [
    { pointer: `${pointer}/${key}`, tree: child, inMap: tree.kind === 'map' },
    ...placesOf(child, `${pointer}/${key}`),
  ])
}

/** What the value should be, worked out on a plain copy. */
function wanted(value: unknown, { at, kind, key = '', value: to }: NodeEdit): unknown {
  const path = at.pointer
    .slice(1)
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const change = (old: unknown, depth: number): unknown => {
    const name = path[depth]
    if (name === undefined) return kind === 'add-key' ? { ...(old as object), [key]: to } : to
    const ends = depth === path.length - 1
    const entries = Object.entries(old as object).flatMap(([each, child]): [string, unknown][] => {
      if (each !== name) return [[each, child]]
      if (ends && kind === 'remove') return []
      return ends && kind === 'rename-key' ? [[key, child]] : [[each, change(child, depth + 1)]]
    })
    return Array.isArray(old) ? entries.map(([, child]) => child) : Object.fromEntries(entries)
  }
  return change(value, 0)
}

const edits = trees.chain(tree => {
  const places = placesOf(tree)
  const fresh = fc.constantFrom('new name', 'x: y', "it's", '12', 'true', 'a, b', 'Ünïcode', '-', '#')
  return fc.record({
    tree: fc.constant(tree),
    edit: fc.constantFrom(...places).chain(({ pointer, tree: node, inMap }) => {
      const kinds: NodeEdit['kind'][] = ['remove', 'set-value']
      if (inMap) kinds.push('rename-key')
      if (node.kind === 'map') kinds.push('add-key')
      return fc.record({
        at: fc.constant({ pointer }),
        kind: fc.constantFrom(...kinds),
        key: fresh.map(name => `${name}!`),
        value: fresh,
      })
    }),
  })
})

test('any edit of any layout means what it says, and keeps all other lines', () => {
  fc.assert(
    fc.property(edits, ({ tree, edit: one }) => {
      const text = layOut(tree)
      expect(parse(text)).toEqual(plainValue(tree))
      const after = edit(text, [one])
      expect(after, JSON.stringify(one)).not.toBeNull()
      expect(parse(after!)).toEqual(wanted(plainValue(tree), one))
      const [before, now] = [text.split('\n'), after!.split('\n')]
      const start = now.findIndex((line, index) => line !== before[index])
      const rest = now.slice(start + 1)
      // what goes is in one piece: after it, lines are those of before again, but for one that is rewritten or moved up
      const kept = rest.filter((line, index) => line === before[before.length - rest.length + index])
      expect(rest.length - kept.length).toBeLessThanOrEqual(1)
      if (one.kind === 'rename-key') expect(now.length).toBe(before.length)
    }),
    { numRuns: 500 },
  )
})
