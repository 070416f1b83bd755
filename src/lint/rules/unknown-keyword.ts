import { distance } from 'fastest-levenshtein'
import { eventId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { oneTypoApart } from '../../text/stem.ts'
import {
  foreignKeywords,
  knownFormats,
  schemaKeywords,
  standardFormats,
} from '../data/json-schema-keywords.ts'
import { names, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { type Keyword, keywordsIn, ownKeywords } from '../schema-keywords.ts'
import { propertySubjects, refersElsewhere } from '../subjects.ts'

interface Options {
  allow: string[]
}

export const unknownKeyword: Rule = defineRule({
  id: 'unknown-keyword',
  group: 'structure',
  summary: 'Keywords and formats of JSON Schema are spelt as the standard spells them.',
  why: 'A validator passes over what it does not know: a misspelt limit limits nothing, and nobody is told.',
  level: 'error',
  options: {
    schema: optionsOf({ allow: names('Keywords and formats of your own.') }),
    defaults: { allow: [] } as Options,
  },
  messages: {
    misspelt: (data: { keyword: string; expected: string }): Phrase =>
      say`Unexpected keyword ${data.keyword}, expected ${data.expected}: as it is, it has no effect`,
    format: (data: { format: string; expected: string }): Phrase =>
      say`Unexpected format ${data.format}, expected ${data.expected}: as it is, it checks nothing`,
  },
  fix: 'suggestion',
  examples: {
    valid: [
      {
        plan: 'events:\n  Order Completed:\n    schema:\n      type: object\n      x-owner: checkout\n      properties: { mexLength: { type: string, example: a } }\n',
      },
      {
        plan: 'events:\n  Order Completed:\n    properties:\n      a: { type: string, format: currency }\n      b: { type: string, format: guid }\n      c: { type: string, format: uuid4 }\n      d: { type: string, format: iri }\n',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Order Completed:\n    schema:\n      type: object\n      properties:\n        name: { type: string, mexLength: 20 }\n        total: { type: number, Minimum: 0 }\n',
        findings: ['6:31-6:40 misspelt', '7:32-7:39 misspelt'],
      },
      {
        plan: 'properties:\n  mail: { type: string, format: emial }\nevents:\n  Order Completed:\n    properties:\n      paid_at: { type: string, format: datetime }\n      links: { type: array, items: { type: string, format: Uri } }\n',
        findings: ['2:25-2:31 format', '6:32-6:38 format', '7:52-7:58 format'],
      },
      {
        plan: 'events:\n  Order Completed:\n    schema: { properties: { mail: { type: string, format: e-mail } } }\n',
        findings: ['3:51-3:57 format'],
      },
      {
        plan: 'events:\n  Order Completed:\n    schema:\n      properties: { a: { $ref: "#/definitions/x" }, b: { $ref: "#/definitions/x" } }\n      definitions:\n        x: { type: string, mexLength: 20 }\n',
        findings: ['6:28-6:37 misspelt'],
      },
    ],
  },
  sources: ['Measured: more than 120 in public schemas'],
  sees: 'each',
  check({ plan, options, report }) {
    const judgeFormat = ({ keyword, value, pointer }: Keyword, file: string, object: string): void => {
      if (keyword !== 'format' || typeof value !== 'string' || options.allow.includes(value)) return
      const expected = meantFormat(value)
      if (expected === null) return
      const at: Origin = { file, pointer: join(pointer, keyword) }
      report('format', { at, object, data: { format: value, expected }, suggestion: expected })
    }
    for (const { property, object, event } of propertySubjects(plan)) {
      // a document of one's own is judged as a whole below
      if (event?.body.written || refersElsewhere(property)) continue
      for (const keyword of ownKeywords(property.schema, property.at.pointer)) {
        judgeFormat(keyword, property.at.file, object)
      }
    }
    for (const event of plan.events.values()) {
      const { body } = event
      if (!body.written) continue
      for (const found of keywordsIn(body.written, body.at.pointer)) {
        const { keyword, pointer } = found
        judgeFormat(found, body.at.file, eventId(event.id))
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

/** The format that was meant, or null: another case or separator, or one letter that is missing, too much, other or swapped. */
function meantFormat(format: string): string | null {
  const bare = (text: string): string => text.replace(/[-_ ]/g, '').toLowerCase()
  if (knownFormats.has(format)) return null
  for (const known of standardFormats) {
    if (bare(known) === bare(format)) return known
  }
  // `uuid4`, `dates`: a format of one's own is often named after the one that it narrows
  const stem = format.replace(/(?:s|v?[\d.]+)$/, '')
  if (format.length < 4 || standardFormats.includes(stem)) return null
  return standardFormats.find(known => oneTypoApart(known, format)) ?? null
}
