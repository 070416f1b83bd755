import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { buildDocs, buildSite, compareDocs, type DocsInput, planHistory } from '../../src/docs/index.ts'
import { slugs } from '../../src/docs/slugs.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/plan/read.ts'
import { comparison } from '../../src/project/plan-history.ts'
import { input, layout } from './plan.ts'

function read(text: string): Plan {
  const files = { files: [{ path: 'tracking-plan/plan.yml', text }], unreadable: [] }
  return readPlan({ id: 'shop', path: 'tracking-plan', files }).plan
}

/** The slug of the name that has not the plain one. */
const suffixed = (name: string, other: string): string =>
  slugs([name, other], undefined, { stood: () => false, turn: each => (each === name ? 1 : 0) }).get(name)!

const PLAIN = 'events/order-completed.md'
const NEW = `events/${suffixed('Order Completed', 'order_completed')}.md`
const OLD = `events/${suffixed('order_completed', 'Order Completed')}.md`
const snake = 'order_completed: { description: The old one. }'
const title = 'Order Completed: { description: The new one. }'
const deprecated = snake.replace(
  'one. }',
  'one., status: deprecated, deprecated: { replacedBy: Order Completed } }',
)
const region = '<!-- waymark:keep mine -->\nBy hand.\n<!-- /waymark:keep -->\n'
const events = (...each: string[]): string => `events: { ${['Kept: {}', ...each].join(', ')} }\n`

/** A repository in which each text of the plan is a commit, and has its documentation written. */
class Shop {
  readonly docs = new Map<string, string>()
  readonly notes = new Map<string, string>()
  readonly #texts: string[] = []
  text(path: string): string {
    return this.docs.get(path) ?? ''
  }

  async input(text: string): Promise<DocsInput> {
    const commits = [...this.#texts, text].map((each, index) => ({
      sha: String(index).repeat(40),
      date: `2026-0${index + 1}-01T09:00:00Z`,
      author: 'Ada',
      subject: `Step ${index}`,
      plan: read(each),
    }))
    const history = await planHistory(commits, comparison(loadConfig({ config: null, read: () => null })))
    const [existing, notes] = [new Map(this.docs), new Map(this.notes)]
    return input([read(text)], { history: new Map([['shop', history]]), existing, notes })
  }

  /** Writes the documentation, and expects that it is settled then: for a second run, and for a check, which reads no history. */
  async commit(text: string): Promise<void> {
    const { edits, problems } = buildDocs(await this.input(text))
    expect(problems).toEqual([])
    for (const { path, content } of edits) {
      const [files, own] = path.startsWith('docs/')
        ? ([this.docs, path.slice('docs/'.length)] as const)
        : ([this.notes, path] as const)
      if (content === null) files.delete(own)
      else files.set(own, String(content))
    }
    const again = await this.input(text)
    expect(buildDocs(again).edits).toEqual([])
    expect(compareDocs({ ...again, history: new Map() })).toEqual([])
    this.#texts.push(text)
  }

  async site(text: string): Promise<ReadonlyMap<string, string>> {
    return siteOf(await this.input(text))
  }
}

function siteOf(docs: DocsInput): ReadonlyMap<string, string> {
  const assets = new Map(['theme.css', 'app.js', 'moved.js', 'icon.svg'].map(name => [name, '']))
  return buildSite({ ...docs, assets, layout, url: null })
}

/** A shop with the old event alone, a note about it, and words in its page. */
async function oldShop(): Promise<Shop> {
  const shop = new Shop()
  shop.notes.set('notes/events/order-completed.md', 'A note.\n')
  await shop.commit(events(snake))
  shop.docs.set(PLAIN, `${shop.text(PLAIN)}\n${region}`)
  return shop
}

function expectBeside(shop: Shop): void {
  expect(shop.text(PLAIN)).toContain('# order_completed')
  expect(shop.text(PLAIN)).toMatch(/A note\..*By hand\./s)
  expect(shop.text(NEW)).toContain('# Order Completed')
  expect(shop.text(NEW)).not.toMatch(/A note|By hand/)
}

