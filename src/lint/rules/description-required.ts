import type { Finding } from '../../model/finding.ts'
import { eventId, thingId } from '../../model/object-id.ts'
import { foldName } from '../../text/names.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { misread } from '../misread.ts'
import { atLeast, optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { propertySubjects, refersElsewhere } from '../subjects.ts'

const THINGS = [
  'events',
  'properties',
  'traits',
  'schemas',
  'kpis',
  'useCases',
  'sources',
  'destinations',
] as const
type Things = (typeof THINGS)[number]

interface Options {
  on: Things[]
  minLength: number
}

interface Data {
  readonly name: string
  readonly what: string
}

export const descriptionRequired: Rule = defineRule({
  id: 'description-required',
  group: 'metadata',
  summary: 'Events, properties, traits and schemas say what they mean.',
  why: 'A name alone leaves the next person to guess when it is sent and what it holds.',
  level: 'error',
  options: {
    schema: optionsOf({
      on: someOf(THINGS, 'What needs a description.'),
      minLength: atLeast(1, 'Fewest characters of a description.'),
    }),
    defaults: { on: ['events', 'properties', 'traits', 'schemas'], minLength: 10 } as Options,
  },
  messages: {
    missing: (data: Data): Phrase =>
      say`Unexpected ${words(data.what)} ${data.name} without a description, expected a sentence on what it means${words(data.what === 'event' ? ' and when it is sent' : '')}`,
    sameAsName: (data: Data): Phrase =>
      say`Unexpected description of ${data.name} that only repeats its name, expected what the name does not say`,
    tooShort: (data: Data & { length: number; least: number }): Phrase =>
      say`Unexpected description of ${data.name} with ${data.length} characters, expected at least ${data.least}`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'properties:\n  currency: { type: string, description: ISO 4217 code. }\nevents:\n  Order Completed:\n    description: A customer has paid for an order.\n    properties:\n      currency: { $ref: "#/properties/currency" }\n',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Order Completed:\n    description: Order completed.\n    properties:\n      total: { type: number }\n      tax: { type: number, description: Tax paid }\n',
        findings: ['2:3-2:18 sameAsName', '5:7-5:12 missing', '6:7-6:10 tooShort'],
      },
    ],
  },
  sources: ['buf: COMMENTS', 'Avo', 'Mixpanel: Data Standards'],
  sees: 'each',
  check({ plan, options, report }) {
    const on = new Set<Things>(options.on)
    const isMisread = misread(plan)
    if (on.has('events')) {
      for (const event of plan.events.values()) {
        judge('event', event.name, event.description, { at: event.at, object: eventId(event.id) })
      }
    }
    for (const { property, object, kind } of propertySubjects(plan)) {
      if (!on.has(kind === 'trait' ? 'traits' : 'properties') || refersElsewhere(property)) continue
      judge(kind === 'trait' ? 'trait' : 'property', property.name, property.description, {
        at: property.at,
        object,
      })
    }
    if (on.has('schemas')) things('schema', plan.schemas)
    if (on.has('kpis')) things('kpi', plan.kpis)
    if (on.has('useCases')) things('use-case', plan.useCases)
    if (on.has('sources')) things('source', plan.sources)
    if (on.has('destinations')) things('destination', plan.destinations)

    function things(
      kind: Parameters<typeof thingId>[0],
      named: ReadonlyMap<string, { readonly at: Finding['at']; readonly description: string | null }>,
    ): void {
      for (const [id, { at, description }] of named) {
        judge(kind.replace('-', ' '), id, description, { at, object: thingId(kind, id) })
      }
    }

    function judge(
      what: string,
      name: string,
      text: string | null,
      where: Pick<Finding, 'at' | 'object'>,
    ): void {
      const description = (text ?? '').trim()
      const length = [...description].length
      const found = { ...where, ...(what === 'event' ? {} : { atMost: 'warning' as const }) }
      if (length === 0 && isMisread(where.at, 'description', '$ref')) return
      if (length === 0) report('missing', { ...found, data: { name, what } })
      else if (foldName(description) === foldName(name))
        report('sameAsName', { ...found, data: { name, what } })
      else if (length < options.minLength) {
        report('tooShort', { ...found, data: { name, what, length, least: options.minLength } })
      }
    }
  },
})
