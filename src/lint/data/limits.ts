/** The words that limits of destinations are written in, by Waymark and in a team's own config. */

/** What a limit is about. Names are those that the destination gets; `column.name` is a column's or table's in a warehouse. */
export const limitKinds = [
  'event.name',
  'property.name',
  'trait.name',
  'property.value',
  'trait.value',
  'column.name',
  'object.depth',
  'object.keys',
  'event.properties',
  'events',
  'properties',
  'traits',
] as const

/** With a property's name: a limit for its values in the place of the one for all. */
export type LimitKind = (typeof limitKinds)[number] | `property.value.${string}`
export type LimitUnit = 'char' | 'byte' | 'count' | 'level'

/** What happens to what is beyond a limit. */
export const limitEffects = [
  'rejected',
  'refused',
  'dropped',
  'removed',
  'ignored',
  'not logged',
  'not persisted',
  'not indexed',
  'not shown in the schema',
  'truncated',
  'truncated in warehouses',
] as const

export type LimitRow = readonly [
  what: LimitKind,
  how: 'max' | 'min',
  value: number,
  unit: LimitUnit,
  /** null: no documentation says what happens beyond it */
  effect: (typeof limitEffects)[number] | null,
  source: string,
]
