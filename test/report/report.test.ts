import { describe, expect, test } from 'vitest'
import type { BaselineEntry } from '../../src/config/baseline.ts'
import type { Config } from '../../src/config/config.ts'
import { loadConfig } from '../../src/config/load.ts'
import type { Change } from '../../src/model/change.ts'
import type { Finding, Severity } from '../../src/model/finding.ts'
import type { Plan, Problem } from '../../src/model/plan.ts'
import { buildReport, type ReportInput } from '../../src/report/build.ts'
import type { Report } from '../../src/report/report.ts'
import { exitsWithFailure } from '../../src/report/verdict.ts'
import { parseSource } from '../../src/source/parse.ts'
import { plain, words } from '../../src/text/phrase.ts'
import { change, emptyPlan } from '../render/report.ts'

const file = 'plan/a.yml'
const document = parseSource({ path: file, text: 'events:\n  A:\n    b: 1\n  C: 2\n' })
const documents = new Map([[file, document]])
const config: Config = loadConfig({ config: null, read: () => null })
const plan: Plan = { ...emptyPlan, files: [file] }

function finding(object: string, given: Partial<Finding> = {}): Finding {
  return {
    rule: 'event-name-case',
    plan: 'shop',
    messageId: 'wrongCase',
    message: words('wrong'),
    severity: 'error',
    object,
    at: { file, pointer: '/events/A' },
    suggestion: null,
    fix: null,
    related: [],
    ...given,
  }
}

const problem = (rule: string, messageId = 'x'): Problem => ({
  rule,
  messageId,
  message: words(rule),
  at: { file, pointer: '' },
  object: `file:${file}`,
  suggestion: null,
})

function build(given: Partial<ReportInput> & { failOn?: Config['failOn'] } = {}): Report {
  return buildReport({
    plans: [{ id: 'shop', base: plan, head: plan }],
    findings: { head: [], base: [] },
    suppressed: [],
    changes: [],
    witnesses: [],
    documents: { base: documents, head: documents },
    config: { ...config, failOn: given.failOn ?? 'error' },
    headConfig: null,
    unreadableConfig: null,
    approvals: { base: { records: [], problems: [] }, head: { records: [], problems: [] } },
    now: '2026-06-01',
    baseline: { base: [], head: [] },
    ...given,
  })
}

const news = (report: Report): string[] =>
  report.findings.filter(found => found.new).map(found => found.object)

