import { type Content, code, table } from '../../markdown/build.ts'
import type { Migration } from '../../model/plan.ts'
import { joined, onePage, type PageKind } from '../page.ts'
import { title } from '../parts/blocks.ts'
import { eventLink } from '../parts/event-table.ts'
import { deprecation } from '../parts/property-table.ts'

const STATUS: Readonly<Record<NonNullable<Migration['status']>, string>> = {
  planned: 'planned',
  'dual-write': 'both are sent',
  done: 'done',
}

/** What is re-routed, what goes and what has gone: `migrations.md`. */
export const migrations: PageKind = onePage({
  template: 'migrations',
  file: 'migrations.md',
  id: 'migrations',
  title: 'Migrations',
  when: ({ plan, relations }) =>
    plan.migrations.length + plan.removed.length > 0 ||
    relations.events.some(event => event.status === 'deprecated' || event.renamedFrom !== null),
  slots: {
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
        page.to(`former:${event.renamedFrom}`, code(event.renamedFrom!)),
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
                page.to(`former:${event}`, code(event)),
                on ?? '',
                reason ?? '',
              ]),
            ),
          ],
  },
})
