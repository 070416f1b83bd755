import { eventId, propertyId, traitId } from '../../model/object-id.ts'
import type { PlanEvent, Property } from '../../model/plan.ts'
import { name, type Phrase, say } from '../../text/phrase.ts'
import { eventColumns, type Warehouse, warehouses } from '../data/destinations.ts'
import { eventNameAt, objectFinder, propertyNameAt, reaching, targetsOf } from '../destinations.ts'
import { exceptions, optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { columnName, columnOf, columnsOf, folded } from '../warehouse-names.ts'

interface Options {
  providers: string[]
  exceptions: string[]
}

export const warehouseCollision: Rule = defineRule({
  id: 'warehouse-collision',
  group: 'destinations',
  summary: 'No two names become one column or table, and none hits a column that is there already.',
  why: 'A warehouse keeps one of the two; the values of the other are gone.',
  level: 'error',
  options: {
    schema: optionsOf({
      providers: someOf(['segment', 'rudderstack'], 'Loaders whose own columns count.'),
      exceptions,
    }),
    defaults: { providers: ['segment', 'rudderstack'], exceptions: [] } as Options,
  },
  messages: {
    column: (data: { name: string; other: string; column: string; warehouse: string }): Phrase =>
      say`Unexpected ${data.name} beside ${data.other}: both become the column ${data.column} in ${name(data.warehouse)}`,
    table: (data: { name: string; other: string; column: string; warehouse: string }): Phrase =>
      say`Unexpected event ${data.name} beside ${data.other}: both become the table ${data.column} in ${name(data.warehouse)}`,
    system: (data: { name: string; kept: string; warehouse: string }): Phrase =>
      say`Unexpected property ${data.name}: ${name(data.warehouse)} keeps ${data.kept} for itself. Expected another name`,
    reserved: (data: { name: string; column: string; warehouse: string }): Phrase =>
      say`Unexpected property ${data.name}: the loader writes its own column ${data.column} in ${name(data.warehouse)} and discards it. Expected another name`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\nevents:\n  Cart Viewed: { properties: { userId: { type: string }, user_id: { type: string } } }\n',
      },
      {
        plan: 'destinations:\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed: { properties: { cart_id: { type: string } } }\n  Cart Shared: { properties: { cartId: { type: string } } }\n',
      },
      {
        plan: 'destinations:\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed: { properties: { cart_id: { type: string }, cartId: { type: string } }, names: { dwh: { properties: { cartId: basket_id } } } }\n',
      },
    ],
    invalid: [
      {
        plan: 'destinations:\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed: { properties: { cart_id: { type: string }, cartId: { type: string } } }\n  cart_viewed: { properties: { user_id: { type: string } } }\n',
        findings: ['4:59-4:65 column', '5:3-5:14 table', '5:32-5:39 reserved'],
      },
      {
        plan: 'destinations:\n  dwh: { type: bigquery }\nevents:\n  Cart Viewed: { properties: { _table_size: { type: number } } }\n',
        findings: ['4:32-4:43 system'],
      },
      {
        plan: 'destinations:\n  dwh: { type: redshift }\nsources:\n  ios: { type: ios }\nevents:\n  Cart Viewed: { properties: { cart_id: { type: string }, size: { type: number } }, names: { dwh: { properties: { size: cart_id } } } }\n  Cart Shared: { names: { dwh: cart_viewed }, properties: { tab: { type: string } }, variants: { ios: { properties: { Tab: { type: string } } } } }\n',
        findings: ['6:59-6:63 column', '7:3-7:14 table', '7:119-7:122 column'],
      },
      {
        plan: 'destinations:\n  dwh: { type: postgres }\ntraits:\n  user:\n    firstName: { type: string }\n    first_name: { type: string }\nevents:\n  Cart Viewed: {}\n',
        findings: ['6:5-6:15 column'],
      },
    ],
  },
  sources: ['Segment: warehouse schemas', 'go-snakecase'],
  sees: 'names',
  check({ plan, destinationTypes, options, report }) {
    const objectOf = objectFinder(plan)
    const loaders = new Set(options.providers.length > 0 ? eventColumns : [])
    const told = new Set<string>()
    const isNew = (key: string): boolean => !told.has(key) && told.add(key).size > 0
    for (const target of targetsOf(plan, destinationTypes)) {
      const { type, destination } = target
      if (type === null || !Object.hasOwn(warehouses, type)) continue
      const warehouse = destination.name ?? destination.id
      const judge = (
        columns: readonly Column[],
        own: ReadonlySet<string>,
        id: (path: string) => string,
      ): void => {
        for (const { property, sent, column, other } of columns) {
          if (options.exceptions.includes(property.name)) continue
          const object = objectOf(property, id(property.path))
          const found = { at: property.at, object }
          const name = property.path
          const kept = systemName(sent, type)
          if (other && isNew(`column ${object}`)) {
            const data = { name, other: other.path, column: folded(column, type), warehouse }
            report('column', { ...found, data, related: [other.at] })
          } else if (kept !== null && isNew(`system ${object}`)) {
            report('system', { ...found, data: { name, kept, warehouse } })
          } else if (own.has(column) && isNew(`reserved ${object}`)) {
            report('reserved', { ...found, data: { name, column: folded(column, type), warehouse } })
          }
        }
      }
      const tables = new Map<string, PlanEvent>()
      for (const event of plan.events.values()) {
        if (!event.destinations.includes(destination.id)) continue
        const table = columnName(eventNameAt(event, target))
        const twin = event.type === 'track' ? tables.get(table) : undefined
        if (twin && isNew(`table ${event.name}`)) {
          const data = { name: event.name, other: twin.name, column: folded(table, type), warehouse }
          report('table', { at: event.at, object: eventId(event.id), data, related: [twin.at] })
        }
        if (!twin && event.type === 'track') tables.set(table, event)
        const columns = columnsFrom(reaching(event, target), one => propertyNameAt(one, event, target))
        judge(columns, loaders, path => propertyId(event.id, path))
      }
      for (const { kind, destinations, body } of [plan.traits.user, plan.traits.group]) {
        if (!destinations.includes(destination.id)) continue
        // loaders' own columns are those of tables of events
        judge(
          columnsFrom(body.properties, one => one.name),
          new Set(),
          path => traitId(kind, path),
        )
      }
    }
  },
})

interface Column {
  readonly property: Property
  /** the name that the warehouse gets for it, before it makes a column of it */
  readonly sent: string
  readonly column: string
  /** the property that has the column already */
  readonly other: Property | null
}

/** The columns of a table; objects are flattened, lists are one column. */
function columnsFrom(properties: readonly Property[], sentName: (top: Property) => string): Column[] {
  const first = new Map<string, Property>()
  return properties.flatMap(top =>
    columnsOf(top).map(property => {
      const column = columnOf(property, top, sentName(top))
      const other = first.get(column) ?? null
      if (!other) first.set(column, property)
      return { property, sent: property === top ? sentName(top) : property.name, column, other }
    }),
  )
}

/** What the warehouse keeps for itself that a name runs into, or null. */
function systemName(sent: string, type: string): string | null {
  const { prefixes, systemColumns } = warehouses[type] as Warehouse
  const kept = prefixes.find(prefix => sent.toUpperCase().startsWith(prefix))
  return kept ?? systemColumns.find(column => column === sent.toLowerCase()) ?? null
}
