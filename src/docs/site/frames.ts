import type { Book } from '../book.ts'
import type { DocsInput } from '../docs.ts'
import type { DraftPage } from '../drafts.ts'
import { firstSentence } from '../labels.ts'
import { planTitle, WAYS } from '../pages/home.ts'
import { htmlPath } from './addresses.ts'
import type { Frame } from './layout.ts'

export function siteTitle({ settings, plans }: DocsInput, book: Book): string {
  return settings.title ?? (plans.length === 1 ? planTitle(book) : 'Tracking plans')
}

/** What stands around a page, but for the list of its headings. */
export function frameOf({ item }: DraftPage, site: string): Omit<Frame, 'headings' | 'feed'> {
  const { path, book } = item.page
  const folder = path.slice(book.root.length).split('/')
  return {
    ...bareFrame(book, site, '../'.repeat(path.split('/').length - 1)),
    nav: path.startsWith(book.root) ? navigation(book) : ABOVE,
    title: item.subject.id !== 'home' ? item.subject.title : book.root === '' ? site : planTitle(book),
    current: htmlPath(`${book.root}${folder.length > 1 ? `${folder[0]}/README.md` : folder[0]}`),
    twin: path.split('/').at(-1)!,
    kind: item.kind.template,
  }
}

/** The navigation of pages above several plans: each plan has its own. */
export const ABOVE: Frame['nav'] = [
  ['explore.html', 'Explore'],
  ['index.html', 'Plans'],
]

export function navigation(book: Book): Frame['nav'] {
  const ways = WAYS.flatMap(([id, label]): [string, string][] => {
    const path = book.paths.get(id)
    return path === undefined ? [] : [[htmlPath(path), label]]
  })
  return [ABOVE[0]!, ...ways]
}

export function bareFrame(book: Book, site: string, root: string): Omit<Frame, 'headings' | 'nav' | 'feed'> {
  const description = firstSentence(book.plan.info.description) || site
  return { title: site, site, root, description, current: null, twin: null, kind: 'other' }
}
