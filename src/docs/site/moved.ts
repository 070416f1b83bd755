import { escapeHtml } from '../../markdown/html.ts'
import { POLICY } from './layout.ts'

/** What the page of an old name says. */
interface Moved {
  readonly name: string
  /** what is called so */
  readonly noun: string
  /** the new one */
  readonly now: string
  /** where that is, from this page */
  readonly to: string
  readonly site: string
  /** `../` for each folder that the page is in */
  readonly root: string
  /** where all old names are, from this page */
  readonly all: string | null
}

/** A page that leads on to where a thing is now, query and anchor with it. */
export function movedPage({ name, noun, now, to, site, root, all }: Moved): string {
  const target = escapeHtml(to)
  const more = all === null ? '' : `\n<p>All old names: <a href="${escapeHtml(all)}">migrations</a>.</p>`
  return `<!doctype html>
<html lang="en" data-to="${target}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(name)} · ${escapeHtml(site)}</title>
<link rel="canonical" href="${target}">
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/theme.css">
<script type="module" src="${root}assets/moved.js"></script>
<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
</head>
<body>
<div class="page">
<main id="content">
<h1>${escapeHtml(name)}</h1>
<p>This ${noun} has a new name: <a href="${target}">${escapeHtml(now)}</a>.</p>${more}
</main>
</div>
</body>
</html>
`
}
