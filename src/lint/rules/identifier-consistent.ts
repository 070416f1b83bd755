import { foldName } from '../../text/names.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { renaming } from '../advice.ts'
import { identifierIndex, identifierOf } from '../identifiers.ts'
import { flag, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { declaredTypes } from '../schema-types.ts'
import { liveObjects, propertySubjects } from '../subjects.ts'

interface Options {
  aliases: boolean
}

export const identifierConsistent: Rule = defineRule({
  id: 'identifier-consistent',
  group: 'identity',
  summary: 'An identifier has one spelling everywhere and is a string.',
  why: 'An id under two names, or as a number that loses its leading zeros, splits one person in two.',
  level: 'error',
  options: {
    schema: optionsOf({ aliases: flag('Whether declared aliases are right as they are.') }),
    defaults: { aliases: false } as Options,
  },
  messages: {
    spelling: (data: { name: string; expected: string; live: boolean }): Phrase => [
      ...say`Unexpected spelling ${data.name} of the identifier ${data.expected}`,
      ...renaming(data.live, data.name, data.expected),
    ],
    type: (data: { name: string; type: string }): Phrase =>
      say`Unexpected type ${words(data.type)} of the identifier ${data.name}, expected string`,
  },
  fix: 'draft',
  examples: {
    valid: [
      { plan: 'identifiers:\n  user_id: { entity: user }\nproperties:\n  user_id: { type: string }\n' },
      {
        plan: 'identifiers:\n  user_id: { entity: user, aliases: [uid] }\nproperties:\n  uid: { type: string }\n',
        options: { aliases: true },
      },
    ],
    invalid: [
      {
        plan: 'identifiers:\n  user_id: { entity: user, aliases: [uid] }\nproperties:\n  uid: { type: string }\n  user_id: { type: integer }\n',
        findings: ['4:3-4:6 spelling', '5:3-5:10 type'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success', 'Segment: working with ids'],
  sees: 'each',
  check({ plan, base, options, report }) {
    const index = identifierIndex(plan)
    const live = liveObjects(base)
    for (const { property, object } of propertySubjects(plan)) {
      const identifier = identifierOf(property, plan, index)
      if (!identifier) continue
      const { name, at } = property
      const isAlias = options.aliases && identifier.aliases.includes(name)
      if (index.get(foldName(name)) === identifier && name !== identifier.name && !isAlias) {
        const isLive = live.has(object)
        const expected = identifier.name
        const fix = isLive ? {} : { fix: { at, kind: 'rename-key' as const, key: expected } }
        report('spelling', {
          at,
          object,
          data: { name, expected, live: isLive },
          suggestion: expected,
          ...fix,
        })
      }
      const types = declaredTypes(property)
      if (types && types.size > 0 && !(types.size === 1 && types.has('string'))) {
        report('type', { at, object, data: { name, type: [...types].join(' or ') } })
      }
    }
  },
})
