import { mendPlace } from '../../model/change.ts'
import type { Body, Unplanned } from '../../model/plan.ts'
import { isObject, type Json, type JsonObject, own } from '../../text/json.ts'
import { say, words } from '../../text/phrase.ts'
import type { Found } from '../difference.ts'
import type { NodeKind } from '../kind.ts'
import type { NodePair, SchemaNode, Scope } from '../node-pair.ts'
import { withKeys } from '../schema-edit.ts'
import { about, appsInUse, within } from '../words.ts'
import { editNode } from './property-type.ts'

/** Whether an object takes keys that it does not list; null where it says what they look like. */
function isClosed(schema: JsonObject, unplanned: Unplanned): boolean | null {
  const extra = own(schema, 'additionalProperties')
  if (typeof extra === 'boolean') return !extra
  if (isObject(extra)) return Object.keys(extra).length === 0 ? false : null
  return unplanned === 'forbid' && own(schema, 'properties') !== undefined
}

const says = (schema: JsonObject): Json | undefined => own(schema, 'additionalProperties')

/** A policy is told where it is changed: at the plan, or at an event that has its own. */
function toldElsewhere({ scope, part }: NodePair): boolean {
  const { base, head, plans } = scope
  if (base.unplanned === head.unplanned) return false
  return (
    part !== 'payload' ||
    (follows(base, plans.base.info.unplanned) && follows(head, plans.head.info.unplanned))
  )
}

const follows = (body: Body, policy: Unplanned): boolean => body.unplanned === policy

function found(pair: NodePair, closed: boolean): Found[] {
  const { base, head, scope } = pair
  if (!base || !head) return []
  const implied = says(base.schema) === undefined && says(head.schema) === undefined
  if (implied && toldElsewhere(pair)) return []
  const before = isClosed(base.schema, scope.base.unplanned)
  const after = isClosed(head.schema, scope.head.unplanned)
  if (before === null || after === null || before === after || after !== closed) return []
  return [{ data: {}, edit: editNode(pair, node => withKeys(node, { additionalProperties: !closed })) }]
}

/** What the head says of the keys that an object does not list: `additionalProperties`, for the base with one of its properties gone. */
export function unlistedIn({ schema }: SchemaNode, { head }: Scope): Json | undefined {
  const written = says(schema)
  return written === undefined && isClosed(schema, head.unplanned) === false ? true : written
}

export const objectClosed: NodeKind = {
  id: 'object-closed',
  on: 'node',
  constraint: true,
  summary: 'An object, or an event’s payload, that no longer takes properties that the plan does not name.',
  mirror: 'object-opened',
  producers: {
    level: 'breaking',
    why: 'Apps in use may send properties that the plan does not name.',
    reason: c => appsInUse(c, 'may send properties that the plan does not name'),
    shownBy: 'payload',
    reading: 'open',
  },
  consumers: { level: 'safe', why: 'What the plan names stays.' },
  title: c => about(c, words('no longer takes properties that the plan does not name')),
  fails: () => words('an event with any other property'),
  mend: () => say`name the properties that apps send in ${mendPlace} before closing it`,
  onMain: () => words('takes other properties'),
  here: () => words('takes no others'),
  detect: pair => found(pair, true),
  examples: [
    {
      before:
        'events:\n  Order Completed: { properties: { shop: { type: object, properties: { city: { type: string } } } } }\n',
      after:
        'events:\n  Order Completed: { properties: { shop: { type: object, additionalProperties: false, properties: { city: { type: string } } } } }\n',
      changes: ['object-closed property:Order Completed/shop'],
    },
  ],
}

export const objectOpened: NodeKind = {
  id: 'object-opened',
  on: 'node',
  constraint: true,
  summary: 'An object, or an event’s payload, that now takes properties that the plan does not name.',
  mirror: 'object-closed',
  producers: { level: 'safe', why: 'What apps send stays right.' },
  consumers: {
    level: 'risky',
    why: 'Properties that nobody planned may arrive.',
    reason: c => say`Properties that nobody planned may arrive${within(c)}.`,
  },
  title: c => about(c, words('now takes properties that the plan does not name')),
  onMain: () => words('takes no others'),
  here: () => words('takes other properties'),
  detect: pair => found(pair, false),
  examples: [
    {
      before:
        'events:\n  Order Completed: { properties: { shop: { type: object, additionalProperties: false, properties: { city: { type: string } } } } }\n',
      after:
        'events:\n  Order Completed: { properties: { shop: { type: object, properties: { city: { type: string } } } } }\n',
      changes: ['object-opened property:Order Completed/shop'],
    },
  ],
}
