import type { Fix } from '../../model/finding.ts'
import type { Property } from '../../model/plan.ts'
import { own } from '../../text/json.ts'
import { splitWords } from '../../text/names.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { retyping } from '../advice.ts'
import { exceptions, names, optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { allowedValues, declaredTypes } from '../schema-types.ts'
import { liveObjects, liveTypes, propertySubjects, refersElsewhere } from '../subjects.ts'

interface Options {
  formats: string[]
  endings: string[]
  exceptions: string[]
}

export const dateFormat: Rule = defineRule({
  id: 'date-format',
  group: 'types',
  summary: 'Dates are ISO 8601 strings and say so with `format`.',
  why: 'Without a format 03/04 is a day in March here and in April there, and no tool can sort by it.',
  level: 'error',
  options: {
    schema: optionsOf({
      formats: someOf(['date', 'date-time', 'time', 'duration'], 'Formats that are right.'),
      endings: names('Last words of names that hold a date.'),
      exceptions,
    }),
    defaults: {
      formats: ['date', 'date-time', 'time', 'duration'],
      endings: ['at', 'date', 'timestamp', 'birthday', 'birthdate'],
      exceptions: [],
    } as Options,
  },
  messages: {
    missing: (data: {
      name: string
      format: string | null
      formats: readonly string[]
      live: boolean
    }): Phrase => [
      ...(data.format === null
        ? say`Unexpected date ${data.name} without a format`
        : say`Unexpected format ${data.format} of the date ${data.name}`),
      ...say`, expected ${'format'} ${words(data.formats.slice(0, 2).join(' or '))}`,
      ...retyping(data.live, data.name),
    ],
    notString: (data: { name: string; type: string; live: boolean }): Phrase => [
      ...say`Unexpected ${words(data.type)} for the date ${data.name}, expected a string in ISO 8601`,
      ...retyping(data.live, data.name),
    ],
  },
  fix: 'draft',
  examples: {
    valid: [
      {
        plan: 'properties:\n  paid_at: { type: string, format: date-time }\n  look_at: { type: boolean }\n  format: { type: string }\n  trial_end_date: { type: [string, "null"], format: date }\n',
      },
    ],
    invalid: [
      {
        plan: 'properties:\n  paid_at: { type: string }\n  orderDate: { type: integer }\n',
        findings: ['2:3-2:10 missing', '3:3-3:12 notString'],
      },
      {
        plan: 'properties:\n  order_date: { type: string, format: date }\n',
        options: { formats: ['date-time'] },
        findings: ['2:3-2:13 missing'],
      },
    ],
  },
  sources: ['Segment: dates in the spec', '4-Step Guide to CDP Success: data type'],
  sees: 'each',
  check({ plan, base, options, report }) {
    const live = liveObjects(base)
    const isLive = liveTypes(base)
    for (const subject of propertySubjects(plan)) {
      const { property, object } = subject
      if (
        refersElsewhere(property) ||
        options.exceptions.includes(property.name) ||
        !isDate(property, options)
      )
        continue
      const types = declaredTypes(property)
      const found = { at: property.at, object }
      if (types?.has('string')) {
        const format = own(property.schema, 'format')
        if (typeof format === 'string' ? options.formats.includes(format) : own(property.schema, 'pattern'))
          continue
        const expected = usualFormat(property.name, options)
        const fixable = format === undefined && expected !== undefined && !live.has(object)
        const fix: Fix = { at: property.at, kind: 'add-key', key: 'format', value: expected ?? null }
        const data = {
          name: property.name,
          format: typeof format === 'string' ? format : null,
          formats: options.formats,
          live: isLive(subject),
        }
        report('missing', { ...found, data, ...(fixable ? { fix } : {}) })
      } else if (types?.has('number')) {
        const data = { name: property.name, type: 'number', live: isLive(subject) }
        report('notString', { ...found, data, atMost: 'warning' })
      }
    }
  },
})

/** By its last word; a unit (`created_at`, unix seconds) and a list of values say something else. */
function isDate(property: Property, options: Options): boolean {
  const parts = splitWords(property.name).map(word => word.toLowerCase())
  if (parts.length === 0 || allowedValues(property) !== null || property.unit !== null) return false
  const last = parts.at(-1) as string
  return options.endings.includes(last) && (parts.length > 1 || last !== 'at')
}

/** A day where the name says so, else a moment; where the team allows it. */
function usualFormat(name: string, { formats }: Options): string | undefined {
  const day = /(?:date|birthday)$/i.test(name)
  const expected = day ? 'date' : 'date-time'
  return formats.includes(expected) ? expected : undefined
}
