import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { buildSite, type SiteInput } from '../../src/docs/index.ts'
import { siteProblems } from '../../src/docs/site/gates.ts'
import { lint } from '../../src/lint/index.ts'
import { resolvePresets } from '../../src/lint/resolve.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/plan/read.ts'
import { plain } from '../../src/text/phrase.ts'
import { project } from '../support/run.ts'
import { event, input, layout, plan } from './plan.ts'

const assetFolder = join(project, 'docs-template/site')
const assets = new Map(
  readdirSync(assetFolder)
    .filter(name => !name.endsWith('.html'))
    .map(name => [name, readFileSync(join(assetFolder, name), 'utf8')]),
)

function site(plans: readonly Plan[], facts: Partial<SiteInput> = {}): ReadonlyMap<string, string> {
  return buildSite({
    ...input(plans),
    assets,
    layout,
    url: 'https://acme.example/tracking-plan/',
    ...facts,
  })
}

/** The example plan. */
function shop(): Plan {
  const root = join(project, 'examples/shop/tracking-plan')
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yml'))
  const files = names.sort().map(name => ({
    path: `tracking-plan/${name.replaceAll('\\', '/')}`,
    text: readFileSync(join(root, name), 'utf8'),
  }))
  return readPlan({ id: 'shop', path: 'tracking-plan', files: { files, unreadable: [] } }).plan
}

const files = site([shop()])
const pages = [...files].filter(([path]) => path.endsWith('.html'))

interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** The tags of a page. Attributes are all written in double quotes. */
function tags(html: string): Tag[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name, rest]) => ({
      name: name!,
      attributes: new Map(
        [...rest!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key!, value ?? '']),
      ),
    }),
  )
}

describe('the site of the example plan', () => {
  it('has links that lead to a page and an anchor', () => {
    const ids = new Map(
      pages.map(([path, html]) => [path, new Set(tags(html).map(tag => tag.attributes.get('id')))]),
    )
    let checked = 0
    for (const [path, html] of pages.filter(([path]) => path !== '404.html'))
      for (const { attributes } of tags(html)) {
        const url = attributes.get('href') ?? attributes.get('src')
        if (url === undefined || /^(https:|mailto:)/.test(url)) continue
        const [address = '', hash] = url.split('#')
        const target = address === '' ? path : posix.join(posix.dirname(path), address)
        expect(files.has(target), `${path}: ${url}`).toBe(true)
        if (hash) expect(ids.get(target)?.has(decodeURIComponent(hash)), `${path}: ${url}`).toBe(true)
        checked += 1
      }
    expect(checked).toBeGreaterThan(5000)
  })

  it('asks no other host for anything, and holds no script or style of its own', () => {
    for (const [path, html] of pages) {
      for (const { name, attributes } of tags(html)) {
        const asked = name === 'a' ? undefined : (attributes.get('src') ?? attributes.get('href'))
        if (asked !== undefined) expect(asked, path).not.toMatch(/^([a-z]+:|\/\/)/i)
        for (const key of attributes.keys()) expect(key, path).not.toMatch(/^(on|style$|srcdoc$)/i)
      }
      expect(html, path).not.toMatch(
        /<style|<script(?! type="module"(?: blocking="render")? src="[^"]*assets\/(?:app|moved)\.js"><\/script>)/i,
      )
    }
    const texts = [...files].filter(([path]) => /^assets\/(app|search)\.js$|theme\.css$/.test(path))
    expect(texts.map(([path]) => path)).toHaveLength(3)
    for (const [path, text] of texts) expect(text, path).not.toMatch(/https?:/)
  })

  it('gives each page a title, one first heading, and ids once', () => {
    for (const [path, html] of pages) {
      expect(html.match(/<h1[ >]/g), path).toHaveLength(1)
      expect(/<title>[^<]+<\/title>/.test(html), path).toBe(true)
      const ids = tags(html).flatMap(({ attributes }) => attributes.get('id') ?? [])
      expect(ids.length, path).toBe(new Set(ids).size)
    }
  })

  it('has each page as markdown too, and a catalogue of all', () => {
    expect(files.get('events/order-completed.html')).toContain('href="order-completed.md"')
    expect(files.get('events/order-completed.md')).toContain('# Order Completed')
    const { version, items } = JSON.parse(files.get('catalog.json')!)
    expect(version).toBe(1)
    const urls: string[] = items.map((item: { url: string }) => item.url)
    for (const url of urls) expect(files.has(url.split('#')[0]!), url).toBe(true)
    for (const path of files.keys())
      if (
        /^(events|kpis|owners|properties)\/(?!index).*\.html$/.test(path) &&
        !files.get(path)!.includes('>All old names: ')
      )
        expect(urls, path).toContain(path)
    expect(files.get('llms.txt')).toContain('- [Order Completed](events/order-completed.md): ')
  })

  it('draws pictures itself', () => {
    expect(files.get('data-flow.html')).toMatch(/<svg (?:class="small" )?viewBox/)
    expect(files.get('data-flow.html')).not.toContain('flowchart')
  })

  it('finds its way from a page that is not there, in any folder', () => {
    expect(files.get('404.html')).toContain('href="/tracking-plan/assets/theme.css"')
  })

  it('is the same bytes a second time', () => {
    expect(site([shop()])).toEqual(files)
  })
})

