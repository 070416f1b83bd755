import { englishList } from '../../text/english.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { retyping } from '../advice.ts'
import { misread } from '../misread.ts'
import { flag, optionsOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { declaredTypes } from '../schema-types.ts'
import { isSpecProperty } from '../spec.ts'
import { liveTypes, propertySubjects, refersElsewhere } from '../subjects.ts'

interface Options {
  allowAny: boolean
  allowUnion: boolean
  specs: string[]
}

export const propertyTypeRequired: Rule = defineRule({
  id: 'property-type-required',
  group: 'types',
  summary: 'Every property declares one type.',
  why: 'Without one type a warehouse column, a filter or a sum can break on the next value.',
  level: 'error',
  options: {
    schema: optionsOf({
      allowAny: flag('Allow properties without a type.'),
      allowUnion: flag('Allow several types (a type with null is always allowed).'),
      specs,
    }),
    defaults: { allowAny: false, allowUnion: false, specs: [] } as Options,
  },
  messages: {
    missing: (data: { name: string; live: boolean }): Phrase => [
      ...say`Unexpected property ${data.name} without a type, expected one of string, number, integer, boolean, object, array`,
      ...retyping(data.live, data.name),
    ],
    union: (data: { name: string; types: readonly string[]; live: boolean }): Phrase => [
      ...say`Unexpected types ${words(englishList(data.types))} for ${data.name}, expected one (with or without null)`,
      ...retyping(data.live, data.name),
    ],
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'properties:\n  price: { type: number }\n  coupon: { type: [string, "null"] }\n  plan: { values: [{ value: free }] }\n  size: { type: [integer, number] }\n',
      },
    ],
    invalid: [
      { plan: 'properties:\n  price: { description: Unit price. }\n', findings: ['2:3-2:8 missing'] },
      {
        plan: 'events:\n  Order Completed:\n    properties:\n      total: { type: [string, number] }\n',
        findings: ['4:7-4:12 union'],
      },
    ],
  },
  sources: ['Avo: property types', 'Wikimedia: deterministic types'],
  sees: 'each',
  check({ plan, base, options, report }) {
    const isMisread = misread(plan)
    const isLive = liveTypes(base)
    for (const subject of propertySubjects(plan)) {
      const { property, object, event } = subject
      if (refersElsewhere(property)) continue
      if (isSpecProperty(event?.name ?? null, property, options.specs)) continue
      const types = declaredTypes(property)
      const found = { at: property.at, object }
      if (types === null || types.size === 0) {
        if (isMisread(property.at, 'type', '$ref', 'enum', 'values')) continue
        if (!options.allowAny && !property.types.includes('null')) {
          report('missing', { ...found, data: { name: property.name, live: isLive(subject) } })
        }
      } else if (types.size > 1 && !options.allowUnion) {
        report('union', { ...found, data: { name: property.name, types: [...types], live: isLive(subject) } })
      }
    }
  },
})
