import { eventColumns, namePatterns, sqlWords, warehouses } from '../../lint/data/destinations.ts'
import { eventNameAt, propertyNameAt, reaching, type Target, targetsOf } from '../../lint/destinations.ts'
import { columnName, columnOf, columnsOf, folded } from '../../lint/warehouse-names.ts'
import { type Block, type Content, code, codeBlock, heading, paragraph, table } from '../../markdown/build.ts'
import type { PlanEvent } from '../../model/plan.ts'
import { joined, type Page, sentence } from '../page.ts'
import { grouped } from '../relations.ts'
import { destinationLinks } from './event-table.ts'

/** More columns than these are not read off a page. */
const MOST_COLUMNS = 25
const TIME = 'received_at'

/** How to find the event where it goes: its table and columns in each warehouse, its name in each tool. */
export function query(event: PlanEvent, page: Page): Block[] {
  const targets = eventTargets(event, page)
  const queries = targets.filter(isWarehouse).map(target => [sql(event, target), target] as const)
  const blocks = [...grouped(queries.filter(([text]) => text !== ''))].flatMap(([text, same]) => [
    heading(3, joined(links(same, page), ', ')),
    ...columnTable(event, same[0]!),
    codeBlock(text, 'sql'),
  ])
  if (blocks.length > 0)
    blocks.unshift(
      paragraph('Tables and columns as Segment and RudderStack load them, in the schema of the source.'),
    )
  return [
    ...toolNames(
      event,
      targets.filter(target => !isWarehouse(target)),
      page,
    ),
    ...blocks,
  ]
}

export function isWarehouse({ type }: Target): boolean {
  return type !== null && Object.hasOwn(warehouses, type)
}

/** The destinations of an event with what each accepts. */
export function eventTargets(event: PlanEvent, { book }: Page): Target[] {
  return targetsOf(book.plan, book.destinationTypes).filter(({ destination }) =>
    event.destinations.includes(destination.id),
  )
}

function links(targets: readonly Target[], page: Page): ReturnType<typeof destinationLinks> {
  return destinationLinks(
    targets.map(({ destination }) => destination.id),
    page,
  )
}

/** What to look for in each tool. */
function toolNames(event: PlanEvent, targets: readonly Target[], page: Page): Block[] {
  const names = grouped(targets.map(target => [nameIn(event, target), target] as const))
  if (names.size === 0) return []
  const items = [...names].map(
    ([name, same]): Content => [code(name), ' in ', ...sentence(links(same, page))],
  )
  return [paragraph(['Look for ', ...sentence(items), '.'])]
}

/** The name as a tool shows it; the libraries of some write underscores for spaces. */
export function nameIn(event: PlanEvent, target: Target): string {
  const name = eventNameAt(event, target)
  const given = event.names.get(target.destination.id)?.event
  const rule = target.type === null || given ? undefined : namePatterns[target.type]
  return rule?.spaces === 'become underscores' ? name.replaceAll(' ', '_') : name
}

interface Column {
  readonly path: string
  readonly column: string
}

function columns(event: PlanEvent, target: Target): Column[] {
  const found = reaching(event, target)
    .flatMap(top =>
      columnsOf(top).map(property => ({
        path: property.path,
        column: columnOf(property, top, propertyNameAt(top, event, target)),
      })),
    )
    .filter(({ column }) => column !== '' && !eventColumns.includes(column))
  const seen = new Set<string>()
  return found.filter(({ column }) => !seen.has(column) && seen.add(column).size > 0)
}

/** Columns whose names are not those of their properties; the query below shows the others. */
function columnTable(event: PlanEvent, target: Target): Block[] {
  const other = columns(event, target).filter(({ path, column }) => path !== column)
  if (other.length === 0) return []
  const rows = other.map(({ path, column }): Content[] => [code(path), code(folded(column, target.type))])
  return [table(['Property', 'Column'], rows)]
}

/** One query that each of these warehouses runs; `''` where the event's name makes no table's name. */
function sql(event: PlanEvent, target: Target): string {
  const { type } = target
  const shared = sharedTable(event)
  const from = shared ?? columnName(eventNameAt(event, target))
  if (from === '') return ''
  const all = columns(event, target).map(({ column }) => column)
  const shown = [TIME, ...all.slice(0, MOST_COLUMNS)].map(column => identifier(column, type))
  const more = all.length > MOST_COLUMNS ? [`  -- and ${all.length - MOST_COLUMNS} more`] : []
  return [
    'SELECT',
    ...shown.map((column, index) => `  ${column}${index === shown.length - 1 ? '' : ','}`),
    ...more,
    `FROM ${identifier(from, type)}`,
    ...(shared === null ? [] : [`WHERE ${identifier('name', type)} = ${literal(event.name, type)}`]),
    `ORDER BY ${identifier(TIME, type)} DESC`,
    'LIMIT 100',
  ].join('\n')
}

/** The table of all calls of its kind; null where each event has its own. */
function sharedTable({ type }: PlanEvent): string | null {
  return { page: 'pages', screen: 'screens', track: null }[type]
}

/** What an event goes by at a destination: its name, or its table in a warehouse. */
export function nameAt(event: PlanEvent, target: Target): string {
  if (!isWarehouse(target)) return nameIn(event, target)
  return folded(sharedTable(event) ?? columnName(eventNameAt(event, target)), target.type)
}

const BACKTICKS: ReadonlySet<string | null> = new Set(['bigquery', 'databricks'])

function identifier(name: string, type: string | null): string {
  const shown = folded(name, type)
  if (/^[a-z_]/i.test(shown) && !sqlWords.has(name)) return shown
  return BACKTICKS.has(type) ? `\`${shown}\`` : `"${shown}"`
}

function literal(value: string, type: string | null): string {
  const line = value.replace(/\s+/g, ' ')
  return BACKTICKS.has(type) ? `'${line.replace(/[\\']/g, '\\$&')}'` : `'${line.replaceAll("'", "''")}'`
}
