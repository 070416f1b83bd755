import { defineProblem, type Rule } from '../rule.ts'

export const planShape: Rule = defineProblem({
  id: 'plan-shape',
  summary: 'Values have the form that their keys ask for.',
  why: 'A value of another form is not what its writer meant, and would be read as nothing.',
  examples: {
    valid: [{ plan: 'events:\n  Order Completed: { version: 1.0.0, addedOn: 2026-01-31 }\n' }],
    invalid: [
      { plan: 'events:\n  Order Completed: { status: activ }\n', findings: ['2:22-2:28 notAChoice'] },
      { plan: 'events:\n  Order Completed: { addedOn: 31.1.2026 }\n', findings: ['2:22-2:29 badDate'] },
    ],
  },
})
