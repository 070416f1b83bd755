import { type Block, type Content, code, heading, list, paragraph, table } from '../../markdown/build.ts'
import type { Owner, Status } from '../../model/plan.ts'
import { count } from '../../text/english.ts'
import type { Book } from '../book.ts'
import { inWords, labels } from '../labels.ts'
import { joined, onePage, type Page, type PageKind, pagesOf, sentence } from '../page.ts'
import { facts, prose, title } from '../parts/blocks.ts'
import { contact } from '../parts/event-facts.ts'
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
import { addNote } from '../parts/notes.ts'
import { outcomeList } from '../parts/outcome-list.ts'
import { isDue } from '../review.ts'

const STATUSES: readonly (readonly [Status, string])[] = [
  ['active', 'Active events'],
  ['draft', 'Drafts'],
  ['deprecated', 'Deprecated events'],
]

/** One page for each owner: contact, role, events by status, overdue reviews. */
export const ownerPages: PageKind = pagesOf<Owner>({
  template: 'owner',
  folder: 'owners',
  up: ['owners', 'Owners'],
  fromHistory: ['reviews'],
  subjects: ({ plan }) => [...plan.owners.values()],
  id: owner => `owner:${owner.id}`,
  name: owner => owner.id,
  title: owner => owner.name ?? inWords(owner.id),
  slots: {
    title: (owner, { book }) => title(labels.owner(book.plan, owner.id)),
    description: owner => prose(owner.description),
    facts: (owner, { book: { plan } }) =>
      facts([
        ['Contact', owner.contact === null ? null : contact(owner.contact)],
        ['On GitHub', owner.github === null ? null : code(owner.github)],
        [
          'Roles',
          joined(
            owner.roles.map(role => inWords(role)),
            ', ',
          ),
        ],
        ['Keeper of the standard', plan.ownership?.wrangler === owner.id ? 'yes, for the whole plan' : null],
      ]),
    picture,
    events: eventsByStatus,
    owns: otherThings,
    interests: (owner, page) => outcomeList(page, outcome => outcome.stakeholders.includes(owner.id)),
    reviews: (owner, page) => {
      const due = eventsOf(owner, page.book).filter(event => isDue(event.reviewedOn, page.book.now))
      return due.length === 0
        ? []
        : [list(due.map(event => [eventLink(event.id, page), `: last review ${event.reviewedOn}`]))]
    },
    notes: addNote,
    footer: (owner, { book }) => [paragraph(editLink(owner.at, book, 'Edit this owner'))],
  },
})

function eventsOf(owner: Owner, book: Book): Book['relations']['events'] {
  return book.relations.byOwner.get(owner.id) ?? []
}

/** Where its events come from, and what they feed. */
function picture(owner: Owner, page: Page): Block[] {
  const { plan } = page.book
  const events = eventsOf(owner, page.book)
  if (events.length === 0) return []
  const sources = [...new Set(events.flatMap(event => event.sources.map(source => source.id)))]
  const kpis = [...new Set(events.flatMap(event => event.kpis))]
  const columns = [
    sources.map(id => ({ id: `s:${id}`, label: labels.source(plan, id) })),
    [{ id: 'owner', label: labels.owner(plan, owner.id), main: true }],
    kpis.map(id => ({ id: `k:${id}`, label: labels.kpi(plan, id) })),
  ]
  const arrows = [
    ...sources.map(id => [`s:${id}`, 'owner'] as const),
    ...kpis.map(id => ['owner', `k:${id}`] as const),
  ]
  const from = sources.length === 0 ? ['no source'] : sentence(sourceLinks(sources, page))
  const to = kpis.length === 0 ? ['no KPI'] : sentence(kpiLinks(kpis, page))
  const number = count(events.length, 'event')
  return flow({ columns, arrows }, [`${number} from `, ...from, ', for ', ...to, '.'])
}

