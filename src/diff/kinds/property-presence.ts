import { mendPlace } from '../../model/change.ts'
import type { Origin } from '../../model/origin.ts'
import { typesOf } from '../../model/schema-types.ts'
import type { JsonObject } from '../../text/json.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { join, parent } from '../../text/pointer.ts'
import type { Case, Found, SchemaEdit } from '../difference.ts'
import type { NodeKind } from '../kind.ts'
import type { NodePair, SchemaNode } from '../node-pair.ts'
import { editAt, withKeys, withoutProperty, withProperty, withRequired } from '../schema-edit.ts'
import { allSenders, appsInUse, columns, described, textOr, thing, titled, whose, within } from '../words.ts'
import { unlistedIn } from './object-closed.ts'

/** An edit of the object that lists the property. */
export function editHolder(pair: NodePair, change: (holder: JsonObject) => JsonObject): SchemaEdit {
  const steps = pair.parent?.base?.steps ?? []
  return schema => editAt(schema, steps, change)
}

/** Where a variant says that its app never sends the property; null where it is gone for every app. */
function leftOutAt({ scope, base }: NodePair): Origin | null {
  const variant = scope.source === null ? undefined : scope.events?.head?.variants.get(scope.source)
  const path = base?.property?.path
  if (!variant || path === undefined || !variant.without.includes(path)) return null
  const steps = path
    .split('.')
    .flatMap(part =>
      part.endsWith('[]') ? ['properties', part.slice(0, -2), 'items'] : ['properties', part],
    )
  return { file: variant.at.file, pointer: join(variant.at.pointer, ...steps) }
}

const typesData = (node: SchemaNode): JsonObject => ({ types: typesOf(node.schema).sort() })
const nameOf = (node: SchemaNode): string => node.property?.name ?? ''

function added(pair: NodePair, required: boolean): Found[] {
  const { head } = pair
  if (pair.base || !head?.property || head.property.required !== required) return []
  return [
    {
      data: typesData(head),
      edit: editHolder(pair, holder => withProperty(holder, nameOf(head), head.schema, required)),
      ...(required ? { mendAt: requiredPlace(pair) } : {}),
    },
  ]
}

/** Where it is said that the property is required: by itself, or in a JSON Schema document by the list beside it. */
function requiredPlace(pair: NodePair): Origin {
  const at = pair.head?.property?.at ?? { file: '', pointer: '' }
  const holder = isListed(pair) ? parent(parent(at.pointer) ?? '') : at.pointer
  return { file: at.file, pointer: `${holder ?? ''}/required` }
}

/** What comes from a bundle or a schema of the plan says itself that it is required. */
function isListed({ scope, head }: NodePair): boolean {
  return scope.head.written !== null && (head?.property?.via ?? []).every(({ path }) => path === '')
}

/** The words that say so in the file, to be deleted or kept. */
function requirementWords(c: Case, kept: boolean): Phrase {
  if (!c.node || !isListed(c.node)) return say`${'required: true'} in ${mendPlace}`
  return say`${c.node.head?.property?.name ?? ''} ${words(kept ? 'in' : 'from')} the list ${'required'} in ${mendPlace}`
}

export const propertyAdded: NodeKind = {
  id: 'property-added',
  on: 'node',
  constraint: false,
  summary: 'An optional property that the plan did not have.',
  mirror: 'property-removed',
  producers: { level: 'safe', why: 'Apps need not send it.' },
  consumers: { level: 'safe', why: 'Nothing reads it yet.' },
  title: c =>
    titled(c, say`${[...whose(c)]} may now have ${[...thing(c)]}`, say`${[...thing(c)]} is new and optional`),
  onMain: () => words('not planned'),
  here: c => described(c.node?.head?.property ?? null),
  detect: pair => added(pair, false),
  examples: [
    {
      before: 'events:\n  Order Completed: { properties: {} }\n',
      after: 'events:\n  Order Completed: { properties: { coupon: { type: string } } }\n',
      changes: ['property-added property:Order Completed/coupon'],
    },
  ],
}

