import { mendPlace } from '../../model/change.ts'
import type { DestinationNames, PlanEvent } from '../../model/plan.ts'
import { say } from '../../text/phrase.ts'
import type { Case, Found } from '../difference.ts'
import type { EventKind } from '../kind.ts'
import { pairUp } from '../pair.ts'
import { destination, textOr, titled, value, whose } from '../words.ts'

/** Whether the event goes there on main and here; a name in a place that it does not reach harms nobody. */
function reaches(c: Case): boolean {
  const id = String(c.data['destination'])
  const { base, head } = c.events ?? {}
  return (base?.destinations.includes(id) && head?.destinations.includes(id)) ?? false
}

function nameChanges(base: PlanEvent, head: PlanEvent): Found[] {
  return pairUp(base.names, head.names).flatMap(({ key, base: old, head: now }) => {
    const at = now?.at ?? head.at
    const before = old?.at ?? null
    return differences(base.name, head.name, old, now).map(data => ({
      data: { destination: key, ...data },
      at,
      before,
    }))
  })
}

function differences(
  oldName: string,
  newName: string,
  base: DestinationNames | null,
  head: DestinationNames | null,
): { property: string | null; from: string; to: string }[] {
  const found: { property: string | null; from: string; to: string }[] = []
  const [old, now] = [base?.event ?? oldName, head?.event ?? newName]
  const untouched = (base?.event ?? null) === (head?.event ?? null)
  if (old !== now && !untouched) found.push({ property: null, from: old, to: now })
  const names = pairUp(
    base?.properties ?? new Map<string, string>(),
    head?.properties ?? new Map<string, string>(),
  )
  for (const { key, base: from, head: to } of names) {
    if (from !== to) found.push({ property: key, from: from ?? key, to: to ?? key })
  }
  return found.filter(({ from, to }) => from !== to)
}

export const eventDestinationNameChanged: EventKind = {
  id: 'event-destination-name-changed',
  on: 'event',
  summary: 'The event, or one of its properties, gets another name in a destination.',
  mirror: { none: 'the way back is the same change' },
  producers: { level: 'safe', why: 'Apps send the same.' },
  consumers: {
    level: 'breaking',
    why: 'What is built on the old name in that destination goes silent.',
    of: c => (reaches(c) ? 'breaking' : 'safe'),
    reason: c =>
      reaches(c)
        ? say`In ${destination(c, String(c.data['destination']))} whatever uses ${value(c.data['from'])} goes silent.`
        : say`It does not go to ${destination(c, String(c.data['destination']))}.`,
  },
  title: c => {
    const place = destination(c, String(c.data['destination']))
    const property = c.data['property']
    const what = typeof property === 'string' ? say`${[...whose(c)]}: ${property}` : whose(c)
    return titled(
      c,
      say`${[...what]} is called ${value(c.data['to'])} in ${place}, no longer ${value(c.data['from'])}`,
    )
  },
  mend: c => say`put ${value(c.data['from'])} back in ${mendPlace}`,
  onMain: c => textOr(c.data['from']),
  here: c => textOr(c.data['to']),
  detect: ({ base, head }) => (base && head ? nameChanges(base, head) : []),
  examples: [
    {
      before:
        'destinations: { ga4: { type: ga4 } }\nevents:\n  Order Completed: { names: { ga4: purchase } }\n',
      after: 'destinations: { ga4: { type: ga4 } }\nevents:\n  Order Completed: { names: { ga4: order } }\n',
      changes: ['event-destination-name-changed event:Order Completed'],
    },
  ],
}
