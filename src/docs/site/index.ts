import type { Block } from '../../markdown/build.ts'
import { type HtmlHeading, type HtmlOptions, headingAgain, toHtml } from '../../markdown/html.ts'
import { parseMarkdown } from '../../markdown/serialise.ts'
import { type Book, relative } from '../book.ts'
import type { DocsInput, DocsProblem } from '../docs.ts'
import { type DraftPage, draftPages } from '../drafts.ts'
import { type Edition, layOut } from '../edition.ts'
import type { Shelf } from '../files.ts'
import { collect, mayLink, type PageLinks } from '../links-check.ts'
import { type MadeFile, makeAll } from '../made-file.ts'
import { contentKey } from '../manifest.ts'
import { migrationsId } from '../pages/former.ts'
import { type PagePiece, pageText } from '../render.ts'
import { IN_HTML, knownSections, type Section } from '../sections.ts'
import { nameNow, thingOf } from '../things.ts'
import { href, htmlPath, linkAuthors, writtenHref } from './addresses.ts'
import { frameOf, siteTitle } from './frames.ts'
import { type LinkAuthors, siteProblems } from './gates.ts'
import type { SiteInput } from './input.ts'
import { type Frame, htmlPage, type Layout, readLayout } from './layout.ts'
import { movedPage } from './moved.ts'
import { otherFiles } from './other-files.ts'
import { hiddenIn, published } from './published.ts'
import { flowSvg } from './svg.ts'

/** One file of the site. */
export interface SiteFile {
  readonly path: string
  readonly text: string
  /** a digest of all that the text depends on, where it takes long to make; null: not known */
  readonly key: string | null
  /** what is to be remembered of it */
  readonly words: readonly string[]
}

/** Every file of the site, by path. Pure; nothing in it asks another host for anything. */
export function buildSite(input: SiteInput): ReadonlyMap<string, string> {
  const build = new SiteBuild(input)
  return filesOf(build, layOut(build.shown))
}

/** The same, and what stands against publishing it. @param dir the site's folder, for the paths of what is told */
export function judgedSite(
  input: SiteInput,
  dir: string,
): { readonly files: ReadonlyMap<string, string>; readonly problems: readonly DocsProblem[] } {
  const build = new SiteBuild(input)
  const edition = layOut(build.shown)
  const files = filesOf(build, edition)
  const inRepository = (path: string): string => (dir === '' ? path : `${dir}/${path}`)
  return { files, problems: siteProblems(files, undefined, inRepository, build.authors(edition)) }
}

function filesOf(build: SiteBuild, edition: Edition): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const draft of draftPages(edition))
    for (const { path, text } of build.page(draft, pageText(draft.pieces), edition)) files.set(path, text)
  for (const { path, make } of build.rest(edition.books)) files.set(path, make(makeAll))
  return files
}

/** Makes the site file by file, so that nobody has to hold it all. */
export class SiteBuild {
  /** what of the input is published */
  readonly shown: DocsInput
  readonly #input: SiteInput
  readonly #hidden: ReadonlyMap<string, ReadonlySet<string>>
  readonly #shelf: Shelf | null
  readonly #parsed = parser()
  readonly #layout: Layout
  /** a digest of the layout */
  readonly #around: string
  readonly #feed: boolean

