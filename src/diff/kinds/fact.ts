import { sourceLabel } from '../../model/labels.ts'
import type { Origin } from '../../model/origin.ts'
import type { EventSource } from '../../model/plan.ts'
import { canonical, type Json, type JsonObject, objectFrom } from '../../text/json.ts'
import { name, type Phrase, say } from '../../text/phrase.ts'
import type { Case, Found } from '../difference.ts'
import { listChange } from '../pair.ts'
import { isOrigin } from '../same.ts'
import { owner, planOf, textOr, whose } from '../words.ts'

/** Facts about a thing that no payload shows: texts, owners, tags. */

/** A value as data: origins and methods left out, maps as objects. */
export function factData(fact: unknown): Json {
  if (fact === null || fact === undefined) return null
  if (fact instanceof Map)
    return objectFrom([...fact].map(([key, item]): [string, Json] => [String(key), factData(item)]))
  if (Array.isArray(fact)) return fact.map(factData)
  if (typeof fact !== 'object') return fact as Json
  const entries = Object.entries(fact).filter(
    ([key, item]) => item !== undefined && !(key === 'at' && isOrigin(item)),
  )
  return objectFrom(entries.map(([key, item]): [string, Json] => [key, factData(item)]))
}

/** `{from, to}` where a fact is not the same on both sides. */
export function factChange(from: unknown, to: unknown, more: JsonObject = {}): Found[] {
  const [old, now] = [factData(from), factData(to)]
  return canonical(old) === canonical(now) ? [] : [{ data: { ...more, from: old, to: now } }]
}

/** `{added, removed}` of a list whose order means nothing. */
export function setChange(from: readonly string[], to: readonly string[]): Found[] {
  const { added, removed } = listChange(from, to)
  return added.length + removed.length === 0
    ? []
    : [{ data: { added: added.sort(), removed: removed.sort() } }]
}

/** Whether a list was only put in another order. */
export function sortedFact<Item>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compare(canonical(factData(a)), canonical(factData(b))))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What is said of a source that sends on both sides: its state, and from when; a change for each fact. */
export function sourceFacts(base: readonly EventSource[], head: readonly EventSource[]): Found[] {
  return head.flatMap(source => {
    const old = base.find(other => other.id === source.id)
    if (!old) return []
    const place = { source: source.id, at: source.at, before: old.at }
    return (['status', 'since', 'link', 'deprecated'] as const).flatMap(fact =>
      factChange(old[fact], source[fact], { field: 'sources', source: source.id, fact }).map(one => ({
        ...one,
        ...place,
      })),
    )
  })
}

/** "Cart Viewed on iOS: `status` is now `active`, on main `draft`"; null for a change of anything else. */
export function sourceFactTitle(c: Case): Phrase | null {
  const { fact, from, to } = c.data
  if (typeof fact !== 'string' || c.source === null) return null
  const place: Phrase = [...whose(c), ' on ', name(sourceLabel(planOf(c), c.source))]
  return say`${place}: ${fact} is now ${textOr(to)}, on main ${textOr(from)}`
}

/** With the origin of the fact, for a thing whose fields are keys of its own. */
export function atField(found: readonly Found[], head: Origin, field: string): Found[] {
  return found.map(one => ({ ...one, at: { file: head.file, pointer: `${head.pointer}/${field}` } }))
}

/** Table cells with owners by name. */
export const ownersShown: { onMain: (c: Case) => Phrase; here: (c: Case) => Phrase } = {
  onMain: c => (typeof c.data['from'] === 'string' ? [owner(c, c.data['from'])] : textOr(null)),
  here: c => (typeof c.data['to'] === 'string' ? [owner(c, c.data['to'])] : textOr(null)),
}

/** Table cells of `{from, to}` or `{added, removed}`. */
export const factShown: {
  onMain: (c: Case) => ReturnType<typeof textOr>
  here: (c: Case) => ReturnType<typeof textOr>
} = {
  onMain: c => textOr(c.data['from'] ?? c.data['removed']),
  here: c => textOr(c.data['to'] ?? c.data['added']),
}
