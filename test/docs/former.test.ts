import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import {
  buildDocs,
  buildSite,
  compareDocs,
  compareSite,
  type DocsInput,
  type DocsOutput,
  type DocsProblem,
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

const pageOf = ({ pages }: DocsOutput, path: string): string =>
  pages.find(each => each.path === path)?.markdown ?? ''

/** What a check of the site says, which reads no history. */
function checkOfSite(docs: DocsInput, written: Map<string, string>): readonly DocsProblem[] {
  const files = Object.fromEntries([...written.keys()].map(path => [path, 'x']))
  const existing = new Map([...written, ['.waymark-manifest.json', JSON.stringify({ files })] as const])
  return compareSite('public', site({ ...docs, history: new Map(), existing: new Map() }), existing)
}

/** Expects that a check has nothing to say of what a run wrote. */
function expectChecked(docs: DocsInput): void {
  const { pages, files, edits } = buildDocs(docs)
  const manifest = String(edits.find(({ path }) => path.endsWith('manifest.json'))!.content)
  const existing = new Map([
    ...pages.map(({ path, markdown }) => [path, markdown] as const),
    ...files,
    ['.waymark-manifest.json', manifest] as const,
  ])
  expect(compareDocs({ ...docs, history: new Map(), existing })).toEqual([])
  expect(checkOfSite(docs, new Map(site(docs)))).toEqual([])
}

describe('what the plan no longer names', () => {
  it('keeps pages that lead on, also where only git’s history knows it', async () => {
    const run = buildDocs(await steppedTo(...steps))
    const page = (path: string): string => pageOf(run, path)
    expect(run.problems).toEqual([])
    for (const old of ['purchase', 'order-paid'])
      expect(page(`events/${old}.md`)).toContain(
        'This event has a new name: [Order Completed](./order-completed.md).',
      )
    expect(page('events/gone.md')).toContain('This event was retired on 2026-03-01')
    expect(page('changelog/README.md')).toContain('- [`Purchase`](../events/purchase.md) → [Order Completed]')
  })

  it('is not told of again when the plan no longer says what it was', async () => {
    const property = (facts: string): string =>
      `events: { Kept: { properties: { b: { type: string, ${facts}description: Words. } } } }`
    const told = await historyOf([
      'events: { Kept: { properties: { a: { type: string, description: Words. } } } }',
      property('renamedFrom: a, '),
      property(''),
      property('renamedFrom: c, '),
    ])
    expect(told.map(({ subject }) => subject)).toEqual(['Step 3', 'Step 1', 'Step 0'])
    expect(await historyOf(steps)).toHaveLength(3)
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

  it('is in the catalogue as retired where there is nothing under its new name', async () => {
    const { items, retired } = JSON.parse(site(await steppedTo(...steps)).get('catalog.json')!)
    const name = 'Gone'
    const [plan, url] = ['shop', 'events/gone.html']
    expect(retired).toEqual([
      { kind: 'event', plan, name, url, text: '', status: 'retired', on: '2026-03-01' },
    ])
    expect(items.some((item: { name: string }) => item.name === name)).toBe(false)
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
    expectChecked(await steppedTo(...steps))
    const written = new Map(site(await steppedTo(...steps)))
    expect(checkOfSite(await steppedTo(...steps), written)).toEqual([])
    const catalog = written.get('catalog.json')!
    written.set('catalog.json', catalog.replace('Paid.', 'Paid for.'))
    expect(checkOfSite(await steppedTo(...steps), written)).toHaveLength(1)
    written.set('catalog.json', catalog)
    written.delete('events/kept.html')
    expect(checkOfSite(await steppedTo(...steps), written)).toHaveLength(1)
  })

  it('is told of with the day when the last of its names went', async () => {
    const run = buildDocs(
      await steppedTo(
        ...steps.slice(0, 3),
        'events: { Kept: {} }',
        'events: { Kept: { description: More. } }',
      ),
    )
    for (const old of ['purchase', 'order-paid', 'order-completed'])
      expect(pageOf(run, `events/${old}.md`)).toContain('This event was retired on 2026-04-01.')
    const said = 'events: { Kept: {} }\nremoved: [{ event: Order Completed, on: 2026-03-20, reason: Sold. }]'
    const saidRun = buildDocs(await steppedTo(...steps.slice(0, 3), said))
    expect(pageOf(saidRun, 'events/purchase.md')).toContain('This event was retired on 2026-03-20: Sold.')
  })

  it('is among the migrations, where the plan has any and where only history knows', async () => {
    const only = buildDocs(await steppedTo(...steps))
    expect(pageOf(only, 'migrations.md')).toContain(
      '| [`Gone`](./events/gone.md) | event | | **2026-03-01** *Step 2* by Ada (`2222222`) |',
    )
    expect(pageOf(only, 'README.md')).not.toContain('migrations.md')
    const both = buildDocs(await steppedTo(...steps.slice(0, 3)))
    expect(pageOf(both, 'migrations.md')).toContain('| [`Gone`](./events/gone.md) | event |')
    expect(pageOf(both, 'README.md')).toContain('migrations.md')
  })

  it('has its JSON Schema at its old address, with that as its `$id`', async () => {
    for (const last of [3, 4]) {
      const docs = await steppedTo(...steps.slice(0, last))
      const url = 'https://acme.example/plan/'
      const files = buildDocs({ ...docs, settings: { ...docs.settings, url } }).files
      const [now, old] = ['order-completed', 'purchase'].map(name =>
        JSON.parse(files.get(`schemas/${name}.schema.json`)!),
      )
      expect(old).toEqual({ ...now, $id: `${url}schemas/purchase.schema.json` })
      expect(files.has('schemas/gone.schema.json')).toBe(false)
    }
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
    const text = 'events: { order completed: {} }'
    const existing = new Map(buildDocs(input([read(text)])).pages.map(page => [page.path, page.markdown]))
    const said = buildDocs(input([read(`${text}\nremoved: [{ event: Order Completed }]`)], { existing }))
    expect(pageOf(said, 'events/order-completed.md')).toContain('# order completed')
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

describe('old names of properties', () => {
  /** Two events that share a property, and a third thing to change. */
  const plan = (name: string, facts = '', event = ''): string => `
events:
  Cart Viewed: { properties: { ${name}: { type: string${facts} } }${event} }
  Cart Filled: { properties: { ${name}: { type: string${facts} } }${event} }
  Kept: { description: Kept. }
`
  const steps = [
    plan('basket'),
    plan('cart', ', renamedFrom: basket'),
    plan('cart_name', ', renamedFrom: cart'),
    plan('cart_name'),
  ]

  it.each([3, 4])('keep pages that lead on, after %i commits', async last => {
    const docs = await steppedTo(...steps.slice(0, last))
    const run = buildDocs(docs)
    expect(run.problems).toEqual([])
    for (const old of ['basket', 'cart'])
      expect(pageOf(run, `properties/${old}.md`)).toContain(
        'This shared property has a new name: [`cart_name`](./cart-name.md).',
      )
    expect(pageOf(run, 'migrations.md')).toContain(
      `
## Renamed properties

| Old name | Name now | What it is | Since |
| - | - | - | - |
| [\`cart\`](./properties/cart.md) | [\`cart_name\`](./properties/cart-name.md) | shared property | 2026-03-01 |
| [\`basket\`](./properties/basket.md) | [\`cart_name\`](./properties/cart-name.md) | shared property | 2026-02-01 |
`,
    )
    const files = site(docs)
    const old = files.get('properties/basket.html')!
    expect(old).toContain('<html lang="en" data-to="./cart-name.html">')
    expect(old).toContain('This shared property has a new name: <a href="./cart-name.html">cart_name</a>.')
    expect(siteProblems(files)).toEqual([])
    expectChecked(docs)
  })

  it('hand on their notes', async () => {
    const notes = new Map([['notes/properties/basket.md', 'By hand.\n']])
    const { edits, pages } = buildDocs({ ...(await steppedTo(...steps)), notes })
    expect(edits).toContainEqual({ path: 'notes/properties/basket.md', content: null })
    expect(edits).toContainEqual({ path: 'notes/properties/cart-name.md', content: 'By hand.\n' })
    const now = pages.find(({ path }) => path === 'properties/cart-name.md')!
    expect(now.markdown).toContain('\n## Notes\n\nBy hand.\n')
    const said = buildDocs({ ...(await steppedTo(...steps.slice(0, 2))), notes })
    expect(said.problems).toEqual([])
    expect(said.edits.filter(({ path }) => path.startsWith('notes/'))).toEqual([])
    expect(pageOf(said, 'properties/cart.md')).toContain('\n## Notes\n\nBy hand.\n')
  })

  it('are one line of the history of the property, which goes on under them', async () => {
    const run = buildDocs(
      await steppedTo(
        plan('basket'),
        plan('basket', ', maxLength: 9'),
        plan('cart', ', maxLength: 9, renamedFrom: basket'),
      ),
    )
    const page = pageOf(run, 'properties/cart.md')
    expect(page.match(/is now called/g)).toHaveLength(1)
    expect(page).toContain('  - **breaking**: `basket` is now called `cart` in 2 events\n')
    expect(page).toContain('- **2026-02-01** *Step 1* by Ada')
  })

  it('say when the property was removed, under all of its names', async () => {
    const docs = await steppedTo(...steps, 'events: { Kept: { description: Kept. } }')
    const run = buildDocs(docs)
    for (const old of ['basket', 'cart', 'cart-name']) {
      expect(pageOf(run, `properties/${old}.md`)).toContain('This shared property was removed on 2026-05-01')
      expect(pageOf(run, `properties/${old}.md`)).toContain('**2026-05-01** *Step 4* by Ada (`4444444`)')
    }
    expectChecked(docs)
  })

  it('have no page beside the one that is at the address', async () => {
    const run = buildDocs(await steppedTo(plan('cart-id'), plan('cart_id', ', renamedFrom: cart-id')))
    expect(run.pages.filter(({ path }) => path.startsWith('properties/cart'))).toHaveLength(1)
    expect(pageOf(run, 'migrations.md')).toContain(
      '| `cart-id` | [`cart_id`](./properties/cart-id.md) | shared property | 2026-02-01 |',
    )
  })

  it('are known from the library too, whether or not an event uses it', async () => {
    const library = (name: string, facts = ''): string =>
      `properties: { ${name}: { type: string${facts} } }\nevents: { Kept: { description: ${name}. } }`
    const run = buildDocs(
      await steppedTo(library('sum'), library('total', ', renamedFrom: sum'), library('total')),
    )
    expect(pageOf(run, 'migrations.md')).toBe('')
    const said = buildDocs(await steppedTo(library('sum'), library('total', ', renamedFrom: sum')))
    expect(pageOf(said, 'properties/sum.md')).toContain('This shared property has a new name: [`total`]')
  })

  it('lead to the event where it is in one alone', async () => {
    const one = (name: string, facts = ''): string =>
      `events: { Cart Viewed: { properties: { ${name}: { type: string${facts} } } } }`
    const run = buildDocs(await steppedTo(one('basket'), one('cart', ', renamedFrom: basket')))
    expect(run.pages.some(({ path }) => path.startsWith('properties/'))).toBe(false)
    expect(pageOf(run, 'migrations.md')).toContain(
      '| `basket` | [`cart`](./events/cart-viewed.md#prop-cart) | property of [Cart Viewed](./events/cart-viewed.md) | 2026-02-01 |',
    )
  })

  const fromLibrary = (definition: string, name: string): string => `
properties: { ${definition} }
events:
  Deal: { internal: true, properties: { ${name}: { $ref: '#/properties/${name}' } } }
  Kept: {}
`

  it.each([
    [
      'renamed',
      [plan('secret_no', '', ', internal: true'), plan('no', ', renamedFrom: secret_no', ', internal: true')],
    ],
    [
      'renamed long ago',
      [
        plan('secret_no', '', ', internal: true'),
        plan('no', ', renamedFrom: secret_no', ', internal: true'),
        plan('no', '', ', internal: true').replace('Kept.', 'Still kept.'),
      ],
    ],
    ['removed', [plan('secret_no', '', ', internal: true'), 'events: { Kept: { description: More. } }']],
    [
      'removed when it was public',
      [plan('secret_no'), plan('no').replace('Kept.', 'Still kept.'), plan('no', '', ', internal: true')],
    ],
    [
      'renamed in the library',
      [
        fromLibrary('secret_no: { type: string }', 'secret_no'),
        fromLibrary('secret_id: { type: string, renamedFrom: secret_no }', 'secret_id'),
      ],
    ],
  ])('stay out of the site where internal events alone had them: %s', async (_name, texts) => {
    const files = site(await steppedTo(...texts))
    expect(files.get('events/kept.html')).toContain('ept')
    for (const [path, text] of files) expect(path + text, path).not.toMatch(/secret/i)
  })
})

describe('things that were removed', () => {
  const all = `
owners: { team: {}, old: {} }
kpis: { revenue: {}, old: {} }
useCases: { grow: {}, old: {} }
sources: { web: { type: javascript }, old: { type: ios } }
destinations: { ga4: { type: ga4 }, old: { type: braze } }
funnel: [acquisition, old]
traits: { user: { email: { type: string }, old: { type: string } }, group: { plan: { type: string }, old: { type: string } } }
events: { Kept: { description: Kept., sources: [web], destinations: [ga4] } }
`
  const left = all.replaceAll(/, old(: \{.*?\})?(?= ?[}\]])/g, '')
  const folders: Readonly<Record<string, string>> = {
    owners: 'owner',
    kpis: 'KPI',
    'use-cases': 'use case',
    sources: 'source',
    destinations: 'destination',
    stages: 'step of the funnel',
    traits: 'trait',
    groups: 'trait',
  }

  it('keep a page that says so', async () => {
    expect(left).not.toContain('old')
    const docs = await steppedTo(all, left)
    const run = buildDocs(docs)
    expect(run.problems).toEqual([])
    for (const [folder, noun] of Object.entries(folders)) {
      const page = pageOf(run, `${folder}/old.md`)
      expect(page).toContain(`This ${noun} was removed on 2026-02-01.`)
      expect(page).toContain('**2026-02-01** *Step 1* by Ada (`1111111`)')
      const index = /^(sources|destinations)$/.test(folder) ? '../data-flow.md' : /README\.md/
      expect(page).toMatch(index)
    }
    expect(siteProblems(site(docs))).toEqual([])
    expectChecked(docs)
  })

  it('keep it no longer when they are back', async () => {
    const run = buildDocs(await steppedTo(all, left, all))
    for (const folder of Object.keys(folders))
      expect(pageOf(run, `${folder}/old.md`)).not.toContain('was removed')
  })

  it('lead on to the new name of a trait', async () => {
    const traits = (name: string, facts = ''): string =>
      `traits: { user: { ${name}: { type: string${facts} } } }`
    for (const texts of [
      [traits('mail'), traits('email', ', renamedFrom: mail')],
      [traits('mail'), traits('email', ', renamedFrom: mail'), traits('email')],
    ])
      expect(pageOf(buildDocs(await steppedTo(...texts)), 'traits/mail.md')).toContain(
        'This trait has a new name: [`email`](./email.md).',
      )
  })
})
