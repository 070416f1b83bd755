import type { EventSource, PlanEvent, TraitSet, Variant } from '../../model/plan.ts'
import { say } from '../../text/phrase.ts'
import type { Found } from '../difference.ts'
import type { EventKind } from '../kind.ts'
import { textOr, whose, within } from '../words.ts'

type Triggered = {
  readonly trigger: string | null
  readonly sources: readonly EventSource[]
  readonly variants?: ReadonlyMap<string, Variant>
}

/** The trigger as it changed for all, and for each source that words its own. */
export function triggersChanged(
  base: Triggered | PlanEvent | TraitSet,
  head: Triggered | PlanEvent | TraitSet,
): Found[] {
  const found: Found[] = []
  if (base.trigger !== head.trigger) found.push({ data: { from: base.trigger, to: head.trigger } })
  const [old, now] = [variants(base), variants(head)]
  for (const source of new Set([...old.keys(), ...now.keys()])) {
    const from = old.get(source)?.trigger ?? base.trigger
    const to = now.get(source)?.trigger ?? head.trigger
    const asForAll = from === base.trigger && to === head.trigger
    if (from !== to && !asForAll) found.push({ data: { from, to }, source })
  }
  return found
}

const variants = (side: Triggered | PlanEvent | TraitSet): ReadonlyMap<string, Variant> =>
  'variants' in side && side.variants ? side.variants : new Map()

export const eventTriggerChanged: EventKind = {
  id: 'event-trigger-changed',
  on: 'event',
  summary: 'The moment at which the event is sent is described differently.',
  mirror: { none: 'the way back is the same change' },
  producers: { level: 'safe', why: 'The payload is as before.' },
  consumers: {
    level: 'risky',
    why: 'The same name may now mean something else.',
    reason: c => say`The same name may now mean something else${within(c)}.`,
  },
  title: c => [...whose(c), ' is sent at another moment'],
  onMain: c => textOr(c.data['from']),
  here: c => textOr(c.data['to']),
  detect: ({ base, head }) => (base && head ? triggersChanged(base, head) : []),
  examples: [
    {
      before: 'events:\n  Order Completed: { trigger: The button is pressed. }\n',
      after: 'events:\n  Order Completed: { trigger: The payment is confirmed. }\n',
      changes: ['event-trigger-changed event:Order Completed'],
    },
  ],
}
