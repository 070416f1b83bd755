import type { FileEdit } from '../text/file-edit.ts'
import { lazily } from '../text/lazily.ts'
import type { Book } from './book.ts'
import { byPlace, type DocsInput, type DocsOutput, type DocsPage, type DocsProblem } from './docs.ts'
import { type DraftPage, draftPages } from './drafts.ts'
import { type Edition, layOut } from './edition.ts'
import { fillInserts } from './insert-regions.ts'
import {
  brokenLinks,
  collect,
  collectText,
  linksFrom,
  type PageLinks,
  targetInDocs,
  wordsOf,
} from './links-check.ts'
import { makeFile } from './made-file.ts'
import { noteEdits, noteProblems } from './notes.ts'
import { type PagePiece, pageText } from './render.ts'
import { schemaFiles } from './schemas.ts'
import { IN_MARKDOWN, knownSections } from './sections.ts'
import type { Reads } from './watch.ts'
import { writtenLinks } from './written-links.ts'

/** The documentation of the plans: every page, and the edits that bring the repository there. Pure; writes nothing. */
export function buildDocs(input: DocsInput): DocsOutput {
  const pages: DocsPage[] = []
  const files = new Map<string, string>()
  const edits: FileEdit[] = []
  const writing = writeDocs(layOut(input))
  let step = writing.next()
  for (; !step.done; step = writing.next()) {
    const file = step.value
    if (file.kind === 'page') {
      const { kind, subject } = file.draft.item
      pages.push({ path: file.path, title: subject.title, markdown: file.text, fromHistory: kind.ofHistory })
    } else if (file.kind === 'schema' && file.text !== null) files.set(file.path, file.text)
    if (file.edit !== null) edits.push(file.edit)
  }
  edits.push(...step.value.edits)
  edits.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { pages, files, edits, problems: step.value.problems }
}

/** A file as it is to be. */
export type WrittenFile = PageFile | SchemaFile

/** A page. */
export type PageFile = {
  /** inside the docs folder */
  readonly path: string
  /** null where the file is as it is to be, or must not be touched */
  readonly edit: FileEdit | null
} & (
  | { readonly kind: 'page'; readonly text: string; readonly draft: DraftPage }
  /** what nothing has changed of, and which was not made again */
  | { readonly kind: 'standing' }
)

interface SchemaFile {
  readonly kind: 'schema'
  readonly path: string
  readonly edit: FileEdit | null
  /** null: it was not made again */
  readonly text: string | null
}

/** What is to be done and said when all files are there. */
export type LastOfDocs = Pick<DocsOutput, 'edits' | 'problems'>

/**
 * Writes one file after the other: whoever takes them decides what is kept of them. What nothing has changed of since the last
 * run is not made again.
 * @param stands says of a page that would be left as it is whether all else that is made of it can be
 */
export function* writeDocs(
  edition: Edition,
  stands: (page: string) => boolean = () => true,
): Generator<WrittenFile, LastOfDocs> {
  const { input, shelf, memory, notes, planned, books } = edition
  const { unread = [] } = input
  if (unread.length > 0) return { edits: [], problems: unread }
  const problems: DocsProblem[] = []
  const links = new Map<string, () => PageLinks>()
  const made: string[] = []
  const leave = (path: string): boolean =>
    memory.stands(shelf.inRepository(path)) && shelf.untouched(path) && stands(path)
  for (const draft of draftPages(edition, leave, problems)) {
    if (typeof draft === 'string') {
      const words = memory.keep(shelf.inRepository(draft))
      links.set(
        draft,
        lazily(() => linksFrom(words)),
      )
      shelf.keep(draft)
      yield { kind: 'standing', path: draft, edit: null }
      continue
    }
    const { path } = draft.item.page
    const found = linksOf(draft.pieces)
    links.set(path, () => found)
    made.push(path)
    const targets = targetsOf(path, found, edition)
    const words = [...wordsOf(found), ...(draft.sections?.words ?? [])]
    memory.remember([[shelf.inRepository(path), words]], [draft.reads, draft.item.found, targets])
    // To write a tree down takes longer than all the rest: what would come of it is in the folder, unless something changed.
    const text = shelf.made(path, draft.key) ?? writePage(draft, edition, problems)
    const edit = text === null ? shelf.leave(path) : shelf.place(path, text, draft.key)
    yield { kind: 'page', path, text: text ?? pageText(draft.pieces), draft, edit }
  }
  // What Waymark wrote the last time is there only if it is written again.
  const others = new Set([...input.existing.keys()].filter(path => shelf.isUnlisted(path)))
  for (const file of schemaFiles(books, input.settings.url ?? null)) {
    others.add(file.path)
    const { text, edit } = makeFile(file, shelf, edition)
    yield { kind: 'schema', path: file.path, text, edit }
  }
  // Where nothing is gone, links that led somewhere still do.
  const suspects = memory.lost(shelf.dir) ? links.keys() : made
  problems.push(...linkProblems(suspects, links, others, edition), ...noteProblems(notes, planned))
  const pathOf = (page: string): string => notesFor(page, books)
  const edits = [
    ...shelf.close({ texts: notes.texts, pathOf }),
    ...noteEdits(notes, input.notes),
    ...ownPageEdits(input, books, problems),
  ]
  return { edits, problems: [...problems, ...shelf.problems].sort(byPlace) }
}

