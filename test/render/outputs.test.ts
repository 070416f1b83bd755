import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotations } from '../../src/render/annotations.ts'
import { logSafe, renderGithub, workflowCommand } from '../../src/render/github.ts'
import { renderJson } from '../../src/render/json.ts'
import { render } from '../../src/render/render.ts'
import { reportSchema } from '../../src/render/report-schema.ts'
import { change, finding, report } from './report.ts'

const place = { line: 2, column: 1, endLine: 2, endColumn: 4 }

test('the JSON report is as its published schema says', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportSchema)
  const given = report({
    changes: [
      change({ witness: { payload: { a: [1] }, acceptedBy: 'base', rejectedBy: 'head', error: 'x' } }),
      change({
        approved: { by: 'record', who: null, reason: 'asked' },
        beforePlace: { file: 'a.yml', place },
      }),
    ],
    findings: [finding(), finding({ new: false })],
  })
  const json = JSON.parse(renderJson(given))
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  expect(json.summary).toMatchObject({ breaking: 1, approved: 1, errors: 1, existing: 1 })
  expect(json.changes[1]).toMatchObject({ before: { file: 'a.yml', line: 2 }, level: 'breaking' })
  expect(validate({ ...json, more: 1 })).toBe(false)
})

test('whole numbers beyond 2^53 stay exact in a payload', () => {
  const payload = { id: 12345678901234567890n }
  const witness = { payload, acceptedBy: 'base', rejectedBy: 'head', error: 'x' } as const
  expect(renderJson(report({ changes: [change({ witness })] }))).toContain('"id": 12345678901234567890\n')
})

test('annotations: the most important first, and no more than GitHub keeps', () => {
  const all = annotations(
    report({
      changes: [
        ...Array.from({ length: 12 }, (_, index) => change({ property: `p${index}` })),
        ...Array.from({ length: 12 }, (_, index) => change({ level: 'risky', property: `r${index}` })),
        change({ level: 'safe' }),
      ],
      findings: [
        finding(),
        finding({ severity: 'info', object: 'event:A' }),
        finding({ new: false, object: 'event:B' }),
      ],
    }),
  )
  const of = (level: string) => all.filter(annotation => annotation.level === level)
  expect([of('error').length, of('warning').length, of('notice').length]).toEqual([9, 10, 2])
  expect(of('error').every(annotation => annotation.title === 'Breaking change')).toBe(true)
  expect(all.at(-1)?.message).toBe('6 more annotations are in the job summary.')
})

test('what was removed is shown at its surviving parent, with its old place', () => {
  const removed = change({
    kind: 'property-removed',
    beforePlace: { file: 'plan/old.yml', place: { line: 9, column: 3, endLine: 9, endColumn: 5 } },
  })
  expect(annotations(report({ changes: [removed] }))[0]).toMatchObject({
    at: { file: 'tracking-plan/checkout.yml', place: { line: 3 } },
    message: expect.stringContaining('On main it is at plan/old.yml:9.'),
  })
})

test('a warning that fails the run is an error', () => {
  const given = { findings: [finding({ severity: 'warning' as const })] }
  expect(annotations(report({ ...given, failOn: 'warning' }))[0]?.level).toBe('error')
  expect(annotations(report(given))[0]?.level).toBe('warning')
})

