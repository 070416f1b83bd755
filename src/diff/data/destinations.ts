import type { ChangeLevel } from '../../model/change.ts'

/** What a typed warehouse makes of a change to a column. Rows are data: one per fact, with where it is documented. */

export type ColumnChange = 'type-widened' | 'became-optional' | 'length-grown'

export interface WarehouseRow {
  /** the `type` of destinations in the plan */
  readonly type: string
  readonly change: ColumnChange
  readonly level: ChangeLevel
  /** a sentence that follows the destination's name */
  readonly because: string
  readonly source: string
}

const BIGQUERY_TYPES = 'https://cloud.google.com/bigquery/docs/managing-table-schemas'
const SNOWFLAKE_TYPES = 'https://docs.snowflake.com/en/sql-reference/sql/alter-table-column'
const REDSHIFT_TYPES = 'https://docs.aws.amazon.com/redshift/latest/dg/r_ALTER_TABLE.html'
const REDSHIFT_TEXT = 'https://docs.aws.amazon.com/redshift/latest/dg/r_Character_types.html'
const REDSHIFT_CREATE = 'https://docs.aws.amazon.com/redshift/latest/dg/r_CREATE_TABLE_NEW.html'
const POSTGRES_TYPES = 'https://www.postgresql.org/docs/current/sql-altertable.html'
const POSTGRES_NULL = 'https://www.postgresql.org/docs/current/ddl-constraints.html'
const DELTA_TYPES = 'https://docs.databricks.com/en/delta/schema-validation.html'

export const WAREHOUSE_ROWS: readonly WarehouseRow[] = [
  {
    type: 'bigquery',
    change: 'type-widened',
    level: 'breaking',
    because: 'the column has one type, and such a value does not fit it',
    source: BIGQUERY_TYPES,
  },
  {
    type: 'snowflake',
    change: 'type-widened',
    level: 'breaking',
    because: 'the column has one type, and such a value does not fit it',
    source: SNOWFLAKE_TYPES,
  },
  {
    type: 'redshift',
    change: 'type-widened',
    level: 'breaking',
    because: 'the column has one type, and such a value does not fit it',
    source: REDSHIFT_TYPES,
  },
  {
    type: 'postgres',
    change: 'type-widened',
    level: 'breaking',
    because: 'the column has one type, and such a value does not fit it',
    source: POSTGRES_TYPES,
  },
  {
    type: 'databricks',
    change: 'type-widened',
    level: 'breaking',
    because: 'the column has one type, and such a value does not fit it',
    source: DELTA_TYPES,
  },
  {
    type: 'redshift',
    change: 'became-optional',
    level: 'breaking',
    because: 'the column is NOT NULL and refuses rows without it',
    source: REDSHIFT_CREATE,
  },
  {
    type: 'postgres',
    change: 'became-optional',
    level: 'breaking',
    because: 'the column is NOT NULL and refuses rows without it',
    source: POSTGRES_NULL,
  },
  {
    type: 'redshift',
    change: 'length-grown',
    level: 'risky',
    because: 'the column is as wide as the longest text allowed so far, and longer ones are cut or refused',
    source: REDSHIFT_TEXT,
  },
]

/** Names that plans use for the same warehouse. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['postgresql', 'postgres'],
  ['google-bigquery', 'bigquery'],
  ['amazon-redshift', 'redshift'],
])

/** What a destination of that type makes of the change; null where nothing is known. */
export function warehouseRow(type: string | null, change: ColumnChange): WarehouseRow | null {
  if (type === null) return null
  const plain = type.toLowerCase()
  const warehouse = ALIASES.get(plain) ?? plain
  return WAREHOUSE_ROWS.find(row => row.type === warehouse && row.change === change) ?? null
}
