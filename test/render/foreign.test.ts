import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formatsModule from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { check } from '../../src/check.ts'
import { loadCheck } from '../../src/project/load-check.ts'
import { folderSnapshot } from '../../src/project/snapshot.ts'
import { render } from '../../src/render/render.ts'
import type { Report } from '../../src/report/report.ts'
import { readOutput } from '../support/runner.ts'
import { change, finding, report } from './report.ts'

/** Every machine format of every story, judged by schemas and rules that others wrote. */

// Its types describe an ES module; it is a CommonJS one, whose export is the function itself.
const addFormats = formatsModule as unknown as typeof formatsModule.default
const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
const cases = join(import.meta.dirname, '../cases')
const stories = readdirSync(cases).filter(name =>
  readdirSync(join(cases, name)).some(file => file === 'after'),
)

async function run(story: string): Promise<Report> {
  const side = (name: string) => folderSnapshot(join(cases, story, name), '', name)
  const options = { configFile: null, plans: [], failOn: null, now: '2026-11-01', label: null } as const
  const given = { ...options, judge: 'head', mode: 'check' } as const
  return check(await loadCheck(side('before'), side('after'), given))
}

const hostile = report({
  changes: [change(), change({ level: 'risky', event: '<a "b" & \u0001\ud800\n::error::x ]]>' })],
  findings: [
    finding({ file: 'a folder/ü,%:#?.yml', severity: 'info' }),
    finding({ message: ['\u001b[31m ##[error]x'], new: false }),
  ],
  suppressed: [finding({ object: 'event:Ω' })],
})
const reports: Promise<readonly (readonly [string, Report])[]> = Promise.all([
  ['by hand', hostile] as const,
  ['empty', report()] as const,
  ['without a base', { ...hostile, compared: false }] as const,
  ...stories.map(async story => [story, await run(story)] as const),
])

describe('SARIF', () => {
  // draft 4 calls `$id` `id`; nothing else in it differs from draft 7
  const { id: _, $schema: __, ...schema } = JSON.parse(fixture('sarif-2.1.0-rtm.5.json'))
  const validate = addFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema)

  test('is as the standard says', async () => {
    for (const [name, given] of await reports) {
      expect(validate(JSON.parse(render(given, 'sarif'))), `${name} ${JSON.stringify(validate.errors)}`).toBe(
        true,
      )
    }
    expect(validate({ version: '2.1.0' })).toBe(false)
  })

  test('each rule of a result is described, with help', async () => {
    for (const [, given] of await reports) {
      const [{ tool, results }] = JSON.parse(render(given, 'sarif')).runs
      const ids = tool.driver.rules.map((rule: { id: string; help: { markdown: string } }) => {
        expect(rule.help.markdown).toContain(`# ${rule.id}`)
        return rule.id
      })
      expect(new Set(results.map((result: { ruleId: string }) => result.ruleId))).toEqual(new Set(ids))
    }
  })
})

test('JUnit is as its schema says, by libxml2', async () => {
  const all = await reports
  const { valid, errors } = await validateXML({
    xml: all.map(([, given], index) => ({ fileName: `${index}.xml`, contents: render(given, 'junit') })),
    schema: fixture('junit-10.xsd'),
  })
  expect([valid, errors]).toEqual([true, []])
})

test('GitLab Code Quality is as its documentation says', async () => {
  // docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"; a fingerprint twice hides an issue
  const text = { type: 'string', minLength: 1 }
  const line = { type: 'integer', minimum: 1 }
  const validate = new Ajv({ strict: true }).compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: text,
        check_name: text,
        fingerprint: text,
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^(?!\\./|/).' },
            lines: { type: 'object', required: ['begin'], properties: { begin: line, end: line } },
          },
        },
      },
    },
  })
  for (const [name, given] of await reports) {
    const issues: { fingerprint: string }[] = JSON.parse(render(given, 'gitlab'))
    expect(validate(issues), `${name} ${JSON.stringify(validate.errors)}`).toBe(true)
    expect(new Set(issues.map(issue => issue.fingerprint)).size, name).toBe(issues.length)
  }
})

test('annotations reach GitHub whole', async () => {
  for (const [name, given] of await reports) {
    const { annotations, losses, log } = readOutput(render(given, 'github'))
    expect([name, losses, log.filter(line => line !== '')]).toEqual([name, [], []])
    expect(annotations.length).toBe(render(given, 'github').split('\n').length - 1)
    for (const { title, message } of annotations) expect([title, message]).not.toContain('')
  }
})
