import { defineProblem, type Rule } from '../rule.ts'

export const approvalsFile: Rule = defineProblem({
  id: 'approvals-file',
  summary:
    'Every record in the approvals file can be read, gives a reason, and is of a change that is there.',
  why: 'A record that nobody can explain, or that matches nothing, looks like a decision and is none.',
  examples: {
    valid: [
      {
        plan: {},
        files: {
          'waymark-approvals.yml':
            'approvals:\n  - { fingerprint: "3f9a1c07", reason: Agreed with growth., who: kim }\n',
        },
      },
    ],
    invalid: [
      {
        plan: {},
        files: {
          'waymark-approvals.yml':
            'approvals:\n  - { fingerprint: "3f9a1c07" }\n  - { fingerprint: 12345678, reason: Agreed. }\n',
        },
        findings: ['2:5-2:32 reason', '3:7-3:18 fingerprint'],
      },
    ],
  },
})
