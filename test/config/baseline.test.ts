import { expect, test } from 'vitest'
import { baselineEntry, matchBaseline, readBaseline, writeBaseline } from '../../src/config/baseline.ts'
import type { Finding } from '../../src/model/finding.ts'

function finding(plan: string, rule: string, object: string, messageId: string): Finding {
  const at = { file: 'a.yml', pointer: '' }
  return {
    plan,
    rule,
    object,
    messageId,
    message: ['!'],
    severity: 'error',
    at,
    suggestion: null,
    fix: null,
    related: [],
  }
}

const findings = [
  finding('shop', 'stage-valid', 'event:B', 'unknown'),
  finding('shop', 'stage-valid', 'event:A', 'unknown'),
  finding('app', 'name-unique', 'property:__proto__/x', 'sameName'),
  finding('app', 'name-unique', 'property:__proto__/x', 'sameName'),
]

test('what is written is read again, sorted and once', () => {
  const text = writeBaseline(findings.map(baselineEntry))
  expect(text).toBe(`{
  "version": 1,
  "plans": {
    "app": [
      {"rule":"name-unique","object":"property:__proto__/x","message":"sameName"}
    ],
    "shop": [
      {"rule":"stage-valid","object":"event:A","message":"unknown"},
      {"rule":"stage-valid","object":"event:B","message":"unknown"}
    ]
  }
}
`)
  expect(readBaseline({ path: 'b.json', text })).toHaveLength(3)
  expect(writeBaseline([...findings].reverse().map(baselineEntry))).toBe(text)
  expect(readBaseline({ path: 'b.json', text: writeBaseline([]) })).toEqual([])
})

test('matching by plan, rule, object and message', () => {
  const baseline = readBaseline({
    path: 'b.json',
    text: writeBaseline(findings.slice(0, 2).map(baselineEntry)),
  })
  const fresh = finding('shop', 'stage-valid', 'event:C', 'unknown')
  const { rest, known, stale } = matchBaseline(baseline, [findings[0] as Finding, fresh])
  expect(rest).toEqual([fresh])
  expect(known).toEqual([findings[0]])
  expect(stale).toEqual([{ plan: 'shop', rule: 'stage-valid', object: 'event:A', message: 'unknown' }])
})

test.each([
  '{}',
  '[',
  '{"version":2,"plans":{}}',
  '{"version":1,"plans":{"a":[{"rule":1}]}}',
  '{"version":1,"plans":{"a":{}}}',
])('%s is no baseline', text =>
  expect(() => readBaseline({ path: 'b.json', text })).toThrow('--write-baseline'),
)
