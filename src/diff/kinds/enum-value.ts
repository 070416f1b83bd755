import { mendPlace } from '../../model/change.ts'
import type { Origin } from '../../model/origin.ts'
import { canonical, type Json, type JsonObject } from '../../text/json.ts'
import { say, words } from '../../text/phrase.ts'
import type { Found } from '../difference.ts'
import type { NodeKind } from '../kind.ts'
import type { NodePair, SchemaNode } from '../node-pair.ts'
import { same } from '../same.ts'
import { withKeys } from '../schema-edit.ts'
import { allowedValues, asSet, constBranches } from '../schema-meaning.ts'
import { about, appsInUse, thing, titled, value, valueList, values, whose, within } from '../words.ts'
import { editNode } from './property-type.ts'

/** The values of both sides, where both list them and the types still overlap. */
function lists(pair: NodePair): [readonly Json[], readonly Json[]] | null {
  if (!pair.base || !pair.head) return null
  const [base, head] = [allowedValues(pair.base.schema), allowedValues(pair.head.schema)]
  return base && head ? [base, head] : null
}

function only(these: readonly Json[], others: readonly Json[]): Json[] {
  const known = new Set(others.map(canonical))
  return these.filter(item => !known.has(canonical(item)))
}

/** Where each value has its meaning. */
function valuePlaces(node: SchemaNode | null): ReadonlyMap<string, Origin> {
  return new Map(node?.property?.values.map(({ value, at }) => [canonical(value), at]))
}

const shown = {
  onMain: (c: { node: NodePair | null }) => valueList((c.node && lists(c.node)?.[0]) ?? []),
  here: (c: { node: NodePair | null }) => valueList((c.node && lists(c.node)?.[1]) ?? []),
}

/** A copy that allows these values alone; an `enum` must not be empty. */
function withValues(node: JsonObject, items: readonly Json[]): JsonObject {
  return withKeys(anyValue(node), items.length > 0 ? { enum: [...items] } : { not: {} })
}

/** A copy without its list of values. */
function anyValue(node: JsonObject): JsonObject {
  const { keyword = 'enum' } = constBranches(node) ?? {}
  return withKeys(node, { const: undefined, enum: undefined, [keyword]: undefined })
}

function removed(pair: NodePair): Found[] {
  const both = lists(pair)
  if (!both) return []
  const gone = only(both[0], both[1]).filter(item => !(item === null && pair.types.nullLost))
  const places = valuePlaces(pair.base)
  return gone.map(item => ({
    data: { value: item },
    before: places.get(canonical(item)) ?? pair.base?.property?.at ?? null,
    edit: editNode(pair, node =>
      withValues(
        node,
        (allowedValues(node) ?? []).filter(other => !same(other, item)),
      ),
    ),
  }))
}

export const enumValueRemoved: NodeKind = {
  id: 'enum-value-removed',
  on: 'node',
  constraint: true,
  summary: 'A value that is no longer allowed. After its `deprecated.sunset` it is risky.',
  mirror: 'enum-value-added',
  producers: {
    level: 'breaking',
    why: 'Apps in use may still send it.',
    reason: c => appsInUse(c, 'may still send it'),
    shownBy: 'payload',
  },
  consumers: {
    level: 'risky',
    why: 'Filters and audiences on it go silent.',
    reason: c => say`Reports and audiences that filter on it${within(c)} go silent.`,
  },
  title: c =>
    titled(
      c,
      say`${[...whose(c)]} no longer allows ${[...thing(c)]} = ${value(c.data['value'])}`,
      say`${[...thing(c)]} no longer allows ${value(c.data['value'])}`,
    ),
  fails: c => say`an event with ${value(c.data['value'])}`,
  mend: c => say`put ${value(c.data['value'])} back in ${mendPlace} and mark it deprecated with an end date`,
  ...shown,
  detect: removed,
  examples: [
    {
      before:
        'events:\n  Order Completed: { properties: { payment_method: { enum: [card, paypal, sofort] } } }\n',
      after: 'events:\n  Order Completed: { properties: { payment_method: { enum: [card, paypal] } } }\n',
      changes: ['enum-value-removed property:Order Completed/payment_method'],
    },
  ],
}

