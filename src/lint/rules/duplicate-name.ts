import { defineProblem, type Rule } from '../rule.ts'

export const duplicateName: Rule = defineProblem({
  id: 'duplicate-name',
  summary: 'A name is defined once in all files of a plan.',
  why: 'Of two definitions of one event only one can hold, and two teams would each believe in theirs.',
  examples: {
    valid: [
      { plan: { 'a.yml': 'events:\n  Order Completed: {}\n', 'b.yml': 'events:\n  Cart Viewed: {}\n' } },
    ],
    invalid: [
      {
        plan: { 'a.yml': 'events:\n  Order Completed: {}\n', 'b.yml': 'events:\n  Order Completed: {}\n' },
        findings: ['2:3-2:18 duplicateName'],
      },
    ],
  },
})
