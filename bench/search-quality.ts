import { planBook } from '../src/docs/book.ts'
import { Shelf } from '../src/docs/files.ts'
import { kinds } from '../src/docs/kinds.ts'
import { catalog } from '../src/docs/site/catalog.ts'
import { Watch } from '../src/docs/watch.ts'
import type { Plan } from '../src/model/plan.ts'
import { readPlan } from '../src/plan/read.ts'
import { variedPlan } from './varied-plan.ts'

/** How often the first hit of the site's search is the right one. */

export interface Item {
  readonly kind: string
  readonly name: string
  readonly event?: string
  readonly keys?: readonly string[]
  readonly aliases?: readonly string[]
  readonly url?: string
  readonly id?: string
  readonly status?: string
  readonly text?: string
}

export interface Hit {
  readonly item: Item
  /** the other name that it was found by; of a property of the event, where `of` names one */
  readonly alias: { readonly alias: string; readonly of: string | null } | null
}

export type Search = (query: string) => readonly Item[]

export interface Tally {
  readonly asked: string
  readonly queries: number
  /** `query → what came first` */
  readonly wrong: readonly string[]
}

/** What is in the catalogue of a plan. */
export function itemsOf(plan: Plan): Item[] {
  const facts = { plan, history: null, findings: [] }
  const surroundings = {
    title: null,
    repository: null,
    edit: null,
    now: '2026-01-01',
    locate: () => ({ file: '', line: 1 }),
    payloads: null,
    destinationTypes: {},
    usage: new Map(),
  }
  const { book } = planBook(facts, surroundings, '', kinds, new Shelf('', new Map()), new Watch())
  return JSON.parse(catalog([book], path => path)).items as Item[]
}

/** What is in the catalogue of a plan with names of every sort. */
export function variedItems(events: number): Item[] {
  const files = [...variedPlan(events)].map(([path, text]) => ({ path, text }))
  return itemsOf(readPlan({ id: 'varied', path: 'tracking-plan', files: { files, unreadable: [] } }).plan)
}

// The very script of the site, which has no types.
const { pagesOf, prepare, search } = (await import(
  new URL('../docs-template/site/search.js', import.meta.url).href
)) as {
  pagesOf: (items: readonly Item[]) => Item[]
  prepare: (items: readonly Item[]) => unknown
  search: (index: unknown, query: string) => Hit[]
}

/** The search that sites have. */
export function finder(items: readonly Item[]): Search {
  const index = prepare(pagesOf(items))
  return query => search(index, query).map(({ item }) => item)
}

/** What the search has to say of what it finds. */
export function hits(items: readonly Item[], query: string): Hit[] {
  return search(prepare(pagesOf(items)), query)
}

const left = (name: string): number => Math.floor(name.length / 2)

/** The ways in which somebody may type an event's name. */
const WAYS: readonly (readonly [string, (name: string) => readonly string[]])[] = [
  ['name', name => [name]],
  ['name in another case', name => [name.toLowerCase(), name.toUpperCase()]],
  ['name as a key', name => [name.toLowerCase().replaceAll(' ', '_'), name.replaceAll(' ', '')]],
  ['a letter left out', name => spots(name).map(at => name.slice(0, at) + name.slice(at + 1))],
  ['a letter twice', name => spots(name).map(at => name.slice(0, at) + name.slice(at - 1))],
  ['two letters swapped', name => spots(name).map(at => swapped(name, at))],
  ['three letters short', name => [name.slice(0, -3)]],
]

/** Early, in the middle and late in a name; not its first letter. */
function spots(name: string): number[] {
  return [...new Set([1, left(name) - 1, left(name), name.length - 2])].filter(at => at > 0)
}

function swapped(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`
}

/**
 * Asks for events by their names in every way, by each key of their properties, and by their other names.
 * @param most how many events are asked for, from all over the plan
 */
export function measure(items: readonly Item[], search: Search, most = 500): Tally[] {
  const all = items.filter(item => item.kind === 'event')
  const step = Math.ceil(all.length / most)
  const events = all.filter((_, index) => index % step === 0)
  const byName = WAYS.map(([asked, ways]) =>
    tally(
      asked,
      events.flatMap(event => ways(event.name).map(query => [query, event] as const)),
      // A query that is the beginning of another event's name can't be told from it.
      (hit, event, query) =>
        hit.kind === 'event' && (hit.name === event.name || folded(hit.name).startsWith(folded(query))),
      search,
    ),
  )
  const keys = new Map(events.flatMap(event => (event.keys ?? []).map(path => [path, event] as const)))
  const byKey = tally(
    'key of a property',
    [...keys].flatMap(([path, event]) => [path, lastOf(path)].map(query => [query, event] as const)),
    (hit, _, query) =>
      hit.kind === 'property' ? folded(hit.name) === folded(lastOf(query)) : has(hit.keys ?? [], query),
    search,
  )
  const aliases = all.flatMap(event => (event.aliases ?? []).map(alias => [alias, event] as const))
  const byAlias = tally(
    'another name',
    aliases,
    // A key or a name of its own goes before it.
    (hit, _, query) =>
      has(hit.keys ?? [], query) ||
      [hit.name, ...(hit.aliases ?? [])].some(name => folded(name) === folded(query)) ||
      (hit.kind === 'event' && folded(hit.name).startsWith(folded(query))),
    search,
  )
  return [...byName, byKey, byAlias].filter(({ queries }) => queries > 0)
}

function has(keys: readonly string[], query: string): boolean {
  return keys.some(path => path === query || lastOf(path) === query)
}

function tally(
  asked: string,
  queries: readonly (readonly [query: string, event: Item])[],
  right: (hit: Item, event: Item, query: string) => boolean,
  search: Search,
): Tally {
  const wrong = queries.flatMap(([query, event]) => {
    const hit = search(query)[0]
    return hit !== undefined && right(hit, event, query) ? [] : [`${query} → ${hit?.kind} ${hit?.name}`]
  })
  return { asked, queries: queries.length, wrong }
}

const lastOf = (path: string): string => path.split('.').at(-1)!
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
