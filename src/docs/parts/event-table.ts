import {
  type Block,
  type Content,
  code,
  type Inline,
  inline,
  paragraph,
  strong,
  table,
  text,
} from '../../markdown/build.ts'
import type { Plan, PlanEvent } from '../../model/plan.ts'
import { firstSentence, labels } from '../labels.ts'
import { joined, type Page } from '../page.ts'
import { grouped } from '../relations.ts'
import { callBadge, statusBadge } from './blocks.ts'

type Column = 'what' | 'owner' | 'stage' | 'kpis' | 'sources' | 'destinations' | 'status'

const HEADS: Readonly<Record<Column, string>> = {
  what: 'What it says',
  owner: 'Owner',
  stage: 'Stage',
  kpis: 'KPIs',
  sources: 'Sent by',
  destinations: 'Read by',
  status: 'Status',
}

/** Longer tables become plain lists. */
const MOST_ROWS = 500

/** A table of events, the columns that the page is not about; beside the name stand a kind of call that is not `track` and a status that is not `active`. */
export function eventTable(events: readonly PlanEvent[], page: Page, columns: readonly Column[]): Block[] {
  if (events.length === 0) return []
  if (events.length > MOST_ROWS) return byLetter(events, page)
  const used = columns.filter(column => events.some(event => inline(cell(event, column, page)).length > 0))
  const rows = events.map(event => [eventName(event, page), ...used.map(column => cell(event, column, page))])
  return [table(['Event', ...used.map(column => HEADS[column])], rows)]
}

/** GitHub shows no page above half a megabyte: names alone, by their first letter. */
function byLetter(events: readonly PlanEvent[], page: Page): Block[] {
  const letters = grouped(events.map(event => [[...event.name.toUpperCase()][0] ?? '', event] as const))
  return [...letters].map(([letter, group]) => {
    const names = joined(
      group.map(event => eventName(event, page)),
      ' · ',
    )
    return paragraph([strong(letter), ' ', ...names])
  })
}

function eventName(event: PlanEvent, page: Page): Content {
  const badges = [...callBadge(event.type), ...(event.status === 'active' ? [] : [statusBadge(event.status)])]
  return [page.to(`event:${event.id}`, event.name), ...badges.flatMap(badge => [' ', badge])]
}

function cell(event: PlanEvent, column: Column, page: Page): Content {
  switch (column) {
    case 'what': {
      const words = firstSentence(event.description)
      return words === '' ? [] : words
    }
    case 'owner':
      return event.owner === null ? [] : ownerLink(event.owner, page)
    case 'stage':
      return event.stage === null ? [] : page.to(`stage:${event.stage}`, labels.stage(event.stage))
    case 'kpis':
      return joined(kpiLinks(event.kpis, page), ', ')
    case 'sources':
      return joined(
        sourceLinks(
          event.sources.map(source => source.id),
          page,
        ),
        ', ',
      )
    case 'destinations':
      return joined(destinationLinks(event.destinations, page), ', ')
    case 'status':
      return event.status
  }
}

/** A link to an event by its id; what is no event of the plan is shown as it is written. */
export function eventLink(id: string, page: Page): Inline {
  const event = page.book.plan.events.get(id)
  return event ? page.to(`event:${id}`, event.name) : code(id)
}

export function ownerLink(id: string, page: Page): Inline {
  return page.to(`owner:${id}`, label(page.book.plan.owners.has(id), id, labels.owner, page))
}

export function kpiLinks(ids: readonly string[], page: Page): Inline[] {
  return ids.map(id => page.to(`kpi:${id}`, label(page.book.plan.kpis.has(id), id, labels.kpi, page)))
}

export function useCaseLink(id: string, page: Page): Inline {
  return page.to(`use-case:${id}`, label(page.book.plan.useCases.has(id), id, labels.useCase, page))
}

export function sourceLinks(ids: readonly string[], page: Page): Inline[] {
  return ids.map(id =>
    page.to(`source:${id}`, label(page.book.plan.sources.has(id), id, labels.source, page)),
  )
}

export function destinationLinks(ids: readonly string[], page: Page): Inline[] {
  return ids.map(id =>
    page.to(`destination:${id}`, label(page.book.plan.destinations.has(id), id, labels.destination, page)),
  )
}

/** The name of a thing that the plan defines; the bare id, as code, of one that it does not. */
function label(known: boolean, id: string, name: (plan: Plan, id: string) => string, page: Page): Inline {
  return known ? text(name(page.book.plan, id)) : code(id)
}
