import { defineProblem, type Rule } from '../rule.ts'

export const fileLimits: Rule = defineProblem({
  id: 'file-limits',
  summary: 'Files stay within bounds: size, depth, aliases, references.',
  why: 'A file that grows without end when it is read (an alias bomb) would stop every check of the repository.',
  examples: {
    valid: [{ plan: 'events:\n  Order Completed: {}\n' }],
    invalid: [],
  },
})
