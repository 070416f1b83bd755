import { escapeHtml } from '../../markdown/html.ts'
import { englishList } from '../../text/english.ts'
import { stringify } from '../../text/json.ts'
import type { Book } from '../book.ts'
import type { MadeFile } from '../made-file.ts'
import { planTitle } from '../pages/home.ts'
import { schemaFiles } from '../schemas.ts'
import { htmlPath } from './addresses.ts'
import { catalog } from './catalog.ts'
import { CATALOG_SCHEMA_FILE, catalogSchema } from './catalog-schema.ts'
import { feed } from './feed.ts'
import { ABOVE, bareFrame, navigation, siteTitle } from './frames.ts'
import type { SiteInput } from './input.ts'
import { type Frame, htmlPage, type Layout } from './layout.ts'
import { llmsText } from './llms.ts'

/** All that is no page of the plan: the explorer, the catalogue, the theme. */
export function* otherFiles(
  input: SiteInput,
  books: readonly Book[],
  first: Book,
  layout: Layout,
  hasFeed: boolean,
): Generator<MadeFile> {
  const site = (): string => siteTitle(input, first)
  const frame = (): Omit<Frame, 'title'> => {
    const nav = books.length === 1 ? navigation(first) : ABOVE
    return { ...bareFrame(first, site(), ''), nav, feed: hasFeed, headings: [] }
  }
  yield {
    path: 'explore.html',
    make: () => {
      const place = { title: 'Explore', current: 'explore.html', kind: 'explore' }
      return htmlPage(layout, { ...frame(), ...place }, explorer(books))
    },
  }
  const root = rootOf(input.url)
  yield {
    path: '404.html',
    make: () => htmlPage(layout, { ...frame(), root, title: 'Not found' }, notFound(root)),
  }
  yield* schemaFiles(books, input.settings.url ?? input.url)
  yield { path: 'catalog.json', make: part => `${catalog(books, htmlPath, part)}\n` }
  yield { path: CATALOG_SCHEMA_FILE, make: () => `${stringify(catalogSchema, 2)}\n` }
  if (hasFeed && input.url !== null) {
    const { url } = input
    yield { path: 'feed.xml', make: () => feed(books, site(), url, htmlPath) }
  }
  yield { path: 'llms.txt', make: part => llmsText(books, site(), part) }
  yield { path: '.nojekyll', make: () => '' }
  for (const [name, text] of input.assets) yield { path: `assets/${name}`, make: () => text }
}

/** The path of the site on its host: a page that is not found may have been asked for in any folder. */
function rootOf(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '/'
  const { pathname } = new URL(url)
  return pathname.endsWith('/') ? pathname : `${pathname}/`
}

function explorer(books: readonly Book[]): string {
  const lists = books.map(book => {
    const of = books.length === 1 ? '' : ` of ${escapeHtml(planTitle(book))}`
    return `<a href="${escapeHtml(htmlPath(book.paths.get('events')!))}">all events${of}</a>`
  })
  return `<h1>Explore</h1>
<p>Every event and property, to narrow down by owner, stage, source and more.</p>
<noscript><p>The explorer needs JavaScript. Without it, see ${englishList(lists)}.</p></noscript>
<div id="explorer"></div>`
}

function notFound(root: string): string {
  return `<h1>This page is not here</h1>
<p>It may have been renamed or taken away. <a href="${escapeHtml(root)}index.html">Go to the first page</a>, or look it up with the search above.</p>`
}
