import { mendPlace } from '../../model/change.ts'
import type { JsonType } from '../../model/plan.ts'
import { commonTypes, covers, typesOf } from '../../model/schema-types.ts'
import { withArticle } from '../../text/english.ts'
import type { JsonObject } from '../../text/json.ts'
import { list, type Phrase, say, words } from '../../text/phrase.ts'
import type { Case, Found, SchemaEdit } from '../difference.ts'
import type { NodeKind } from '../kind.ts'
import type { NodePair, SchemaNode } from '../node-pair.ts'
import { editAt, withKeys } from '../schema-edit.ts'
import { meaningKey, typeBranches } from '../schema-meaning.ts'
import { about, appsInUse, destination, manyWords, typeWords, value, within } from '../words.ts'

/** An edit of the property's own schema. */
export function editNode(pair: NodePair, change: (node: JsonObject) => JsonObject): SchemaEdit {
  const steps = (pair.base as SchemaNode).steps
  return schema => editAt(schema, steps, change)
}

function typeData(pair: NodePair): JsonObject {
  return { from: [...pair.types.from].sort(), to: [...pair.types.to].sort() }
}

const fromWords = (c: Case): string => typeWords((c.data['from'] as JsonType[]) ?? [])
const toWords = (c: Case): string => typeWords((c.data['to'] as JsonType[]) ?? [])
const arrow = (c: Case): string => `${rawTypes(c.data['from'])} → ${rawTypes(c.data['to'])}`

function rawTypes(types: unknown): string {
  const list = types as string[]
  return list.length === 0 ? 'any' : list.join(' | ')
}

const shown = {
  onMain: (c: Case): Phrase => words(fromWords(c)),
  here: (c: Case): Phrase => words(toWords(c)),
}

/** "keep `type: integer`" */
function keep(c: Case): Phrase {
  const types = (c.node as NodePair).types.all[0].map(type => (type === 'null' ? '"null"' : type))
  if (types.length === 0) return say`leave ${'type'} out`
  return say`keep ${`type: ${types.length === 1 ? types[0] : `[${types.join(', ')}]`}`}`
}

/** With the types, the limits that go with them: two changes of the same types may still be two changes. */
function changedData(pair: NodePair): JsonObject {
  const rest = (node: SchemaNode): string => meaningKey(withKeys(node.schema, { type: undefined }))
  const [base, head] = [pair.base as SchemaNode, pair.head as SchemaNode]
  const data = typeData(pair)
  return rest(base) === rest(head) ? data : { ...data, limits: rest(head) }
}

export const propertyTypeChanged: NodeKind = {
  id: 'property-type-changed',
  on: 'node',
  constraint: false,
  summary:
    'Another type altogether: no value that was right still is. Limits that change with it are part of it.',
  mirror: { none: 'the way back is the same change' },
  producers: {
    level: 'breaking',
    why: 'Apps in use send the old type.',
    reason: c => appsInUse(c, say`send ${words(article(fromWords(c)))}`),
    shownBy: 'payload',
  },
  consumers: {
    level: 'breaking',
    why: 'The column has the old type; what reads it expects that.',
    reason: c => say`The column and what reads it${within(c)} expect ${words(article(fromWords(c)))}.`,
  },
  title: c => about(c, say`is now ${words(article(toWords(c)))}`, arrow(c)),
  fails: c => say`an event with ${words(article(fromWords(c)))} there`,
  mend: c =>
    say`${keep(c)} in ${mendPlace}, add a new property of the new type beside it and deprecate this one`,
  ...shown,
  detect: pair => {
    if (!pair.base || !pair.head || !pair.types.disjoint) return []
    const { schema } = pair.head
    return [{ data: changedData(pair), edit: editNode(pair, () => schema) }]
  },
  examples: [
    {
      before: 'events:\n  Order Completed: { properties: { total: { type: string } } }\n',
      after: 'events:\n  Order Completed: { properties: { total: { type: integer } } }\n',
      changes: ['property-type-changed property:Order Completed/total'],
    },
  ],
}

/** "a text", "any type" */
export function article(text: string): string {
  if (text === 'yes or no' || text === 'null' || text.startsWith('any')) return text
  return withArticle(text)
}

const ALL_TYPES: readonly JsonType[] = ['string', 'number', 'boolean', 'object', 'array', 'null']

