import type { PlanEvent } from '../../model/plan.ts'
import { list, name, say, words } from '../../text/phrase.ts'
import type { Case } from '../difference.ts'
import type { EventKind } from '../kind.ts'
import { kpi, textOr, value, whose, within } from '../words.ts'

const stage = (event: PlanEvent): string => (event.deprecated ? 'deprecated' : event.status)
const isDeprecated = (event: PlanEvent): boolean => stage(event) === 'deprecated'

const shown = {
  onMain: (c: Case) => textOr(c.data['from']),
  here: (c: Case) => textOr(c.data['to']),
}

export const eventActivated: EventKind = {
  id: 'event-activated',
  on: 'event',
  summary: 'A draft that is now live.',
  mirror: {
    none: 'a live event does not become a draft again; where it does, that is event-metadata-changed',
  },
  producers: { level: 'safe', why: 'Nothing that apps send becomes wrong.' },
  consumers: { level: 'safe', why: 'New data arrives.' },
  title: c => [...whose(c), ' goes live'],
  ...shown,
  detect: ({ base, head }) =>
    base && head && stage(base) === 'draft' && stage(head) === 'active'
      ? [{ data: { from: 'draft', to: 'active' } }]
      : [],
  examples: [
    {
      before: 'events:\n  Coupon Applied: { status: draft }\n',
      after: 'events:\n  Coupon Applied: { status: active }\n',
      changes: ['event-activated event:Coupon Applied'],
    },
  ],
}

/** KPIs that no other live event feeds. */
function onlyFeeds(c: Case): string[] {
  const event = c.events?.head
  if (!event) return []
  const others = [...c.plans.head.events.values()].filter(other => other !== event && !isDeprecated(other))
  return event.kpis.filter(id => !others.some(other => other.kpis.includes(id)))
}

export const eventDeprecated: EventKind = {
  id: 'event-deprecated',
  on: 'event',
  summary: 'An event that is on its way out.',
  mirror: 'event-restored',
  producers: { level: 'safe', why: 'Apps may still send it.' },
  consumers: {
    level: 'risky',
    why: 'What reads it has to move before it is removed.',
    reason: c => {
      const only = onlyFeeds(c)
      const until = c.events?.head?.deprecated?.sunset
      const move = until
        ? say`What reads it${within(c)} has to move before ${value(until)}.`
        : say`What reads it${within(c)} has to move before it is removed.`
      return only.length === 0
        ? move
        : [...move, ' It is the only event that feeds ', ...list(only.map(id => kpi(c, id))), '.']
    },
  },
  title: c => {
    const next = c.events?.head?.deprecated?.replacedBy
    return next
      ? say`${[...whose(c)]} is now deprecated; ${name(next)} replaces it`
      : [...whose(c), ' is now deprecated']
  },
  ...shown,
  detect: ({ base, head }) =>
    base && head && !isDeprecated(base) && isDeprecated(head)
      ? [{ data: { from: stage(base), to: 'deprecated', sunset: head.deprecated?.sunset ?? null } }]
      : [],
  examples: [
    {
      before: 'events:\n  Coupon Applied: {}\n',
      after:
        'events:\n  Coupon Applied: { status: deprecated, deprecated: { since: 2026-01-01, sunset: 2026-12-31, reason: Unused } }\n',
      changes: ['event-deprecated event:Coupon Applied'],
    },
  ],
}

export const eventRestored: EventKind = {
  id: 'event-restored',
  on: 'event',
  summary: 'A deprecated event that stays after all.',
  mirror: 'event-deprecated',
  producers: { level: 'safe', why: 'Apps may go on sending it.' },
  consumers: { level: 'safe', why: 'It stays.' },
  title: c => [...whose(c), ' is no longer deprecated'],
  onMain: () => words('deprecated'),
  here: c => textOr(c.data['to']),
  detect: ({ base, head }) =>
    base && head && isDeprecated(base) && !isDeprecated(head)
      ? [{ data: { from: 'deprecated', to: stage(head) } }]
      : [],
  examples: [
    {
      before: 'events:\n  Coupon Applied: { status: deprecated }\n',
      after: 'events:\n  Coupon Applied: {}\n',
      changes: ['event-restored event:Coupon Applied'],
    },
  ],
}
