import type { Origin } from '../../model/origin.ts'
import type { Property } from '../../model/plan.ts'
import { own } from '../../text/json.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { retyping } from '../advice.ts'
import { names, optionsOf, someOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { declaredTypes } from '../schema-types.ts'
import { isSpecProperty } from '../spec.ts'
import { liveTypes, propertySubjects } from '../subjects.ts'
import { usual } from '../usual.ts'

interface Options {
  compare: ('type' | 'format' | 'unit')[]
  allow: string[]
  specs: string[]
}

export const propertyTypeConsistent: Rule = defineRule({
  id: 'property-type-consistent',
  group: 'types',
  summary: 'A property has the same type, format and unit wherever its name is used.',
  why: 'Tools keep one column for a name: a second type in it is cast, dropped or put in a column of its own.',
  level: 'error',
  options: {
    schema: optionsOf({
      compare: someOf(['type', 'format', 'unit'], 'What is compared.'),
      allow: names('Names that may have several types.'),
      specs,
    }),
    defaults: { compare: ['type', 'format', 'unit'], allow: [], specs: [] } as Options,
  },
  messages: {
    otherType: (data: { name: string; type: string; expected: string; live: boolean }): Phrase => [
      ...say`Unexpected type ${words(data.type)} of ${data.name}, expected ${words(data.expected)} as elsewhere`,
      ...retyping(data.live, data.name),
    ],
    otherFormat: (data: { name: string; format: Phrase; expected: Phrase; live: boolean }): Phrase => [
      ...say`Unexpected ${data.format} of ${data.name}, expected ${data.expected} as elsewhere`,
      ...retyping(data.live, data.name),
    ],
    otherUnit: (data: { name: string; unit: string; expected: string; live: boolean }): Phrase => [
      ...say`Unexpected unit ${data.unit} of ${data.name}, expected ${data.expected} as elsewhere`,
      ...retyping(data.live, data.name),
    ],
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'events:\n  Cart Viewed: { properties: { price: { type: [integer, "null"] } } }\n  Cart Shared: { properties: { price: { type: number } } }\n',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Cart Viewed: { properties: { price: { type: number } } }\n  Cart Shared: { properties: { price: { type: string } } }\n',
        findings: ['3:32-3:37 otherType'],
      },
      {
        plan: 'properties:\n  day: { type: string, format: date }\nevents:\n  Cart Shared: { properties: { day: { type: string, format: date-time } } }\n',
        findings: ['4:32-4:35 otherFormat'],
      },
      {
        plan: 'properties:\n  length: { type: number, unit: s }\nevents:\n  Film Seen: { properties: { length: { type: number, unit: ms } } }\n',
        findings: ['4:30-4:36 otherUnit'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: data type', 'Avo: conflicting types'],
  sees: 'values',
  check({ plan, plans, base, bases, options, report }) {
    const isLive = liveTypes(base)
    const expected = usual(plans, bases, property => {
      const shape = shapeOf(property)
      return shape && { name: nameKey(property), key: `${shape.type}\n${shape.format}`, value: shape }
    })
    const units = usual(plans, bases, property => {
      const { unit, at } = property
      return unit === null ? null : { name: nameKey(property), key: unit, value: { unit, at } }
    })
    for (const subject of propertySubjects(plan)) {
      const { property, object, event } = subject
      const { unit, name } = property
      if (options.allow.includes(name)) continue
      const usualUnit = units.get(nameKey(property))
      if (options.compare.includes('unit') && unit !== null && usualUnit && unit !== usualUnit.unit) {
        const data = { name, unit, expected: usualUnit.unit, live: isLive(subject) }
        report('otherUnit', { at: property.at, object, data, related: [usualUnit.at] })
      }
      const here = shapeOf(property)
      const other = expected.get(nameKey(property))
      if (!here || !other) continue
      if (isSpecProperty(event?.name ?? null, property, options.specs)) continue
      const found = { at: property.at, object, related: [other.at] }
      if (here.type !== other.type) {
        if (!options.compare.includes('type')) continue
        report('otherType', {
          ...found,
          data: { name: property.name, type: here.type, expected: other.type, live: isLive(subject) },
        })
      } else if (options.compare.includes('format') && here.format !== other.format) {
        const data = {
          name: property.name,
          format: formatName(here),
          expected: other.format === '' ? words('no format') : formatName(other),
          live: isLive(subject),
        }
        report('otherFormat', { ...found, data })
      }
    }
  },
})

interface Shape {
  readonly type: string
  /** `''` where there is none */
  readonly format: string
  readonly at: Origin
}

/** Names that mean something only inside their parent. */
const GENERIC: ReadonlySet<string> = new Set([
  'id',
  'type',
  'name',
  'value',
  'key',
  'label',
  'text',
  'data',
  'content',
])

function nameKey({ name, path }: Property): string {
  return GENERIC.has(name) ? path.split('.').slice(-2).join('.') : name
}

function shapeOf(property: Property): Shape | null {
  const types = declaredTypes(property)
  if (!types || types.size === 0) return null
  const format = own(property.schema, 'format')
  return {
    type: [...types].sort().join(' or '),
    format: typeof format === 'string' ? format : '',
    at: property.at,
  }
}

function formatName({ format }: Shape): Phrase {
  return format === '' ? words('lack of a format') : say`format ${format}`
}
