import { createHash } from 'node:crypto'
import type { Plan, PlanEvent, Property } from '../model/plan.ts'
import { walkProperties } from '../model/walk.ts'
import { inFull } from '../text/in-full.ts'
import type { Book } from './book.ts'
import type { EventPast } from './history.ts'
import { grouped, type Use } from './relations.ts'
import { type Numbers, PATHS } from './watch.ts'

/** What a run has to tell of things. */
export interface Present {
  readonly common: string
  /** by the folder of its pages: what the events are, and what they were, to be compared side by side */
  readonly plans: ReadonlyMap<string, { readonly is: Plan; readonly was: Plan | null }>
  readonly books: ReadonlyMap<string, Book>
  /**
   * the value of a thing that is in no book; null where it is in one
   * @param before what it was the last time; null: not known
   */
  readonly valueOf: (kind: string, key: string, before: string | null) => string | null
}

/** Whether a thing is another than before; of an event, which of its sides are. */
export type Change = 'none' | 'all' | ReadonlySet<number>

/** What the things are now that were looked at, or are. */
export class PresentValues {
  readonly #present: Present
  readonly #commits = new Map<string, string>()
  readonly #lists = new Map<Indexed, string>()

  constructor(present: Present) {
    this.#present = present
  }

  /** a digest of what every file depends on */
  get common(): string {
    return this.#present.common
  }

  /** Of a thing whose value is the same: an event has none, it is compared side by side. */
  changeOf(thing: string, sides: Numbers): Change {
    // Asked of tens of thousands of things.
    if (!thing.startsWith('event ', thing.indexOf('\n') + 1)) return 'none'
    const { root, key } = parsed(thing)
    const plan = this.#present.plans.get(root)
    const [was, is] = [plan?.was?.events.get(key), plan?.is.events.get(key)]
    if (was === is) return 'none'
    if (was === undefined || is === undefined) return 'all'
    const changed = changedSides(was, is).map(side => sides.of(side))
    return changed.length === 0 ? 'none' : new Set(changed)
  }

  /**
   * What a thing is now, or a digest of it; of an event, which is compared side by side, nothing.
   * @param before what it was the last time; null: not known
   */
  valueOf(thing: string, before: string | null): string {
    const { root, kind, key } = parsed(thing)
    const given = this.#present.valueOf(kind, key, before)
    if (given !== null) return given
    const book = this.#present.books.get(root)
    if (book === undefined || kind === 'event') return ''
    switch (kind) {
      case 'path':
        return book.paths.get(key) ?? ''
      case 'moved':
        return book.moved.get(key) ?? ''
      case 'past':
        return this.#past(book, ...firstWord(key))
      case 'definition':
        return digest(book.definition(key))
      case 'alike':
        return (book.lookAlikes.get(key) ?? []).join('\n')
      case 'plan':
        return key === 'events'
          ? digestOfText(JSON.stringify([...book.plan.events.keys()]))
          : digest(book.plan[key as keyof Plan])
      case 'relation': {
        const [name, one] = firstWord(key)
        return this.#list(indexOf(book, name).get(one) ?? [])
      }
      case 'relations':
        return key === 'events' ? this.#list(book.relations.events) : this.#index(indexOf(book, key))
      default:
        return digest(book[key as keyof Book])
    }
  }

  /** Most have been there since a first commit that tells no more of any of them. */
  #past(book: Book, what: string, name: string): string {
    const { entries, formerNames }: EventPast =
      what === 'event'
        ? book.past.event(name)
        : { entries: book.past[what as 'property' | 'trait'](name), formerNames: [] }
    const told = entries.map(({ entry, changes }) => {
      const id = `${book.root} ${entry.sha}`
      const commit = this.#commits.get(id) ?? digest(entry)
      this.#commits.set(id, commit)
      return changes.length === 0 ? commit : commit + digest(changes)
    })
    return told.length < 2 && formerNames.length === 0 ? (told[0] ?? '') : digest([told, formerNames])
  }

  /** Which ones they are: what they say is another matter. */
  #list(list: Indexed): string {
    const known = this.#lists.get(list) ?? digestOfText(JSON.stringify(idsOf(list)))
    this.#lists.set(list, known)
    return known
  }

  #index(index: ReadonlyMap<string, Indexed>): string {
    return digestOfText(JSON.stringify([...index].map(([name, list]) => [name, this.#list(list)])))
  }
}

function changedSides(was: PlanEvent, is: PlanEvent): string[] {
  const keys = Object.keys(is) as (keyof PlanEvent)[]
  const sides = keys.filter(key => inFull(was[key]) !== inFull(is[key]))
  if (!sides.includes('body')) return sides
  const [before, after] = [propertiesOf(was), propertiesOf(is)]
  const paths = new Set([...before.keys(), ...after.keys()])
  const changed = [...paths].filter(path => inFull(before.get(path)) !== inFull(after.get(path)))
  const isOther = inFull(pathsOf(was)) !== inFull(pathsOf(is))
  return [...sides, ...changed.map(path => `body/${path}`), ...(isOther ? [PATHS] : [])]
}

/** By path; two have one path where a name has a dot in it. */
function propertiesOf({ body }: PlanEvent): ReadonlyMap<string, readonly Property[]> {
  return grouped(walkProperties(body.properties).map(property => [property.path, property] as const))
}

function pathsOf({ body }: PlanEvent): string[] {
  return walkProperties(body.properties).map(({ path }) => path)
}

/** A thing as a watch writes it down. */
function parsed(thing: string): { readonly root: string; readonly kind: string; readonly key: string } {
  const line = thing.indexOf('\n')
  const [kind, key] = firstWord(thing.slice(line + 1))
  return { root: thing.slice(0, line), kind, key }
}

function firstWord(text: string): [word: string, rest: string] {
  const space = text.indexOf(' ')
  return [text.slice(0, space), text.slice(space + 1)]
}

type Indexed = readonly (PlanEvent | Use)[]

function indexOf({ relations }: Book, name: string): ReadonlyMap<string, Indexed> {
  return relations[name as 'byOwner' | 'shared']
}

function idsOf(list: Indexed): unknown[] {
  const ids: unknown[] = []
  for (const each of list)
    if ('property' in each) ids.push(each.event?.id ?? null, each.trait, each.property.path)
    else ids.push(each.id)
  return ids
}

function digest(value: unknown): string {
  return digestOfText(inFull(value))
}

/** What is short is its own digest. */
function digestOfText(full: string): string {
  return full.length <= DIGEST ? full : createHash('sha256').update(full).digest('base64').slice(0, DIGEST)
}

const DIGEST = 16