test('no text can start or end a workflow command', () => {
  const piece = fc.constantFrom(
    '::error::x',
    '\n',
    '\r',
    '##[add-mask]',
    '%',
    ',',
    ':',
    '\u001b[31m',
    'a',
    ' ',
  )
  fc.assert(
    fc.property(
      fc.array(piece).map(parts => parts.join('')),
      text => {
        const line = workflowCommand({
          level: 'error',
          title: text,
          message: text,
          at: { file: text, place },
        })
        expect(line).not.toMatch(/[\r\n\u001b]/)
        expect(line).not.toContain('##[')
        expect(line.slice(0, line.indexOf('::', 2)).slice('::error '.length)).not.toMatch(/::/)
        expect(logSafe(`${text}\n${text}`)).not.toMatch(/^\s*::|##\[/m)
      },
    ),
  )
})

test('places of more than one line have no columns', () => {
  const at = { file: 'a.yml', place: { line: 2, column: 3, endLine: 4, endColumn: 5 } }
  expect(workflowCommand({ level: 'notice', title: 't', message: 'm', at })).toBe(
    '::notice file=a.yml,line=2,endLine=4,title=t::m',
  )
})

test('the terminal shows places as file:line:column, and colours only when asked', () => {
  const given = report({ changes: [change()], findings: [finding()] })
  const text = render(given, 'human')
  expect(text).toContain('tracking-plan/checkout.yml:3:5')
  expect(text).not.toContain('\u001b')
  expect(render(given, 'human', { colour: true })).toContain('\u001b[31mbreaking\u001b[39m')
})

test('data can neither colour the terminal nor command the log', () => {
  const text = render(
    report({
      changes: [
        change({
          message: ['\u001b[31m'.replace('\u001b', ''), { name: '\u001b[31m\n::error::x ##[group]' }],
        }),
      ],
    }),
    'human',
  )
  expect(text).not.toMatch(/\u001b|^\s*::|##\[/m)
})

test('markdown is the comment without its marker', () => {
  expect(render(report({ changes: [change()] }), 'markdown')).toMatch(/^### ❌ Blocked/)
})

test('an empty report has no annotations', () => {
  expect(renderGithub(report())).toBe('')
})

test('SARIF holds new, existing and suppressed findings and the changes, with their fingerprints', () => {
  const accepted = change({ property: 'x', approved: { by: 'record', who: 'Ann', reason: 'Asked.' } })
  const given = report({
    changes: [change(), accepted, change({ level: 'safe' })],
    findings: [finding(), finding({ new: false })],
    suppressed: [finding()],
  })
  const [run] = JSON.parse(render(given, 'sarif')).runs
  expect(run.results.map((result: { level: string }) => result.level)).toEqual([
    'error',
    'error',
    'error',
    'error',
    'error',
  ])
  expect(run.results.map((result: { baselineState: string }) => result.baselineState)).toEqual([
    'new',
    'unchanged',
    'new',
    'new',
    'new',
  ])
  expect(run.results[2].suppressions).toEqual([{ kind: 'inSource' }])
  expect(run.results[4].suppressions[0]).toMatchObject({ status: 'accepted', justification: 'Asked.' })
  expect(run.results[3].partialFingerprints['waymark/v1']).toBe(given.changes[0]?.fingerprint)
  expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
    'property-became-required',
    'property-name-case',
  ])
})

test('JUnit: what blocks fails, and no text breaks the XML', () => {
  const xml = render(
    report({
      changes: [change(), change({ level: 'risky', event: '<a "b" & \u0001\ud800>' })],
      findings: [finding({ severity: 'warning' })],
    }),
    'junit',
  )
  expect(xml).toContain('<testsuite name="shop" tests="3" failures="1" errors="0">')
  expect(xml).toContain('&lt;a &quot;b&quot; &amp; \\u{1}')
  expect(xml).not.toMatch(/[\u0000-\u0008]/)
  expect(xml.isWellFormed()).toBe(true)
  expect(render(report(), 'junit')).toContain('tests="1" failures="0"')
})

test('GitLab: a severity, a place and a fingerprint of its own for each', () => {
  const issues = JSON.parse(
    render(report({ changes: [change()], findings: [finding(), finding({ new: false })] }), 'gitlab'),
  )
  expect(issues.map((issue: { severity: string }) => issue.severity)).toEqual(['critical', 'major'])
  expect(issues[0]).toMatchObject({
    check_name: 'property-became-required',
    location: { path: 'tracking-plan/checkout.yml', lines: { begin: 3 } },
  })
})
