import { describe, expect, it } from 'vitest'
import { type HtmlOptions, toHtml } from '../../src/markdown/html.ts'
import { parseMarkdown } from '../../src/markdown/serialise.ts'

/** What people write beside what is generated comes out as HTML in full. */

const options: HtmlOptions = { href: url => url, instead: () => null }
const html = (markdown: string): string => toHtml(parseMarkdown(markdown).children, options, [])

describe('HTML', () => {
  it('has footnotes wherever they were written, in the order that they are first asked for', () => {
    const made = html(
      'A[^1] and [^two].\n\n> Quote[^in]\n>\n> [^in]: Inside.\n\n- [^two]: Two.\n\n[^1]: One.',
    )
    const notes = [...made.matchAll(/<li id="user-content-fn-(\w+)">\s*<p>(\w+)\./g)]
    expect(notes.map(([, id, text]) => [id, text])).toEqual([
      ['1', 'One'],
      ['two', 'Two'],
      ['in', 'Inside'],
    ])
    const asked = [...made.matchAll(/href="#(user-content-fn-\w+)"/g)].map(([, id]) => id)
    expect(asked.filter(id => !made.includes(`id="${id}"`))).toEqual([])
    expect(asked).toHaveLength(3)
  })

  it('leads where references lead', () => {
    expect(html('[a][x] ![b][x]\n\n[x]: c.md')).toBe('<p><a href="c.md">a</a> <a href="c.md">b</a></p>')
  })

  it('has as many blocks as there are', () => {
    const blocks = Array.from({ length: 130_000 }, () => ({ type: 'thematicBreak' }) as const)
    expect(toHtml(blocks, options, []).split('\n')).toHaveLength(130_000)
  })

  it('has blocks one below the other', () => {
    expect(html('# A\n\nB\n\n---')).toBe('<h1 id="s-a">A</h1>\n<p>B</p>\n<hr>')
  })
})
