import { readApprovals } from './config/approvals.ts'
import { type BaselineEntry, readBaseline } from './config/baseline.ts'
import type { Config } from './config/config.ts'
import { type DiffResult, diffPlans, type Release } from './diff/index.ts'
import type { Approvals } from './diff/settings.ts'
import { type LintInput, type LintResult, lint } from './lint/run.ts'
import type { Plan } from './model/plan.ts'
import { readPlan } from './plan/read.ts'
import { buildReport, type PlanPair } from './report/build.ts'
import type { Report } from './report/report.ts'
import { isUnreadable } from './report/unreadable.ts'
import type { SourceDocument } from './source/document.ts'
import { parseSource } from './source/parse.ts'
import type { FileSet, SourceFile } from './text/source-file.ts'
import { UsageError } from './text/usage-error.ts'

/** What is compared with what, and by which standard. */
export interface CheckInput {
  /** null: there is nothing to compare with, and every finding is new */
  readonly base: Side | null
  readonly head: Side
  /** the config that judges: the base's, else the head's */
  readonly config: Config
  /** the head's config where it is another one than `config` */
  readonly headConfig: Config | null
  /** why the base's config cannot be read; null: it can, or there is none */
  readonly unreadableConfig?: string | null
  /** what the approve label accepts; null: nothing */
  readonly label: Approvals['label']
  /** the date by which sunsets, suppressions and reviews are due: an ISO date */
  readonly now: string
  /** other text files that rules look at (CODEOWNERS), by path */
  readonly files: ReadonlyMap<string, string>
  /** `lint`: standards only; `diff`: changes only */
  readonly mode: 'check' | 'lint' | 'diff'
  /** the releases that `compatibility.since` covers: apps in the wild may still be built to them */
  readonly releases?: readonly { readonly tag: string; readonly side: Side }[]
}

/** What one side has of the files that a check reads. */
export interface Side {
  /** the files of each plan of this side's config, by the plan's id; without any where the plan is not there */
  readonly plans: ReadonlyMap<string, FileSet>
  /** the approvals file; null where there is none */
  readonly approvals: SourceFile | null
  /** the baseline file; null where there is none */
  readonly baseline: SourceFile | null
}

/** The whole pipeline: reads the plans of both sides, lints both, compares them, and joins it all into one report. */
export async function check(input: CheckInput): Promise<Report> {
  const { config, headConfig, mode, now } = input
  const base = input.base && readSide(input.base, config)
  const head = readSide(input.head, headConfig ?? config, base?.documents)
  const plans = pairs(base, head)
  const accepted = readApprovals(input.head.approvals)
  const approvals = { records: accepted.records, label: input.label }
  const { changes, witnesses } =
    mode === 'lint' || base === null
      ? noChanges
      : await compare(plans.map(legiblePair(input)), approvals, input)

  const run = (side: Pick<LintInput, 'plans' | 'base' | 'changes' | 'registries'>): LintResult =>
    mode === 'diff' ? noFindings : lint({ ...side, settings: config.lint, now, files: input.files })
  const atHead = run({ plans: [...head.plans.values()], base: base && [...base.plans.values()], changes })
  const atBase =
    base &&
    run({ plans: [...base.plans.values()], base: null, changes: [], registries: [...head.plans.values()] })

  return buildReport({
    plans,
    findings: { head: atHead.findings, base: atBase === null ? null : atBase.findings },
    suppressed: atHead.suppressed,
    changes,
    witnesses,
    documents: { base: base?.documents ?? new Map(), head: head.documents },
    config,
    headConfig,
    unreadableConfig: input.unreadableConfig ?? null,
    // where nothing is compared, no approval can match
    approvals: {
      base: input.base && readApprovals(input.base.approvals),
      head: mode === 'lint' || base === null ? { ...accepted, records: [] } : accepted,
    },
    now,
    baseline: {
      base: legible(input.base?.baseline ?? null),
      head: input.head.baseline ? readBaseline(input.head.baseline) : [],
    },
  })
}

const noChanges: DiffResult = { changes: [], witnesses: [] }
const noFindings: LintResult = { findings: [], suppressed: [], found: new Map() }

interface ReadSide {
  readonly plans: ReadonlyMap<string, Plan>
  readonly documents: ReadonlyMap<string, SourceDocument>
}

/**
 * @param config the side's own: it says where each plan is and in which format
 * @param parsed the other side's documents: most files are the same on both
 */
function readSide(side: Side, config: Config, parsed?: ReadSide['documents']): ReadSide {
  const plans = new Map<string, Plan>()
  const documents = new Map<string, SourceDocument>()
  for (const [id, files] of side.plans) {
    if (files.files.length === 0 && files.unreadable.length === 0) continue
    const entry = config.plans.find(plan => plan.id === id)
    const { path = '', format = null } = entry ?? {}
    const read = readPlan({ id, path, format, files, ...(parsed && { parsed }) })
    plans.set(id, read.plan)
    for (const [path, document] of read.documents) documents.set(path, document)
  }
  if (side.approvals) documents.set(side.approvals.path, parseSource(side.approvals))
  return { plans, documents }
}

/** The base's baseline. One that cannot be read accepts nothing there, and what the head accepts is shown as new. */
function legible(file: SourceFile | null): readonly BaselineEntry[] {
  try {
    return file ? readBaseline(file) : []
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return []
  }
}

/** The plans of both sides by id: those of the head in the order of its config, then those that only the base has. */
function pairs(base: ReadSide | null, head: ReadSide): PlanPair[] {
  const ids = new Set([...head.plans.keys(), ...(base?.plans.keys() ?? [])])
  return [...ids].map(id => ({ id, base: base?.plans.get(id) ?? null, head: head.plans.get(id) ?? null }))
}

/** What a file that can't be read says by now is not known: where plans are compared it stands as the base has it. */
function legiblePair({ base, head, headConfig, config }: CheckInput): (pair: PlanPair) => PlanPair {
  return pair => {
    const files = head.plans.get(pair.id)?.files
    const before = base?.plans.get(pair.id)?.files
    const unread = new Set((pair.head?.problems ?? []).filter(isUnreadable).map(({ at }) => at.file))
    if (!files || !before || unread.size === 0) return pair
    const legible = [
      ...files.filter(({ path }) => !unread.has(path)),
      ...before.filter(({ path }) => unread.has(path)),
    ]
    const plans = new Map([[pair.id, { files: legible, unreadable: [] }]])
    const side = readSide({ plans, approvals: null, baseline: null }, headConfig ?? config)
    return { ...pair, head: side.plans.get(pair.id) ?? null }
  }
}

async function compare(
  plans: readonly PlanPair[],
  approvals: Approvals,
  { config, now, releases }: CheckInput,
): Promise<DiffResult> {
  const settings = config.compatibility
  const sides = (releases ?? []).map(({ tag, side }) => ({ tag, plans: readSide(side, config).plans }))
  const results: DiffResult[] = []
  for (const { id, base, head } of plans) {
    const released = sides.map(({ tag, plans }) => ({ tag, plan: plans.get(id) }))
    const known = released.filter((release): release is Release => release.plan !== undefined)
    results.push(await diffPlans({ base, head, settings, approvals, now, releases: known }))
  }
  return {
    changes: results.flatMap(result => result.changes),
    witnesses: results.flatMap(result => result.witnesses),
  }
}
