import { eventId } from '../../model/object-id.ts'
import type { Plan } from '../../model/plan.ts'
import { count } from '../../text/english.ts'
import { type CaseStyle, isCase, toCase } from '../../text/names.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { renameEvent, renaming } from '../advice.ts'
import { consensus, parts } from '../consensus.ts'
import { acronyms, exceptions, names, optionsOf, specs, style } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { isSpecEvent } from '../spec.ts'
import { isLiveEvent } from '../subjects.ts'

interface Options {
  style: CaseStyle | 'consistent'
  acronyms: string[]
  smallWords?: string[]
  exceptions: string[]
  namespace?: string
  specs: string[]
}

export const eventNameCase: Rule = defineRule({
  id: 'event-name-case',
  group: 'naming',
  summary: 'Event names share one case.',
  why: 'Two spellings of one event split its data in every tool downstream.',
  level: 'error',
  options: {
    schema: optionsOf({
      style,
      acronyms,
      smallWords: names('Words that stay in lower case in a title: to, of, from. Without it both are right.'),
      exceptions,
      namespace: {
        type: 'string',
        minLength: 1,
        description: 'Separator of parts that are judged one by one: `:`',
      },
      specs,
    }),
    defaults: { style: 'consistent', acronyms: [], exceptions: [], specs: [] } as Options,
  },
  messages: {
    wrongCase: (data: { name: string; expected: string; like: number; live: boolean }): Phrase => [
      ...say`Unexpected case in ${data.name}, expected ${data.expected}`,
      ...words(data.like > 0 ? `, like ${count(data.like, 'other event name')}` : ''),
      ...renaming(data.live, data.name, data.expected),
    ],
  },
  fix: 'draft',
  examples: {
    valid: [
      { plan: 'events:\n  iOS App Opened: {}\n  2FA Enabled: {}\n  Email Marked as Spam: {}\n' },
      { plan: 'events:\n  product_viewed: {}\n', options: { style: 'snake' } },
      { plan: 'events:\n  "signup:form_submit": {}\n', options: { style: 'snake', namespace: ':' } },
    ],
    invalid: [
      {
        plan: 'events:\n  Order Completed: {}\n  Cart Viewed: {}\n  product_viewed: {}\n',
        findings: ['4:3-4:17 wrongCase'],
      },
      {
        plan: 'events:\n  Order Id Copied: {}\n',
        options: { style: 'title', acronyms: ['ID'] },
        findings: ['2:3-2:18 wrongCase'],
      },
    ],
  },
  sources: ['Segment: tracking plan best practices', 'Avo: casing rules'],
  sees: 'names',
  check({ plan, plans, base, bases, options, report }) {
    const baseNames = namesOf(bases)
    const usualNames = baseNames.length > 0 ? baseNames : namesOf(plans)
    const found = options.style === 'consistent' ? consensus(usualNames, options) : null
    const wanted = options.style === 'consistent' ? found?.style : options.style
    const namespace = options.namespace ?? found?.namespace ?? null
    if (!wanted) return
    for (const event of plan.events.values()) {
      if (options.exceptions.includes(event.name) || isSpecEvent(event.name, options.specs)) continue
      // stray spaces alone are name-charset's business
      const tidy = event.name.trim().replace(/\s+/gu, ' ')
      if (parts(tidy, namespace).every(part => isCase(part, wanted, options))) continue
      const expected = parts(event.name, namespace)
        .map(part => toCase(part, wanted, options))
        .join(namespace ?? '')
      if (expected === event.name || expected === '') continue
      const live = isLiveEvent(event, base)
      report('wrongCase', {
        at: event.at,
        object: eventId(event.id),
        data: { name: event.name, expected, like: found?.names ?? 0, live },
        suggestion: expected,
        ...(live ? {} : { fix: renameEvent(event, expected) }),
        ...(found && !found.clear ? { atMost: 'warning' as const } : {}),
      })
    }
  },
})

function namesOf(plans: readonly Plan[]): string[] {
  return plans
    .flatMap(plan => [...plan.events.values()])
    .filter(({ status }) => status !== 'deprecated')
    .map(({ name }) => name)
}
