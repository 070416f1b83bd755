import type { LocatedFinding, Report } from '../../report/report.ts'
import { standingOf } from './words.ts'

/** Without findings that are no second thing to settle: a missing major beside the break that needs it, one name told twice. */
export function withoutImplied(report: Report): Report {
  const broken = new Set(
    report.changes
      .filter(change => standingOf(change) === 'blocking')
      .flatMap(change => (change.events ?? [change.event]).map(event => `${change.plan}\nevent:${event}`)),
  )
  const named = new Set<string>()
  const isImplied = (finding: LocatedFinding): boolean => {
    const { rule, messageId, plan, object, suggestion } = finding
    if (rule === 'version-matches-change' && messageId === 'needsMajor')
      return broken.has(`${plan}\n${object}`)
    if (suggestion === null || !finding.new || report.rules.get(rule)?.group !== 'naming') return false
    const key = JSON.stringify([plan, object, suggestion])
    return named.size === named.add(key).size
  }
  // the rule that says how a name is written comes before the one that says which other name it clashes with
  const ordered = [...report.findings].sort(
    (a, b) => Number(/-case$/.test(b.rule)) - Number(/-case$/.test(a.rule)),
  )
  const implied = new Set(ordered.filter(isImplied))
  if (implied.size === 0) return report
  return recounted({ ...report, findings: report.findings.filter(finding => !implied.has(finding)) })
}

function recounted(report: Report): Report {
  const of = (severity: string): number =>
    report.findings.filter(found => found.new && found.severity === severity).length
  const existing = report.findings.filter(finding => !finding.new).length
  const counts = { errors: of('error'), warnings: of('warning'), infos: of('info'), existing }
  return { ...report, summary: { ...report.summary, ...counts } }
}

/** The report of each plan that there is something to say about. */
export function planParts(report: Report): Report[] {
  const concerned = report.plans.filter(
    plan =>
      report.changes.some(change => change.plan === plan.id) ||
      report.findings.some(finding => finding.new && finding.plan === plan.id),
  )
  if (report.plans.length < 2 || concerned.length === 0) return [report]
  return concerned.map(plan => {
    const own = <T extends { readonly plan: string }>(items: readonly T[]): T[] =>
      items.filter(item => item.plan === plan.id)
    return recounted({
      ...report,
      plans: [plan],
      findings: own(report.findings),
      changes: own(report.changes),
      witnesses: own(report.witnesses),
    })
  })
}
