import { code, list, paragraph } from '../../markdown/build.ts'
import type { Book } from '../book.ts'
import { joined, type Page, type PageKind, pagesOf, type Slots } from '../page.ts'
import { alert, title } from '../parts/blocks.ts'
import { eventLink } from '../parts/event-table.ts'
import { compareNames } from '../relations.ts'
import { slug } from '../slugs.ts'

/** An event's name that is no longer used. */
interface Former {
  readonly name: string
  /** the event that has a new name; null where it was retired */
  readonly now: string | null
  readonly on: string | null
  readonly reason: string | null
}

const slots: Slots<Former> = {
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
  notes: () => [],
  more: (_former, page) => [paragraph(['All old names: ', ...joined(lists(page), ', '), '.'])],
}

function lists(page: Page): ReturnType<Page['to']>[] {
  return [page.to('migrations', 'migrations'), page.to('changelog', 'changelog')].filter(
    (each, index) => each.type === 'link' || index === 0,
  )
}

const kind = {
  template: 'former-event',
  folder: 'events',
  up: ['events', 'Events'],
  id: ({ name }: Former) => `former:${name}`,
  name: ({ name }: Former) => name,
  movedTo: ({ now }: Former) => now && `event:${now}`,
  slots,
} as const

/** One page for each event that the plan says was renamed or retired, so that links to it keep telling where to go. */
export const formerEvents: PageKind = pagesOf<Former>({ ...kind, subjects: inPlan })

/** The same for those of which only git's history knows: `renamedFrom` and `removed` need not stay in the plan for ever. */
export const formerInHistory: PageKind = pagesOf<Former>({
  ...kind,
  fromHistory: ['breadcrumb', 'title', 'moved', 'identity', 'notes', 'more'],
  ofHistory: true,
  subjects: inHistory,
})

function inPlan({ plan, relations }: Book): Former[] {
  const renamed = relations.events.flatMap(({ id, renamedFrom }): Former[] =>
    renamedFrom === null ? [] : [{ name: renamedFrom, now: id, on: null, reason: null }],
  )
  const retired = plan.removed.map(
    ({ event, on, reason }): Former => ({ name: event, now: null, on, reason }),
  )
  const names = new Map([...retired, ...renamed].map(former => [former.name, former]))
  return [...names.values()].filter(former => !plan.events.has(former.name) && !sharesPage(former))
}

function inHistory(book: Book): Former[] {
  const { plan, history } = book
  const known = new Set(inPlan(book).map(({ name }) => name))
  const found = new Map<string, Former>()
  for (const { changes, date } of history ?? [])
    for (const { kind: what, event, property, renamedFrom } of changes) {
      if (event === null || property !== null) continue
      const name = what === 'event-removed' ? event : renamedFrom
      if (name === null || found.has(name)) continue
      // Newest first: where the new name went on from there is known by now.
      const now = what === 'event-removed' ? null : plan.events.has(event) ? event : found.get(event)?.now
      found.set(name, { name, now: now ?? null, on: date.slice(0, 10), reason: null })
    }
  return [...found.values()].filter(
    former => !plan.events.has(former.name) && !known.has(former.name) && !sharesPage(former),
  )
}

/** Two spellings of one name have one address, and it is that of the event. */
function sharesPage({ name, now }: Former): boolean {
  return now !== null && slug(now) === slug(name)
}

/** Links to the pages of the names that only history knows. */
export function formerNames(book: Book, page: Page): ReturnType<typeof list>[] {
  const former = inHistory(book).sort((a, b) => compareNames(a.name, b.name))
  if (former.length === 0) return []
  return [
    list(
      former.map(({ name, now }) => [
        page.to(`former:${name}`, code(name)),
        ...(now === null ? [': retired'] : [' → ', eventLink(now, page)]),
      ]),
    ),
  ]
}
