import { type Block, type Content, list } from '../../markdown/build.ts'
import type { Outcome } from '../../model/plan.ts'
import type { Page } from '../page.ts'
import { useCaseLink } from './event-table.ts'

/** The outcomes of all use cases that something is about, each with its use case; nothing where there are none. */
export function outcomeList(page: Page, isAbout: (outcome: Outcome) => boolean): Block[] {
  const items = [...page.book.plan.useCases.values()].flatMap(useCase =>
    useCase.outcomes
      .filter(isAbout)
      .map(
        (outcome): Content => [
          useCaseLink(useCase.id, page),
          outcome.description === null ? '' : `: ${outcome.description}`,
        ],
      ),
  )
  return items.length === 0 ? [] : [list(items)]
}