describe('an event that comes in the place of another', () => {
  it('leaves it its address, its note and what people wrote in its page', async () => {
    const shop = await oldShop()
    const both = events(deprecated, title)
    await shop.commit(both)
    expectBeside(shop)
    const site = await shop.site(both)
    expect(site.get(PLAIN)).toBe(shop.text(PLAIN))
    expect(site.has(NEW.replace('.md', '.html'))).toBe(true)
  })

  it('does so too where nothing says yet that it takes its place', async () => {
    const shop = await oldShop()
    await shop.commit(events(snake, title))
    expectBeside(shop)
    await shop.commit(events(deprecated, title))
    expectBeside(shop)
  })

  it.each([
    ['as the plan says', `${events(title)}removed: [{ event: order_completed, on: 2026-03-01 }]\n`],
    ['as history knows', events(title)],
  ])('leaves it that when it is gone, %s', async (_how, gone) => {
    const shop = await oldShop()
    await shop.commit(events(deprecated, title))
    for (const text of [gone, events(title)]) {
      await shop.commit(text)
      expect(shop.text(PLAIN)).toContain('This event was retired on 2026-03-01')
      expect(shop.text(PLAIN)).toMatch(/A note\..*By hand\./s)
      expect(shop.text(NEW)).toContain('# Order Completed')
      expect(shop.text(NEW)).not.toMatch(/A note|By hand/)
      expect(shop.notes).toEqual(new Map([['notes/events/order-completed.md', 'A note.\n\nBy hand.\n']]))
    }
    expect([...shop.docs.keys()].filter(path => path.startsWith('events/')).sort()).toEqual(
      ['events/README.md', 'events/kept.md', NEW, PLAIN].sort(),
    )
  })

  it('has the old address lead to it where it says in the end that it is the same', async () => {
    const shop = await oldShop()
    await shop.commit(events(deprecated, title))
    await shop.commit(events(title.replace('one. }', 'one., renamedFrom: order_completed }')))
    expect(shop.text(PLAIN)).toContain(
      `This event has a new name: [Order Completed](./${NEW.slice('events/'.length)}).`,
    )
    expect(shop.text(NEW)).toMatch(/A note\..*By hand\./s)
  })

  it('is found at the same address without a docs folder, where the plan says what goes', async () => {
    const removed = `${events(title)}removed: [{ event: order_completed, on: 2026-03-01 }]\n`
    for (const text of [events(deprecated, title), removed]) {
      const site = siteOf(input([read(text)]))
      expect(site.get(PLAIN)).toContain('# order_completed')
      expect(site.get(NEW)).toContain('# Order Completed')
    }
    expect(siteOf(input([read(events(snake, title))])).get(OLD)).toContain('# order_completed')
  })
})

describe('an event that stands at a suffixed address', () => {
  it('stays there, also when the other has gone or is deprecated', async () => {
    const shop = new Shop()
    await shop.commit(events(snake, title))
    expect(shop.text(PLAIN)).toContain('# Order Completed')
    await shop.commit(events(deprecated, title))
    expect(shop.text(OLD)).toContain('# order_completed')
    await shop.commit(events(deprecated.replace('Order Completed', 'Kept')))
    expect(shop.text(OLD)).toContain('# order_completed')
    expect(shop.text(PLAIN)).toContain('This event was retired')
  })

  it('is not taken for one that has another’s suffix in its very name', async () => {
    const name = OLD.slice('events/'.length, -'.md'.length).replaceAll('-', ' ')
    const shop = new Shop()
    const text = events(snake, `${name}: {}`)
    await shop.commit(text)
    expect(shop.text(PLAIN)).toContain('# order_completed')
    expect(shop.text(OLD)).toContain(`# ${name}`)
    await shop.commit(events(snake, title, `${name}: {}`))
    expect(shop.text(PLAIN)).toContain('# order_completed')
    expect(shop.text(OLD)).toContain(`# ${name}`)
  })
})

it('an event that is hidden on the site keeps its address to itself there, and its note', async () => {
  const shop = new Shop()
  shop.notes.set('notes/events/order-completed.md', 'A secret note.\n')
  const text = events(snake, title.replace('one. }', 'one., internal: true }'))
  await shop.commit(text)
  expect(shop.text(PLAIN)).toContain('A secret note.')
  for (const site of [await shop.site(text), siteOf(input([read(text)], { notes: shop.notes }))]) {
    expect(site.get(OLD)).toContain('# order_completed')
    expect([...site].filter(([path, words]) => path === PLAIN || words.includes('secret'))).toEqual([])
  }
})

it('a property that is deprecated keeps its address too', async () => {
  const { pages } = buildDocs(
    input([
      read(
        'properties: { order_id: { type: string, deprecated: { replacedBy: Order Id } }, Order Id: { type: string } }\nevents: { Kept: {} }\n',
      ),
    ]),
  )
  expect(pages.find(({ path }) => path === 'properties/order-id.md')!.markdown).toContain('# `order_id`')
})
