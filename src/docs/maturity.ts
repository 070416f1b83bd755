import type { Plan, PlanEvent, Role } from '../model/plan.ts'
import { count, englishList } from '../text/english.ts'
import type { Relations } from './relations.ts'

/** One thing that a level asks for, whether the plan has it, and what shows that. */
export interface Criterion {
  /** the level that it is needed for */
  readonly level: 1 | 2 | 3
  readonly asks: string
  readonly met: boolean
  readonly evidence: string
  /** what to do where it is not met */
  readonly next: string
}

export const LEVELS: readonly string[] = [
  'data is fragmented, slow and not trusted',
  'data is collected reliably, understood and acted on',
  'data drives KPIs and growth',
  'data leads the category: everyone can say what it is worth for their role',
]

const ROLES: readonly Role[] = ['project-champion', 'business-owner', 'technical-owner', 'marketing-owner']

/** The highest level whose criteria, and those below it, are all met. */
export function levelOf(criteria: readonly Criterion[]): number {
  const missed = criteria.filter(each => !each.met).map(each => each.level)
  return Math.min(4, ...missed) - 1
}

/** The criteria that can be read off a plan. What a team does outside it, no file shows. */
export function maturity(plan: Plan, relations: Relations): Criterion[] {
  return [...first(plan, relations), ...second(plan, relations), ...third(plan, relations)]
}

function live({ events }: Relations): readonly PlanEvent[] {
  return events.filter(event => event.status !== 'deprecated')
}

function share(
  events: readonly PlanEvent[],
  test: (event: PlanEvent) => boolean,
  next: string,
): Pick<Criterion, 'met' | 'evidence' | 'next'> {
  const number = events.filter(test).length
  return {
    met: events.length > 0 && number === events.length,
    evidence: `${number} of ${count(events.length, 'event')}`,
    next: events.length === 0 ? 'Write down the first event.' : next,
  }
}

function first(plan: Plan, relations: Relations): Criterion[] {
  const events = live(relations)
  const outcomes = [...plan.useCases.values()].flatMap(useCase => useCase.outcomes)
  return [
    {
      level: 1,
      asks: 'A value model says what the data is for',
      met: outcomes.length > 0,
      evidence: `${count(plan.useCases.size, 'use case')}, ${count(outcomes.length, 'outcome')}`,
      next: 'Write down use cases with their outcomes under `useCases`.',
    },
    {
      level: 1,
      asks: 'Each event has a description',
      ...share(events, event => event.description !== null, 'Describe the events listed below.'),
    },
    {
      level: 1,
      asks: 'Each event has an owner',
      ...share(events, event => event.owner !== null, 'Give the events listed below an `owner`.'),
    },
    {
      level: 1,
      asks: 'External ids are named',
      met: plan.identifiers.size > 0,
      evidence: count(plan.identifiers.size, 'identifier'),
      next: 'Name the ids that join data under `identifiers`.',
    },
    {
      level: 1,
      asks: 'Each event is tied to a step of the funnel',
      ...share(
        events,
        event => event.stage !== null,
        'Give each event a `stage`; what ties to nothing is not worth tracking.',
      ),
    },
  ]
}

function second(plan: Plan, relations: Relations): Criterion[] {
  const events = live(relations)
  const withoutKpi = [...plan.kpis.keys()].filter(
    id => !relations.byKpi.has(id) && !relations.usesByKpi.has(id),
  )
  return [
    {
      level: 2,
      asks: 'Each event feeds a KPI',
      ...share(
        events,
        event => event.kpis.length > 0 || [...walkKpis(event)].length > 0,
        'Give each event its `kpis`, or retire it.',
      ),
    },
    {
      level: 2,
      asks: 'Each KPI has events that feed it',
      met: plan.kpis.size > 0 && withoutKpi.length === 0,
      evidence: `${plan.kpis.size - withoutKpi.length} of ${count(plan.kpis.size, 'KPI')}`,
      next: 'Tie events to the KPIs that have none, or drop those KPIs.',
    },
    {
      level: 2,
      asks: 'It is written down when each event is sent',
      ...share(events, event => event.trigger !== null, 'Add a `trigger` to each event.'),
    },
    {
      level: 2,
      asks: 'The plan is reviewed',
      met: plan.info.reviewedOn !== null,
      evidence: plan.info.reviewedOn === null ? 'never' : `last on ${plan.info.reviewedOn}`,
      next: 'Review the plan every six months and set `plan.reviewedOn`.',
    },
  ]
}

function* walkKpis(event: PlanEvent): Generator<string> {
  for (const property of event.body.properties) yield* property.kpis
}

function third(plan: Plan, relations: Relations): Criterion[] {
  const roles = new Set([...plan.owners.values()].flatMap(owner => owner.roles))
  const missing = ROLES.filter(role => !roles.has(role))
  const outcomes = [...plan.useCases.values()].flatMap(useCase => useCase.outcomes)
  const alone = outcomes.filter(outcome => outcome.stakeholders.length === 0)
  return [
    {
      level: 3,
      asks: 'It is stated who keeps the standard',
      met: plan.ownership !== null,
      evidence:
        plan.ownership === null
          ? 'not stated'
          : plan.ownership.model === 'wrangler'
            ? 'one keeper'
            : 'champions in the teams',
      next: 'State `ownership.model`: champions or wrangler.',
    },
    {
      level: 3,
      asks: 'Each of the four roles has somebody',
      met: missing.length === 0,
      evidence:
        missing.length === 0
          ? 'all four'
          : `missing: ${englishList(missing.map(role => role.replace('-', ' ')))}`,
      next: 'Give owners the `roles` that are missing.',
    },
    {
      level: 3,
      asks: 'Each outcome has people with an interest in it',
      met: plan.useCases.size > 0 && alone.length === 0,
      evidence: `${outcomes.length - alone.length} of ${count(outcomes.length, 'outcome')}`,
      next: 'Name the `stakeholders` of each outcome.',
    },
    {
      level: 3,
      asks: 'Each event serves a use case',
      ...share(live(relations), event => event.useCases.length > 0, 'Give each event its `useCases`.'),
    },
  ]
}
