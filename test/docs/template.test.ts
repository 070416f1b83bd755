import { describe, expect, it } from 'vitest'
import { fill, readTemplate } from '../../src/docs/template.ts'

const none: ReadonlyMap<string, string> = new Map()

function filled(
  text: string,
  content: Record<string, string>,
  kept = none,
  history: string[] = [],
): string[] {
  const { template, problems } = readTemplate(text, ['title', 'facts', 'history'])
  expect(problems).toEqual([])
  const pieces = fill(
    template,
    slot => content[slot] ?? null,
    slot => history.includes(slot),
    kept,
  )
  return pieces.map(piece => {
    const said =
      piece.kind === 'text' ? piece.text : piece.kind === 'keep' ? `[${piece.body}]` : piece.content
    return piece.history ? `history: ${said}` : said
  })
}

describe('a skeleton', () => {
  it('keeps a team’s prose as it is, in their order', () => {
    const text = '* Ours\n+ too\n\n<!-- waymark:slot facts -->\n\n## More\nby hand  \nand *so on*\n'
    expect(filled(text, { facts: 'FACTS' })).toEqual([
      '* Ours\n+ too',
      'FACTS',
      '## More\nby hand  \nand *so on*',
    ])
  })

  it('leaves out a section that has nothing to say', () => {
    const text = '<!-- waymark:slot title -->\n\n## Facts\n\nWhat we know:\n\n<!-- waymark:slot facts -->\n'
    expect(filled(text, { title: 'T' })).toEqual(['T'])
    expect(filled(text, { title: 'T', facts: 'F' })).toEqual(['T', '## Facts\n\nWhat we know:', 'F'])
  })

  it('keeps a section where people have written something', () => {
    const text =
      '## Notes\n\n<!-- waymark:slot facts -->\n<!-- waymark:keep mine -->\n<!-- /waymark:keep -->\n'
    expect(filled(text, {})).toEqual([])
    expect(filled(text, {}, new Map([['mine', 'Mind the gap.\n']]))).toEqual([
      '## Notes',
      '[Mind the gap.\n]',
    ])
  })

  it('marks a section that only history fills, its heading too', () => {
    const text = '<!-- waymark:slot title -->\n\n## History\n\n<!-- waymark:slot history -->\n'
    expect(filled(text, { title: 'T', history: 'H' }, none, ['history'])).toEqual([
      'T',
      'history: ## History',
      'history: H',
    ])
  })

  it('takes a heading in a code block for code', () => {
    expect(filled('```sh\n# not a heading\n```\n\n<!-- waymark:slot facts -->\n', { facts: 'F' })).toEqual([
      '```sh\n# not a heading\n```',
      'F',
    ])
  })

  it.each([
    [
      '# A\n\n<!-- waymark:slot fakts -->\n',
      3,
      'Unexpected slot `fakts`, expected one of `title`, `facts`, `history`.',
    ],
    ['<!-- waymark:slott facts -->\n', 1, 'Unexpected marker `waymark:slott`'],
    ['\n<!-- waymark:insert events -->\n', 2, 'Unexpected `waymark:insert` in a template'],
    ['<!-- waymark:keep a -->\n', 1, 'never closed'],
  ])('reports %j', (text, line, message) => {
    expect(readTemplate(text, ['title', 'facts', 'history']).problems).toMatchObject([
      { line, message: expect.stringContaining(message) },
    ])
  })
})
