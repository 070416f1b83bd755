import { segmentEvents } from '../lint/data/segment-spec.ts'
import { specAlias } from '../lint/spec.ts'
import type { PlanEvent, Role } from '../model/plan.ts'
import { count, englishList } from '../text/english.ts'
import { foldName } from '../text/names.ts'
import type { Book } from './book.ts'
import { labels } from './labels.ts'
import { grouped, walk } from './relations.ts'
import { isDue } from './review.ts'

/** One thing that a level asks for, whether the plan has it, and what shows that. */
export interface Criterion {
  /** the level that it is needed for */
  readonly level: 1 | 2 | 3
  readonly asks: string
  /** null: the plan's files can't show it, and it stands in nobody's way */
  readonly met: boolean | null
  readonly evidence: string
  /** what to do where it is not met */
  readonly next: string
}

type Found = Pick<Criterion, 'met' | 'evidence'> & Partial<Pick<Criterion, 'next'>>

export const LEVELS: readonly string[] = [
  'data is fragmented, slow and not trusted',
  'data is collected reliably, understood and acted on',
  'data drives KPIs and growth',
  'data leads the category: everyone can say what it is worth for their role',
]

const ROLES: readonly Role[] = ['project-champion', 'business-owner', 'technical-owner', 'marketing-owner']

/** Share of the volume from which an event has to be worth it. */
const HIGH_SHARE = 0.2

/** The highest level whose criteria, and those below it, are all met. */
export function levelOf(criteria: readonly Criterion[]): number {
  const missed = criteria.filter(each => each.met === false).map(each => each.level)
  return Math.min(4, ...missed) - 1
}

/** What the guide asks for on the way up, level by level: read off the plan, or said to be what no file shows. */
export function maturity(book: Book): Criterion[] {
  return [...first(book), ...second(book), ...third(book)]
}

