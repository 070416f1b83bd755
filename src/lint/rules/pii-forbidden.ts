import { type Phrase, say } from '../../text/phrase.ts'
import { forbiddenNames } from '../data/personal-names.ts'
import { exceptions, names, optionsOf } from '../options.ts'
import { nameMatcher } from '../privacy.ts'
import { defineRule, type Rule } from '../rule.ts'
import { allowedValues } from '../schema-types.ts'
import { propertySubjects } from '../subjects.ts'

interface Options {
  lexicon: string[]
  allow: string[]
}

export const piiForbidden: Rule = defineRule({
  id: 'pii-forbidden',
  group: 'privacy',
  summary: 'No property holds secrets or numbers of cards and documents.',
  why: 'Once sent, a password or card number lies in every destination and every log on the way.',
  level: 'error',
  options: {
    schema: optionsOf({
      lexicon: names('More names that no property may have, word by word.'),
      allow: { ...exceptions, description: 'Names that are harmless here.' },
    }),
    defaults: { lexicon: [], allow: [] } as Options,
  },
  messages: {
    forbidden: (data: { name: string }): Phrase =>
      say`Unexpected property ${data.name}, expected no secret and no number of a card or document in any event: leave it out, or send what it is for (whether, which kind, the last four digits)`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'properties:\n  password_strength: { type: string }\n  has_password: { type: boolean }\n  card_brand: { type: string }\n  session_id: { type: string }\n',
      },
    ],
    invalid: [
      {
        plan: 'properties:\n  card_number: { type: string }\n  userPassword: { type: string }\n',
        findings: ['2:3-2:14 forbidden', '3:3-3:15 forbidden'],
      },
    ],
  },
  sources: ['Segment: Privacy Portal', 'Sentry: server-side scrubbing'],
  sees: 'each',
  check({ plan, options, report }) {
    const isForbidden = nameMatcher([...forbiddenNames, ...options.lexicon])
    for (const { property, object } of propertySubjects(plan)) {
      const { name, at } = property
      // one of a few values (`password`: set, reset) is no secret
      if (
        property.types.includes('boolean') ||
        allowedValues(property) ||
        options.allow.includes(name) ||
        !isForbidden(name)
      )
        continue
      report('forbidden', { at, object, data: { name } })
    }
  },
})
