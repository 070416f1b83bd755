import { fingerprint } from '../model/fingerprint.ts'
import type { LocatedChange, LocatedFinding, Report } from '../report/report.ts'
import { type JsonObject, stringify } from '../text/json.ts'
import { plain } from '../text/phrase.ts'
import { standingOf } from './comment/words.ts'

/** GitLab's code quality report: new findings, and changes that are not safe. Ends in a line break. */
export function renderGitlab(report: Report): string {
  const issues = [
    ...report.changes.filter(change => change.level !== 'safe').map(fromChange),
    ...report.findings.filter(finding => finding.new).map(fromFinding),
  ]
  return `${stringify(issues, 2)}\n`
}

function fromChange(change: LocatedChange): JsonObject {
  const severity = { blocking: 'critical', accepted: 'minor', risky: 'minor', safe: 'info' }[
    standingOf(change)
  ]
  return issue(change.kind, 'Compatibility', severity, change)
}

function fromFinding(finding: LocatedFinding): JsonObject {
  const severity = finding.problem
    ? 'blocker'
    : { error: 'major', warning: 'minor', info: 'info' }[finding.severity]
  return issue(finding.rule, 'Style', severity, finding)
}

function issue(
  check: string,
  category: string,
  severity: string,
  { message, file, place, fingerprint: print }: LocatedChange | LocatedFinding,
): JsonObject {
  return {
    type: 'issue',
    check_name: check,
    description: plain(message),
    // GitLab reads none; Code Climate's other readers end where there is none
    categories: [category],
    severity,
    // GitLab wants one that no other issue has, also where a change and a finding are of one kind
    fingerprint: fingerprint({ check, print }),
    location: { path: file, lines: { begin: place.line, end: place.endLine } },
  }
}
