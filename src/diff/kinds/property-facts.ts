import { mendPlace } from '../../model/change.ts'
import type { Property } from '../../model/plan.ts'
import { canonical, isObject, type Json, type JsonObject, own } from '../../text/json.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import type { Case, Found } from '../difference.ts'
import type { NodeKind } from '../kind.ts'
import type { NodePair } from '../node-pair.ts'
import { withKeys } from '../schema-edit.ts'
import { ANNOTATIONS, allowedValues, meaningKey, textsKey } from '../schema-meaning.ts'
import { about, owner, textOr, value, within } from '../words.ts'
import { atField, factChange, factData, factShown, sortedFact } from './fact.ts'

interface Fact {
  readonly id: string
  readonly field: string
  readonly summary: string
  readonly said: (change: Case) => Phrase
  readonly detect: (base: Property, head: Property) => Found[]
  readonly example: readonly [before: string, after: string]
}

/** Runs on a property that is there on both sides. */
function onBoth(pair: NodePair, detect: (base: Property, head: Property) => Found[]): Found[] {
  const [base, head] = [pair.base?.property, pair.head?.property]
  return base && head && pair.part === 'property' ? detect(base, head) : []
}

const plan = (body: string): string => `events:\n  Order Completed: { properties: { total: ${body} } }\n`
const TOTAL = 'property:Order Completed/total'

function propertyFact(fact: Fact): NodeKind {
  return {
    id: fact.id,
    on: 'node',
    constraint: false,
    summary: fact.summary,
    mirror: { none: 'the way back is the same change' },
    producers: { level: 'safe', why: 'Apps send the same.' },
    consumers: { level: 'safe', why: 'The data stays the same.' },
    title: c => about(c, fact.said(c)),
    ...factShown,
    detect: pair => onBoth(pair, (base, head) => atField(fact.detect(base, head), head.at, fact.field)),
    examples: [
      { before: plan(fact.example[0]), after: plan(fact.example[1]), changes: [`${fact.id} ${TOTAL}`] },
    ],
  }
}

export const propertyDescriptionChanged: NodeKind = propertyFact({
  id: 'property-description-changed',
  field: 'description',
  summary: 'The text that says what the property means.',
  said: () => words('is described in other words'),
  detect: (base, head) => factChange(base.description, head.description),
  example: ['{ type: number, description: A. }', '{ type: number, description: B. }'],
})

export const propertyOwnerChanged: NodeKind = propertyFact({
  id: 'property-owner-changed',
  field: 'owner',
  summary: 'Another owner, or none.',
  said: c =>
    typeof c.data['to'] === 'string'
      ? say`now belongs to ${owner(c, c.data['to'])}`
      : words('no longer has an owner of its own'),
  detect: (base, head) => factChange(base.owner, head.owner),
  example: ['{ type: number, owner: a }', '{ type: number, owner: b }'],
})

export const propertyExamplesChanged: NodeKind = propertyFact({
  id: 'property-examples-changed',
  field: 'examples',
  summary: 'The property’s example values.',
  said: () => words('has other examples'),
  detect: (base, head) => factChange(sortedFact(base.examples), sortedFact(head.examples)),
  example: ['{ type: number, examples: [1] }', '{ type: number, examples: [2] }'],
})

export const propertyCategoryChanged: NodeKind = propertyFact({
  id: 'property-category-changed',
  field: 'category',
  summary: 'The property’s data category.',
  said: c => say`is now in the category ${textOr(c.data['to'])}`,
  detect: (base, head) => factChange(base.category, head.category),
  example: ['{ type: number, category: a }', '{ type: number, category: b }'],
})

const METADATA: readonly [field: string, read: (property: Property) => unknown][] = [
  ['identifier', property => property.identifier],
  ['kpis', property => sortedFact(property.kpis)],
  ['usedBy', property => sortedFact(property.usedBy)],
  ['destinations', property => property.destinations && sortedFact(property.destinations)],
  ['renamedFrom', property => property.renamedFrom],
]

