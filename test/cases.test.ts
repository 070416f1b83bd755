import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { parseMarkdown } from '../src/markdown/serialise.ts'
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
  .filter(entry => entry.isDirectory() && !['changes', 'rules'].includes(entry.name))
  .map(entry => entry.name)

/** Where a story's plans are: beside its golden files, or in `examples/` where it is one that people are shown. */
function inputsOf(story: string): string {
  return (
    [cases, join(import.meta.dirname, '../examples')]
      .map(folder => join(folder, story))
      .find(folder => existsSync(join(folder, 'after'))) ?? story
  )
}

const context: CommentContext = {
  ...plainContext,
  marker: { plan: 'shop', job: 'check' },
  links: {
    blob: (file, line) =>
      `https://github.com/acme/plan/blob/4f2c9e1/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`,
    rule: id => `https://waymark.example/rules/${id}`,
    run: 'https://github.com/acme/plan/actions/runs/7712',
  },
  docsPages: [],
}
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportSchema)

async function run(story: string): Promise<Report> {
  const side = (name: string) => folderSnapshot(join(inputsOf(story), name), '', name)
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

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

/** What a reader reads, without code. */
function texts(node: Node): string[] {
  if (node.type === 'text') return [node.value ?? '']
  if (node.type === 'html') return [(node.value ?? '').replace(/<!--.*?-->|<code>.*?<\/code>|<[^>]*>/g, '')]
  return (node.children ?? []).flatMap(texts)
}

describe.each(stories)('%s', story => {
  const report = run(story)

  test('gets its report', async () => {
    const json = renderJson(await report)
    await expect(json).toMatchFileSnapshot(join(cases, story, 'report.json'))
    expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true)
  })

  test('gets its comment', async () => {
    const comment = renderComment(await report, context)
    await expect(comment).toMatchFileSnapshot(join(cases, story, 'comment.md'))
    expect(comment.length).toBeLessThan(65_000)
  })

  // the hostile plan says whatever it likes
  if (story !== 'hostile-names') {
    test('is told in the words of people who use the data', async () => {
      const said = texts(parseMarkdown(renderComment(await report, context)) as Node).join('\n')
      expect(said).not.toMatch(
        /witness|producer|consumer|narrowed|undecided|\bbase\b|\bhead\b|schema|undefined|\[object/,
      )
      expect(said).not.toMatch(
        /@\w|\.\.(?!\.)| {2}| \.|\b1 (events|properties|errors|warnings|findings|texts)\b/,
      )
    })
  }
})
