import type { Property } from '../../model/plan.ts'
import { canonical, isObject, type Json, type JsonObject, own } from '../../text/json.ts'
import { say } from '../../text/phrase.ts'
import type { Found } from '../difference.ts'
import type { NodeKind } from '../kind.ts'
import { withKeys } from '../schema-edit.ts'
import {
  ANNOTATIONS,
  allowedValues,
  constBranches,
  meaningKey,
  ordered,
  textsKey,
} from '../schema-meaning.ts'
import { about, value } from '../words.ts'
import { atField, factChange, factData, factShown, sortedFact } from './fact.ts'
import { EXAMPLE, onBoth, propertyPlan } from './on-both.ts'

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
    const deprecated = known?.deprecated ?? null
    const description = known?.description ?? branchText(property.schema, key)
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

/** The text of a value that is given as a branch of its own. */
function branchText(schema: JsonObject, key: string): Json {
  const branches = own(schema, constBranches(schema)?.keyword ?? '')
  const branch = (Array.isArray(branches) ? branches : []).find(
    item => isObject(item) && canonical(own(item, 'const') ?? null) === key,
  )
  return isObject(branch) ? (own(branch, 'description') ?? own(branch, 'title') ?? null) : null
}

const OWN_KINDS = new Set(['description', 'examples', 'deprecated'])

/** Annotations of JSON Schema, here and in parts that are no properties of their own. */
function annotations(base: Property, head: Property): Found[] {
  const here = [...ANNOTATIONS].filter(key => !OWN_KINDS.has(key))
  const found = here.flatMap(key => factChange(own(base.schema, key), own(head.schema, key), { field: key }))
  const names = new Set([...Object.keys(base.schema), ...Object.keys(head.schema)])
  const isListed = (key: string): boolean =>
    [base, head].some(side => constBranches(side.schema)?.keyword === key)
  const parts = [...names].filter(
    key => !ANNOTATIONS.has(key) && key !== 'properties' && key !== '$defs' && !isListed(key),
  )
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
  return [{ data: { field, from: ordered(base, true), to: ordered(head, true) } }]
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
      before: propertyPlan('{ type: number, default: 1 }'),
      after: propertyPlan('{ type: number, default: 2 }'),
      changes: [`property-metadata-changed ${EXAMPLE}`],
    },
  ],
}
