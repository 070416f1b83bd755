import { type Content, list, paragraph, table } from '../../markdown/build.ts'
import type { UseCase } from '../../model/plan.ts'
import { firstSentence, inWords, labels } from '../labels.ts'
import { joined, onePage, type PageKind, pagesOf } from '../page.ts'
import { facts, prose, title } from '../parts/blocks.ts'
import { eventTable, kpiLinks, ownerLink, useCaseLink } from '../parts/event-table.ts'
import { editLink } from '../parts/links.ts'
import { noEvent } from '../parts/no-event.ts'
import { addNote } from '../parts/notes.ts'
import { valueFlow } from '../parts/value-flow.ts'

/** One page for each use case: its outcomes, who has an interest in them, and the events that serve it. */
export const useCasePages: PageKind = pagesOf<UseCase>({
  template: 'use-case',
  folder: 'use-cases',
  up: ['use-cases', 'Use cases'],
  subjects: ({ plan }) => [...plan.useCases.values()],
  id: useCase => `use-case:${useCase.id}`,
  name: useCase => useCase.id,
  title: useCase => useCase.name ?? inWords(useCase.id),
  slots: {
    title: (useCase, { book }) => title(labels.useCase(book.plan, useCase.id)),
    description: useCase => prose(useCase.description),
    facts: useCase =>
      facts([
        ['Asked for by', useCase.requirement === null ? null : `the ${useCase.requirement} side`],
        ['Goal', useCase.goal === null ? null : inWords(useCase.goal)],
      ]),
    outcomes: (useCase, page) =>
      useCase.outcomes.length === 0
        ? []
        : [
            table(
              ['Outcome', 'Stakeholders', 'KPIs'],
              useCase.outcomes.map(({ description, stakeholders, kpis }): Content[] => [
                description ?? '',
                joined(
                  stakeholders.map(id => ownerLink(id, page)),
                  ', ',
                ),
                joined(kpiLinks(kpis, page), ', '),
              ]),
            ),
          ],
    picture: (useCase, page) => valueFlow([useCase], page),
    events: (useCase, page) => {
      const events = page.book.relations.byUseCase.get(useCase.id) ?? []
      return events.length === 0
        ? noEvent(page.book, 'useCases', useCase.id, {
            none: 'No event names this use case yet.',
            noneShown: 'No event that is shown here names this use case.',
          })
        : eventTable(events, page, ['what', 'owner', 'stage', 'kpis'])
    },
    notes: addNote,
    footer: (useCase, { book }) => [paragraph(editLink(useCase.at, book, 'Edit this use case'))],
  },
})

/** All use cases: `use-cases/README.md`. */
export const useCasesIndex: PageKind = onePage({
  template: 'use-cases',
  file: 'use-cases/README.md',
  id: 'use-cases',
  title: 'Use cases',
  when: ({ plan }) => plan.useCases.size > 0,
  slots: {
    title: () => title('Use cases'),
    list: ({ plan }, page) => [
      list(
        [...plan.useCases.values()].map((useCase): Content => {
          const words = firstSentence(useCase.description)
          return [useCaseLink(useCase.id, page), words === '' ? '' : `: ${words}`]
        }),
      ),
    ],
  },
})