describe('new and existing', () => {
  test('what the base has too, by rule, object and message, is existing, whatever its words', () => {
    const report = build({
      findings: {
        head: [
          finding('event:A', { message: words('other words') }),
          finding('event:C'),
          finding('event:A', { rule: 'kpi-required' }),
        ],
        base: [finding('event:A')],
      },
    })
    expect(news(report)).toEqual(['event:C', 'event:A'])
    expect(report.summary).toMatchObject({ errors: 2, existing: 1 })
  })

  test('one finding of the base accounts for one of the head, the one that says the same first', () => {
    const two = [
      finding('event:A', { message: words('first') }),
      finding('event:A', { message: words('second') }),
    ]
    const report = build({
      findings: { head: two, base: [finding('event:A', { message: words('second') })] },
    })
    expect(report.findings.map(found => [plain(found.message), found.new])).toEqual([
      ['first', true],
      ['second', false],
    ])
    expect(new Set(report.findings.map(found => found.fingerprint)).size).toBe(2)
  })

  test('a renamed object keeps its old path', () => {
    const renames = [
      change({
        kind: 'event-renamed',
        object: 'event:New',
        event: 'New',
        property: null,
        renamedFrom: 'Old',
        level: 'safe',
      }),
      change({
        kind: 'property-renamed',
        object: 'property:New/b.y',
        event: 'New',
        property: 'b.y',
        renamedFrom: 'x',
        level: 'safe',
      }),
    ] as Change[]
    const report = build({
      changes: renames,
      findings: {
        head: ['event:New', 'property:New/a', 'property:New/b.y', 'property:New/b.y.z'].map(object =>
          finding(object),
        ),
        base: ['event:Old', 'property:Old/a', 'property:Old/b.x', 'property:Old/b.x.z'].map(object =>
          finding(object),
        ),
      },
    })
    expect(news(report)).toEqual([])
  })

  test('the first plan is the starting point: only problems of reading are new', () => {
    const first = { ...plan, problems: [problem('reference-resolves')] }
    const report = build({
      plans: [{ id: 'shop', base: null, head: first }],
      findings: { head: [finding('event:A')], base: [] },
    })
    expect(report.findings.map(found => [found.rule, found.new])).toEqual([
      ['reference-resolves', true],
      ['event-name-case', false],
    ])
    expect(report).toMatchObject({ verdict: 'fail', summary: { problems: 1, errors: 1, existing: 1 } })
  })

  test('without a base every finding is new', () => {
    const report = build({
      plans: [{ id: 'shop', base: null, head: plan }],
      findings: { head: [finding('event:A')], base: null },
    })
    expect(news(report)).toEqual(['event:A'])
    expect(report.compared).toBe(false)
  })

  test('a baseline accepts findings, but no problem of reading', () => {
    const entry = (rule: string, object: string, message: string): BaselineEntry => ({
      plan: 'shop',
      rule,
      object,
      message,
    })
    const report = build({
      plans: [{ id: 'shop', base: plan, head: { ...plan, problems: [problem('duplicate-name')] } }],
      findings: { head: [finding('event:A')], base: [] },
      baseline: {
        base: [],
        head: [
          entry('event-name-case', 'event:A', 'wrongCase'),
          entry('duplicate-name', `file:${file}`, 'x'),
        ],
      },
    })
    expect(news(report)).toEqual([`file:${file}`])
    expect(report.exceptionsAdded.map(plain)).toEqual(['Adds 2 findings to the baseline file'])
  })

  test('problems that the base has too are existing, but a file that cannot be read never is', () => {
    const broken = { ...plan, problems: [problem('no-unknown-key'), problem('yaml-syntax')] }
    const report = build({ plans: [{ id: 'shop', base: broken, head: broken }] })
    expect(report.findings.map(found => [found.rule, found.new, found.problem])).toEqual([
      ['no-unknown-key', false, true],
      ['yaml-syntax', true, true],
    ])
  })

  test('findings that are gone are counted by severity', () => {
    const warning: Severity = 'warning'
    const report = build({
      findings: { head: [], base: [finding('event:A'), finding('event:C', { severity: warning })] },
    })
    expect(report.gone).toEqual({ errors: 1, warnings: 1 })
  })
})

describe('the verdict', () => {
  const breaking = [change()] as Change[]
  const accepted = [change({ approved: { by: 'label', who: null, reason: null } })] as Change[]
  const error = { head: [finding('event:A')], base: [] }
  const warning = { head: [finding('event:A', { severity: 'warning' as const })], base: [] }
  test.each([
    ['error', { changes: breaking }, 'fail', true],
    ['error', { changes: accepted }, 'pass', false],
    ['error', { changes: [change({ level: 'risky' })] as Change[] }, 'pass', false],
    ['error', { findings: error }, 'fail', true],
    ['error', { findings: warning }, 'pass', false],
    ['warning', { findings: warning }, 'fail', true],
    ['breaking', { findings: error }, 'pass', false],
    ['breaking', { changes: breaking }, 'fail', true],
    ['never', { changes: breaking }, 'fail', false],
    ['never', { findings: error }, 'fail', false],
    ['never', { findings: warning }, 'pass', false],
  ] as const)('fail-on %s %#', (failOn, given, verdict, exits) => {
    const report = build({ ...given, failOn })
    expect([report.verdict, exitsWithFailure(report)]).toEqual([verdict, exits])
  })

  test.each(['error', 'warning', 'breaking', 'never'] as const)(
    'an unreadable file fails the run at fail-on %s',
    failOn => {
      const broken = { ...plan, problems: [problem('json-syntax')] }
      const report = build({ plans: [{ id: 'shop', base: broken, head: broken }], failOn })
      expect([report.verdict, exitsWithFailure(report)]).toEqual(['fail', true])
    },
  )
})

