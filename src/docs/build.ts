import type { Plan } from '../model/plan.ts'
import type { FileEdit } from '../text/file-edit.ts'
import { nearest } from '../text/nearest.ts'
import type { SourceFile } from '../text/source-file.ts'
import { type Book, type PlannedPage, planBook } from './book.ts'
import type { DocsInput, DocsOutput, DocsPage, DocsProblem, EventUsage } from './docs.ts'
import { inRepository, isOurs, openShelf, type Shelf, shelve } from './files.ts'
import { fillInserts } from './insert-regions.ts'
import { readKept } from './keep-regions.ts'
import { kinds } from './kinds.ts'
import { brokenLinks, collect, collectText, type PageLinks } from './links-check.ts'
import { MANIFEST_FILE, madeOf, readManifest } from './manifest.ts'
import { gatherNotes, type Notes, noteEdits, noteOf, noteProblems } from './notes.ts'
import { plansPage } from './pages/plans.ts'
import { fillPage, keepHandwritten, type PagePiece, pageText } from './render.ts'
import { schemaFiles } from './schemas.ts'
import { slugs } from './slugs.ts'
import { readTemplate, type Template } from './template.ts'

/** The documentation of the plans: every page, and the edits that bring the repository there. Pure; writes nothing. */
export function buildDocs(input: DocsInput): DocsOutput {
  const shelf = openShelf(input.settings.dir, input.existing)
  const { unreadable = [] } = input
  if (unreadable.length > 0) return { pages: [], files: new Map(), edits: [], problems: unreadable }
  const problems: DocsProblem[] = []
  const pages: DocsPage[] = []
  const links = new Map<string, PageLinks>()
  const blocked = new Set<string>()
  const before = readManifest(input.existing.get(MANIFEST_FILE), 'made')
  const made = new Map<string, string>()
  const books = new Set<Book>()
  const laid = layOut(input)
  for (const draft of draftPages(input, laid, problems)) {
    const { kind, subject, page } = draft.item
    const content = `${input.version}\n${JSON.stringify(draft.pieces)}`
    const there = input.existing.get(page.path)
    // To write a tree down takes longer than all the rest: what would come of it is in the folder, unless something changed.
    const same = there !== undefined && madeOf(content, there) === before.get(page.path)
    const text = same ? there : writePage(draft, shelf, problems)
    if (text === null) blocked.add(page.path)
    else made.set(page.path, madeOf(content, text))
    books.add(page.book)
    links.set(page.path, linksOf(draft.pieces))
    const markdown = text ?? pageText(draft.pieces)
    pages.push({ path: page.path, title: subject.title, markdown, fromHistory: kind.ofHistory })
  }
  const beside = schemaFiles(books, input.settings.url ?? null)
  checkLinks(
    links,
    new Set([...input.existing.keys(), ...beside.keys()]),
    sourcesOf(input, laid, shelf),
    problems,
  )
  problems.push(...noteProblems(laid.notes, laid.planned))
  const files = new Map([...pages.map(page => [page.path, page.markdown] as const), ...beside])
  const pathOf = (page: string): string => notesFor(page, [...books])
  const shelved = shelve(shelf, files, blocked, { texts: laid.notes.texts, pathOf }, made)
  problems.push(...shelved.problems)
  const edits = [
    ...shelved.edits,
    ...noteEdits(laid.notes, input.notes),
    ...ownPageEdits(input, [...books], problems),
  ]
  edits.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { pages, files: beside, edits, problems: problems.sort(byPlace) }
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
    const close = nearest(
      name,
      [...templates.keys()].map(kind => `${kind}.md`),
    )
    const hint = close === null ? '' : ` Did you mean \`${close}\`?`
    const message = `No kind of page has a skeleton of this name, so it changes nothing.${hint}`
    problems.push({ level: 'warning', file: path, line: 1, message })
  }
  return templates
}

const noUsage: ReadonlyMap<string, EventUsage> = new Map()

/** Every page with its place, before any is written. */
interface Layout {
  readonly planned: readonly PlannedPage[]
  readonly notes: Notes
}

function layOut(input: DocsInput): Layout {
  const planned = plannedPages(input)
  const shelf = openShelf(input.settings.dir, input.existing)
  return { planned, notes: gatherNotes(planned, shelf, input.notes) }
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
}

/** Every page of the plans, one after the other: thousands of trees at once would fill the memory. */
export function* draftPages(
  input: DocsInput,
  { planned, notes }: Layout = layOut(input),
  problems: DocsProblem[] = [],
): Generator<DraftPage> {
  const shelf = openShelf(input.settings.dir, input.existing)
  const templates = readTemplates(input, problems)
  for (const item of planned) {
    const existing = item.subject.movedTo === null ? oursAt(shelf, item) : undefined
    const kept = new Map(readKept(existing ?? '').kept.map(region => [region.name, region.body]))
    const template = templates.get(item.kind.template)!
    yield { item, pieces: fillPage(item, template, kept, noteOf(notes, item.page.path)) }
  }
}

function oursAt(shelf: Shelf, { page: { path } }: PlannedPage): string | undefined {
  return isOurs(shelf, path) ? shelf.existing.get(path) : undefined
}

/** A page's text, with what people wrote in it put back; null where their markers don't pair, and it must not be touched. */
function writePage({ item, pieces }: DraftPage, shelf: Shelf, problems: DocsProblem[]): string | null {
  const text = pageText(pieces)
  const existing = oursAt(shelf, item)
  if (existing === undefined || existing === text) return text
  const whole = keepHandwritten(text, existing)
  for (const { line, message } of whole.problems)
    problems.push({ level: 'error', file: inRepository(shelf, item.page.path), line, message })
  if (whole.problems.length > 0) return null
  // What stood in a page that now leads on to another has moved to that one's notes.
  return item.subject.movedTo === null ? whole.text : text
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
  sourcesOf: (page: string) => readonly SourceFile[],
  problems: DocsProblem[],
): void {
  for (const { path, link } of brokenLinks(links, others)) {
    const message = `The link to \`${link.url}\` leads nowhere.`
    const sources = sourcesOf(path)
    const lines = sources.map(({ text }) => text.split('\n').findIndex(line => line.includes(link.url)))
    const at = link.line === null ? -1 : lines.findIndex(line => line !== -1)
    const file = (sources[at] ?? sources.at(-1)!).path
    problems.push({ level: 'error', file, line: (lines[at] ?? 0) + 1, message })
  }
}

/** The files that people write a page's words in: its notes, its skeleton, and the page itself. */
function sourcesOf(input: DocsInput, { planned, notes }: Layout, shelf: Shelf) {
  return (page: string): SourceFile[] => {
    const skeleton = planned.find(item => item.page.path === page)?.kind.template
    const template = input.templates.get(`${skeleton}.md`)
    return [
      ...(notes.pages.get(page) ?? []).map(path => ({ path, text: notes.texts.get(path) ?? '' })),
      ...(template === undefined ? [] : [template]),
      { path: inRepository(shelf, page), text: shelf.existing.get(page) ?? '' },
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
