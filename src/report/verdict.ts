import type { FailOn } from '../config/config.ts'
import type { LocatedChange, LocatedFinding, Report, Summary } from './report.ts'
import { isUnreadable } from './unreadable.ts'

export function summarise(
  findings: readonly LocatedFinding[],
  suppressed: number,
  changes: readonly LocatedChange[],
): Summary {
  const news = findings.filter(finding => finding.new)
  const breaking = changes.filter(change => change.level === 'breaking')
  return {
    problems: news.filter(finding => finding.problem).length,
    errors: news.filter(finding => finding.severity === 'error').length,
    warnings: news.filter(finding => finding.severity === 'warning').length,
    infos: news.filter(finding => finding.severity === 'info').length,
    suppressed,
    existing: findings.length - news.length,
    breaking: breaking.filter(change => change.approved === null).length,
    risky: changes.filter(change => change.level === 'risky').length,
    safe: changes.filter(change => change.level === 'safe').length,
    undecided: changes.filter(change => change.proof === 'undecided').length,
    approved: breaking.filter(change => change.approved !== null).length,
  }
}

/** The standard's answer. `never` asks for no failing exit status; the answer is then that of `error`. */
export function verdictOf(
  summary: Summary,
  findings: readonly LocatedFinding[],
  failOn: FailOn,
): 'pass' | 'fail' {
  if (summary.breaking > 0 || findings.some(isUnreadable)) return 'fail'
  if (failOn === 'breaking') return 'pass'
  return summary.errors > 0 || (failOn === 'warning' && summary.warnings > 0) ? 'fail' : 'pass'
}

/** Whether the run ends with 1. A file that can't be read fails every run, whatever `failOn`. */
export function exitsWithFailure(report: Pick<Report, 'verdict' | 'failOn' | 'findings'>): boolean {
  return report.failOn === 'never' ? report.findings.some(isUnreadable) : report.verdict === 'fail'
}

/** Whether a new finding is one of those that fail the run. */
export function blocks(finding: LocatedFinding, failOn: FailOn): boolean {
  if (!finding.new) return false
  if (isUnreadable(finding)) return true
  if (failOn === 'breaking') return false
  return finding.severity === 'error' || (failOn === 'warning' && finding.severity === 'warning')
}
