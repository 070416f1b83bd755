import { eventId } from '../../model/object-id.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  fields: ('trigger' | 'sources')[]
}

export const triggerRequired: Rule = defineRule({
  id: 'trigger-required',
  group: 'metadata',
  summary: 'Every event says when it fires and from which sources.',
  why: 'Two apps that send one event at two moments send two events.',
  level: 'warning',
  options: {
    schema: optionsOf({ fields: someOf(['trigger', 'sources'], 'What must be stated.') }),
    defaults: { fields: ['trigger', 'sources'] } as Options,
  },
  messages: {
    noTrigger: (data: { event: string }): Phrase =>
      say`Unexpected event ${data.event} without a trigger, expected ${'trigger'} with the moment at which it is sent`,
    noSources: (data: { event: string }): Phrase =>
      say`Unexpected event ${data.event} without sources, expected ${'sources'} with the apps that send it`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'sources:\n  web: { type: javascript }\nevents:\n  Order Completed: { trigger: The payment is confirmed., sources: [web] }\n',
      },
      { plan: 'events:\n  Order Completed: {}\n' },
    ],
    invalid: [
      {
        plan: 'sources:\n  web: { type: javascript }\nevents:\n  Order Completed: { sources: [web] }\n  Cart Viewed: { trigger: The cart is on the screen. }\n  Cart Shared: { trigger: " ", sources: [web] }\n',
        findings: ['4:3-4:18 noTrigger', '5:3-5:14 noSources', '6:3-6:14 noTrigger'],
      },
    ],
  },
  sources: ['Snowplow: event specifications', 'DuckDuckGo: pixel definitions'],
  needs: 'sources',
  sees: 'each',
  check({ plan, options, report }) {
    for (const event of plan.events.values()) {
      if (event.status === 'deprecated') continue
      const found = { at: event.at, object: eventId(event.id), data: { event: event.name } }
      const variants = [...event.variants.values()]
      const hasTrigger =
        isSaid(event.trigger) || (variants.length > 0 && variants.every(({ trigger }) => isSaid(trigger)))
      if (options.fields.includes('trigger') && !hasTrigger) report('noTrigger', found)
      if (options.fields.includes('sources') && !event.sourcesDeclared) report('noSources', found)
    }
  },
})

function isSaid(text: string | null): boolean {
  return text !== null && text.trim() !== ''
}
