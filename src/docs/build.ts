import type { Plan } from '../model/plan.ts'
import type { FileEdit } from '../text/file-edit.ts'
import { nearest } from '../text/nearest.ts'
import type { SourceFile } from '../text/source-file.ts'
import { type Book, type PlannedPage, planBook } from './book.ts'
import type { DocsInput, DocsOutput, DocsPage, DocsProblem, EventUsage } from './docs.ts'
import { Shelf } from './files.ts'
import { fillInserts } from './insert-regions.ts'
import { readKept } from './keep-regions.ts'
import { kinds } from './kinds.ts'
import { brokenLinks, collect, collectText, type PageLinks } from './links-check.ts'
import { contentKey } from './manifest.ts'
import type { LineProblem } from './markers.ts'
import { gatherNotes, isFormer, type Notes, noteEdits, noteOf, noteProblems } from './notes.ts'
import { plansPage } from './pages/plans.ts'
import { putBack } from './put-back.ts'
import { fillPage, type PagePiece, pageText } from './render.ts'
import { schemaFiles } from './schemas.ts'
import { slugs } from './slugs.ts'
import { readTemplate, type Template } from './template.ts'

/** The documentation of the plans: every page, and the edits that bring the repository there. Pure; writes nothing. */
export function buildDocs(input: DocsInput): DocsOutput {
  const pages: DocsPage[] = []
  const files = new Map<string, string>()
  const edits: FileEdit[] = []
  const writing = writeDocs(input)
  let step = writing.next()
  for (; !step.done; step = writing.next()) {
    const { path, text, draft, edit } = step.value
    if (draft === null) files.set(path, text)
    else {
      const { kind, subject } = draft.item
      pages.push({ path, title: subject.title, markdown: text, fromHistory: kind.ofHistory })
    }
    if (edit !== null) edits.push(edit)
  }
  edits.push(...step.value.edits)
  edits.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { pages, files, edits, problems: step.value.problems }
}

/** A file as it is to be. */
export interface WrittenFile {
  /** inside the docs folder */
  readonly path: string
  readonly text: string
  /** the page that it is; null for a JSON Schema */
  readonly draft: DraftPage | null
  /** null where the file is as it is to be, or must not be touched */
  readonly edit: FileEdit | null
}

/** What is to be done and said when all files are there. */
export type LastOfDocs = Pick<DocsOutput, 'edits' | 'problems'>

/** Writes one file after the other: whoever takes them decides what is kept of them. */
export function* writeDocs(input: DocsInput): Generator<WrittenFile, LastOfDocs> {
  const { unreadable = [] } = input
  if (unreadable.length > 0) return { edits: [], problems: unreadable }
  const shelf = new Shelf(input.settings.dir, input.existing)
  const laid = layOut(input, shelf)
  const problems: DocsProblem[] = []
  const links = new Map<string, PageLinks>()
  const books = new Set<Book>()
  for (const draft of draftPages(input, laid, problems)) {
    const { path, book } = draft.item.page
    books.add(book)
    links.set(path, linksOf(draft.pieces))
    // To write a tree down takes longer than all the rest: what would come of it is in the folder, unless something changed.
    const text = shelf.made(path, draft.key) ?? writePage(draft, shelf, problems)
    const edit = text === null ? shelf.leave(path) : shelf.place(path, text, draft.key)
    yield { path, text: text ?? pageText(draft.pieces), draft, edit }
  }
  const others = new Set(input.existing.keys())
  for (const [path, text] of schemaFiles(books, input.settings.url ?? null)) {
    others.add(path)
    yield { path, text, draft: null, edit: shelf.place(path, text) }
  }
  checkLinks(links, others, sourcesOf(input, laid), problems)
  problems.push(...noteProblems(laid.notes, laid.planned))
  const pathOf = (page: string): string => notesFor(page, [...books])
  const edits = [
    ...shelf.close({ texts: laid.notes.texts, pathOf }),
    ...noteEdits(laid.notes, input.notes),
    ...ownPageEdits(input, [...books], problems),
  ]
  return { edits, problems: [...problems, ...shelf.problems].sort(byPlace) }
}

function byPlace(a: DocsProblem, b: DocsProblem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
}

function readTemplates(input: DocsInput, problems: DocsProblem[]): Map<string, Template> {
  const templates = new Map<string, Template>()
  for (const kind of [...kinds, plansPage([])]) {
    const file = input.templates.get(`${kind.template}.md`)
    if (templates.has(kind.template)) continue
    if (!file) throw new Error(`The skeleton ${kind.template}.md is missing.`)
    const { template, problems: found } = readTemplate(file.text, kind.slots)
    for (const { line, message } of found) problems.push({ level: 'error', file: file.path, line, message })
    templates.set(kind.template, template)
  }
  for (const [name, { path }] of input.templates) {
    if (templates.has(name.replace(/\.md$/, '')) || name === 'README.md') continue
    const known = [...templates.keys()].map(kind => `${kind}.md`)
    const close = nearest(name, known)
    const hint = close === null ? '' : ` Did you mean \`${close}\`?`
    const message = `No kind of page has a skeleton of this name, so it changes nothing.${hint}`
    problems.push({ level: 'warning', file: path, line: 1, message })
  }
  return templates
}

