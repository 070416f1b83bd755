import { type Content, link, paragraph, table } from '../../markdown/build.ts'
import { relative } from '../book.ts'
import { firstSentence } from '../labels.ts'
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
              table(
                ['Plan', 'What it is', 'Version', 'Events'],
                homes.map(({ book, path }): Content[] => [
                  link(planTitle(book), relative(page.path, path)),
                  firstSentence(book.plan.info.description),
                  book.plan.info.version ?? '',
                  String(book.relations.events.length),
                ]),
                [null, null, null, 'right'],
              ),
            ],
    },
  })
}
