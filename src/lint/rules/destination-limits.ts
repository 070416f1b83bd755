import { eventId, propertyId, thingId, traitId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import type { Destination, Plan, PlanEvent, Property } from '../../model/plan.ts'
import { type JsonObject, own } from '../../text/json.ts'
import { nearest } from '../../text/nearest.ts'
import { name, type Phrase, say, words } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { destinationTypes, limitsChecked, namePatterns, warehouses } from '../data/destinations.ts'
import type { LimitKind, LimitRow } from '../data/limits.ts'
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
import { columnName, columnsOf } from '../warehouse-names.ts'

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
      say`Unexpected ${size} ${words(unitName(row))} of ${words(kindName(row[0]))} ${what} for ${name(destination)}, expected at ${words(row[1] === 'max' ? 'most' : 'least')} ${row[2]}: ${words(consequence(row[1] === 'max' ? 'what is beyond' : 'what is below', row[4]))}`,
    pattern: (data: { what: string; destination: string; allowed: string; effect: string | null }): Phrase =>
      say`Unexpected characters in ${data.what} for ${name(data.destination)}, expected ${words(data.allowed)}: ${words(consequence('the event', data.effect))}`,
    unknownType: ({ type, meant }: { type: string; meant: string }): Phrase =>
      say`Unexpected type ${type}, expected ${meant}: as it is, no limits are checked`,
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
      {
        plan: `destinations:\n  dwh: { type: postgres }\nevents:\n  Cart Viewed: { properties: { ${'a'.repeat(64)}: { type: string } } }\n`,
        findings: ['4:32-4:96 beyond'],
      },
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\nevents:\n  A:\n    properties:\n      url: { type: string, maxLength: 200 }\n      page_location: { type: string, maxLength: 200 }\n',
        findings: ['6:7-6:10 beyond'],
      },
      {
        plan: `destinations:\n  cio: { type: customerio }\nevents:\n  A: {}\ntraits:\n  user: { city: { type: string, enum: [${'a'.repeat(1001)}] } }\n`,
        findings: ['6:11-6:15 beyond'],
      },
      {
        plan: 'destinations:\n  amp: { type: amplitud }\n  lake: { type: iceberg }\nevents:\n  A: {}\n',
        findings: ['2:10-2:14 unknownType'],
      },
    ],
  },
  sources: [
    `The documentation of each destination, as of ${limitsChecked}; every row of the table names its own`,
  ],
  sees: 'values',
  check({ plan, destinationTypes: teams, options, report }) {
    for (const { destination, type, meant } of misspeltTypes(plan, teams)) {
      const at = { file: destination.at.file, pointer: join(destination.at.pointer, 'type') }
      const found = { at, object: thingId('destination', destination.id), suggestion: meant }
      report('unknownType', { ...found, data: { type, meant }, atMost: 'warning' })
    }
    const objectOf = objectFinder(plan)
    const told = new Set<string>()
    for (const target of targetsOf(plan, teams, options.limits)) {
      const destination = target.destination.name ?? target.destination.id
      const events = [...plan.events.values()].filter(event =>
        event.destinations.includes(target.destination.id),
      )
      const tell = (
        kind: LimitKind,
        what: string,
        text: string | number,
        at: Origin,
        object: () => string,
      ): void => {
        const row = target.limits.find(limit => limit[0] === kind && isBeyond(sizeOf(text, limit), limit))
        if (!row || options.exceptions.includes(what)) return
        const key = `${target.destination.id} ${kind} ${at.file} ${at.pointer}`
        if (told.has(key)) return
        told.add(key)
        const data = { what, size: sizeOf(text, row), row, destination }
        report('beyond', { at, object: object(), data, ...severity(row[4]) })
      }
      const last = events.at(-1)
      const whole = plan.info.name ?? plan.id
      if (last) {
        const distinct = new Set(
          events.flatMap(event =>
            reaching(event, target).map(property => propertyNameAt(property, event, target)),
          ),
        )
        tell('events', whole, events.length, last.at, () => 'plan')
        tell('properties', whole, distinct.size, last.at, () => 'plan')
      }
      for (const event of events) {
        judgeEvent(event, target, tell, objectOf)
        const sent = eventNameAt(event, target)
        const rule = target.type === null ? undefined : namePatterns[target.type]
        const mapped = rule?.spaces === 'become underscores' ? sent.replaceAll(' ', '_') : sent
        if (!rule || event.type !== 'track' || rule.pattern.test(mapped) || options.exceptions.includes(sent))
          continue
        const data = { what: sent, destination, allowed: rule.allowed, effect: rule.effect }
        report('pattern', { at: event.at, object: eventId(event.id), data, ...severity(rule.effect) })
      }
      for (const set of [plan.traits.user, plan.traits.group]) {
        if (!set.destinations.includes(target.destination.id)) continue
        const first = set.body.properties[0]
        if (first)
          tell('traits', `${set.kind} traits`, set.body.properties.length, first.at, () =>
            traitId(set.kind, first.path),
          )
        for (const trait of set.body.properties) {
          const object = (): string => traitId(set.kind, trait.path)
          tell('trait.name', trait.name, trait.name, trait.at, object)
          const longest = longestOf(trait)
          if (longest !== null) tell('trait.value', trait.name, longest, trait.at, object)
        }
      }
    }
  },
})

