import { defineProblem, type Rule } from '../rule.ts'

export const noUnknownKey: Rule = defineProblem({
  id: 'no-unknown-key',
  summary: 'Keys are known, and none is there twice.',
  why: 'A misspelt key is silently without effect: the description is missing, the property is not required.',
  examples: {
    valid: [{ plan: 'events:\n  Order Completed: { description: A customer has paid. }\n' }],
    invalid: [
      {
        plan: 'events:\n  Order Completed: { descripton: A customer has paid. }\n',
        findings: ['2:22-2:32 unknownKey'],
      },
      {
        plan: 'events:\n  Order Completed:\n    version: 1.0.0\n    version: 1.1.0\n',
        findings: ['4:5-4:12 duplicateKey'],
      },
    ],
  },
})