  /** @param shelf what is there already; null: nothing is known of it */
  constructor(input: SiteInput, shelf: Shelf | null = null) {
    this.#input = input
    this.#shelf = shelf
    this.#hidden = hiddenIn(input)
    this.shown = published(input, this.#hidden)
    this.#layout = readLayout(input.layout.text).layout
    this.#around = contentKey(input.version, input.layout.text)
    const { plans, history } = this.shown
    this.#feed = input.url !== null && plans.some(({ id }) => (history.get(id) ?? []).length > 0)
  }

  /** True where all is published: then the pages of the docs folder are the site's. */
  get showsAll(): boolean {
    return this.shown === this.#input
  }

  /** What all pages of the site depend on besides the plan. */
  get surroundings(): string {
    const { url, plans, version, assets } = this.#input
    // What names something hidden is shown without it.
    const names = [...this.#hidden.values()].map(hidden => [...hidden].sort())
    return JSON.stringify([
      url,
      this.#feed,
      plans.length,
      names,
      this.#around,
      contentKey(version, [...assets]),
    ])
  }

  /** A page, and its markdown twin. */
  page(draft: DraftPage, markdown: string, edition: Edition): [twin: SiteFile, page: SiteFile] {
    const { path } = draft.item.page
    return [{ path, text: markdown, key: null, words: [] }, this.#html(draft, edition)]
  }

  #html(draft: DraftPage, edition: Edition): SiteFile {
    const { page } = draft.item
    const path = htmlPath(page.path)
    const moved = movedFrom(draft, this.#input)
    if (moved !== null) return { path, text: moved, key: null, words: [] }
    const frame = { ...frameOf(draft, siteTitle(this.#input, page.book)), feed: this.#feed }
    const hrefs = this.#writtenHrefs(draft, edition)
    const key = `${draft.key} ${this.#around} ${JSON.stringify([frame, ...hrefs])}`
    const known = this.#shelf?.made(path, key) ?? null
    const text =
      known ?? sitePage(draft, frame, this.#layout, this.#parsed, hrefs, this.#known(draft, edition))
    return { path, text, key, words: draft.sections?.words ?? [] }
  }

  /** What came of the sections of a long page. */
  #known({ item, sections }: DraftPage, { memory }: Edition): ReadonlyMap<string, string> {
    if (sections === null || this.#shelf === null) return new Map()
    return knownSections(this.#shelf, memory, htmlPath(item.page.path), IN_HTML)
  }

  /** Who wrote the links that Waymark did not. */
  authors(edition: Edition): LinkAuthors {
    return linkAuthors(edition, this.#input.layout)
  }

  /** Where the links lead that people wrote in a page: what else is in the repository has a say in that. */
  #writtenHrefs({ item, pieces }: DraftPage, edition: Edition): ReadonlyMap<string, string | null> {
    const found: PageLinks = { links: [], anchors: new Set() }
    for (const piece of pieces)
      if (piece.kind !== 'slot' && mayLink(wordsOf(piece))) collect(this.#parsed(wordsOf(piece)), found)
    return new Map(found.links.map(({ url }) => [url, writtenHref(url, item.page, edition)]))
  }

  /** All that is no page of the plan: the explorer, the catalogue, the theme. */
  *rest(books: readonly Book[]): Generator<MadeFile> {
    const [first] = books
    if (first) yield* otherFiles(this.#input, books, first, this.#layout, this.#feed)
  }
}

/** The page of a name that has become another; null for any other page. */
function movedFrom({ item: { subject, page } }: DraftPage, input: DocsInput): string | null {
  const { book, path } = page
  const { movedTo } = subject
  const target = movedTo === null ? undefined : book.paths.get(movedTo)
  if (movedTo === null || target === undefined) return null
  const to = (other: string): string => htmlPath(relative(path, other))
  const all = book.paths.get(migrationsId(book))
  return movedPage({
    name: subject.title,
    noun: thingOf(movedTo)[0].noun,
    now: nameNow(movedTo, book),
    to: to(target),
    site: siteTitle(input, book),
    root: '../'.repeat(path.split('/').length - 1),
    all: all === undefined ? null : to(all),
  })
}

/** Parses what people wrote; the prose of a skeleton, which is the same on every page of its kind, only once. */
function parser(): (text: string) => Block[] {
  const known = new Map<string, Block[]>()
  return text => {
    const blocks = known.get(text) ?? parseMarkdown(text).children
    known.set(text, blocks)
    return blocks
  }
}

/** What people wrote in a page. */
function wordsOf(piece: Exclude<PagePiece, { readonly kind: 'slot' }>): string {
  return piece.kind === 'text' ? piece.text : piece.body
}

const options: HtmlOptions = {
  href,
  instead: block => (block.type === 'code' && block.data?.picture ? flowSvg(block.data.picture) : null),
}

function sitePage(
  { pieces, sections }: DraftPage,
  frame: Omit<Frame, 'headings'>,
  layout: Layout,
  parsed: (text: string) => Block[],
  hrefs: ReadonlyMap<string, string | null>,
  known: ReadonlyMap<string, string>,
): string {
  const headings: HtmlHeading[] = []
  const ofPeople: HtmlOptions = {
    ...options,
    href: url => {
      const known = hrefs.get(url)
      return known === undefined ? href(url) : known
    },
  }
  const parts = pieces.flatMap(piece => {
    if (piece.kind !== 'slot') return toHtml(parsed(wordsOf(piece)), ofPeople, headings)
    if (sections === null) return toHtml(piece.content, options, headings)
    return sectionsHtml(sections.of(piece), known, headings)
  })
  return htmlPage(layout, { ...frame, headings }, parts.filter(part => part !== '').join('\n'))
}

/** Sections, those that are known as they came out before. */
function sectionsHtml(
  sections: readonly Section[],
  known: ReadonlyMap<string, string>,
  headings: HtmlHeading[],
): string[] {
  const parts: string[] = []
  let run: Block[] = []
  const endRun = (): void => {
    parts.push(toHtml(run, options, headings))
    run = []
  }
  for (const { blocks, word } of sections) {
    const html = known.get(word)
    if (html !== undefined) endRun()
    const heading = html === undefined ? null : headingAgain(blocks[0], html, headings)
    if (heading === null) run.push(...blocks)
    else {
      headings.push(heading)
      parts.push(html!)
    }
  }
  endRun()
  return parts
}
