import { own } from '../../text/json.ts'
import { splitWords } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { retyping } from '../advice.ts'
import { exceptions, names, optionsOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { allowedValues, declaredTypes } from '../schema-types.ts'
import { isSpecProperty } from '../spec.ts'
import { liveTypes, propertySubjects, refersElsewhere } from '../subjects.ts'

interface Options {
  suffixes: string[]
  exceptions: string[]
  specs: string[]
}

export const enumSuggested: Rule = defineRule({
  id: 'enum-suggested',
  group: 'types',
  summary: 'Properties that hold one of a few values list them.',
  why: 'A list of values tells apps what to send and readers what to filter on; free text grows spellings.',
  level: 'info',
  options: {
    schema: optionsOf({
      suffixes: names('Last words of names that hold one of a few values.'),
      exceptions,
      specs,
    }),
    defaults: {
      suffixes: ['type', 'status', 'method', 'plan'],
      exceptions: [],
      specs: [],
    } as Options,
  },
  messages: {
    free: (data: { name: string; live: boolean }): Phrase => [
      ...say`Unexpected free text for ${data.name}, expected its values as ${'values'} or ${'enum'}`,
      ...retyping(data.live, data.name),
    ],
  },
  fix: 'suggestion',
  examples: {
    valid: [
      {
        plan: 'properties:\n  payment_method: { type: string, enum: [card, cash] }\n  item_type: { type: integer }\n  file_type: { type: string, pattern: "^[a-z]+/[a-z]+$" }\n',
      },
    ],
    invalid: [{ plan: 'properties:\n  payment_method: { type: string }\n', findings: ['2:3-2:17 free'] }],
  },
  sources: ['igluctl: stringLength'],
  sees: 'each',
  check({ plan, base, options, report }) {
    const isLive = liveTypes(base)
    for (const subject of propertySubjects(plan)) {
      const { property, object, event } = subject
      const last = splitWords(property.name).at(-1)?.toLowerCase() ?? ''
      if (!options.suffixes.includes(last) || options.exceptions.includes(property.name)) continue
      if (refersElsewhere(property) || allowedValues(property) || !declaredTypes(property)?.has('string'))
        continue
      if (own(property.schema, 'pattern') ?? own(property.schema, 'format')) continue
      if (isSpecProperty(event?.name ?? null, property, options.specs)) continue
      report('free', { at: property.at, object, data: { name: property.name, live: isLive(subject) } })
    }
  },
})
