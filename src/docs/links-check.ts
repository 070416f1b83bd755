import type { Block, Inline, Root } from '../markdown/build.ts'
import { parseMarkdown } from '../markdown/serialise.ts'

/** A link inside the documentation, and the line of the text it is in (for text that people wrote). */
export interface InternalLink {
  readonly url: string
  readonly line: number | null
}

/** What a page links to, and what can be linked to in it. */
export interface PageLinks {
  readonly links: InternalLink[]
  readonly anchors: Set<string>
}

type Node = Root | Block | Inline

/** Collects the internal links and the anchors of generated content. */
export function collect(nodes: readonly Node[], into: PageLinks, firstLine: number | null = null): void {
  for (const node of nodes) {
    if (node.type === 'link' && isInternal(node.url)) {
      const line = firstLine === null ? null : firstLine + (node.position?.start.line ?? 1) - 1
      into.links.push({ url: node.url, line })
    } else if (node.type === 'html')
      for (const match of node.value.matchAll(/<a id="([^"]*)">/g)) into.anchors.add(match[1]!)
    if ('children' in node) collect(node.children as Node[], into, firstLine)
  }
}

/** The same of a text that people wrote. */
export function collectText(text: string, into: PageLinks, firstLine: number): void {
  if (text.includes('](') || text.includes('<a ')) collect([parseMarkdown(text)], into, firstLine)
}

function isInternal(url: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/)/i.test(url)
}

/** The page and anchor that a link leads to; null where it leads out of the documentation. */
export function resolve(from: string, url: string): { path: string; anchor: string | null } | null {
  const [address = '', anchor] = url.split('#')
  const steps = address === '' ? from.split('/') : from.split('/').slice(0, -1)
  if (address !== '')
    for (const step of address.split('/')) {
      if (step === '..') {
        if (steps.length === 0) return null
        steps.pop()
      } else if (step !== '.') steps.push(step)
    }
  return { path: decode(steps.join('/')), anchor: anchor === undefined || anchor === '' ? null : anchor }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Links that lead nowhere: to a page that is not there, or to an anchor that its page does not have. */
export function brokenLinks(
  pages: ReadonlyMap<string, PageLinks>,
  otherFiles: ReadonlySet<string>,
): { path: string; link: InternalLink }[] {
  return [...pages].flatMap(([path, { links }]) =>
    links
      .filter(({ url, line }) => {
        const target = resolve(path, url)
        if (target === null) return false
        const page = pages.get(target.path)
        if (!page) return !otherFiles.has(target.path)
        return target.anchor !== null && line === null && !page.anchors.has(target.anchor)
      })
      .map(link => ({ path, link })),
  )
}
