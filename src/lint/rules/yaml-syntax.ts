import { defineProblem, type Rule } from '../rule.ts'

export const yamlSyntax: Rule = defineProblem({
  id: 'yaml-syntax',
  summary: 'Every YAML file can be parsed.',
  why: 'Nothing that stands in a broken file can be checked, and apps that generate code from it break too.',
  examples: {
    valid: [{ plan: 'events:\n  Order Completed: { description: "Unit price: in EUR" }\n' }],
    invalid: [
      {
        plan: 'events:\n  Order Completed:\n    description: Unit price: in EUR\n',
        findings: ['3:18-3:19 blockAsImplicitKey'],
      },
    ],
  },
})
