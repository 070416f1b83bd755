import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSource } from '../../src/source/parse.ts'
import { canonical } from '../../src/text/json.ts'
import { plain } from '../../src/text/phrase.ts'

const parse = (text: string) => parseSource({ path: 'plan.yml', text })
const told = (text: string): string[] =>
  parse(text).errors.map(({ rule, messageId, range }) => {
    const { line, column } = parse(text).span(...range)
    return `${line}:${column} ${rule}/${messageId}`
  })

test('JSON without duplicate keys reads alike as YAML', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = JSON.stringify(value)
      expect(canonical(parse(text).value!)).toBe(canonical(JSON.parse(text)))
    }),
  )
})

test('scalars are those of YAML 1.2', () => {
  const text =
    'a: yes\nb: 012\nc: 1_000\nd: 2024-02-01\ne: 0x1F\nf: ~\ng: true\nh: 9007199254740993\n404: null\nnull: 1\n'
  expect(parse(text).value).toEqual({
    a: 'yes',
    b: 12,
    c: '1_000',
    d: '2024-02-01',
    e: 31,
    f: null,
    g: true,
    h: 9007199254740993n,
    '404': null,
    null: 1,
  })
})

test('any name survives as a key, and its place is that of the key', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), names => {
      const text = `events:\n${names.map(one => `  ${JSON.stringify(one)}: 1\n`).join('')}`
      const document = parse(text)
      expect(document.errors).toEqual([])
      expect(Object.keys((document.value as { events: object }).events).sort()).toEqual([...names].sort())
      names.forEach((one, index) => {
        const pointer = `/events/${one.replaceAll('~', '~0').replaceAll('/', '~1')}`
        expect(document.place(pointer)).toMatchObject({ line: index + 2, column: 3 })
      })
    }),
  )
})

