import type { Fix } from '../../model/finding.ts'
import type { Property } from '../../model/plan.ts'
import { own } from '../../text/json.ts'
import { isCase, splitWords, toCase } from '../../text/names.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { renaming } from '../advice.ts'
import { flag, names, optionsOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { declaredTypes } from '../schema-types.ts'
import { isSpecProperty } from '../spec.ts'
import { liveObjects, propertySubjects, refersElsewhere } from '../subjects.ts'

interface Options {
  boolean: string[]
  date: string[]
  array: boolean
  unit: boolean
  specs: string[]
}

export const propertyNameHint: Rule = defineRule({
  id: 'property-name-hint',
  group: 'naming',
  summary: "A property's name hints at its type: `is_…`, `…_at`, plurals for lists, its own unit.",
  why: 'People filter on what a name promises; a name that promises another type costs each of them a look.',
  level: 'off',
  options: {
    schema: optionsOf({
      boolean: names('First words of a boolean.'),
      date: names('Last words of a date.'),
      array: flag('Whether lists have plural names.'),
      unit: flag('Whether a unit in the name is the unit of the property.'),
      specs,
    }),
    defaults: {
      boolean: ['is', 'has', 'can', 'should', 'was', 'did', 'from', 'with', 'allow', 'enable'],
      date: ['at', 'date', 'time', 'timestamp', 'on', 'until', 'since', 'day', 'birthday'],
      array: true,
      unit: true,
      specs: [],
    } as Options,
  },
  messages: {
    hint: (data: {
      name: string
      what: string
      expected: string
      suggestion: string | null
      live: boolean
    }): Phrase => [
      ...say`Unexpected name ${data.name} of a ${words(data.what)}, expected ${words(data.expected)}`,
      ...renaming(data.live, data.name, data.suggestion),
    ],
    unit: (data: { name: string; inName: string; unit: string; live: boolean }): Phrase => [
      ...say`Unexpected unit ${data.inName} in ${data.name}, expected ${data.unit} as the property says`,
      ...renaming(data.live, data.name, null),
    ],
  },
  fix: 'draft',
  examples: {
    valid: [
      {
        plan: 'properties:\n  is_gift: { type: boolean }\n  paid_at: { type: string, format: date-time }\n  products: { type: array }\n  length_ms: { type: number, unit: ms }\n',
      },
    ],
    invalid: [
      {
        plan: 'properties:\n  subscribed: { type: boolean }\n  paid: { type: string, format: date-time }\n  product: { type: array }\n  length_ms: { type: number, unit: seconds }\n',
        findings: ['2:3-2:13 hint', '3:3-3:7 hint', '4:3-4:10 hint', '5:3-5:12 unit'],
      },
    ],
  },
  sources: ['PostHog: naming conventions', 'OpenTelemetry: naming', 'Glean: UNIT_IN_NAME'],
  sees: 'each',
  check({ plan, base, options, report }) {
    const live = liveObjects(base)
    for (const { property, object, event } of propertySubjects(plan)) {
      if (refersElsewhere(property) || isSpecProperty(event?.name ?? null, property, options.specs)) continue
      const { name, at } = property
      const isLive = live.has(object)
      const hint = wrongHint(property, options)
      if (hint) {
        const { suggestion } = hint
        const offered = suggestion === null ? {} : { suggestion }
        const fix: Fix | null =
          suggestion === null || isLive ? null : { at, kind: 'rename-key', key: suggestion }
        report('hint', {
          at,
          object,
          data: { name, live: isLive, ...hint },
          ...offered,
          ...(fix ? { fix } : {}),
        })
      }
      const inName = options.unit ? unitInName(name) : null
      if (inName && property.unit && sameUnit(inName) !== sameUnit(property.unit)) {
        report('unit', { at, object, data: { name, inName, unit: property.unit, live: isLive } })
      }
    }
  },
})

interface Hint {
  readonly what: string
  readonly expected: string
  /** a name that would do, or null where that takes a person */
  readonly suggestion: string | null
}

function wrongHint(property: Property, options: Options): Hint | null {
  const types = declaredTypes(property)
  const parts = splitWords(property.name).map(word => word.toLowerCase())
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? '']
  const only = types?.size === 1 ? [...types][0] : null
  if (only === 'boolean' && options.boolean.length > 0 && !options.boolean.includes(first)) {
    const expected = `one that begins with ${options.boolean.slice(0, 2).join(' or ')}`
    // `paid_at`: whether it was paid
    const said = parts.length > 1 && options.date.includes(last) ? parts.slice(0, -1) : parts
    return {
      what: 'boolean',
      expected,
      suggestion: joined(property.name, [options.boolean[0] ?? '', ...said]),
    }
  }
  const format = own(property.schema, 'format')
  if (
    (format === 'date' || format === 'date-time') &&
    options.date.length > 0 &&
    !options.date.includes(last)
  ) {
    const expected = `one that ends with ${options.date.slice(0, 2).join(' or ')}`
    const end = format === 'date' && options.date.includes('date') ? 'date' : (options.date[0] ?? '')
    return { what: 'date', expected, suggestion: joined(property.name, [...parts, end]) }
  }
  if (only === 'array' && options.array && !isPlural(last))
    return { what: 'list', expected: 'a plural', suggestion: null }
  return null
}

/** The words in the style that the name is written in; null where it has no style of which there is one. */
function joined(name: string, parts: readonly string[]): string | null {
  const style = (['snake', 'camel', 'kebab', 'pascal'] as const).find(each => isCase(name, each))
  return style === undefined ? null : toCase(parts.join(' '), style)
}

function isPlural(word: string): boolean {
  return /s$|data$|media$|people$|children$|list$|history$|set$/.test(word) && !/ss$|us$|is$/.test(word)
}

const UNITS: readonly (readonly string[])[] = [
  ['ms', 'msec', 'millis', 'millisecond', 'milliseconds'],
  ['s', 'sec', 'secs', 'second', 'seconds'],
  ['min', 'mins', 'minute', 'minutes'],
  ['h', 'hour', 'hours'],
  ['day', 'days'],
  ['kb', 'kilobytes'],
  ['mb', 'megabytes'],
  ['bytes', 'byte', 'b'],
  ['percent', 'pct', '%'],
  ['cents', 'cent'],
  ['km', 'kilometers', 'kilometres'],
  ['m', 'meters', 'metres'],
  ['kg', 'kilograms'],
]

function unitInName(name: string): string | null {
  const last = splitWords(name).at(-1)?.toLowerCase() ?? ''
  return last.length > 1 && UNITS.some(unit => unit.includes(last)) ? last : null
}

function sameUnit(unit: string): string {
  const text = unit.toLowerCase()
  return UNITS.find(names => names.includes(text))?.[0] ?? text
}