/** Types that are none, but near one. A tool whose limits nobody has written down is no mistake. */
function misspeltTypes(
  plan: Plan,
  teams: JsonObject,
): { readonly destination: Destination; readonly type: string; readonly meant: string }[] {
  const known = [...destinationTypes, ...Object.keys(teams)]
  return [...plan.destinations.values()].flatMap(destination => {
    const { type } = destination
    const meant = type === null || known.includes(type) ? null : nearest(type, known)
    return type === null || meant === null ? [] : [{ destination, type, meant }]
  })
}

type Tell = (kind: LimitKind, what: string, text: string | number, at: Origin, object: () => string) => void

function judgeEvent(
  event: PlanEvent,
  target: Target,
  tell: Tell,
  objectOf: ReturnType<typeof objectFinder>,
): void {
  const sent = eventNameAt(event, target)
  const properties = reaching(event, target)
  const itself = (): string => eventId(event.id)
  tell('event.name', sent, sent, event.at, itself)
  tell('event.properties', sent, properties.length, event.at, itself)
  for (const property of properties) {
    const object = (): string => objectOf(property, propertyId(event.id, property.path))
    const propertyName = propertyNameAt(property, event, target)
    tell('property.name', propertyName, propertyName, property.at, object)
    tell('object.depth', propertyName, depthOf(property), property.at, object)
    tell('object.keys', propertyName, property.children.length, property.at, object)
    const longest = longestOf(property)
    const named: LimitKind = `property.value.${propertyName}`
    const kind = target.limits.some(([what]) => what === named) ? named : 'property.value'
    if (longest !== null) tell(kind, propertyName, longest, property.at, object)
  }
  if (target.type === null || !Object.hasOwn(warehouses, target.type)) return
  const table = columnName(event.name)
  if (event.type === 'track') tell('column.name', table, table, event.at, itself)
  for (const property of properties.flatMap(columnsOf)) {
    const column = columnName(property.path)
    const object = (): string => objectOf(property, propertyId(event.id, property.path))
    tell('column.name', column, column, property.at, object)
  }
}

/** The longest value that a property can have, where the plan bounds it: a text of its `enum`, or a number of letters. */
function longestOf({ schema }: Property): string | number | null {
  const values = own(schema, 'enum')
  const texts = (Array.isArray(values) ? values : []).filter(value => typeof value === 'string')
  if (texts.length > 0) return texts.reduce((a, b) => (b.length > a.length ? b : a))
  const longest = own(schema, 'maxLength')
  return typeof longest === 'number' ? longest : null
}

function isBeyond(size: number, [, how, value]: LimitRow): boolean {
  return how === 'max' ? size > value : size < value
}

function depthOf(property: Property): number {
  return 1 + Math.max(0, ...property.children.map(depthOf))
}

function sizeOf(text: string | number, [, , , unit]: LimitRow): number {
  if (typeof text === 'number') return text
  return unit === 'byte' ? new TextEncoder().encode(text).length : [...text].length
}

function consequence(what: string, effect: string | null): string {
  return effect === null ? `what becomes of ${what} is not documented` : `${what} is ${effect}`
}

/** Cut or hidden is milder than lost, and what nobody knows blocks nothing. */
function severity(effect: string | null): { atMost?: 'warning' } {
  return effect === null || /truncated|not indexed|not shown/.test(effect) ? { atMost: 'warning' } : {}
}

function unitName([what, , , unit]: LimitRow): string {
  if (unit === 'char') return 'characters'
  if (unit === 'byte') return 'bytes'
  if (unit === 'level') return 'levels'
  return what === 'events'
    ? 'events'
    : what === 'traits'
      ? 'traits'
      : what === 'object.keys'
        ? 'keys'
        : 'properties'
}

function kindName(kind: LimitKind): string {
  const names: Partial<Record<LimitKind, string>> = {
    'event.name': 'the event name',
    'property.name': 'the property name',
    'trait.name': 'the trait name',
    'trait.value': 'values of',
    'column.name': 'the column or table',
    'object.depth': 'the object',
    'object.keys': 'the object',
    events: 'the plan',
    properties: 'the plan',
    traits: 'the',
  }
  return names[kind] ?? (kind.startsWith('property.value') ? 'values of' : 'the event')
}
