import type { DocsProblem } from '../docs.ts'
import { resolve } from '../links-check.ts'

/** What GitHub Pages takes is 1 GB; the rest is for what a team puts beside it. */
const MOST_BYTES = 900_000_000

type Found = Pick<DocsProblem, 'file' | 'message'>

/**
 * What stands against publishing a site: a link that leads nowhere, anything asked of another host, two files that are one where
 * case makes no difference, or more than GitHub Pages takes. Paths are those of the site.
 */
export function siteProblems(files: ReadonlyMap<string, string>, most: number = MOST_BYTES): DocsProblem[] {
  const found: Found[] = [...twins(files), ...tooLarge(files, most)]
  const anchors = anchorsOf(files)
  for (const [path, text] of files) {
    if (path.endsWith('.html')) found.push(...brokenLinks(path, text, files, anchors))
    found.push(...requests(path, text))
  }
  return found.map(each => ({ level: 'error', line: 1, ...each }))
}

function* twins(files: ReadonlyMap<string, string>): Generator<Found> {
  const seen = new Map<string, string>()
  for (const path of files.keys()) {
    const other = seen.get(path.toLowerCase())
    if (other !== undefined)
      yield { file: path, message: `This page and ${other} have one address. Rename one of the two.` }
    seen.set(path.toLowerCase(), path)
  }
}

function* tooLarge(files: ReadonlyMap<string, string>, most: number): Generator<Found> {
  let bytes = 0
  for (const text of files.values()) bytes += Buffer.byteLength(text)
  if (bytes <= most) return
  const size = Math.ceil(bytes / 1_000_000)
  yield {
    file: 'index.html',
    message: `The site has ${size} MB, and no more than ${Math.floor(most / 1_000_000)} MB can be published. Split the plan into several.`,
  }
}

/** The beginning of an address on another host, as browsers read it: a backslash is a slash to them. */
const ELSEWHERE = String.raw`(?:(?:https?|wss?|ftp):|(?:[a-z][a-z0-9+.-]*:)?[\\/]{2})`
const asking = (before: string, end: string): RegExp =>
  new RegExp(`(?:${before})\\s*${ELSEWHERE}[^${end}]*`, 'gi')

/** What makes a browser ask for something by itself; a link (`<a href>`) does not. */
const IN_MARKUP = asking(
  String.raw`<(?!a[\s>])[a-z][\w-]*\s[^>]*?\b(?:src|srcset|href|data|poster|action|background)\s*=\s*["']?`,
  `"'>\\s`,
)
const IN_STYLE = asking(String.raw`@import\s*["']|\b(?:url|src)\(\s*["']?|\bimage-set\([^;}]*?["']`, `"')\\s`)
const IN_SCRIPT = asking(
  [
    String.raw`\b(?:import|from)\s*["'\`]`,
    String.raw`\b(?:import|importScripts|fetch|sendBeacon|Request|Worker|WebSocket|EventSource)\s*\(\s*["'\`]`,
    String.raw`\.open\(\s*["'\`]\w+["'\`]\s*,\s*["'\`]`,
    String.raw`\.(?:src|srcset)\s*=\s*["'\`]`,
  ].join('|'),
  `"'\`\\s`,
)

const ASKS: readonly (readonly [kind: RegExp, asks: RegExp, read: (text: string) => string])[] = [
  [/\.(html|svg)$/, IN_MARKUP, text => text],
  [/\.(css|svg)$/, IN_STYLE, styleOf],
  [/\.js$/, IN_SCRIPT, text => text],
]

function requests(path: string, text: string): Found[] {
  return ASKS.flatMap(([kind, asks, read]) => (kind.test(path) ? [...read(text).matchAll(asks)] : [])).map(
    match => ({
      file: path,
      message: `\`${match[0].slice(0, 120)}\` asks another host. Put the file into the site.`,
    }),
  )
}

/** A style as a browser reads it: without comments and namespaces (which are names), escapes resolved. */
function styleOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@namespace[^;]*;/gi, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(/\\([^\n])/g, '$1')
}

function brokenLinks(
  path: string,
  html: string,
  files: ReadonlyMap<string, string>,
  anchors: (path: string) => ReadonlySet<string>,
): Found[] {
  const found: Found[] = []
  const urls = new Set([...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(match => match[1]!))
  for (const url of urls) {
    // An address from the root is the host's to answer: only pages that are not found have one.
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) continue
    const target = resolve(path, url.replaceAll('&amp;', '&').replaceAll('&#39;', "'"))
    if (target !== null && leads(target, files, anchors)) continue
    found.push({ file: path, message: `The link to \`${url}\` leads nowhere.` })
  }
  return found
}

function leads(
  { path, anchor }: { readonly path: string; readonly anchor: string | null },
  files: ReadonlyMap<string, string>,
  anchors: (path: string) => ReadonlySet<string>,
): boolean {
  const page = path.split('?')[0]!
  if (!files.has(page)) return false
  return anchor === null || !page.endsWith('.html') || anchors(page).has(decoded(anchor))
}

/** The ids of a page, read when they are first asked for. */
function anchorsOf(files: ReadonlyMap<string, string>): (path: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return path => {
    const ids =
      known.get(path) ??
      new Set([...(files.get(path) ?? '').matchAll(/\sid="([^"]*)"/g)].map(match => match[1]!))
    known.set(path, ids)
    return ids
  }
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
