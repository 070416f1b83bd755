import type { Fix } from '../../model/finding.ts'
import type { Origin } from '../../model/origin.ts'
import type { Property } from '../../model/plan.ts'
import { type Json, own } from '../../text/json.ts'
import { type CaseStyle, isCase, toCase } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { consensus } from '../consensus.ts'
import { acronyms, names, optionsOf, style } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { allowedValues } from '../schema-types.ts'
import { liveValues, propertySubjects, refersElsewhere } from '../subjects.ts'

interface Options {
  style: CaseStyle | 'consistent'
  acronyms: string[]
  ignore: string[]
}

export const enumValueCase: Rule = defineRule({
  id: 'enum-value-case',
  group: 'naming',
  summary: 'The allowed values of a property share one case.',
  why: 'Filters are exact: whoever writes `pro` misses every `Pro`.',
  level: 'warning',
  options: {
    schema: optionsOf({
      style: {
        ...style,
        description:
          'The style; `consistent` takes the letters that most values of the same property are in.',
      },
      acronyms,
      ignore: names('Properties whose values are codes of their own: currency, sku.'),
    }),
    defaults: { style: 'consistent', acronyms: [], ignore: [] } as Options,
  },
  messages: {
    wrongCase: (data: { value: string; name: string; expected: string; live: boolean }): Phrase => [
      ...say`Unexpected case in value ${data.value} of ${data.name}, expected ${data.expected}`,
      ...(data.live
        ? say`. Changing it would break what sends and reads it: add ${data.expected} beside it and mark ${data.value} deprecated`
        : []),
    ],
  },
  fix: 'draft',
  examples: {
    valid: [
      {
        plan: 'properties:\n  plan: { type: string, enum: [free, pro, pre-roll] }\n  country: { type: string, enum: [DE, FR] }\n  currency: { type: string, enum: [EUR, usd] }\n',
        options: { ignore: ['currency'] },
      },
      { plan: 'properties:\n  device: { type: string, enum: [Web, app, App] }\n' },
    ],
    invalid: [
      {
        plan: 'properties:\n  plan: { type: string, enum: [Pro, free, team] }\n',
        findings: ['2:32-2:35 wrongCase'],
      },
      {
        plan: 'properties:\n  state: { type: string, enum: [in_progress, on_hold, not-started, done] }\n',
        findings: ['2:55-2:66 wrongCase'],
      },
      {
        plan: 'properties:\n  plan:\n    values: [{ value: free }, { value: Pro }, { value: Team, deprecated: true }, { value: team }]\n',
        findings: ['3:31-3:45 wrongCase'],
      },
      {
        plan: 'properties:\n  state: { type: string, enum: [inProgress, Done, failed, open] }\n',
        findings: ['2:45-2:49 wrongCase'],
      },
      {
        plan: 'properties:\n  plan: { type: string, enum: [free_trial, freePlan] }\n',
        options: { style: 'snake' },
        findings: ['2:44-2:52 wrongCase'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: trait values', 'OpenTelemetry: enum values'],
  sees: 'each',
  check({ plan, base, options, report }) {
    const isLiveValue = liveValues(base)
    for (const { property, object } of propertySubjects(plan)) {
      const values = allowedValues(property)?.map((value, index) =>
        isName(value) && !property.values[index]?.deprecated ? value : null,
      )
      if (!values || refersElsewhere(property) || options.ignore.includes(property.name)) continue
      const found =
        options.style === 'consistent' ? caseOf(values.filter(value => value !== null)) : options.style
      if (!found) continue
      values.forEach((value, index) => {
        if (value === null || isRight(value, found, options)) return
        const expected = changed(value, found)
        // where the other spelling is there too, enum-values-valid says so
        if (expected === value || values.includes(expected)) return
        const { at, written } = placeOf(property, index)
        const isLive = isLiveValue(object, value)
        const fix: Fix = { at: written, kind: 'set-value', value: expected }
        report('wrongCase', {
          at,
          object,
          data: { value, name: property.name, expected, live: isLive },
          suggestion: expected,
          ...(isLive ? {} : { fix }),
        })
      })
    }
  },
})

/** Where the finding is shown, and where the value itself is written. */
function placeOf(
  { at: { file, pointer }, schema, values }: Property,
  index: number,
): Record<'at' | 'written', Origin> {
  const meaning = values[index]
  if (meaning)
    return { at: meaning.at, written: { ...meaning.at, pointer: join(meaning.at.pointer, 'value') } }
  const at = {
    file,
    pointer: join(pointer, ...(own(schema, 'enum') === undefined ? ['const'] : ['enum', index])),
  }
  return { at, written: at }
}

/** Words that have a case; codes with digits in them (`sha256`, `B2C`), paths and sentences are left alone. */
function isName(value: Json): value is string {
  return (
    typeof value === 'string' && /\p{L}{2}/u.test(value) && !/[\d/.:@+#]/u.test(value) && value.length <= 60
  )
}

type Letters = 'small letters' | 'capitals'

/** The usual letters of a list of values: small or capital whatever their separators, else a style. */
function caseOf(values: readonly string[]): CaseStyle | Letters | null {
  if (values.length < 2) return null
  const small = values.filter(value => value === value.toLowerCase()).length
  const capital = values.filter(value => value === value.toUpperCase()).length
  if (small === values.length || capital === values.length) return usualSeparator(values)
  const found = consensus(values, {})
  if (found?.names === values.length) return null
  if (found?.clear && found.style === 'camel') return 'camel'
  if (small * 2 >= values.length) return 'small letters'
  if (capital * 2 > values.length) return 'capitals'
  return found?.clear ? found.style : null
}

/** The style of values that only their separators tell apart, where three and more of several words have a usual one. */
function usualSeparator(values: readonly string[]): CaseStyle | null {
  const several = values.filter(value => /\p{L}[\s_-]+\p{L}/u.test(value))
  const found = several.length > 2 ? consensus(several, {}) : null
  return found?.clear && found.namespace === null ? found.style : null
}

function isRight(value: string, style: CaseStyle | Letters, options: Options): boolean {
  if (style === 'small letters') return value === value.toLowerCase() || options.acronyms.includes(value)
  if (style === 'capitals') return value === value.toUpperCase()
  // `PayPal` beside `Credit Card`: one word, whatever its capitals
  const isBrand = (style === 'title' || style === 'sentence') && isCase(value, 'pascal', options)
  return isBrand || isCase(value, style, options)
}

function changed(value: string, style: CaseStyle | Letters): string {
  if (style === 'small letters') return /[\s_-]/.test(value) ? value.toLowerCase() : toCase(value, 'snake')
  if (style === 'capitals') return value.toUpperCase()
  return toCase(value, style)
}
