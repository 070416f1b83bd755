import { distance } from 'fastest-levenshtein'
import { eventId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import { isObject, type Json, type JsonObject, own } from '../../text/json.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { foreignKeywords, schemaKeywords } from '../data/json-schema-keywords.ts'
import { names, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  allow: string[]
}

export const unknownKeyword: Rule = defineRule({
  id: 'unknown-keyword',
  group: 'structure',
  summary: 'Keywords of JSON Schema are spelt as the standard spells them.',
  why: 'A validator passes over what it does not know: a misspelt limit limits nothing, and nobody is told.',
  level: 'error',
  options: {
    schema: optionsOf({ allow: names('Keywords of your own.') }),
    defaults: { allow: [] } as Options,
  },
  messages: {
    misspelt: (data: { keyword: string; expected: string }): Phrase =>
      say`Unexpected keyword ${data.keyword}, expected ${data.expected}: as it is, it has no effect`,
  },
  fix: 'suggestion',
  examples: {
    valid: [
      {
        plan: 'events:\n  Order Completed:\n    schema:\n      type: object\n      x-owner: checkout\n      properties: { mexLength: { type: string, example: a } }\n',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Order Completed:\n    schema:\n      type: object\n      properties:\n        name: { type: string, mexLength: 20 }\n        total: { type: number, Minimum: 0 }\n',
        findings: ['6:31-6:40 misspelt', '7:32-7:39 misspelt'],
      },
    ],
  },
  sources: ['Measured: more than 120 in public schemas'],
  check({ plan, options, report }) {
    for (const event of plan.events.values()) {
      if (!event.body.raw) continue
      const { body } = event
      for (const { keyword, pointer } of keywordsIn(body.schema, body.at.pointer)) {
        const expected = options.allow.includes(keyword) ? null : misspelt(keyword)
        if (expected === null) continue
        const at: Origin = { file: body.at.file, pointer: join(pointer, keyword) }
        report('misspelt', {
          at,
          object: eventId(event.id),
          data: { keyword, expected },
          suggestion: expected,
        })
      }
    }
  },
})

interface Keyword {
  readonly keyword: string
  /** of the schema that it is in */
  readonly pointer: string
}

const MAPS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
])
const DATA: ReadonlySet<string> = new Set([
  'enum',
  'const',
  'default',
  'examples',
  'required',
  'dependentRequired',
])

/** Every keyword of a schema and the schemas in it; what is data or a name is none. */
function* keywordsIn(schema: JsonObject, pointer: string): Generator<Keyword> {
  for (const [keyword, value] of Object.entries(schema)) {
    yield { keyword, pointer }
    if (!schemaKeywords.has(keyword) || DATA.has(keyword)) continue
    yield* schemasUnder(keyword, value, join(pointer, keyword))
  }
}

function* schemasUnder(keyword: string, value: Json, pointer: string): Generator<Keyword> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (isObject(item)) yield* keywordsIn(item, join(pointer, index))
  } else if (isObject(value) && MAPS.has(keyword)) {
    for (const name of Object.keys(value)) {
      const item = own(value, name)
      if (isObject(item)) yield* keywordsIn(item, join(pointer, name))
    }
  } else if (isObject(value)) yield* keywordsIn(value, pointer)
}

/** The keyword that was meant, or null: at most two letters differ, and at most one in a short word. */
function misspelt(keyword: string): string | null {
  if (schemaKeywords.has(keyword) || foreignKeywords.has(keyword) || /^x[-_]/i.test(keyword)) return null
  const limit = keyword.length >= 8 ? 2 : 1
  if (keyword.length < 4) return null
  for (const known of schemaKeywords) {
    if (known.toLowerCase() === keyword.toLowerCase()) return known
  }
  let best: string | null = null
  for (const known of schemaKeywords) {
    if (known.length >= 4 && distance(known, keyword) <= limit) {
      if (best === null || distance(known, keyword) < distance(best, keyword)) best = known
    }
  }
  return best
}
