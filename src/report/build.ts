import type { ApprovalsFile } from '../config/approvals.ts'
import type { BaselineEntry } from '../config/baseline.ts'
import type { Config } from '../config/config.ts'
import { rules } from '../lint/registry.ts'
import type { Change, EventWitness } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Plan, Property } from '../model/plan.ts'
import { approvalFindings } from './approvals.ts'
import { exceptionsAdded } from './exceptions.ts'
import { compareFindings, locateFindings } from './findings.ts'
import { type Documents, locateChange, survivors } from './locate.ts'
import { inOrder } from './order.ts'
import type { PlanReport, Report } from './report.ts'
import { mended, standardChanges } from './standard-changes.ts'
import { summarise, verdictOf } from './verdict.ts'

/** Everything that a run found, not yet located. */
export interface ReportInput {
  /** the plans of both sides by id, in the config's order */
  readonly plans: readonly PlanPair[]
  readonly findings: {
    readonly head: readonly Finding[]
    /** null: there is no base at all, and every finding is new */
    readonly base: readonly Finding[] | null
  }
  /** the head's suppressed findings */
  readonly suppressed: readonly Finding[]
  readonly changes: readonly Change[]
  readonly witnesses: readonly EventWitness[]
  readonly documents: { readonly base: Documents; readonly head: Documents }
  /** the config that judges */
  readonly config: Config
  /** the head's config where it is another one */
  readonly headConfig: Config | null
  /** why the base's config cannot be read; null: it can, or there is none */
  readonly unreadableConfig: string | null
  readonly approvals: { readonly base: ApprovalsFile | null; readonly head: ApprovalsFile }
  /** ISO date: when approvals end */
  readonly now: string
  readonly baseline: { readonly base: readonly BaselineEntry[]; readonly head: readonly BaselineEntry[] }
}

export interface PlanPair {
  readonly id: string
  /** null where that side does not have the plan */
  readonly base: Plan | null
  readonly head: Plan | null
}

/** Joins problems, findings and changes into one located, sorted, fingerprinted report with one verdict. */
export function buildReport(input: ReportInput): Report {
  const { plans, config } = input
  const heads = plans.flatMap(pair => pair.head ?? [])
  const bases = plans.flatMap(pair => pair.base ?? [])
  const ofApprovals = approvalFindings(input, plans[0]?.id ?? 'plan')
  const { findings, gone } = compareFindings({
    head: { findings: [...input.findings.head, ...ofApprovals.head], plans: heads },
    base: input.findings.base && { findings: [...input.findings.base, ...ofApprovals.base], plans: bases },
    changes: input.changes,
    documents: input.documents.head,
    baseline: input.baseline.head,
  })
  const surviving = survivors(heads)
  const changes = input.changes
    .map(change => locateChange(change, input.documents, surviving))
    .sort(
      inOrder(change => [change.kind, change.plan, change.object, change.source ?? '', change.fingerprint]),
    )
  const summary = summarise(findings, input.suppressed.length, changes)
  return {
    verdict: verdictOf(summary, findings, config.failOn),
    failOn: config.failOn,
    compared: input.findings.base !== null,
    accept: config.compatibility.accept,
    rules: new Map(rules.map(({ id, summary, why, group }) => [id, { summary, why, group }])),
    plans: plans.map(planReport),
    summary,
    findings,
    suppressed: locateFindings(input.suppressed, input.documents.head),
    changes,
    witnesses: input.witnesses,
    gone,
    standardChanges: [
      ...(input.unreadableConfig === null ? [] : [mended(input.unreadableConfig)]),
      ...(input.headConfig ? standardChanges(config, input.headConfig) : []),
    ],
    exceptionsAdded: input.findings.base === null ? [] : exceptionsAdded(input),
  }
}

function planReport({ id, base, head }: PlanPair): PlanReport {
  const shown = head ?? base
  const events = head ? [...head.events.values()] : []
  const properties = events.reduce((sum, event) => sum + countProperties(event.body.properties), 0)
  const { name = null, version = null } = shown?.info ?? {}
  return { id, name, version, events: events.length, properties, base, head }
}

function countProperties(properties: readonly Property[]): number {
  return properties.reduce((sum, property) => sum + 1 + countProperties(property.children), 0)
}