describe('places', () => {
  test('findings and changes are located and in order of file and place', () => {
    const report = build({
      findings: {
        head: [finding('event:C', { at: { file, pointer: '/events/C' } }), finding('event:A')],
        base: [],
      },
      changes: [
        change({ at: { file, pointer: '/events/C' } }),
        change({ at: { file, pointer: '/events/A/b' }, property: 'x' }),
      ] as Change[],
    })
    expect(report.findings.map(found => [found.place.line, found.place.column])).toEqual([
      [2, 3],
      [4, 3],
    ])
    expect(report.changes.map(found => [found.file, found.place.line])).toEqual([
      [file, 3],
      [file, 4],
    ])
  })

  test('what went with its whole file is shown at a file of the plan that is left, with its old place', () => {
    const gone = parseSource({ path: 'plan/gone.yml', text: '\nevents:\n  Z: 1\n' })
    const at = { file: 'plan/gone.yml', pointer: '/events/Z' }
    const report = build({
      documents: { base: new Map([...documents, ['plan/gone.yml', gone]]), head: documents },
      changes: [change({ at, before: at })] as Change[],
    })
    expect(report.changes[0]).toMatchObject({
      file,
      place: { line: 1, column: 1 },
      beforePlace: { file: 'plan/gone.yml', place: { line: 3, column: 3 } },
    })
  })

  test('a removed plan is shown where it was', () => {
    const at = { file, pointer: '/events/C' }
    const report = build({
      plans: [{ id: 'shop', base: plan, head: null }],
      documents: { base: documents, head: new Map() },
      changes: [change({ at, before: at })] as Change[],
    })
    expect(report.changes[0]).toMatchObject({ file, place: { line: 4 } })
  })
})

test('the head’s config is told, not followed', () => {
  const rules = new Map(config.lint.rules)
  const [id, setting] = [...rules].find(([, { level }]) => level === 'error')!
  rules.set(id, { ...setting, level: 'off' })
  const head: Config = {
    ...config,
    failOn: 'never',
    lint: { ...config.lint, rules },
    compatibility: {
      ...config.compatibility,
      protect: 'none',
      levels: new Map([['enum-value-added', 'breaking']]),
    },
  }
  expect(build({ headConfig: head }).standardChanges.map(plain)).toEqual([
    `turns \`${id}\` off`,
    'changes `compatibility.protect` from `both` to `none`',
    'changes `compatibility.levels.enum-value-added` from unset to `breaking`',
    'changes `failOn` from `error` to `never`',
  ])
  expect(build({ headConfig: config }).standardChanges).toEqual([])
})

describe('approvals', () => {
  const record = (fingerprint: string) => ({
    fingerprint,
    reason: 'Asked.',
    who: 'Ann',
    until: null,
    at: { file, pointer: '/events/C' },
  })

  test('one that matches nothing is a finding, unless an earlier merge used it', () => {
    const report = build({
      approvals: {
        base: { records: [record('11111111')], problems: [] },
        head: { records: [record('11111111'), record('22222222')], problems: [] },
      },
    })
    expect(report.findings.map(found => [found.object, found.new])).toEqual([
      ['approval:11111111', false],
      ['approval:22222222', true],
    ])
    expect(report.exceptionsAdded.map(plain)).toEqual([
      'Accepts the breaking change `22222222` by Ann: Asked.',
    ])
  })

  test('one that has ended is a finding, and accepts nothing any more', () => {
    const { fingerprint } = build({ changes: [change()] as Change[] }).changes[0]!
    const ended = { ...record(fingerprint), until: '2026-05-31' }
    const today = { ...ended, until: '2026-06-01' }
    const withRecord = (one: typeof ended): Report =>
      build({
        changes: [change()] as Change[],
        approvals: { base: null, head: { records: [one], problems: [] } },
      })
    expect(withRecord(ended).findings.map(found => found.messageId)).toEqual(['expired'])
    expect(withRecord(ended).exceptionsAdded).toEqual([])
    expect(withRecord(today).findings).toEqual([])
  })

  test('one that is used is none', () => {
    const used = build({ changes: [change()] as Change[] }).changes[0]!.fingerprint
    const report = build({
      changes: [change()] as Change[],
      approvals: { base: { records: [], problems: [] }, head: { records: [record(used)], problems: [] } },
    })
    expect(report.findings).toEqual([])
  })
})

test('suppressions that the pull request adds are told', () => {
  const suppression = {
    at: { file, pointer: '' },
    rule: 'event-name-case',
    reason: 'Kept.',
    until: '2027-01-01',
    form: 'data',
    object: 'event:A',
  } as const
  const report = build({
    plans: [{ id: 'shop', base: plan, head: { ...plan, suppressions: [suppression] } }],
  })
  expect(report.exceptionsAdded.map(plain)).toEqual([
    'Switches `event-name-case` off for `A` until 2027-01-01: Kept.',
  ])
})
