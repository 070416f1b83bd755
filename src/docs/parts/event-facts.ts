import type { Target } from '../../lint/destinations.ts'
import {
  type Block,
  type Content,
  code,
  em,
  type Inline,
  link,
  list,
  paragraph,
  table,
  text,
} from '../../markdown/build.ts'
import type { EventSource, PlanEvent } from '../../model/plan.ts'
import { walkProperties } from '../../model/walk.ts'
import { thousands } from '../../text/english.ts'
import { isPersonal, labels } from '../labels.ts'
import { joined, type Page, sentence } from '../page.ts'
import { flowsTo } from '../relations.ts'
import { facts, prose } from './blocks.ts'
import { destinationLinks, kpiLinks, ownerLink, sourceLinks, useCaseLink } from './event-table.ts'
import { flow, fromTo } from './flow.ts'
import { outside } from './links.ts'
import { deprecation } from './property-table.ts'
import { eventTargets, isWarehouse, nameAt } from './query.ts'

/** A way to reach somebody: an address is a link. */
export function contact(how: string): Inline {
  if (/^[^\s@:/?]+@[^\s@:/?]+$/.test(how)) return link(code(how), `mailto:${how}`)
  return /^https?:/.test(how) ? outside(how, how) : text(how)
}

/** Who, what for, from where to where, and whose data. */
export function eventFacts(event: PlanEvent, page: Page): Block[] {
  const { plan } = page.book
  const owner = event.owner === null ? null : plan.owners.get(event.owner)
  return facts([
    [
      'Owner',
      event.owner === null
        ? null
        : [ownerLink(event.owner, page), ...(owner?.contact ? [' (', contact(owner.contact), ')'] : [])],
    ],
    ['Champion', event.champion],
    ['Stage', event.stage === null ? null : page.to(`stage:${event.stage}`, labels.stage(event.stage))],
    ['KPIs', joined(kpiLinks(event.kpis, page), ', ')],
    ['KPIs of its properties', propertyKpis(event, page)],
    [
      'Sent by',
      joined(
        sourceLinks(
          event.sources.map(source => source.id),
          page,
        ),
        ', ',
      ),
    ],
    ['Read by', joined(destinationLinks(event.destinations, page), ', ')],
    ['Personal data', personalData(event)],
    ['Tags', joined(event.tags.map(code), ', ')],
    ['In the plan since', event.addedOn],
    ['Last review', event.reviewedOn],
  ])
}

/** The KPIs that a property feeds, where the event itself does not name them. */
function propertyKpis(event: PlanEvent, page: Page): Content {
  const found = walkProperties(event.body.properties).flatMap(({ path, kpis }) =>
    kpis.filter(kpi => !event.kpis.includes(kpi)).map(kpi => [...kpiLinks([kpi], page), ' by ', code(path)]),
  )
  return joined(found, ', ')
}

function personalData(event: PlanEvent): Content | null {
  const found = walkProperties(event.body.properties).filter(isPersonal)
  return found.length === 0
    ? null
    : joined(
        found.map(property => code(property.path)),
        ', ',
      )
}

/** When it is sent, and by which source otherwise. */
export function eventTrigger(event: PlanEvent, page: Page): Block[] {
  const others = [...event.variants.values()].filter(variant => variant.trigger !== null)
  return [
    ...prose(event.trigger),
    ...(others.length === 0
      ? []
      : [list(others.map(({ source, trigger }) => [...sourceLinks([source], page), `: ${trigger}`]))]),
  ]
}

/** The use cases that it serves, with their outcomes and who has an interest in each. */
export function eventPurpose(event: PlanEvent, page: Page): Block[] {
  const { plan } = page.book
  const items = event.useCases.map(id => {
    const useCase = plan.useCases.get(id)
    const outcomes = useCase?.outcomes ?? []
    const lines = outcomes.map(({ description, stakeholders }): Content => {
      const people = stakeholders.map(owner => ownerLink(owner, page))
      return [description ?? 'An outcome', ...(people.length === 0 ? [] : [', for ', ...sentence(people)])]
    })
    const about = useCase?.description ? `: ${useCase.description}` : ''
    return {
      blocks: [paragraph([useCaseLink(id, page), about]), ...(lines.length === 0 ? [] : [list(lines)])],
    }
  })
  return items.length === 0 ? [] : [list(items)]
}

