import type { SourceFile } from '../../text/source-file.ts'
import { relative } from '../book.ts'
import type { Edition } from '../edition.ts'
import { isInternal, targetInDocs, targetOf } from '../links-check.ts'
import type { Page } from '../page.ts'
import { type WrittenLink, writtenLinks } from '../written-links.ts'
import type { LinkAuthors } from './gates.ts'

/** `events/README.md` → `events/index.html` */
export function htmlPath(path: string): string {
  return path.replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html')
}

/** A link between markdown pages as one between HTML pages; links to other hosts as they are; null: it may not be followed. */
export function href(url: string): string | null {
  if (/^(https?:|mailto:)/i.test(url)) return url
  if (!isInternal(url)) return null
  const [path = '', hash] = url.split('#')
  return hash === undefined ? htmlPath(path) : `${htmlPath(path)}#${hash}`
}

/** The same of a link that people wrote: one to a file of the repository that is not on the site leads to it on the web. */
export function writtenHref(url: string, { book, path }: Page, { shelf, watch }: Edition): string | null {
  const [, address = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  if (address === '' || !isInternal(url)) return href(url)
  const inDocs = targetInDocs(shelf.dir, path, address)
  if (inDocs !== null) {
    watch.of('').note('file', inDocs.path)
    if (!shelf.isOthers(inDocs.path))
      return href(
        targetOf(path, url) === null || address.startsWith('/') ? relative(path, inDocs.path) + rest : url,
      )
  }
  const file = targetOf(shelf.inRepository(path), address)
  if (file === null || book.repository === null) return null
  const { url: repository, branch } = book.repository
  return file.path === ''
    ? repository
    : `${repository}/blob/${encodePath(branch)}/${encodePath(file.path)}${rest}`
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map(step => encodeURIComponent(step.toWellFormed()))
    .join('/')
}

/** Says who wrote a link that is in a page of the site: its layout, or the people who wrote in the page. */
export function linkAuthors(edition: Edition, layout: SourceFile): LinkAuthors {
  const written = writtenLinks(edition)
  const pages = new Map(edition.planned.map(({ page }) => [htmlPath(page.path), page]))
  const around = [...linksOf(layout)]
  return (file, url) => {
    const root = '../'.repeat(file.split('/').length - 1)
    const inLayout = around.filter(link => link.url.replace(ROOT, root) === url)
    const page = pages.get(file)
    if (inLayout.length > 0 || page === undefined) return inLayout
    return written(page.path).filter(link => writtenHref(link.url, page, edition) === url)
  }
}

const ROOT = /\{\{\s*root\s*\}\}/

function* linksOf({ path, text }: SourceFile): Generator<WrittenLink> {
  for (const [index, line] of text.split('\n').entries())
    for (const [, url] of line.matchAll(/\s(?:href|src)="([^"]*)"/g))
      yield { url: url!, file: path, line: index + 1 }
}
