import { type Phrase, say } from '../../text/phrase.ts'
import { identifierIndex, identifierOf, nameTest } from '../identifiers.ts'
import { exceptions, names, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { propertySubjects, refersElsewhere } from '../subjects.ts'

interface Options {
  match: string[]
  exceptions: string[]
}

export const identifierDeclared: Rule = defineRule({
  id: 'identifier-declared',
  group: 'identity',
  summary: 'Every id of a person, account or device is listed under `identifiers`.',
  why: 'Profiles are merged by ids: one that nobody has named merges the wrong people, or none.',
  level: 'error',
  options: {
    schema: optionsOf({
      match: names('Names of such ids; `crm_*` is every name that begins so.'),
      exceptions,
    }),
    defaults: {
      match: [
        'user_id',
        'account_id',
        'group_id',
        'device_id',
        'anonymous_id',
        'customer_id',
        'contact_id',
        'crm_*',
      ],
      exceptions: [],
    } as Options,
  },
  messages: {
    undeclared: (data: { name: string }): Phrase =>
      say`Unexpected id ${data.name} that is not declared, expected it under ${'identifiers'} with whom it identifies`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'identifiers:\n  user_id: { entity: user, aliases: [uid] }\nproperties:\n  userId: { type: string }\n  uid: { type: string }\n  order_id: { type: string }\n  site_id: { type: string }\n',
      },
    ],
    invalid: [
      {
        plan: 'properties:\n  crm_ref: { type: string }\n  deviceId: { type: string }\n',
        findings: ['2:3-2:10 undeclared', '3:3-3:11 undeclared'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: name external ids explicitly', 'Segment: external ids'],
  sees: 'names',
  check({ plan, options, report }) {
    const index = identifierIndex(plan)
    const isMatch = nameTest(options.match)
    for (const { property, object } of propertySubjects(plan)) {
      const { name, at } = property
      if (refersElsewhere(property) || property.children.length > 0 || options.exceptions.includes(name))
        continue
      if (!isMatch(name) || identifierOf(property, plan, index)) continue
      report('undeclared', { at, object, data: { name } })
    }
  },
})
