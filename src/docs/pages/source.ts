import { type Block, type Content, code, link, paragraph, table } from '../../markdown/build.ts'
import type { PlanEvent, Source } from '../../model/plan.ts'
import { labels } from '../labels.ts'
import { type Page, type PageKind, pagesOf } from '../page.ts'
import { facts, prose, title } from '../parts/blocks.ts'
import { isToldApart, sourceState } from '../parts/event-facts.ts'
import { destinationLinks, eventLink, eventTable, ownerLink, sourceLinks } from '../parts/event-table.ts'
import { flow, fromTo } from '../parts/flow.ts'
import { editLink, outside } from '../parts/links.ts'
import { noEvent } from '../parts/no-event.ts'
import { addNote } from '../parts/notes.ts'
import { flowsTo } from '../relations.ts'

/** One page for each source: where data comes from. */
export const sourcePages: PageKind = pagesOf<Source>({
  template: 'source',
  folder: 'sources',
  up: ['data-flow', 'Data flow'],
  subjects: ({ plan }) => [...plan.sources.values()],
  id: source => `source:${source.id}`,
  name: source => source.id,
  title: source => source.name ?? source.id,
  slots: {
    title: (source, { book }) => title(labels.source(book.plan, source.id)),
    description: source => prose(source.description),
    facts: (source, page) =>
      facts([
        ['Id', code(source.id)],
        ['Type', source.type],
        ['Owner', source.owner === null ? null : ownerLink(source.owner, page)],
        ['Repository', source.repository === null ? null : repositoryLink(source.repository)],
        ['Events that break the plan', enforcement(source, page)],
      ]),
    picture: (source, page) => {
      const events = eventsFrom(source, page)
      const taken = events.flatMap(event =>
        event.destinations.filter(id => flowsTo(event, id, page.book.plan).includes(source.id)),
      )
      const destinations = [...new Set(taken)]
      const columns = [
        [{ id: 's', label: labels.source(page.book.plan, source.id), main: true }],
        destinations.map(id => ({ id, label: labels.destination(page.book.plan, id) })),
      ]
      const arrows = destinations.map(id => ['s', id] as const)
      const words = fromTo(sourceLinks([source.id], page), destinationLinks(destinations, page))
      return events.length === 0 ? [] : flow({ columns, arrows }, words)
    },
    events: (source, page) => {
      const events = eventsFrom(source, page)
      return events.length === 0
        ? noEvent(page.book, 'sources', source.id, {
            none: 'It sends no event.',
            noneShown: 'It sends no event that is shown here.',
          })
        : [
            ...stateWords(events, source),
            ...eventTable(events, page, ['what', 'owner', 'stage', 'destinations']),
          ]
    },
    states: (source, page) => {
      const told = eventsFrom(source, page).flatMap(event =>
        event.sources
          .filter(state => state.id === source.id && isToldApart(state, event))
          .map(state => ({ event, state })),
      )
      if (told.length === 0) return []
      const rows = told.map(({ event, state }): Content[] => [
        eventLink(event.id, page),
        sourceState(state, event),
        state.since ?? '',
        state.link === null ? '' : outside('ticket', state.link),
      ])
      return [table(['Event', 'State', 'Since version', 'Link'], rows)]
    },
    notes: addNote,
    footer: (source, { book }) => [paragraph(editLink(source.at, book, 'Edit this source'))],
  },
})

function eventsFrom(source: Source, page: Page): readonly PlanEvent[] {
  return page.book.relations.bySource.get(source.id) ?? []
}

function stateWords(events: readonly PlanEvent[], source: Source): Block[] {
  const drafts = events.filter(event =>
    event.sources.some(state => state.id === source.id && state.status === 'draft'),
  )
  return drafts.length === 0
    ? []
    : [paragraph(`${drafts.length} of ${events.length} are not sent from here yet.`)]
}

const ENFORCEMENT: Readonly<Record<NonNullable<Source['enforcement']>, string>> = {
  none: 'pass unnoticed',
  report: 'are reported',
  'drop-property': 'lose the properties that are wrong',
  'drop-event': 'are dropped',
}

function enforcement(source: Source, page: Page): string | null {
  const policy = source.enforcement ?? page.book.plan.info.enforcement
  return policy === null ? null : ENFORCEMENT[policy]
}

function repositoryLink(repository: string): Content {
  return /^[\w.-]+\/[\w.-]+$/.test(repository)
    ? link(repository, `https://github.com/${repository}`)
    : code(repository)
}
