import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSource } from '../../src/source/parse.ts'
import { canonical, type Json, stringify } from '../../src/text/json.ts'
import { plain } from '../../src/text/phrase.ts'

const parse = (text: string) => parseSource({ path: 'plan.json', text })
const errors = (text: string): string[] =>
  parse(text).errors.map(({ rule, messageId, range }) => `${rule}/${messageId} ${range.join('-')}`)

test('what JSON.parse reads is read alike, in every layout', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      const document = parse(text)
      expect(document.errors).toEqual([])
      expect(canonical(document.value!)).toBe(canonical(JSON.parse(text)))
    }),
  )
})

test('what JSON.parse refuses is refused', () => {
  const broken = fc
    .tuple(
      fc.jsonValue(),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', '//', '#', "'", '\\', ':', 'x', '\u0000', '1'),
    )
    .map(([value, at, put]) => {
      const text = JSON.stringify(value)
      const index = at % (text.length + 1)
      return text.slice(0, index) + put + text.slice(index + (put === '' ? 1 : 0))
    })
  fc.assert(
    fc.property(broken, text => {
      let refused = false
      try {
        JSON.parse(text)
      } catch {
        refused = true
      }
      expect(parse(text).errors.some(error => error.rule === 'json-syntax')).toBe(refused)
    }),
  )
})

test('whole numbers beyond 2^53 are exact', () => {
  expect(parse('[9007199254740993, -12345678901234567890, 9007199254740991, 1e20, 0.5]').value).toEqual([
    9007199254740993n,
    -12345678901234567890n,
    9007199254740991,
    1e20,
    0.5,
  ])
})

test('a key that is on the prototype of objects is an ordinary key', () => {
  const { value } = parse('{"__proto__": {"polluted": true}, "constructor": 1}')
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test.each([
  ['{"a": 1, // price\n"b": 2}', 'json-syntax/comment 9-11', 'comment'],
  ['/* plan */ {}', 'json-syntax/comment 0-2', 'comment'],
  ['# plan\n{}', 'json-syntax/comment 0-1', 'comment'],
  ['{"a": 1,}', 'json-syntax/trailingComma 7-8', 'no comma after the last'],
  ['', 'json-syntax/empty 0-0', 'empty'],
  [' \n ', 'json-syntax/empty 3-3', 'empty'],
  ["{'a': 1}", 'json-syntax/quotes 1-2', 'double quotes'],
  ['{"a": nul}', 'json-syntax/token 6-9', '`nul`'],
  ['{"a": 1', 'json-syntax/token 7-7', 'end of the file'],
  ['{"a": "x\ny"}', 'json-syntax/string 6-8', 'does not end'],
  ['{"a": 01}', 'json-syntax/token 6-8', '`01`'],
  ['{} {}', 'json-syntax/token 3-4', 'expected the end of the file'],
])('%j is refused at its place', (text, error, words) => {
  expect(errors(text)).toEqual([error])
  expect(plain(parse(text).errors[0]!.message)).toContain(words)
  expect(parse(text).value).toBeUndefined()
})

test('a key that comes twice is told at the second, and the first holds', () => {
  const text = '{"a": 1,\n "b": 2,\n "a": 3}'
  const document = parse(text)
  expect(document.errors.map(({ rule, messageId }) => `${rule}/${messageId}`)).toEqual([
    'no-unknown-key/duplicateKey',
  ])
  const { range, message } = document.errors[0]!
  expect(document.span(...range)).toMatchObject({ line: 3, column: 2, endColumn: 5 })
  expect(plain(message)).toContain('the first is on line 1')
  expect(document.value).toEqual({ a: 1, b: 2 })
})

test('a byte order mark is no error', () => {
  expect(parse('\ufeff{"a": 1}').value).toEqual({ a: 1 })
})

test('every node is found where it is written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
      const text = JSON.stringify(value, null, 2)
      const document = parse(text)
      for (const [pointer, node] of nodes(JSON.parse(text) as Json, '')) {
        const { line, column, endLine, endColumn } = document.valuePlace(pointer)
        const slice = cut(text, line, column, endLine, endColumn)
        expect(canonical(JSON.parse(slice) as Json)).toBe(canonical(node))
      }
    }),
  )
})

test('nesting is bounded', () => {
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
  expect(errors(deep(64))).toEqual([])
  expect(errors(deep(65))).toEqual(['file-limits/depth 64-65'])
  expect(errors('['.repeat(500_000))).toEqual(['file-limits/depth 64-65'])
})

test('a long text does not exhaust the reader', () => {
  const long = 'x'.repeat(900_000)
  expect(parse(stringify({ long })).value).toEqual({ long })
  expect(errors(`"${long}`)).toEqual([`json-syntax/string 0-${long.length + 1}`])
})

function* nodes(value: Json, pointer: string): Generator<[string, Json]> {
  yield [pointer, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    yield* nodes(child as Json, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
}

function cut(text: string, line: number, column: number, endLine: number, endColumn: number): string {
  const lines = text.split('\n').slice(line - 1, endLine)
  lines[lines.length - 1] = lines.at(-1)!.slice(0, endColumn - 1)
  lines[0] = lines[0]!.slice(column - 1)
  return lines.join('\n')
}
