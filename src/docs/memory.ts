import { createHash } from 'node:crypto'
import type { Plan, PlanEvent, Property } from '../model/plan.ts'
import { walkProperties } from '../model/walk.ts'
import { inFull } from '../text/in-full.ts'
import { inside } from '../text/inside.ts'
import type { Book } from './book.ts'
import { isAnchor } from './links-check.ts'
import { grouped, type Use } from './relations.ts'
import { Numbers, PATHS, type Reads, type Watch } from './watch.ts'

/** What the last run knew of the files that it made, in a form that can be kept. No link in them led nowhere: such a run is not remembered. */
export interface Remembered {
  /** a digest of what every file depends on; where it differs, nothing else counts */
  readonly common: string
  /** how many of the things the files were made of: others are left over from files that were made again since */
  readonly used: number
  /** everything that was looked at, and a digest of what it was */
  readonly things: readonly string[]
  readonly values: readonly string[]
  /** the sides of events that were looked at */
  readonly sides: readonly string[]
  /** by path in the repository */
  readonly files: ReadonlyMap<string, RememberedFile>
  /** links and anchors of the files */
  readonly words: readonly string[]
}

interface RememberedFile {
  /** what was looked at on each of several occasions */
  readonly reads: readonly Reads[]
  /** places in `words`: what others need to know of the file, though it is not made again */
  readonly words: Uint32Array
  /** by name: parts of it that may stand though the file does not */
  readonly parts: Parts | null
}

type Parts = ReadonlyMap<string, RememberedPart>

/** A part of a file. */
export interface RememberedPart {
  readonly reads: Reads
  readonly text: string
}

/** What the things of a run are now. */
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

/**
 * Knows of each file whether it would come out as it was the last time: it does where nothing that was looked at to make it has
 * changed. What is told here is kept for the next run.
 */
export class Memory {
  readonly #last: Remembered | null
  readonly #present: Present
  readonly #watch: Watch
  /** by the numbers of the last run's things: what they are now, and whether that is another than before */
  readonly #values: readonly string[]
  readonly #changed: readonly Change[]
  readonly #words: Numbers
  readonly #files = new Map<string, RememberedFile>()
  readonly #sides = new Map<string, Uint32Array>()
  readonly #kept = new Map<Reads, Reads>()
  readonly #same = new Map<Reads, boolean>()

