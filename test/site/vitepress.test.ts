import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join, posix } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/markdown/serialise.ts'
import { NAMES, TRICKS } from '../docs/hostile-plan.ts'
import { baseEnvironment, project, runCli, start } from '../support/run.ts'
import { tempDir, writeFiles } from '../support/temp.ts'
import { browser, inBrowser, open, type Page, serve } from './browser.ts'

/** What VitePress itself would take for more than text. */
const OWN_TRICKS = [
  '[[toc]]',
  '::: danger STOP',
  '::: v-pre',
  '<<< @/README.md',
  '<!-- @include: @/../../secret.txt -->',
  '<!--@include: @/../../secret.txt-->',
  'x // [!code --]',
  '# [!code focus]',
  'import.meta.env.MODE',
  'process.env.NODE_ENV',
  '<template #default="{ x }">{{ x }}</template>',
  '<style>* { display: none }</style>',
  '@click="alert(1)"',
  '{#anchor}',
  '$$x$$',
]
const names = [...NAMES, ...TRICKS, ...OWN_TRICKS]

/** A plan in which each name is the name of an event, of a property, of an owner, and what is said of each. */
function hostilePlan(): string {
  const map = (of: (name: string) => unknown): object =>
    Object.fromEntries(names.map(name => [name, of(name)]))
  const about = (name: string) => ({ description: name, owner: name })
  return JSON.stringify({
    plan: { name: names.join(' '), description: names.join(' ') },
    owners: map(name => ({ name, roles: ['stakeholder'], contact: name })),
    kpis: map(name => ({ ...about(name), target: name, unit: name })),
    sources: map(name => ({ type: 'javascript', ...about(name) })),
    destinations: map(name => ({ type: 'snowflake', ...about(name) })),
    events: map(name => ({
      ...about(name),
      trigger: name,
      kpis: [name],
      sources: [name],
      destinations: [name],
      tags: [name],
      links: [{ title: name, url: 'https://design.example/x' }],
      properties: {
        [name]: {
          type: 'string',
          ...about(name),
          unit: name,
          values: [{ value: name, description: name }, { value: 'b' }],
        },
      },
      examples: [{ [name]: name }],
    })),
  })
}

/** What a person may write by hand, who writes for GitHub and knows nothing of VitePress. */
const NOTE = `Sent with {{ 7*7 }} and \`{{ 7*7 }}\`. {onclick=alert(1)}

::: danger
Not a box.
:::
`

interface Built {
  readonly html: ReadonlyMap<string, string>
  readonly markdown: ReadonlyMap<string, string>
}

function textFiles(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .filter(path => statSync(join(folder, path)).isFile())
      .map(path => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  )
}

