import type { Block } from '../../markdown/build.ts'
import type { UseCase } from '../../model/plan.ts'
import { count } from '../../text/english.ts'
import { labels } from '../labels.ts'
import type { Page } from '../page.ts'
import { flow } from './flow.ts'

/** Use cases, their outcomes, and the KPIs that tell whether they came true, as a picture. */
export function valueFlow(useCases: readonly UseCase[], page: Page): Block[] {
  const { plan } = page.book
  const outcomes = useCases.flatMap(useCase =>
    useCase.outcomes.map((outcome, index) => ({ id: `o:${useCase.id}:${index}`, useCase, outcome })),
  )
  if (outcomes.length === 0) return []
  const kpis = [...new Set(outcomes.flatMap(({ outcome }) => outcome.kpis))]
  const columns = [
    useCases.map(({ id }) => ({ id: `u:${id}`, label: labels.useCase(plan, id), main: true })),
    outcomes.map(({ id, outcome }) => ({ id, label: outcome.description ?? 'an outcome' })),
    kpis.map(id => ({ id: `k:${id}`, label: labels.kpi(plan, id) })),
  ]
  const arrows = outcomes.flatMap(({ id, useCase, outcome }) => [
    [`u:${useCase.id}`, id] as const,
    ...outcome.kpis.map(kpi => [id, `k:${kpi}`] as const),
  ])
  const parts = [
    count(useCases.length, 'use case'),
    count(outcomes.length, 'outcome'),
    count(kpis.length, 'KPI'),
  ]
  return flow({ columns, arrows }, `${parts[0]} → ${parts[1]} → ${parts[2]}.`)
}
