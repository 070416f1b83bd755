import { eventId } from '../../model/object-id.ts'
import { nearest } from '../../text/nearest.ts'
import { code, list, type Phrase, say, words } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { flag, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  emptySteps: boolean
  require: boolean
}

export const stageValid: Rule = defineRule({
  id: 'stage-valid',
  group: 'value',
  summary: "An event's stage is a step of the plan's funnel.",
  why: 'A misspelt step takes the event out of every report by step.',
  level: 'error',
  options: {
    schema: optionsOf({
      emptySteps: flag('Report steps that no event belongs to.'),
      require: flag('Whether every event must have a stage.'),
    }),
    defaults: { emptySteps: false, require: false } as Options,
  },
  messages: {
    unknown: (data: { stage: string; steps: readonly string[] }): Phrase =>
      say`Unexpected stage ${data.stage}, expected ${list(data.steps.map(code), 'or')}`,
    missing: (data: { event: string; steps: readonly string[] }): Phrase =>
      say`Unexpected event ${data.event} without a stage, expected ${list(data.steps.map(code), 'or')}; what ties to no step of the funnel need not be tracked`,
    emptySteps: (data: { steps: readonly string[] }): Phrase =>
      say`Unexpected ${words(data.steps.length === 1 ? 'step' : 'steps')} of the funnel without an event: ${list(data.steps.map(code))}, expected at least one event each`,
  },
  fix: 'suggestion',
  examples: {
    valid: [
      { plan: 'events:\n  Order Completed: { stage: revenue }\n  Cart Viewed: {}\n' },
      { plan: 'funnel: [see, buy]\nevents:\n  Order Completed: { stage: buy }\n' },
    ],
    invalid: [
      { plan: 'events:\n  Order Completed: { stage: revenues }\n', findings: ['2:22-2:27 unknown'] },
      {
        plan: 'funnel: [see, buy]\nevents:\n  Order Completed: { stage: buy }\n',
        options: { emptySteps: true },
        findings: ['1:1-1:7 emptySteps'],
      },
      {
        plan: 'events:\n  Order Completed: {}\n',
        options: { require: true },
        findings: ['2:3-2:18 missing'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: acquisition, activation, retention, referral, revenue'],
  check({ plan, options, report }) {
    const { steps, at } = plan.funnel
    const used = new Set<string>()
    for (const event of plan.events.values()) {
      const { stage } = event
      if (stage === null) {
        if (options.require && event.status !== 'deprecated') {
          report('missing', { at: event.at, object: eventId(event.id), data: { event: event.name, steps } })
        }
        continue
      }
      used.add(stage)
      if (steps.includes(stage)) continue
      const meant = nearest(stage, steps)
      report('unknown', {
        at: { file: event.at.file, pointer: join(event.at.pointer, 'stage') },
        object: eventId(event.id),
        data: { stage, steps },
        ...(meant ? { suggestion: meant } : {}),
      })
    }
    const empty = steps.filter(step => !used.has(step))
    if (options.emptySteps && empty.length > 0) {
      report('emptySteps', { at: at ?? plan.info.at, object: 'plan', data: { steps: empty } })
    }
  },
})
