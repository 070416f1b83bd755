import { eventId, propertyId, traitId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import type { PlanEvent, Property } from '../../model/plan.ts'
import { type JsonObject, own } from '../../text/json.ts'
import { name, type Phrase, say, words } from '../../text/phrase.ts'
import { type LimitKind, type LimitRow, limitsChecked, namePatterns } from '../data/destinations.ts'
import {
  eventNameAt,
  objectFinder,
  propertyNameAt,
  reaching,
  type Target,
  targetsOf,
} from '../destinations.ts'
import { exceptions, limitRows, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  limits: JsonObject
  exceptions: string[]
}

interface Data {
  readonly what: string
  readonly size: number
  readonly row: LimitRow
  readonly destination: string
}

const limitTables: JsonObject = {
  type: 'object',
  additionalProperties: limitRows,
  description: 'Type of destination → rows that replace or add to its limits.',
}

export const destinationLimits: Rule = defineRule({
  id: 'destination-limits',
  group: 'destinations',
  summary: 'Names, counts and sizes stay within what each destination accepts.',
  why: 'Beyond its limits a destination drops or cuts data, mostly without a word.',
  level: 'error',
  options: {
    schema: optionsOf({ limits: limitTables, exceptions }),
    defaults: { limits: {}, exceptions: [] } as Options,
  },
  messages: {
    beyond: ({ what, size, row, destination }: Data): Phrase =>
      say`Unexpected ${size} ${words(unitName(row))} of ${words(kindName(row[0]))} ${what} for ${name(destination)}, expected at ${words(row[1] === 'max' ? 'most' : 'least')} ${row[2]}: what is beyond is ${words(row[4])}`,
    pattern: (data: { what: string; destination: string; allowed: string; effect: string }): Phrase =>
      say`Unexpected characters in ${data.what} for ${name(data.destination)}, expected ${words(data.allowed)}: the event is ${words(data.effect)}`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\nevents:\n  Product Added to Wishlist: {}\n  A Very Long Name That No Analytics Tool Would Take:\n    names: { ga4: long_name }\n',
      },
    ],
    invalid: [
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\nevents:\n  A Very Long Name That No Analytics Tool Would Take: {}\n  2FA Enabled: {}\n',
        findings: ['4:3-4:53 beyond', '5:3-5:14 pattern'],
      },
      {
        plan: 'destinations:\n  mail: { type: braze }\nevents:\n  Cart Viewed: { properties: { note: { type: string, maxLength: 500 } } }\n',
        findings: ['4:32-4:36 beyond'],
      },
      {
        plan: 'destinations:\n  crm: { type: iterable }\nevents:\n  Order Completed: {}\n',
        options: { limits: { iterable: [['event.name', 'max', 10, 'char', 'rejected']] } },
        findings: ['4:3-4:18 beyond'],
      },
    ],
  },
  sources: [
    `The documentation of each destination, as of ${limitsChecked}; every row of the table names its own`,
  ],
  check({ plan, destinationTypes, options, report }) {
    const objectOf = objectFinder(plan)
    const told = new Set<string>()
    for (const target of targetsOf(plan, destinationTypes, options.limits)) {
      const destination = target.destination.name ?? target.destination.id
      const events = [...plan.events.values()].filter(event =>
        event.destinations.includes(target.destination.id),
      )
      const tell = (
        kind: LimitKind,
        what: string,
        text: string | number,
        at: Origin,
        object: string,
      ): void => {
        const key = `${target.destination.id} ${kind} ${at.file} ${at.pointer}`
        if (told.has(key) || options.exceptions.includes(what)) return
        for (const row of target.limits.filter(([limited]) => limited === kind)) {
          const size = sizeOf(text, row)
          if (row[1] === 'max' ? size <= row[2] : size >= row[2]) continue
          told.add(key)
          report('beyond', { at, object, data: { what, size, row, destination }, ...severity(row[4]) })
        }
      }
      const last = events.at(-1)
      if (last) tell('events', plan.info.name ?? plan.id, events.length, last.at, 'plan')
      for (const event of events) {
        judgeEvent(event, target, tell, objectOf)
        const sent = eventNameAt(event, target)
        const rule = target.type === null ? undefined : namePatterns[target.type]
        const mapped = rule?.spaces === 'become underscores' ? sent.replaceAll(' ', '_') : sent
        if (!rule || event.type !== 'track' || rule.pattern.test(mapped) || options.exceptions.includes(sent))
          continue
        const data = { what: sent, destination, allowed: rule.allowed, effect: rule.effect }
        report('pattern', { at: event.at, object: eventId(event.id), data })
      }
      for (const set of [plan.traits.user, plan.traits.group]) {
        if (!set.destinations.includes(target.destination.id)) continue
        const first = set.body.properties[0]
        if (first)
          tell(
            'traits',
            `${set.kind} traits`,
            set.body.properties.length,
            first.at,
            traitId(set.kind, first.path),
          )
        for (const trait of set.body.properties)
          tell('trait.name', trait.name, trait.name, trait.at, traitId(set.kind, trait.path))
      }
    }
  },
})

type Tell = (kind: LimitKind, what: string, text: string | number, at: Origin, object: string) => void

function judgeEvent(
  event: PlanEvent,
  target: Target,
  tell: Tell,
  objectOf: ReturnType<typeof objectFinder>,
): void {
  const sent = eventNameAt(event, target)
  const properties = reaching(event, target)
  tell('event.name', sent, sent, event.at, eventId(event.id))
  tell('event.properties', sent, properties.length, event.at, eventId(event.id))
  for (const property of properties) {
    const object = objectOf(property, propertyId(event.id, property.path))
    const propertyName = propertyNameAt(property, event, target)
    tell('property.name', propertyName, propertyName, property.at, object)
    tell('object.depth', propertyName, depthOf(property), property.at, object)
    const longest = own(property.schema, 'maxLength')
    if (typeof longest === 'number') tell('property.value', propertyName, longest, property.at, object)
  }
}

function depthOf(property: Property): number {
  return 1 + Math.max(0, ...property.children.map(depthOf))
}

function sizeOf(text: string | number, [, , , unit]: LimitRow): number {
  if (typeof text === 'number') return text
  return unit === 'byte' ? new TextEncoder().encode(text).length : [...text].length
}

/** Cut or hidden is milder than lost. */
function severity(effect: string): { atMost?: 'warning' } {
  return /truncated|not indexed|not shown/.test(effect) ? { atMost: 'warning' } : {}
}

function unitName([what, , , unit]: LimitRow): string {
  if (unit === 'char') return 'characters'
  if (unit === 'byte') return 'bytes'
  if (unit === 'level') return 'levels'
  return what === 'events' ? 'events' : what === 'traits' ? 'traits' : 'properties'
}

function kindName(kind: LimitKind): string {
  const names: Partial<Record<LimitKind, string>> = {
    'event.name': 'the event name',
    'property.name': 'the property name',
    'trait.name': 'the trait name',
    'property.value': 'values of',
    'object.depth': 'the object',
    events: 'the plan',
    traits: 'the',
  }
  return names[kind] ?? 'the event'
}
