import { escapeHtml, type HtmlHeading } from '../../markdown/html.ts'
import { nearest } from '../../text/nearest.ts'
import type { SourceFile } from '../../text/source-file.ts'
import type { LineProblem } from '../markers.ts'
import { requests } from './gates.ts'

/** What stands around a page's own content. */
export interface Frame {
  readonly title: string
  /** title of the whole site */
  readonly site: string
  /** `../` for each folder that the page is in */
  readonly root: string
  readonly description: string
  /** the site's main pages: address from the root, label */
  readonly nav: readonly (readonly [href: string, label: string])[]
  /** the entry of the navigation that the page is under */
  readonly current: string | null
  readonly headings: readonly HtmlHeading[]
  /** true where the site has a feed */
  readonly feed: boolean
  /** the markdown file that says the same; null where there is none */
  readonly twin: string | null
  /** the kind of page it is, for the style sheet */
  readonly kind: string
}

export const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

/** What a layout has places for, each written `{{name}}`. */
const PLACES = ['root', 'kind', 'head', 'site', 'title', 'navigation', 'content', 'contents', 'twin'] as const
type Place = (typeof PLACES)[number]

/** Without these a page has no style and nothing to read. */
const NEEDED: readonly Place[] = ['head', 'content']

/** What stands around the content of every page: texts and places in turn, a text first. */
export interface Layout {
  readonly texts: readonly string[]
  /** null: one that is not known */
  readonly places: readonly (Place | null)[]
}

/** Reads a layout; a place that is none, or that is missing, is a problem with its line. */
export function readLayout(text: string): {
  readonly layout: Layout
  readonly problems: readonly LineProblem[]
} {
  const parts = text.split(/\{\{\s*(.*?)\s*\}\}/)
  const texts = parts.filter((_, index) => index % 2 === 0)
  const names = parts.filter((_, index) => index % 2 === 1)
  const lineOf = (index: number): number =>
    texts
      .slice(0, index + 1)
      .join('')
      .split('\n').length
  const unknown = names.flatMap((name, index): LineProblem[] =>
    isPlace(name) ? [] : [{ line: lineOf(index), message: unexpected(name) }],
  )
  const missing = NEEDED.filter(place => !names.includes(place)).map(
    (place): LineProblem => ({ line: 1, message: `The layout lacks \`{{${place}}}\`.` }),
  )
  return {
    layout: { texts, places: names.map(name => (isPlace(name) ? name : null)) },
    problems: [...unknown, ...missing],
  }
}

/** What is wrong with a layout, and what it asks of other hosts. */
export function layoutProblems({ path, text }: SourceFile): LineProblem[] {
  return [
    ...readLayout(text).problems,
    ...requests(path, text).map(({ at, message }) => ({
      line: text.slice(0, at).split('\n').length,
      message,
    })),
  ]
}

function isPlace(name: string): name is Place {
  return (PLACES as readonly string[]).includes(name)
}

function unexpected(name: string): string {
  const meant = nearest(name, PLACES)
  const hint = meant === null ? '' : `; did you mean \`{{${meant}}}\`?`
  const known = PLACES.map(place => `\`{{${place}}}\``).join(', ')
  return `Unexpected \`{{${name}}}\` in the layout, expected one of ${known}${hint || '.'}`
}

/** A whole HTML page around its content. It reads without script; the script adds search, copying and the colour switch. */
export function htmlPage({ texts, places }: Layout, frame: Frame, content: string): string {
  const said: Record<Place, string> = {
    root: escapeHtml(frame.root),
    kind: escapeHtml(frame.kind),
    head: head(frame),
    site: escapeHtml(frame.site),
    title: escapeHtml(frame.title),
    navigation: `<ul>${frame.nav.map(entry => navItem(entry, frame)).join('')}</ul>`,
    content,
    contents: contents(frame.headings),
    twin: frame.twin === null ? '' : ` <a href="${escapeHtml(frame.twin)}">This page as markdown</a>.`,
  }
  const saidAt = (place: Place | null | undefined): string => (place ? said[place] : '')
  return texts.map((text, index) => text + saidAt(places[index])).join('')
}

/** What no layout can do without, and what keeps a page from asking anything of another host. */
function head({ root, site, title, description, feed, twin }: Frame): string {
  const heading = title === site ? escapeHtml(site) : `${escapeHtml(title)} · ${escapeHtml(site)}`
  const lines = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Waymark">',
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<title>${heading}</title>`,
    `<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${root}assets/theme.css">`,
    `<script type="module" blocking="render" src="${root}assets/app.js"></script>`,
  ]
  if (feed) lines.push(`<link rel="alternate" type="application/atom+xml" href="${root}feed.xml">`)
  if (twin !== null) lines.push(`<link rel="alternate" type="text/markdown" href="${escapeHtml(twin)}">`)
  return lines.join('\n')
}

function navItem([href, label]: readonly [string, string], { root, current }: Frame): string {
  const here = href === current ? ' aria-current="page"' : ''
  return `<li><a href="${escapeHtml(root + href)}"${here}>${escapeHtml(label)}</a></li>`
}

/** The page's sections, where there are enough to be worth a list. */
function contents(headings: readonly HtmlHeading[]): string {
  const sections = headings.filter(heading => heading.depth === 2)
  if (sections.length < 3) return ''
  const items = sections
    .map(
      ({ id, text }) => `<li><a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(text)}</a></li>`,
    )
    .join('')
  return `<aside aria-label="On this page"><p>On this page</p><ul>${items}</ul></aside>\n`
}
