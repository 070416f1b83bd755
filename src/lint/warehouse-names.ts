import type { Property } from '../model/plan.ts'
import { warehouses } from './data/destinations.ts'

/** As loaders write the name of a column or table: ASCII letters and digits in lower case, words parted by underscores (`samPLE` → `sam_ple`). */
export function columnName(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toLowerCase()
}

/** As a warehouse of this type shows the name of a column or table. */
export function folded(column: string, type: string | null): string {
  const warehouse = type !== null && Object.hasOwn(warehouses, type) ? warehouses[type] : undefined
  return warehouse?.fold === 'upper' ? column.toUpperCase() : column
}

/** The properties that become columns: objects are flattened, lists are one column. */
export function columnsOf(property: Property): Property[] {
  const isObject = property.types.includes('object') && property.children.length > 0
  return isObject ? property.children.flatMap(columnsOf) : [property]
}

/** The column of a property inside a top-level one, by the name that the warehouse gets for that. */
export function columnOf({ path }: Property, top: Property, sent: string): string {
  return columnName(sent + path.slice(top.path.length))
}
