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
export function sampleOf({ body, examples }: PlanEvent, book: Book): Sample | null {
  return cached(body, book, () => {
    const given = examples.find(({ value }) => book.payloads?.accepts(body, value) ?? true)
    return given ? { payload: given.value, given: true } : madeUpSample(body, [], book)
  })
}

/** A sample that is right for one of its sources, as near to that of the event as can be. */
export function sampleFrom(event: PlanEvent, source: string, book: Book): Sample | null {
  const variant = event.variants.get(source)
  const sample = sampleOf(event, book)
  if (!variant) return sample
  const { body, without } = variant
  return cached(body, book, () => {
    const near = [...(sample ? [sample.payload] : []), ...event.examples.map(({ value }) => value)]
    return madeUpSample(
      body,
      near.map(payload => leftOut(payload, without)),
      book,
    )
  })
}

/** To check a payload takes long, and a page shows it more than once. */
function cached(body: Body, { samples }: Book, find: () => Sample | null): Sample | null {
  const known = samples.get(body)
  if (known !== undefined) return known
  const sample = find()
  samples.set(body, sample)
  return sample
}

/** The first of the candidates that is right, else what the plan shows of each property, else what a solver finds. */
function madeUpSample(body: Body, candidates: readonly Json[], { payloads }: Book): Sample | null {
  if (payloads === null) return candidates[0] === undefined ? null : { payload: candidates[0], given: false }
  const right = [...candidates, madeUp(body)].find(candidate => payloads.accepts(body, candidate))
  const payload = right ?? payloads.make(body)
  return payload === undefined ? null : { payload, given: false }
}

function leftOut(payload: Json, names: readonly string[]): Json {
  return isObject(payload)
    ? objectFrom(Object.entries(payload).filter(([name]) => !names.includes(name)))
    : payload
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

/**
 * A payload as JSON text. What can't be seen is written by its number, and so is what site generators run, also in code:
 * `{{`, `{%` and `<!--`.
 */
export function payloadText(payload: Json): string {
  return stringify(payload, 2)
    .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, char => (char === '\u200d' ? char : byNumber(char)))
    .replace(/\{(?=[{%#])|<(?=!--)/g, byNumber)
}

function byNumber(char: string): string {
  const units = char.split('').map(unit => unit.charCodeAt(0).toString(16).padStart(4, '0'))
  return units.map(unit => `\\u${unit}`).join('')
}
