import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsModule from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Plan } from '../../src/model/plan.ts'
import { hostilePlan, NAMES, says } from '../docs/hostile-plan.ts'
import { project } from '../support/run.ts'
import { type Files, shop, shopHistory, siteOf } from './sites.ts'

// Its types describe an ES module; it is a CommonJS one, whose export is the function itself.
const addFormats = formatsModule as unknown as typeof formatsModule.default

const history = await shopHistory()
const other: Plan = { ...says('Other "plan"'), id: 'other' }
const sites: readonly (readonly [string, Files])[] = [
  ['the example plan', siteOf(shop(), history)],
  ['several plans', siteOf([shop(), other], history)],
  ['a hostile plan', siteOf(hostilePlan(NAMES), history)],
]
const [, [, several]] = sites as [unknown, readonly [string, Files]]
const files = sites[0]![1]

interface Catalog {
  readonly $schema: string
  readonly plans: readonly { readonly id: string }[]
  readonly items: readonly {
    readonly kind: string
    readonly plan: string
    readonly name: string
    readonly url: string
    readonly type?: string
    readonly schema?: string
    readonly aliases?: readonly string[]
    readonly owner?: string | null
    readonly owners?: readonly string[]
    readonly stage?: string | null
    readonly stages?: readonly string[]
    readonly events?: number
    readonly keys?: readonly string[]
  }[]
  readonly retired: readonly Readonly<Record<'kind' | 'name' | 'url' | 'text' | 'status', string>>[]
}
const catalogOf = (site: Files): Catalog => JSON.parse(site.get('catalog.json')!) as Catalog

