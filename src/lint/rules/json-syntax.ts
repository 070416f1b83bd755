import { defineProblem, type Rule } from '../rule.ts'

export const jsonSyntax: Rule = defineProblem({
  id: 'json-syntax',
  summary: 'Every JSON file can be parsed.',
  why: 'Nothing that stands in a broken file can be checked.',
  examples: {
    valid: [{ plan: { 'plan.json': '{ "events": { "Order Completed": {} } }' } }],
    invalid: [
      {
        plan: { 'plan.json': '{ "events": { "Order Completed": {}, } }' },
        findings: ['1:36-1:37 trailingComma'],
      },
    ],
  },
})
