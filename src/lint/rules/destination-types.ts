import { propertyId } from '../../model/object-id.ts'
import { name, type Phrase, say, words } from '../../text/phrase.ts'
import { acceptedTypes } from '../data/destinations.ts'
import { objectFinder, reaching, targetsOf } from '../destinations.ts'
import { exceptions, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  exceptions: string[]
}

export const destinationTypes: Rule = defineRule({
  id: 'destination-types',
  group: 'destinations',
  summary: 'Each destination takes the types that it is sent.',
  why: 'A value of a type that a destination does not take is lost there, sometimes with its whole event.',
  level: 'warning',
  options: {
    schema: optionsOf({
      exceptions: { ...exceptions, description: 'Properties that the integration maps to something else.' },
    }),
    defaults: { exceptions: [] } as Options,
  },
  messages: {
    notTaken: (data: { property: string; type: string; destination: string; effect: string }): Phrase =>
      say`Unexpected ${words(data.type)} ${data.property} for ${name(data.destination)}, expected a single value: ${words(data.effect)}`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed:\n    properties:\n      shop: { type: object, destinations: [dwh] }\n      products: { type: array }\n      total: { type: number }\n',
      },
    ],
    invalid: [
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\nevents:\n  Cart Viewed: { properties: { shop: { type: object } } }\n',
        findings: ['4:32-4:36 notTaken'],
      },
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\nevents:\n  Cart Viewed: { properties: { items: { type: object } } }\n',
        findings: ['4:32-4:37 notTaken'],
      },
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\nevents:\n  Cart Viewed: { properties: { coupon: { type: [string, "null"] } } }\n',
        findings: ['4:32-4:38 notTaken'],
      },
    ],
  },
  sources: ['Segment: GA4 drops events that include nested parameters'],
  check({ plan, destinationTypes: own, options, report }) {
    const objectOf = objectFinder(plan)
    const told = new Set<string>()
    for (const target of targetsOf(plan, own)) {
      const taken = target.type === null ? undefined : acceptedTypes[target.type]
      if (!taken) continue
      for (const event of plan.events.values()) {
        if (!event.destinations.includes(target.destination.id)) continue
        for (const property of reaching(event, target)) {
          const type = property.types.find(one => !taken.types.includes(one))
          if (type === undefined || options.exceptions.includes(property.name)) continue
          if (type === 'array' && MAPPED_LISTS.has(property.name)) continue
          const object = objectOf(property, propertyId(event.id, property.path))
          const key = `${target.destination.id} ${object}`
          if (told.has(key)) continue
          told.add(key)
          const destination = target.destination.name ?? target.destination.id
          report('notTaken', {
            at: property.at,
            object,
            data: { property: property.name, type, destination, effect: taken.effect },
          })
        }
      }
    }
  },
})

/** Integrations map the list of products to the items of an order. */
const MAPPED_LISTS: ReadonlySet<string> = new Set(['products', 'items'])
