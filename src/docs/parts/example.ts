import type { Body, PlanEvent, Property } from '../../model/plan.ts'
import { isObject, type Json, type JsonObject, objectFrom, own, stringify } from '../../text/json.ts'
import type { Book, Payloads } from '../book.ts'
import { plainSchema, typesOf } from './plain-schema.ts'
import { itemsOf, listedValues, repetition } from './schema-words.ts'

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

/** A page shows no more of them. */
const MOST_SAMPLES = 3

/** The payloads to show for an event, and how many more the plan gives: its own that are right, else one that is made up. */
export function samplesOf(
  event: PlanEvent,
  book: Book,
): { readonly samples: readonly Sample[]; readonly more: number } {
  const first = sampleOf(event, book)
  if (!first?.given) return { samples: first === null ? [] : [first], more: 0 }
  const samples = [first]
  const others = examplesOf(event)
  let at = others.indexOf(first.payload) + 1
  for (; at < others.length && samples.length < MOST_SAMPLES; at++) {
    const payload = others[at]!
    if (book.payloads?.accepts(event.body, payload) ?? true) samples.push({ payload, given: true })
  }
  return { samples, more: others.length - at }
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

/** The first of the candidates that is right, else what the plan shows of each property, as far as that is. */
function madeUpSample(body: Body, candidates: readonly Json[], book: Book): Sample | null {
  const { payloads } = book
  if (payloads === null) return candidates[0] === undefined ? null : { payload: candidates[0], given: false }
  const near = candidates.find(candidate => payloads.accepts(body, candidate))
  if (near !== undefined) return { payload: near, given: false }
  const all = madeUp(body, isShown, payloads, book)
  if (payloads.accepts(body, all)) return { payload: all, given: false }
  const needed = madeUp(body, isNeeded, payloads, book)
  const least = payloads.accepts(body, needed) ? needed : payloads.make(body)
  if (least === undefined) return null
  if (!isObject(least)) return { payload: least, given: false }
  let left = MOST_CHECKS
  const isRight = (payload: Json): boolean => left-- > 0 && payloads.accepts(body, payload)
  const payload = inHalves(least, Object.entries(all), isRight)
  const names = Object.keys({ ...all, ...payload }).filter(name => Object.hasOwn(payload, name))
  return { payload: objectFrom(names.map(name => [name, payload[name]!])), given: false }
}

/** To check a payload takes milliseconds, and what comes of it is only an example. */
const MOST_CHECKS = 16

type Entries = readonly (readonly [string, Json])[]

/** A payload that is right, with those of the entries that it can have and still be so. */
function added(payload: JsonObject, entries: Entries, isRight: (payload: Json) => boolean): JsonObject {
  const more = { ...payload, ...objectFrom(entries) }
  if (isRight(more)) return more
  return entries.length < 2 ? payload : inHalves(payload, entries, isRight)
}

function inHalves(payload: JsonObject, entries: Entries, isRight: (payload: Json) => boolean): JsonObject {
  const half = Math.ceil(entries.length / 2)
  return added(added(payload, entries.slice(0, half), isRight), entries.slice(half), isRight)
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

/** A payload with the properties that are wanted and can be made, with the values that the plan shows. */
function madeUp(
  body: Body,
  wants: (property: Property) => boolean,
  payloads: Payloads,
  { values }: Book,
): JsonObject {
  return objectOf(body.properties, wants, (value, schema) => {
    if (!FURTHER.some(keyword => Object.hasOwn(schema, keyword))) return value
    const key = stringify([body.dialect, body.unplanned, value, schema])
    if (values.has(key)) return values.get(key)
    const alone = { ...body, schema }
    const suited = payloads.accepts(alone, value) ? value : payloads.make(alone)
    values.set(key, suited)
    return suited
  })
}

/** What a value that is made up by its type may not meet. */
const FURTHER = [
  ...['pattern', 'minLength', 'maxLength', 'multipleOf', 'not', 'anyOf', 'oneOf', 'allOf', 'if', '$ref'],
  ...['minItems', 'maxItems', 'uniqueItems', 'contains', 'prefixItems', 'required', 'minProperties'],
]

/** The value, or another one that its schema accepts; undefined where none is found. */
type Suited = (value: Json, schema: JsonObject) => Json | undefined

function objectOf(
  properties: readonly Property[],
  wants: (property: Property) => boolean,
  suited: Suited,
): JsonObject {
  return objectFrom(
    properties.filter(wants).flatMap(property => {
      const value = exampleOf(property, wants, suited)
      return value === undefined ? [] : [[property.name, value] as const]
    }),
  )
}

function exampleOf(
  property: Property,
  wants: (property: Property) => boolean,
  suited: Suited,
): Json | undefined {
  const { schema, examples, required, children, values } = property
  const plain = plainSchema(schema)
  const fixed = own(plain, 'const') ?? examples[0] ?? own(plain, 'default')
  if (fixed !== undefined) return fixed
  const current = values.find(each => each.deprecated === null)?.value ?? listedValues(plain)[0]
  if (current !== undefined) return current
  // one level of what repeats itself shows it
  if (!required && Object.hasOwn(schema, '$ref')) return undefined
  const types = typesOf(plain)
  if (types.includes('array')) return suited(listOf(property, plain, wants, suited), schema)
  if (children.length > 0) return objectOf(children, wants, suited)
  return suited(plainValue(types.find(type => type !== 'null') ?? types[0], plain), schema)
}

/** More items than these are left to the solver. */
const MOST_ITEMS = 10

/** As many items as there have to be, one at least. */
function listOf(
  property: Property,
  schema: JsonObject,
  wants: (property: Property) => boolean,
  suited: Suited,
): Json[] {
  const items = itemsOf(schema)
  if (items === null || repetition(property) !== null) return []
  const listed = listedValues(items)
  const one = listed[0] ?? itemOf(property, items, wants, suited)
  if (one === undefined) return []
  const least = own(schema, 'minItems')
  const length = Math.max(1, Math.min(typeof least === 'number' ? least : 1, MOST_ITEMS))
  const areApart = own(schema, 'uniqueItems') === true
  return Array.from({ length }, (_, index) => listed[index] ?? (areApart ? another(one, index) : one))
}

function itemOf(
  { children, schema }: Property,
  items: JsonObject,
  wants: (property: Property) => boolean,
  suited: Suited,
): Json | undefined {
  if (children.length > 0) return objectOf(children, wants, suited)
  const examples = own(items, 'examples')
  if (Array.isArray(examples) && examples[0] !== undefined) return examples[0]
  const defs = own(schema, '$defs')
  return suited(plainValue(typesOf(items)[0], items), defs === undefined ? items : { ...items, $defs: defs })
}

/** Another value like the given one: "text2" beside "text". */
function another(value: Json, index: number): Json {
  if (index === 0) return value
  if (typeof value === 'string') return `${value}${index + 1}`
  if (typeof value === 'number') return value + index
  if (typeof value === 'boolean') return !value
  if (!isObject(value)) return value
  const [name] = Object.entries(value).find(([, inner]) => another(inner, index) !== inner) ?? []
  return name === undefined ? value : { ...value, [name]: another(value[name]!, index) }
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
