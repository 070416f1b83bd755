import { expect, test } from 'vitest'
import { readApprovals } from '../../src/config/approvals.ts'
import { plain } from '../../src/text/phrase.ts'

const read = (text: string): ReturnType<typeof readApprovals> =>
  readApprovals({ path: 'waymark-approvals.yml', text })

test('no file approves nothing', () => {
  expect(readApprovals(null)).toEqual({ records: [], problems: [] })
  expect(read('')).toEqual({ records: [], problems: [] })
})

test('records', () => {
  expect(
    read('approvals:\n  - { fingerprint: "3f9a1c07", reason: Agreed., who: kim, until: 2027-01-31 }\n')
      .records,
  ).toEqual([
    {
      fingerprint: '3f9a1c07',
      reason: 'Agreed.',
      who: 'kim',
      until: '2027-01-31',
      at: { file: 'waymark-approvals.yml', pointer: '/approvals/0' },
    },
  ])
})

test.each([
  ['approvals: [{ fingerprint: 12345678, reason: x }]', 'fingerprint', 'put it in quotes'],
  ['approvals: [{ fingerprint: 90e12345, reason: x }]', 'syntax', ''],
  ['approvals: [{ fingerprint: "3f9a", reason: x }]', 'fingerprint', 'eight hexadecimal digits'],
  ['approvals: [{ reason: x }]', 'fingerprint', 'eight hexadecimal digits'],
  ['approvals: [{ fingerprint: "3f9a1c07" }]', 'reason', 'without a reason'],
  ['approvals: [{ fingerprint: "3f9a1c07", reason: " " }]', 'reason', 'without a reason'],
  ['approvals: [{ fingerprint: "3f9a1c07", reason: x, until: soon }]', 'until', '`soon`'],
  ['approvals: [{ fingerprint: "3f9a1c07", reason: x, by: me }]', 'unknownKey', '`by`'],
  ['approval: []', 'unknownKey', '`approval`'],
  ['approvals: 3', 'shape', 'a list of records'],
  ['- a', 'shape', 'a list of records'],
  ['approvals: [', 'syntax', ''],
])('%s', (text, messageId, message) => {
  const { records, problems } = read(text)
  expect(records).toEqual([])
  expect(problems.map(problem => problem.messageId)).toContain(messageId)
  expect(problems.map(problem => plain(problem.message)).join('\n')).toContain(message)
})
