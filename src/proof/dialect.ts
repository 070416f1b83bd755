import { isObject, type Json, member } from './json.ts'

/** A JSON Schema draft, by the number or year in its name. */
export type Dialect = '4' | '6' | '7' | '2019-09' | '2020-12'

const ORDER: readonly Dialect[] = ['4', '6', '7', '2019-09', '2020-12']

export function isDialect(value: unknown): value is Dialect {
  return ORDER.some(dialect => dialect === value)
}

/** Is `dialect` at least as young as `since`? */
export function atLeast(dialect: Dialect, since: Dialect): boolean {
  return ORDER.indexOf(dialect) >= ORDER.indexOf(since)
}

const META_SCHEMAS: readonly (readonly [RegExp, Dialect])[] = [
  [/^https?:\/\/json-schema\.org\/draft-0?4\/schema#?$/, '4'],
  [/^https?:\/\/json-schema\.org\/draft-0?6\/schema#?$/, '6'],
  [/^https?:\/\/json-schema\.org\/draft-0?7\/schema#?$/, '7'],
  [/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, '2019-09'],
  [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, '2020-12'],
  // Self-describing schemas extend draft 4.
  [/^https?:\/\/iglucentral\.com\/schemas\/com\.snowplowanalytics\.self-desc\/schema\/jsonschema\//, '4'],
]

/** The draft that `$schema` names, else `otherwise`. */
export function dialectOf(schema: Json, otherwise: Dialect): Dialect {
  const uri = isObject(schema) ? member(schema, '$schema') : undefined
  if (typeof uri !== 'string') return otherwise
  return META_SCHEMAS.find(([pattern]) => pattern.test(uri))?.[1] ?? otherwise
}

/** Where sub-schemas stand: the value is a schema, a list of them, or a map of them by name. */
export type Place = 'schema' | 'list' | 'map' | 'schema-or-list' | 'map-of-schema-or-names'

const PLACES: ReadonlyMap<string, readonly [Place, since: Dialect]> = new Map([
  ['properties', ['map', '4']],
  ['patternProperties', ['map', '4']],
  ['additionalProperties', ['schema', '4']],
  ['propertyNames', ['schema', '6']],
  ['dependencies', ['map-of-schema-or-names', '4']],
  ['dependentSchemas', ['map', '2019-09']],
  ['items', ['schema-or-list', '4']],
  ['additionalItems', ['schema', '4']],
  ['prefixItems', ['list', '2020-12']],
  ['contains', ['schema', '6']],
  ['allOf', ['list', '4']],
  ['anyOf', ['list', '4']],
  ['oneOf', ['list', '4']],
  ['not', ['schema', '4']],
  ['if', ['schema', '7']],
  ['then', ['schema', '7']],
  ['else', ['schema', '7']],
  ['unevaluatedItems', ['schema', '2019-09']],
  ['unevaluatedProperties', ['schema', '2019-09']],
  ['definitions', ['map', '4']],
  ['$defs', ['map', '2019-09']],
])

/** How sub-schemas stand under a keyword in a draft, or undefined when there are none. */
export function placeOf(keyword: string, dialect: Dialect): Place | undefined {
  const known = PLACES.get(keyword)
  return known !== undefined && atLeast(dialect, known[1]) ? known[0] : undefined
}

/** The sub-schemas that stand directly under `schema`, each with its keyword and the pointer from `schema`. */
export function* subschemas(schema: Json, dialect: Dialect): Generator<[Json, readonly string[]]> {
  if (!isObject(schema)) return
  for (const [keyword, value] of Object.entries(schema)) {
    const place = placeOf(keyword, dialect)
    if (place === undefined) continue
    if (Array.isArray(value)) {
      if (place === 'list' || place === 'schema-or-list') {
        for (const [index, item] of value.entries()) yield [item, [keyword, String(index)]]
      }
    } else if (place === 'schema' || place === 'schema-or-list') {
      yield [value, [keyword]]
    } else if (place !== 'list' && isObject(value)) {
      for (const [name, item] of Object.entries(value)) yield [item, [keyword, name]]
    }
  }
}