test('`__proto__` is an ordinary key', () => {
  const { value } = parse('__proto__: { polluted: 1 }\nconstructor: 2\n')
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

describe('places', () => {
  const text = 'plan:\n  name: Acme\nevents:\n  "Order: Completed": { tags: [a, bb] }\n'
  const document = parse(text)
  test.each([
    ['/plan', '1:1-1:5'],
    ['/plan/name', '2:3-2:7'],
    ['/events/Order: Completed', '4:3-4:21'],
    ['/events/Order: Completed/tags', '4:25-4:29'],
    ['/events/Order: Completed/tags/1', '4:35-4:37'],
    ['/events/Order: Completed/tags/7', '4:25-4:29'],
    ['/events/Order: Completed/nothing/below', '4:3-4:21'],
  ])('%s is at %s', (pointer, place) => {
    const { line, column, endLine, endColumn } = document.place(pointer)
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(place)
  })
  test('the value alone', () => {
    expect(document.valuePlace('/plan/name')).toMatchObject({ line: 2, column: 9, endColumn: 13 })
  })
  test('columns are UTF-16 units', () => {
    expect(parse('"🛒": { "å": 1, b: 2 }').place('/🛒/b')).toMatchObject({ line: 1, column: 17 })
  })
  test('Windows line ends', () => {
    expect(parse('a: 1\r\nb:\r\n  c: 2\r\n').place('/b/c')).toMatchObject({ line: 3, column: 3 })
  })
  test('the innermost node around an offset', () => {
    expect(document.pointerAt(text.indexOf('bb'))).toBe('/events/Order: Completed/tags/1')
    expect(document.pointerAt(0)).toBe('/plan')
  })
})

describe('errors say where and what to do', () => {
  test.each([
    ['a:\n\tb: 1\n', '2:1 yaml-syntax/tabAsIndent', 'spaces'],
    ['a: Say: hello\n', '1:4 yaml-syntax/blockAsImplicitKey', 'quotes'],
    ['a: @acme/x\n', '1:4 yaml-syntax/badScalarStart', '`@`'],
    ['a: `x`\n', '1:4 yaml-syntax/badScalarStart', 'quotes'],
    ['a: [1, 2\n', '2:1 yaml-syntax/badIndent', 'close it'],
    ['a:\n  b: 1\n c: 2\n', '3:1 yaml-syntax/badIndent', 'Line it up'],
    ['a: "x\nb: 1\nc: 2\n', '1:4 yaml-syntax/missingQuote', 'closing quote'],
    ["a: 'it''s\n", '1:4 yaml-syntax/missingQuote', 'closing quote'],
    ['a: b\nc\n', '2:1 yaml-syntax/missingChar', 'no `:`'],
    ['a: - b\n', '1:4 yaml-syntax/unexpectedToken', 'on the next line'],
    ['a: 1\n---\nb: 2\n', '2:1 yaml-syntax/multipleDocs', 'file of its own'],
    ['a: !!binary x\n', '1:4 yaml-syntax/tagResolveFailed', 'tags'],
    ['? [x]\n: 1\n', '1:3 yaml-syntax/nonStringKey', 'quotes'],
    ['a: *missing\n', '1:4 yaml-syntax/noAnchor', '`&missing`'],
    ['a: { <<: *missing }\n', '1:10 yaml-syntax/noAnchor', '`&missing`'],
    ['a: { <<: 1 }\n', '1:10 yaml-syntax/mergeNothing', '`<<: *base`'],
    ['a:\n  <<:\n  b: 1\n', '2:6 yaml-syntax/mergeNothing', '`<<: *base`'],
    ['a: &a [*a]\n', '1:8 yaml-syntax/aliasCycle', 'inside itself'],
    ['a: .inf\n', '1:4 yaml-syntax/notFinite', '`.inf`'],
    ['%YAML 1.1\n---\na: yes\n', '1:1 yaml-syntax/badDirective', 'YAML 1.2'],
  ])('%j', (text, error, words) => {
    expect(told(text)[0]).toBe(error)
    expect(plain(parse(text).errors[0]!.message)).toContain(words)
    expect(parse(text).value).toBeUndefined()
  })

  test('each line that is wrong is told once', () => {
    expect(told('a: b: c: d\ne: 1\nf: g: h\n')).toEqual([
      '1:4 yaml-syntax/blockAsImplicitKey',
      '3:4 yaml-syntax/blockAsImplicitKey',
    ])
    expect(told(`${'a: b: c\n'.repeat(50)}`)).toHaveLength(5)
  })

  test('a key that comes twice: the first holds', () => {
    expect(told('a: 1\nb: 2\na: 3\n')).toEqual(['3:1 no-unknown-key/duplicateKey'])
    expect(parse('a: 1\nb: 2\na: 3\n').value).toEqual({ a: 1, b: 2 })
  })

  test('an empty file is none', () => {
    for (const text of ['', '\n\n', '# only a comment\n']) {
      expect(parse(text).errors).toEqual([])
      expect(parse(text).value ?? null).toBeNull()
    }
  })
})

describe('anchors', () => {
  const text =
    'base: &base { a: 1, b: 2 }\nx: *base\ny: { <<: *base, b: 3 }\nz: { <<: [{ a: 4 }, *base], c: 5 }\n'
  test('aliases and merges are followed; what a map says itself wins', () => {
    expect(parse(text).value).toEqual({
      base: { a: 1, b: 2 },
      x: { a: 1, b: 2 },
      y: { a: 1, b: 3 },
      z: { a: 4, b: 2, c: 5 },
    })
  })
  test('what came by alias is placed where it is written', () => {
    expect(parse(text).place('/x')).toMatchObject({ line: 2, column: 1 })
    expect(parse(text).place('/x/b')).toMatchObject({ line: 1, column: 21 })
    expect(parse(text).place('/y/a')).toMatchObject({ line: 1, column: 15 })
  })
  test('an anchor that is shared a thousand times is fine', () => {
    const many = `base: &base { a: 1, b: [1, 2] }\n${Array.from({ length: 1000 }, (_, index) => `k${index}: *base\n`).join('')}`
    expect(parse(many).errors).toEqual([])
  })
  test('a quoted `<<` is a key like any other', () => {
    expect(parse('"<<": 1\n').value).toEqual({ '<<': 1 })
  })
})

describe('bombs', () => {
  test('aliases that multiply', () => {
    const letters = [...'abcdefghij']
    const text = letters
      .map((letter, index) => {
        const items =
          index === 0
            ? '1, 2'
            : Array(9)
                .fill(`*${letters[index - 1]}`)
                .join(', ')
        return `${letter}: &${letter} [${items}]\n`
      })
      .join('')
    expect(told(text)).toEqual(['6:20 file-limits/aliases'])
    expect(parse(text).value).toBeUndefined()
  })
  test('merges that multiply are told once', () => {
    const keys = Array.from({ length: 2000 }, (_, index) => `k${index}: 1`).join(', ')
    const text = `a: &a { ${keys} }\n${Array.from({ length: 500 }, (_, index) => `b${index}: { <<: *a }\n`).join('')}`
    expect(parse(text).errors.map(error => error.messageId)).toEqual(['aliases'])
  })
  test.each([
    ['brackets', '['.repeat(100_000)],
    ['lists', '- '.repeat(100_000)],
    ['maps', '{a: '.repeat(50_000)],
    ['keys', '? '.repeat(100_000)],
    ['indentation', Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
  ])('nesting of %s', (_, text) => {
    expect(parse(text).errors.map(error => `${error.rule}/${error.messageId}`)).toEqual(['file-limits/depth'])
  })
  test('nesting by aliases', () => {
    const text = Array.from(
      { length: 80 },
      (_, index) => `a${index}: &a${index} { x: ${index ? `*a${index - 1}` : 1} }\n`,
    )
    expect(parse(text.join('')).errors[0]).toMatchObject({ rule: 'file-limits', messageId: 'depth' })
  })
  test('64 levels are allowed', () => {
    expect(parse('['.repeat(64) + ']'.repeat(64)).errors).toEqual([])
    expect(parse('['.repeat(65) + ']'.repeat(65)).errors).toHaveLength(1)
  })
  test('files over 1 MB', () => {
    const size = (text: string): string[] =>
      parse(text).errors.map(error => `${error.rule}/${error.messageId}`)
    expect(size(`# ${'x'.repeat(1024 * 1024 - 2)}`)).toEqual([])
    expect(size(`# ${'x'.repeat(1024 * 1024 - 1)}`)).toEqual(['file-limits/size'])
    expect(size(`# ${'å'.repeat(600_000)}`)).toEqual(['file-limits/size'])
  })
  test('twenty thousand keys, and as many twice, come to an end', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('')
    expect(parse(keys).errors).toEqual([])
    expect(parse(keys + keys).errors).toHaveLength(20_000)
  })
})

test('comments are tied to what they speak of', () => {
  const text = [
    '# first',
    'plan:',
    '  name: Acme # behind',
    '# one',
    '# two',
    'events:',
    '  A:',
    '    # inside',
    '    tags:',
    '      # an item',
    '      - x # y',
    '# last',
    '',
  ].join('\n')
  expect(parse(text).comments.map(({ text: words, before }) => [words, before])).toEqual([
    [' first', '/plan'],
    [' behind', '/plan/name'],
    [' one', '/events'],
    [' two', '/events'],
    [' inside', '/events/A/tags'],
    [' an item', '/events/A/tags/0'],
    [' y', '/events/A/tags/0'],
    [' last', null],
  ])
  const { comments, ...document } = parse(text)
  expect(comments.every(({ range }) => text[range[0]] === '#')).toBe(true)
  expect(document.errors).toEqual([])
})

test('a key without a value between braces is known as one', () => {
  const document = parse('a: { description: Unit price, in EUR, b: 1 }\nc:\n')
  expect(document.isBareKey('/a/in EUR')).toBe(true)
  expect(document.isBareKey('/a/description')).toBe(false)
  expect(document.isBareKey('/c')).toBe(false)
})
