import type { FileEdit } from '../text/file-edit.ts'
import type { DocsProblem } from './docs.ts'
import { addTo, writtenIn } from './keep-regions.ts'
import { digest, MANIFEST_FILE, type Made, type Manifest, readManifest, writeManifest } from './manifest.ts'
import { HEADER } from './render.ts'

/** The docs folder as it is. */
export interface Shelf {
  /** the docs folder, relative to the repository's root; `''` for the root itself */
  readonly dir: string
  /** by path inside it */
  readonly existing: ReadonlyMap<string, string>
  readonly manifest: Manifest
}

export function openShelf(dir: string, existing: ReadonlyMap<string, string>): Shelf {
  return { dir, existing, manifest: readManifest(existing.get(MANIFEST_FILE)) }
}

/** A path inside the docs folder as one of the repository. */
export function inRepository({ dir }: Shelf, path: string): string {
  return dir === '' ? path : `${dir}/${path}`
}

/**
 * True for a file that Waymark wrote, whatever people have changed in it since. A page says so itself: what has another first
 * line, or is no text any more, has been put in its place.
 */
export function isOurs({ existing, manifest }: Shelf, path: string): boolean {
  const first = existing.get(path)?.split('\n', 1)[0]
  if (first?.startsWith(HEADER)) return true
  return manifest.has(path) && (!path.endsWith('.md') || (first?.startsWith(BEGINNING) ?? false))
}

/** What pages of every version begin with. */
const BEGINNING = '<!-- Written by Waymark'

/** Where what people wrote in a page goes when the page does. */
interface NotesShelf {
  /** by path in the repository; written to */
  readonly texts: Map<string, string>
  readonly pathOf: (page: string) => string
}

/**
 * Edits that bring a folder to the given files, and take away what is no longer one of them.
 * @param notes null: nobody writes in these files
 * @param made what each page was made of; null: not to be known the next time
 */
export function shelve(
  shelf: Shelf,
  files: ReadonlyMap<string, string>,
  blocked: ReadonlySet<string>,
  notes: NotesShelf | null,
  made: Made | null = null,
): { edits: FileEdit[]; problems: DocsProblem[] } {
  const edits: FileEdit[] = []
  const problems: DocsProblem[] = []
  const next = new Map<string, string>()
  for (const [path, content] of files) {
    const there = shelf.existing.get(path)
    const ours = notes === null ? shelf.manifest.has(path) : isOurs(shelf, path)
    if (blocked.has(path)) {
      const before = shelf.manifest.get(path)
      if (before !== undefined) next.set(path, before)
    } else if (there !== undefined && there !== content && !ours) problems.push(foreign(shelf, path))
    else {
      next.set(path, digest(content))
      if (there !== content) edits.push({ path: inRepository(shelf, path), content })
    }
  }
  for (const [path, hash] of shelf.manifest) {
    const there = shelf.existing.get(path)
    if (files.has(path) || there === undefined) continue
    if (digest(there) === hash) edits.push(takeAway(shelf, path, there, notes))
    else {
      next.set(path, hash)
      problems.push(changed(shelf, path))
    }
  }
  for (const path of shelf.existing.keys()) {
    const target = leftover.exec(path)?.[1]
    if (target !== undefined && (files.has(target) || shelf.manifest.has(target)))
      edits.push({ path: inRepository(shelf, path), content: null })
  }
  const own = made && new Map([...made].filter(([path]) => next.has(path)))
  const manifest = writeManifest(next, own)
  if (shelf.existing.get(MANIFEST_FILE) !== manifest)
    edits.push({ path: inRepository(shelf, MANIFEST_FILE), content: manifest })
  return { edits, problems }
}

/** What a run that was killed left beside the file that it was to become. */
const leftover = /^(.+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/

/** What people wrote in a page that goes away moves to its notes. */
function takeAway(shelf: Shelf, path: string, text: string, notes: NotesShelf | null): FileEdit {
  if (notes !== null) for (const body of writtenIn(text)) addTo(notes.texts, notes.pathOf(path), body)
  return { path: inRepository(shelf, path), content: null }
}

function foreign(shelf: Shelf, path: string): DocsProblem {
  return {
    level: 'error',
    file: inRepository(shelf, path),
    line: 1,
    message:
      'This file was not written by Waymark, or is no longer UTF-8 text, so it is left as it is. Mend it, move it away, or name another folder.',
  }
}

function changed(shelf: Shelf, path: string): DocsProblem {
  return {
    level: 'warning',
    file: inRepository(shelf, path),
    line: 1,
    message:
      'The plan no longer has what this page is about, but somebody has changed the page, so it is kept. Delete it, or move what is worth keeping to notes/.',
  }
}
