import { type Phrase, say } from '../../text/phrase.ts'
import { freeTextNames, personalNames, sensitiveNames } from '../data/personal-names.ts'
import { exceptions, names, optionsOf } from '../options.ts'
import { nameMatcher } from '../privacy.ts'
import { defineRule, type Rule } from '../rule.ts'
import { allowedValues } from '../schema-types.ts'
import { propertySubjects, refersElsewhere } from '../subjects.ts'

interface Options {
  lexicon: string[]
  allow: string[]
}

export const piiClassified: Rule = defineRule({
  id: 'pii-classified',
  group: 'privacy',
  summary: 'Properties whose names stand for personal data are classified.',
  why: 'What nobody has classified goes to every destination; somebody must decide once.',
  level: 'warning',
  options: {
    schema: optionsOf({
      lexicon: names('More names that stand for personal data, word by word: national id.'),
      allow: { ...exceptions, description: 'Names that stand for nothing personal here.' },
    }),
    defaults: { lexicon: [], allow: [] } as Options,
  },
  messages: {
    undeclared: (data: { name: string; sensitive: boolean }): Phrase =>
      say`Unexpected ${data.name} without a classification, expected ${'classification'} ${data.sensitive ? 'sensitive' : 'personal'}, or ${'none'} if it is about no person`,
    freeText: (data: { name: string }): Phrase =>
      say`Unexpected ${data.name} without a classification: texts and addresses often hold personal data, expected ${'classification'} with what it may hold`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'properties:\n  phone: { type: string, classification: personal }\n  product_name: { type: string }\n  compass: { type: string }\n  email_id: { type: string }\n  product_photo: { type: string }\n',
      },
    ],
    invalid: [
      {
        plan: 'properties:\n  phone: { type: string }\n  billingAddress: { type: object }\n  query: { type: string }\n',
        findings: ['2:3-2:8 undeclared', '3:3-3:17 undeclared', '4:3-4:8 freeText'],
      },
    ],
  },
  sources: ['Segment: Privacy Portal', 'Avo: PII declared'],
  sees: 'each',
  check({ plan, options, report }) {
    const isPersonal = nameMatcher([...personalNames, ...options.lexicon])
    const isSensitive = nameMatcher(sensitiveNames)
    for (const { property, object } of propertySubjects(plan)) {
      const { name, at } = property
      if (property.classification !== null || refersElsewhere(property) || options.allow.includes(name))
        continue
      const sensitive = isSensitive(name) !== null
      if (sensitive || isPersonal(name)) report('undeclared', { at, object, data: { name, sensitive } })
      else if (freeTextNames.includes(name.toLowerCase()) && !allowedValues(property))
        report('freeText', { at, object, data: { name }, atMost: 'info' })
    }
  },
})
