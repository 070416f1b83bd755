import { isObject, type Json, type JsonObject, own } from '../text/json.ts'
import { join } from '../text/pointer.ts'
import { schemaKeywords } from './data/json-schema-keywords.ts'

/** A keyword of a JSON Schema as it is written. */
export interface Keyword {
  readonly keyword: string
  readonly value: Json
  /** of the schema that it is in */
  readonly pointer: string
}

const MAPS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
])
const DATA: ReadonlySet<string> = new Set([
  'enum',
  'const',
  'default',
  'examples',
  'required',
  'dependentRequired',
])

/** Every keyword of a schema and the schemas in it; what is data or a name is none. */
export function* keywordsIn(schema: JsonObject, pointer: string): Generator<Keyword> {
  for (const [keyword, value] of Object.entries(schema)) {
    yield { keyword, value, pointer }
    if (!schemaKeywords.has(keyword) || DATA.has(keyword)) continue
    yield* schemasUnder(keyword, value, join(pointer, keyword))
  }
}

function* schemasUnder(keyword: string, value: Json, pointer: string): Generator<Keyword> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (isObject(item)) yield* keywordsIn(item, join(pointer, index))
  } else if (isObject(value) && MAPS.has(keyword)) {
    for (const name of Object.keys(value)) {
      const item = own(value, name)
      if (isObject(item)) yield* keywordsIn(item, join(pointer, name))
    }
  } else if (isObject(value)) yield* keywordsIn(value, pointer)
}

/** Every keyword of a schema but those of its properties, which are met one by one. */
export function ownKeywords(schema: JsonObject, pointer: string): Keyword[] {
  return [...keywordsIn(schema, pointer)].filter(
    keyword => !`${keyword.pointer.slice(pointer.length)}/`.includes('/properties/'),
  )
}
