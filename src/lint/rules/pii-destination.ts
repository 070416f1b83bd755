import { propertyId, traitId } from '../../model/object-id.ts'
import type { Classification, Property } from '../../model/plan.ts'
import { list, name, type Phrase, say, words } from '../../text/phrase.ts'
import { sentProperties } from '../destinations.ts'
import { exceptions, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  exceptions: string[]
}

export const piiDestination: Rule = defineRule({
  id: 'pii-destination',
  group: 'privacy',
  summary: 'Personal data goes only to destinations that may hold it.',
  why: 'A destination without the contract, region or deletion for personal data must not get it.',
  level: 'error',
  options: { schema: optionsOf({ exceptions }), defaults: { exceptions: [] } as Options },
  messages: {
    reaches: (data: {
      name: string
      classification: Classification
      destinations: readonly string[]
    }): Phrase =>
      say`Unexpected ${words(data.classification)} ${data.name} in ${list(data.destinations.map(name))}, expected ${'allowPersonal'} on the destination, or ${'destinations'} on the property without it`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'destinations:\n  braze: { type: braze, allowPersonal: true }\n  ga4: { type: ga4 }\nevents:\n  Signed Up:\n    properties:\n      email: { type: string, classification: personal, destinations: [braze] }\n',
      },
    ],
    invalid: [
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\nevents:\n  Signed Up:\n    properties:\n      email: { type: string, classification: personal }\n',
        findings: ['6:7-6:12 reaches'],
      },
      {
        plan: 'destinations:\n  ga4: { type: ga4 }\nsources:\n  ios: { type: ios }\ntraits:\n  user: { email: { type: string, classification: personal } }\nevents:\n  Signed Up:\n    variants:\n      ios: { properties: { contact: { type: string, classification: sensitive } } }\n',
        findings: ['6:11-6:16 reaches', '10:28-10:35 reaches'],
      },
    ],
  },
  sources: ['Amplitude, Mixpanel: classified properties'],
  sees: 'names',
  check({ plan, options, report }) {
    const closed = new Set(
      [...plan.destinations.values()].filter(one => !one.allowPersonal).map(({ id }) => id),
    )
    const judge = (
      properties: readonly Property[],
      sentTo: readonly string[],
      id: (path: string) => string,
    ): void => {
      const reached = sentTo.filter(one => closed.has(one))
      if (reached.length === 0) return
      for (const property of properties.flatMap(withChildren)) {
        const { classification } = property
        if (classification !== 'personal' && classification !== 'sensitive') continue
        if (options.exceptions.includes(property.name)) continue
        const destinations = reached.filter(
          one => property.destinations === null || property.destinations.includes(one),
        )
        if (destinations.length === 0) continue
        report('reaches', {
          at: property.at,
          object: id(property.path),
          data: { name: property.name, classification, destinations },
          ...(classification === 'personal' ? { atMost: 'warning' as const } : {}),
        })
      }
    }
    for (const event of plan.events.values())
      judge(sentProperties(event), event.destinations, path => propertyId(event.id, path))
    for (const { kind, body, destinations } of [plan.traits.user, plan.traits.group])
      judge(body.properties, destinations, path => traitId(kind, path))
  },
})

function withChildren(property: Property): Property[] {
  return [property, ...property.children.flatMap(withChildren)]
}
