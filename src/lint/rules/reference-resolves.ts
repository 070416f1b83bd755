import { defineProblem, type Rule } from '../rule.ts'

export const referenceResolves: Rule = defineProblem({
  id: 'reference-resolves',
  summary: 'What is referred to is there: owners, KPIs, sources, properties, schemas, replacements.',
  why: 'A reference to nothing leaves out what it should have brought, and nobody notices.',
  examples: {
    valid: [
      {
        plan: 'kpis:\n  revenue: { description: Revenue a day. }\nevents:\n  Order Completed: { kpis: [revenue] }\n',
      },
    ],
    invalid: [
      {
        plan: 'kpis:\n  revenue: { description: Revenue a day. }\nevents:\n  Order Completed: { kpis: [revenues] }\n',
        findings: ['4:29-4:37 kpisMissing'],
      },
      {
        plan: 'events:\n  Order Completed:\n    properties:\n      total: { $ref: "#/properties/total" }\n',
        findings: ['4:16-4:20 refMissing'],
      },
    ],
  },
})
