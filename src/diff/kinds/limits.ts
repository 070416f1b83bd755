import { mendPlace } from '../../model/change.ts'
import { isObject, type JsonObject, own } from '../../text/json.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { isLonger } from '../destination-effects.ts'
import type { Case, Found } from '../difference.ts'
import type { KindEffect, NodeKind } from '../kind.ts'
import { itemsPair, type NodePair } from '../node-pair.ts'
import { withKeys } from '../schema-edit.ts'
import {
  ANNOTATIONS,
  constBranches,
  differing,
  meaningKey,
  ordered,
  pick,
  typeBranches,
} from '../schema-meaning.ts'
import { about, appsInUse, columns, keywordsOr, untilUpdated, within } from '../words.ts'
import { editNode } from './property-type.ts'

/** Limits on a value. Whether one allows less, more or the same is for proof to say. */

interface Limit {
  readonly id: string
  readonly summary: string
  readonly keywords: readonly string[]
  /** "its length" */
  readonly what: string
  readonly consumers?: Partial<KindEffect>
  /** keywords that differ, where that is not a plain comparison */
  readonly differ?: (pair: NodePair) => readonly string[]
  readonly example: readonly [before: string, after: string]
}

function limitKind(limit: Limit): NodeKind {
  const example = (schema: string): string =>
    `events:\n  Order Completed: { properties: { code: ${schema} } }\n`
  return {
    id: limit.id,
    on: 'node',
    constraint: true,
    summary: limit.summary,
    mirror: { none: 'the same kind both ways: proof says whether it allows less, more or the same' },
    producers: {
      level: 'by proof',
      why: 'Allows less: apps in use may send what is no longer right.',
      reason: lessReason,
    },
    consumers: {
      level: 'by proof',
      why: 'Allows more: what reads it meets values that it was not promised.',
      reason: moreReason,
      ...limit.consumers,
    },
    title: c => limitTitle(c, limit.what),
    fails: () => words('an event with a value outside the new limit'),
    mend: c =>
      say`put ${keywordsOr(c.data['from'] as JsonObject, 'the old limits')} back in ${mendPlace}, or wait until no app sends other values`,
    onMain: c => keywordsOr(c.data['from'] as JsonObject),
    here: c => keywordsOr(c.data['to'] as JsonObject),
    detect: pair => limitFound(pair, limit.differ?.(pair) ?? differs(pair, limit.keywords)),
    examples: [
      {
        before: example(limit.example[0]),
        after: example(limit.example[1]),
        changes: [`${limit.id} property:Order Completed/code`],
      },
    ],
  }
}

function lessReason(c: Case): Phrase {
  if (c.undecided)
    return [...words('It could not be proven that what apps in use send stays right'), ...untilWords(c)]
  return c.less
    ? appsInUse(c, 'may send values that are no longer right')
    : words('What apps send stays right.')
}

function untilWords(c: Case): Phrase {
  const who = untilUpdated(c)
  return who.length > 0 ? [': ', ...who, '.'] : words('.')
}

function moreReason(c: Case): Phrase {
  if (!c.more) return words('What arrives fits what was there.')
  return [...say`What reads it${within(c)} meets values that it was not promised.`, ...columns(c)]
}

function lengthReason(c: Case): Phrase {
  return c.more && isLonger(c) && c.worse.length === 0
    ? say`Longer texts may arrive${within(c)}; no column there is known to be too narrow for them.`
    : moreReason(c)
}

function limitTitle(c: Case, what: string): Phrase {
  if (c.undecided) return about(c, say`changes ${words(what)}, and that this is safe could not be proven`)
  if (c.less && c.more) return about(c, say`allows other values than before: ${words(what)} changes`)
  if (c.less) return about(c, say`allows less than before: ${words(what)} changes`)
  if (c.more) return about(c, say`allows more than before: ${words(what)} changes`)
  if (c.idle) return about(c, say`changes ${words(what)}, and no event is judged differently for it`)
  return about(c, say`words ${words(what)} differently; it means the same`)
}

function differs(pair: NodePair, keywords: readonly string[]): readonly string[] {
  return pair.base && pair.head ? differing(pair.base.schema, pair.head.schema, keywords) : []
}

/** The change of some keywords of a node, and the edit that makes it. */
export function limitFound(pair: NodePair, keywords: readonly string[]): Found[] {
  if (!pair.base || !pair.head || keywords.length === 0) return []
  const [from, to] = [pick(pair.base.schema, keywords), pick(pair.head.schema, keywords)]
  const values = Object.fromEntries(keywords.map(key => [key, own(to, key)]))
  const data = { from: ordered(from, false), to: ordered(to, false) }
  return [{ data, edit: editNode(pair, node => withKeys(node, values)) }]
}

export const patternChanged: NodeKind = limitKind({
  id: 'pattern-changed',
  summary: 'The pattern that a text must match.',
  keywords: ['pattern'],
  what: 'its pattern',
  example: ['{ type: string, pattern: "^[A-Z]+$" }', '{ type: string, pattern: "^[A-Z]{3}$" }'],
})

export const formatChanged: NodeKind = limitKind({
  id: 'format-changed',
  summary: 'The format of a text: date, e-mail address, …',
  keywords: ['format'],
  what: 'its format',
  example: ['{ type: string }', '{ type: string, format: date }'],
})

export const lengthChanged: NodeKind = limitKind({
  id: 'length-changed',
  summary:
    'How short or long a text may be. A longer text is risky in Redshift, whose columns have a width, and safe elsewhere.',
  keywords: ['minLength', 'maxLength'],
  what: 'its length',
  consumers: { level: 'by destination', reason: lengthReason },
  example: ['{ type: string, maxLength: 20 }', '{ type: string, maxLength: 10 }'],
})