/** What each page is made of, as a digest by its path: it differs where the page would. Takes no time to write any of them. */
export function pageKeys(input: DocsInput): Map<string, string> {
  const keys = new Map<string, string>()
  for (const { item, key } of draftPages(layOut(input))) keys.set(item.page.path, key)
  return keys
}

/** A page's text; null where it must not be touched. */
function writePage(
  { item, pieces, sections, ...draft }: DraftPage,
  { shelf, memory }: Edition,
  problems: DocsProblem[],
): string | null {
  const { path } = item.page
  const file = shelf.inRepository(path)
  for (const { line, message } of draft.problems) problems.push({ level: 'error', file, line, message })
  if (draft.problems.length > 0) return null
  return sections === null
    ? pageText(pieces)
    : pageText(pieces, sections, knownSections(shelf, memory, path, IN_MARKDOWN))
}

function notesFor(page: string, books: readonly Book[]): string {
  const book = books.findLast(each => page.startsWith(each.root)) ?? books[0]
  return `${book?.notesDir ?? 'notes'}/${page}`
}

function linksOf(pieces: readonly PagePiece[]): PageLinks {
  const links: PageLinks = { links: [], anchors: new Set() }
  for (const piece of pieces)
    if (piece.kind === 'slot') collect(piece.content, links)
    else collectText(piece.kind === 'text' ? piece.text : piece.body, links, 1)
  return links
}

/** Takes a note of what the links lead to that people wrote: it may be a file that is not ours. Null where there are none. */
function targetsOf(page: string, { links }: PageLinks, { shelf, watch }: Edition): Reads | null {
  const written = links.filter(({ line }) => line !== null)
  if (written.length === 0) return null
  const { note } = watch.of('')
  const [, reads] = watch.during(() => {
    for (const { url } of written) {
      const target = targetInDocs(shelf.dir, page, url)
      if (target !== null) note('file', target.path)
    }
  })
  return reads
}

/** Each link that leads nowhere, once, where it was written. */
function linkProblems(
  suspects: Iterable<string>,
  links: ReadonlyMap<string, () => PageLinks>,
  others: ReadonlySet<string>,
  edition: Edition,
): Iterable<DocsProblem> {
  const { shelf, notes } = edition
  const written = writtenLinks(edition)
  const problems = new Map<string, DocsProblem>()
  for (const { path, link } of brokenLinks(suspects, links, others, shelf.dir)) {
    const page = shelf.inRepository(path)
    const found = link.line === null ? [] : written(path).filter(({ url }) => url === link.url)
    for (const { file, line } of found.length === 0 ? [{ file: page, line: 1 }] : found) {
      const hint = notes.texts.has(file) ? ` Links in a note count from the page that shows it: ${page}.` : ''
      const message = `The link to \`${link.url}\` leads nowhere.${hint}`
      const key = JSON.stringify([file, line, link.url])
      if (!problems.has(key)) problems.set(key, { level: 'error', file, line, message })
    }
  }
  return problems.values()
}

function ownPageEdits(input: DocsInput, books: readonly Book[], problems: DocsProblem[]): FileEdit[] {
  return input.ownPages.flatMap(file => {
    const { edit, problems: found } = fillInserts(file, books, input.settings.dir)
    for (const { line, message } of found) problems.push({ level: 'error', file: file.path, line, message })
    return edit ? [edit] : []
  })
}
