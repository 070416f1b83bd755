import type { Block } from '../../markdown/build.ts'
import { escapeHtml, type HtmlHeading, type HtmlOptions, toHtml } from '../../markdown/html.ts'
import { parseMarkdown } from '../../markdown/serialise.ts'
import { stringify } from '../../text/json.ts'
import { type Book, relative } from '../book.ts'
import { type DraftPage, draftPages } from '../build.ts'
import type { DocsInput, DocsPage } from '../docs.ts'
import { firstSentence } from '../labels.ts'
import { planTitle, WAYS } from '../pages/home.ts'
import { pageText } from '../render.ts'
import { schemaFiles } from '../schemas.ts'
import { catalog } from './catalog.ts'
import { type Frame, htmlPage } from './layout.ts'
import { movedPage } from './moved.ts'
import { published } from './published.ts'
import { flowSvg } from './svg.ts'
import { feed, llmsText } from './text-files.ts'

/** The web site: the same pages as HTML, with search, explorer and catalogue. */
export interface SiteInput extends DocsInput {
  /** theme, script and icon by name; a team's own instead of ours where there is one */
  readonly assets: ReadonlyMap<string, string>
  /** the pages that `buildDocs` has made of the same input; empty: they are made again */
  readonly pages: readonly DocsPage[]
  /** the site's address, for the feed and for pages that are not found; null: not known */
  readonly url: string | null
}

/** Every file of the site, by path. Pure; nothing in it asks another host for anything. */
export function buildSite(input: SiteInput): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const books = new Set<Book>()
  const shown = published(input)
  // Writing markdown is half of the work: what is the same as in the docs folder is taken from there.
  const twins = new Map(shown === input ? input.pages.map(page => [page.path, page.markdown]) : [])
  const parsed = parser()
  for (const draft of draftPages(shown)) {
    const { page } = draft.item
    books.add(page.book)
    files.set(page.path, twins.get(page.path) ?? pageText(draft.pieces))
    files.set(
      htmlPath(page.path),
      movedFrom(draft, input) ?? sitePage(draft, siteTitle(input, page.book), parsed),
    )
  }
  const [first] = books
  if (!first) return files
  const site = siteTitle(input, first)
  const frame = { ...bareFrame(first, site, ''), headings: [] }
  files.set(
    'explore.html',
    htmlPage({ ...frame, title: 'Explore', current: 'explore.html', kind: 'explore' }, explorer),
  )
  files.set(
    '404.html',
    htmlPage({ ...frame, root: rootOf(input.url), title: 'Not found' }, notFound(rootOf(input.url))),
  )
  for (const [path, text] of schemaFiles(books, input.settings.url ?? input.url)) files.set(path, text)
  files.set('catalog.json', `${stringify(catalog([...books], htmlPath))}\n`)
  files.set('llms.txt', llmsText([...books]))
  const atom = feed(first, input.url, htmlPath)
  if (atom !== null) files.set('feed.xml', atom)
  files.set('.nojekyll', '')
  for (const [name, text] of input.assets) files.set(`assets/${name}`, text)
  return files
}

/** The page of a name that has become another; null for any other page. */
function movedFrom({ item: { subject, page } }: DraftPage, input: DocsInput): string | null {
  const { book, path } = page
  const event =
    subject.movedTo === null ? undefined : book.plan.events.get(subject.movedTo.slice('event:'.length))
  const target = subject.movedTo === null ? undefined : book.paths.get(subject.movedTo)
  if (event === undefined || target === undefined) return null
  const to = (other: string): string => htmlPath(relative(path, other))
  const all = book.paths.get('migrations')
  return movedPage({
    name: subject.title,
    now: event.name,
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

function siteTitle({ settings, plans }: DocsInput, book: Book): string {
  return settings.title ?? (plans.length === 1 ? planTitle(book) : 'Tracking plans')
}

/** `events/README.md` → `events/index.html` */
function htmlPath(path: string): string {
  return path.replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html')
}

/** A link between markdown pages as one between HTML pages; links to other hosts as they are. */
function href(url: string): string | null {
  if (/^(https?:|mailto:)/i.test(url)) return url
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return null
  const [path = '', hash] = url.split('#')
  return hash === undefined ? htmlPath(path) : `${htmlPath(path)}#${hash}`
}

const options: HtmlOptions = {
  href,
  instead: block => (block.type === 'code' && block.data?.picture ? flowSvg(block.data.picture) : null),
}

function sitePage({ item, pieces }: DraftPage, site: string, parsed: (text: string) => Block[]): string {
  const headings: HtmlHeading[] = []
  const parts = pieces.map(piece => {
    const blocks =
      piece.kind === 'slot' ? piece.content : parsed(piece.kind === 'text' ? piece.text : piece.body)
    return toHtml(blocks, options, headings)
  })
  const { path, book } = item.page
  const folder = path.slice(book.root.length).split('/')
  const home = item.subject.id === 'home'
  const frame: Frame = {
    ...bareFrame(book, site, '../'.repeat(path.split('/').length - 1)),
    title: home ? site : item.subject.title,
    current: htmlPath(`${book.root}${folder.length > 1 ? `${folder[0]}/README.md` : folder[0]}`),
    headings,
    twin: path.split('/').at(-1)!,
    kind: item.kind.template,
  }
  return htmlPage(frame, parts.filter(part => part !== '').join('\n'))
}

function bareFrame(book: Book, site: string, root: string): Frame {
  const ways = WAYS.flatMap(([id, label]): [string, string][] => {
    const path = book.paths.get(id)
    return path === undefined ? [] : [[htmlPath(path), label]]
  })
  const description = firstSentence(book.plan.info.description) || site
  const nav: [string, string][] = [['explore.html', 'Explore'], ...ways]
  return { title: site, site, root, description, nav, current: null, headings: [], twin: null, kind: 'other' }
}

/** The path of the site on its host: a page that is not found may have been asked for in any folder. */
function rootOf(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '/'
  const { pathname } = new URL(url)
  return pathname.endsWith('/') ? pathname : `${pathname}/`
}

const explorer = `<h1>Explore</h1>
<p>Every event and shared property, to narrow down by owner, stage, source and more.</p>
<noscript><p>The explorer needs JavaScript. Without it, see <a href="events/index.html">all events</a>.</p></noscript>
<div id="explorer"></div>`

function notFound(root: string): string {
  return `<h1>This page is not here</h1>
<p>It may have been renamed or taken away. <a href="${escapeHtml(root)}index.html">Go to the first page</a>, or look it up with the search above.</p>`
}