function eventsByStatus(owner: Owner, page: Page): Block[] {
  const events = eventsOf(owner, page.book)
  const groups = STATUSES.map(([status, words]) => ({
    words,
    of: events.filter(event => event.status === status),
  }))
  const used = groups.filter(group => group.of.length > 0)
  return used.flatMap(({ words, of }) => [
    ...(used.length > 1 || of[0]?.status !== 'active' ? [heading(3, `${words} (${of.length})`)] : []),
    ...eventTable(of, page, ['what', 'stage', 'kpis']),
  ])
}

function otherThings(owner: Owner, page: Page): Block[] {
  const { plan } = page.book
  const owned = <T extends { id: string; owner: string | null }>(things: ReadonlyMap<string, T>): string[] =>
    [...things.values()].filter(thing => thing.owner === owner.id).map(thing => thing.id)
  return facts([
    ['KPIs', joined(kpiLinks(owned(plan.kpis), page), ', ')],
    ['Sources', joined(sourceLinks(owned(plan.sources), page), ', ')],
    ['Destinations', joined(destinationLinks(owned(plan.destinations), page), ', ')],
    ['Properties', joined(propertiesOf(owner, page), ', ')],
    ['Traits', joined(traitsOf(owner, page), ', ')],
  ])
}

/** The sets of traits that it answers for, and traits of others that name it. */
function traitsOf({ id }: Owner, { book: { plan }, to }: Page): Content[] {
  return ([plan.traits.user, plan.traits.group] as const).flatMap(({ kind, owner, body }): Content[] => {
    if (body.properties.length === 0) return []
    if (owner === id) return [to('traits', `all traits of ${kind}s`)]
    return body.properties
      .filter(trait => trait.owner === id)
      .map(trait => to(`trait:${kind}/${trait.name}`, code(trait.name)))
  })
}

/** Properties that name their owner themselves; shared ones once. */
function propertiesOf(owner: Owner, { book, to }: Page): Content[] {
  const { usesByOwner, shared } = book.relations
  const found = new Map<string, Content>()
  for (const { event, property } of usesByOwner.get(owner.id) ?? []) {
    const { id, name: of } = event!
    const { name, path } = property
    if (shared.has(name)) found.set(name, to(`shared:${name}`, code(name)))
    else found.set(`${id}\n${path}`, [code(path), ' of ', to(`event:${id}`, of)])
  }
  return [...found.values()]
}

/** All owners, and who keeps the standard: `owners/README.md`. */
export const ownersIndex: PageKind = onePage({
  template: 'owners',
  file: 'owners/README.md',
  id: 'owners',
  title: 'Owners',
  when: ({ plan }) => plan.owners.size > 0,
  slots: {
    title: () => title('Owners'),
    model: ({ plan }, page) => (plan.ownership ? [paragraph(modelWords(plan.ownership, page))] : []),
    list: ({ plan, relations }, page) => [
      table(
        ['Owner', 'Roles', 'Contact', 'Events'],
        [...plan.owners.values()].map(owner => [
          ownerLink(owner.id, page),
          owner.roles.map(inWords).join(', '),
          owner.contact === null ? '' : contact(owner.contact),
          String(relations.byOwner.get(owner.id)?.length ?? 0),
        ]),
        [null, null, null, 'right'],
      ),
    ],
    unowned: ({ relations }, page) => {
      const without = relations.events.filter(event => event.owner === null)
      return without.length === 0
        ? []
        : [
            paragraph(`${count(without.length, 'event')} without an owner:`),
            ...eventTable(without, page, ['what', 'stage']),
          ]
    },
  },
})

function modelWords(ownership: { model: string; wrangler: string | null }, page: Page): Content {
  if (ownership.model === 'champions')
    return 'The standard is kept by champions: owners spread over the teams, each for their own events.'
  if (ownership.wrangler === null) return 'The standard has one keeper for the whole plan.'
  return ['The standard has one keeper for the whole plan: ', ownerLink(ownership.wrangler, page), '.']
}
