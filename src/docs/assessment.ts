import type { Plan } from '../model/plan.ts'
import type { Judged } from './evidence.ts'
import { type Criterion, maturity } from './maturity.ts'

/** How a plan stands, what is hidden on the site included: a page must not say that something is missing which is only not shown. */
export interface Assessment {
  readonly criteria: readonly Criterion[]
  readonly unused: Unused
  /** true where there are events that are not shown */
  readonly hidesEvents: boolean
}

/** What the plan defines and nothing refers to, by id. */
export type Unused = Readonly<
  Record<
    'owners' | 'kpis' | 'useCases' | 'stages' | 'sources' | 'destinations' | 'library',
    readonly string[]
  >
>

/** @param shown the part of the plan that is shown */
export function assess(judged: Judged, shown: Plan): Assessment {
  const hidesEvents = shown.events.size < judged.plan.events.size
  return { criteria: maturity(judged), unused: unusedIn(judged), hidesEvents }
}

function unusedIn({ plan, relations }: Judged): Unused {
  const outcomes = [...plan.useCases.values()].flatMap(useCase => useCase.outcomes)
  const owners = new Set<string | null>([
    ...relations.byOwner.keys(),
    ...relations.usesByOwner.keys(),
    ...outcomes.flatMap(outcome => outcome.stakeholders),
    ...[...plan.kpis.values(), ...plan.sources.values(), ...plan.destinations.values()].map(
      each => each.owner,
    ),
    ...[plan.traits.user, plan.traits.group].map(set => set.owner),
    ...[...plan.owners.values()].filter(owner => owner.roles.length > 0).map(owner => owner.id),
    plan.ownership?.wrangler ?? null,
  ])
  const idsIn = (things: ReadonlyMap<string, unknown>, isUsed: (id: string) => boolean): string[] =>
    [...things.keys()].filter(id => !isUsed(id))
  return {
    owners: idsIn(plan.owners, id => owners.has(id)),
    kpis: idsIn(plan.kpis, id => relations.byKpi.has(id) || relations.usesByKpi.has(id)),
    useCases: idsIn(plan.useCases, id => relations.byUseCase.has(id)),
    stages: plan.funnel.steps.filter(step => !relations.byStage.has(step)),
    sources: idsIn(plan.sources, id => relations.bySource.has(id)),
    destinations: idsIn(plan.destinations, id => relations.byDestination.has(id)),
    library: idsIn(plan.library, name => (relations.shared.get(name) ?? []).length > 0),
  }
}
