import { mendPlace } from '../../model/change.ts'
import { name, say, words } from '../../text/phrase.ts'
import type { EventKind } from '../kind.ts'
import { allSenders, appsInUse, textOr, whose, within } from '../words.ts'

export const eventAdded: EventKind = {
  id: 'event-added',
  on: 'event',
  summary: 'An event that the plan did not have.',
  mirror: 'event-removed',
  producers: { level: 'safe', why: 'Apps in use don’t send it yet, so nothing they send changes.' },
  consumers: { level: 'safe', why: 'Nothing reads it yet.' },
  title: c => [...whose(c), ' is a new event'],
  onMain: () => words('not planned'),
  here: () => words('new event'),
  detect: ({ base, head }) => (!base && head ? [{ data: { type: head.type } }] : []),
  examples: [
    {
      before: 'events:\n  Cart Viewed: {}\n',
      after: 'events:\n  Cart Viewed: {}\n  Coupon Applied: {}\n',
      changes: ['event-added event:Coupon Applied'],
    },
  ],
}

export const eventRemoved: EventKind = {
  id: 'event-removed',
  on: 'event',
  summary:
    'An event that the plan no longer has. After its `deprecated.sunset` it is risky instead of breaking.',
  mirror: 'event-added',
  producers: {
    level: 'breaking',
    why: 'Apps in use still send it, and the plan no longer knows it.',
    reason: c => appsInUse(c, 'still send it'),
  },
  consumers: {
    level: 'breaking',
    why: 'Its data stops: reports, audiences and models on it go empty.',
    reason: c => say`Its data stops${within(c)}: reports and audiences on it go empty.`,
  },
  title: c => [...whose(c), ' is removed'],
  fails: () => words('an event of that name'),
  mend: c =>
    say`put ${[...whose(c)]} back in ${mendPlace} as ${'deprecated'} with an end date; remove it once nothing sends it`,
  onMain: c => words(c.events?.base?.status === 'deprecated' ? 'deprecated' : 'planned'),
  here: () => words('removed'),
  detect: ({ base, head }) => (base && !head ? [{ data: { type: base.type }, at: null }] : []),
  examples: [
    {
      before: 'events:\n  Cart Viewed: {}\n  Coupon Applied: {}\n',
      after: 'events:\n  Cart Viewed: {}\n',
      changes: ['event-removed event:Coupon Applied'],
    },
  ],
}

export const eventRenamed: EventKind = {
  id: 'event-renamed',
  on: 'event',
  summary:
    'The same event under a new name: stated by `renamedFrom`, or one removed and one added with the same type and properties and a word of the name in common.',
  mirror: { none: 'the way back is a rename too' },
  producers: {
    level: 'breaking',
    why: 'Apps in use send the old name, which the plan no longer knows.',
    reason: c => appsInUse(c, say`send the old name`),
  },
  consumers: {
    level: 'breaking',
    why: 'The old name stops, and its history does not continue under the new one.',
    reason: c => say`The old name stops${within(c)} and a new one starts without its history.`,
  },
  title: c => say`${name(c.renamedFrom ?? '')} is now called ${name(c.event ?? '')}`,
  fails: () => words('an event of the old name'),
  mend: c =>
    say`keep both: add ${name(c.renamedFrom ?? '')} back in ${mendPlace} as ${'deprecated'} with an end date and ${`replacedBy: ${c.event}`}; remove it once ${allSenders(c)} the new name`,
  onMain: c => textOr(c.renamedFrom),
  here: c => textOr(c.event),
  detect: ({ base, head, renamed }) =>
    renamed && base && head ? [{ data: { from: base.id, to: head.id }, renamedFrom: base.id }] : [],
  examples: [
    {
      before: 'events:\n  Order Complete: { properties: { total: { type: number } } }\n',
      after:
        'events:\n  Order Completed: { renamedFrom: Order Complete, properties: { total: { type: number } } }\n',
      changes: ['event-renamed event:Order Completed'],
    },
    {
      before: 'events:\n  Order Complete: { properties: { total: { type: number } } }\n',
      after: 'events:\n  Order Completed: { properties: { total: { type: number } } }\n',
      changes: ['event-renamed event:Order Completed'],
    },
  ],
}

export const eventTypeChanged: EventKind = {
  id: 'event-type-changed',
  on: 'event',
  summary: 'Another kind of call: track, page or screen.',
  mirror: { none: 'the way back is the same change' },
  producers: {
    level: 'breaking',
    why: 'Apps in use send it by the other call.',
    reason: c => appsInUse(c, say`send it as a ${words(String(c.data['from']))} call`),
  },
  consumers: {
    level: 'breaking',
    why: 'Calls of another kind land in another table.',
    reason: c =>
      say`Calls of another kind land in another place${within(c)}: what reads the old one goes silent.`,
  },
  title: c =>
    say`${[...whose(c)]} is now a ${words(String(c.data['to']))} call, not a ${words(String(c.data['from']))} call`,
  fails: c => say`a ${words(String(c.data['from']))} call`,
  mend: c => say`put ${`type: ${c.data['from']}`} back in ${mendPlace}, or add a new event beside it`,
  onMain: c => textOr(c.data['from']),
  here: c => textOr(c.data['to']),
  detect: ({ base, head }) =>
    base && head && base.type !== head.type ? [{ data: { from: base.type, to: head.type } }] : [],
  examples: [
    {
      before: 'events:\n  Home: { type: page }\n',
      after: 'events:\n  Home: { type: screen }\n',
      changes: ['event-type-changed event:Home'],
    },
  ],
}
