import type { PlanEvent } from '../model/plan.ts'
import { walkProperties } from '../model/walk.ts'
import { feedsKpi, type Judged } from './evidence.ts'
import { type Criterion, maturity } from './maturity.ts'

/** How a plan stands, what is hidden on the site included: a page must not say that something is missing which is only not shown. */
export interface Assessment {
  readonly criteria: readonly Criterion[]
  readonly unused: Unused
  /** what events that are shown do not say, of those that are not deprecated */
  readonly gaps: readonly Gap[]
  /** true where there are events that are not shown */
  readonly hidesEvents: boolean
}

/** Something that events do not say. */
export interface Gap {
  readonly of: GapKind
  /** how many do not */
  readonly events: number
  /** ids of the first of them, by name */
  readonly first: readonly string[]
}

export type GapKind =
  | 'owner'
  | 'description'
  | 'kpi'
  | 'stage'
  | 'trigger'
  | 'sources'
  | 'destinations'
  | 'properties'

const GAPS: Readonly<Record<GapKind, (event: PlanEvent) => boolean>> = {
  owner: event => event.owner === null,
  description: event => event.description === null,
  kpi: event => !feedsKpi(event),
  stage: event => event.stage === null,
  trigger: event => event.trigger === null,
  sources: event => event.sources.length === 0,
  destinations: event => event.destinations.length === 0,
  properties: event => walkProperties(event.body.properties).some(property => property.description === null),
}

/** No more events are named. */
const MOST_NAMED = 50

/** What the plan defines and nothing refers to, by id. */
export type Unused = Readonly<
  Record<
    'owners' | 'kpis' | 'useCases' | 'stages' | 'sources' | 'destinations' | 'library',
    readonly string[]
  >
>

/** @param shown the events that are shown, by name */
export function assess(judged: Judged, shown: readonly PlanEvent[]): Assessment {
  const hidesEvents = shown.length < judged.plan.events.size
  return { criteria: maturity(judged), unused: unusedIn(judged), gaps: gapsIn(shown), hidesEvents }
}

function gapsIn(shown: readonly PlanEvent[]): Gap[] {
  const live = shown.filter(event => event.status !== 'deprecated')
  return (Object.keys(GAPS) as GapKind[]).flatMap(of => {
    const events = live.filter(GAPS[of])
    const first = events.slice(0, MOST_NAMED).map(({ id }) => id)
    return events.length === 0 ? [] : [{ of, events: events.length, first }]
  })
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
