import { escapeHtml } from '../../markdown/html.ts'
import { visible } from '../../text/phrase.ts'
import type { Book } from '../book.ts'
import { firstSentence } from '../labels.ts'
import { planTitle } from '../pages/home.ts'
import { levels } from '../parts/history-list.ts'
import { compareNames } from '../relations.ts'

/** `llms.txt`: where an agent finds what, as markdown with links to the markdown pages. */
export function llmsText(books: readonly Book[]): string {
  return books.map(planText).join('\n')
}

function planText(book: Book): string {
  const { plan, relations, paths } = book
  const line = (id: string, name: string, text: string | null): string[] => {
    const path = paths.get(id)
    const words = firstSentence(text)
    return path === undefined ? [] : [`- [${plain(name)}](${path})${words === '' ? '' : `: ${plain(words)}`}`]
  }
  const lines = [
    `# ${plain(planTitle(book))}`,
    '',
    ...(plan.info.description === null ? [] : [`> ${plain(plan.info.description)}`, '']),
    'Each page is there as markdown and as HTML; `catalog.json` holds them all as data.',
    '',
    '## Start',
    '',
    ...line('home', 'Overview', null),
    ...line('value-model', 'Value model', 'Use cases, outcomes, stakeholders and KPIs.'),
    ...line('data-flow', 'Data flow', 'Sources, destinations and identifiers.'),
    ...line('changelog', 'Changelog', 'What changed, and how much it matters.'),
    '',
    '## Events',
    '',
    ...relations.events.flatMap(event => line(`event:${event.id}`, event.name, event.description)),
  ]
  return `${lines.join('\n')}\n`
}

function plain(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
    .replace(/[[\]\\]/g, '\\$&')
    .replace(/\{(?=[{%#])/g, '{ ')
}

/** `feed.xml`: the changes as an Atom feed; null where the site's address is not known, which a feed must name. */
export function feed(
  books: readonly Book[],
  title: string,
  site: string | null,
  urlOf: (path: string) => string,
): string | null {
  const changes = books.flatMap(book => (book.history ?? []).map(entry => ({ book, entry })))
  if (books.length > 1) changes.sort((a, b) => compareNames(b.entry.date, a.entry.date))
  if (site === null || changes.length === 0) return null
  const base = site.endsWith('/') ? site : `${site}/`
  const entries = changes.slice(0, 50).map(({ book, entry }) => {
    const month = book.paths.get(`changelog:${entry.date.slice(0, 7)}`) ?? ''
    const words = entry.first ? 'The first version of the plan' : levels(entry.changes)
    const plan = books.length === 1 ? '' : `${book.plan.info.name ?? book.plan.id}: `
    return `<entry><id>${escapeHtml(`${base}${book.root}#${entry.sha}`)}</id><title>${escapeHtml(plan + entry.subject)}</title><updated>${escapeHtml(entry.date)}</updated><author><name>${escapeHtml(entry.author)}</name></author><link href="${escapeHtml(base + urlOf(month))}"/><summary>${escapeHtml(words)}</summary></entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${escapeHtml(base)}</id><title>${escapeHtml(title)}</title><updated>${escapeHtml(changes[0]!.entry.date)}</updated><link href="${escapeHtml(base)}"/><link rel="self" href="${escapeHtml(base)}feed.xml"/>
${entries.join('\n')}
</feed>
`
}
