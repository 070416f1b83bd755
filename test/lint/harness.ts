import { expect } from 'vitest'
import { readApprovals } from '../../src/config/approvals.ts'
import { loadConfig } from '../../src/config/load.ts'
import { diffPlans } from '../../src/diff/index.ts'
import { lint } from '../../src/lint/index.ts'
import { resolvePresets } from '../../src/lint/resolve.ts'
import type { RuleExample } from '../../src/lint/rule.ts'
import type { LintSettings } from '../../src/lint/settings.ts'
import type { Change } from '../../src/model/change.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Plan, Problem } from '../../src/model/plan.ts'
import { readPlan } from '../../src/plan/read.ts'
import type { SourceDocument } from '../../src/source/document.ts'
import { parseSource } from '../../src/source/parse.ts'
import type { JsonObject } from '../../src/text/json.ts'

export type Files = string | Readonly<Record<string, string>>

/** A plan from YAML, as `plan.yml` or from several files by path. */
export function plan(
  files: Files,
  id = 'shop',
): { plan: Plan; documents: ReadonlyMap<string, SourceDocument> } {
  const all = Object.entries(typeof files === 'string' ? { 'plan.yml': files } : files)
  const sources = all.map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1))
  return readPlan({ id, path: '.', files: { files: sources, unreadable: [] } })
}

/** `recommended`, with one rule on as an error and with these options. */
export function settingsFor(rule: string, options: JsonObject = {}): LintSettings {
  return {
    rules: resolvePresets([{ from: 'test', rules: { [rule]: ['error', options] } }]),
    overrides: [],
    destinationTypes: {},
  }
}

/** What one rule finds in an example, in order of place: `line:column-endLine:endColumn messageId`. */
export async function findingsOf(
  rule: string,
  example: RuleExample,
): Promise<{ found: string[]; findings: Finding[]; head: Plan }> {
  const head = plan(example.plan)
  const base = example.base === undefined ? null : plan(example.base).plan
  const others = Object.entries(example.others ?? {}).map(([id, text]) => plan(text, id).plan)
  const result = lint({
    plans: [head.plan, ...others],
    base: base ? [base] : null,
    changes: base ? await changesOf(base, head.plan) : [],
    settings: settingsFor(rule, example.options),
    now: example.now ?? '2026-11-23',
    files: new Map(Object.entries(example.files ?? {})),
  })
  const findings = result.findings.filter(finding => finding.rule === rule && finding.plan === head.plan.id)
  const found = findings.map(finding =>
    placed(finding, head.documents.get(finding.at.file) as SourceDocument),
  )
  return { found: found.sort(byPlace), findings, head: head.plan }
}

/** What the reader of plans (or of approvals) finds in an example, of one rule. */
export function problemsOf(rule: string, example: RuleExample): string[] {
  const approvals = Object.entries(example.files ?? {})
  if (approvals.length > 0) {
    return approvals.flatMap(([path, text]) => {
      const document = parseSource({ path, text })
      return readApprovals({ path, text }).problems.map(problem => placed(problem, document))
    })
  }
  const { plan: read, documents } = plan(example.plan)
  const problems = read.problems.filter(problem => problem.rule === rule)
  expect(read.problems).toEqual(problems)
  return problems
    .map(problem => placed(problem, documents.get(problem.at.file) as SourceDocument))
    .sort(byPlace)
}

function placed({ at, messageId }: Problem | Finding, document: SourceDocument): string {
  const { line, column, endLine, endColumn } = at.range
    ? document.span(...at.range)
    : document.place(at.pointer)
  return `${line}:${column}-${endLine}:${endColumn} ${messageId}`
}

async function changesOf(base: Plan, head: Plan): Promise<readonly Change[]> {
  const { compatibility: settings } = loadConfig({ config: null, read: () => null })
  const approvals = { records: [], label: null }
  return (await diffPlans({ base, head, settings, approvals, now: '2026-11-23' })).changes
}

function byPlace(a: string, b: string): number {
  const [aLine, aColumn] = a.split(/[:-]/).map(Number) as [number, number]
  const [bLine, bColumn] = b.split(/[:-]/).map(Number) as [number, number]
  return aLine - bLine || aColumn - bColumn
}
