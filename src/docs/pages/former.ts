import { type Block, code, type Inline, list, paragraph } from '../../markdown/build.ts'
import type { Book } from '../book.ts'
import { type Former, formerId, formerInHistory, formerInPlan } from '../former.ts'
import { joined, type Page, type PageKind, pagesOf, type Slots } from '../page.ts'
import { alert, title } from '../parts/blocks.ts'
import { byline } from '../parts/history-list.ts'
import { byName } from '../relations.ts'
import { nameNow, type ThingKind, things } from '../things.ts'

const slots: Slots<Former> = {
  title: ({ name }) => title(name),
  moved: (former, page) => [
    former.now === null ? alert('WARNING', removal(former)) : alert('NOTE', [...renaming(former, page)]),
    ...(former.entry === null ? [] : [paragraph(byline(former.entry, page))]),
  ],
  identity: ({ name }) => [paragraph(code(name))],
  notes: () => [],
  more: (_former, page) => [paragraph(['All old names: ', ...joined(lists(page), ', '), '.'])],
}

function renaming(former: Former, page: Page): (string | Inline)[] {
  return [`This ${former.thing.noun} has a new name: `, linkNow(former, page)!, '.']
}

function removal({ thing, on, reason }: Former): string {
  const when = on === null ? '' : ` on ${on}`
  if (thing.prefix === 'shared:')
    return `This shared property was removed${when}: no two events share it any more.`
  if (thing.prefix !== 'event:') return `This ${thing.noun} was removed${when}.`
  const why = reason === null ? '' : `: ${reason.trim().replace(/\.$/, '')}`
  return `This event was retired${when}${why}. Its name must not come back with a new meaning.`
}

function lists(page: Page): Inline[] {
  const both = [toMigrations(page), page.to('changelog', 'changelog')]
  return both.filter((each, index) => each.type === 'link' || index === 0)
}

function toMigrations(page: Page): Inline {
  return page.to(migrationsId(page.book), 'migrations')
}

/** The id of the page with all old names. */
export function migrationsId({ paths }: Book): string {
  return paths.has('migrations') ? 'migrations' : 'migrations-in-history'
}

/** A link to what a thing is called now; null where it is gone. */
export function linkNow({ thing, now }: Former, page: Page): Inline | null {
  if (now === null) return null
  const id = thing.prefix + now
  return page.to(id, thing.prefix === 'event:' ? nameNow(id, page.book) : code(now))
}

/** A link to the page of an old name. */
export function linkOld(thing: ThingKind, name: string, page: Page): Inline {
  return page.to(formerId(thing, name), code(name))
}

/**
 * One page for each old name, so that links to it keep telling where to go: first those of which the plan says what became of
 * them, then those that only git's history knows.
 */
export const formerPages: readonly PageKind[] = things.flatMap(thing => {
  const kind = {
    template: 'former',
    folder: thing.folder,
    up: thing.up,
    id: ({ name }: Former) => formerId(thing, name),
    name: ({ name }: Former) => name,
    movedTo: ({ now }: Former) => now && thing.prefix + now,
    outgoing: () => true,
    slots,
  }
  return [
    pagesOf<Former>({ ...kind, subjects: book => formerInPlan(thing, book) }),
    pagesOf<Former>({
      ...kind,
      fromHistory: ['breadcrumb', ...Object.keys(slots)],
      ofHistory: true,
      subjects: book => formerInHistory(thing, book),
    }),
  ]
})

/** Links to the pages of the names that only history knows. */
export function formerNames(book: Book, page: Page): Block[] {
  const former = things
    .flatMap(thing => formerInHistory(thing, book))
    .filter(({ thing, name }) => book.paths.has(formerId(thing, name)))
  if (former.length === 0) return []
  const sorted = byName(former, each => each.name)
  return [
    list(
      sorted.map(each => {
        const now = linkNow(each, page)
        const after =
          now !== null ? [' → ', now] : [each.thing.prefix === 'event:' ? ': retired' : ': removed']
        return [linkOld(each.thing, each.name, page), ...after]
      }),
    ),
    paragraph(['More about them: ', toMigrations(page), '.']),
  ]
}
