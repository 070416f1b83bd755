import { eventId } from '../../model/object-id.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { atLeast, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { baseEvent } from '../subjects.ts'

interface Options {
  plan: number
  perChange: number
  perEvent: number
}

export const eventBudget: Rule = defineRule({
  id: 'event-budget',
  group: 'value',
  summary: 'A plan stays small enough to be known: events in all, new at once, properties of each.',
  why: 'A plan that tracks everything answers nothing: nobody knows what is in it.',
  level: 'warning',
  options: {
    schema: optionsOf({
      plan: atLeast(1, 'Most events of a plan.'),
      perChange: atLeast(1, 'Most new events of one pull request.'),
      perEvent: atLeast(1, 'Most properties of one event.'),
    }),
    defaults: { plan: 300, perChange: 20, perEvent: 50 } as Options,
  },
  messages: {
    plan: (data: { events: number; most: number }): Phrase =>
      say`Unexpected ${data.events} events in this plan, expected at most ${data.most}; which of them feeds no KPI?`,
    perChange: (data: { events: number; most: number }): Phrase =>
      say`Unexpected ${data.events} new events at once, expected at most ${data.most}, so that each can be reviewed`,
    perEvent: (data: { event: string; properties: number; most: number }): Phrase =>
      say`Unexpected ${data.properties} properties of ${data.event}, expected at most ${data.most}`,
  },
  fix: 'none',
  examples: {
    valid: [{ plan: 'events:\n  A Viewed: {}\n  B Viewed: {}\n', options: { plan: 2 } }],
    invalid: [
      {
        plan: 'events:\n  A Viewed: {}\n  B Viewed: {}\n',
        options: { plan: 1 },
        findings: ['3:3-3:11 plan'],
      },
      {
        base: 'events:\n  A Viewed: {}\n',
        plan: 'events:\n  A Viewed: {}\n  B Viewed: {}\n  C Viewed: { properties: { a: { type: string }, b: { type: string } } }\n',
        options: { perChange: 1, perEvent: 1 },
        findings: ['4:3-4:11 perChange', '4:3-4:11 perEvent'],
      },
    ],
  },
  sources: ["4-Step Guide to CDP Success: don't track everything"],
  check({ plan, base, options, report }) {
    const events = [...plan.events.values()]
    const fresh = base ? events.filter(event => baseEvent(event, base) === null) : []
    // what speaks of the whole plan is said at what this change added last
    const last = fresh.at(-1) ?? events.at(-1)
    if (last && events.length > options.plan) {
      report('plan', { at: last.at, object: 'plan', data: { events: events.length, most: options.plan } })
    }
    if (last && fresh.length > options.perChange) {
      report('perChange', {
        at: last.at,
        object: 'plan',
        data: { events: fresh.length, most: options.perChange },
      })
    }
    for (const event of events) {
      const properties = event.body.properties.length
      if (properties <= options.perEvent) continue
      const data = { event: event.name, properties, most: options.perEvent }
      report('perEvent', { at: event.at, object: eventId(event.id), data })
    }
  },
})
