import { link, list, paragraph } from '../../markdown/build.ts'
import { count } from '../../text/english.ts'
import { relative } from '../book.ts'
import { onePage, type Page, type PageKind } from '../page.ts'
import { title } from '../parts/blocks.ts'
import { planTitle } from './home.ts'

/** The first page where a repository has several plans: one line for each. */
export function plansPage(homes: readonly Page[]): PageKind {
  return onePage({
    template: 'plans',
    file: 'README.md',
    id: 'plans',
    title: 'Tracking plans',
    slots: {
      title: book => title(book.title ?? 'Tracking plans'),
      list: (_book, page) =>
        homes.length === 0
          ? [paragraph('There is no plan.')]
          : [
              list(
                homes.map(home => [
                  link(planTitle(home.book), relative(page.path, home.path)),
                  `: ${count(home.book.relations.events.length, 'event')}`,
                ]),
              ),
            ],
    },
  })
}
