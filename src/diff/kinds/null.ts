import { mendPlace } from '../../model/change.ts'
import type { JsonType } from '../../model/plan.ts'
import { typesOf } from '../../model/schema-types.ts'
import { type JsonObject, own } from '../../text/json.ts'
import { say, words } from '../../text/phrase.ts'
import type { NodeKind } from '../kind.ts'
import { withKeys } from '../schema-edit.ts'
import { about, appsInUse, within } from '../words.ts'
import { allowing, editNode } from './property-type.ts'

/** A copy whose list of values has null at its end, or does not have it. */
function listing(node: JsonObject, allowed: boolean): JsonObject {
  const list = own(node, 'enum')
  if (!Array.isArray(list)) return node
  const kept = list.filter(item => item !== null)
  return withKeys(node, { enum: allowed ? [...kept, null] : kept })
}

/** A copy that does not allow null. @param others the other types, where it declares none */
function withoutNull(node: JsonObject, others: readonly JsonType[]): JsonObject {
  const types = (typesOf(node).length > 0 ? typesOf(node) : others).filter(type => type !== 'null')
  return withKeys(listing(node, false), { type: types })
}

export const nullForbidden: NodeKind = {
  id: 'null-forbidden',
  on: 'node',
  constraint: true,
  summary: 'The property may no longer be null.',
  mirror: 'null-allowed',
  producers: {
    level: 'breaking',
    why: 'Apps in use may send null.',
    reason: c => appsInUse(c, 'may send it empty (null)'),
    shownBy: 'payload',
  },
  consumers: { level: 'safe', why: 'What arrives fits what was there.' },
  title: c => about(c, words('may no longer be null')),
  fails: () => words('an event with null there'),
  mend: () => say`put ${'"null"'} back into ${'type'} in ${mendPlace} until every app leaves it out instead`,
  onMain: () => words('may be null'),
  here: () => words('never null'),
  detect: pair =>
    pair.base && pair.head && pair.types.nullLost
      ? [{ data: {}, edit: editNode(pair, node => withoutNull(node, pair.types.from)) }]
      : [],
  examples: [
    {
      before: 'events:\n  Order Completed: { properties: { coupon: { type: [string, "null"] } } }\n',
      after: 'events:\n  Order Completed: { properties: { coupon: { type: string } } }\n',
      changes: ['null-forbidden property:Order Completed/coupon'],
    },
  ],
}

export const nullAllowed: NodeKind = {
  id: 'null-allowed',
  on: 'node',
  constraint: true,
  summary: 'The property may now be null.',
  mirror: 'null-forbidden',
  producers: { level: 'safe', why: 'What apps send stays right.' },
  consumers: {
    level: 'risky',
    why: 'What reads it meets nulls where there were none.',
    reason: c => say`What reads it${within(c)} meets nulls where there were none.`,
    shownBy: 'payload',
  },
  title: c => about(c, words('may now be null')),
  onMain: () => words('never null'),
  here: () => words('may be null'),
  detect: pair =>
    pair.base && pair.head && pair.types.nullGained
      ? [{ data: {}, edit: editNode(pair, node => allowing(listing(node, true), ['null'])) }]
      : [],
  examples: [
    {
      before: 'events:\n  Order Completed: { properties: { coupon: { type: string } } }\n',
      after: 'events:\n  Order Completed: { properties: { coupon: { type: [string, "null"] } } }\n',
      changes: ['null-allowed property:Order Completed/coupon'],
    },
  ],
}
