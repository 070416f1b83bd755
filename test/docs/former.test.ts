import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import {
  buildDocs,
  buildSite,
  compareDocs,
  compareSite,
  type DocsInput,
  type PlanHistory,
  planHistory,
  siteProblems,
} from '../../src/docs/index.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/plan/read.ts'
import { comparison } from '../../src/project/plan-history.ts'
import { input, layout } from './plan.ts'

function read(text: string): Plan {
  const files = { files: [{ path: 'tracking-plan/plan.yml', text }], unreadable: [] }
  return readPlan({ id: 'shop', path: 'tracking-plan', files }).plan
}

/** The plan's history, each text a commit. */
function historyOf(texts: readonly string[]): Promise<PlanHistory> {
  const commits = texts.map((text, index) => ({
    sha: String(index).repeat(40),
    date: `2026-0${index + 1}-01T09:00:00Z`,
    author: 'Ada',
    subject: `Step ${index}`,
    plan: read(text),
  }))
  return planHistory(commits, comparison(loadConfig({ config: null, read: () => null })))
}

async function steppedTo(...texts: string[]): Promise<DocsInput> {
  return input([read(texts.at(-1)!)], { history: new Map([['shop', await historyOf(texts)]]) })
}

const steps = [
  'events: { Purchase: { description: Paid. }, Gone: {}, Kept: {} }',
  'events: { Order Paid: { description: Paid., renamedFrom: Purchase }, Gone: {}, Kept: {} }',
  'events: { Order Completed: { description: Paid., renamedFrom: Order Paid }, Kept: {} }',
  'events: { Order Completed: { description: Paid. }, Kept: {} }',
]
const site = (docs: DocsInput): ReadonlyMap<string, string> =>
  buildSite({
    ...docs,
    assets: new Map([
      ['theme.css', ''],
      ['app.js', ''],
      ['moved.js', ''],
      ['icon.svg', ''],
    ]),
    layout,
    url: null,
  })

