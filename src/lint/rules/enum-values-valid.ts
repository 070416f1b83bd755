import type { Fix } from '../../model/finding.ts'
import type { Origin } from '../../model/origin.ts'
import type { Property } from '../../model/plan.ts'
import { jsonType } from '../../model/schema-types.ts'
import { englishList } from '../../text/english.ts'
import { canonical, type Json, stringify } from '../../text/json.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { removingValue } from '../advice.ts'
import { optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { allowedValues } from '../schema-types.ts'
import { liveValues, propertySubjects, refersElsewhere } from '../subjects.ts'

export const enumValuesValid: Rule = defineRule({
  id: 'enum-values-valid',
  group: 'types',
  summary: 'Allowed values match their type and none is there twice.',
  why: 'A value that can never be sent, or two spellings of one value, splits every filter on the property.',
  level: 'error',
  options: { schema: optionsOf(), defaults: {} },
  messages: {
    wrongType: (data: { value: string; name: string; types: readonly string[] }): Phrase =>
      say`Unexpected value ${data.value} of ${data.name}, expected type ${words(englishList(data.types, 'or'))}`,
    twice: (data: { value: string; name: string }): Phrase =>
      say`Unexpected second ${data.value} in the values of ${data.name}, expected it once`,
    sameValue: (data: { value: string; other: string; name: string; live: boolean }): Phrase => [
      ...say`Unexpected value ${data.value} of ${data.name}, expected only ${data.other}: they differ in case, spaces or separators alone`,
      ...removingValue(data.live),
    ],
  },
  fix: 'safe',
  examples: {
    valid: [
      {
        plan: 'properties:\n  device: { type: string, enum: [web, ios] }\n  change: { type: string, enum: ["+1", "-1"] }\n  step: { type: integer, enum: [1, 2.0] }\n',
      },
      {
        plan: 'properties:\n  device: { values: [{ value: web }, { value: Web, deprecated: true }] }\n',
      },
    ],
    invalid: [
      {
        plan: 'properties:\n  device: { type: string, enum: [web, Web, 3, web] }\n',
        findings: ['2:39-2:42 sameValue', '2:44-2:45 wrongType', '2:47-2:50 twice'],
      },
      {
        plan: 'properties:\n  plan:\n    type: string\n    values:\n      - { value: free }\n      - { value: free }\n',
        findings: ['6:9-6:24 twice'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: property values'],
  sees: 'each',
  check({ plan, base, report }) {
    const isLive = liveValues(base)
    for (const { property, object } of propertySubjects(plan)) {
      const values = allowedValues(property)
      if (!values || refersElsewhere(property)) continue
      const { name } = property
      const exact = new Set<string>()
      const folded = new Map<string, string>()
      values.forEach((value, index) => {
        const at = placeOf(property, index)
        const shown = typeof value === 'string' ? value : stringify(value)
        const key = foldValue(value)
        const other = folded.get(key)
        // what is on its way out may stand beside what replaces it
        if (property.values[index]?.deprecated) return
        if (exact.has(canonical(value))) {
          report('twice', { at, object, data: { value: shown, name }, fix: { at, kind: 'remove' } })
        } else if (other !== undefined) {
          const fix: Fix = { at, kind: 'remove' }
          const live = isLive(object, value)
          const data = { value: shown, other, name, live }
          report('sameValue', { at, object, data, suggestion: other, ...(live ? {} : { fix }) })
        } else if (!fits(value, property)) {
          const types = property.types
          report('wrongType', { at, object, data: { value: shown, name, types } })
        }
        exact.add(canonical(value))
        if (other === undefined) folded.set(key, shown)
      })
    }
  },
})

function placeOf(property: Property, index: number): Origin {
  const meaning = property.values[index]
  if (meaning) return meaning.at
  const key = property.schema['enum'] === undefined ? ['const'] : ['enum', index]
  return { file: property.at.file, pointer: join(property.at.pointer, ...key) }
}

function fits(value: Json, { types }: Property): boolean {
  if (types.length === 0) return true
  const type = jsonType(value)
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}

/** Equal for texts that differ in case and in separators between letters; `+1` and `-1` stay apart. */
function foldValue(value: Json): string {
  if (typeof value !== 'string') return canonical(value)
  const text = value.normalize('NFKC').toLowerCase().trim()
  const separators = /(?<=[\p{L}\p{N}])[\s_-]+(?=\p{L})|(?<=\p{L})[\s_-]+(?=\p{N})/gu
  return JSON.stringify(text.replace(separators, ''))
}
