import { type Block, code, heading, paragraph } from '../../markdown/build.ts'
import { traitId } from '../../model/object-id.ts'
import type { Plan, Property, TraitSet } from '../../model/plan.ts'
import { propertyAnchors } from '../anchors.ts'
import { joined, onePage, type Page, type PageKind, pagesOf } from '../page.ts'
import { alert, type Fact, facts, prose, title } from '../parts/blocks.ts'
import { destinationLinks, ownerLink, sourceLinks } from '../parts/event-table.ts'
import { historyList } from '../parts/history-list.ts'
import { editLink } from '../parts/links.ts'
import { addNote } from '../parts/notes.ts'
import { deprecation, propertyTables } from '../parts/property-table.ts'
import { meanings, partsOf, propertyFacts } from './property.ts'

/** What is known about users and groups: `traits/README.md`. */
export const traitsIndex: PageKind = onePage({
  template: 'traits',
  file: 'traits/README.md',
  id: 'traits',
  title: 'Traits',
  when: ({ plan }) => hasTraits(plan),
  slots: {
    title: () => title('Traits of users and groups'),
    user: ({ plan }, page) => traitSet(plan.traits.user, page),
    group: ({ plan }, page) => traitSet(plan.traits.group, page),
  },
})

export function hasTraits({ traits }: Plan): boolean {
  return traits.user.body.properties.length + traits.group.body.properties.length > 0
}

function traitSet(set: TraitSet, page: Page): Block[] {
  if (set.body.properties.length === 0) return []
  return [
    heading(2, set.kind === 'user' ? 'Users' : 'Groups'),
    ...prose(set.trigger),
    ...facts(wayOf(set, page)),
    ...propertyTables(set.body.properties, page, propertyAnchors(set.body.properties, set.kind), trait =>
      traitId(set.kind, trait.path),
    ),
  ]
}

function wayOf(set: TraitSet, page: Page): Fact[] {
  return [
    ['Owner', set.owner === null ? null : ownerLink(set.owner, page)],
    [
      'Sent by',
      joined(
        sourceLinks(
          set.sources.map(source => source.id),
          page,
        ),
        ', ',
      ),
    ],
    ['Read by', joined(destinationLinks(set.destinations, page), ', ')],
  ]
}

function traitPages(kind: 'user' | 'group', folder: string): PageKind {
  return pagesOf<Property>({
    template: 'trait',
    folder,
    up: ['traits', 'Traits'],
    fromHistory: ['history'],
    subjects: ({ plan }) => plan.traits[kind].body.properties,
    id: trait => traitId(kind, trait.name),
    name: trait => trait.name,
    outgoing: trait => trait.deprecated !== null,
    slots: {
      title: trait => title(code(trait.name)),
      alerts: trait => (trait.deprecated ? [alert('WARNING', deprecation(trait.deprecated))] : []),
      identity: () => [paragraph(`A trait of ${kind}s.`)],
      description: trait => prose(trait.description),
      facts: (trait, page) => propertyFacts(trait, page, wayOf(page.book.plan.traits[kind], page)),
      values: meanings,
      children: partsOf,
      events: (trait, page) =>
        page.book.relations.shared.has(trait.name)
          ? [
              paragraph([
                'Events have a property of this name too: see ',
                page.to(`shared:${trait.name}`, code(trait.name)),
                '.',
              ]),
            ]
          : [],
      history: (trait, page) => historyList(page.book.past.trait(`${kind}.${trait.name}`), page),
      notes: addNote,
      footer: (trait, { book }) => [paragraph(editLink(trait.at, book, 'Edit this trait'))],
    },
  })
}

/** One page for each trait: `traits/email.md`, `groups/plan.md`. */
export const userTraitPages: PageKind = traitPages('user', 'traits')
export const groupTraitPages: PageKind = traitPages('group', 'groups')
