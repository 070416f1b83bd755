import { englishList } from '../text/english.ts'
import type { FileEdit } from '../text/file-edit.ts'
import type { Book, PlannedPage } from './book.ts'
import type { DocsProblem } from './docs.ts'
import type { Shelf } from './files.ts'
import { addTo, together, writtenIn } from './keep-regions.ts'
import { pageFolders } from './kinds.ts'
import { readMarkers } from './markers.ts'
import { notesPath } from './parts/notes.ts'

/** What people wrote about the pages, in files of their own. */
export interface Notes {
  /** by path in the repository, as they are to be */
  readonly texts: Map<string, string>
  /** by a page's path: its own note and those of names that its subject had before */
  readonly pages: ReadonlyMap<string, readonly string[]>
}

/** True for the page of a name that is no longer used: what people wrote in the event's page is in its notes from then on. */
export function isFormer({ subject }: PlannedPage): boolean {
  return subject.id.startsWith('former:')
}

/**
 * Finds each page's notes. A note under a name that only git's history knows, and what people wrote in the page of an event that
 * has another name or was retired, move to where the plan alone finds them.
 */
export function gatherNotes(
  planned: readonly PlannedPage[],
  shelf: Shelf,
  existing: ReadonlyMap<string, string>,
): Notes {
  const texts = new Map(existing)
  const pages = new Map<string, string[]>(planned.map(({ page }) => [page.path, [notesPath(page)]]))
  for (const item of planned) {
    const { kind, subject, page } = item
    if (!isFormer(item)) continue
    const from = notesPath(page)
    for (const body of shelf.isOurs(page.path) ? writtenIn(shelf.existing.get(page.path)!) : [])
      addTo(texts, from, body)
    const target = subject.movedTo === null ? undefined : page.book.paths.get(subject.movedTo)
    const text = texts.get(from)
    if (target === undefined) continue
    pages.set(page.path, [])
    if (text === undefined) continue
    if (kind.ofHistory) {
      addTo(texts, notesPath({ ...page, path: target }), text)
      texts.delete(from)
    } else pages.get(target)?.push(from)
  }
  return { texts, pages }
}

/** The text of a page's notes; null where it has none. */
export function noteOf({ texts, pages }: Notes, page: string): string | null {
  const found = (pages.get(page) ?? []).flatMap(path => texts.get(path) ?? [])
  return found.length === 0 ? null : together(found)
}

/** What is to be written and deleted among the notes. */
export function noteEdits({ texts }: Notes, existing: ReadonlyMap<string, string>): FileEdit[] {
  const paths = [...new Set([...existing.keys(), ...texts.keys()])]
  return paths
    .filter(path => texts.get(path) !== existing.get(path))
    .map(path => ({ path, content: texts.get(path) ?? null }))
}

/** Markers in a note, which would be lost in the page, and notes that no page shows. */
export function noteProblems({ texts, pages }: Notes, planned: readonly PlannedPage[]): DocsProblem[] {
  const shown = new Set([...pages.values()].flat())
  const books = [...new Set(planned.map(({ page }) => page.book))].filter(book => book.history !== null)
  const folders = books.flatMap(({ notesDir, root }) =>
    [...pageFolders].flatMap(folder =>
      ['', root].map(start => `${notesDir}/${start}${folder}/`.replace(/^\//, '')),
    ),
  )
  return [...texts].flatMap(([file, text]): DocsProblem[] => {
    if (!shown.has(file)) {
      const places = books.flatMap(book => placesIn(book, file)).filter(place => shown.has(place))
      if (places.length > 0) return [{ level: 'warning', file, line: 1, message: elsewhere(places) }]
      return folders.some(folder => file.startsWith(folder))
        ? [{ level: 'warning', file, line: 1, message: NOWHERE }]
        : []
    }
    const { markers, problems } = readMarkers(text)
    return [...markers, ...problems].map(({ line }) => ({ level: 'error', file, line, message: NO_MARKERS }))
  })
}

/** Where a plan of several has the notes that are looked for beside it by one who knows of a single plan. */
function placesIn({ notesDir, root }: Book, file: string): string[] {
  const start = `${notesDir}/`.replace(/^\//, '')
  return root !== '' && file.startsWith(start) ? [`${start}${root}${file.slice(start.length)}`] : []
}

function elsewhere(places: readonly string[]): string {
  const named = englishList(
    places.map(place => `\`${place}\``),
    'or',
  )
  return `No page shows this note: where there are several plans, the notes of each are in a folder of its own. Move it to ${named}.`
}

const NOWHERE =
  'No page shows this note: it is named after none. Give it the name of the page that it is about.'
const NO_MARKERS = 'A note holds no `waymark:` markers: all of it is kept as it is. Delete the line.'
