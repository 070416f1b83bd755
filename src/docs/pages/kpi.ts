import { type Block, type Content, code, list, paragraph, table } from '../../markdown/build.ts'
import type { Kpi } from '../../model/plan.ts'
import { count, thousands } from '../../text/english.ts'
import { isObject, stringify } from '../../text/json.ts'
import { firstSentence, inWords, labels } from '../labels.ts'
import { joined, onePage, type Page, type PageKind, pagesOf } from '../page.ts'
import { facts, prose, title } from '../parts/blocks.ts'
import {
  destinationLinks,
  eventLink,
  eventTable,
  kpiLinks,
  ownerLink,
  sourceLinks,
} from '../parts/event-table.ts'
import { flow } from '../parts/flow.ts'
import { editLink } from '../parts/links.ts'
import { noEvent } from '../parts/no-event.ts'
import { addNote } from '../parts/notes.ts'
import { outcomeList } from '../parts/outcome-list.ts'
import type { Use } from '../relations.ts'

/** One page for each KPI: what it is, its target, what feeds it, what would break. */
export const kpiPages: PageKind = pagesOf<Kpi>({
  template: 'kpi',
  folder: 'kpis',
  up: ['kpis', 'KPIs'],
  subjects: ({ plan }) => [...plan.kpis.values()],
  id: kpi => `kpi:${kpi.id}`,
  name: kpi => kpi.id,
  title: kpi => kpi.name ?? inWords(kpi.id),
  slots: {
    title: (kpi, { book }) => title(labels.kpi(book.plan, kpi.id)),
    description: kpi => prose(kpi.description),
    facts: (kpi, page) =>
      facts([
        ['Unit', kpi.unit],
        ['Target', target(kpi)],
        ['Owner', kpi.owner === null ? null : ownerLink(kpi.owner, page)],
      ]),
    events: (kpi, page) => {
      const events = page.book.relations.byKpi.get(kpi.id) ?? []
      return events.length > 0
        ? eventTable(events, page, ['what', 'owner', 'stage', 'sources'])
        : usesOf(kpi, page).length > 0
          ? []
          : noEvent(page.book, 'kpis', kpi.id, {
              none: 'No event feeds it yet.',
              noneShown: 'No event that is shown here feeds it.',
            })
    },
    properties: (kpi, page) => {
      const uses = usesOf(kpi, page)
      if (uses.length === 0) return []
      const rows = uses.map(({ event, trait, property }): Content[] => [
        code(property.path),
        event ? eventLink(event.id, page) : page.to('traits', `${trait} trait`),
        firstSentence(property.description),
      ])
      return [table(['Property', 'Event', 'What it holds'], rows)]
    },
    picture,
    impact,
    'use-cases': (kpi, page) => outcomeList(page, outcome => outcome.kpis.includes(kpi.id)),
    notes: addNote,
    footer: (kpi, { book }) => [paragraph(editLink(kpi.at, book, 'Edit this KPI'))],
  },
})

/** A KPI's target as it is written. */
export function target({ target }: Kpi): string | null {
  if (target === null) return null
  return typeof target === 'string'
    ? target
    : isObject(target) || Array.isArray(target)
      ? stringify(target)
      : typeof target === 'number'
        ? thousands(target)
        : String(target)
}

function usesOf(kpi: Kpi, page: Page): readonly Use[] {
  return page.book.relations.usesByKpi.get(kpi.id) ?? []
}

/** Every event that feeds it, itself or by a property. */
function feeders(kpi: Kpi, page: Page): Use['event'][] {
  const own = page.book.relations.byKpi.get(kpi.id) ?? []
  return [...new Set([...own, ...usesOf(kpi, page).flatMap(use => use.event ?? [])])]
}

function picture(kpi: Kpi, page: Page): Block[] {
  const { plan } = page.book
  const events = feeders(kpi, page).flatMap(event => event ?? [])
  if (events.length === 0) return []
  const sources = [...new Set(events.flatMap(event => event.sources.map(source => source.id)))]
  const columns = [
    sources.map(id => ({ id: `s:${id}`, label: labels.source(plan, id) })),
    events.map(event => ({ id: `e:${event.id}`, label: event.name })),
    [{ id: 'kpi', label: labels.kpi(plan, kpi.id), main: true }],
  ]
  const arrows = events.flatMap(event => [
    ...event.sources.map(source => [`s:${source.id}`, `e:${event.id}`] as const),
    [`e:${event.id}`, 'kpi'] as const,
  ])
  const verb = events.length === 1 ? 'feeds' : 'feed'
  const words = `${count(events.length, 'event')} from ${count(sources.length, 'source')} ${verb} it.`
  return flow({ columns, arrows }, words)
}

/** What it depends on: where one of these goes silent, the number is wrong. */
function impact(kpi: Kpi, page: Page): Block[] {
  const events = feeders(kpi, page).flatMap(event => event ?? [])
  if (events.length === 0) return []
  const sources = [...new Set(events.flatMap(event => event.sources.map(source => source.id)))]
  const destinations = [...new Set(events.flatMap(event => event.destinations))]
  const optional = usesOf(kpi, page).filter(use => use.event && !use.property.required)
  const paths = [...new Set(optional.map(use => use.property.path))]
  return [
    paragraph(
      'It goes wrong, often without anyone noticing, when one of these stops or changes its meaning:',
    ),
    list([
      [
        'events: ',
        ...joined(
          events.map(event => eventLink(event.id, page)),
          ', ',
        ),
      ],
      ['apps that send them: ', ...joined(sourceLinks(sources, page), ', ')],
      ['tools that read them: ', ...joined(destinationLinks(destinations, page), ', ')],
      ...(paths.length === 0
        ? []
        : [
            [
              'properties that may be missing, because they are not required: ',
              ...joined(paths.map(code), ', '),
            ],
          ]),
    ]),
  ]
}

/** All KPIs: `kpis/README.md`. */
export const kpisIndex: PageKind = onePage({
  template: 'kpis',
  file: 'kpis/README.md',
  id: 'kpis',
  title: 'KPIs',
  when: ({ plan }) => plan.kpis.size > 0,
  slots: {
    title: () => title('KPIs'),
    list: ({ plan, relations }, page) => [
      table(
        ['KPI', 'What it is', 'Target', 'Owner', 'Events'],
        [...plan.kpis.values()].map(kpi => [
          joined(kpiLinks([kpi.id], page), ''),
          firstSentence(kpi.description),
          [target(kpi), kpi.unit].filter(each => each !== null).join(' '),
          kpi.owner === null ? '' : ownerLink(kpi.owner, page),
          String(relations.byKpi.get(kpi.id)?.length ?? 0),
        ]),
        [null, null, null, null, 'right'],
      ),
    ],
    'without-kpi': ({ relations }, page) => {
      const without = relations.events.filter(event => event.kpis.length === 0)
      return without.length === 0 ? [] : eventTable(without, page, ['what', 'owner'])
    },
  },
})
