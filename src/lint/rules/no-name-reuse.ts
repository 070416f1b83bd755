import { eventId } from '../../model/object-id.ts'
import { foldName } from '../../text/names.ts'
import { name, type Phrase, say } from '../../text/phrase.ts'
import { optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

export const noNameReuse: Rule = defineRule({
  id: 'no-name-reuse',
  group: 'lifecycle',
  summary: 'The name of a retired event does not come back.',
  why: 'Old data under the name means something else: every report over both times adds up two things.',
  level: 'error',
  options: { schema: optionsOf(), defaults: {} },
  messages: {
    reused: (data: { name: string; removed: string; on: string | null }): Phrase => [
      ...say`Unexpected event ${data.name}: the name of ${data.removed}, which was retired`,
      ...(data.on ? say` on ${name(data.on)}` : []),
      ', expected another name',
    ],
  },
  fix: 'none',
  examples: {
    valid: [{ plan: 'removed:\n  - { event: Purchase, on: 2025-03-01 }\nevents:\n  Order Completed: {}\n' }],
    invalid: [
      {
        plan: 'removed:\n  - { event: Purchase, on: 2025-03-01 }\nevents:\n  Purchase: {}\n',
        findings: ['4:3-4:11 reused'],
      },
    ],
  },
  sources: ['OpenTelemetry: no name reuse', 'buf: reserved names'],
  sees: 'each',
  check({ plan, report }) {
    const removed = new Map(plan.removed.map(one => [foldName(one.event), one]))
    for (const event of plan.events.values()) {
      const old = removed.get(foldName(event.name))
      if (!old) continue
      report('reused', {
        at: event.at,
        object: eventId(event.id),
        data: { name: event.name, removed: old.event, on: old.on },
        related: [old.at],
      })
    }
  },
})
