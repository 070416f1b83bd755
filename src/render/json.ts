import type { LocatedChange, LocatedFinding, PlanReport, Report } from '../report/report.ts'
import { type Json, type JsonObject, stringify } from '../text/json.ts'
import { plain } from '../text/phrase.ts'

/** The published form of a report: see `report-schema.ts`. Ends in a line break. */
export function renderJson(report: Report): string {
  return `${stringify(reportJson(report), 2)}\n`
}

export function reportJson(report: Report): JsonObject {
  return {
    version: 1,
    verdict: report.verdict,
    plans: report.plans.map(planJson),
    summary: { ...report.summary },
    findings: report.findings.map(findingJson),
    changes: report.changes.map(changeJson),
  }
}

function planJson({ id, name, version, events, properties }: PlanReport): Json {
  return { id, name, version, events, properties }
}

function findingJson(finding: LocatedFinding): Json {
  return {
    rule: finding.rule,
    plan: finding.plan,
    message: plain(finding.message),
    severity: finding.severity,
    new: finding.new,
    object: finding.object,
    path: finding.at.pointer,
    file: finding.file,
    line: finding.place.line,
    column: finding.place.column,
    endLine: finding.place.endLine,
    endColumn: finding.place.endColumn,
    suggestion: finding.suggestion,
    fingerprint: finding.fingerprint,
  }
}

function changeJson(change: LocatedChange): Json {
  const { beforePlace, witness, approved } = change
  const { sources, destinations, kpis, owners } = change.impact
  return {
    kind: change.kind,
    plan: change.plan,
    object: change.object,
    level: change.level,
    producers: change.producers.level,
    consumers: change.consumers.level,
    event: change.event,
    property: change.property,
    source: change.source,
    events: change.events && [...change.events],
    renamedFrom: change.renamedFrom,
    proof: change.proof,
    reason: change.reason && plain(change.reason),
    message: plain(change.message),
    file: change.file,
    line: change.place.line,
    column: change.place.column,
    before: beforePlace && { file: beforePlace.file, line: beforePlace.place.line },
    witness: witness && { ...witness },
    impact: {
      sources: [...sources],
      destinations: [...destinations],
      kpis: [...kpis],
      owners: [...owners],
    },
    approved: approved && { ...approved },
    fingerprint: change.fingerprint,
  }
}
