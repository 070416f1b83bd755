import type { Origin } from '../../model/origin.ts'
import type { Plan, Property } from '../../model/plan.ts'
import { own } from '../../text/json.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { names, optionsOf, someOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { declaredTypes } from '../schema-types.ts'
import { isSpecProperty } from '../spec.ts'
import { propertySubjects } from '../subjects.ts'

interface Options {
  compare: ('type' | 'format')[]
  allow: string[]
  specs: string[]
}

export const propertyTypeConsistent: Rule = defineRule({
  id: 'property-type-consistent',
  group: 'types',
  summary: 'A property has the same type and format wherever its name is used.',
  why: 'Tools keep one column for a name: a second type in it is cast, dropped or put in a column of its own.',
  level: 'error',
  options: {
    schema: optionsOf({
      compare: someOf(['type', 'format'], 'What is compared.'),
      allow: names('Names that may have several types.'),
      specs,
    }),
    defaults: { compare: ['type', 'format'], allow: [], specs: [] } as Options,
  },
  messages: {
    otherType: (data: { name: string; type: string; expected: string }): Phrase =>
      say`Unexpected type ${words(data.type)} of ${data.name}, expected ${words(data.expected)} as elsewhere`,
    otherFormat: (data: { name: string; format: string; expected: string }): Phrase =>
      say`Unexpected ${words(data.format)} of ${data.name}, expected ${words(data.expected)} as elsewhere`,
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
    ],
  },
  sources: ['4-Step Guide to CDP Success: data type', 'Avo: conflicting types'],
  check({ plan, plans, bases, options, report }) {
    const expected = mostUsed(plans, bases)
    for (const { property, object, event } of propertySubjects(plan)) {
      const here = shapeOf(property)
      const usual = expected.get(nameKey(property))
      if (!here || !usual || options.allow.includes(property.name)) continue
      if (isSpecProperty(event?.name ?? null, property, options.specs)) continue
      const found = { at: property.at, object, related: [usual.at] }
      if (here.type !== usual.type) {
        if (!options.compare.includes('type')) continue
        report('otherType', {
          ...found,
          data: { name: property.name, type: here.type, expected: usual.type },
        })
      } else if (options.compare.includes('format') && here.format !== usual.format) {
        const data = { name: property.name, format: formatName(here), expected: formatName(usual) }
        // a format that is only left out is a gap rather than a contradiction
        const mild = here.format === '' || usual.format === ''
        report('otherFormat', { ...found, data, ...(mild ? { atMost: 'warning' as const } : {}) })
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

function formatName({ format }: Shape): string {
  return format === '' ? 'lack of a format' : `format ${format}`
}

interface Tally {
  readonly shape: Shape
  base: number
  head: number
}

/** The usual type and format of each name: of those in the head, the most used at the base, then in the head. */
function mostUsed(plans: readonly Plan[], bases: readonly Plan[]): Map<string, Shape> {
  const names = new Map<string, Map<string, Tally>>()
  const tally = (side: 'base' | 'head', property: Property): void => {
    const shape = shapeOf(property)
    if (!shape) return
    const shapes = names.get(nameKey(property)) ?? new Map<string, Tally>()
    names.set(nameKey(property), shapes)
    const id = `${shape.type}\n${shape.format}`
    const before = shapes.get(id)
    if (before) before[side]++
    else if (side === 'head') shapes.set(id, { shape, base: 0, head: 1 })
  }
  for (const { property } of plans.flatMap(propertySubjects)) tally('head', property)
  for (const { property } of bases.flatMap(propertySubjects)) tally('base', property)
  const better = (a: Tally, b: Tally): Tally => ((b.base - a.base || b.head - a.head) > 0 ? b : a)
  return new Map(
    [...names.entries()]
      .filter(([, shapes]) => shapes.size > 0)
      .map(([name, shapes]) => [name, [...shapes.values()].reduce(better).shape]),
  )
}
