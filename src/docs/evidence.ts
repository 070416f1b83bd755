import { segmentEvents } from '../lint/data/segment-spec.ts'
import { specAlias } from '../lint/spec.ts'
import type { Finding } from '../model/finding.ts'
import { eventOf } from '../model/object-id.ts'
import type { Plan, PlanEvent } from '../model/plan.ts'
import { walkProperties } from '../model/walk.ts'
import { count, englishList } from '../text/english.ts'
import { foldName } from '../text/names.ts'
import type { EventUsage } from './docs.ts'
import { labels } from './labels.ts'
import { grouped, type Relations } from './relations.ts'

/** A plan that is judged: all of it, what is hidden on the site too. */
export interface Judged {
  readonly plan: Plan
  readonly relations: Relations
  /** what the standards say about it */
  readonly findings: readonly Finding[]
  readonly usage: ReadonlyMap<string, EventUsage>
  /** ISO date by which reviews are due */
  readonly now: string
  /** folder of its pages in the docs folder: `''` where it is the only plan */
  readonly root: string
}

/** What a plan's files show of something that is asked for. */
export interface Evidence {
  /** null: they can't show it, and it stands in nobody's way */
  readonly met: boolean | null
  /** in words */
  readonly evidence: string
  /** what to do, where that is not what the question says */
  readonly next?: string
}

/** Share of the volume from which an event has to be worth it. */
const HIGH_SHARE = 0.2

/** Of what people do with the data. */
export const UNSEEN: Evidence = { met: null, evidence: 'no file of the plan shows it' }

/** The events that count: those that are not on their way out. */
export function live({ relations }: Judged): PlanEvent[] {
  return relations.events.filter(event => event.status !== 'deprecated')
}

/** What the use cases are to bring, all of them. */
export function outcomesOf({ plan }: Judged): { readonly stakeholders: readonly string[] }[] {
  return [...plan.useCases.values()].flatMap(useCase => useCase.outcomes)
}

/** "3 of 4 events" */
export function outOf(number: number, all: number, noun: string): string {
  return all === 0 ? `no ${noun}s` : `${number} of ${count(all, noun)}`
}

/** Whether all of the events have it, and how many do. */
export function share(events: readonly PlanEvent[], test: (event: PlanEvent) => boolean): Evidence {
  const number = events.filter(test).length
  return {
    met: events.length > 0 && number === events.length,
    evidence: outOf(number, events.length, 'event'),
    ...(events.length === 0 ? { next: 'Write down the first event.' } : {}),
  }
}

/** True for an event that feeds a KPI, itself or by a property. */
export function feedsKpi(event: PlanEvent): boolean {
  return (
    event.kpis.length > 0 || walkProperties(event.body.properties).some(property => property.kpis.length > 0)
  )
}

/** The teams none of whose events has anything to mend. */
export function teamsInOrder(judged: Judged): Evidence {
  const faulty = eventsWithFindings(judged)
  const teams = grouped(
    live(judged).flatMap(event => (event.owner === null ? [] : [[event.owner, event] as const])),
  )
  const inOrder = [...teams.keys()].filter(team => !teams.get(team)!.some(event => faulty.has(event.id)))
  if (teams.size === 0) return { met: false, evidence: 'no event has an owner' }
  const named = inOrder.slice(0, 3).map(team => labels.owner(judged.plan, team))
  const more = inOrder.length > 3 ? [count(inOrder.length - 3, 'other')] : []
  return {
    met: inOrder.length > 0,
    evidence: `${inOrder.length} of ${count(teams.size, 'team')}${inOrder.length > 0 ? `: ${englishList([...named, ...more])}` : ''}`,
  }
}

/** Ids of the events about which, or about whose properties, there is an error or a warning. */
function eventsWithFindings({ findings, plan }: Judged): Set<string> {
  const worth = findings.filter(finding => finding.severity !== 'info')
  return new Set(worth.flatMap(({ object }) => eventOf(object, plan.events) ?? []))
}

/** What arrives is known from a usage file alone, which says nothing of one plan among several. */
export function rogueEvents({ plan, usage, root }: Judged): Evidence {
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

/** Events that machines make, or that are much of the volume, and that nobody owns or reads for a KPI. */
export function lowValue(judged: Judged): Evidence {
  const { findings, usage } = judged
  const machines = findings.filter(({ rule }) => rule === 'low-value-event').length
  const total = [...usage.values()].reduce((sum, each) => sum + each.count, 0)
  const idle = live(judged).filter(
    event =>
      (usage.get(event.name)?.count ?? 0) > HIGH_SHARE * total && (event.owner === null || !feedsKpi(event)),
  )
  const known = usage.size === 0 ? 'none looks machine-made; no usage file is checked in' : 'none'
  return {
    met: machines + idle.length === 0,
    evidence: machines + idle.length === 0 ? known : count(Math.max(machines, idle.length), 'event'),
  }
}

/** Of the events that Segment’s e-commerce specification knows: how many go by its name. */
export function commerceNames(judged: Judged): Evidence {
  const standard = new Set(Object.keys(segmentEvents['ecommerce']!).map(foldName))
  const events = live(judged)
  const named = events.filter(event => standard.has(foldName(event.name))).length
  const other = events.filter(event =>
    standard.has(foldName(specAlias(event.name, ['segment']) ?? '')),
  ).length
  if (named + other === 0) return { met: null, evidence: 'the plan has no commerce events' }
  return { met: other === 0, evidence: `${named} of ${count(named + other, 'commerce event')}` }
}

/** Who keeps the standard. */
export function keeper({ plan: { ownership } }: Judged): string {
  if (ownership === null) return 'not stated'
  return ownership.model === 'wrangler' ? 'one keeper' : 'champions in the teams'
}
