import { type Content, paragraph, table } from '../../markdown/build.ts'
import type { Book } from '../book.ts'
import { labels } from '../labels.ts'
import { joined, onePage, type PageKind, pagesOf } from '../page.ts'
import { title } from '../parts/blocks.ts'
import { eventTable, kpiLinks } from '../parts/event-table.ts'
import { flow } from '../parts/flow.ts'
import { noEvent } from '../parts/no-event.ts'
import { addNote } from '../parts/notes.ts'

/** What the steps of the default funnel ask. */
const QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['acquisition', 'How do people find us?'],
  ['activation', 'Do they get to the point where it is worth something to them?'],
  ['retention', 'Do they come back?'],
  ['referral', 'Do they tell others?'],
  ['revenue', 'Do they pay?'],
])

/** One page for each step of the funnel; a step with no event says so. */
export const stagePages: PageKind = pagesOf<string>({
  template: 'stage',
  folder: 'stages',
  up: ['stages', 'Stages'],
  subjects: ({ plan }) => [...new Set(plan.funnel.steps)],
  id: step => `stage:${step}`,
  name: step => step,
  title: labels.stage,
  slots: {
    title: step => title(labels.stage(step)),
    description: (step, { book: { plan } }) => {
      const at = plan.funnel.steps.indexOf(step) + 1
      const question = QUESTIONS.get(step)
      return [
        paragraph(
          `Step ${at} of ${plan.funnel.steps.length} of the funnel.${question ? ` ${question}` : ''}`,
        ),
      ]
    },
    picture: (step, page) => funnelPicture(page.book, step),
    kpis: (step, page) => {
      const events = page.book.relations.byStage.get(step) ?? []
      const kpis = [...new Set(events.flatMap(event => event.kpis))]
      return kpis.length === 0
        ? []
        : [paragraph(['KPIs of its events: ', ...joined(kpiLinks(kpis, page), ', '), '.'])]
    },
    events: (step, page) => {
      const events = page.book.relations.byStage.get(step) ?? []
      return events.length === 0
        ? noEvent(page.book, 'stages', step, {
            none: 'No event is tied to this step: nobody can see how it goes.',
            noneShown: 'No event that is shown here is tied to this step.',
          })
        : eventTable(events, page, ['what', 'owner', 'kpis'])
    },
    notes: addNote,
  },
})

/** The steps in order, each with its number of events. */
export function funnelPicture({ plan, relations }: Book, current: string | null): ReturnType<typeof flow> {
  const { steps } = plan.funnel
  const events = (step: string): number => relations.byStage.get(step)?.length ?? 0
  const columns = steps.map(step => [
    { id: step, label: `${labels.stage(step)} (${events(step)})`, main: step === current },
  ])
  const arrows = steps.slice(1).map((step, index) => [steps[index]!, step] as const)
  const words = steps.map(step => `${labels.stage(step)} ${events(step)}`).join(', ')
  return flow({ columns, arrows }, `Events by step: ${words}.`)
}

/** The funnel: `stages/README.md`. */
export const stagesIndex: PageKind = onePage({
  template: 'stages',
  file: 'stages/README.md',
  id: 'stages',
  title: 'Stages',
  slots: {
    title: () => title('Stages of the funnel'),
    picture: book => funnelPicture(book, null),
    list: ({ plan, relations }, page) => [
      table(
        ['Step', 'What it asks', 'Events'],
        plan.funnel.steps.map((step): Content[] => [
          page.to(`stage:${step}`, labels.stage(step)),
          QUESTIONS.get(step) ?? '',
          String(relations.byStage.get(step)?.length ?? 0),
        ]),
        [null, null, 'right'],
      ),
    ],
    'without-stage': ({ relations }, page) => {
      const known = new Set(page.book.plan.funnel.steps)
      const without = relations.events.filter(event => event.stage === null || !known.has(event.stage))
      return eventTable(without, page, ['what', 'owner'])
    },
  },
})
