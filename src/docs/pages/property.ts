import { type Block, type Content, code, list, paragraph, table } from '../../markdown/build.ts'
import type { Property } from '../../model/plan.ts'
import { propertyAnchors } from '../anchors.ts'
import type { Book } from '../book.ts'
import { firstSentence } from '../labels.ts'
import { joined, type Page, type PageKind, pagesOf, sentence } from '../page.ts'
import { alert, type Fact, facts, prose, title } from '../parts/blocks.ts'
import { propertyConditions } from '../parts/conditions.ts'
import { kpiLinks, ownerLink } from '../parts/event-table.ts'
import { historyList, renamesTogether } from '../parts/history-list.ts'
import { editLink } from '../parts/links.ts'
import { addNote } from '../parts/notes.ts'
import { deprecation, described, propertyTables } from '../parts/property-table.ts'
import {
  allowedValues,
  constraints,
  defaultValue,
  repetition,
  typeWords,
  valueList,
  values,
} from '../parts/schema-words.ts'
import { grouped, type Use } from '../relations.ts'

interface Shared {
  readonly name: string
  readonly uses: readonly Use[]
  /** asked for when the page is made: what is looked at to find it is looked at for that page alone */
  readonly definition: Property | null
}

/** One page for each property of the library, and for each that two or more events share. */
export const propertyPages: PageKind = pagesOf<Shared>({
  template: 'property',
  folder: 'properties',
  up: ['properties', 'Shared properties'],
  fromHistory: ['history'],
  subjects: (book: Book) => [...book.relations.shared].map(([name, uses]) => shared(name, uses, book)),
  id: ({ name }) => `shared:${name}`,
  name: ({ name }) => name,
  outgoing: ({ definition }) => definition?.deprecated != null,
  slots: {
    title: ({ name }) => title(code(name)),
    alerts: ({ definition }) =>
      definition?.deprecated ? [alert('WARNING', deprecation(definition.deprecated))] : [],
    identity: ({ name, uses }, { book }) => {
      const events = new Set(uses.flatMap(use => use.event ?? [])).size
      const where = book.plan.library.has(name) ? 'from the property library, ' : ''
      return [paragraph([`Shared property, ${where}in ${events} ${events === 1 ? 'event' : 'events'}.`])]
    },
    description: ({ definition }) => prose(definition?.description ?? null),
    facts: ({ definition }, page) => (definition ? propertyFacts(definition, page) : []),
    values: ({ definition }) => (definition ? meanings(definition) : []),
    children: ({ definition }, page) => (definition ? partsOf(definition, page) : []),
    conflicts,
    uses: usesTable,
    history: ({ name }, page) => {
      const past = page.book.past.property(name)
      const told = past.map(({ entry, changes }) => ({ entry, changes: renamesTogether(changes) }))
      return historyList(told, page, 8)
    },
    notes: addNote,
    footer: ({ name }, { book }) => {
      const at = book.plan.library.get(name)?.at
      return at ? [paragraph(editLink(at, book, 'Edit this property'))] : []
    },
  },
})

function shared(name: string, uses: readonly Use[], book: Book): Shared {
  return {
    name,
    uses,
    get definition() {
      return book.definition(name)
    },
  }
}

/** What a property is, as facts, with more about it. */
export function propertyFacts(property: Property, page: Page, more: readonly Fact[] = []): Block[] {
  const allowed = allowedValues(property)
  const built = repetition(property)
  return facts([
    ['Type', typeWords(property)],
    ['Allowed values', allowed.length === 0 ? null : valueList(allowed)],
    ['Rules', joined([...(built === null ? [] : [built]), ...constraints(property.schema)], '; ')],
    ['Conditions', joined(propertyConditions(property, property.name), ' ')],
    ['Default', defaultValue(property)],
    ['Unit', property.unit],
    ['Classification', property.classification],
    ['Category', property.category === null ? null : code(property.category)],
    ['Identifier', property.identifier === null ? null : code(property.identifier)],
    ['Examples', property.examples.length === 0 ? null : joined(values(property.examples), ', ')],
    ['Owner', property.owner === null ? null : ownerLink(property.owner, page)],
    ['KPIs', joined(kpiLinks(property.kpis, page), ', ')],
    ...more,
  ])
}

/** What a property is made of. */
export function partsOf({ children }: Property, page: Page): Block[] {
  return propertyTables(children, page, propertyAnchors(children))
}

/** The meanings of a property's values. */
export function meanings(property: Property): Block[] {
  if (property.values.length === 0) return []
  const shown = values(property.values.map(each => each.value))
  const rows = property.values.map(({ description, deprecated }, index): Content[] => [
    shown[index]!,
    described(description, deprecated ? [deprecation(deprecated)] : []),
  ])
  return [table(['Value', 'Meaning'], rows)]
}

/** Uses of one name with different types: whoever reads them side by side has to know. */
function conflicts({ name, uses }: Shared): Block[] {
  const named = uses.filter(({ property }) => property.name === name)
  const byType = grouped(named.map(use => [typeWords(use.property), use] as const))
  if (byType.size < 2) return []
  const lines = [...byType].map(
    ([type, same]): Content => [
      code(type),
      ': ',
      ...sentence(same.slice(0, 6).map(use => place(use))),
      ...(same.length > 6 ? [` and ${same.length - 6} more`] : []),
    ],
  )
  return [alert('WARNING', 'This name has more than one type.'), list(lines)]
}

function place(use: Use): string {
  return use.event ? `${use.event.name}` : `the ${use.trait} trait`
}

/** More rows than this say nothing more. */
const MOST_USES = 300

function usesTable({ name, uses, definition }: Shared, page: Page): Block[] {
  if (uses.length === 0) return [paragraph('No event uses it.')]
  const types = new Set(uses.map(use => typeWords(use.property)))
  const other = (property: Property): boolean => property.description !== definition?.description
  const withType = types.size > 1
  const withPath = uses.some(use => use.property.path !== name)
  const withWords = uses.some(use => other(use.property))
  const rows = uses
    .slice(0, MOST_USES)
    .map(({ event, trait, property }): Content[] => [
      event
        ? page.to(`event:${event.id}`, event.name, page.book.anchors(event.id).get(property.path))
        : page.to('traits', `${trait} trait`),
      ...(withPath ? [code(property.path)] : []),
      property.required ? 'yes' : '',
      ...(withType ? [typeWords(property)] : []),
      ...(withWords ? [other(property) ? firstSentence(property.description) : ''] : []),
    ])
  const head = [
    'Event',
    ...(withPath ? ['As'] : []),
    'Required',
    ...(withType ? ['Type'] : []),
    ...(withWords ? ['What it holds there'] : []),
  ]
  const more = uses.length - rows.length
  return [table(head, rows), ...(more > 0 ? [paragraph(`And ${more} more.`)] : [])]
}
