import { expect, it } from 'vitest'
import { buildDocs } from '../../src/docs/index.ts'
import { parseMarkdown } from '../../src/markdown/serialise.ts'
import type { Origin } from '../../src/model/origin.ts'
import type { Plan } from '../../src/model/plan.ts'
import { NAMES, says, waysOf } from './hostile-plan.ts'
import { body, event, input, plan, property } from './plan.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly depth?: number
  readonly children?: readonly Node[]
}

/** What a page is made of, but for its words: a stranger's name must not change it. */
function shape(node: Node): unknown {
  const inner = (node.children ?? []).filter(child => child.type !== 'text').map(shape)
  return node.type === 'html'
    ? `html ${node.value?.replace(/id="[^"]*"/, 'id')}`
    : [node.type, node.depth ?? 0, ...inner]
}

function* walk(node: Node): Generator<Node> {
  yield node
  for (const child of node.children ?? []) yield* walk(child)
}

function pages(name: string): { path: string; tree: Node; text: string }[] {
  const { pages, problems } = buildDocs(
    input([says(name)], { repository: { url: 'https://github.com/acme/plan', branch: 'main' } }),
  )
  expect(problems).toEqual([])
  return pages.map(({ path, markdown }) => ({ path, text: markdown, tree: parseMarkdown(markdown) as Node }))
}

/** The words of a page, blocks of code aside: a picture or a snippet writes a name in its own way. */
function words(tree: Node): string[] {
  const said = [...walk(tree)].filter(({ type }) => type === 'text' || type === 'inlineCode')
  return said.map(({ value = '' }) => value.replace(/[\s\u200b]+/g, ''))
}

const plain = pages('Plain')
const plainShapes = plain.map(page => JSON.stringify(shape(page.tree)))
const plainWords = plain.map(page => words(page.tree))

it('sixty names', () => expect(new Set(NAMES).size).toBeGreaterThanOrEqual(60))

it.each(NAMES)('%j stays a name wherever it stands', name => {
  const found = pages(name)
  const changed = found.filter((page, index) => JSON.stringify(shape(page.tree)) !== plainShapes[index])
  expect(changed.map(page => page.text)).toEqual([])
  const ways = waysOf(name)
  const wrong = found.flatMap(({ path, tree }, index) =>
    words(tree).flatMap((word, at) => {
      const known = plainWords[index]![at]!
      return ways.some(way => word === known.replaceAll('Plain', () => way)) ? [] : [[path, known, word]]
    }),
  )
  expect(wrong).toEqual([])
  for (const { path, text, tree } of found) {
    expect(path).toMatch(/^[A-Za-z0-9./-]+$/)
    expect(text, path).not.toMatch(/\{[{%#]/)
    expect(text, path).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/)
    for (const { type, url } of walk(tree))
      if (type === 'link') expect(url).toMatch(/^(\.{0,2}\/|#|https:\/\/github\.com\/acme\/)/)
  }
})

it.each([
  ['https://bi.example/7?a=1&b=(2)#x', true],
  ['HTTPS://bi.example', true],
  ['mailto:ada@bi.example', true],
  ['javascript:alert(1)', false],
  ['JavaScript&colon;alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['//evil.example', false],
  ['../../secret.md', false],
  ['/etc/passwd', false],
  ['https://x.example/\u202e', false],
])('an address of the plan, %j, is a link wherever it stands: %s', (url, linked) => {
  const places: Record<string, (at: Origin) => Plan> = {
    'events/a.md': at => plan([event('A', { links: [{ at, title: 'Design', url }] })]),
    'events/b.md': at => plan([event('B', { usedBy: [{ at, kind: 'dashboard', name: 'Weekly', url }] })]),
    'events/c.md': at => {
      const usedBy = [{ at, kind: 'model' as const, name: 'Orders', url }]
      return plan([event('C', { body: body([property('total', { usedBy })]) })])
    },
    'events/d.md': at => {
      const state = {
        status: 'draft' as const,
        statusDeclared: true,
        since: null,
        link: url,
        deprecated: null,
      }
      const source = { at, id: 'web', ...state }
      return plan([event('D', { sources: [source] })])
    },
  }
  for (const [path, of] of Object.entries(places)) {
    const { pages, problems } = buildDocs(input([of({ file: 'x.yml', pointer: '' })]))
    expect(problems).toEqual([])
    const page = pages.find(each => each.path === path)!
    const links = [...walk(parseMarkdown(page.markdown) as Node)].filter(({ type }) => type === 'link')
    const outside = links.filter(each => !/^[.#]/.test(each.url ?? ''))
    expect(
      outside.map(each => each.url),
      path,
    ).toEqual(linked ? [url] : [])
  }
})

it.each([
  [
    'https://wiki.example/team?a=1',
    'acme/web',
    ['https://wiki.example/team?a=1'],
    ['https://github.com/acme/web'],
  ],
  ['ada@acme.example', 'web', ['mailto:ada@acme.example'], []],
  ['javascript:alert(1)', 'javascript:alert(1)', [], []],
  ['data:text/html,a@b', '//evil.example/x', [], []],
  ['#team', 'https://evil.example/a/b', [], []],
  ['ada@acme.example?cc=x', 'acme/web?x=1', [], []],
])('a contact %j and a repository %j lead only where they say', (contact, repository, toOwner, toSource) => {
  const at = { file: 'x.yml', pointer: '' }
  const common = { at, id: 'x', name: 'X', description: null }
  const { pages, problems } = buildDocs(
    input([
      plan([event('A', { owner: 'x' })], {
        owners: new Map([['x', { ...common, owner: null, roles: [], github: null, contact }]]),
        sources: new Map([['x', { ...common, type: null, owner: null, repository, enforcement: null }]]),
      }),
    ]),
  )
  expect(problems).toEqual([])
  const outside = (path: string): (string | undefined)[] => {
    const tree = parseMarkdown(pages.find(each => each.path === path)!.markdown) as Node
    const links = [...walk(tree)].filter(({ type, url }) => type === 'link' && !/^[.#]/.test(url ?? ''))
    return links.map(({ url }) => url)
  }
  expect(outside('owners/x.md')).toEqual(toOwner)
  expect(outside('owners/README.md')).toEqual(toOwner)
  expect(outside('events/a.md')).toEqual(toOwner)
  expect(outside('sources/x.md')).toEqual(toSource)
})