export const propertyAddedRequired: NodeKind = {
  id: 'property-added-required',
  on: 'node',
  constraint: false,
  summary: 'A property that the plan did not have and now requires.',
  mirror: 'property-removed',
  producers: {
    level: 'breaking',
    why: 'Apps in use don’t send it.',
    reason: c => appsInUse(c, "don't send it"),
    shownBy: 'payload',
  },
  consumers: { level: 'safe', why: 'Nothing reads it yet.' },
  title: c =>
    titled(c, say`${[...whose(c)]} now requires ${[...thing(c)]}`, say`${[...thing(c)]} is new and required`),
  fails: () => words('an event without it'),
  mend: requireLater,
  onMain: () => words('not planned'),
  here: c => described(c.node?.head?.property ?? null),
  detect: pair => added(pair, true),
  examples: [
    {
      before: 'events:\n  Order Completed: { properties: {} }\n',
      after:
        'events:\n  Order Completed: { properties: { shipping_method: { type: string, required: true } } }\n',
      changes: ['property-added-required property:Order Completed/shipping_method'],
    },
  ],
}

/** "delete `required: true` in …; require it once all three send it" */
function requireLater(c: Case): Phrase {
  return say`delete ${requirementWords(c, false)}; require it once ${allSenders(c)} it`
}

export const propertyRemoved: NodeKind = {
  id: 'property-removed',
  on: 'node',
  constraint: false,
  summary:
    'A property that the plan no longer has. Apps are broken where the plan forbids what it does not name. After its `deprecated.sunset` it is risky.',
  mirror: 'property-added',
  producers: {
    level: 'by proof',
    why: 'Apps in use still send it; where `unplanned` is `forbid` the plan refuses it.',
    reason: c =>
      c.less
        ? appsInUse(c, 'still send it')
        : words('Apps may go on sending it: the plan allows properties that it does not name.'),
  },
  consumers: {
    level: 'breaking',
    why: 'Its column gets no new values.',
    reason: c => say`It gets no new values${within(c)}: reports and audiences on it go silent.`,
  },
  title: c =>
    titled(c, say`${[...whose(c)]} no longer has ${[...thing(c)]}`, say`${[...thing(c)]} is removed`),
  fails: () => words('an event with it'),
  mend: c =>
    c.node && leftOutAt(c.node)
      ? say`delete ${`${c.node.base?.property?.name}: false`} in ${mendPlace}; write it again once nothing reads the property from there`
      : say`put ${[...thing(c)]} back in ${mendPlace} as ${'deprecated'} with an end date; remove it once nothing sends or reads it`,
  onMain: c => described(c.node?.base?.property ?? null),
  here: () => words('removed'),
  detect: pair => {
    const { base } = pair
    if (pair.head || !base?.property) return []
    const unlisted = unlistedIn(pair.parent?.head as SchemaNode, pair.scope)
    const edit = editHolder(pair, holder =>
      withKeys(withoutProperty(holder, nameOf(base)), { additionalProperties: unlisted }),
    )
    return [{ data: typesData(base), edit, at: leftOutAt(pair) }]
  },
  examples: [
    {
      before: 'events:\n  Order Completed: { properties: { coupon: { type: string } } }\n',
      after: 'events:\n  Order Completed: { properties: {} }\n',
      changes: ['property-removed property:Order Completed/coupon'],
    },
  ],
}

