import { expect, it } from 'vitest'
import { buildDocs } from '../../src/docs/index.ts'
import { parseMarkdown } from '../../src/markdown/serialise.ts'
import { NAMES, says } from './hostile-plan.ts'
import { event, input, plan } from './plan.ts'

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

const plainShapes = pages('Plain').map(page => JSON.stringify(shape(page.tree)))

it('sixty names', () => expect(new Set(NAMES).size).toBeGreaterThanOrEqual(60))

it.each(NAMES)('%j stays a name wherever it stands', name => {
  const found = pages(name)
  const changed = found.filter((page, index) => JSON.stringify(shape(page.tree)) !== plainShapes[index])
  expect(changed.map(page => page.text)).toEqual([])
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
])('an address of the plan, %j, is a link: %s', (url, linked) => {
  const at = { file: 'x.yml', pointer: '' }
  const { pages, problems } = buildDocs(
    input([plan([event('A', { links: [{ at, title: 'Design', url }] })])]),
  )
  expect(problems).toEqual([])
  const page = pages.find(each => each.path === 'events/a.md')!
  const links = [...walk(parseMarkdown(page.markdown) as Node)].filter(({ type }) => type === 'link')
  const outside = links.filter(each => !/^[.#]/.test(each.url ?? ''))
  expect(outside.map(each => each.url)).toEqual(linked ? [url] : [])
})
