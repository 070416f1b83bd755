import { eventId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import type { Body, Property } from '../../model/plan.ts'
import { bodiesOf } from '../../model/walk.ts'
import { isObject, type JsonObject } from '../../text/json.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { linearRegex } from '../../text/regex.ts'
import { flag, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { ownKeywords } from '../schema-keywords.ts'
import { refersElsewhere } from '../subjects.ts'
import { validatorFactory } from '../validate.ts'

interface Options {
  require: boolean
}

export const exampleValid: Rule = defineRule({
  id: 'example-valid',
  group: 'structure',
  summary: "An event's examples satisfy it.",
  why: 'People copy examples: a wrong one puts its error into every app.',
  level: 'error',
  options: {
    schema: optionsOf({ require: flag('Whether every event needs at least one example.') }),
    defaults: { require: false } as Options,
  },
  messages: {
    refused: (data: { property: string; reason: string }): Phrase =>
      say`Unexpected pattern of ${data.property}: it ${words(data.reason)}, so no example is checked against it`,
    invalid: (data: { event: string; fault: Phrase }): Phrase =>
      say`Unexpected example of ${data.event}: it ${data.fault}`,
    missing: (data: { event: string }): Phrase =>
      say`Unexpected event ${data.event} without an example, expected at least one real payload`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'events:\n  Order Completed:\n    properties:\n      total: { type: number, required: true }\n    examples:\n      - { total: 9.5 }\n',
        options: { require: true },
      },
    ],
    invalid: [
      {
        plan: 'plan: { unplanned: forbid }\nevents:\n  Order Completed:\n    properties:\n      total: { type: number, required: true }\n    examples:\n      - { total: free }\n      - {}\n      - { total: 1, tax: 1 }\n',
        findings: ['7:9-7:24 invalid', '8:9-8:11 invalid', '9:9-9:29 invalid'],
      },
      {
        plan: 'events:\n  Order Completed:\n    properties:\n      code: { type: string, pattern: "^(?!x)" }\n    examples: [{ code: y }]\n',
        findings: ['4:29-4:36 refused'],
      },
      {
        plan: 'events:\n  A:\n    properties:\n      a: { anyOf: [{ pattern: "(?=x)" }] }\n      b: { type: object, patternProperties: { "(?=x)": {} } }\n      c: { type: array, items: { properties: { d: { pattern: "(?=x)" } } } }\n    examples: [{}]\n',
        findings: ['4:22-4:29 refused', '5:47-5:54 refused', '6:53-6:60 refused'],
      },
      {
        plan: 'events:\n  A:\n    schema: { patternProperties: { "(?=x)": {} } }\n    examples: [{}]\n',
        findings: ['3:36-3:43 refused'],
      },
      {
        plan: 'events:\n  Order Completed: {}\n',
        options: { require: true },
        findings: ['2:3-2:18 missing'],
      },
    ],
  },
  sources: ['JSON Schema: examples'],
  check({ plan, options, report }) {
    const validatorFor = validatorFactory()
    const seen = new Set<string>()
    for (const event of plan.events.values()) {
      const object = eventId(event.id)
      if (event.examples.length === 0) {
        if (options.require) report('missing', { at: event.at, object, data: { event: event.name } })
        continue
      }
      for (const { at, property, reason } of refusedPatterns(event.body, event.name)) {
        const place = `${at.file}\n${at.pointer}`
        if (!seen.has(place)) report('refused', { at, object, data: { property, reason }, atMost: 'warning' })
        seen.add(place)
      }
      // an example may be what one source sends
      const validators = bodiesOf(event).map(validatorFor)
      for (const example of event.examples) {
        const faults = validators.map(validate => validate(example.value))
        const fault = faults[0]
        if (fault && !faults.includes(null))
          report('invalid', { at: example.at, object, data: { event: event.name, fault } })
      }
    }
  },
})

interface Refused {
  readonly at: Origin
  readonly property: string
  readonly reason: string
}

/** The patterns that can't run in linear time, at any depth. */
function refusedPatterns({ schema, at, properties }: Body, name: string): Refused[] {
  const whole = refusedIn(schema, at.pointer).map(({ pointer, reason }) => ({
    at: { file: at.file, pointer },
    property: name,
    reason,
  }))
  return [...whole, ...properties.flatMap(refusedOf)]
}

function refusedOf(property: Property): Refused[] {
  const { file, pointer } = property.at
  const own = refusedIn(property.schema, pointer).map(found => ({
    at: refersElsewhere(property) ? property.at : { file, pointer: found.pointer },
    property: property.path,
    reason: found.reason,
  }))
  return [...own, ...property.children.flatMap(refusedOf)]
}

function refusedIn(schema: JsonObject, pointer: string): { pointer: string; reason: string }[] {
  return ownKeywords(schema, pointer).flatMap(({ keyword, value, pointer: inside }) => {
    const place = join(inside, keyword)
    const patterns: [pattern: string, pointer: string][] =
      keyword === 'pattern' && typeof value === 'string'
        ? [[value, place]]
        : keyword === 'patternProperties' && isObject(value)
          ? Object.keys(value).map(pattern => [pattern, join(place, pattern)])
          : []
    return patterns.flatMap(([pattern, at]) => {
      const compiled = linearRegex(pattern)
      return compiled.ok ? [] : [{ pointer: at, reason: compiled.reason }]
    })
  })
}
