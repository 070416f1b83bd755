import { type Block, type Content, list, paragraph, strong, table } from '../../markdown/build.ts'
import { count } from '../../text/english.ts'
import type { Book } from '../book.ts'
import type { HistoryEntry } from '../history.ts'
import { onePage, type Page, type PageKind, pagesOf } from '../page.ts'
import { title } from '../parts/blocks.ts'
import { byline, historyList, levels } from '../parts/history-list.ts'
import { formerNames } from './former.ts'

interface Month {
  /** `2026-10` */
  readonly name: string
  readonly entries: readonly HistoryEntry[]
}

function months({ history }: Book): Month[] {
  const names = [...new Set((history ?? []).map(entry => entry.date.slice(0, 7)))]
  return names.map(name => ({ name, entries: (history ?? []).filter(entry => entry.date.startsWith(name)) }))
}

/** One page for each month with changes: `changelog/2026-10.md`. */
export const changelogMonths: PageKind = pagesOf<Month>({
  template: 'changelog-month',
  folder: 'changelog',
  up: ['changelog', 'Changelog'],
  fromHistory: ['title', 'entries', 'navigation'],
  ofHistory: true,
  subjects: months,
  id: month => `changelog:${month.name}`,
  name: month => month.name,
  title: month => `Changes in ${month.name}`,
  slots: {
    title: month => title(`Changes in ${month.name}`),
    navigation: (_month, page) => [paragraph(page.to('changelog', 'All months'))],
    entries: ({ entries }, page) => entries.flatMap(entry => entryBlocks(entry, page)),
  },
})

function entryBlocks(entry: HistoryEntry, page: Page): Block[] {
  if (entry.first)
    return [paragraph([...byline(entry, page), `: the plan's ${firstVersion(entry, 'with ')}.`])]
  return historyList([{ entry, changes: entry.changes }], page)
}

/** @param before what stands before the number of events */
function firstVersion({ events }: HistoryEntry, before = ''): string {
  return events === null ? 'first version' : `first version, ${before}${count(events, 'event')}`
}

/** The months: `changelog/README.md`. */
export const changelogIndex: PageKind = onePage({
  template: 'changelog',
  file: 'changelog/README.md',
  id: 'changelog',
  title: 'Changelog',
  fromHistory: ['latest', 'months', 'former'],
  slots: {
    title: () => title('Changelog'),
    latest: (book, page) => latestChanges(book, page, 10),
    former: formerNames,
    months: (book, page) => {
      const rows = months(book).map(({ name, entries }): Content[] => {
        const changes = entries.flatMap(entry => entry.changes)
        return [
          page.to(`changelog:${name}`, name),
          entries.find(entry => entry.version !== null)?.version ?? '',
          String(entries.length),
          levels(changes),
        ]
      })
      return rows.length === 0 ? [] : [table(['Month', 'Version', 'Times changed', 'Changes'], rows)]
    },
  },
})

/** The latest changes, a line for each. */
export function latestChanges({ history }: Book, page: Page, most: number): Block[] {
  const items = (history ?? []).slice(0, most).map((entry): Content => {
    const what = entry.first ? firstVersion(entry) : levels(entry.changes)
    return [...byline(entry, page), ': ', page.to(`changelog:${entry.date.slice(0, 7)}`, strong(what))]
  })
  return items.length === 0 ? [] : [list(items)]
}
