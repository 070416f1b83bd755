import type { Plan } from '../../model/plan.ts'
import { count } from '../../text/english.ts'
import { CASE_STYLES, type CaseStyle, isCase, toCase } from '../../text/names.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { renaming } from '../advice.ts'
import { consensus, parts } from '../consensus.ts'
import { acronyms, exceptions, oneOf, optionsOf, specs, style } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { isSpecProperty } from '../spec.ts'
import { liveObjects, propertySubjects } from '../subjects.ts'

interface Options {
  style: CaseStyle | 'consistent'
  traits: { style?: CaseStyle }
  acronyms: string[]
  exceptions: string[]
  namespace?: string
  specs: string[]
}

export const propertyNameCase: Rule = defineRule({
  id: 'property-name-case',
  group: 'naming',
  summary: 'Names of properties and traits share one case.',
  why: 'Mixed spelling splits one fact over two columns.',
  level: 'error',
  options: {
    schema: optionsOf({
      style,
      traits: {
        ...optionsOf({ style: oneOf(CASE_STYLES, 'The style.') }),
        description: 'Another style for traits.',
      },
      acronyms,
      exceptions,
      namespace: {
        type: 'string',
        minLength: 1,
        description: 'Separator of parts that are judged one by one: `.`',
      },
      specs,
    }),
    defaults: { style: 'consistent', traits: {}, acronyms: [], exceptions: [], specs: [] } as Options,
  },
  messages: {
    wrongCase: (data: { name: string; expected: string; like: number; live: boolean }): Phrase => [
      ...say`Unexpected case in ${data.name}, expected ${data.expected}`,
      ...words(data.like > 0 ? `, like ${count(data.like, 'other property name')}` : ''),
      ...renaming(data.live, data.name, data.expected),
    ],
  },
  fix: 'draft',
  examples: {
    valid: [
      {
        plan: 'events:\n  Order Completed:\n    properties:\n      order_id: { type: string }\n      total: { type: number }\n',
      },
      {
        plan: 'traits:\n  user:\n    firstName: { type: string }\nproperties:\n  order_id: { type: string }\n',
        options: { style: 'snake', traits: { style: 'camel' } },
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Coupon Applied:\n    properties:\n      couponCode: { type: string }\n      order_id: { type: string }\n      cart_id: { type: string }\n',
        findings: ['4:7-4:17 wrongCase'],
      },
      {
        plan: 'bundles:\n  cart:\n    properties:\n      "Cart Id": { type: string }\nevents:\n  Cart Viewed: { include: [cart] }\n',
        options: { style: 'snake' },
        findings: ['4:7-4:16 wrongCase'],
      },
    ],
  },
  sources: ['Segment: tracking plan best practices', 'buf: FIELD_LOWER_SNAKE_CASE'],
  sees: 'names',
  check({ plan, plans, base, bases, options, report }) {
    const baseNames = namesOf(bases)
    const usualNames = baseNames.length > 0 ? baseNames : namesOf(plans)
    const found = options.style === 'consistent' ? consensus(usualNames, options) : null
    const namespace = options.namespace ?? found?.namespace ?? null
    const general = options.style === 'consistent' ? found?.style : options.style
    const live = liveObjects(base)
    for (const { property, object, kind, event } of propertySubjects(plan)) {
      const { name } = property
      const own = kind === 'trait' ? options.traits.style : undefined
      const wanted = own ?? general
      if (!wanted || options.exceptions.includes(name)) continue
      if (isSpecProperty(event?.name ?? null, property, options.specs)) continue
      if (parts(name, namespace).every(part => isCase(part, wanted, options))) continue
      const expected = parts(name, namespace)
        .map(part => toCase(part, wanted, options))
        .join(namespace ?? '')
      if (expected === name || expected === '') continue
      const isLive = live.has(object)
      report('wrongCase', {
        at: property.at,
        object,
        data: { name, expected, like: own ? 0 : (found?.names ?? 0), live: isLive },
        suggestion: expected,
        ...(isLive ? {} : { fix: { at: property.at, kind: 'rename-key', key: expected } }),
        ...(found && !own && !found.clear ? { atMost: 'warning' as const } : {}),
      })
    }
  },
})

function namesOf(plans: readonly Plan[]): string[] {
  return plans
    .flatMap(plan => propertySubjects(plan))
    .filter(({ deprecated }) => !deprecated)
    .map(({ property }) => property.name)
}
