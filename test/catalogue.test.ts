import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CheckInput, check, type Side } from '../src/check.ts'
import { loadConfig } from '../src/config/load.ts'
import { changeKinds } from '../src/diff/index.ts'
import { rules } from '../src/lint/index.ts'
import type { RuleExample } from '../src/lint/rule.ts'
import { renderComment } from '../src/render/comment/comment.ts'
import { plainContext } from '../src/render/comment/context.ts'
import { renderJson } from '../src/render/json.ts'
import type { Report } from '../src/report/report.ts'
import { type JsonObject, stringify } from '../src/text/json.ts'
import type { FileSet } from '../src/text/source-file.ts'

/**
 * The first example of every kind of change and of every rule as a pull request of its own: its report and its comment
 * are golden files under `cases/changes/` and `cases/rules/`.
 */
const cases = join(import.meta.dirname, 'cases')

type Plan = string | Readonly<Record<string, string>>

interface PullRequest {
  /** null: there is nothing to compare with */
  readonly before: Side | null
  readonly after: Side
  readonly config: JsonObject
  readonly now: string
  readonly files?: Readonly<Record<string, string>>
}

function report({ before, after, config, now, files = {} }: PullRequest): Promise<Report> {
  const plans = Object.fromEntries([...after.plans.keys()].map(id => [id, { path: id }]))
  const text = stringify({ version: 1, plans, ...config })
  const input: CheckInput = {
    base: before,
    head: after,
    config: loadConfig({ config: { path: 'waymark.json', text }, read: () => null }),
    headConfig: null,
    label: null,
    now,
    files: new Map(Object.entries(files)),
    mode: 'check',
  }
  return check(input)
}

function side(
  plan: Plan,
  more: { others?: Readonly<Record<string, string>>; approvals?: string | undefined } = {},
): Side {
  const plans = Object.entries({ shop: plan, ...more.others }).map(
    ([id, each]) => [id, filesOf(id, each)] as const,
  )
  const approvals =
    more.approvals === undefined ? null : { path: 'waymark-approvals.yml', text: more.approvals }
  return { plans: new Map(plans), approvals, baseline: null }
}

function filesOf(id: string, plan: Plan): FileSet {
  const texts = typeof plan === 'string' ? { 'plan.yml': plan } : plan
  const files = Object.entries(texts).map(([path, text]) => ({ path: `${id}/${path}`, text }))
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), unreadable: [] }
}

/** What no plan in a text can show. */
const unusual: Readonly<Record<string, FileSet>> = {
  'file-readable': {
    files: [],
    unreadable: [
      {
        path: 'shop/plan.yml',
        reason: 'is a symbolic link, which is never followed; put the file itself there',
      },
    ],
  },
  'file-limits': {
    files: [{ path: 'shop/plan.json', text: `${'['.repeat(100)}${']'.repeat(100)}` }],
    unreadable: [],
  },
}

async function golden(found: Report, folder: string, id: string): Promise<void> {
  await expect(renderJson(found)).toMatchFileSnapshot(join(cases, folder, `${id}.json`))
  await expect(renderComment(found, plainContext)).toMatchFileSnapshot(join(cases, folder, `${id}.md`))
}

describe('kinds of change', () => {
  test.each(changeKinds.map(kind => [kind.id, kind] as const))('%s', async (id, kind) => {
    const [example] = kind.examples
    if (example === undefined) throw new Error(`${id} has no example`)
    const found = await report({
      before: side(example.before),
      after: side(example.after),
      config: {},
      now: '2026-11-01',
    })
    expect(found.changes.map(change => change.kind)).toContain(id)
    await golden(found, 'changes', id)
  })
})

describe('rules', () => {
  test.each(rules.map(rule => [rule.id, rule] as const))('%s', async (id, rule) => {
    const example: RuleExample = rule.examples.invalid[0] ?? { plan: {} }
    const set = [rule.level === 'off' ? 'warning' : rule.level, example.options ?? {}]
    const approvals = example.files?.['waymark-approvals.yml']
    const after = side(example.plan, { others: example.others ?? {}, approvals })
    const special = unusual[id]
    const found = await report({
      before: id === 'roles-covered' ? null : side(example.base ?? 'plan: { name: Acme Shop }\n'),
      after: special === undefined ? after : { ...after, plans: new Map([['shop', special]]) },
      config: { extends: ['none'], ...(rule.problem ? {} : { rules: { [id]: set } }) },
      now: example.now ?? '2026-11-01',
      files: example.files ?? {},
    })
    expect(found.findings.filter(finding => finding.new).map(finding => finding.rule)).toContain(id)
    await golden(found, 'rules', id)
  })
})
