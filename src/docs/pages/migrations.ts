import { type Block, type Content, code, table } from '../../markdown/build.ts'
import type { Migration } from '../../model/plan.ts'
import type { Book } from '../book.ts'
import { formerInHistory, formerInPlan, lastDay } from '../former.ts'
import { joined, onePage, type Page, type PageKind, type Slots } from '../page.ts'
import { title } from '../parts/blocks.ts'
import { eventLink } from '../parts/event-table.ts'
import { byline } from '../parts/history-list.ts'
import { deprecation } from '../parts/property-table.ts'
import type { Use } from '../relations.ts'
import { events as eventKind, properties, things, traitKinds } from '../things.ts'
import { linkNow, linkOld } from './former.ts'

const STATUS: Readonly<Record<NonNullable<Migration['status']>, string>> = {
  planned: 'planned',
  'dual-write': 'both are sent',
  done: 'done',
}

const propertyKinds = [properties, ...traitKinds]

const slots: Slots<Book> = {
  title: () => title('Migrations'),
  rerouted: ({ plan }, page) =>
    plan.migrations.length === 0
      ? []
      : [
          table(
            ['From', 'Old event', 'To', 'Properties', 'State', 'Backfill'],
            plan.migrations.map(({ from, to, properties, status, backfill }): Content[] => [
              from.system ?? '',
              from.event === null ? '' : code(from.event),
              to === null ? '' : eventLink(to, page),
              joined(
                [...properties].map(([old, now]) => [code(old), ' → ', code(now)]),
                ', ',
              ),
              status === null ? '' : STATUS[status],
              backfill ? 'yes' : '',
            ]),
          ),
        ],
  deprecated: ({ relations }, page) => {
    const events = relations.events.filter(event => event.status === 'deprecated')
    const rows = events.map((event): Content[] => {
      const successor = event.deprecated?.replacedBy ?? null
      return [
        eventLink(event.id, page),
        successor === null ? '' : eventLink(successor, page),
        event.deprecated ? deprecation({ ...event.deprecated, replacedBy: null }) : '',
      ]
    })
    return rows.length === 0 ? [] : [table(['Event', 'Use instead', 'Why and until when'], rows)]
  },
  renamed: ({ relations }, page) => {
    const events = relations.events.filter(event => event.renamedFrom !== null)
    const rows = events.map((event): Content[] => [
      linkOld(eventKind, event.renamedFrom!, page),
      eventLink(event.id, page),
    ])
    return rows.length === 0 ? [] : [table(['Old name', 'Name now'], rows)]
  },
  removed: ({ plan }, page) =>
    plan.removed.length === 0
      ? []
      : [
          table(
            ['Event', 'Retired on', 'Why'],
            plan.removed.map(({ event, on, reason }): Content[] => [
              linkOld(eventKind, event, page),
              on ?? '',
              reason ?? '',
            ]),
          ),
        ],
  'renamed-properties': renamedProperties,
  'in-history': (book, page) => {
    const former = things.flatMap(kind => formerInHistory(kind, book))
    // Renamed properties have a table of their own.
    const rows = former
      .filter(({ thing, now }) => now === null || !propertyKinds.includes(thing))
      .map((each): Content[] => [
        linkOld(each.thing, each.name, page),
        each.thing.noun,
        linkNow(each, page) ?? '',
        each.entry === null ? (each.on ?? '') : byline(each.entry, page),
      ])
    return rows.length === 0 ? [] : [table(['Old name', 'What it was', 'Name now', 'Since'], rows)]
  },
}

const page = { template: 'migrations', file: 'migrations.md', title: 'Migrations', slots }

/** What is re-routed, what goes and what has gone: `migrations.md`. */
export const migrations: PageKind = onePage({
  ...page,
  id: 'migrations',
  fromHistory: ['renamed-properties', 'in-history'],
  when: isSaidInPlan,
})

/** The same where only git's history knows any of it. A check reads no history: what the plan decides has no link to it. */
export const migrationsInHistory: PageKind = onePage({
  ...page,
  id: 'migrations-in-history',
  fromHistory: ['breadcrumb', ...Object.keys(slots)],
  ofHistory: true,
  when: book => !isSaidInPlan(book) && things.some(kind => formerInHistory(kind, book).length > 0),
})

function isSaidInPlan(book: Book): boolean {
  const { plan, relations } = book
  return (
    plan.migrations.length + plan.removed.length + relations.renamed.size > 0 ||
    relations.events.some(event => event.status === 'deprecated' || event.renamedFrom !== null) ||
    propertyKinds.some(kind => formerInPlan(kind, book).length > 0)
  )
}

/** Shared properties and traits, and those that are in one event alone. */
function renamedProperties(book: Book, page: Page): Block[] {
  const former = propertyKinds
    .flatMap(kind => [...formerInPlan(kind, book), ...formerInHistory(kind, book)])
    .filter(({ now }) => now !== null)
  const shared = former.map((each): Content[] => [
    linkOld(each.thing, each.name, page),
    linkNow(each, page) ?? '',
    each.thing.noun,
    lastDay(each, book) ?? '',
  ])
  const known = new Set(former.map(({ thing, name }) => thing.prefix + name))
  const alone = [...book.relations.renamed].flatMap(([old, uses]) =>
    known.has(properties.prefix + old) ? [] : uses.map(use => ofOneEvent(old, use, page)),
  )
  const rows = [...shared, ...alone]
  return rows.length === 0 ? [] : [table(['Old name', 'Name now', 'What it is', 'Since'], rows)]
}

function ofOneEvent(old: string, { event, property }: Use, page: Page): Content[] {
  const { id } = event!
  const renaming = page.book.past
    .event(id)
    .entries.find(({ changes }) =>
      changes.some(({ kind, data }) => kind === 'property-renamed' && data['from'] === old),
    )
  return [
    code(old),
    page.to(`event:${id}`, code(property.name), page.book.anchors(id).get(property.path)),
    ['property of ', eventLink(id, page)],
    renaming?.entry.date.slice(0, 10) ?? '',
  ]
}
