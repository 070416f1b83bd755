import type { Property } from '../../model/plan.ts'
import { canonical, type Json, stringify } from '../../text/json.ts'
import { code, list, type Phrase, say } from '../../text/phrase.ts'
import { removingValue } from '../advice.ts'
import { exceptions, oneOf, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { allowedValues } from '../schema-types.ts'
import { liveValues, propertySubjects, refersElsewhere } from '../subjects.ts'
import { usual } from '../usual.ts'

interface Options {
  mode: 'equal' | 'subset'
  exceptions: string[]
}

export const enumValuesConsistent: Rule = defineRule({
  id: 'enum-values-consistent',
  group: 'types',
  summary: 'A property has the same allowed values wherever its name is used.',
  why: 'One filter must work for every event, platform and business unit.',
  level: 'warning',
  options: {
    schema: optionsOf({
      mode: oneOf(['equal', 'subset'], 'Whether the values must be equal, or may be some of the usual ones.'),
      exceptions,
    }),
    defaults: {
      mode: 'equal',
      exceptions: ['type', 'action', 'kind'],
    } as Options,
  },
  messages: {
    otherValues: (data: {
      name: string
      more: readonly string[]
      less: readonly string[]
      live: boolean
    }): Phrase => [
      ...say`Unexpected values of ${data.name}, expected those that it has elsewhere`,
      ...(data.more.length > 0 ? [' without ', ...list(data.more.slice(0, 5).map(code))] : []),
      ...(data.more.length > 0 && data.less.length > 0 ? [','] : []),
      ...(data.less.length > 0 ? [' with ', ...list(data.less.slice(0, 5).map(code))] : []),
      ...removingValue(data.live),
    ],
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'events:\n  A Viewed: { properties: { plan: { type: string, enum: [free, pro] } } }\n  B Viewed: { properties: { plan: { type: string, enum: [pro, free] } } }\n',
      },
      {
        plan: 'events:\n  A Viewed: { properties: { plan: { type: string, enum: [free, pro] } } }\n  B Viewed: { properties: { plan: { type: string, enum: [pro] } } }\n',
        options: { mode: 'subset' },
      },
    ],
    invalid: [
      {
        plan: 'events:\n  A Viewed: { properties: { plan: { type: string, enum: [free, pro] } } }\n  B Viewed: { properties: { plan: { type: string, enum: [Free, Premium] } } }\n',
        findings: ['3:29-3:33 otherValues'],
      },
      {
        plan: 'events:\n  A Viewed: { properties: { plan: { values: [{ value: free }, { value: pro }] } } }\n  B Viewed: { properties: { plan: { values: [{ value: free }, { value: pro }, { value: max }, { value: Gold, deprecated: true }] } } }\n',
        findings: ['3:29-3:33 otherValues'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: across business units and geographies'],
  sees: 'values',
  check({ plan, plans, base, bases, options, report }) {
    const isLive = liveValues(base)
    const usually = usual(plans, bases, property => {
      const values = severalValues(property)
      const key = values?.map(canonical).sort().join('\n') ?? ''
      return values && { name: property.name, key, value: { values, at: property.at } }
    })
    for (const { property, object } of propertySubjects(plan)) {
      const values = severalValues(property)
      const expected = usually.get(property.name)
      if (!values || !expected || refersElsewhere(property) || options.exceptions.includes(property.name))
        continue
      const here = new Set(values.map(canonical))
      const there = new Set(expected.values.map(canonical))
      const extra = values.filter(value => !there.has(canonical(value)))
      const more = extra.map(shown)
      const less =
        options.mode === 'equal'
          ? expected.values.filter(value => !here.has(canonical(value))).map(shown)
          : []
      if (more.length === 0 && less.length === 0) continue
      report('otherValues', {
        at: property.at,
        object,
        data: { name: property.name, more, less, live: extra.some(value => isLive(object, value)) },
        related: [expected.at],
      })
    }
  },
})

function shown(value: Json): string {
  return typeof value === 'string' ? value : stringify(value)
}

/** A single value (`const`) tells one event from another: it is meant to differ. What is deprecated may differ too. */
function severalValues(property: Property): readonly Json[] | null {
  const values = allowedValues(property)
  if (!values || values.length < 2) return null
  return values.filter((_, index) => !property.values[index]?.deprecated)
}
