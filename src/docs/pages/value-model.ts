import { type Block, type Content, em, paragraph, table } from '../../markdown/build.ts'
import type { UseCase } from '../../model/plan.ts'
import type { Book } from '../book.ts'
import { inWords } from '../labels.ts'
import { joined, onePage, type Page, type PageKind } from '../page.ts'
import { title } from '../parts/blocks.ts'
import { kpiLinks, ownerLink, useCaseLink } from '../parts/event-table.ts'
import { valueFlow } from '../parts/value-flow.ts'

/** What the data is for: use cases, outcomes, stakeholders and KPIs in one table: `value-model.md`. */
export const valueModel: PageKind = onePage({
  template: 'value-model',
  file: 'value-model.md',
  id: 'value-model',
  title: 'Value model',
  slots: {
    title: () => title('Value model'),
    picture: ({ plan }, page) => valueFlow([...plan.useCases.values()], page),
    table: ({ plan }, page) => {
      const rows = [...plan.useCases.values()].flatMap(useCase => useCaseRows(useCase, page))
      return rows.length === 0
        ? [paragraph('The plan names no use case yet: nobody can say what its data is for.')]
        : [table(['Use case', 'Asked for by', 'Outcome', 'Stakeholders', 'KPIs', 'Events'], rows)]
    },
    balance,
    loose: ({ plan, assessment }, page) => {
      const named = new Set(
        [...plan.useCases.values()].flatMap(each => each.outcomes.flatMap(outcome => outcome.kpis)),
      )
      const loose = [...plan.kpis.keys()].filter(id => !named.has(id))
      return [
        ...sentenceOf('KPIs that no outcome names: ', kpiLinks(loose, page)),
        ...sentenceOf(
          'Use cases that no event serves: ',
          assessment.unused.useCases.map(id => useCaseLink(id, page)),
        ),
      ]
    },
  },
})

function useCaseRows(useCase: UseCase, page: Page): Content[][] {
  const events = String(page.book.relations.byUseCase.get(useCase.id)?.length ?? 0)
  const name = useCaseLink(useCase.id, page)
  const side = useCase.requirement ?? ''
  if (useCase.outcomes.length === 0) return [[name, side, em('none yet'), '', '', events]]
  return useCase.outcomes.map(({ description, stakeholders, kpis }, index) => [
    index === 0 ? name : '',
    index === 0 ? side : '',
    description ?? '',
    joined(
      stakeholders.map(id => ownerLink(id, page)),
      ', ',
    ),
    joined(kpiLinks(kpis, page), ', '),
    index === 0 ? events : '',
  ])
}

/** Requirements come from both sides; where one is missing, projects fail. */
function balance({ plan }: Book): Block[] {
  const useCases = [...plan.useCases.values()]
  if (useCases.length === 0) return []
  const of = (side: UseCase['requirement']): number =>
    useCases.filter(each => each.requirement === side).length
  const [business, technical] = [of('business'), of('technical')]
  const goals = [...new Set(useCases.flatMap(each => each.goal ?? []))].map(inWords)
  const lean = business === 0 || technical === 0 ? ' Requirements should come from both sides.' : ''
  const serve = goals.length === 0 ? '' : ` Goals: ${goals.join(', ')}.`
  return [
    paragraph(
      `${business} of ${useCases.length} asked for by the business side, ${technical} by the technical side.${lean}${serve}`,
    ),
  ]
}

function sentenceOf(words: string, items: readonly Content[]): Block[] {
  return items.length === 0 ? [] : [paragraph([words, ...joined(items, ', '), '.'])]
}
