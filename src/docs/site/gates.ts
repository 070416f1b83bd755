import { count } from '../../text/english.ts'
import type { DocsProblem } from '../docs.ts'
import { onceAFolder, targetOf } from '../links-check.ts'
import type { Words } from '../memory.ts'
import type { WrittenLink } from '../written-links.ts'

/** What GitHub Pages takes is 1 GB; the rest is for what a team puts beside it. */
const MOST_BYTES = 900_000_000

type Found = Pick<DocsProblem, 'file' | 'message'>

/** Says of an address in a page of the site who wrote it; nobody where Waymark did. @param page inside the site */
export type LinkAuthors = (page: string, url: string) => readonly WrittenLink[]

/** A link that leads nowhere. */
interface Broken {
  /** as the first page has it */
  readonly url: string
  /** null: Waymark */
  readonly by: WrittenLink | null
  readonly pages: string[]
}

/**
 * What stands against publishing a site.
 * @param files its files, by path inside it
 * @param told as {@link SiteGate.problems} takes it
 */
export function siteProblems(
  files: ReadonlyMap<string, string>,
  most: number = MOST_BYTES,
  ...told: Parameters<SiteGate['problems']>
): DocsProblem[] {
  const gate = new SiteGate(most)
  for (const [path, text] of files) gate.see(path, text)
  return gate.problems(...told)
}

/**
 * Looks at a site file by file for what stands against publishing it: a link that leads nowhere, anything asked of another host,
 * two files that are one where case makes no difference, or more than GitHub Pages takes.
 */
export class SiteGate {
  readonly #most: number
  readonly #found: Found[] = []
  readonly #paths = new Set<string>()
  readonly #addresses = new Map<string, string>()
  /** by path: what is in a page, as {@link see} tells it */
  readonly #pages = new Map<string, Iterable<string>>()
  readonly #made: string[] = []
  readonly #texts = new Texts()
  #bytes = 0

  constructor(most: number = MOST_BYTES) {
    this.#most = most
  }

  /**
   * @param path inside the site
   * @returns what {@link seeAgain} has to know of the file when it is as it was
   */
  see(path: string, text: string): readonly string[] {
    this.#found.push(...requests(path, text).map(({ message }) => ({ file: path, message })))
    const inPage = isPage(path)
      ? [
          ...this.#texts.of('>', text, /\s(?:href|src)="([^"]*)"/g),
          ...this.#texts.of('#', text, /\sid="([^"]*)"/g),
        ]
      : []
    const words = [`=${Buffer.byteLength(text)}`, ...inPage]
    this.#note(path, words[0]!, words)
    this.#made.push(path)
    return words
  }

  /** A file that is as it was, and which nothing stood against. @param words what {@link see} told of it */
  seeAgain(path: string, words: Words): void {
    this.#note(path, words.first!, words)
  }

  #note(path: string, bytes: string, words: Iterable<string>): void {
    this.#bytes += Number(bytes.slice(1))
    this.#paths.add(path)
    const address = path.toLowerCase()
    const other = this.#addresses.get(address)
    if (other !== undefined)
      this.#found.push({
        file: path,
        message: `This page and ${other} have one address. Rename one of the two.`,
      })
    this.#addresses.set(address, path)
    if (isPage(path)) this.#pages.set(path, words)
  }

  /**
   * All of it, when every file has been seen.
   * @param inRepository a path inside the site as one of the repository
   * @param lost true where a file or an anchor is gone that files which were seen again may lead to
   */
  problems(
    inRepository: (path: string) => string = path => path,
    authors: LinkAuthors = () => [],
    lost = false,
  ): DocsProblem[] {
    const found = [...this.#found, ...tooLarge(this.#bytes, this.#most)].map(({ file, message }) => ({
      file: inRepository(file),
      line: 1,
      message,
    }))
    const suspects = lost ? this.#pages.keys() : this.#made.filter(isPage)
    const broken = this.#broken(suspects, authors).map(({ url, by, pages: [first = '', ...others] }) => {
      const also = others.length === 0 ? '' : ` and on ${count(others.length, 'other page')}`
      if (by === null)
        return {
          file: inRepository(first),
          line: 1,
          message: `The link to \`${url}\` leads nowhere${also && `, here${also}`}.`,
        }
      const { file, line } = by
      const where = also && `: on ${first}${also}`
      return { file, line, message: `The link to \`${by.url}\` leads nowhere on the site${where}.` }
    })
    return [...found, ...broken].map(each => ({ level: 'error', ...each }))
  }

  /** Links that lead nowhere, each once for all pages: those of one author's line, or those that would lead to one place. */
  #broken(suspects: Iterable<string>, authors: LinkAuthors): Broken[] {
    const leads = onceAFolder((from, url) => this.#leads(from, url))
    const found = new Map<string, Broken>()
    for (const page of suspects)
      for (const word of this.#pages.get(page)!) {
        if (!word.startsWith('>') || leads(page, word.slice(1))) continue
        const url = unescaped(word.slice(1))
        const written = authors(page, url)
        for (const by of written.length === 0 ? [null] : written) {
          const key = JSON.stringify(by ?? targetOf(page, url) ?? url)
          const known = found.get(key)
          if (known === undefined) found.set(key, { url, by, pages: [page] })
          else if (known.pages.at(-1) !== page) known.pages.push(page)
        }
      }
    return [...found.values()]
  }

  #leads(from: string, url: string): boolean {
    // An address from the root is the host's to answer: only pages that are not found have one.
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) return true
    const target = targetOf(from, unescaped(url))
    if (target === null || !this.#paths.has(target.path)) return false
    const { path, anchor } = target
    const page = this.#pages.get(path)
    return anchor === null || page === undefined || has(page, `#${decoded(anchor)}`)
  }
}

function isPage(path: string): boolean {
  return path.endsWith('.html')
}

function has(words: Iterable<string>, word: string): boolean {
  for (const each of words) if (each === word) return true
  return false
}

/** An address as it is without HTML's escapes. */
function unescaped(url: string): string {
  return url.replace(/&(?:amp|#x26|#38);/gi, '&').replace(/&#(?:39|x27);/gi, "'")
}

/** Words cut out of texts. A piece of a string keeps the whole of it in memory, so each word is copied, once. */
class Texts {
  readonly #known = new Map<string, string>()

  /** What the pattern's group matches in the text, each once, behind a mark. */
  of(mark: string, text: string, pattern: RegExp): string[] {
    return [...new Set([...text.matchAll(pattern)].map(match => this.#copy(mark + match[1]!)))]
  }

  #copy(word: string): string {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const copy = Buffer.from(word, 'utf16le').toString('utf16le')
    this.#known.set(copy, copy)
    return copy
  }
}

function* tooLarge(bytes: number, most: number): Generator<Found> {
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

/** What a file makes a browser ask of other hosts; `at`: where in the file, but for styles. */
export function requests(path: string, text: string): { readonly at: number; readonly message: string }[] {
  return ASKS.flatMap(([kind, asks, read]) => (kind.test(path) ? [...read(text).matchAll(asks)] : [])).map(
    match => ({
      at: match.index,
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

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
