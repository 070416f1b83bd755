import type { Body, PlanEvent, Property } from '../../model/plan.ts'
import { isObject, type Json, objectFrom, own, stringify } from '../../text/json.ts'
import type { Book } from '../book.ts'
import { allowedValues } from './schema-words.ts'

/** A payload to show for an event. */
export interface Sample {
  readonly payload: Json
  /** false where it was made up from the plan */
  readonly given: boolean
}

/** The plan's own example that is right, else one made up that is; null where neither is to be had. */
export function sampleOf(event: PlanEvent, { payloads, samples }: Book): Sample | null {
  const known = samples.get(event)
  if (known !== undefined) return known
  const sample = findSample(event, payloads)
  samples.set(event, sample)
  return sample
}

function findSample(event: PlanEvent, payloads: Book['payloads']): Sample | null {
  const { body, examples } = event
  const given = payloads ? examples.find(example => payloads.accepts(body, example.value)) : examples[0]
  if (given) return { payload: given.value, given: true }
  if (payloads === null) return null
  const payload = madeUp(body)
  if (payloads.accepts(body, payload)) return { payload, given: false }
  const found = payloads.make(body)
  return found === undefined ? null : { payload: found, given: false }
}

/** A payload with the required properties and those that have an example, with the values that the plan shows. */
function madeUp(body: Body): Json {
  return objectOf(body.properties)
}

function objectOf(properties: readonly Property[]): Json {
  const shown = properties.filter(
    property => property.deprecated === null && (property.required || property.examples.length > 0),
  )
  return objectFrom(shown.map(property => [property.name, exampleOf(property)]))
}

function exampleOf(property: Property): Json {
  const { schema, examples, types, children } = property
  const fixed = own(schema, 'const') ?? examples[0] ?? own(schema, 'default')
  if (fixed !== undefined) return fixed
  const [first] = allowedValues(property)
  const listed = types.includes('array')
  if (first !== undefined) return listed && !Array.isArray(first) ? [first] : first
  if (listed) return children.length > 0 ? [objectOf(children)] : items(own(schema, 'items'))
  if (children.length > 0) return objectOf(children)
  return plainValue(types[0], schema)
}

function items(schema: Json | undefined): Json {
  if (!isObject(schema)) return []
  const example = own(schema, 'examples')
  if (Array.isArray(example) && example[0] !== undefined) return [example[0]]
  const type = own(schema, 'type')
  return [plainValue(typeof type === 'string' ? type : undefined, schema)]
}

const FORMATS: ReadonlyMap<Json, string> = new Map([
  ['date', '2026-01-31'],
  ['date-time', '2026-01-31T09:30:00Z'],
  ['time', '09:30:00Z'],
  ['email', 'ada@example.com'],
  ['uri', 'https://example.com/'],
  ['uuid', '1b4e28ba-2fa1-4d3b-9f1a-5c0e7a6f2d10'],
])

function plainValue(type: string | undefined, schema: Json): Json {
  const lowest = isObject(schema) ? own(schema, 'minimum') : undefined
  switch (type) {
    case 'integer':
    case 'number':
      return lowest ?? 1
    case 'boolean':
      return true
    case 'null':
      return null
    case 'object':
      return {}
    case 'array':
      return []
    default:
      return FORMATS.get((isObject(schema) ? own(schema, 'format') : undefined) ?? '') ?? 'text'
  }
}

/** A payload as JSON text; site generators run `{{`, `{%` and `<!--`, also in code, and JSON can spell their first character otherwise. */
export function payloadText(payload: Json): string {
  return stringify(payload, 2)
    .replace(/\{(?=[{%#])/g, '\\u007b')
    .replaceAll('<!--', '\\u003c!--')
}
