import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { loadCheck } from '../src/project/load-check.ts'
import { folderSnapshot } from '../src/project/snapshot.ts'
import { renderComment } from '../src/render/comment/comment.ts'
import { type CommentContext, plainContext } from '../src/render/comment/context.ts'
import { renderJson } from '../src/render/json.ts'
import { reportSchema } from '../src/render/report-schema.ts'
import type { Report } from '../src/report/report.ts'

/** Each folder of `test/cases` is a pull request: its plan before and after, and the report and comment that it must get. */
const cases = join(import.meta.dirname, 'cases')
const stories = readdirSync(cases, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(join(cases, entry.name, 'after')))
  .map(entry => entry.name)

const context: CommentContext = {
  ...plainContext,
  marker: { plan: 'shop', job: 'check' },
  links: {
    blob: (file, line) => `https://github.com/acme/plan/blob/4f2c9e1/${encodeURI(file)}#L${line}`,
    rule: id => `https://waymark.example/rules/${id}`,
    run: 'https://github.com/acme/plan/actions/runs/7712',
  },
  docsPages: [],
}
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportSchema)

async function run(story: string): Promise<Report> {
  const side = (name: string) => folderSnapshot(join(cases, story, name), '', name)
  const options = {
    configFile: null,
    plans: [],
    failOn: null,
    now: '2026-11-01',
    judge: 'base',
    label: null,
  } as const
  return check(await loadCheck(side('before'), side('after'), { ...options, mode: 'check' }))
}

describe.each(stories)('%s', story => {
  const report = run(story)

  test('gets its report', async () => {
    const json = renderJson(await report)
    await expect(json).toMatchFileSnapshot(join(cases, story, 'report.json'))
    expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true)
  })

  test('gets its comment', async () => {
    await expect(renderComment(await report, context)).toMatchFileSnapshot(join(cases, story, 'comment.md'))
  })
})