function added(pair: NodePair): Found[] {
  const both = lists(pair)
  if (!both) return []
  const fresh = only(both[1], both[0]).filter(item => !(item === null && pair.types.nullGained))
  const places = valuePlaces(pair.head)
  return fresh.map(item => ({
    data: { value: item },
    at: places.get(canonical(item)) ?? pair.head?.property?.at ?? null,
    edit: editNode(pair, node => withValues(node, [...(allowedValues(node) ?? []), item])),
  }))
}

export const enumValueAdded: NodeKind = {
  id: 'enum-value-added',
  on: 'node',
  constraint: true,
  summary: 'One more value is allowed.',
  mirror: 'enum-value-removed',
  producers: { level: 'safe', why: 'What apps send stays right.' },
  consumers: {
    level: 'risky',
    why: 'What reads it sees a value that it does not know.',
    reason: c => say`What reads it${within(c)} will see a value that it does not know yet.`,
    shownBy: 'payload',
  },
  title: c =>
    titled(
      c,
      say`${[...whose(c)]} now also allows ${[...thing(c)]} = ${value(c.data['value'])}`,
      say`${[...thing(c)]} now also allows ${value(c.data['value'])}`,
    ),
  mend: c => say`leave ${value(c.data['value'])} out in ${mendPlace} until what reads it knows it`,
  ...shown,
  detect: added,
  examples: [
    {
      before: 'events:\n  Order Completed: { properties: { payment_method: { enum: [card, paypal] } } }\n',
      after:
        'events:\n  Order Completed: { properties: { payment_method: { enum: [card, paypal, klarna] } } }\n',
      changes: ['enum-value-added property:Order Completed/payment_method'],
    },
  ],
}

export const valuesRestricted: NodeKind = {
  id: 'values-restricted',
  on: 'node',
  constraint: true,
  summary: 'A list of allowed values on a property that had none.',
  mirror: 'values-freed',
  producers: {
    level: 'breaking',
    why: 'Apps in use may send other values.',
    reason: c => appsInUse(c, 'may send other values'),
    shownBy: 'payload',
  },
  consumers: { level: 'safe', why: 'What arrives fits what was there.' },
  title: c => about(c, say`now only allows ${values(c.data['values'] as Json[])}`),
  fails: () => words('an event with another value'),
  mend: () => say`leave the list out in ${mendPlace}, or allow every value that is sent today`,
  onMain: () => words('any value'),
  here: c => valueList(c.data['values'] as Json[]),
  detect: pair => {
    const list =
      pair.base && pair.head && !allowedValues(pair.base.schema) ? allowedValues(pair.head.schema) : null
    return list
      ? [
          {
            data: { values: asSet(list) },
            edit: editNode(pair, node => withKeys(node, { enum: [...list] })),
          },
        ]
      : []
  },
  examples: [
    {
      before: 'events:\n  Order Completed: { properties: { payment_method: { type: string } } }\n',
      after:
        'events:\n  Order Completed: { properties: { payment_method: { type: string, enum: [card, paypal] } } }\n',
      changes: ['values-restricted property:Order Completed/payment_method'],
    },
  ],
}

export const valuesFreed: NodeKind = {
  id: 'values-freed',
  on: 'node',
  constraint: true,
  summary: 'The list of allowed values is lifted.',
  mirror: 'values-restricted',
  producers: { level: 'safe', why: 'What apps send stays right.' },
  consumers: {
    level: 'risky',
    why: 'Values that nobody knows may arrive.',
    reason: c => say`What reads it${within(c)} may see values that it does not know.`,
    shownBy: 'payload',
  },
  title: c => about(c, words('now allows any value')),
  onMain: c => valueList(c.data['values'] as Json[]),
  here: () => words('any value'),
  detect: pair => {
    const list =
      pair.base && pair.head && !allowedValues(pair.head.schema) ? allowedValues(pair.base.schema) : null
    if (!list) return []
    return [
      {
        data: { values: asSet(list) },
        edit: editNode(pair, anyValue),
      },
    ]
  },
  examples: [
    {
      before:
        'events:\n  Order Completed: { properties: { payment_method: { type: string, enum: [card, paypal] } } }\n',
      after: 'events:\n  Order Completed: { properties: { payment_method: { type: string } } }\n',
      changes: ['values-freed property:Order Completed/payment_method'],
    },
  ],
}
