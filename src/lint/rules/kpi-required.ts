import { eventId } from '../../model/object-id.ts'
import { englishList } from '../../text/english.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  fields: ('kpis' | 'useCases')[]
}

export const kpiRequired: Rule = defineRule({
  id: 'kpi-required',
  group: 'value',
  summary: 'Every event feeds a KPI or a use case.',
  why: 'What ties to no goal is cost without use: it is sent, stored and paid for, and nobody reads it.',
  level: 'warning',
  options: {
    schema: optionsOf({ fields: someOf(['kpis', 'useCases'], 'What counts; any of them is enough.') }),
    defaults: { fields: ['kpis', 'useCases'] } as Options,
  },
  messages: {
    missing: (data: { event: string; fields: readonly string[] }): Phrase =>
      say`Unexpected event ${data.event} that feeds nothing, expected ${words(englishList(data.fields, 'or'))}; if nobody needs it, don't track it`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'kpis:\n  revenue: { description: Revenue a day. }\nevents:\n  Order Completed: { kpis: [revenue] }\n  Old One: { status: deprecated }\n',
      },
      { plan: 'events:\n  Order Completed: {}\n' },
    ],
    invalid: [
      {
        plan: 'kpis:\n  revenue: { description: Revenue a day. }\nevents:\n  Order Completed: {}\n',
        findings: ['4:3-4:18 missing'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: choose events by KPI'],
  needs: 'kpis',
  check({ plan, options, report }) {
    for (const event of plan.events.values()) {
      // a deprecated event is on its way out: it needs no new purpose
      if (event.status === 'deprecated' || options.fields.some(field => event[field].length > 0)) continue
      report('missing', {
        at: event.at,
        object: eventId(event.name),
        data: { event: event.name, fields: options.fields },
      })
    }
  },
})