function first(book: Book): Criterion[] {
  const { plan } = book
  const events = live(book)
  const outcomes = outcomesOf(book)
  const step = (asks: string, found: Found, next: string): Criterion => ({ level: 1, asks, next, ...found })
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
      teamsInOrder(book),
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

function second(book: Book): Criterion[] {
  const { plan, relations, now } = book
  const fed = [...plan.kpis.keys()].filter(id => relations.byKpi.has(id) || relations.usesByKpi.has(id))
  const served = [...plan.useCases.keys()].filter(id => relations.byUseCase.has(id))
  const { reviewedOn } = plan.info
  const step = (asks: string, found: Found, next: string): Criterion => ({ level: 2, asks, next, ...found })
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
      rogueEvents(book),
      'Add the events that arrive unplanned to the plan, or stop sending them.',
    ),
    step(
      'No event makes much of the volume and serves nobody',
      lowValue(book),
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

function third(book: Book): Criterion[] {
  const { plan } = book
  const roles = new Set([...plan.owners.values()].flatMap(owner => owner.roles))
  const missing = ROLES.filter(role => !roles.has(role)).map(role => role.replaceAll('-', ' '))
  const outcomes = outcomesOf(book)
  const known = outcomes.filter(outcome => outcome.stakeholders.length > 0)
  const step = (asks: string, found: Found, next: string): Criterion => ({ level: 3, asks, next, ...found })
  return [
    step('Documentation is made from the plan by itself', { met: true, evidence: 'these pages' }, ''),
    step(
      'Every team goes on learning what the data can do for it',
      UNSEEN,
      'Show each team its page under the owners, and what its KPIs are fed by.',
    ),
    step(
      'Standard commerce events have their standard names',
      commerceNames(book),
      'Call commerce events what Segment’s e-commerce specification calls them: what is built on it then works.',
    ),
    step(
      'It is stated who keeps the standard',
      { met: plan.ownership !== null, evidence: keeper(book) },
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
      share(live(book), event => event.useCases.length > 0),
      'Give each event its `useCases`.',
    ),
  ]
}

const UNSEEN: Found = { met: null, evidence: 'no file of the plan shows it' }

function live({ relations }: Book): PlanEvent[] {
  return relations.events.filter(event => event.status !== 'deprecated')
}

function outcomesOf({ plan }: Book): { readonly stakeholders: readonly string[] }[] {
  return [...plan.useCases.values()].flatMap(useCase => useCase.outcomes)
}

/** "3 of 4 events" */
function outOf(number: number, all: number, noun: string): string {
  return all === 0 ? `no ${noun}s` : `${number} of ${count(all, noun)}`
}

function share(events: readonly PlanEvent[], test: (event: PlanEvent) => boolean): Found {
  const number = events.filter(test).length
  return {
    met: events.length > 0 && number === events.length,
    evidence: outOf(number, events.length, 'event'),
    ...(events.length === 0 ? { next: 'Write down the first event.' } : {}),
  }
}

/** True for an event that feeds a KPI, itself or by a property. */
export function feedsKpi(event: PlanEvent): boolean {
  return event.kpis.length > 0 || [...walk(event.body.properties)].some(property => property.kpis.length > 0)
}

/** The teams none of whose events has anything to mend. */
function teamsInOrder(book: Book): Found {
  const faulty = eventsWithFindings(book)
  const teams = grouped(
    live(book).flatMap(event => (event.owner === null ? [] : [[event.owner, event] as const])),
  )
  const inOrder = [...teams.keys()].filter(team => !teams.get(team)!.some(event => faulty.has(event.id)))
  if (teams.size === 0) return { met: false, evidence: 'no event has an owner' }
  const named = inOrder.slice(0, 3).map(team => labels.owner(book.plan, team))
  const more = inOrder.length > 3 ? [count(inOrder.length - 3, 'other')] : []
  return {
    met: inOrder.length > 0,
    evidence: `${inOrder.length} of ${count(teams.size, 'team')}${inOrder.length > 0 ? `: ${englishList([...named, ...more])}` : ''}`,
  }
}

/** Ids of the events about which, or about whose properties, there is an error or a warning. */
function eventsWithFindings({ findings, plan }: Book): Set<string> {
  const worth = findings.filter(finding => finding.severity !== 'info')
  return new Set(worth.flatMap(({ object }) => eventOf(object, plan.events) ?? []))
}

/** The event of `event:NAME` or `property:NAME/PATH`; a name may have slashes of its own. */
function eventOf(object: string, events: ReadonlyMap<string, PlanEvent>): string | null {
  const rest = object.slice(object.indexOf(':') + 1)
  if (object.startsWith('event:')) return rest
  if (!object.startsWith('property:')) return null
  for (let at = rest.indexOf('/'); at !== -1; at = rest.indexOf('/', at + 1))
    if (events.has(rest.slice(0, at))) return rest.slice(0, at)
  return null
}

/** What arrives is known from a usage file alone, which says nothing of one plan among several. */
function rogueEvents({ plan, usage, root }: Book): Found {
  if (usage.size === 0) return { met: null, evidence: 'no usage file is checked in' }
  if (root !== '') return { met: null, evidence: 'the usage file is of several plans' }
  const planned = new Set([...plan.events.values()].map(event => event.name))
  const rogue = [...usage.keys()].filter(name => !planned.has(name))
  return {
    met: rogue.length === 0,
    evidence:
      rogue.length === 0
        ? `all of ${count(usage.size, 'event')}`
        : `${rogue.length} of ${count(usage.size, 'event')} not planned`,
  }
}

function lowValue(book: Book): Found {
  const { findings, usage } = book
  const machines = findings.filter(({ rule }) => rule === 'low-value-event').length
  const total = [...usage.values()].reduce((sum, each) => sum + each.count, 0)
  const idle = live(book).filter(
    event =>
      (usage.get(event.name)?.count ?? 0) > HIGH_SHARE * total && (event.owner === null || !feedsKpi(event)),
  )
  const known = usage.size === 0 ? 'none looks machine-made; no usage file is checked in' : 'none'
  return {
    met: machines + idle.length === 0,
    evidence: machines + idle.length === 0 ? known : count(Math.max(machines, idle.length), 'event'),
  }
}

function commerceNames(book: Book): Found {
  const standard = new Set(Object.keys(segmentEvents['ecommerce']!).map(foldName))
  const events = live(book)
  const named = events.filter(event => standard.has(foldName(event.name))).length
  const other = events.filter(event =>
    standard.has(foldName(specAlias(event.name, ['segment']) ?? '')),
  ).length
  if (named + other === 0) return { met: null, evidence: 'the plan has no commerce events' }
  return { met: other === 0, evidence: `${named} of ${count(named + other, 'commerce event')}` }
}

function keeper({ plan: { ownership } }: Book): string {
  if (ownership === null) return 'not stated'
  return ownership.model === 'wrangler' ? 'one keeper' : 'champions in the teams'
}