const noUsage: ReadonlyMap<string, EventUsage> = new Map()

/** Every page with its place, before any is written. */
interface Layout {
  readonly shelf: Shelf
  readonly planned: readonly PlannedPage[]
  readonly notes: Notes
}

function layOut(input: DocsInput, shelf = new Shelf(input.settings.dir, input.existing)): Layout {
  const planned = plannedPages(input)
  return { shelf, planned, notes: gatherNotes(planned, shelf, input.notes) }
}

/** The pages of every plan: in the docs folder itself, or in a folder for each where there are several. */
function plannedPages(input: DocsInput): PlannedPage[] {
  const { settings, repository, now, locate, payloads, plans, destinationTypes = {}, usage = noUsage } = input
  const surroundings = {
    title: settings.title,
    edit: settings.edit,
    repository,
    now,
    locate,
    payloads,
    destinationTypes,
    usage,
  }
  const facts = (plan: Plan) => ({
    plan,
    history: input.history.get(plan.id) ?? null,
    findings: input.findings.filter(finding => finding.plan === plan.id),
  })
  if (plans.length === 1) return planBook(facts(plans[0]!), surroundings, '', kinds)
  const folders = slugs(plans.map(plan => plan.id))
  const planned = plans.flatMap(plan =>
    planBook(facts(plan), surroundings, `${folders.get(plan.id)}/`, kinds),
  )
  const first = planned[0]
  if (!first) return []
  const homes = planned.filter(item => item.subject.id === 'home')
  const kind = plansPage(homes.map(item => item.page))
  const page = { ...first.page, path: 'README.md' }
  return [{ kind, subject: kind.subjects(first.page.book)[0]!, page }, ...planned]
}

/** A page with its content in its skeleton, not yet written down. */
export interface DraftPage {
  readonly item: PlannedPage
  readonly pieces: readonly PagePiece[]
  /** a digest of all that its text depends on */
  readonly key: string
  /** markers of people's own parts that don't pair: the page must not be touched */
  readonly problems: readonly LineProblem[]
}

/** Every page of the plans, one after the other: thousands of trees at once would fill the memory. */
export function* draftPages(
  input: DocsInput,
  { shelf, planned, notes }: Layout = layOut(input),
  problems: DocsProblem[] = [],
): Generator<DraftPage> {
  const templates = readTemplates(input, problems)
  for (const item of planned) {
    const { path } = item.page
    const there = shelf.isOurs(path) ? shelf.existing.get(path) : undefined
    const { kept, problems: unpaired } = readKept(there ?? '')
    const written = isFormer(item) ? [] : kept
    const bodies = new Map(written.map(region => [region.name, region.body]))
    const template = templates.get(item.kind.template)!
    const pieces = putBack(fillPage(item, template, bodies, noteOf(notes, path)), written)
    yield { item, pieces, key: contentKey(input.version, pieces), problems: unpaired }
  }
}

/** What each page is made of, as a digest by its path: it differs where the page would. Takes no time to write any of them. */
export function pageKeys(input: DocsInput): Map<string, string> {
  const keys = new Map<string, string>()
  for (const { item, key } of draftPages(input)) keys.set(item.page.path, key)
  return keys
}

/** A page's text; null where it must not be touched. */
function writePage(draft: DraftPage, shelf: Shelf, problems: DocsProblem[]): string | null {
  const file = shelf.inRepository(draft.item.page.path)
  for (const { line, message } of draft.problems) problems.push({ level: 'error', file, line, message })
  return draft.problems.length > 0 ? null : pageText(draft.pieces)
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

function checkLinks(
  links: ReadonlyMap<string, PageLinks>,
  others: ReadonlySet<string>,
  sources: (page: string) => readonly SourceFile[],
  problems: DocsProblem[],
): void {
  for (const { path, link } of brokenLinks(links, others)) {
    const message = `The link to \`${link.url}\` leads nowhere.`
    const files = sources(path)
    const lines = files.map(({ text }) => text.split('\n').findIndex(line => line.includes(link.url)))
    const at = link.line === null ? -1 : lines.findIndex(line => line !== -1)
    const file = (files[at] ?? files.at(-1)!).path
    problems.push({ level: 'error', file, line: (lines[at] ?? 0) + 1, message })
  }
}

/** The files that people write a page's words in: its notes, its skeleton, and the page itself. */
function sourcesOf(input: DocsInput, { shelf, planned, notes }: Layout) {
  return (page: string): SourceFile[] => {
    const skeleton = planned.find(item => item.page.path === page)?.kind.template
    const template = input.templates.get(`${skeleton}.md`)
    return [
      ...(notes.pages.get(page) ?? []).map(path => ({ path, text: notes.texts.get(path) ?? '' })),
      ...(template === undefined ? [] : [template]),
      { path: shelf.inRepository(page), text: shelf.existing.get(page) ?? '' },
    ]
  }
}

function ownPageEdits(input: DocsInput, books: readonly Book[], problems: DocsProblem[]): FileEdit[] {
  return input.ownPages.flatMap(file => {
    const { edit, problems: found } = fillInserts(file, books, input.settings.dir)
    for (const { line, message } of found) problems.push({ level: 'error', file: file.path, line, message })
    return edit ? [edit] : []
  })
}
