import { mendPlace } from '../../model/change.ts'
import type { Body, Property } from '../../model/plan.ts'
import { code, list, type Part, type Phrase, say, words } from '../../text/phrase.ts'
import type { Case } from '../difference.ts'
import type { EventKind } from '../kind.ts'
import { listChange } from '../pair.ts'
import { destination, titled, whose } from '../words.ts'

/** Personal and sensitive properties of a payload that reach a destination. */
export function personalIn(body: Body, id: string): readonly Property[] {
  const found: Property[] = []
  const visit = (property: Property): void => {
    if (property.destinations && !property.destinations.includes(id)) return
    if (property.classification === 'personal' || property.classification === 'sensitive')
      found.push(property)
    property.children.forEach(visit)
  }
  body.properties.forEach(visit)
  return found
}

const idOf = (c: Case): string => String(c.data['destination'])
const label = (c: Case): Part => destination(c, idOf(c))

/** Of every event that the change reaches, each path once. */
function reached(c: Case): readonly Property[] {
  const shared = c.fold?.events.flatMap(event => c.plans.head.events.get(event)?.body ?? [])
  const own = c.events?.head?.body ?? c.traits?.head.body
  const found = (shared ?? (own ? [own] : [])).flatMap(body => personalIn(body, idOf(c)))
  return [...new Map(found.map(property => [property.path, property])).values()]
}

const isSensitive = (property: Property): boolean => property.classification === 'sensitive'

function personalWords(c: Case): Phrase {
  const properties = reached(c)
  if (properties.length === 0) return words('No personal data reaches it.')
  const kind = properties.some(isSensitive) ? 'Sensitive' : 'Personal'
  return say`${words(kind)} data now reaches ${label(c)}: ${list(properties.map(property => code(property.path)))}.`
}

export const eventDestinationAdded: EventKind = {
  id: 'event-destination-added',
  on: 'event',
  summary:
    'The event goes to one more destination. Risky where personal data reaches it, breaking where sensitive data does.',
  mirror: 'event-destination-removed',
  producers: { level: 'safe', why: 'Apps send the same.' },
  consumers: {
    level: 'by classification',
    why: 'Personal data that goes to a new place is for a person to decide.',
    reason: personalWords,
    of: c => {
      const properties = reached(c)
      if (properties.some(isSensitive)) return 'breaking'
      return properties.length > 0 ? 'risky' : 'safe'
    },
  },
  title: c =>
    titled(c, say`${[...whose(c)]} now goes to ${label(c)}`, say`${label(c)} now receives more events`),
  mend: c =>
    say`leave ${label(c)} out in ${mendPlace}, or give those properties ${'destinations'} without it`,
  onMain: () => words('does not go there'),
  here: c => say`goes to ${label(c)}`,
  detect: ({ base, head }) =>
    base && head
      ? listChange(base.destinations, head.destinations).added.map(id => ({ data: { destination: id } }))
      : [],
  examples: [
    {
      before:
        'destinations: { ga4: { type: ga4 }, braze: { type: braze } }\nevents:\n  Cart Viewed: { destinations: [ga4] }\n',
      after:
        'destinations: { ga4: { type: ga4 }, braze: { type: braze } }\nevents:\n  Cart Viewed: { destinations: [ga4, braze] }\n',
      changes: ['event-destination-added event:Cart Viewed'],
    },
  ],
}

export const eventDestinationRemoved: EventKind = {
  id: 'event-destination-removed',
  on: 'event',
  summary: 'The event no longer goes to a destination.',
  mirror: 'event-destination-added',
  producers: { level: 'safe', why: 'Apps send the same.' },
  consumers: {
    level: 'breaking',
    why: 'The event stops in that destination.',
    reason: c => say`It stops in ${label(c)}: what is built on it there goes silent.`,
  },
  title: c =>
    titled(
      c,
      say`${[...whose(c)]} no longer goes to ${label(c)}`,
      say`${label(c)} no longer receives what it received`,
    ),
  mend: c => say`put ${label(c)} back in ${mendPlace} until nothing there uses the event`,
  onMain: c => say`goes to ${label(c)}`,
  here: () => words('does not go there'),
  detect: ({ base, head }) =>
    base && head
      ? listChange(base.destinations, head.destinations).removed.map(id => ({ data: { destination: id } }))
      : [],
  examples: [
    {
      before:
        'destinations: { ga4: { type: ga4 }, braze: { type: braze } }\nevents:\n  Cart Viewed: { destinations: [ga4, braze] }\n',
      after:
        'destinations: { ga4: { type: ga4 }, braze: { type: braze } }\nevents:\n  Cart Viewed: { destinations: [ga4] }\n',
      changes: ['event-destination-removed event:Cart Viewed'],
    },
  ],
}
