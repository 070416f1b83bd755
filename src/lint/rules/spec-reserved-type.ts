import type { Property } from '../../model/plan.ts'
import { own } from '../../text/json.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { retyping } from '../advice.ts'
import { exceptions, optionsOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { declaredTypes } from '../schema-types.ts'
import { reservedTypes, type SpecType } from '../spec.ts'
import { liveTypes, type PropertySubject, propertySubjects } from '../subjects.ts'

interface Options {
  specs: string[]
  exceptions: string[]
}

export const specReservedType: Rule = defineRule({
  id: 'spec-reserved-type',
  group: 'spec',
  summary: 'Reserved traits and properties have the type that the spec gives them.',
  why: 'Destinations read reserved names by their meaning: revenue as text is never summed.',
  level: 'off',
  options: {
    schema: optionsOf({ specs, exceptions }),
    defaults: { specs: ['segment'], exceptions: [] } as Options,
  },
  messages: {
    otherType: (data: { name: string; type: string; expected: string; live: boolean }): Phrase => [
      ...say`Unexpected type ${words(data.type)} of the reserved ${data.name}, expected ${words(data.expected)} as in the Segment spec`,
      ...retyping(data.live, data.name),
    ],
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'traits:\n  user:\n    createdAt: { type: string, format: date-time }\n    address: { type: object }\nevents:\n  Order Completed: { properties: { revenue: { type: number } } }\n',
      },
    ],
    invalid: [
      {
        plan: 'traits:\n  user:\n    address: { type: string }\nevents:\n  Order Completed: { properties: { revenue: { type: string } } }\n',
        findings: ['3:5-3:12 otherType', '5:36-5:43 otherType'],
      },
    ],
  },
  sources: ['Segment: identify, group, track and page specs'],
  sees: 'each',
  check({ plan, base, options, report }) {
    const isLive = liveTypes(base)
    for (const subject of propertySubjects(plan)) {
      const { property, object } = subject
      if (options.exceptions.includes(property.name)) continue
      const expected = reservedTypes(placeOf(subject), property.path, options.specs)
      const here = declaredTypes(property)
      if (!expected || !here || here.size === 0 || fits(here, expected, property)) continue
      report('otherType', {
        at: property.at,
        object,
        data: {
          name: property.path,
          type: (property.types.length > 0 ? property.types : [...here]).join(' or '),
          expected: expected.map(label).join(' or '),
          live: isLive(subject),
        },
      })
    }
  },
})

function placeOf({ kind, object, event }: PropertySubject): 'user' | 'group' | 'track' | 'page' {
  if (kind === 'trait') return object.startsWith('trait:user/') ? 'user' : 'group'
  return event && event.type !== 'track' ? 'page' : 'track'
}

function fits(here: ReadonlySet<string>, expected: readonly SpecType[], property: Property): boolean {
  return [...here].every(type =>
    expected.some(wanted => {
      if (wanted === 'date') return type === 'string' && own(property.schema, 'format') !== 'time'
      return type === (wanted === 'integer' ? 'number' : wanted)
    }),
  )
}

function label(type: SpecType): string {
  return type === 'date' ? 'string with an ISO 8601 date' : type
}
