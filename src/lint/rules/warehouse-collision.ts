import { eventId, propertyId } from '../../model/object-id.ts'
import type { PlanEvent, Property } from '../../model/plan.ts'
import { name, type Phrase, say } from '../../text/phrase.ts'
import { eventColumns, type Warehouse, warehouses } from '../data/destinations.ts'
import { objectFinder, reaching, type Target, targetsOf } from '../destinations.ts'
import { exceptions, optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { columnName, columnsOf, folded } from '../warehouse-names.ts'

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
    ],
  },
  sources: ['Segment: warehouse schemas', 'go-snakecase'],
  check({ plan, destinationTypes, options, report }) {
    const objectOf = objectFinder(plan)
    const own = new Set(options.providers.length > 0 ? eventColumns : [])
    const told = new Set<string>()
    for (const target of targetsOf(plan, destinationTypes)) {
      if (target.type === null || !Object.hasOwn(warehouses, target.type)) continue
      const warehouse = target.destination.name ?? target.destination.id
      const tables = new Map<string, PlanEvent>()
      const isNew = (key: string): boolean => !told.has(key) && told.add(key).size > 0
      for (const event of plan.events.values()) {
        if (!event.destinations.includes(target.destination.id)) continue
        const table = columnName(event.name)
        const twin = event.type === 'track' ? tables.get(table) : undefined
        if (twin && isNew(`table ${event.name}`)) {
          const data = { name: event.name, other: twin.name, column: folded(table, target.type), warehouse }
          report('table', { at: event.at, object: eventId(event.id), data, related: [twin.at] })
        }
        if (!twin && event.type === 'track') tables.set(table, event)
        for (const { property, column, other } of columns(event, target)) {
          if (options.exceptions.includes(property.name)) continue
          const object = objectOf(property, propertyId(event.id, property.path))
          const found = { at: property.at, object }
          if (other && isNew(`column ${object}`)) {
            report('column', {
              ...found,
              data: {
                name: property.path,
                other: other.path,
                column: folded(column, target.type),
                warehouse,
              },
              related: [other.at],
            })
          } else if (systemName(property, target) && isNew(`system ${object}`)) {
            report('system', {
              ...found,
              data: { name: property.path, kept: systemName(property, target) ?? '', warehouse },
            })
          } else if (own.has(column) && isNew(`reserved ${object}`)) {
            report('reserved', {
              ...found,
              data: { name: property.path, column: folded(column, target.type), warehouse },
            })
          }
        }
      }
    }
  },
})

interface Column {
  readonly property: Property
  readonly column: string
  /** the property that has the column already */
  readonly other: Property | null
}

/** The columns of an event's table; objects are flattened, lists are one column. */
function columns(event: PlanEvent, target: Target): Column[] {
  const first = new Map<string, Property>()
  return reaching(event, target)
    .flatMap(columnsOf)
    .map(property => {
      const column = columnName(property.path)
      const other = first.get(column) ?? null
      if (!other) first.set(column, property)
      return { property, column, other }
    })
}

/** What the warehouse keeps for itself that a property's own name runs into, or null. */
function systemName({ name }: Property, target: Target): string | null {
  const { prefixes, systemColumns } = warehouses[target.type as string] as Warehouse
  const kept = prefixes.find(prefix => name.toUpperCase().startsWith(prefix))
  return kept ?? systemColumns.find(column => column === name.toLowerCase()) ?? null
}
