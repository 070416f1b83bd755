import { defineProblem, type Rule } from '../rule.ts'

export const fileReadable: Rule = defineProblem({
  id: 'file-readable',
  summary: 'Every file of the plan can be read as text.',
  why: 'A file that is skipped hides what it holds: its events would count as removed, or as never checked.',
  examples: {
    valid: [{ plan: 'events:\n  Order Completed: {}\n' }],
    invalid: [],
  },
})