export const rangeChanged: NodeKind = limitKind({
  id: 'range-changed',
  summary: 'How small or large a number may be.',
  keywords: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  what: 'its range',
  example: ['{ type: number }', '{ type: number, minimum: 0 }'],
})

export const multipleChanged: NodeKind = limitKind({
  id: 'multiple-changed',
  summary: 'What a number must be a multiple of.',
  keywords: ['multipleOf', 'divisibleBy'],
  what: 'its step',
  example: ['{ type: number }', '{ type: number, multipleOf: 0.01 }'],
})

const ITEM_KEYWORDS = [
  'additionalItems',
  'contains',
  'items',
  'maxContains',
  'maxItems',
  'minContains',
  'minItems',
  'prefixItems',
  'unevaluatedItems',
]

/** Items that are objects are compared property by property; what else is said about them is the list's. */
function itemsDiffer(pair: NodePair): readonly string[] {
  const plain = differs(pair, ITEM_KEYWORDS)
  const inside = plain.includes('items') ? itemsPair(pair) : null
  if (!inside) return plain
  const rest = (schema: JsonObject): string =>
    meaningKey(
      withKeys(schema, { properties: undefined, required: undefined, additionalProperties: undefined }),
    )
  const same = rest(inside.base?.schema ?? {}) === rest(inside.head?.schema ?? {})
  return same ? plain.filter(keyword => keyword !== 'items') : plain
}

export const itemsChanged: NodeKind = limitKind({
  id: 'items-changed',
  summary: 'What a list holds, and how many. Properties of objects in a list are compared one by one.',
  keywords: ITEM_KEYWORDS,
  what: 'what the list holds',
  differ: itemsDiffer,
  example: ['{ type: array, items: { type: string } }', '{ type: array, items: { type: integer } }'],
})

export const uniquenessChanged: NodeKind = limitKind({
  id: 'uniqueness-changed',
  summary: 'Whether a list may hold the same item twice.',
  keywords: ['uniqueItems'],
  what: 'whether items may repeat',
  example: ['{ type: array }', '{ type: array, uniqueItems: true }'],
})

const KEY_KEYWORDS = [
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'maxProperties',
  'minProperties',
  'patternProperties',
  'propertyNames',
  'unevaluatedProperties',
]

/** `additionalProperties` is a limit on keys where it says what the others look like; else it closes the object. */
function keysDiffer(pair: NodePair): readonly string[] {
  const others = [pair.base, pair.head].map(node => own(node?.schema ?? {}, 'additionalProperties'))
  const described = others.some(other => isObject(other) && Object.keys(other).length > 0)
  return differs(pair, described ? [...KEY_KEYWORDS, 'additionalProperties'] : KEY_KEYWORDS)
}

export const keysChanged: NodeKind = limitKind({
  id: 'keys-changed',
  summary: 'Which keys an object may have, and how many.',
  keywords: KEY_KEYWORDS,
  what: 'which keys it may have',
  differ: keysDiffer,
  example: ['{ type: object }', '{ type: object, maxProperties: 3 }'],
})

const KNOWN = new Set([
  ...KEY_KEYWORDS,
  ...ITEM_KEYWORDS,
  ...['pattern', 'format', 'minLength', 'maxLength', 'multipleOf', 'divisibleBy', 'uniqueItems'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...[
    'type',
    'enum',
    'const',
    'properties',
    'required',
    'additionalProperties',
    '$ref',
    '$defs',
    'definitions',
  ],
])

/** The other keywords, and names that are required without being listed. */
function othersDiffer(pair: NodePair): readonly string[] {
  if (!pair.base || !pair.head) return []
  const names = new Set([...Object.keys(pair.base.schema), ...Object.keys(pair.head.schema)])
  const others = [...names]
    .filter(name => !KNOWN.has(name) && !ANNOTATIONS.has(name) && !isList(pair, name))
    .sort()
  const found = differing(pair.base.schema, pair.head.schema, others)
  const required = unlisted(pair.base.schema) === unlisted(pair.head.schema) ? [] : ['required']
  return [...found, ...required, ...(found.length === 0 ? typeReworded(pair) : [])]
}

/** Branches of one value each are compared as values, those of one type each as types. */
function isList({ base, head }: NodePair, keyword: string): boolean {
  const sides = [base, head].map(node => node?.schema ?? {})
  return [constBranches, typeBranches].some(listed =>
    sides.every(schema => own(schema, keyword) === undefined || listed(schema)?.keyword === keyword),
  )
}

/** A `type` that says what is said without it, or that no longer does. */
function typeReworded(pair: NodePair): readonly string[] {
  const { lost, gained, nullLost, nullGained } = pair.types
  if (lost || gained || nullLost || nullGained || differs(pair, ['enum', 'const']).length > 0) return []
  const branches = [pair.base, pair.head].some(node => typeBranches(node?.schema ?? {}))
  return branches ? [] : differs(pair, ['type'])
}

function unlisted(schema: JsonObject): string {
  const [required, properties] = [own(schema, 'required'), own(schema, 'properties')]
  const names = Array.isArray(required) ? required : []
  return meaningKey(
    names
      .filter(name => !(isObject(properties) && typeof name === 'string' && Object.hasOwn(properties, name)))
      .sort(),
  )
}

export const constraintChanged: NodeKind = limitKind({
  id: 'constraint-changed',
  summary: 'Any other limit: `not`, `anyOf`, `if` and the like, or limits that only change together.',
  keywords: [],
  what: 'a condition',
  differ: othersDiffer,
  example: ['{ type: string }', '{ type: string, not: { const: none } }'],
})