/** A copy that allows these types too, beside what it says of those that it allows already. */
export function allowing(node: JsonObject, types: readonly JsonType[]): JsonObject {
  const branches = typeBranches(node)
  const known = branches?.types ?? typesOf(node)
  if (known.length === 0) return { anyOf: [node, { type: [...types] }] }
  const all = [...new Set([...known, ...types])]
  return withKeys(node, { [branches?.keyword ?? 'type']: undefined, type: all })
}

/** The types right on both sides; null as it was. */
function common({ all: [base, head] }: NodePair['types']): JsonType[] {
  if (base.length === 0) return [...head]
  const kept = head.length === 0 ? [...base] : commonTypes(base, head)
  return base.includes('null') && !kept.includes('null') ? [...kept, 'null'] : kept
}

/** The types that only the head allows, null apart where it is not any. */
function added({ from, to }: NodePair['types']): JsonType[] {
  const fresh = (to.length === 0 ? ALL_TYPES : to).filter(type => !covers(from, type))
  return to.length === 0 ? fresh : fresh.filter(type => type !== 'null')
}

function typeFound(pair: NodePair, when: boolean, edit: () => SchemaEdit): Found[] {
  if (!pair.base || !pair.head || pair.types.disjoint || !when) return []
  return [{ data: typeData(pair), edit: edit() }]
}

export const propertyTypeNarrowed: NodeKind = {
  id: 'property-type-narrowed',
  on: 'node',
  constraint: true,
  summary: 'Fewer types than before: number → integer, text or number → text.',
  mirror: 'property-type-widened',
  producers: {
    level: 'breaking',
    why: 'Apps in use may send a type that is no longer allowed.',
    reason: c => appsInUse(c, say`may send ${words(article(fromWords(c)))}`),
    shownBy: 'payload',
  },
  consumers: { level: 'safe', why: 'What arrives fits what was there.' },
  title: c => about(c, say`must now be ${words(article(toWords(c)))}`, arrow(c)),
  fails: () => words('an event with another type there'),
  mend: c => say`${keep(c)} in ${mendPlace} until every app sends the narrower type`,
  ...shown,
  detect: pair =>
    typeFound(pair, pair.types.lost, () =>
      editNode(pair, node => withKeys(node, { type: common(pair.types) })),
    ),
  examples: [
    {
      before: 'events:\n  Product Added: { properties: { quantity: { type: number } } }\n',
      after: 'events:\n  Product Added: { properties: { quantity: { type: integer } } }\n',
      changes: ['property-type-narrowed property:Product Added/quantity'],
    },
  ],
}

/** "The BigQuery column holds whole numbers; 1.5 does not fit." */
function widenedReason(c: Case): Phrase {
  if (c.worse.length === 0)
    return say`What reads it${within(c)} was promised ${words(article(fromWords(c)))}.`
  const fits = c.shown === undefined ? words('other values do') : [value(c.shown), ' does']
  const places = list(c.worse.map(effect => destination(c, effect.destination)))
  return say`The ${places} ${words(c.worse.length === 1 ? 'column holds' : 'columns hold')} ${words(manyWords(c.data['from'] as JsonType[]))}; ${fits} not fit.`
}

export const propertyTypeWidened: NodeKind = {
  id: 'property-type-widened',
  on: 'node',
  constraint: true,
  summary:
    'More types than before: integer → number, text → text or number, one value → a list. Breaking for typed warehouses, else risky.',
  mirror: 'property-type-narrowed',
  producers: { level: 'safe', why: 'What apps send stays right.' },
  consumers: {
    level: 'by destination',
    why: 'Values of another type arrive where one type was promised.',
    reason: widenedReason,
    shownBy: 'payload',
  },
  title: c =>
    fromWords(c) === 'whole number' && toWords(c) === 'number'
      ? about(c, say`may now have decimals`, arrow(c))
      : about(c, say`may now be ${words(article(toWords(c)))}`, arrow(c)),
  mend: c => say`${keep(c)} in ${mendPlace}, or let the owners of the tables change the column first`,
  ...shown,
  detect: pair =>
    typeFound(pair, pair.types.gained, () => editNode(pair, node => allowing(node, added(pair.types)))),
  examples: [
    {
      before: 'events:\n  Product Added: { properties: { quantity: { type: integer } } }\n',
      after: 'events:\n  Product Added: { properties: { quantity: { type: number } } }\n',
      changes: ['property-type-widened property:Product Added/quantity'],
    },
  ],
}
