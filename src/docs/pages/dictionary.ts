import { type Block, type Content, code, heading, list, paragraph, table } from '../../markdown/build.ts'
import type { PlanEvent, Property } from '../../model/plan.ts'
import { walkProperties } from '../../model/walk.ts'
import { count } from '../../text/english.ts'
import type { Book } from '../book.ts'
import { onePage, type Page, type PageKind, pagesOf } from '../page.ts'
import { prose, title } from '../parts/blocks.ts'
import { eventLink, ownerLink } from '../parts/event-table.ts'
import { meaning } from '../parts/property-table.ts'
import { typeWords } from '../parts/schema-words.ts'
import { byName, grouped } from '../relations.ts'

/** More events than these are not printed on one page: a browser takes long to show it, and GitHub would not. */
const MOST_EVENTS = 100

/** Some of the events, to be printed together. */
interface Part {
  readonly name: string
  readonly events: readonly PlanEvent[]
}

/** Everything on one page, to read through or to print: `dictionary.md`. A large plan has a page for each of its areas. */
export const dictionary: PageKind = onePage({
  template: 'dictionary',
  file: 'dictionary.md',
  id: 'dictionary',
  title: 'Dictionary',
  when: ({ relations }) => relations.events.length > 0,
  slots: {
    title: () => title('Dictionary'),
    parts: (book, page) => {
      const parts = partsOf(book)
      return parts.length === 0
        ? []
        : [
            list(
              parts.map(
                ({ name, events }): Content => [
                  page.to(`dictionary:${name}`, name),
                  `: ${count(events.length, 'event')}`,
                ],
              ),
            ),
          ]
    },
    events: (book, page) =>
      isLarge(book) ? [] : book.relations.events.flatMap(event => eventBlocks(event, page)),
    traits: ({ plan }, page) =>
      (['user', 'group'] as const).flatMap(kind => {
        const { properties } = plan.traits[kind].body
        if (properties.length === 0) return []
        return [heading(3, kind === 'user' ? 'Users' : 'Groups'), ...propertyTable(properties, page)]
      }),
  },
})

/** The dictionary of one area of a large plan: `dictionary/checkout.md`. */
export const dictionaryParts: PageKind = pagesOf<Part>({
  template: 'dictionary-part',
  folder: 'dictionary',
  up: ['dictionary', 'Dictionary'],
  subjects: partsOf,
  id: ({ name }) => `dictionary:${name}`,
  name: ({ name }) => name,
  title: ({ name }) => `Dictionary: ${name}`,
  slots: {
    title: ({ name }) => title(`Dictionary: ${name}`),
    events: ({ events }, page) => events.flatMap(event => eventBlocks(event, page)),
  },
})

function isLarge({ relations }: Book): boolean {
  return relations.events.length > MOST_EVENTS
}

/** The areas of a large plan: each event is in that of its first tag. An area that is large itself is cut. */
function partsOf(book: Book): Part[] {
  if (!isLarge(book)) return []
  const areas = grouped(
    book.relations.events.map(event => [event.tags[0] ?? 'Without a tag', event] as const),
  )
  return byName(areas, ([area]) => area).flatMap(([area, events]) => {
    const pages = Math.ceil(events.length / MOST_EVENTS)
    return Array.from({ length: pages }, (_, index) => ({
      name: pages === 1 ? area : `${area} ${index + 1}`,
      events: events.slice(index * MOST_EVENTS, (index + 1) * MOST_EVENTS),
    }))
  })
}

function eventBlocks(event: PlanEvent, page: Page): Block[] {
  const owner = event.owner === null ? [] : [' · ', ownerLink(event.owner, page)]
  const key = event.key === event.name ? [] : [' · in the plan as ', code(event.key)]
  return [
    heading(3, eventLink(event.id, page)),
    paragraph([`${event.type} event · ${event.status}`, ...key, ...owner]),
    ...prose(event.description),
    ...propertyTable(event.body.properties, page),
  ]
}

function propertyTable(properties: readonly Property[], page: Page): Block[] {
  const rows = walkProperties(properties)
  if (rows.length === 0) return []
  const withClass = rows.some(row => row.classification !== null || row.category !== null)
  const head = ['Property', 'Type', 'Required', 'What it holds', ...(withClass ? ['Classification'] : [])]
  const lines = rows.map((row): Content[] => [
    code(row.path),
    typeWords(row),
    row.required ? 'yes' : '',
    // What each value means is on the event's page: a table for each would be more than can be read through.
    meaning({ ...row, values: [] }, page),
    ...(withClass ? [[row.classification, row.category].filter(each => each !== null).join(', ')] : []),
  ])
  return [table(head, lines)]
}