/** The picture of its way, and what it is called at each end. */
export function eventFlow(event: PlanEvent, page: Page): Block[] {
  const { plan } = page.book
  const sources = event.sources.map(source => source.id)
  const arrows = [
    ...sources.map(id => [`s:${id}`, 'event'] as const),
    ...event.destinations.map(id => ['event', `d:${id}`] as const),
  ]
  const columns = [
    sources.map(id => ({ id: `s:${id}`, label: labels.source(plan, id) })),
    [{ id: 'event', label: event.name, main: true }],
    event.destinations.map(id => ({ id: `d:${id}`, label: labels.destination(plan, id) })),
  ]
  const words = fromTo(sourceLinks(sources, page), destinationLinks(event.destinations, page))
  return [...flow({ columns, arrows }, [...words, ...exceptions(event, page)]), ...namesTable(event, page)]
}

/** Destinations that don't take it from all of its sources. */
function exceptions(event: PlanEvent, page: Page): (string | Inline)[] {
  return event.destinations.flatMap(id => {
    const taken = flowsTo(event, id, page.book.plan)
    if (taken.length === event.sources.length || taken.length === 0) return []
    return [
      ' ',
      ...destinationLinks([id], page),
      ' takes it only from ',
      ...sentence(sourceLinks(taken, page)),
      '.',
    ]
  })
}

/** What it is called at each destination, where one of them calls it otherwise. */
function namesTable(event: PlanEvent, page: Page): Block[] {
  const targets = eventTargets(event, page)
  const isOther = (target: Target): boolean => !isWarehouse(target) && nameAt(event, target) !== event.name
  if (event.names.size === 0 && !targets.some(isOther)) return []
  const rows = targets.map((target): Content[] => {
    const { id } = target.destination
    const properties = [...(event.names.get(id)?.properties ?? [])]
    return [
      joined(destinationLinks([id], page), ''),
      [code(nameAt(event, target)), isWarehouse(target) ? ' (table)' : ''],
      joined(
        properties.map(([from, to]) => [code(from), ' → ', code(to)]),
        ', ',
      ),
    ]
  })
  return [table(['In', 'Event', 'Properties'], rows)]
}

/** What reads it: dashboards, models, audiences; its own and those of its properties. */
export function eventUsage(event: PlanEvent): Block[] {
  const own = event.usedBy.map(usage => ({ usage, path: null as string | null }))
  const nested = walkProperties(event.body.properties).flatMap(({ path, usedBy }) =>
    usedBy.map(usage => ({ usage, path })),
  )
  const items = [...own, ...nested].map(({ usage, path }): Content => {
    const name: Inline = usage.url === null ? text(usage.name) : outside(usage.name, usage.url)
    const kind = usage.kind === 'other' ? [] : [em(usage.kind), ' ']
    return [...kind, name, ...(path === null ? [] : [', for ', code(path)])]
  })
  return items.length === 0 ? [] : [list(items)]
}

/** How often it came and when last, where a usage file says so. */
export function eventVolume(event: PlanEvent, { book }: Page): Block[] {
  if (book.usage.size === 0) return []
  const usage = book.usage.get(event.name)
  if (!usage)
    return event.status === 'active' ? [paragraph('Not seen: the usage file does not name it.')] : []
  return facts([
    ['Events', thousands(usage.count)],
    ['Last seen', usage.lastSeen],
    ['Queries', usage.queries === null ? null : thousands(usage.queries)],
  ])
}

export function eventLinks(event: PlanEvent): Block[] {
  return event.links.length === 0 ? [] : [list(event.links.map(({ title, url }) => outside(title, url)))]
}

/** What the plan says of a source itself, else what it says of the event. */
export function sourceState({ status, statusDeclared }: EventSource, event: PlanEvent): string {
  const state = statusDeclared ? status : event.status
  return state === 'active' ? 'live' : state
}

/** Whether there is more to tell of a source than that it sends the event as it is. */
export function isToldApart(source: EventSource, event: PlanEvent): boolean {
  const { status, statusDeclared, since, link, deprecated } = source
  const isPlain = status === 'active' && event.status === 'active'
  return Boolean((statusDeclared && !isPlain) || since || link || deprecated)
}

/** Whether each source sends it yet; left out where all simply do. */
export function sourceStates(event: PlanEvent, page: Page): Block[] {
  if (!event.sources.some(source => isToldApart(source, event))) return []
  const rows = event.sources.map((source): Content[] => [
    joined(sourceLinks([source.id], page), ''),
    source.deprecated ? deprecation(source.deprecated) : sourceState(source, event),
    source.since ?? '',
    source.link === null ? '' : outside('ticket', source.link),
  ])
  return [table(['Source', 'State', 'Since version', 'Link'], rows)]
}
