import { describe, expect, it } from 'vitest'
import { readKept, withoutKept } from '../../src/docs/keep-regions.ts'
import { without } from '../../src/docs/markers.ts'
import { putBack } from '../../src/docs/put-back.ts'
import { HEADER, type PagePiece, pageText } from '../../src/docs/render.ts'
import * as md from '../../src/markdown/build.ts'

const region = (name: string, body: string): string =>
  `<!-- waymark:keep ${name} -->\n${body}<!-- /waymark:keep -->\n`

describe('readKept', () => {
  it('gives what people wrote, byte for byte', () => {
    const body = '* one\r\n+ two  \n\n| a|b |\n|-|-|\n  \ttrailing \n'
    const { kept, problems } = readKept(`# Title\n\n## Notes\n\n${region('notes', body)}`)
    expect(problems).toEqual([])
    expect(kept).toMatchObject([{ name: 'notes', body, under: '## Notes' }])
  })

  it('leaves alone what only looks like a marker: in a code block, in a line of text', () => {
    const text = [
      '```md\n<!-- waymark:keep a -->\n```\n\n    <!-- waymark:keep a -->\n',
      'Write `<!-- waymark:keep b -->`, ``a `<!-- waymark:keep b -->` `` and \\<!-- waymark:keep c --> more.\n',
      '<!-- Written by Waymark -->\n',
    ].join('\n')
    expect(readKept(text)).toEqual({ kept: [], problems: [] })
  })

  it('knows headings inside a region from those of the page', () => {
    const text = `## One\n\n${region('a', '## Mine\n')}\n${region('b', 'x\n')}`
    expect(readKept(text).kept.map(each => each.under)).toEqual(['## One', '## One'])
  })

  it.each([
    ['never closed', '\n<!-- waymark:keep a -->\ntext\n', 2, /never closed/],
    ['stray', 'text\n<!-- /waymark:keep -->\n', 2, /closes nothing/],
    ['nested', `<!-- waymark:keep a -->\n${region('b', '')}`, 2, /inside the one that opens on line 1/],
    ['unnamed', region('', ''), 1, /needs a name/],
    ['twice', region('a', '') + region('a', ''), 3, /twice/],
    ['misspelt', '<!-- waymark:keeep a -->\n', 1, /Unexpected marker `waymark:keeep`/],
    ['in capitals', 'a\n<!-- Waymark:keep a -->\n', 2, /stands alone on its line, in lower case/],
    ['without its colon', '<!-- waymark-keep a -->\n', 1, /stands alone/],
    ['not alone on its line', '\n- <!-- waymark:keep a --> my words', 2, /stands alone/],
    ['quoted', '> <!-- waymark:keep a -->\n', 1, /stands alone/],
    ['closed by another name', '<!-- waymark:keep a -->\n<!-- /waymark:keep b -->\n', 2, /closes `a`/],
    ['of a team’s own pages', '\n<!-- waymark:insert events -->\n', 2, /belongs in a page of your own/],
    ['of a template', '<!-- waymark:slot notes -->\n', 1, /belongs in a template/],
    ['history’s and never closed', '<!-- waymark:history -->\n', 1, /never closed/],
  ])('reports a marker that is %s, with its line', (_, text, line, message) => {
    const { problems } = readKept(text)
    expect(problems[0]).toMatchObject({ line, message: expect.stringMatching(message) })
  })
})

describe('putBack', () => {
  const page = (...texts: string[]): PagePiece[] =>
    texts.map((text, line) => ({ kind: 'text', text, line, history: false }))
  const old = readKept(`# A\n\n## When\n\ntext\n\n${region('mine', 'Hello\n')}\n## Then\n\nmore\n`).kept
  const text = (pieces: readonly PagePiece[]): string => pageText(pieces).slice(HEADER.length).trimStart()
  const expected = `# A\n\n## When\n\nnew\n\n${region('mine', 'Hello\n')}\n## Then\n\nmore\n`

  it('puts a region at the end of the section that it stood in, wherever the pieces end', () => {
    expect(text(putBack(page('# A\n\n## When\n\nnew\n\n## Then\n\nmore'), old))).toBe(expected)
    expect(text(putBack(page('# A', '## When', 'new', '## Then', 'more'), old))).toBe(expected)
    const generated: PagePiece = {
      kind: 'slot',
      content: [md.heading(2, 'When'), md.paragraph('new'), md.heading(2, 'Then'), md.paragraph('more')],
      history: false,
    }
    expect(text(putBack([...page('# A'), generated], old))).toBe(expected)
  })

  it('puts it at the end of the page where the section has gone', () => {
    expect(text(putBack(page('# A\n\n## Then\n\nmore'), old))).toBe(
      `# A\n\n## Then\n\nmore\n\n${region('mine', 'Hello\n')}`,
    )
  })

  it('puts what stood above the first heading there, and what history tells stays apart', () => {
    const [first] = readKept(`${region('top', 'Hi\n')}\n# A\n`).kept
    expect(text(putBack(page('# A'), [first!]))).toBe(`${region('top', 'Hi\n')}\n# A\n`)
    const told: PagePiece[] = [...page('## When'), { kind: 'text', text: 'then', line: 1, history: true }]
    expect(text(putBack(told, old))).toContain(`<!-- /waymark:history -->\n\n${region('mine', 'Hello\n')}`)
  })

  it('puts them where they stood: before what follows, in their order, and first where they came first', () => {
    const [mine, too] = [region('mine', 'Hello\n'), region('too', 'Hi\n')]
    const stood = (...parts: string[]) => readKept(`# A\n\n${parts.join('\n\n')}\n\n## Then\n`).kept
    const now = page('# A', 'one', '> note', 'two', '> note', 'three', '## Then')
    const shown = (piece: PagePiece): string =>
      piece.kind === 'keep' ? piece.name : piece.kind === 'text' ? piece.text : ''
    const placed = (...parts: string[]): string =>
      putBack(now, stood(...parts))
        .map(shown)
        .slice(1, -1)
        .join(' ')
    expect(placed('one', '> note', mine, too, 'two', '> note', 'three')).toBe(
      'one > note mine too two > note three',
    )
    expect(placed('one', '> note', 'two', mine, '> note', 'three', too)).toBe(
      'one > note two mine > note three too',
    )
    expect(placed('one', mine, '> gone', 'two')).toBe('one > note mine two > note three')
    expect(placed(mine, too, 'other')).toBe('mine too one > note two > note three')
    expect(placed('one', mine, 'other')).toBe('one > note two > note three mine')
  })

  it('changes nothing the second time', () => {
    const first = putBack(page('# A\n\n## When\n\nnew\n\n## Then'), old)
    expect(putBack(first, readKept(text(first)).kept)).toEqual(first)
  })
})

it('withoutKept is the same with a region, with another text in it, and with none', () => {
  const page = (body: string): string => `# A\n\n${region('a', body)}\nend\n`
  expect(withoutKept(page('hello\n'))).toBe(withoutKept(page('')))
  expect(withoutKept(page('hello\n'))).toBe(withoutKept('# A\n\nend\n'))
  expect(withoutKept('# A\n\nend.\n')).not.toBe(withoutKept('# A\n\nend\n'))
})

it('without takes out regions, markers included', () => {
  expect(without('a\n<!-- waymark:history -->\nb\n<!-- /waymark:history -->\nc\n', 'history')).toBe('a\nc\n')
})