describe('catalog.json', () => {
  const published = JSON.parse(readFileSync(join(project, 'dist/schemas/catalog.schema.json'), 'utf8'))
  const validate = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true })).compile(published)

  it('is as the published schema says, which lies beside it', () => {
    for (const [name, site] of sites) {
      const catalog = catalogOf(site)
      expect(validate(catalog), `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true)
      expect(JSON.parse(site.get(catalog.$schema)!)).toEqual(published)
    }
    expect(validate({ ...catalogOf(files), items: [{ kind: 'event', name: 'x' }] })).toBe(false)
  })

  it('has the names that things have at destinations, or had before, and no empty list of them', () => {
    const items = catalogOf(files).items.filter(({ kind }) => kind !== 'trait')
    const known = new Map(items.map(({ name, aliases }) => [name, aliases]))
    expect(known.get('Order Completed')).toEqual(['purchase', 'order_paid'])
    expect(known.get('Order Shipped')).toEqual(['Parcel Dispatched'])
    expect(known.get('name')).toEqual(['item_name', 'promotion_name'])
    expect(known.get('pickup_point_id')).toEqual(['pickup_id'])
    expect(known.get('gift_note')).toBeUndefined()
    for (const [, site] of sites) expect(site.get('catalog.json')).not.toContain('"aliases":[]')
  })

  it('has every owner and stage of a property where its events differ, and nothing more where they do not', () => {
    const { items } = catalogOf(files)
    const of = (name: string) => items.find(item => item.kind === 'property' && item.name === name)!
    const [currency, giftNote] = [of('currency'), of('gift_note')]
    expect([currency.owner, currency.stage]).toEqual([null, null])
    const withCurrency = items.filter(item => item.keys?.includes('currency'))
    for (const event of withCurrency) {
      expect(currency.owners).toContain(event.owner)
      expect(currency.stages).toContain(event.stage)
    }
    expect(withCurrency.length).toBeGreaterThan(2)
    expect([giftNote.owner, giftNote.stage]).toEqual(['Checkout team', 'Revenue'])
    expect(items.filter(({ owner, owners }) => owner !== null && owners !== undefined)).toEqual([])
    expect(items.filter(({ stage, stages }) => stage !== null && stages !== undefined)).toEqual([])
  })

  it('has the steps of the funnel, and what the plan says was removed, which leads to a page that says so', () => {
    const { items, retired } = catalogOf(files)
    expect(items.find(({ kind, name }) => kind === 'stage' && name === 'Acquisition')).toMatchObject({
      id: 'acquisition',
      url: 'stages/acquisition.html',
    })
    expect(retired).toContainEqual({
      kind: 'event',
      plan: 'shop',
      name: 'Mouse Moved',
      url: 'events/mouse-moved.html',
      text: 'It was 84 % of all events, and nobody read it.',
      status: 'retired',
      on: '2024-06-30',
    })
    for (const { url, name } of retired) expect(files.get(url), name).toContain('This event was retired on ')
  })

  it('leads to a page, an anchor and a schema for each thing', () => {
    for (const [name, site] of sites)
      for (const item of catalogOf(site).items) {
        const [page = '', anchor] = item.url.split('#')
        expect(site.has(page), `${name}: ${item.url}`).toBe(true)
        if (anchor !== undefined) expect(site.get(page), `${name}: ${item.url}`).toContain(`id="${anchor}"`)
        if (item.kind === 'event') expect(site.has(item.schema!), `${name}: ${item.schema}`).toBe(true)
      }
  })

  it('has every event and every property, of each plan', () => {
    const { items } = catalogOf(files)
    const [events, properties] = ['event', 'property'].map(kind => items.filter(item => item.kind === kind))
    expect(events).toHaveLength([...shop().events.values()].filter(event => !event.internal).length)
    const keys = new Set((events as unknown as { keys: string[] }[]).flatMap(event => event.keys))
    const named = new Set(properties!.map(({ name }) => name))
    expect([...keys].filter(key => !named.has(key) && !named.has(key.split('.').at(-1)!))).toEqual([])
    expect(new Set(catalogOf(several).items.map(item => item.plan))).toEqual(new Set(['shop', 'other']))
  })
})

/** A line of a list, as the convention's own parser reads it. */
const ENTRY = /^-\s*\[([^\]]+)\]\(([^)]+)\)(?::\s*(.*))?$/

describe('llms.txt', () => {
  it('follows the convention, and its links lead to files of the site', () => {
    for (const [name, site] of sites) {
      const lines = site.get('llms.txt')!.split('\n')
      expect(lines[0], name).toMatch(/^# \S/)
      expect(
        lines.filter(line => line.startsWith('# ')),
        name,
      ).toHaveLength(1)
      const listed = lines.slice(lines.findIndex(line => line.startsWith('## ')))
      const entries = listed
        .filter(line => !/^(|## \S.*)$/.test(line))
        .map(line => [line, ENTRY.exec(line)?.[2]])
      expect(entries.length).toBeGreaterThan(5)
      expect(
        entries.filter(([, target]) => target === undefined || !site.has(target)),
        name,
      ).toEqual([])
    }
  })

  it('lists nothing that was removed', () => {
    for (const [name, site] of sites) {
      const { retired } = catalogOf(site)
      const text = site.get('llms.txt')!
      for (const { url } of retired) expect(text, name).not.toContain(`](${url.replace(/html$/, 'md')})`)
    }
    expect(catalogOf(files).retired.length).toBeGreaterThan(2)
  })

  it('lists every page that is about something', () => {
    for (const site of [files, several]) {
      const text = site.get('llms.txt')!
      const pages = [...site.keys()].filter(
        path =>
          path.endsWith('.md') &&
          !/(^|\/)changelog\/\d|(^|\/)dictionary\//.test(path) &&
          !/data-kind="former"|data-to=/.test(
            site.get(path.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html'))!,
          ),
      )
      const root = pages.filter(path => path !== 'README.md')
      expect(root.length).toBeGreaterThan(100)
      expect(root.filter(path => !text.includes(`](${path})`))).toEqual([])
    }
  })
})

it('has a markdown twin of each page', () => {
  for (const site of [files, several]) {
    const pages = [...site.keys()].filter(path => path.endsWith('.html'))
    const twin = (path: string): string =>
      path.replace(/(^|\/)index\.html$/, '$1README.html').replace(/html$/, 'md')
    expect(pages.filter(path => !site.has(twin(path)))).toEqual(['explore.html', '404.html'])
    for (const path of pages.filter(page => site.get(page)!.includes('type="text/markdown"')))
      expect(site.get(path)).toContain(`href="${posix.basename(twin(path))}"`)
  }
})

describe('the JSON Schema of an event', () => {
  const events = [...shop().events.values()]
  const schemaOf = (id: string) => {
    const item = catalogOf(files).items.find(
      ({ kind, url }) => kind === 'event' && url === `events/${id}.html`,
    )
    return JSON.parse(files.get(item!.schema!)!) as Record<string, unknown>
  }

  it('has the address that it is published at, a draft, and all that it refers to', () => {
    for (const { url, schema } of catalogOf(files).items.filter(item => item.kind === 'event')) {
      const document = schemaOf(url.slice('events/'.length, -'.html'.length))
      expect(document['$id']).toBe(`https://acme.example/tracking-plan/${schema}`)
      expect(document['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(JSON.stringify(document).match(/"\$ref":"(?!#)/)).toBeNull()
    }
  })

  it('accepts the examples of its event, and not everything', () => {
    const ajv = addFormats(new Ajv2020({ strict: false }))
    let refused = 0
    for (const { url, name, type } of catalogOf(files).items.filter(item => item.kind === 'event')) {
      const validate = ajv.compile(schemaOf(url.slice('events/'.length, -'.html'.length)))
      for (const event of events.filter(each => each.name === name && each.type === type))
        for (const { value } of event.examples)
          expect(validate(value), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true)
      if (!validate({ [`not-${name}`]: 1 })) refused += 1
    }
    expect(events.flatMap(event => event.examples).length).toBeGreaterThan(10)
    expect(refused).toBeGreaterThan(30)
  })
})