it('of several plans has a way to each from what stands above them', () => {
  const shown = site([shop(), { ...plan([]), id: 'Empty one' }])
  expect(siteProblems(shown)).toEqual([])
  expect(shown.get('explore.html')).toContain('<a href="empty-one/events/index.html">all events of ')
  const nav = (path: string): string => /<nav.*<\/nav>/.exec(shown.get(path)!)![0]
  expect(nav('index.html')).not.toContain('shop/')
  expect(nav('shop/kpis/index.html')).toContain('href="../../shop/owners/index.html"')
})

it('keeps what is internal to itself', () => {
  const open = event('Open One', {
    deprecated: {
      at: { file: '', pointer: '' },
      since: null,
      sunset: null,
      reason: null,
      replacedBy: 'Secret Deal',
    },
  })
  const whole = plan([open, event('Secret Deal', { internal: true, tags: ['hush'] })])
  const at = { count: 1, lastSeen: null, queries: null }
  const shown = site([whole], {
    usage: new Map([
      ['Open One', at],
      ['Secret Deal', at],
    ]),
  })
  expect(shown.has('events/open-one.html')).toBe(true)
  // How the plan stands, all of it says; what there is that does not show, nothing does.
  expect(shown.get('health.md')).toContain('| yes | all of 2 events |')
  for (const [path, text] of shown) expect(text.toLowerCase(), path).not.toMatch(/secret|hush/)
})

it('shows a stranger’s text as text', () => {
  const name = '<script>alert(1)</script><img src=x onerror=alert(2)> [x](javascript:alert(3)) {{ 7*7 }}'
  const at = { file: 'x.yml', pointer: '' }
  const hostile = event(name, {
    description: name,
    tags: [name],
    stage: name,
    trigger: name,
    links: [{ at, title: name, url: 'javascript:alert(4)' }],
    examples: [{ at, value: { [name]: name } }],
  })
  const shown = site([plan([hostile], { id: name, info: { ...plan([]).info, name, description: name } })], {
    notes: new Map([['notes/data-flow.md', '']]),
  })
  const plainTags = new Set(pages.flatMap(([, html]) => tags(html).map(tag => tag.name)))
  for (const [path, html] of shown) {
    if (!path.endsWith('.html')) continue
    for (const { name: tag, attributes } of tags(html)) {
      expect(plainTags.has(tag), `${path}: ${tag}`).toBe(true)
      expect(attributes.get('href') ?? '', path).not.toMatch(/^javascript/i)
    }
    expect(html.match(/<script/g), path).toHaveLength(1)
  }
})

it('searches with MiniSearch as it is published', async () => {
  const bundle = await rolldown({ input: join(project, 'node_modules/minisearch/dist/es/index.js') })
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false })
  expect(assets.get('minisearch.js')!.split('\n').slice(1).join('\n')).toBe(output[0].code)
})

it('says of nothing that it is missing which is only not shown', () => {
  const text = `useCases:
  fraud: { description: Stop it early., outcomes: [{ description: Less of it. }] }
kpis: { losses: { description: What is lost. } }
owners: { risk: { name: Risk team } }
properties: { risk_score: { type: number, description: How likely it is. } }
events:
  Open One: { description: Anybody may see it. }
  Score Given:
    internal: true
    description: The score of an order.
    owner: risk
    useCases: [fraud]
    kpis: [losses]
    properties: { risk_score: { $ref: '#/properties/risk_score' } }
`
  const files = { files: [{ path: 'tracking-plan/plan.yml', text }], unreadable: [] }
  const { plan } = readPlan({ id: 'shop', path: 'tracking-plan', files })
  expect(plan.problems).toEqual([])
  const health = site([plan]).get('health.md')!
  expect(health).not.toContain('Defined and not used')
  expect(health).toContain('| Events serve each use case | 2 | yes | 1 of 1 use case |')
  expect(health).not.toContain('Score Given')
})

it('shows no finding, and no migration, that names what is hidden: a property, something in another plan', () => {
  const read = (id: string, text: string): Plan => {
    const files = { files: [{ path: `${id}/plan.yml`, text }], unreadable: [] }
    return readPlan({ id, path: id, files }).plan
  }
  const one = read(
    'one',
    `migrations: [{ from: { system: old, event: Zecret Deal }, to: Page Opened, properties: { zecret_a: plain } }]
bundles: { price: { zecret_price: { type: number }, zecret_prices: { type: number } } }
properties: { zecret_email: { type: string } }
events:
  Zecret Deal:
    internal: true
    include: [price]
    properties: { zecret_own: { type: string }, zecret_email: { $ref: '#/properties/zecret_email' } }
  Page Opened: { properties: { plain: { type: string }, zecretown: { type: string }, zecretemail: { type: string } } }
`,
  )
  const two = read('two', 'events: { Zecret Deals: {}, Zecret-deal: {} }\n')
  const { findings } = lint({
    plans: [one, two],
    base: null,
    changes: [],
    settings: { rules: resolvePresets([]), overrides: [], destinationTypes: {} },
    now: '2026-11-27',
    files: new Map(),
  })
  expect(findings.some(({ message }) => plain(message).includes('zecret_own'))).toBe(true)
  const shown = site([one, two], { findings })
  for (const [path, text] of shown) expect(text, path).not.toMatch(/Zecret Deal\b|zecret_/)
})
