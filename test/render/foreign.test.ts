import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { error, notice, warning } from '@actions/core'
import { Ajv } from 'ajv'
import formatsModule from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { check } from '../../src/check.ts'
import { loadCheck } from '../../src/project/load-check.ts'
import { folderSnapshot } from '../../src/project/snapshot.ts'
import { logSafe, workflowCommand } from '../../src/render/github.ts'
import { render } from '../../src/render/render.ts'
import type { Report } from '../../src/report/report.ts'
import { visible } from '../../src/text/phrase.ts'
import { readOutput } from '../support/runner.ts'
import { tempDir } from '../support/temp.ts'
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
    finding({ message: [{ code: 'half \ud800 \n a pair' }], object: 'event:\ud800' }),
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

test('GitLab Code Quality is what Code Climate’s types allow, by the TypeScript compiler', async () => {
  const folder = tempDir('codeclimate')
  writeFileSync(join(folder, 'issue.d.ts'), fixture('codeclimate-types-0.3.1.d.ts.txt'))
  const judge = (reports: readonly string[]): string => {
    const typed = reports.map((json, index) => `export const report${index}: Issue[] = ${json}`)
    writeFileSync(join(folder, 'reports.ts'), `import type { Issue } from './issue.js'\n${typed.join('\n')}`)
    const compiler = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')
    const options = ['--noEmit', '--strict', '--module', 'nodenext', 'reports.ts']
    return spawnSync(process.execPath, [compiler, ...options], { cwd: folder, encoding: 'utf8' }).stdout
  }
  const written = (await reports).map(([, given]) => render(given, 'gitlab'))
  expect(judge(written)).toBe('')
  const [first] = JSON.parse(written[0] ?? '')
  expect(judge([JSON.stringify([{ ...first, severity: 'bad' }])])).toContain('"bad"')
  expect(judge([JSON.stringify([{ ...first, categories: undefined }])])).toContain('categories')
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
            // relative, without a leading `./`
            path: { type: 'string', pattern: '^(?!\\./|/).' },
            lines: { type: 'object', required: ['begin'], properties: { begin: line, end: line } },
          },
        },
      },
    },
  })
  for (const [name, given] of await reports) {
    const issues: { fingerprint: string; description: string }[] = JSON.parse(render(given, 'gitlab'))
    // a description is one line, and JSON with half a surrogate pair is refused by strict readers
    for (const { description } of issues) expect(description).toMatch(/^[^\r\n\p{Cs}]+$/u)
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

const library = { error, warning, notice }

test('an annotation is written as GitHub’s own library writes it', () => {
  const piece = fc.constantFrom(
    '::',
    '%',
    '%0A',
    '%3A',
    '\n',
    '\r',
    ',',
    ':',
    '=',
    ']]>',
    'a b',
    'é',
    '\ud800',
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map(parts => parts.join(''))
  const level = fc.constantFrom('error' as const, 'warning' as const, 'notice' as const)
  fc.assert(
    fc.property(level, text, text, text, (which, title, message, file) => {
      const place = { line: 2, column: 3, endLine: 2, endColumn: 9 }
      const ours = workflowCommand({ level: which, title, message, at: { file, place } })
      const shown = (raw: string): string => logSafe(visible(raw))
      const theirs = outputOf(() =>
        library[which](shown(message), {
          title: shown(title),
          file: shown(file),
          startLine: 2,
          endLine: 2,
          startColumn: 3,
          endColumn: 9,
        }),
      )
      expect(parts(ours)).toEqual(parts(theirs.trimEnd()))
    }),
  )
})

/** Level, properties in any order, and data of a workflow command. */
function parts(command: string): readonly unknown[] {
  const [, level, properties = '', data] = /^::(\w+) (.*?)::(.*)$/s.exec(command) ?? []
  return [level, properties.split(',').sort(), data]
}

function outputOf(write: () => void): string {
  const spy = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  write()
  const text = spy.mock.calls.map(([chunk]) => String(chunk)).join('')
  spy.mockRestore()
  return text
}