function metadata(base: Property, head: Property, renamed: boolean): Found[] {
  const fields = METADATA.filter(([field]) => !(renamed && field === 'renamedFrom'))
  const facts = fields.flatMap(([field, read]) =>
    atField(factChange(read(base), read(head), { field }), head.at, field),
  )
  const dates =
    base.deprecated && head.deprecated
      ? factChange(base.deprecated, head.deprecated, { field: 'deprecated' })
      : []
  return [
    ...facts,
    ...atField(dates, head.at, 'deprecated'),
    ...valueTexts(base, head),
    ...annotations(base, head),
  ]
}

/** Meanings and dates of the values that both sides allow. */
function valueTexts(base: Property, head: Property): Found[] {
  const kept = new Set((allowedValues(base.schema) ?? []).map(canonical))
  const texts = (property: Property, key: string): JsonObject | null => {
    const known = property.values.find(item => canonical(item.value) === key)
    const { deprecated = null, description = null } = known ?? {}
    return description === null && deprecated === null
      ? null
      : { description, deprecated: factData(deprecated) }
  }
  return (allowedValues(head.schema) ?? []).flatMap(item => {
    const key = canonical(item)
    if (!kept.has(key)) return []
    const at = head.values.find(known => canonical(known.value) === key)?.at ?? head.at
    return factChange(texts(base, key), texts(head, key), { field: 'values', value: item }).map(one => ({
      ...one,
      at,
    }))
  })
}

const OWN_KINDS = new Set(['description', 'examples', 'deprecated'])

/** Annotations of JSON Schema, here and in parts that are no properties of their own. */
function annotations(base: Property, head: Property): Found[] {
  const here = [...ANNOTATIONS].filter(key => !OWN_KINDS.has(key))
  const found = here.flatMap(key => factChange(own(base.schema, key), own(head.schema, key), { field: key }))
  const names = new Set([...Object.keys(base.schema), ...Object.keys(head.schema)])
  const parts = [...names].filter(key => !ANNOTATIONS.has(key) && key !== 'properties' && key !== '$defs')
  const inside = parts.flatMap(key => textsChange(key, part(base, key), part(head, key)))
  return [...found, ...inside]
}

/** A keyword's value; of the items of a list without their properties, which are compared by themselves. */
function part(property: Property, key: string): Json | undefined {
  const value = own(property.schema, key)
  return key === 'items' && isObject(value)
    ? withKeys(value, { properties: undefined, required: undefined })
    : value
}

/** Where the texts inside a keyword differ and nothing else does. */
function textsChange(field: string, base: Json | undefined, head: Json | undefined): Found[] {
  if (base === undefined || head === undefined) return []
  if (textsKey(base) === textsKey(head) || meaningKey(base) !== meaningKey(head)) return []
  return [{ data: { field, from: base, to: head } }]
}

export const propertyMetadataChanged: NodeKind = {
  id: 'property-metadata-changed',
  on: 'node',
  constraint: false,
  summary: 'Another field of the property; the field is in the data.',
  mirror: { none: 'the way back is the same change' },
  producers: { level: 'safe', why: 'Apps send the same.' },
  consumers: { level: 'safe', why: 'The data stays the same.' },
  title: c =>
    c.data['field'] === 'values'
      ? about(c, say`says something else about ${value(c.data['value'])}`)
      : about(c, say`has another ${String(c.data['field'])}`),
  ...factShown,
  detect: pair => onBoth(pair, (base, head) => metadata(base, head, pair.renamed !== null)),
  examples: [
    {
      before: plan('{ type: number, default: 1 }'),
      after: plan('{ type: number, default: 2 }'),
      changes: [`property-metadata-changed ${TOTAL}`],
    },
  ],
}

export const propertyDeprecated: NodeKind = {
  id: 'property-deprecated',
  on: 'node',
  constraint: false,
  summary: 'A property that is on its way out.',
  mirror: 'property-restored',
  producers: { level: 'safe', why: 'Apps may still send it.' },
  consumers: { level: 'safe', why: 'It still arrives.' },
  title: c => about(c, words('is now deprecated')),
  onMain: () => words('in use'),
  here: c =>
    typeof c.data['sunset'] === 'string'
      ? say`deprecated until ${value(c.data['sunset'])}`
      : words('deprecated'),
  detect: pair =>
    onBoth(pair, (base, head) =>
      !base.deprecated && head.deprecated
        ? [{ data: { sunset: head.deprecated.sunset }, at: head.deprecated.at }]
        : [],
    ),
  examples: [
    {
      before: plan('{ type: number }'),
      after: plan('{ type: number, deprecated: true }'),
      changes: [`property-deprecated ${TOTAL}`],
    },
  ],
}

