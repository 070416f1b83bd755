import { eventId } from '../../model/object-id.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { flag, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { propertySubjects } from '../subjects.ts'

interface Options {
  sunset: boolean
  replacement: boolean
}

export const deprecatedNeedsReplacement: Rule = defineRule({
  id: 'deprecated-needs-replacement',
  group: 'lifecycle',
  summary: 'What is deprecated says what replaces it, or why nothing does, and when it goes.',
  why: 'People keep using a deprecated thing until they know what to use in its place and by when.',
  level: 'warning',
  options: {
    schema: optionsOf({
      sunset: flag('Whether a date of removal is asked for.'),
      replacement: flag('Whether a replacement, or a reason, is asked for.'),
    }),
    defaults: { sunset: true, replacement: true } as Options,
  },
  messages: {
    noReplacement: (data: { name: string }): Phrase =>
      say`Unexpected deprecation of ${data.name} without a replacement, expected ${'replacedBy'}, or a ${'reason'} why nothing replaces it`,
    noSunset: (data: { name: string }): Phrase =>
      say`Unexpected deprecation of ${data.name} without an end, expected ${'sunset'} with a date`,
    notLive: (data: { name: string; other: string }): Phrase =>
      say`Unexpected replacement ${data.other} of ${data.name}: it is deprecated itself, expected one that is in use`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'events:\n  Order Completed: {}\n  Checkout Done:\n    status: deprecated\n    deprecated: { sunset: 2026-12-31, replacedBy: Order Completed }\n',
      },
      {
        plan: 'events:\n  Ping:\n    status: deprecated\n    deprecated: { sunset: 2026-12-31, reason: Nobody reads it. }\n',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Checkout Done:\n    status: deprecated\n',
        findings: ['2:3-2:16 noReplacement', '2:3-2:16 noSunset'],
      },
      {
        plan: 'events:\n  Old One:\n    status: deprecated\n    deprecated: { sunset: 2026-12-31, reason: Old. }\n  Checkout Done:\n    status: deprecated\n    deprecated: { sunset: 2026-12-31, replacedBy: Old One }\n',
        findings: ['5:3-5:16 notLive'],
      },
    ],
  },
  sources: ['OpenTelemetry: stability and deprecation'],
  check({ plan, options, report }) {
    for (const event of plan.events.values()) {
      if (event.status !== 'deprecated') continue
      const found = { at: event.at, object: eventId(event.id) }
      const { name } = event
      const other = event.deprecated?.replacedBy ?? null
      const replacement = other === null ? undefined : plan.events.get(other)
      if (options.replacement && other === null && !event.deprecated?.reason)
        report('noReplacement', { ...found, data: { name } })
      if (other !== null && replacement?.status === 'deprecated')
        report('notLive', { ...found, data: { name, other } })
      if (options.sunset && !event.deprecated?.sunset) report('noSunset', { ...found, data: { name } })
    }
    for (const { property, object } of propertySubjects(plan)) {
      const { deprecated, name, at } = property
      if (!deprecated || !options.replacement || deprecated.replacedBy !== null || deprecated.reason) continue
      report('noReplacement', { at, object, data: { name } })
    }
  },
})
