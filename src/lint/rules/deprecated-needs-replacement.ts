import { eventId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import type { Deprecation, Property } from '../../model/plan.ts'
import { walkProperties } from '../../model/walk.ts'
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
      {
        plan: 'events:\n  Order Completed:\n    properties:\n      total: {}\n      sum: { deprecated: { replacedBy: total } }\n      amount: { deprecated: { sunset: 2026-12-31, replacedBy: sum } }\n',
        findings: ['5:7-5:10 noSunset', '6:7-6:13 notLive'],
      },
    ],
  },
  sources: ['OpenTelemetry: stability and deprecation'],
  sees: 'names',
  check({ plan, options, report }) {
    const ask = ({ deprecated, name, replacedByOld, ...place }: Deprecated): void => {
      const other = deprecated?.replacedBy ?? null
      if (options.replacement && other === null && !deprecated?.reason)
        report('noReplacement', { ...place, data: { name } })
      if (other !== null && replacedByOld(other)) report('notLive', { ...place, data: { name, other } })
      if (options.sunset && !deprecated?.sunset) report('noSunset', { ...place, data: { name } })
    }
    for (const { id, name, at, status, deprecated } of plan.events.values()) {
      const replacedByOld = (other: string): boolean => plan.events.get(other)?.status === 'deprecated'
      if (status === 'deprecated') ask({ deprecated, name, at, object: eventId(id), replacedByOld })
    }
    for (const { property, object, event } of propertySubjects(plan)) {
      const { deprecated, name, at } = property
      const replacedByOld = (other: string): boolean => isDeprecated(event?.body.properties ?? [], other)
      if (deprecated) ask({ deprecated, name, at, object, replacedByOld })
    }
  },
})

interface Deprecated {
  readonly deprecated: Deprecation | null
  readonly name: string
  readonly at: Origin
  readonly object: string
  /** whether what replaces it is deprecated itself */
  readonly replacedByOld: (other: string) => boolean
}

/** @param other a path, or a name at any depth, as `replacedBy` has it */
function isDeprecated(properties: readonly Property[], other: string): boolean {
  const all = walkProperties(properties)
  const found = all.find(({ path }) => path === other) ?? all.find(({ name }) => name === other)
  return found !== undefined && found.deprecated !== null
}
