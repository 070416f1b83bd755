import { inside } from '../text/inside.ts'
import { isAnchor } from './links-check.ts'
import type { Change, PresentValues } from './present.ts'
import { Numbers, type Reads, type Watch } from './watch.ts'

/**
 * What the last run knew of the files that it made, in a form that can be kept. No link in them led nowhere: a run with an error
 * is not remembered.
 */
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
  /** as `Folder.stamp` told it of the file as it was left; null: not known */
  readonly stamp: string | null
}

/** The same with the stamps of files that were made again, now that they have been written. */
export function stamped(remembered: Remembered, stampOf: (path: string) => string | null): Remembered {
  const files = new Map(remembered.files)
  for (const [path, file] of remembered.files)
    if (file.stamp === null) files.set(path, { ...file, stamp: stampOf(path) })
  return { ...remembered, files }
}

type Parts = ReadonlyMap<string, RememberedPart>

/** A part of a file. */
export interface RememberedPart {
  readonly reads: Reads
  readonly text: string
}

/**
 * Knows of each file whether it would come out as it was the last time: it does where nothing that was looked at to make it has
 * changed. What is told here is kept for the next run.
 */
export class Memory {
  readonly #last: Remembered | null
  readonly #now: PresentValues
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
  constructor(last: Remembered | null, now: PresentValues, watch: Watch) {
    this.#last = last
    this.#now = now
    this.#watch = watch
    this.#words = new Numbers(last?.words ?? [])
    const { things = [], values = [] } = last ?? {}
    this.#values = things.map((thing, index) => now.valueOf(thing, values[index]!))
    this.#changed = things.map((thing, index) =>
      this.#values[index] === values[index] ? now.changeOf(thing, watch.sides) : 'all',
    )
  }

  /** True where nothing that the file was made of has changed. */
  stands(file: string): boolean {
    const known = this.#last?.files.get(file)
    if (known === undefined) return false
    return readsOf(known).every(reads => this.#areSame(reads))
  }

  /** The words that the last run kept of a file, whether it stands or not. */
  before(file: string): Words {
    return new Words(this.#last?.files.get(file)?.words ?? new Uint32Array(), this.#words.texts)
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

  /** Goes on knowing what it knows of a file. @returns the words that were kept of it */
  keep(file: string): Words {
    const known = this.#last!.files.get(file)!
    this.#files.set(file, known)
    return new Words(known.words, this.#words.texts)
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
        stamp: null,
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

  /** To count takes long, and while there are no new things, the list of them does not grow. */
  #used(): number {
    const isSame = this.#last?.things.length === this.#watch.things.texts.length
    return isSame ? this.#last!.used : countUsed([...this.#files.values()].flatMap(readsOf))
  }

  /** What is to be kept for the next run. */
  toRemember(): Remembered {
    const { texts: things } = this.#watch.things
    return {
      common: this.#now.common,
      used: this.#used(),
      things,
      values: things.map((thing, index) => this.#values[index] ?? this.#now.valueOf(thing, null)),
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

function countUsed(reads: readonly Reads[]): number {
  const used = new Set<number>()
  for (const { things } of new Set(reads)) for (const thing of things) used.add(thing)
  return used.size
}

/** Words that are looked up when they are asked for. */
export class Words implements Iterable<string> {
  readonly #numbers: Uint32Array
  readonly #texts: readonly string[]

  constructor(numbers: Uint32Array, texts: readonly string[]) {
    this.#numbers = numbers
    this.#texts = texts
  }

  get first(): string | undefined {
    return this.#texts[this.#numbers[0]!]
  }

  *[Symbol.iterator](): Generator<string> {
    for (const number of this.#numbers) yield this.#texts[number]!
  }
}
