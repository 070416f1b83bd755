import type { Finding } from '../../model/finding.ts'
import { eventId } from '../../model/object-id.ts'
import type { Deprecation } from '../../model/plan.ts'
import { stringify } from '../../text/json.ts'
import { name, type Phrase, say } from '../../text/phrase.ts'
import { optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { propertySubjects } from '../subjects.ts'

export const sunsetPassed: Rule = defineRule({
  id: 'sunset-passed',
  group: 'lifecycle',
  summary: 'What was to go by a date has gone by then.',
  why: 'A date that passes without anything happening teaches everyone to ignore the next one.',
  level: 'warning',
  options: { schema: optionsOf(), defaults: {} },
  messages: {
    passed: (data: { what: string; sunset: string }): Phrase =>
      say`Unexpected ${data.what}: it was to be gone after ${name(data.sunset)}. Remove it, or give it a new date`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'events:\n  Old One: { status: deprecated, deprecated: { sunset: 2026-12-31 } }\n',
        now: '2026-11-23',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Old One: { status: deprecated, deprecated: { sunset: 2026-01-31 } }\n',
        now: '2026-11-23',
        findings: ['2:3-2:10 passed'],
      },
    ],
  },
  sources: ['Glean: EXPIRED'],
  sees: 'values',
  dated: true,
  check({ plan, now, report }) {
    const judge = (
      what: string,
      deprecated: Deprecation | null,
      where: Pick<Finding, 'at' | 'object'>,
    ): void => {
      const sunset = deprecated?.sunset
      if (sunset && sunset < now.slice(0, 10)) report('passed', { ...where, data: { what, sunset } })
    }
    for (const event of plan.events.values()) {
      const object = eventId(event.id)
      judge(event.name, event.deprecated, { at: event.at, object })
      for (const source of event.sources) judge(source.id, source.deprecated, { at: source.at, object })
    }
    for (const { property, object } of propertySubjects(plan)) {
      judge(property.name, property.deprecated, { at: property.at, object })
      for (const { value, deprecated, at } of property.values) {
        judge(typeof value === 'string' ? value : stringify(value), deprecated, { at, object })
      }
    }
  },
})
