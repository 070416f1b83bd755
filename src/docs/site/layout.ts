import { escapeHtml, type HtmlHeading } from '../../markdown/html.ts'

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

/** A whole HTML page around its content. It reads without script; the script adds search, copying and the colour switch. */
export function htmlPage(frame: Frame, content: string): string {
  const { root, site, title } = frame
  const heading = title === site ? escapeHtml(site) : `${escapeHtml(title)} · ${escapeHtml(site)}`
  return `<!doctype html>
<html lang="en" data-root="${escapeHtml(root)}" data-kind="${frame.kind}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Waymark">
<meta name="description" content="${escapeHtml(frame.description)}">
<title>${heading}</title>
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/theme.css">
<script type="module" blocking="render" src="${root}assets/app.js"></script>
${frame.feed ? `<link rel="alternate" type="application/atom+xml" href="${root}feed.xml">\n` : ''}${frame.twin === null ? '' : `<link rel="alternate" type="text/markdown" href="${escapeHtml(frame.twin)}">\n`}</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<div class="bar">
<a class="home" href="${root}index.html"><img src="${root}assets/icon.svg" alt="" width="26" height="26">${escapeHtml(site)}</a>
<div class="tools" id="tools"></div>
</div>
</header>
<nav aria-label="Main"><ul>${frame.nav.map(entry => navItem(entry, frame)).join('')}</ul></nav>
<div class="page">
<main id="content" tabindex="-1">
${content}
</main>
${contents(frame.headings)}</div>
<footer><p>Made by Waymark from the tracking plan.${frame.twin === null ? '' : ` <a href="${escapeHtml(frame.twin)}">This page as markdown</a>.`}</p></footer>
</body>
</html>
`
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
