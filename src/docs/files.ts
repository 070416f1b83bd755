import type { FileEdit } from '../text/file-edit.ts'
import type { Folder } from '../text/source-file.ts'
import type { DocsProblem } from './docs.ts'
import { addTo, writtenIn } from './keep-regions.ts'
import { digest, MANIFEST_FILE, type Manifest, madeOf, readManifest, writeManifest } from './manifest.ts'
import { HEADER } from './render.ts'

/** Where what people wrote in a page goes when the page does. */
interface NotesShelf {
  /** by path in the repository; written to */
  readonly texts: Map<string, string>
  readonly pathOf: (page: string) => string
}

/**
 * A folder that generated files go to, file by file: what is in it, what of that is ours, and the edits that bring it to what it
 * is to be.
 */
export class Shelf {
  /** relative to the repository's root; `''` for the root itself */
  readonly dir: string
  /** the folder as it is, by path inside it */
  readonly existing: Folder
  /** the files that Waymark wrote the last time */
  readonly manifest: Manifest
  readonly problems: DocsProblem[] = []
  readonly #made: Manifest
  readonly #others = new Map<string, boolean>()
  readonly #next = new Map<string, string>()
  readonly #nextMade = new Map<string, string>()

  readonly #stampOf: (path: string) => string | null
  #isListed: boolean | undefined

  /** @param stampOf the stamp of a file as the last run left it, by path in the repository; null: not known */
  constructor(dir: string, existing: Folder, stampOf: (path: string) => string | null = () => null) {
    this.dir = dir
    this.existing = existing
    this.#stampOf = stampOf
    const { files, made } = readManifest(existing.get(MANIFEST_FILE))
    this.manifest = files
    this.#made = made
  }

  /** A path inside the folder as one of the repository. */
  inRepository(path: string): string {
    return this.dir === '' ? path : `${this.dir}/${path}`
  }

  /**
   * True for a file that Waymark wrote, whatever people have changed in it since. A page says so itself: what has another first
   * line, or is no text any more, has been put in its place.
   */
  isOurs(path: string): boolean {
    const listed = this.manifest.has(path)
    if (listed && !path.endsWith('.md')) return true
    const text = this.existing.get(path) ?? ''
    return text.startsWith(HEADER) || (listed && text.startsWith(BEGINNING))
  }

  /** True for a file that is there, and that Waymark did not write. */
  isOthers(path: string): boolean {
    const known = this.#others.get(path)
    if (known !== undefined) return known
    const isOthers = this.isUnlisted(path) && !this.isOurs(path)
    this.#others.set(path, isOthers)
    return isOthers
  }

  /** True for a file that is there, and that the list of what is ours does not name. */
  isUnlisted(path: string): boolean {
    return this.existing.has(path) && !this.manifest.has(path)
  }

  /** True for a file of ours that nobody has touched since the last run left it, nor the list of what is ours. */
  untouched(path: string): boolean {
    this.#isListed ??= this.#isAsLeft(MANIFEST_FILE)
    return this.#isListed && this.manifest.has(path) && this.#isAsLeft(path)
  }

  /** The text of such a file; null where it is none. */
  left(path: string): string | null {
    return this.untouched(path) ? (this.existing.get(path) ?? null) : null
  }

  #isAsLeft(path: string): boolean {
    const stamp = this.#stampOf(this.inRepository(path))
    return stamp !== null && this.existing.stamp?.(path) === stamp
  }

  /** Lets an untouched file be, which is as it is to be. */
  keep(path: string): void {
    this.#next.set(path, this.manifest.get(path)!)
    const made = this.#made.get(path)
    if (made !== undefined) this.#nextMade.set(path, made)
  }

  /** The text that came of this content the last time and is there still; null: it has to be made. */
  made(path: string, content: string): string | null {
    const before = this.#made.get(path)
    const there = before === undefined ? undefined : this.existing.get(path)
    return there !== undefined && madeOf(content, there) === before ? there : null
  }

  /**
   * @param content what the text was made of, where it is to be known the next time
   * @returns null where the file is so already, or is not ours to write
   */
  place(path: string, text: string, content: string | null = null): FileEdit | null {
    const there = this.existing.get(path)
    if (there !== undefined && there !== text && !this.isOurs(path)) {
      this.problems.push(foreign(this, path))
      return this.leave(path)
    }
    this.#next.set(path, digest(text))
    if (content !== null) this.#nextMade.set(path, madeOf(content, text))
    return there === text ? null : { path: this.inRepository(path), content: text }
  }

  /** Lets a file be as it is, and ours if it was: nothing is to be done. */
  leave(path: string): null {
    const before = this.manifest.get(path)
    if (before !== undefined) this.#next.set(path, before)
    return null
  }

  /**
   * Takes away what is no longer asked for, and writes the list of what is ours.
   * @param notes null: nobody writes in these files
   */
  *close(notes: NotesShelf | null): Generator<FileEdit> {
    for (const [path, hash] of this.manifest) {
      const there = this.#next.has(path) ? undefined : this.existing.get(path)
      if (there === undefined) continue
      if (digest(there) === hash) yield takeAway(this, path, there, notes)
      else {
        this.#next.set(path, hash)
        this.problems.push(changed(this, path))
      }
    }
    for (const path of this.existing.keys()) {
      const target = LEFTOVER.exec(path)?.[1]
      if (target !== undefined && (this.#next.has(target) || this.manifest.has(target)))
        yield { path: this.inRepository(path), content: null }
    }
    const manifest = writeManifest(this.#next, this.#nextMade)
    if (this.existing.get(MANIFEST_FILE) !== manifest)
      yield { path: this.inRepository(MANIFEST_FILE), content: manifest }
  }
}

/** What pages of every version begin with. */
const BEGINNING = '<!-- Written by Waymark'

/** What a run that was killed left beside the file that it was to become. */
const LEFTOVER = /^(.+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/

/** What people wrote in a page that goes away moves to its notes. */
function takeAway(shelf: Shelf, path: string, text: string, notes: NotesShelf | null): FileEdit {
  if (notes !== null) for (const body of writtenIn(text)) addTo(notes.texts, notes.pathOf(path), body)
  return { path: shelf.inRepository(path), content: null }
}

function foreign(shelf: Shelf, path: string): DocsProblem {
  return {
    level: 'error',
    file: shelf.inRepository(path),
    line: 1,
    message:
      'This file was not written by Waymark, or is no longer UTF-8 text, so it is left as it is. Mend it, move it away, or name another folder.',
  }
}

function changed(shelf: Shelf, path: string): DocsProblem {
  return {
    level: 'warning',
    file: shelf.inRepository(path),
    line: 1,
    message:
      'The plan no longer has what this page is about, but somebody has changed the page, so it is kept. Delete it, or move what is worth keeping to notes/.',
  }
}