export const propertyRestored: NodeKind = {
  id: 'property-restored',
  on: 'node',
  constraint: false,
  summary: 'A deprecated property that stays after all.',
  mirror: 'property-deprecated',
  producers: { level: 'safe', why: 'Apps may go on sending it.' },
  consumers: { level: 'safe', why: 'It stays.' },
  title: c => about(c, words('is no longer deprecated')),
  onMain: () => words('deprecated'),
  here: () => words('in use'),
  detect: pair =>
    onBoth(pair, (base, head) =>
      base.deprecated && !head.deprecated ? [{ data: { sunset: base.deprecated.sunset } }] : [],
    ),
  examples: [
    {
      before: plan('{ type: number, deprecated: true }'),
      after: plan('{ type: number }'),
      changes: [`property-restored ${TOTAL}`],
    },
  ],
}

export const propertyUnitChanged: NodeKind = {
  id: 'property-unit-changed',
  on: 'node',
  constraint: false,
  summary:
    'Another unit: the number is the same and means something else. A unit that is stated for the first time is safe.',
  mirror: { none: 'the way back is the same change' },
  producers: { level: 'safe', why: 'The payload is as before.' },
  consumers: {
    level: 'breaking',
    why: 'The number is the same and means something else.',
    of: c => (c.data['from'] === null ? 'safe' : c.data['to'] === null ? 'risky' : 'breaking'),
    reason: c =>
      c.data['from'] === null
        ? words('The unit is stated where none was.')
        : say`The number is the same and means something else: reports${within(c)} mix ${value(c.data['from'])} and ${textOr(c.data['to'])}.`,
  },
  title: c =>
    about(
      c,
      say`is now in ${textOr(c.data['to'], 'no stated unit')}, on main in ${textOr(c.data['from'], 'no stated unit')}`,
    ),
  mend: c => say`keep ${`unit: ${c.data['from']}`} in ${mendPlace} and add a new property for the new unit`,
  ...factShown,
  detect: pair => onBoth(pair, (base, head) => atField(factChange(base.unit, head.unit), head.at, 'unit')),
  examples: [
    {
      before: plan('{ type: number, unit: EUR }'),
      after: plan('{ type: number, unit: cents }'),
      changes: [`property-unit-changed ${TOTAL}`],
    },
  ],
}

const ORDER = [null, 'none', 'internal', 'personal', 'sensitive']
const isMore = (c: Case): boolean =>
  ORDER.indexOf(c.data['to'] as string | null) > ORDER.indexOf(c.data['from'] as string | null)

export const propertyClassificationChanged: NodeKind = {
  id: 'property-classification-changed',
  on: 'node',
  constraint: false,
  summary: 'How personal the data is, in either direction.',
  mirror: { none: 'the way back is the same change' },
  producers: { level: 'safe', why: 'Apps send the same.' },
  consumers: {
    level: 'risky',
    why: 'More personal: someone has to see who receives it. Less: someone has to see why.',
    reason: c =>
      isMore(c)
        ? say`Check who receives it${within(c)}: may they have ${textOr(c.data['to'])} data?`
        : words('Less protection needs a privacy review.'),
  },
  title: c =>
    about(
      c,
      say`is now classified ${textOr(c.data['to'], 'not at all')}, on main ${textOr(c.data['from'], 'not at all')}`,
    ),
  ...factShown,
  detect: pair =>
    onBoth(pair, (base, head) =>
      atField(factChange(base.classification, head.classification), head.at, 'classification'),
    ),
  examples: [
    {
      before: plan('{ type: number, classification: internal }'),
      after: plan('{ type: number, classification: personal }'),
      changes: [`property-classification-changed ${TOTAL}`],
    },
  ],
}
