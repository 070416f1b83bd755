import type { Book } from './book.ts'
import type { HistoryEntry } from './history.ts'
import type { ThingKind } from './things.ts'

/** A name that is no longer used. */
export interface Former {
  readonly thing: ThingKind
  readonly name: string
  /** the name now; null where there is no such thing any more */
  readonly now: string | null
  /** the day from which that is so; null: not known */
  readonly on: string | null
  readonly reason: string | null
  /** the commit that took the name away; null where the plan itself says what became of it */
  readonly entry: HistoryEntry | null
}

/** The id of the page of an old name. */
export const formerId = (thing: ThingKind, name: string): string => `former:${thing.prefix}${name}`

/** The old names of which the plan says what became of them. */
export function formerInPlan(thing: ThingKind, book: Book): Former[] {
  const names = new Set(thing.names(book))
  return [...saidInPlan(thing, book).values()].filter(former => !names.has(former.name))
}

/** Those that only git's history knows: what the plan says of them need not stay there for ever. */
export function formerInHistory(thing: ThingKind, book: Book): Former[] {
  const names = new Set(thing.names(book))
  const said = saidInPlan(thing, book)
  const found = new Map<string, Former>()
  for (const entry of book.history ?? [])
    for (const { page, now } of entry.gone ?? []) {
      const name = page.slice(thing.prefix.length)
      if (!page.startsWith(thing.prefix) || found.has(name)) continue
      const next = now === null ? null : now.slice(thing.prefix.length)
      const own = { thing, name, now: next, on: entry.date.slice(0, 10), reason: null, entry }
      found.set(name, next === null || names.has(next) ? own : followed(own, said.get(next), found.get(next)))
    }
  return [...found.values()].filter(({ name }) => !names.has(name) && !said.has(name))
}

/**
 * What became of a name whose next one is no longer used either. History is read newest first, so that is known by now.
 * @param said what the plan says of the next one
 * @param found what history says of it
 */
function followed(own: Former, said: Former | undefined, found: Former | undefined): Former {
  const next = said ?? found
  if (next === undefined) return { ...own, now: null }
  if (next.now !== null) return { ...own, now: next.now }
  return { ...next, name: own.name, on: next.on ?? found?.on ?? null }
}

function saidInPlan(thing: ThingKind, book: Book): Map<string, Former> {
  const names = new Set(thing.names(book))
  const retired = (thing.retired?.(book.plan) ?? []).map(
    ({ event, on, reason }): Former => ({ thing, name: event, now: null, on, reason, entry: null }),
  )
  const renamed = (thing.renamed?.(book) ?? []).flatMap(([name, now]): Former[] =>
    names.has(now) ? [{ thing, name, now, on: null, reason: null, entry: null }] : [],
  )
  return new Map([...retired, ...renamed].map(former => [former.name, former]))
}

/** The day from which a name was no longer used, as far as history knows. */
export function lastDay({ thing, name, on }: Former, { history }: Book): string | null {
  const page = thing.prefix + name
  const entry = history?.find(({ gone }) => gone?.some(each => each.page === page))
  return on ?? entry?.date.slice(0, 10) ?? null
}