describe('what the plan no longer names', () => {
  it('keeps pages that lead on, also where only git’s history knows it', async () => {
    const run = buildDocs(await steppedTo(...steps))
    const page = (path: string): string => run.pages.find(each => each.path === path)?.markdown ?? ''
    expect(run.problems).toEqual([])
    for (const old of ['purchase', 'order-paid'])
      expect(page(`events/${old}.md`)).toContain(
        'This event has a new name: [Order Completed](./order-completed.md).',
      )
    expect(page('events/gone.md')).toContain('This event was retired on 2026-03-01')
    expect(page('changelog/README.md')).toContain('- [`Purchase`](../events/purchase.md) → [Order Completed]')
  })

  it('is another name in the catalogue, the newest first', async () => {
    const aliases = async (...texts: string[]) => {
      const { items } = JSON.parse(site(await steppedTo(...texts)).get('catalog.json')!)
      return items.find((item: { name: string }) => item.name === 'Order Completed').aliases
    }
    expect(await aliases(...steps)).toEqual(['Order Paid', 'Purchase'])
    expect(await aliases(steps[2]!)).toEqual(['Order Paid'])
    expect(await aliases(steps[3]!)).toBeUndefined()
  })

  it('keeps its address on the site: a page that takes query and anchor on to the new name', async () => {
    const files = site(await steppedTo(...steps))
    const old = files.get('events/purchase.html')!
    expect(old).toContain('<html lang="en" data-to="./order-completed.html">')
    expect(old).toContain('<link rel="canonical" href="./order-completed.html">')
    expect(old).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=./order-completed.html"></noscript>',
    )
    expect(old).toContain('<script type="module" src="../assets/moved.js"></script>')
    expect(files.get('events/gone.html')).toContain('This event was retired')
    expect(siteProblems(files)).toEqual([])
  })

  it('hands on the note that it has: to where the plan alone finds it', async () => {
    const notes = new Map([['notes/events/purchase.md', 'By hand.\n']])
    const docs = { ...(await steppedTo(...steps.slice(0, 3))), notes }
    const { edits } = buildDocs(docs)
    expect(edits).toContainEqual({ path: 'notes/events/purchase.md', content: null })
    expect(edits).toContainEqual({ path: 'notes/events/order-completed.md', content: 'By hand.\n' })
    const existing = new Map(
      edits.map(({ path, content }) => [path.replace(/^docs\//, ''), String(content)] as const),
    )
    expect(existing.get('events/order-completed.md')).toContain('\n## Notes\n\nBy hand.\n')
    const moved = new Map([['notes/events/order-completed.md', 'By hand.\n']])
    expect(compareDocs({ ...docs, history: new Map(), notes: moved, existing })).toEqual([])
  })

  it('has what people wrote in its page among the notes, and shows it: no check minds', async () => {
    const before = buildDocs(await steppedTo(...steps.slice(0, 2)))
    const existing = new Map(before.pages.map(page => [page.path, page.markdown]))
    const region = '<!-- waymark:keep mine -->\nAsk Ada.\n<!-- /waymark:keep -->\n'
    existing.set('events/gone.md', `${existing.get('events/gone.md')}\n${region}`)
    const docs = { ...(await steppedTo(...steps.slice(0, 3))), existing }
    const { edits } = buildDocs(docs)
    expect(edits).toContainEqual({ path: 'notes/events/gone.md', content: 'Ask Ada.\n' })
    const after = new Map(existing)
    for (const { path, content } of edits)
      if (content !== null) after.set(path.replace(/^docs\//, ''), String(content))
    expect(after.get('events/gone.md')).toContain('\nAsk Ada.\n')
    expect(after.get('events/gone.md')).not.toContain('<!-- waymark:keep')
    const notes = new Map([['notes/events/gone.md', 'Ask Ada.\n']])
    const settled = { ...docs, notes, existing: after }
    expect(buildDocs(settled).edits).toEqual([])
    expect(compareDocs({ ...settled, history: new Map() })).toEqual([])
  })

  it('makes no difference to a check, which reads no history', async () => {
    const whole = await steppedTo(...steps)
    const { pages, files, edits } = buildDocs(whole)
    const manifest = String(edits.find(({ path }) => path.endsWith('manifest.json'))!.content)
    const existing = new Map([
      ...pages.map(({ path, markdown }) => [path, markdown] as const),
      ...files,
      ['.waymark-manifest.json', manifest] as const,
    ])
    const bare = { ...whole, history: new Map(), existing }
    expect(compareDocs(bare)).toEqual([])

    const written = new Map(site(whole))
    written.set(
      '.waymark-manifest.json',
      JSON.stringify({ files: Object.fromEntries([...written.keys()].map(path => [path, 'x'])) }),
    )
    expect(compareSite('public', site({ ...bare, existing: new Map() }), written)).toEqual([])
    const catalog = written.get('catalog.json')!
    written.set('catalog.json', catalog.replace('Paid.', 'Paid for.'))
    expect(compareSite('public', site({ ...bare, existing: new Map() }), written)).toHaveLength(1)
    written.set('catalog.json', catalog)
    written.delete('events/kept.html')
    expect(compareSite('public', site({ ...bare, existing: new Map() }), written)).toHaveLength(1)
  })

  it('never takes the address of an event that there is', async () => {
    const { pages } = buildDocs(
      await steppedTo(
        'events: { Order Completed: {} }',
        'events: { order completed: { renamedFrom: Order Completed } }',
      ),
    )
    expect(pages.map(({ path }) => path).filter(path => path.startsWith('events/'))).toEqual([
      'events/README.md',
      'events/order-completed.md',
    ])
    const other = buildDocs(
      input([read('events: { order completed: {} }\nremoved: [{ event: Order Completed }]')]),
    )
    expect(other.pages.find(({ path }) => path === 'events/order-completed.md')!.markdown).toContain(
      '# order completed',
    )
  })

  it('stays out of the site where it was internal', async () => {
    const files = site(
      await steppedTo(
        'events: { Kept: {}, Secret Deal: { internal: true } }',
        'events: { Kept: { description: More. } }',
        'events: { Kept: { description: More. } }\nremoved: [{ event: Secret Deal }]',
      ),
    )
    for (const [path, text] of files) expect(text, path).not.toMatch(/secret/i)
    expect(files.get('changelog/2026-02.html')).toContain('Kept')
  })

  it.each(['Add Secret Deal and Kept', 'Merge of secret-deal-again', 'secret_deal: words'])(
    'stays out of the site by the words of a commit too: %s',
    async subject => {
      const secret = (words: string): string =>
        `events: { Kept: { description: ${words}. }, Secret Deal: { description: ${words}., internal: true } }`
      const docs = await steppedTo(secret('One'), secret('Two'))
      const history = docs.history.get('shop')!.map(entry => ({ ...entry, subject }))
      const files = buildSite({
        ...docs,
        history: new Map([['shop', history]]),
        assets: new Map(),
        layout,
        url: 'https://x.example/',
      })
      for (const [path, text] of files) expect(text, path).not.toMatch(/secret/i)
      expect(files.get('feed.xml')).toContain('Changes to the plan')
    },
  )
})
