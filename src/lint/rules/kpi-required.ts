import { eventId } from '../../model/object-id.ts'
import type { PlanEvent } from '../../model/plan.ts'
import { englishList } from '../../text/english.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { flag, optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  fields: ('kpis' | 'useCases')[]
  known: boolean
}

export const kpiRequired: Rule = defineRule({
  id: 'kpi-required',
  group: 'value',
  summary: 'Every event feeds a KPI or a use case.',
  why: 'What ties to no goal is cost without use: it is sent, stored and paid for, and nobody reads it.',
  level: 'warning',
  options: {
    schema: optionsOf({
      fields: someOf(['kpis', 'useCases'], 'What counts; any of them is enough.'),
      known: flag('Whether only what the plan defines counts.'),
    }),
    defaults: { fields: ['kpis', 'useCases'], known: true } as Options,
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
  sees: 'each',
  check({ plan, options, report }) {
    const counts = (field: Options['fields'][number], event: PlanEvent): boolean =>
      event[field].some(id => !options.known || plan[field].has(id))
    for (const event of plan.events.values()) {
      // a deprecated event is on its way out: it needs no new purpose
      if (event.status === 'deprecated' || options.fields.some(field => counts(field, event))) continue
      report('missing', {
        at: event.at,
        object: eventId(event.id),
        data: { event: event.name, fields: options.fields },
      })
    }
  },
})
