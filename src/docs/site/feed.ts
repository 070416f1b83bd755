import { escapeHtml } from '../../markdown/html.ts'
import type { Book } from '../book.ts'
import type { HistoryEntry } from '../history.ts'
import { levels } from '../parts/history-list.ts'

const MOST_ENTRIES = 50

/**
 * `feed.xml`: the changes of all plans as an Atom feed, newest first.
 * @param books there has to be something to tell of one of them at least
 * @param site its address, which a feed must name
 */
export function feed(
  books: readonly Book[],
  title: string,
  site: string,
  urlOf: (path: string) => string,
): string {
  const told = books.flatMap(book => (book.history ?? []).map(entry => ({ book, entry })))
  const base = site.endsWith('/') ? site : `${site}/`
  const newest = told.sort((a, b) => (a.entry.date < b.entry.date ? 1 : a.entry.date > b.entry.date ? -1 : 0))
  const entries = newest.slice(0, MOST_ENTRIES).map(({ book, entry }) => {
    const month = book.paths.get(`changelog:${entry.date.slice(0, 7)}`) ?? ''
    const name = books.length === 1 ? '' : `${book.plan.info.name ?? book.plan.id}: `
    return entryText(entry, `${base}${book.root}#${entry.sha}`, name, base + urlOf(month))
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${escapeHtml(base)}</id><title>${escapeHtml(title)}</title><updated>${escapeHtml(newest[0]!.entry.date)}</updated><link href="${escapeHtml(base)}"/><link rel="self" href="${escapeHtml(base)}feed.xml"/>
${entries.join('\n')}
</feed>
`
}

function entryText(entry: HistoryEntry, id: string, plan: string, page: string): string {
  const words = entry.first ? 'The first version of the plan' : levels(entry.changes)
  return `<entry><id>${escapeHtml(id)}</id><title>${escapeHtml(plan + entry.subject)}</title><updated>${escapeHtml(entry.date)}</updated><author><name>${escapeHtml(entry.author)}</name></author><link href="${escapeHtml(page)}"/><summary>${escapeHtml(words)}</summary></entry>`
}
