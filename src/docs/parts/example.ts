import type { Body, PlanEvent, Property } from '../../model/plan.ts'
import { isObject, type Json, type JsonObject, objectFrom, own, stringify } from '../../text/json.ts'
import type { Book, Payloads } from '../book.ts'
import { allowedValues } from './schema-words.ts'

/** A payload to show for an event. */
export interface Sample {
  readonly payload: Json
  /** false where it was made up from the plan */
  readonly given: boolean
}

/** The plan's own example that is right, else one made up that is; null where neither is to be had. */
export function sampleOf(event: PlanEvent, book: Book): Sample | null {
  const { body } = event
  const examples = examplesOf(event)
  return cached(body, book, () => {
    const given = examples.find(example => book.payloads?.accepts(body, example) ?? true)
    return given === undefined ? madeUpSample(body, [], book) : { payload: given, given: true }
  })
}

/** Those that the plan gives, beside the event's properties or in its schema. */
function examplesOf({ body, examples }: PlanEvent): Json[] {
  const written = own(body.schema, 'examples')
  return [...examples.map(({ value }) => value), ...(Array.isArray(written) ? written : [])]
}

/** A sample that is right for one of its sources, as near to that of the event as can be. */
export function sampleFrom(event: PlanEvent, source: string, book: Book): Sample | null {
  const variant = event.variants.get(source)
  const sample = sampleOf(event, book)
  if (!variant) return sample
  const { body, without } = variant
  return cached(body, book, () => {
    const near = [...(sample ? [sample.payload] : []), ...examplesOf(event)]
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
function madeUpSample(body: Body, candidates: readonly Json[], book: Book): Sample | null {
  const { payloads } = book
  if (payloads === null) return candidates[0] === undefined ? null : { payload: candidates[0], given: false }
  const near = candidates.find(candidate => payloads.accepts(body, candidate))
  if (near !== undefined) return { payload: near, given: false }
  const made = [isShown, isNeeded].map(wants => madeUp(body, wants, payloads, book))
  const payload = made.find(each => payloads.accepts(body, each)) ?? payloads.make(body)
  return payload === undefined ? null : { payload, given: false }
}

function leftOut(payload: Json, names: readonly string[]): Json {
  return isObject(payload)
    ? objectFrom(Object.entries(payload).filter(([name]) => !names.includes(name)))
    : payload
}

/** All that is not on its way out: who writes the call sees what there is. */
function isShown({ deprecated }: Property): boolean {
  return deprecated === null
}

/** Where not all can be sent together. */
function isNeeded(property: Property): boolean {
  return isShown(property) && (property.required || property.examples.length > 0)
}

/** A payload with the properties that are wanted, with the values that the plan shows. */
function madeUp(
  body: Body,
  wants: (property: Property) => boolean,
  payloads: Payloads,
  { values }: Book,
): Json {
  return objectOf(body.properties, wants, (value, schema) => {
    if (!FURTHER.some(keyword => Object.hasOwn(schema, keyword))) return value
    const key = stringify([body.dialect, body.unplanned, value, schema])
    const known = values.get(key)
    if (known !== undefined) return known
    const alone = { ...body, schema }
    const suited = payloads.accepts(alone, value) ? value : (payloads.make(alone) ?? value)
    values.set(key, suited)
    return suited
  })
}

/** What a made-up string or number may not meet. */
const FURTHER = ['pattern', 'minLength', 'maxLength', 'multipleOf', 'not', 'anyOf', 'oneOf', 'allOf']

/** The value, or another one that its schema accepts. */
type Suited = (value: Json, schema: JsonObject) => Json

function objectOf(
  properties: readonly Property[],
  wants: (property: Property) => boolean,
  suited: Suited,
): Json {
  return objectFrom(
    properties.filter(wants).map(property => [property.name, exampleOf(property, wants, suited)]),
  )
}

function exampleOf(property: Property, wants: (property: Property) => boolean, suited: Suited): Json {
  const { schema, examples, types, children, values } = property
  const fixed = own(schema, 'const') ?? examples[0] ?? own(schema, 'default')
  if (fixed !== undefined) return fixed
  const current = values.find(each => each.deprecated === null)?.value
  const first = current ?? allowedValues(property)[0]
  const listed = types.includes('array')
  if (first !== undefined) return listed && !Array.isArray(first) ? [first] : first
  if (listed)
    return children.length > 0 ? [objectOf(children, wants, suited)] : items(own(schema, 'items'), suited)
  if (children.length > 0) return objectOf(children, wants, suited)
  return suited(plainValue(types[0], schema), schema)
}

function items(schema: Json | undefined, suited: Suited): Json {
  if (!isObject(schema)) return []
  const example = own(schema, 'examples')
  if (Array.isArray(example) && example[0] !== undefined) return [example[0]]
  const type = own(schema, 'type')
  return [suited(plainValue(typeof type === 'string' ? type : undefined, schema), schema)]
}

const FORMATS: ReadonlyMap<Json, string> = new Map([
  ['date', '2026-01-31'],
  ['date-time', '2026-01-31T09:30:00Z'],
  ['time', '09:30:00Z'],
  ['duration', 'PT30M'],
  ['email', 'ada@example.com'],
  ['idn-email', 'ada@example.com'],
  ['hostname', 'www.example.com'],
  ['idn-hostname', 'www.example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uri', 'https://example.com/'],
  ['uri-reference', '/products'],
  ['iri', 'https://example.com/'],
  ['iri-reference', '/products'],
  ['uri-template', 'https://example.com/{id}'],
  ['uuid', '1b4e28ba-2fa1-4d3b-9f1a-5c0e7a6f2d10'],
  ['json-pointer', '/products/0'],
  ['relative-json-pointer', '1/products'],
  ['regex', '^[A-Z]{3}$'],
])

function plainValue(type: string | undefined, schema: JsonObject): Json {
  switch (type) {
    case 'integer':
    case 'number':
      return plainNumber(schema)
    case 'boolean':
      return true
    case 'null':
      return null
    case 'object':
      return {}
    case 'array':
      return []
    default:
      return FORMATS.get(own(schema, 'format') ?? '') ?? 'text'
  }
}

/** One, where the bounds let it be that; else the bound that is in the way, or the next number beyond it. */
function plainNumber(schema: JsonObject): Json {
  const bound = (keyword: string): number | null => {
    const value = own(schema, keyword)
    return typeof value === 'number' ? value : null
  }
  const [least, above] = [bound('minimum'), bound('exclusiveMinimum')]
  const [most, below] = [bound('maximum'), bound('exclusiveMaximum')]
  if (least !== null && least > 1) return least
  if (above !== null && above >= 1) return above + 1
  if (most !== null && most < 1) return most
  if (below !== null && below <= 1) return below - 1
  return 1
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