/** The example plan and the hostile one as `waymark docs` and the recipe make a site of them. */
async function build(): Promise<Built> {
  const root = tempDir('vitepress')
  writeFiles(root, {
    'waymark.yml': 'version: 1\nplans: { shop: { path: shop/ }, hostile: { path: hostile/ } }\n',
    'hostile/plan.json': hostilePlan(),
    'notes/shop/events/order-completed.md': NOTE,
    'secret.txt': 'do not show',
  })
  cpSync(join(project, 'examples/shop/tracking-plan'), join(root, 'shop'), { recursive: true })
  const docs = await runCli(['docs', '--no-history', '--docs-dir', 'docs/tracking-plan'], { cwd: root })
  expect(docs.stderr).toBe('')
  expect(docs.status).toBe(0)

  const site = join(root, 'site')
  cpSync(join(project, 'docs-template/vitepress'), site, { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(site, 'node_modules'), 'dir')
  const vitepress = join(project, 'node_modules/vitepress/bin/vitepress.js')
  const env = baseEnvironment(root)
  const args = [vitepress, 'build', '--base', '/tracking-plan/']
  const { status, stderr } = await start(process.execPath, args, { cwd: site, env, timeout: 280_000 })
  expect(stderr).not.toMatch(/error|dead link/i)
  expect(status).toBe(0)
  return {
    html: textFiles(join(site, '.vitepress/dist')),
    markdown: textFiles(join(root, 'docs/tracking-plan')),
  }
}

/** What a page says and what it is made of, as a browser reads the file. */
interface Read {
  readonly text: string
  /** names of elements, and of their attributes */
  readonly parts: readonly string[]
  readonly links: readonly string[]
  readonly ids: readonly string[]
}

const READ = `paths => Promise.all(paths.map(async path => {
  const html = await (await fetch(path)).text()
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('.vp-doc')
  for (const chrome of main.querySelectorAll('.header-anchor, .lang, button.copy')) chrome.remove()
  const all = [...main.querySelectorAll('*')]
  return {
    text: main.textContent,
    parts: [...new Set(all.flatMap(node => [node.localName, ...[...node.attributes].map(({ name }) => node.localName + ' ' + name)]))],
    links: [...main.querySelectorAll('a[href]')].map(node => node.getAttribute('href')),
    ids: all.map(node => node.id),
  }
}))`

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

/** The words of a page, as a Markdown reader that knows nothing of VitePress finds them. */
function words(node: Node): string {
  if (node.type === 'html') return ''
  return node.value ?? (node.children ?? []).map(words).join(' ')
}

/** Without spaces, and without the marks that keep GitHub from resolving names, which show nothing. */
const bare = (text: string): string => text.replace(/[\s\u200b]+/g, '').replace(/\[!(NOTE|WARNING)\]/g, '$1')

const pageOf = (markdown: string): string =>
  markdown.replace(/(README)?\.md$/, (_, index) => `${index ? 'index' : ''}.html`)

describe.skipIf(browser === null)(`the VitePress recipe, ${inBrowser}`, () => {
  let built: Built
  let base = ''
  let pages: [path: string, markdown: string, read: Read][] = []
  beforeAll(async () => {
    built = await build()
    base = await serve(built.html)
    const sources = [...built.markdown].filter(([path]) => path.endsWith('.md'))
    const { page } = await open(base)
    await page.goto(`${base}index.html`)
    const read = await readPages(
      page,
      sources.map(([path]) => pageOf(path)),
    )
    pages = sources.map(([path, markdown], index) => [pageOf(path), markdown, read[index]!])
  }, 300_000)

  it('makes a page of each page, and each says what the markdown says', () => {
    expect(pages.length).toBeGreaterThan(600)
    for (const [path, markdown, { text }] of pages)
      expect(bare(text), path).toBe(bare(words(parseMarkdown(markdown) as Node)))
    expect([...built.html.values()].filter(text => text.includes('do not show'))).toEqual([])
    for (const [path, markdown] of pages) expect(markdown, path).not.toMatch(/<!--\s*@include/)
  })

  it('makes nothing of hostile text that it does not make of the example plan', () => {
    const known = new Set(
      pages.filter(([path]) => path.startsWith('shop/')).flatMap(([, , { parts }]) => parts),
    )
    const strange = pages.flatMap(([path, , { parts }]) =>
      parts.filter(part => !known.has(part)).map(part => `${path}: ${part}`),
    )
    expect(strange).toEqual([])
    expect([...known].filter(part => / (on|v-|:|@)/.test(part))).toEqual([])
  })

  it('has links that lead to a file and an anchor', () => {
    const idsOf = new Map(pages.map(([path, , { ids }]) => [path, new Set(ids)]))
    let checked = 0
    for (const [path, , { links }] of pages)
      for (const link of links.filter(link => !/^(https?:|mailto:)/.test(link))) {
        const [address = '', hash] = link.split('#')
        const folder = posix.join(posix.dirname(path), address)
        const target = posix.normalize(folder.replace(/(^|\/)\.?$/, '$1index.html'))
        const file = address === '' ? path : target
        expect(built.html.has(file), `${path}: ${link}`).toBe(true)
        if (hash) expect(idsOf.get(file)?.has(decodeURIComponent(hash)), `${path}: ${link}`).toBe(true)
        checked += 1
      }
    expect(checked).toBeGreaterThan(10_000)
  })

  it('runs nothing and asks nobody in the reader’s browser, in pages and search', async () => {
    const { page, outside, errors } = await open(base)
    const hostile = pages
      .map(([path]) => path)
      .filter(path => /^hostile\/events\/.*(alert|7-7|toc|include|svg)/.test(path))
    expect(hostile.length).toBeGreaterThan(5)
    for (const path of ['index.html', 'hostile/events/index.html', ...hostile]) {
      await page.goto(base + path)
      await page.locator('html:has(.VPNavBarSearch)').waitFor()
    }
    await page.locator('.DocSearch-Button').first().click()
    await page.locator('.search-input').fill('script')
    await page.locator('.results .result').first().waitFor()
    expect(await page.locator('.results script, .results img, .results iframe').count()).toBe(0)
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
  })
})

async function readPages(page: Page, paths: readonly string[]): Promise<Read[]> {
  return page.evaluate<Read[]>(`(${READ})(${JSON.stringify(paths)})`)
}
