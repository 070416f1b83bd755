import { deserialize, serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import type { Gone } from '../../src/docs/gone.ts'
import {
  type DocsProblem,
  HEADER,
  type KnownRun,
  knownFiles,
  type SiteInput,
  writeAll,
} from '../../src/docs/index.ts'
import { slug } from '../../src/docs/slugs.ts'
import { type Packed, pack, unpack } from '../../src/io/packing.ts'
import { lint } from '../../src/lint/index.ts'
import type { Kpi, Plan, PlanEvent } from '../../src/model/plan.ts'
import type { FileEdit } from '../../src/text/file-edit.ts'
import type { Json } from '../../src/text/json.ts'
import type { Folder } from '../../src/text/source-file.ts'
import { assets, shop, shopHistory } from '../site/sites.ts'
import { fewerEvents, leavesOf, mutated } from '../support/mutations.ts'
import { body, event, input, layout, payloads, property } from './plan.ts'

/**
 * The law of a run that remembers the last one: whatever has changed, and wherever, it leaves the files that a run would leave
 * that knows of nothing.
 */

/** A repository in memory; a file's stamp changes each time it is written. */
class Disk {
  readonly files = new Map<string, string>()
  readonly #stamps = new Map<string, string>()
  #writes = 0

  copy(): Disk {
    const disk = new Disk()
    for (const [path, text] of this.files) disk.files.set(path, text)
    for (const [path, stamp] of this.#stamps) disk.#stamps.set(path, stamp)
    disk.#writes = this.#writes
    return disk
  }

  write(path: string, content: FileEdit['content']): void {
    this.#writes += 1
    if (content === null) this.files.delete(path)
    else this.files.set(path, String(content))
    this.#stamps.set(path, String(this.#writes))
  }

  stamp(path: string): string {
    return this.#stamps.get(path)!
  }

  folder(dir: string): Folder {
    const inside = [...this.files.keys()].filter(path => path.startsWith(`${dir}/`))
    const paths = new Set(inside.map(path => path.slice(dir.length + 1)))
    return {
      has: path => paths.has(path),
      keys: () => paths.keys(),
      get: path => (paths.has(path) ? this.files.get(`${dir}/${path}`) : undefined),
      stamp: path => (paths.has(path) ? this.stamp(`${dir}/${path}`) : null),
    }
  }
}

interface Outcome {
  readonly disk: Disk
  readonly problems: readonly DocsProblem[]
  readonly last: KnownRun | null
  /** files that were not made again */
  readonly kept: readonly string[]
}

/** Carries a run out. @param last null: it knows of nothing */
function run(given: SiteInput, before: Disk, last: KnownRun | null, site = true): Outcome {
  const disk = before.copy()
  const known = unpack(deserialize(serialize(pack(last))) as Packed) as KnownRun | null
  const target = site ? { dir: 'site', existing: before.folder('site') } : null
  const edits: FileEdit[] = []
  const writing = writeAll({ ...given, existing: before.folder('docs') }, target, known)
  let step = writing.next()
  for (; !step.done; step = writing.next()) edits.push(step.value)
  const { memory, problems } = step.value
  if (problems.some(({ level }) => level === 'error') || memory === null)
    return { disk: before, problems, last: null, kept: [] }
  for (const { path, content } of edits) disk.write(path, content)
  const files = [memory.docs, memory.site].flatMap(each => [...(each?.files ?? [])])
  const filesBefore = new Map([known?.docs, known?.site].flatMap(each => [...(each?.files ?? [])]))
  const kept = files.filter(([path, file]) => filesBefore.get(path) === file).map(([path]) => path)
  return {
    disk,
    problems,
    last: {
      ...knownFiles(memory, path => (disk.files.has(path) ? disk.stamp(path) : null)),
      plans: new Map(given.plans.map(plan => [plan.id, plan])),
      fingerprints: given.fingerprints!,
    },
    kept,
  }
}

/** Runs both ways, from what the first run left. @returns what was not made again */
function expectSame(
  first: Outcome,
  given: SiteInput,
  disk: Disk = first.disk,
  site = true,
): readonly string[] {
  const remembering = run(given, disk, first.last, site)
  const anew = run(given, disk, null, site)
  expect(remembering.problems).toEqual(anew.problems)
  const [there, wanted] = [remembering.disk.files, anew.disk.files]
  const paths = new Set([...there.keys(), ...wanted.keys()])
  expect([...paths].filter(path => there.get(path) !== wanted.get(path))).toEqual([])
  return remembering.kept
}

const history = await shopHistory()
const { lint: settings } = loadConfig({ config: null, read: () => null })

function given(plan: Plan, facts: Partial<SiteInput> = {}): SiteInput {
  const findings = lint({
    plans: [plan],
    base: null,
    changes: [],
    settings,
    now: '2026-11-23',
    files: new Map(),
  }).findings
  return {
    ...input([plan], {
      history: new Map([['shop', history]]),
      findings,
      payloads,
      repository: { url: 'https://github.com/acme/plan', branch: 'main' },
      notes: new Map([['notes/events/order-completed.md', 'Sent by the server alone.\n']]),
      usage: new Map([['Order Completed', { count: 12, lastSeen: '2026-11-01', queries: 3 }]]),
      fingerprints: new Map(plan.files.map(file => [file, 'as it was'])),
    }),
    assets,
    layout,
    url: 'https://acme.example/tracking-plan/',
    ...facts,
  }
}

const plan = fewerEvents(shop())
const first = run(given(plan), new Disk(), null)

describe('a run that remembers the last one', () => {
  it('makes nothing again where nothing has changed', () => {
    const again = run(given(fewerEvents(shop())), first.disk, first.last)
    expect(again.kept.length).toBe(new Set([...first.last!.docs.files.keys()]).size)
    expect(again.disk.files).toEqual(first.disk.files)
  })

  const places = leavesOf(plan)

  it.each(places.map(place => [place.name, place] as const))('sees a change of %s', (_name, place) => {
    const changed = given(mutated(plan, place))
    const kept = expectSame(first, changed)
    // Of an event, its own page and those that list it.
    if (/^events(?!.*internal)/.test(place.name)) expect(kept.length).toBeGreaterThan(0)
  })
})

describe('it sees what is no part of the plan', () => {
  const finding = given(plan).findings[0]!
  const usage = new Map([['Order Completed', { count: 13, lastSeen: null, queries: 3 }]])
  const newest = { ...history[0]!, sha: 'f'.repeat(40), subject: 'Once more', date: '2026-11-20T09:00:00Z' }
  const change = history[0]!.changes.find(({ event }) => event === 'Order Completed')!
  const renaming = { ...newest, changes: [{ ...change, renamedFrom: 'Order Done', property: null }] }
  const facts: Readonly<Record<string, Partial<SiteInput>>> = {
    'a finding': { findings: [...given(plan).findings, { ...finding, rule: 'name-near-duplicate' }] },
    'one finding fewer': { findings: given(plan).findings.slice(1) },
    'another commit': { history: new Map([['shop', [newest, ...history]]]) },
    'a commit that renamed': { history: new Map([['shop', [renaming, ...history]]]) },
    'a commit fewer': { history: new Map([['shop', history.slice(1)]]) },
    'no history': { history: new Map() },
    'a note': { notes: new Map([['notes/events/order-completed.md', 'By the server.\n']]) },
    'a note of another page': { notes: new Map([['notes/owners/README.md', 'Ask them.\n']]) },
    'the usage': { usage },
    'the title': { settings: { title: 'Ours', edit: null, dir: 'docs' } },
    'the way to edit': { settings: { title: null, edit: 'https://git.example/edit', dir: 'docs' } },
    'the address in the config': {
      settings: { title: null, edit: null, dir: 'docs', url: 'https://b.example/' },
    },
    'the address': { url: 'https://b.example/' },
    'no address': { url: null },
    'the repository': { repository: { url: 'https://github.com/acme/other', branch: 'main' } },
    'no repository': { repository: null },
    'the day': { now: '2027-11-23' },
    'types of destinations': { destinationTypes: { crm: { like: 'braze' } } },
    'the layout': { layout: { ...layout, text: layout.text.replace('Made by', 'Made for us by') } },
    'the theme': { assets: new Map([...assets, ['theme.css', 'body { color: black }']]) },
    'Waymark itself': { version: '1.0.1' },
    'the lines of a file': {
      fingerprints: new Map(plan.files.map(file => [file, 'another'])),
      locate: ({ file }) => ({ file, line: 2 }),
    },
  }
  it.each(Object.entries(facts))('%s', (_name, more) => {
    expectSame(first, given(plan, more))
  })

  it.each([...first.last!.docs.things].filter(thing => thing.includes('\ntemplate ')))('%j', thing => {
    const name = `${thing.split(' ').at(-1)}.md`
    const templates = new Map(given(plan).templates)
    const file = templates.get(name)!
    templates.set(name, { ...file, text: `${file.text}\nBy the team.\n` })
    expectSame(first, given(plan, { templates }))
  })
})

describe('it sees what becomes of old names', () => {
  const [one, other] = [...plan.events.keys()] as [string, string]
  const [shared, another] = [...plan.library.keys()] as [string, string]
  const goneAs = (...gone: readonly Gone[]): Partial<SiteInput> => ({
    history: new Map([['shop', [{ ...history[0]!, gone }, ...history.slice(1)]]]),
  })
  const gone = (page: string, now: string | null): Gone => ({ page, now, events: [] })
  const event = gone('event:Ordered', `event:${one}`)
  const property = gone('shared:order_no', `shared:${shared}`)
  const kpi = gone('kpi:growth', null)
  const before = run(given(plan, goneAs(event, property, kpi)), new Disk(), null)
  const deeds: Readonly<Record<string, Partial<SiteInput>>> = {
    'an event that is another now': goneAs(gone(event.page, `event:${other}`), property, kpi),
    'an event that was removed': goneAs(gone(event.page, null), property, kpi),
    'a property that is another now': goneAs(event, gone(property.page, `shared:${another}`), kpi),
    'a property that was removed': goneAs(event, gone(property.page, null), kpi),
    'names that nobody knows any more': goneAs(),
    'another day': {
      history: new Map([['shop', [{ ...history[0]!, gone: [event, property, kpi], date: '2026-05-06' }]]]),
    },
    'a note': { notes: new Map([['notes/properties/order-no.md', 'By hand.\n']]) },
  }
  it.each(Object.entries(deeds))('%s', (_name, facts) => {
    expectSame(before, given(plan, { ...goneAs(event, property, kpi), ...facts }))
  })

  it.each(['events.*.name', 'events.*.body.properties.[].renamedFrom', 'library.*.renamedFrom'])(
    'beside a change of %s',
    name => {
      const place = leavesOf(plan).find(leaf => leaf.name === name)!
      expectSame(before, given(mutated(plan, place), goneAs(event, property, kpi)))
    },
  )

  it('a name that comes back', () => {
    const [key, definition] = [...plan.library][0]!
    const library = new Map([...plan.library, ['order_no', { ...definition, name: 'order_no' }] as const])
    expect(key).toBe(shared)
    expectSame(before, given({ ...plan, library }, goneAs(event, property, kpi)))
  })

  it('the schema of an event at its old address', () => {
    const events = new Map(plan.events)
    events.set(one, { ...events.get(one)!, description: 'Said in other words.' })
    expectSame(before, given({ ...plan, events }, goneAs(event, property, kpi)))
  })
})

describe('it sees what was done to the files', () => {
  const page = 'docs/events/order-completed.md'
  const text = first.disk.files.get(page)!
  const region = '\n<!-- waymark:keep ours -->\nOurs.\n<!-- /waymark:keep -->\n'
  const deeds: Readonly<Record<string, (disk: Disk) => void>> = {
    'words in a page': disk => disk.write(page, `${text}${region}`),
    'a page that somebody changed': disk => disk.write(page, `${text}\nBy hand.\n`),
    'a page that went away': disk => disk.write(page, null),
    'a web page that somebody changed': disk => disk.write('site/events/order-completed.html', 'Mine.'),
    'a web page that went away': disk => disk.write('site/events/order-completed.html', null),
    'a twin that somebody changed': disk => disk.write('site/events/order-completed.md', 'Mine.'),
    'a schema that went away': disk => disk.write('docs/schemas/order-completed.schema.json', null),
    'a manifest that went away': disk => disk.write('docs/.waymark-manifest.json', null),
    'a manifest of the site that went away': disk => disk.write('site/.waymark-manifest.json', null),
    'a manifest that went back': disk => {
      const path = 'docs/.waymark-manifest.json'
      const old = disk.files
        .get(path)!
        .replace(/("events\/order-completed\.md": ")[0-9a-f]{16}/, '$10123456789abcdef')
      expect(old).not.toBe(disk.files.get(path))
      disk.write(path, old)
    },
    'a script that somebody changed': disk => disk.write('site/assets/theme.css', 'body {}'),
    'markers that do not pair': disk => disk.write(page, `${text}\n<!-- waymark:keep ours -->\n`),
    'a folder that was emptied': disk => {
      for (const path of disk.files.keys()) if (path.startsWith('site/')) disk.write(path, null)
    },
  }
  it.each(Object.entries(deeds))('%s', (_name, deed) => {
    const disk = first.disk.copy()
    deed(disk)
    expectSame(first, given(plan), disk)
  })

  it('words in a page, which stay when its event changes', () => {
    const disk = first.disk.copy()
    disk.write(page, `${text}${region}`)
    const second = run(given(plan), disk, first.last)
    const place = leavesOf(plan).find(({ name }) => name === 'events.*.description')!
    expectSame(second, given(mutated(plan, place)))
    expect(second.disk.files.get(page)).toContain('Ours.')
    expect(second.disk.files.get('site/events/order-completed.html')).toContain('Ours.')
  })
})

describe('it sees the order of things', () => {
  const some = [...plan.events.values()].find(({ examples }) => examples.length > 0)!
  const turned = <Value extends object>(value: Value): Value =>
    Object.fromEntries(Object.entries(value).reverse()) as Value
  const names = (keys: readonly string[]) =>
    new Map([['ga4', { at: some.at, event: null, properties: new Map(keys.map(key => [key, `${key}_x`])) }]])
  const pairs: Readonly<Record<string, readonly [PlanEvent, PlanEvent]>> = {
    'keys of an example': [
      some,
      {
        ...some,
        examples: some.examples.map(each => ({ ...each, value: turned(each.value as object) as never })),
      },
    ],
    'keys of a schema': [some, { ...some, body: { ...some.body, schema: turned(some.body.schema) } }],
    'names in a destination': [
      { ...some, names: names(['a', 'b']) },
      { ...some, names: names(['b', 'a']) },
    ],
    'properties of one path': (['Inner.', 'Another.'] as const).map(description => {
      const [inner, beside] = [property('b', { path: 'a.b', description }), property('a.b')]
      return { ...some, body: { ...some.body, properties: [property('a', { children: [inner] }), beside] } }
    }) as unknown as readonly [PlanEvent, PlanEvent],
  }
  it.each(Object.entries(pairs))('%s', (_name, [was, is]) => {
    const of = (event: PlanEvent): SiteInput =>
      given({ ...plan, events: new Map([...plan.events, [event.id, event]]) })
    expectSame(run(of(was), new Disk(), null), of(is))
  })

  it('a number that has become the same digits', () => {
    const of = (target: Json): SiteInput => {
      const [[id, kpi]] = [...plan.kpis] as [[string, Kpi]]
      return given({ ...plan, kpis: new Map([...plan.kpis, [id, { ...kpi, target }]]) })
    }
    expectSame(run(of(9007199254740993n), new Disk(), null), of('9007199254740993n'))
  })
})

describe('it sees what a note links to', () => {
  const of = (facts: Partial<SiteInput> = {}): SiteInput => {
    const note = 'See [how](../../CONTRIBUTING.md), [ours](../guide.md) and [home](../README.md).\n'
    return given(plan, { notes: new Map([['notes/events/order-completed.md', note]]), ...facts })
  }
  const page = 'site/events/order-completed.html'
  const disk = new Disk()
  disk.write('docs/guide.md', '# Ours\n')
  const before = run(of(), disk, null)

  it('in the repository, wherever that is', () => {
    const web = 'https://github.com/acme/plan/blob/main'
    for (const path of ['CONTRIBUTING.md', 'docs/guide.md'])
      expect(before.disk.files.get(page)).toContain(`href="${web}/${path}"`)
    expectSame(before, of({ repository: { url: 'https://github.com/acme/plan', branch: 'trunk' } }))
    expectSame(before, of({ repository: null }))
  })

  it.each([
    ['a file that goes', null],
    ['a file that is ours', `${HEADER}\n\n# Old\n`],
    ['other words', '# Mine\n'],
  ])('%s', (_name, text) => {
    const after = before.disk.copy()
    after.write('docs/guide.md', text)
    expectSame(before, of(), after)
  })

  it('a note that is another on the way', () => {
    const after = run(given(plan), before.disk, before.last)
    expect(after.disk.files.get(page)).not.toContain('CONTRIBUTING')
    expectSame(after, of())
  })
})

describe('it sees that what was linked to is gone', () => {
  const [some] = [...plan.events.values()].filter(({ id }) => id !== 'Order Completed')
  const path = `events/${slug(some!.id)}.md`
  const [, anchor] = /<a id="([^"]+)"/.exec(first.disk.files.get(`docs/${path}`)!) ?? []
  const note = `See [it](../${path}), [what it has](../${path}#${anchor}) and [ours](../guide.md).\n`
  const of = (given_: SiteInput): SiteInput => ({
    ...given_,
    notes: new Map([['notes/events/order-completed.md', note]]),
  })
  const without = (event: PlanEvent | null): Plan => ({
    ...plan,
    events: new Map(
      [...plan.events].flatMap(([id, is]) =>
        is === some ? (event === null ? [] : [[id, event]]) : [[id, is]],
      ),
    ),
  })
  const bare = { ...some!, body: { ...some!.body, properties: [] } }
  const [gone, plain] = [without(null), without(bare)]

  it.each([
    ['a page', true, gone],
    ['a page, without a site', false, gone],
    ['what a page has', true, plain],
    ['a file', true, null],
    ['a file, without a site', false, null],
    ['a copy of a page, without a site', false, `${HEADER}\n\n# Ours\n`],
  ] as const)('%s', (_name, site, next) => {
    const isFile = next === null || typeof next === 'string'
    const disk = new Disk()
    disk.write('docs/guide.md', typeof next === 'string' ? next : '# Ours\n')
    const before = run(of(given(plan)), disk, null, site)
    expect(before.problems).toEqual([])
    const after = before.disk.copy()
    if (isFile) after.write('docs/guide.md', null)
    const now = of(given(isFile ? plan : next))
    expectSame(before, now, after, site)
    const { problems } = run(now, after, before.last, site)
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('leads nowhere'))
  })
})

describe('sections of a long page', () => {
  const names = [
    'Cart 2',
    'cart-2',
    'Cart',
    'cart',
    'CART 2',
    '`Code` *b*',
    'a | b',
    '# Cart',
    'Größe',
    '{{ x }}',
  ]
  const more = Array.from({ length: 15 }, (_, index) => `Seen ${index}`)
  const all = [...names, ...more].map(name =>
    event(name, { description: `All of ${name}.`, body: body([property('size')]) }),
  )
  const of = (events: readonly PlanEvent[]): SiteInput =>
    given({ ...plan, events: new Map(events.map(each => [each.id, each])) }, { history: new Map() })
  const before = run(of(all), new Disk(), null)
  const other = { ...all[3]!, description: 'Other words.' }

  it.each([
    ['other words', all.with(3, other)],
    ['the first of one name gone', all.slice(1)],
    ['another order', all.toReversed()],
    ['a new one', [event('Cart 3'), ...all]],
    ['the last one other', all.with(-1, { ...all.at(-1)!, description: 'Last.' })],
    ['too few of them', all.slice(0, 19)],
  ])('%s', (_name, events) => {
    expect(before.problems).toEqual([])
    expectSame(before, of(events))
  })

  it('where somebody has written in between', () => {
    const file = 'docs/dictionary.md'
    const disk = before.disk.copy()
    const region = '<!-- waymark:keep ours -->\n### Ours\n<!-- /waymark:keep -->\n\n'
    const text = disk.files.get(file)!
    disk.write(
      file,
      text
        .replace('| Property', `${region}| Property`)
        .replace('### [cart]', `${region.replace('ours', 'b')}### [cart]`),
    )
    expectSame(before, of(all), disk)
    const again = run(of(all), disk, before.last)
    expectSame(again, of(all.with(3, other)))
  })

  it('where somebody has changed one', () => {
    const disk = before.disk.copy()
    for (const file of ['docs/dictionary.md', 'site/dictionary.html'])
      disk.write(file, disk.files.get(file)!.replace('All of Seen 7.', 'Mine.'))
    expectSame(before, of(all.with(3, other)), disk)
  })

  it('are taken from the page that is there', () => {
    const disk = before.disk.copy()
    for (const file of ['docs/dictionary.md', 'site/dictionary.html'])
      disk.files.set(file, disk.files.get(file)!.replace('All of Seen 7.', 'As it was.'))
    const after = run(of(all.with(3, other)), disk, before.last)
    for (const file of ['docs/dictionary.md', 'site/dictionary.html', 'site/dictionary.md']) {
      expect(after.disk.files.get(file)).toContain('As it was.')
      expect(after.disk.files.get(file)).toContain('Other words.')
    }
  })
})

describe('it sees events come and go', () => {
  const events = [...plan.events]
  const with_ = (more: readonly (readonly [string, PlanEvent])[]): Plan => ({
    ...plan,
    events: new Map(more),
  })
  const some = events[0]![1]
  const added = { ...some, id: 'Aisle Entered', name: 'Aisle Entered', key: 'Aisle Entered' }
  const plans: Readonly<Record<string, Plan>> = {
    'one more': with_([...events, [added.id, added]]),
    'one fewer': with_(events.slice(1)),
    'another order': with_(events.toReversed()),
    'a new name': with_([...events.slice(1), ['Aisle Entered', { ...added, renamedFrom: some.id }]]),
    'one that is internal': with_([[some.id, { ...some, internal: true }], ...events.slice(1)]),
    'a second plan': plan,
  }
  it.each(Object.entries(plans))('%s', (name, next) => {
    const both = name === 'a second plan' ? { plans: [plan, { ...with_(events.slice(2)), id: 'other' }] } : {}
    expectSame(first, given(next, both))
    const second = run(given(next, both), first.disk, first.last)
    // And from there on, and back again.
    const place = leavesOf(next).find(({ name: leaf }) => leaf === 'events.*.description')!
    expectSame(second, given(mutated(next, place), both))
    expectSame(second, given(plan))
  })

  it('an address that changes hands', () => {
    const templates = new Map(given(plan).templates)
    templates.set('event.md', { path: 't/event.md', text: '<!-- waymark:slot title -->\n' })
    const of = (names: readonly string[]): SiteInput =>
      given(with_(names.map(name => [name, event(name, { description: name })])), { templates })
    expectSame(run(of(['Cart viewed']), new Disk(), null), of(['Cart Viewed']))
  })

  it('makes no page again of events that a new one says nothing of', () => {
    const next = with_([...events, [added.id, event(added.name)]])
    const { kept } = run(given(next), first.disk, first.last)
    const pages = events.map(([id]) => `docs/events/${slug(id)}.md`)
    expect(pages.filter(page => !kept.includes(page))).toEqual([])
  })
})
