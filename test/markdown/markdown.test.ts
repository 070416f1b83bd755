import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../src/markdown/build.ts'
import * as md from '../../src/markdown/build.ts'
import { neutral } from '../../src/markdown/neutral.ts'
import { details, fromPhrase } from '../../src/markdown/phrase.ts'
import { parseMarkdown, toMarkdown } from '../../src/markdown/serialise.ts'
import { say, visible } from '../../src/text/phrase.ts'

interface Node {
  type: string
  value?: string
  url?: string
  children?: Node[]
}

function nodes(markdown: string): Node[] {
  const walk = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(walk)]
  return walk(parseMarkdown(markdown) as Node)
}

const textOf = (markdown: string): string =>
  nodes(markdown)
    .filter(node => node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    .map(node => node.value)
    .join('')
const joined = (value: string): string => value.replaceAll('\u200b', '')

/** What GitHub resolves in the text nodes of the rendered page. */
const resolved = [
  /(?:^|[^\w])@[a-z0-9]/i,
  /(?:^|[^\w&])#\d/,
  /\bgh-\d/i,
  /https?:\/\/\w/i,
  /www\.\w/i,
  /[\w.+-]@[\w-]+\.\w/,
  // every name of an emoji holds a letter, but for these
  /:(?:[\w+-]*[a-z][\w+-]*|100|1234|[+-]1):/i,
  /\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b/i,
]

const spice = fc.constantFrom(
  '@octocat',
  '@acme/checkout',
  '#123',
  'acme/plan#5',
  'GH-1',
  'https://evil.example/x',
  'www.evil.example',
  'a@b.example',
  'mailto:a@b.example',
  'deadbeef01',
  '<img src=x onerror=1>',
  '<!--',
  '-->',
  '</details>',
  '<details>',
  '](http://x.example)',
  '![',
  '[x]',
  '[^1]',
  '|',
  '||',
  '\\|',
  '`',
  '``',
  '```',
  '~~~',
  '**',
  '_',
  '$$',
  '{{',
  '{%',
  '}}',
  '\\',
  '&#64;',
  '&lt;',
  '\n',
  '\r\n',
  '\n\n# x',
  '\n---\n',
  '\t',
  ' ',
  '\u0000',
  '\u202e',
  '\u200b',
  '\ud800',
  '1.',
  '- ',
  '> ',
  '+ ',
  ':tada:',
  '[!NOTE]',
  'é',
  '😀',
)
const hostile = fc
  .array(fc.oneof(spice, spice, fc.string({ maxLength: 5, unit: 'grapheme' })), { maxLength: 8 })
  .map(parts => parts.join(''))
const settings = { numRuns: 400 }

const forbidden = [
  'link',
  'linkReference',
  'image',
  'imageReference',
  'html',
  'definition',
  'footnoteReference',
]

function expectHarmless(markdown: string): void {
  expect(nodes(markdown).filter(node => forbidden.includes(node.type))).toEqual([])
  expect(markdown).not.toMatch(/\{[{%]/)
  const text = nodes(markdown).flatMap(node => (node.type === 'text' ? [node.value as string] : []))
  for (const value of text) for (const pattern of resolved) expect(value).not.toMatch(pattern)
}

const places: Record<string, (node: Inline) => Block> = {
  paragraph: node => md.paragraph(node),
  'paragraph between words': node => md.paragraph(['a', node, 'b']),
  heading: node => md.heading(3, node),
  strong: node => md.paragraph(['x ', md.strong(node), ' y']),
  'list item': node => md.list([[node]]),
  'table cell': node => md.table(['a', 'b'], [[node, [node, ' ', node]]]),
  quote: node => md.quote(md.paragraph(node)),
}

/** As a reader sees a line: white space at its ends is not shown, runs are one blank. */
const seen = (value: string): string => joined(value).replace(/\s+/g, ' ').trim()

describe.each(Object.entries(places))('data in a %s', (name, place) => {
  test('running text stays text and comes back', () => {
    fc.assert(
      fc.property(hostile, value => {
        const markdown = toMarkdown(md.root(place(md.text(value))))
        expectHarmless(markdown)
        const once = seen(visible(value.replace(/[ \t]*[\r\n]\s*/g, ' ')).replace(/\p{Cs}/gu, '\\u{d800}'))
        if (name !== 'table cell' && name !== 'paragraph between words')
          expect(seen(textOf(markdown))).toContain(once)
      }),
      settings,
    )
  })
  test('code stays code and comes back', () => {
    fc.assert(
      fc.property(hostile, value => {
        const markdown = toMarkdown(md.root(place(md.code(value))))
        expectHarmless(markdown)
        const code = nodes(markdown).filter(node => node.type === 'inlineCode')
        const shown = visible(value).replace(/\p{Cs}/gu, '\\u{d800}')
        for (const node of code) expect(joined(node.value as string)).toBe(shown)
        if (value !== '') expect(code).toHaveLength(name === 'table cell' ? 3 : 1)
      }),
      settings,
    )
  })
})

test('a table keeps its shape whatever its cells hold', () => {
  fc.assert(
    fc.property(hostile, hostile, (left, right) => {
      const markdown = toMarkdown(
        md.root(
          md.table(
            ['a', 'b'],
            [
              [md.code(left), left],
              [right, md.code(right)],
            ],
          ),
        ),
      )
      const rows = nodes(markdown).filter(node => node.type === 'tableRow')
      expect(rows.map(row => row.children?.length)).toEqual([2, 2, 2])
    }),
    settings,
  )
})

test('a code block ends where it should', () => {
  fc.assert(
    fc.property(hostile, value => {
      const tree = nodes(toMarkdown(md.root(md.codeBlock(value, 'json'), md.paragraph('after'))))
      expect(tree.map(node => node.type)).toEqual(['root', 'code', 'paragraph', 'text'])
    }),
    settings,
  )
})

test('a folded part holds one line of markup, with data escaped', () => {
  fc.assert(
    fc.property(hostile, value => {
      const markdown = toMarkdown(
        md.root(
          ...details(
            say`${{ strong: value }}: ${value} ${{ em: value }}${{ name: value }}`,
            md.paragraph('in'),
          ),
        ),
      )
      const html = nodes(markdown).filter(node => node.type === 'html')
      expect(html).toHaveLength(2)
      expect(html[1]?.value).toBe('</details>')
      const tags = [...(html[0]!.value as string).matchAll(/<[^>]*>/g)].map(match => match[0])
      expect(tags.join('')).toBe('<details><summary><b></b><code></code><i></i></summary>')
      for (const pattern of resolved.slice(0, 6))
        expect((html[0]!.value as string).replace(/<code>.*?<\/code>|<[^>]*>|&\w+;/g, ' ')).not.toMatch(
          pattern,
        )
    }),
    settings,
  )
})

test('a comment cannot be ended by what it holds', () => {
  fc.assert(
    fc.property(hostile, value => {
      const tree = nodes(toMarkdown(md.root(md.comment(`waymark ${value}`), md.paragraph('after'))))
      expect(tree.map(node => node.type)).toEqual(['root', 'html', 'paragraph', 'text'])
    }),
    settings,
  )
})

test.each([
  ['https://bi.example/7', 'https://bi.example/7'],
  ['../events/a.md#x', '../events/a.md#x'],
  ['javascript:alert(1)', null],
  [' JaVaScript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['//evil.example', null],
  ['https://x.example/) [y](z', 'https://x.example/)%20[y](z'],
])('the address %s is followed as %s', (url, expected) => {
  const [found] = nodes(toMarkdown(md.root(md.paragraph(md.link('x', url))))).filter(
    node => node.type === 'link',
  )
  expect(found?.url ?? null).toBe(expected)
})

test('places are linked where an address is known', () => {
  const phrase = say`See ${{ place: { text: 'a.yml, line 3', file: 'a.yml', line: 3 } }}.`
  const markdown = toMarkdown(
    md.root(md.paragraph(fromPhrase(phrase, place => `https://x.example/${place.file}#L${place.line}`))),
  )
  expect(markdown).toBe('See [a.yml, line 3](https://x.example/a.yml#L3).\n')
  expect(toMarkdown(md.root(md.paragraph(fromPhrase(phrase))))).toBe('See a.yml, line 3.\n')
})

test('ordinary names stay as they are', () => {
  for (const name of [
    'Order Completed',
    'product_id',
    'products[].sku',
    'e-mail',
    '50 %',
    'decade',
    'a: b',
    'C#',
    '0 to 2147483647',
    '20260131',
  ])
    expect(neutral(name)).toBe(name)
})

test('the same tree gives the same bytes, without column padding', () => {
  const tree = md.root(md.table(['a', 'b'], [['long cell', 'x']]), md.list(['one', 'two']))
  expect(toMarkdown(tree)).toBe('| a | b |\n| - | - |\n| long cell | x |\n\n- one\n- two\n')
  expect(toMarkdown(tree)).toBe(toMarkdown(tree))
})
