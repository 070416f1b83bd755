import type { Role } from '../model/plan.ts'
import { count, englishList } from '../text/english.ts'
import {
  commerceNames,
  type Evidence,
  feedsKpi,
  type Judged,
  keeper,
  live,
  lowValue,
  outcomesOf,
  outOf,
  rogueEvents,
  share,
  teamsInOrder,
  UNSEEN,
} from './evidence.ts'
import { isDue } from './review.ts'

/** One thing that a level asks for, whether the plan has it, and what shows that. */
export interface Criterion extends Evidence {
  /** the level that it is needed for */
  readonly level: 1 | 2 | 3
  readonly asks: string
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
  const missed = criteria.filter(each => each.met === false).map(each => each.level)
  return Math.min(4, ...missed) - 1
}

/** What the guide asks for on the way up, level by level: read off the plan, or said to be what no file shows. */
export function maturity(judged: Judged): Criterion[] {
  return [...first(judged), ...second(judged), ...third(judged)]
}

function first(judged: Judged): Criterion[] {
  const { plan } = judged
  const events = live(judged)
  const outcomes = outcomesOf(judged)
  const step = (asks: string, found: Evidence, next: string): Criterion => ({
    level: 1,
    asks,
    next,
    ...found,
  })
  return [
    step(
      'A value model says what the data is for',
      {
        met: outcomes.length > 0,
        evidence: `${count(plan.useCases.size, 'use case')}, ${count(outcomes.length, 'outcome')}`,
      },
      'Write down use cases with their outcomes under `useCases`.',
    ),
    step(
      'One team, to begin with, meets the standard',
      teamsInOrder(judged),
      'Choose one team and mend the findings of its events; the others follow its example.',
    ),
    step(
      'Each event has a description',
      share(events, event => event.description !== null),
      'Describe the events listed below.',
    ),
    step(
      'Each event has an owner',
      share(events, event => event.owner !== null),
      'Give the events listed below an `owner`.',
    ),
    step(
      'It is written down when each event is sent',
      share(events, event => event.trigger !== null),
      'Add a `trigger` to the events listed below.',
    ),
    step(
      'External ids are named, with room for others',
      { met: plan.identifiers.size > 0, evidence: count(plan.identifiers.size, 'identifier') },
      'Name the ids that join data under `identifiers`, each with whose id it is.',
    ),
    step(
      'Each event feeds a KPI',
      share(events, feedsKpi),
      'Give each event its `kpis`, or stop tracking it.',
    ),
    step(
      'Each event is tied to a step of the funnel',
      share(events, event => event.stage !== null),
      'Give each event a `stage`; what ties to nothing is not worth tracking.',
    ),
  ]
}

function second(judged: Judged): Criterion[] {
  const { plan, relations, now } = judged
  const fed = [...plan.kpis.keys()].filter(id => relations.byKpi.has(id) || relations.usesByKpi.has(id))
  const served = [...plan.useCases.keys()].filter(id => relations.byUseCase.has(id))
  const { reviewedOn } = plan.info
  const step = (asks: string, found: Evidence, next: string): Criterion => ({
    level: 2,
    asks,
    next,
    ...found,
  })
  return [
    step(
      'The plan is looked at again every six months',
      {
        met: reviewedOn !== null && !isDue(reviewedOn, now),
        evidence: reviewedOn === null ? 'never' : `last on ${reviewedOn}`,
      },
      'Review sources, destinations and events, and set `plan.reviewedOn`; every quarter where you grow fast.',
    ),
    step(
      'No event arrives that the plan does not name',
      rogueEvents(judged),
      'Add the events that arrive unplanned to the plan, or stop sending them.',
    ),
    step(
      'No event makes much of the volume and serves nobody',
      lowValue(judged),
      'Give the events that make most of the volume an owner and a KPI, or stop sending them.',
    ),
    step(
      'Each KPI has events that feed it',
      {
        met: plan.kpis.size > 0 && fed.length === plan.kpis.size,
        evidence: outOf(fed.length, plan.kpis.size, 'KPI'),
      },
      'Tie events to the KPIs that have none, or drop those KPIs.',
    ),
    step(
      'Events serve each use case',
      {
        met: plan.useCases.size > 0 && served.length === plan.useCases.size,
        evidence: outOf(served.length, plan.useCases.size, 'use case'),
      },
      'Tie events to the use cases that have none by `useCases`.',
    ),
    step(
      'Links in e-mails carry an identifier',
      UNSEEN,
      'Put an identifier into the links of your e-mails, so that a visit is known to be its reader’s.',
    ),
  ]
}

function third(judged: Judged): Criterion[] {
  const { plan } = judged
  const roles = new Set([...plan.owners.values()].flatMap(owner => owner.roles))
  const missing = ROLES.filter(role => !roles.has(role)).map(role => role.replaceAll('-', ' '))
  const outcomes = outcomesOf(judged)
  const known = outcomes.filter(outcome => outcome.stakeholders.length > 0)
  const step = (asks: string, found: Evidence, next: string): Criterion => ({
    level: 3,
    asks,
    next,
    ...found,
  })
  return [
    step('Documentation is made from the plan by itself', { met: true, evidence: 'these pages' }, ''),
    step(
      'Every team goes on learning what the data can do for it',
      UNSEEN,
      'Show each team its page under the owners, and what its KPIs are fed by.',
    ),
    step(
      'Standard commerce events have their standard names',
      commerceNames(judged),
      'Call commerce events what Segment’s e-commerce specification calls them: what is built on it then works.',
    ),
    step(
      'It is stated who keeps the standard',
      { met: plan.ownership !== null, evidence: keeper(judged) },
      'State `ownership.model`: champions in the teams, or one wrangler.',
    ),
    step(
      'Each of the four roles has somebody',
      {
        met: missing.length === 0,
        evidence: missing.length === 0 ? 'all four' : `missing: ${englishList(missing)}`,
      },
      'Give owners the `roles` that are missing.',
    ),
    step(
      'Each outcome has people with an interest in it',
      {
        met: outcomes.length > 0 && known.length === outcomes.length,
        evidence: outOf(known.length, outcomes.length, 'outcome'),
      },
      'Name the `stakeholders` of each outcome.',
    ),
    step(
      'Each event serves a use case',
      share(live(judged), event => event.useCases.length > 0),
      'Give each event its `useCases`.',
    ),
  ]
}