export const propertyRenamed: NodeKind = {
  id: 'property-renamed',
  on: 'node',
  constraint: false,
  summary:
    'The same property under a new name: stated by `renamedFrom`, or one removed and one added with the same type and limits and a word of the name in common.',
  mirror: { none: 'the way back is a rename too' },
  producers: {
    level: 'breaking',
    why: 'Apps in use send the old name.',
    reason: c => appsInUse(c, 'send the old name'),
  },
  consumers: {
    level: 'breaking',
    why: 'The old column stops and a new one starts without its history.',
    reason: c => say`The old name gets no new values${within(c)} and the new one starts without history.`,
  },
  title: c => {
    const old = textCode(c.renamedFrom)
    return titled(
      c,
      say`${[...whose(c)]}: ${old} is now called ${[...thing(c)]}`,
      say`${old} is now called ${[...thing(c)]}`,
    )
  },
  fails: c => say`an event with ${c.renamedFrom ?? ''}`,
  mend: c =>
    say`keep both: put ${c.renamedFrom ?? ''} back in ${mendPlace} as ${'deprecated'} with an end date and ${`replacedBy: ${c.node?.head?.property?.name}`}; remove it once ${allSenders(c)} the new name`,
  onMain: c => textOr(c.renamedFrom),
  here: c => textOr(c.node?.head?.property?.path),
  detect: pair => {
    const { base, head, renamed } = pair
    if (!renamed || !base?.property || !head?.property) return []
    const { required } = base.property
    const edit = editHolder(pair, holder =>
      withProperty(withoutProperty(holder, nameOf(base)), nameOf(head), head.schema, required),
    )
    return [
      { data: { from: base.property.name, to: head.property.name }, renamedFrom: base.property.path, edit },
    ]
  },
  examples: [
    {
      before: 'events:\n  Coupon Applied: { properties: { couponCode: { type: string } } }\n',
      after: 'events:\n  Coupon Applied: { properties: { coupon_code: { type: string } } }\n',
      changes: ['property-renamed property:Coupon Applied/coupon_code'],
    },
  ],
}

const textCode = (text: string | null): Phrase => [{ code: text ?? '' }]

function requirement(pair: NodePair, now: boolean): Found[] {
  const { base, head } = pair
  if (!base?.property || !head?.property || pair.part !== 'property') return []
  if (base.property.required === now || head.property.required !== now) return []
  const name = nameOf(base)
  return [
    {
      data: {},
      edit: editHolder(pair, holder => withRequired(holder, name, now)),
      mendAt: requiredPlace(pair),
    },
  ]
}

export const propertyBecameRequired: NodeKind = {
  id: 'property-became-required',
  on: 'node',
  constraint: false,
  summary: 'An optional property that the plan now requires.',
  mirror: 'property-became-optional',
  producers: {
    level: 'breaking',
    why: 'Apps in use may leave it out.',
    reason: c => appsInUse(c, 'may leave it out'),
    shownBy: 'payload',
  },
  consumers: { level: 'safe', why: 'It is there more often than before.' },
  title: c =>
    titled(c, say`${[...whose(c)]} now requires ${[...thing(c)]}`, say`${[...thing(c)]} is now required`),
  fails: () => words('an event without it'),
  mend: requireLater,
  onMain: () => words('optional'),
  here: () => words('required'),
  detect: pair => requirement(pair, true),
  examples: [
    {
      before: 'events:\n  Order Completed: { properties: { currency: { type: string } } }\n',
      after: 'events:\n  Order Completed: { properties: { currency: { type: string, required: true } } }\n',
      changes: ['property-became-required property:Order Completed/currency'],
    },
  ],
}

export const propertyBecameOptional: NodeKind = {
  id: 'property-became-optional',
  on: 'node',
  constraint: false,
  summary:
    'A required property that may now be left out. Breaking for warehouses whose column is NOT NULL (Redshift, Postgres).',
  mirror: 'property-became-required',
  producers: { level: 'safe', why: 'Apps may go on sending it.' },
  consumers: {
    level: 'by destination',
    why: 'What relies on it meets events without it.',
    reason: c => [...say`What relies on it${within(c)} will meet events without it.`, ...columns(c)],
    shownBy: 'payload',
  },
  title: c =>
    titled(
      c,
      say`${[...whose(c)]} no longer requires ${[...thing(c)]}`,
      say`${[...thing(c)]} is no longer required`,
    ),
  mend: c => say`keep ${requirementWords(c, true)}, or let the owners of the tables change the column first`,
  onMain: () => words('required'),
  here: () => words('optional'),
  detect: pair => requirement(pair, false),
  examples: [
    {
      before: 'events:\n  Order Completed: { properties: { currency: { type: string, required: true } } }\n',
      after: 'events:\n  Order Completed: { properties: { currency: { type: string } } }\n',
      changes: ['property-became-optional property:Order Completed/currency'],
    },
  ],
}
