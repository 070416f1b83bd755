import { code, paragraph } from '../../markdown/build.ts'
import { type PageKind, pagesOf } from '../page.ts'
import { alert, title } from '../parts/blocks.ts'
import { eventLink } from '../parts/event-table.ts'

/** An event's name that is no longer used. */
interface Former {
  readonly name: string
  /** the event that has a new name; null where it was retired */
  readonly now: string | null
  readonly on: string | null
  readonly reason: string | null
}

/** One page for each event that was renamed or retired, so that links to it keep telling where to go. */
export const formerEvents: PageKind = pagesOf<Former>({
  template: 'former-event',
  folder: 'events',
  up: ['events', 'Events'],
  subjects: ({ plan, relations }) => {
    const renamed = relations.events.flatMap(({ id, renamedFrom }): Former[] =>
      renamedFrom === null ? [] : [{ name: renamedFrom, now: id, on: null, reason: null }],
    )
    const retired = plan.removed.map(
      ({ event, on, reason }): Former => ({ name: event, now: null, on, reason }),
    )
    const names = new Map([...retired, ...renamed].map(former => [former.name, former]))
    return [...names.values()].filter(({ name }) => !plan.events.has(name))
  },
  id: ({ name }) => `former:${name}`,
  name: ({ name }) => name,
  slots: {
    title: ({ name }) => title(name),
    moved: ({ now, on, reason }, page) => {
      if (now !== null) return [alert('NOTE', ['This event has a new name: ', eventLink(now, page), '.'])]
      const when = on === null ? '' : ` on ${on}`
      const why = reason === null ? '' : `: ${reason.trim().replace(/\.$/, '')}`
      return [
        alert(
          'WARNING',
          `This event was retired${when}${why}. Its name must not come back with a new meaning.`,
        ),
      ]
    },
    identity: ({ name }) => [paragraph(code(name))],
    more: (_former, page) => [paragraph(['All of them: ', page.to('migrations', 'migrations'), '.'])],
  },
})
