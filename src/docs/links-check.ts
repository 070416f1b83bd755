import type { Block, Inline, Root } from '../markdown/build.ts'
import { parseMarkdown } from '../markdown/serialise.ts'
import { inside } from '../text/inside.ts'

/** A link or an image inside the repository, and the line of the text it is in (for text that people wrote). */
export interface InternalLink {
  readonly url: string
  readonly line: number | null
}

/** What a page links to, and what can be linked to in it. */
export interface PageLinks {
  readonly links: InternalLink[]
  readonly anchors: Set<string>
}

/** The same as words that can be kept. */
export function wordsOf({ links, anchors }: PageLinks): string[] {
  return [...links.map(({ url, line }) => `${line ?? ''}>${url}`), ...[...anchors].map(id => `#${id}`)]
}

/** What {@link wordsOf} was made of. Other words say nothing of it. */
export function linksFrom(words: Iterable<string>): PageLinks {
  const found: PageLinks = { links: [], anchors: new Set() }
  for (const word of words) {
    const end = word.indexOf('>')
    if (isAnchor(word)) found.anchors.add(word.slice(1))
    else if (end >= 0)
      found.links.push({ url: word.slice(end + 1), line: end === 0 ? null : Number(word.slice(0, end)) })
  }
  return found
}

/** Whether a word that is kept of a page says what can be linked to in it. */
export function isAnchor(word: string): boolean {
  return word.startsWith('#')
}

type Node = Root | Block | Inline

/** Collects the internal links and the anchors of generated content. */
export function collect(nodes: readonly Node[], into: PageLinks, firstLine: number | null = null): void {
  for (const node of nodes) {
    if ((node.type === 'link' || node.type === 'image') && isInternal(node.url)) {
      const line = firstLine === null ? null : firstLine + (node.position?.start.line ?? 1) - 1
      into.links.push({ url: node.url, line })
    } else if (node.type === 'html')
      for (const match of node.value.matchAll(/<a id="([^"]*)">/g)) into.anchors.add(match[1]!)
    if ('children' in node) collect(node.children as Node[], into, firstLine)
  }
}

/** The same of a text that people wrote. */
export function collectText(text: string, into: PageLinks, firstLine: number): void {
  if (mayLink(text)) collect([parseMarkdown(text)], into, firstLine)
}

/** False for a text in which there is no link, no image and no anchor: most have none, and need not be parsed. */
export function mayLink(text: string): boolean {
  return text.includes('](') || text.includes(']:') || text.includes('<a ')
}

/** True for an address without a host: one that leads to something in the repository. */
export function isInternal(url: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
}

/** Where a link leads; null where it leads out of the folder that paths count from. */
type Target = { readonly path: string; readonly anchor: string | null } | null

/** Remembers answers about links. The pages of a folder have many in common: each is looked at once, but those inside a page. */
export function onceAFolder<T>(answer: (from: string, url: string) => T): (from: string, url: string) => T {
  const folders = new Map<string, Map<string, T>>()
  return (from, url) => {
    if (url.startsWith('#')) return answer(from, url)
    const folder = from.slice(0, from.lastIndexOf('/') + 1)
    const known = folders.get(folder) ?? new Map<string, T>()
    folders.set(folder, known)
    const found = known.get(url)
    if (found !== undefined) return found
    const made = answer(from, url)
    known.set(url, made)
    return made
  }
}

/** The page and anchor that a link leads to. @param from the page that it is on */
export function targetOf(from: string, url: string): Target {
  const [whole = '', anchor = ''] = url.split('#')
  // To a browser, `%2e%2e` is a step up as well.
  const address = decode(whole.split('?')[0]!)
  const fromTop = address.startsWith('/')
  const steps = fromTop ? [] : from.split('/').slice(0, address === '' ? undefined : -1)
  if (address !== '')
    for (const step of address.slice(fromTop ? 1 : 0).split('/')) {
      if (step === '..') {
        if (steps.length === 0) return null
        steps.pop()
      } else if (step !== '.') steps.push(step)
    }
  return { path: steps.join('/'), anchor: anchor === '' ? null : anchor }
}

/** What of the documentation a link in one of its pages leads to, by whatever way. @param dir the docs folder */
export function targetInDocs(dir: string, from: string, url: string): Target {
  const direct = url.startsWith('/') ? null : targetOf(from, url)
  if (direct !== null) return direct
  const start = dir === '' ? '' : `${dir}/`
  const target = targetOf(start + from, url)
  const path = target && inside(dir, target.path)
  return target === null || path === null ? null : { ...target, path }
}

function decode(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * Links that lead nowhere: to a page that is not there, or to an anchor that its page does not have.
 * @param suspects the pages whose links are looked at
 * @param dir the docs folder
 */
export function brokenLinks(
  suspects: Iterable<string>,
  pages: ReadonlyMap<string, () => PageLinks>,
  otherFiles: ReadonlySet<string>,
  dir: string,
): { path: string; link: InternalLink }[] {
  const resolve = onceAFolder((from, url) => targetInDocs(dir, from, url))
  return [...suspects].flatMap(path =>
    pages.get(path)!()
      .links.filter(({ url, line }) => {
        const target = resolve(path, url)
        if (target === null) return false
        const page = pages.get(target.path)
        if (!page) return !otherFiles.has(target.path)
        return target.anchor !== null && line === null && !page().anchors.has(target.anchor)
      })
      .map(link => ({ path, link })),
  )
}