describe('feed.xml', () => {
  it('is named by every page, and by none where nothing is known of the past', () => {
    expect(files.get('events/order-completed.html')).toContain('href="../feed.xml"')
    const bare = siteOf(shop())
    expect(bare.has('feed.xml')).toBe(false)
    for (const [path, text] of bare) expect(text, path).not.toContain('application/atom+xml')
  })

  it('is Atom, as RFC 4287 has it', async () => {
    const { valid, errors } = await validateXML({
      xml: sites.map(([, site], index) => ({ fileName: `${index}.xml`, contents: site.get('feed.xml')! })),
      schema: readFileSync(join(import.meta.dirname, 'fixtures/atom.xsd'), 'utf8'),
    })
    expect([valid, errors]).toEqual([true, []])
    const wrong = files.get('feed.xml')!.replace(/<updated>[^<]*/, '<updated>lately')
    const refused = await validateXML({
      xml: wrong,
      schema: readFileSync(join(import.meta.dirname, 'fixtures/atom.xsd'), 'utf8'),
    })
    expect(refused.valid).toBe(false)
  })

  it('tells of each plan, each entry by an id of its own, newest first, and leads to pages', () => {
    for (const [name, site] of sites) {
      const text = site.get('feed.xml')!
      const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(match => match[1]!)
      const ids = all(/<entry><id>([^<]*)/g)
      expect(new Set(ids).size, name).toBe(ids.length)
      const dates = all(/<\/title><updated>([^<]*)/g)
      expect(dates, name).toEqual([...dates].sort().reverse())
      for (const link of all(/<link href="https:\/\/acme\.example\/tracking-plan\/([^"]+)"/g))
        expect(site.has(link), `${name}: ${link}`).toBe(true)
    }
    expect(several.get('feed.xml')!.match(/<entry>/g)).toHaveLength(2 * history.length)
  })
})
