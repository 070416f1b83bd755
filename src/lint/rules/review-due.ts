import { eventId } from '../../model/object-id.ts'
import { name, type Phrase, say } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { addPeriod } from '../dates.ts'
import { flag, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  every: string
  requireDate: boolean
  now?: string
}

export const reviewDue: Rule = defineRule({
  id: 'review-due',
  group: 'lifecycle',
  summary: 'The plan and its events are reviewed every six months.',
  why: 'A plan that nobody looks at fills up with events that nobody needs, while rogue ones stay out of it.',
  level: 'warning',
  options: {
    schema: optionsOf({
      every: {
        type: 'string',
        pattern: '^P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$',
        description: 'How long a review holds (ISO 8601): P6M, or P3M when growing fast.',
      },
      now: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'The day to judge by, in place of the run’s own.',
      },
      requireDate: flag('Whether a plan without any review date is reported.'),
    }),
    defaults: { every: 'P6M', requireDate: false } as Options,
  },
  messages: {
    due: (data: { what: string; on: string; due: string }): Phrase =>
      say`Unexpected last review of ${data.what} on ${name(data.on)}, expected one since ${name(data.due)}`,
    never: (): Phrase =>
      say`Unexpected plan without a review, expected ${'reviewedOn'} with the date of the last one`,
  },
  fix: 'none',
  examples: {
    valid: [
      { plan: 'plan: { name: Shop, reviewedOn: 2026-10-01 }\n', now: '2026-11-23' },
      { plan: 'events:\n  Cart Viewed: {}\n', now: '2026-11-23' },
    ],
    invalid: [
      {
        plan: 'plan: { name: Shop, reviewedOn: 2026-10-01 }\nevents:\n  Cart Viewed: { reviewedOn: 2023-01-31 }\n',
        now: '2026-11-23',
        findings: ['3:18-3:28 due'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: every six months, quarterly when growing fast', 'Glean: EXPIRED'],
  check({ plan, now, options, report }) {
    const oldest = addPeriod(options.now ?? now, options.every, -1)
    if (oldest === null) return
    const { reviewedOn } = plan.info
    if (reviewedOn !== null && reviewedOn < oldest) {
      const at = { file: plan.info.at.file, pointer: join(plan.info.at.pointer, 'reviewedOn') }
      report('due', {
        at,
        object: 'plan',
        data: { what: plan.info.name ?? plan.id, on: reviewedOn, due: oldest },
      })
    }
    if (reviewedOn === null && options.requireDate)
      report('never', { at: plan.info.at, object: 'plan', data: undefined })
    for (const event of plan.events.values()) {
      if (event.reviewedOn === null || event.reviewedOn >= oldest || event.status === 'deprecated') continue
      const at = { file: event.at.file, pointer: join(event.at.pointer, 'reviewedOn') }
      const data = { what: event.name, on: event.reviewedOn, due: oldest }
      report('due', { at, object: eventId(event.id), data })
    }
  },
})
