import { type BaselineEntry, baselineEntry, matchBaseline, readBaseline } from '../config/baseline.ts'
import type { Report } from '../report/report.ts'
import { isUnreadable } from '../report/unreadable.ts'
import type { SourceFile } from '../text/source-file.ts'

/** A baseline file beside the findings of a run. */
export interface BaselineState {
  /** every entry of the file */
  readonly entries: readonly BaselineEntry[]
  /** entries of plans that this run did not read, or not whole */
  readonly unjudged: readonly BaselineEntry[]
  /** entries that match nothing any more */
  readonly stale: readonly BaselineEntry[]
  /** what the run found, whether accepted or not */
  readonly found: readonly BaselineEntry[]
  /** problems of reading, which are never accepted */
  readonly problems: number
}

/** @param some true where the run looked at some of the plans only */
export function baselineState(file: SourceFile | null, report: Report, some: boolean): BaselineState {
  const entries = file === null ? [] : readBaseline(file)
  const read = new Set(report.plans.map(plan => plan.id))
  const torn = new Set(report.findings.filter(isUnreadable).map(finding => finding.plan))
  const unjudged = entries.filter(({ plan }) => torn.has(plan) || (some && !read.has(plan)))
  const skipped = new Set(unjudged)
  const findings = report.findings.filter(finding => !finding.problem)
  const { stale } = matchBaseline(
    entries.filter(entry => !skipped.has(entry)),
    findings,
  )
  const problems = report.findings.length - findings.length
  return { entries, unjudged, stale, found: findings.map(baselineEntry), problems }
}
