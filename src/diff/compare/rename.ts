import { distance } from 'fastest-levenshtein'
import type { PlanEvent, Property } from '../../model/plan.ts'
import { own } from '../../text/json.ts'
import { splitWords } from '../../text/names.ts'
import { meaningKey } from '../schema-meaning.ts'

/** The same thing under both names, or on one side alone. */
export interface Match<Item> {
  readonly base: Item | null
  readonly head: Item | null
  readonly renamed: 'declared' | 'detected' | null
}

/** What makes two things of different names the same one. */
interface Likeness<Item> {
  readonly name: (item: Item) => string
  readonly renamedFrom: (item: Item) => string | null
  /** names by which `renamedFrom` may mean it */
  readonly names: (item: Item) => readonly string[]
  /** equal for things whose only difference is the name; null where there is too little to tell */
  readonly body: (item: Item) => string | null
}

/** Pairs by name, then by stated rename, then by likely rename; head order first, then what is gone. */
export function match<Item>(
  base: readonly Item[],
  head: readonly Item[],
  like: Likeness<Item>,
): Match<Item>[] {
  const old = new Map(base.map(item => [like.name(item), item]))
  const now = new Set(head.map(like.name))
  const gone = base.filter(item => !now.has(like.name(item)))
  const fresh = head.filter(item => !old.has(like.name(item)))
  const renames = new Map<Item, Match<Item>>()
  declared(gone, fresh, like, renames)
  detected(gone, fresh, like, renames)
  const used = new Set([...renames.values()].map(pair => pair.base))
  const pairs = head.map(
    item => renames.get(item) ?? { base: old.get(like.name(item)) ?? null, head: item, renamed: null },
  )
  return [
    ...pairs,
    ...gone.filter(item => !used.has(item)).map(item => ({ base: item, head: null, renamed: null })),
  ]
}

function declared<Item>(
  gone: readonly Item[],
  fresh: readonly Item[],
  like: Likeness<Item>,
  renames: Map<Item, Match<Item>>,
): void {
  const used = new Set<Item>()
  for (const item of fresh) {
    const from = like.renamedFrom(item)
    const old =
      from === null ? undefined : gone.find(other => like.names(other).includes(from) && !used.has(other))
    if (!old) continue
    used.add(old)
    renames.set(item, { base: old, head: item, renamed: 'declared' })
  }
}

/** The nearest names first; each thing is used once. */
function detected<Item>(
  gone: readonly Item[],
  fresh: readonly Item[],
  like: Likeness<Item>,
  renames: Map<Item, Match<Item>>,
): void {
  const used = new Set([...renames.values()].map(pair => pair.base))
  const known = byBodyAndWord(
    gone.filter(item => !used.has(item)),
    like,
  )
  const candidates = fresh
    .filter(item => !renames.has(item))
    .flatMap(item => candidatesFor(item, known, like))
    .sort((a, b) => a.distance - b.distance || order(a.key, b.key))
  for (const { old, item } of candidates) {
    if (used.has(old) || renames.has(item)) continue
    used.add(old)
    renames.set(item, { base: old, head: item, renamed: 'detected' })
  }
}

/** A word that more removed things of one body share tells nothing about which of them it was. */
const TELLING = 100

interface Candidate<Item> {
  readonly old: Item
  readonly item: Item
  readonly distance: number
  readonly key: string
}

function candidatesFor<Item>(
  item: Item,
  known: ReadonlyMap<string, readonly Item[]>,
  like: Likeness<Item>,
): Candidate<Item>[] {
  const groups = keysOf(item, like).map(key => known.get(key) ?? [])
  const olds = new Set(groups.filter(group => group.length <= TELLING).flat())
  const after = wordsOf(like.name(item)).join(' ')
  return [...olds].map(old => {
    const before = wordsOf(like.name(old)).join(' ')
    return { old, item, distance: distance(before, after), key: `${like.name(old)}\n${like.name(item)}` }
  })
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const wordsOf = (name: string): string[] => splitWords(name).map(word => word.toLowerCase())

/** What a thing shares with what it may be: its body, and one of the words of its name. */
function keysOf<Item>(item: Item, like: Likeness<Item>): string[] {
  const body = like.body(item)
  return body === null ? [] : [...new Set(wordsOf(like.name(item)))].map(word => `${word}\n${body}`)
}

function byBodyAndWord<Item>(items: readonly Item[], like: Likeness<Item>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item, like)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

export function matchEvents(base: readonly PlanEvent[], head: readonly PlanEvent[]): Match<PlanEvent>[] {
  return match(base, head, {
    name: event => event.id,
    renamedFrom: event => event.renamedFrom,
    names: event => [event.name, event.key],
    body: event =>
      event.body.properties.length > 0 ? `${event.type} ${meaningKey(event.body.schema)}` : null,
  })
}

export function matchProperties(base: readonly Property[], head: readonly Property[]): Match<Property>[] {
  return match(base, head, {
    name: property => property.name,
    renamedFrom: property => property.renamedFrom,
    names: property => [property.name, property.path],
    body: property => {
      const typed = own(property.schema, 'type') !== undefined || own(property.schema, 'enum') !== undefined
      return typed ? `${property.required} ${meaningKey(property.schema)}` : null
    },
  })
}
