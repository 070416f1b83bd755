import { eventId, propertyId, traitId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import { name, type Phrase, say, words } from '../../text/phrase.ts'
import { reservedNames, sqlWords, warehouses } from '../data/destinations.ts'
import { eventNameAt, objectFinder, propertyNameAt, reaching, targetsOf } from '../destinations.ts'
import { names as namesOption, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  allow: string[]
}

export const destinationReserved: Rule = defineRule({
  id: 'destination-reserved',
  group: 'destinations',
  summary: 'No name is one that a destination keeps for itself.',
  why: 'A reserved name means something else there: the data is dropped, or written over.',
  level: 'error',
  options: {
    schema: optionsOf({ allow: namesOption('Names that are meant.') }),
    defaults: { allow: [] } as Options,
  },
  messages: {
    reserved: (data: { what: string; destination: string; effect: string }): Phrase =>
      say`Unexpected name ${data.what}: ${name(data.destination)} reserves it, and it is ${words(data.effect)}. Expected another name, there or here (${'names'})`,
    prefix: (data: { what: string; prefix: string; destination: string; effect: string }): Phrase =>
      say`Unexpected name ${data.what}: ${name(data.destination)} reserves names that begin with ${data.prefix}, and it is ${words(data.effect)}. Expected another name, there or here (${'names'})`,
    sql: (data: { what: string; destination: string }): Phrase =>
      say`Unexpected name ${data.what}: it is a word of SQL and must be quoted in every query of ${name(data.destination)}`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\n  braze: { type: braze }\nevents:\n  Cart Viewed: { destinations: [braze], properties: { ga_source: { type: string } } }\n  Cart Shared: { properties: { ga_source: { type: string } }, names: { ga4: { properties: { ga_source: source } } } }\n',
      },
    ],
    invalid: [
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\nevents:\n  session_start: {}\n  Cart Viewed: { properties: { ga_source: { type: string } } }\n',
        findings: ['4:3-4:16 reserved', '5:32-5:41 prefix'],
      },
      {
        plan: 'destinations:\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed: { properties: { order: { type: string } } }\n',
        findings: ['4:32-4:37 sql'],
      },
    ],
  },
  sources: ['The documentation of each destination; every row of the table names its own'],
  sees: 'names',
  check({ plan, destinationTypes, options, report }) {
    const objectOf = objectFinder(plan)
    const told = new Set<string>()
    for (const target of targetsOf(plan, destinationTypes)) {
      const destination = target.destination.name ?? target.destination.id
      const table = target.type === null ? undefined : reservedNames[target.type]
      const isWarehouse = target.type !== null && Object.hasOwn(warehouses, target.type)
      const judge = (
        what: string,
        list: readonly string[],
        at: Origin,
        object: string,
        isColumn: boolean,
      ): void => {
        const key = `${target.destination.id} ${at.file} ${at.pointer}`
        if (told.has(key) || options.allow.includes(what)) return
        told.add(key)
        const found = { at, object }
        const effect = table?.effect ?? 'taken for something else'
        const prefix = table?.prefixes.find(start => what.startsWith(start))
        if (list.includes(what) || target.reserved.includes(what)) {
          report('reserved', { ...found, data: { what, destination, effect } })
        } else if (prefix !== undefined)
          report('prefix', { ...found, data: { what, prefix, destination, effect } })
        else if (isColumn && isWarehouse && sqlWords.has(what.toLowerCase())) {
          report('sql', { ...found, data: { what, destination }, atMost: 'warning' })
        }
      }
      for (const event of plan.events.values()) {
        if (!event.destinations.includes(target.destination.id)) continue
        if (event.type === 'track') {
          judge(eventNameAt(event, target), table?.events ?? [], event.at, eventId(event.id), false)
        }
        for (const property of reaching(event, target)) {
          const object = objectOf(property, propertyId(event.id, property.path))
          judge(propertyNameAt(property, event, target), table?.properties ?? [], property.at, object, true)
        }
      }
      for (const set of [plan.traits.user, plan.traits.group]) {
        if (!set.destinations.includes(target.destination.id)) continue
        for (const trait of set.body.properties) {
          judge(trait.name, table?.traits ?? [], trait.at, traitId(set.kind, trait.path), true)
        }
      }
    }
  },
})