  /** @param watch goes on with the numbers of the last run */
  constructor(last: Remembered | null, present: Present, watch: Watch) {
    this.#last = last
    this.#present = present
    this.#watch = watch
    this.#words = new Numbers(last?.words ?? [])
    const { things = [], values = [] } = last ?? {}
    this.#values = things.map((thing, index) => valueNow(thing, present, values[index]!))
    this.#changed = things.map((thing, index) =>
      this.#values[index] === values[index] ? changeOf(thing, present, watch.sides) : 'all',
    )
  }

  /** True where nothing that the file was made of has changed. */
  stands(file: string): boolean {
    const known = this.#last?.files.get(file)
    if (known === undefined) return false
    return readsOf(known).every(reads => this.#areSame(reads))
  }

  /** The words that the last run kept of a file, whether it stands or not. */
  before(file: string): Iterable<string> {
    return this.#textsOf(this.#last?.files.get(file)?.words ?? [])
  }

  /** A part of a file as it came out the last time; null: something that it was made of has changed. */
  part(file: string, name: string): RememberedPart | null {
    const known = this.#last?.files.get(file)?.parts?.get(name)
    return known !== undefined && this.#areSame(known.reads) ? known : null
  }

  #areSame(reads: Reads): boolean {
    const known = this.#same.get(reads)
    if (known !== undefined) return known
    const same = reads.things.every(thing => {
      const change = this.#changed[thing]!
      return change === 'none' || (change !== 'all' && !reads.sides.some(side => change.has(side)))
    })
    this.#same.set(reads, same)
    return same
  }

  /** Goes on knowing what it knows of a file. @returns the words that were kept of it: they are looked up when they are asked for */
  keep(file: string): Iterable<string> {
    const known = this.#last!.files.get(file)!
    this.#files.set(file, known)
    return this.#textsOf(known.words)
  }

  #textsOf(words: Iterable<number>): Iterable<string> {
    const { texts } = this.#words
    return {
      *[Symbol.iterator]() {
        for (const word of words) yield texts[word]!
      },
    }
  }

  /**
   * Whether something is gone that files which were not made again may lead to: a file, or an anchor in one. To be asked when all
   * files of the folder have been told. Where nothing is remembered, no file was left as it was.
   */
  lost(dir: string): boolean {
    const anchors = ({ words }: RememberedFile): number[] =>
      [...words].filter(word => isAnchor(this.#words.texts[word]!))
    for (const [file, was] of this.#last?.files ?? []) {
      const is = this.#files.get(file)
      if (is === was || inside(dir, file) === null) continue
      const there = new Set(is === undefined ? [] : anchors(is))
      if (is === undefined || anchors(was).some(anchor => !there.has(anchor))) return true
    }
    return false
  }

  /**
   * @param files those that were made together, each with the words to keep of it
   * @param reads what was looked at to make them, besides what their parts looked at
   */
  remember(
    files: Iterable<readonly [file: string, words: Iterable<string>]>,
    reads: readonly (Reads | null)[],
    parts: Parts | null = null,
  ): void {
    const kept = reads.flatMap(each => (each === null ? [] : [this.#small(each)]))
    for (const [file, words] of files)
      this.#files.set(file, {
        reads: kept,
        words: Uint32Array.from(words, word => this.#words.of(word)),
        parts,
      })
  }

  /** The same with its sides said once for all who have the same. */
  #small(reads: Reads): Reads {
    const known = this.#kept.get(reads) ?? { things: reads.things, sides: this.#once(reads.sides) }
    this.#kept.set(reads, known)
    return known
  }

  /** Few different ones are in use: one of them is enough of each. */
  #once(sides: Uint32Array): Uint32Array {
    const name = sides.join()
    const known = this.#sides.get(name) ?? sides
    this.#sides.set(name, known)
    return known
  }

  /** What is to be kept for the next run. */
  toRemember(): Remembered {
    const { texts: things } = this.#watch.things
    const reads = new Set([...this.#files.values()].flatMap(readsOf))
    return {
      common: this.#present.common,
      used: new Set([...reads].flatMap(each => [...each.things])).size,
      things,
      values: things.map((thing, index) => this.#values[index] ?? valueNow(thing, this.#present, null)),
      sides: this.#watch.sides.texts,
      files: this.#files,
      words: this.#words.texts,
    }
  }
}

/** All that was looked at to make a file. */
function readsOf({ reads, parts }: RememberedFile): readonly Reads[] {
  return parts === null ? reads : [...reads, ...[...parts.values()].map(part => part.reads)]
}

/** Whether a thing is another than before; of an event, which of its sides are. */
type Change = 'none' | 'all' | ReadonlySet<number>

/** Of a thing whose value is the same: an event has none, it is compared side by side. */
function changeOf(thing: string, present: Present, sides: Numbers): Change {
  const { root, kind, key } = parsed(thing)
  if (kind !== 'event') return 'none'
  const plan = present.plans.get(root)
  const [was, is] = [plan?.was?.events.get(key), plan?.is.events.get(key)]
  if (was === is) return 'none'
  if (was === undefined || is === undefined) return 'all'
  const changed = changedSides(was, is).map(side => sides.of(side))
  return changed.length === 0 ? 'none' : new Set(changed)
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

/** What a thing is now, or a digest of it; of an event, which is compared side by side, nothing. */
function valueNow(thing: string, present: Present, before: string | null): string {
  const { root, kind, key } = parsed(thing)
  const given = present.valueOf(kind, key, before)
  if (given !== null) return given
  const book = present.books.get(root)
  if (book === undefined || kind === 'event') return ''
  switch (kind) {
    case 'path':
      return book.paths.get(key) ?? ''
    case 'moved':
      return book.moved.get(key) ?? ''
    case 'past': {
      const [what, name] = firstWord(key)
      const { entries, formerNames } =
        what === 'event'
          ? book.past.event(name)
          : { entries: book.past[what as 'property' | 'trait'](name), formerNames: [] }
      return entries.length === 0 ? '' : digest([entries, formerNames])
    }
    case 'alike':
      return (book.lookAlikes.get(key) ?? []).join('\n')
    case 'plan':
      return key === 'events'
        ? digestOfText(JSON.stringify([...book.plan.events.keys()]))
        : digest(book.plan[key as keyof Plan])
    case 'relation': {
      const [name, one] = firstWord(key)
      return digestOfText(JSON.stringify(idsOf(indexOf(book, name).get(one) ?? [])))
    }
    case 'relations':
      return digestOfText(
        JSON.stringify(
          key === 'events'
            ? book.relations.events.map(({ id }) => id)
            : [...indexOf(book, key)].map(([name, list]) => [name, idsOf(list)]),
        ),
      )
    default:
      return digest(book[key as keyof Book])
  }
}

function firstWord(text: string): [word: string, rest: string] {
  const space = text.indexOf(' ')
  return [text.slice(0, space), text.slice(space + 1)]
}

type Indexed = readonly (PlanEvent | Use)[]

function indexOf({ relations }: Book, name: string): ReadonlyMap<string, Indexed> {
  return relations[name as 'byOwner' | 'shared']
}

/** Which ones they are: what they say is another matter. */
function idsOf(list: Indexed): unknown[] {
  return list.map(each =>
    'property' in each ? [each.event?.id ?? null, each.trait, each.property.path] : each.id,
  )
}

function digest(value: unknown): string {
  return digestOfText(inFull(value))
}

/** What is short is its own digest. */
function digestOfText(full: string): string {
  return full.length <= DIGEST ? full : createHash('sha256').update(full).digest('base64').slice(0, DIGEST)
}

const DIGEST = 16
