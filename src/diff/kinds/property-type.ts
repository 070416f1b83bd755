import { mendPlace } from '../../model/change.ts'
import type { JsonType } from '../../model/plan.ts'
import { withArticle } from '../../text/english.ts'
import { type JsonObject, own } from '../../text/json.ts'
import { list, type Phrase, say, words } from '../../text/phrase.ts'
import type { Case, Found, SchemaEdit } from '../difference.ts'
import type { NodeKind } from '../kind.ts'
import type { NodePair, SchemaNode } from '../node-pair.ts'
import { editAt, withKeys } from '../schema-edit.ts'
import { meaningKey } from '../schema-meaning.ts'
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
const keep = (c: Case): string =>
  `type: ${(c.data['from'] as string[]).length === 1 ? c.data['from'] : `[${(c.data['from'] as string[]).join(', ')}]`}`

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
    say`keep ${keep(c)} in ${mendPlace}, add a new property of the new type beside it and deprecate this one`,
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
  if (text === 'yes or no' || text.startsWith('any')) return text
  return withArticle(text)
}

/** An edit that sets the types that both sides, or either, allow; `null` as it was. */
function typeEdit(pair: NodePair, types: readonly JsonType[]): SchemaEdit {
  return editNode(pair, node => {
    const before = own(node, 'type')
    const hadNull = Array.isArray(before) && before.includes('null')
    if (types.length === 0) return withKeys(node, { type: undefined })
    return withKeys(node, { type: hadNull ? [...types, 'null'] : [...types] })
  })
}

const covers = (types: readonly JsonType[], type: JsonType): boolean =>
  types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'))

/** The types right on both sides. */
function common({ types }: NodePair): JsonType[] {
  const kept = types.from.filter(type => covers(types.to, type))
  const narrower = types.to.filter(type => covers(types.from, type) && !kept.includes(type))
  return types.from.length === 0 ? [...types.to] : [...kept, ...narrower]
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
  mend: c => say`keep ${keep(c)} in ${mendPlace} until every app sends the narrower type`,
  ...shown,
  detect: pair => typeFound(pair, pair.types.lost, () => typeEdit(pair, common(pair))),
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
  mend: c => say`keep ${keep(c)} in ${mendPlace}, or let the owners of the tables change the column first`,
  ...shown,
  detect: pair =>
    typeFound(pair, pair.types.gained, () => {
      const { from, to } = pair.types
      const added = to.filter(type => !covers(from, type))
      return typeEdit(pair, to.length === 0 ? [] : [...from, ...added])
    }),
  examples: [
    {
      before: 'events:\n  Product Added: { properties: { quantity: { type: integer } } }\n',
      after: 'events:\n  Product Added: { properties: { quantity: { type: number } } }\n',
      changes: ['property-type-widened property:Product Added/quantity'],
    },
  ],
}
