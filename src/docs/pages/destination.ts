import { targetsOf } from '../../lint/destinations.ts'
import { type Block, type Content, code, paragraph, table } from '../../markdown/build.ts'
import type { Destination, PlanEvent } from '../../model/plan.ts'
import { labels } from '../labels.ts'
import { joined, type Page, type PageKind, pagesOf } from '../page.ts'
import { facts, prose, title } from '../parts/blocks.ts'
import { destinationLinks, eventLink, eventTable, ownerLink, sourceLinks } from '../parts/event-table.ts'
import { flow, fromTo } from '../parts/flow.ts'
import { editLink } from '../parts/links.ts'
import { noEvent } from '../parts/no-event.ts'
import { addNote } from '../parts/notes.ts'
import { limitTable } from '../parts/unsupported.ts'
import { flowsTo, grouped } from '../relations.ts'

/** One page for each destination: where data goes. */
export const destinationPages: PageKind = pagesOf<Destination>({
  template: 'destination',
  folder: 'destinations',
  up: ['data-flow', 'Data flow'],
  subjects: ({ plan }) => [...plan.destinations.values()],
  id: destination => `destination:${destination.id}`,
  name: destination => destination.id,
  title: destination => destination.name ?? destination.id,
  slots: {
    title: (destination, { book }) => title(labels.destination(book.plan, destination.id)),
    description: destination => prose(destination.description),
    facts: (destination, page) =>
      facts([
        ['Id', code(destination.id)],
        ['Type', destination.type],
        ['Owner', destination.owner === null ? null : ownerLink(destination.owner, page)],
        [
          'Takes from',
          destination.sources === null
            ? 'every source'
            : joined(sourceLinks(destination.sources, page), ', '),
        ],
        ['Personal data', destination.allowPersonal ? 'may go here' : 'must not go here'],
      ]),
    picture: (destination, page) => {
      const events = eventsTo(destination, page)
      const sources = [...new Set(events.flatMap(event => flowsTo(event, destination.id, page.book.plan)))]
      const columns = [
        sources.map(id => ({ id, label: labels.source(page.book.plan, id) })),
        [{ id: 'd', label: labels.destination(page.book.plan, destination.id), main: true }],
      ]
      const arrows = sources.map(id => [id, 'd'] as const)
      const words = fromTo(sourceLinks(sources, page), destinationLinks([destination.id], page))
      return events.length === 0 ? [] : flow({ columns, arrows }, words)
    },
    events: (destination, page) => {
      const events = eventsTo(destination, page)
      return events.length === 0
        ? noEvent(page.book, 'destinations', destination.id, {
            none: 'No event goes here.',
            noneShown: 'No event that is shown here goes here.',
          })
        : eventTable(events, page, ['what', 'owner', 'stage', 'sources'])
    },
    limits: (destination, { book }) =>
      targetsOf(book.plan, book.destinationTypes)
        .filter(target => target.destination === destination)
        .flatMap(limitTable),
    names: namesHere,
    personal: personalHere,
    notes: addNote,
    footer: (destination, { book }) => [paragraph(editLink(destination.at, book, 'Edit this destination'))],
  },
})

function eventsTo(destination: Destination, page: Page): readonly PlanEvent[] {
  return page.book.relations.byDestination.get(destination.id) ?? []
}

/** What events and properties are called here, where that differs. */
function namesHere(destination: Destination, page: Page): Block[] {
  const rows = eventsTo(destination, page).flatMap((event): Content[][] => {
    const names = event.names.get(destination.id)
    if (!names) return []
    const properties = [...names.properties].map(([from, to]) => [code(from), ' → ', code(to)])
    return [[eventLink(event.id, page), code(names.event ?? event.name), joined(properties, ', ')]]
  })
  return rows.length === 0 ? [] : [table(['Event', 'Called here', 'Properties'], rows)]
}

function personalHere(destination: Destination, { book, to }: Page): Block[] {
  const uses = book.relations.personalByDestination.get(destination.id) ?? []
  const rows = [...grouped(uses.map(use => [use.event!, use.property] as const))].map(
    ([event, found]): Content[] => [
      to(`event:${event.id}`, event.name),
      joined(
        found.map(property => [code(property.path), ` (${property.classification})`]),
        ', ',
      ),
    ],
  )
  return rows.length === 0 ? [] : [table(['Event', 'Personal data'], rows)]
}
