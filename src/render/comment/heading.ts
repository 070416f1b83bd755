import type { LocatedChange, LocatedFinding, Report } from '../../report/report.ts'
import { isUnreadable } from '../../report/unreadable.ts'
import { blocks } from '../../report/verdict.ts'
import { count, englishList } from '../../text/english.ts'
import { name, type Phrase, say, words } from '../../text/phrase.ts'
import { planName } from './names.ts'
import { isException } from './subject.ts'
import { standingOf } from './words.ts'

/** The verdict in words and counts: the first line of the comment, and of the e-mail that GitHub sends. */
export function heading(report: Report): Phrase {
  if (!report.compared) return lintHeading(report)
  if (report.verdict === 'fail') {
    const blocked = report.failOn === 'never' ? '⚠️ This would be blocked' : '❌ Blocked'
    if (isGone(report))
      return say`${words(blocked)}: ${where(report)} is removed (${words(englishList(blockers(report)))})`
    return say`${words(`${blocked}: ${englishList(blockers(report))}`)} in ${where(report)}`
  }
  if (isFirst(report)) return say`✅ The starting point: ${words(sizeOf(report))} in ${where(report)}`
  const accepted = report.changes.filter(change => standingOf(change) === 'accepted').length
  const risky = report.summary.risky
  const lead = [
    ...(accepted === 0 ? [] : [`${count(accepted, 'breaking change')} accepted`]),
    ...(risky === 0 ? [] : [count(risky, 'risky change')]),
  ]
  const parts = [
    ...lead,
    ...newsOf(
      report.changes.filter(change => change.level === 'safe' && !isException(change)),
      3 - lead.length,
    ),
  ]
  const warnings = report.summary.warnings
  if (warnings > 0) parts.push(count(warnings, 'new warning'))
  const exceptions = report.exceptionsAdded.length
  const standard = report.standardChanges.length
  if (parts.length === 0 && exceptions > 0) parts.push(count(exceptions, 'new exception'))
  if (parts.length === 0 && standard > 0)
    parts.push(count(standard, 'change of the standard', 'changes of the standard'))
  if (parts.length === 0) return say`✅ Nothing changes in ${where(report)}`
  return words(`${lead.length > 0 ? '🟡 Nothing blocks' : '✅ Safe to merge'}: ${parts.join(', ')}`)
}

/** Where nothing is compared there is nothing to merge: it is about the standard alone. */
function lintHeading(report: Report): Phrase {
  if (report.verdict === 'fail')
    return say`${words(`❌ The standard is broken: ${englishList(blockers(report))}`)} in ${where(report)}`
  const { warnings } = report.summary
  const left = warnings === 0 ? '' : `, with ${count(warnings, 'warning')}`
  return say`✅ The standard holds in ${where(report)}${words(left)}`
}

/** True where the only plan is removed as a whole. */
function isGone({ plans, summary }: Report): boolean {
  return plans.length === 1 && plans[0]?.head === null && summary.breaking > 0
}

/** True where no plan was there before. */
export function isFirst(report: Report): boolean {
  return report.compared && report.plans.length > 0 && report.plans.every(plan => plan.base === null)
}

function sizeOf({ plans }: Report): string {
  const sum = (key: 'events' | 'properties'): number => plans.reduce((total, plan) => total + plan[key], 0)
  return `${count(sum('events'), 'event')}, ${count(sum('properties'), 'property', 'properties')}`
}

function where(report: Report): Phrase {
  const [plan, ...others] = report.plans
  if (plan === undefined) return words('the plan')
  if (others.length > 0) return words(`${report.plans.length} plans`)
  const shown = planName(plan)
  return /\bplan$/i.test(shown) ? say`${name(shown)}` : say`the ${name(shown)} plan`
}

function blockers(report: Report): string[] {
  const findings = report.findings.filter(finding => blocks(finding, report.failOn))
  const unreadable = new Set(findings.filter(isUnreadable).map(finding => finding.file)).size
  const problems = findings.filter(finding => finding.problem && !isUnreadable(finding)).length
  const errors = findings.filter(
    finding => finding.severity === 'error' && !finding.problem && !isUnreadable(finding),
  )
  const naming = errors.filter(finding => isNaming(finding, report)).length
  const warnings = findings.filter(finding => finding.severity === 'warning').length
  const counts: readonly [number, string, string?][] = [
    [report.summary.breaking, 'breaking change'],
    [unreadable, 'unreadable file'],
    [problems, 'mistake'],
    [naming, 'naming error'],
    [errors.length - naming, naming > 0 ? 'other error' : 'error'],
    [warnings, 'warning'],
  ]
  return counts.filter(([number]) => number > 0).map(([number, one, many]) => count(number, one, many))
}

function isNaming(finding: LocatedFinding, report: Report): boolean {
  return report.rules.get(finding.rule)?.group === 'naming'
}

/** What a change is counted as, the most telling first; the first pattern that fits its kind. */
const counted: readonly (readonly [RegExp, string, string])[] = [
  [/^event-added$/, 'new event', 'new events'],
  [/^(property|trait)-added/, 'new property', 'new properties'],
  [/^event-removed$/, 'event removed', 'events removed'],
  [/^(property|trait)-removed$/, 'property removed', 'properties removed'],
  [/-renamed$/, 'rename', 'renames'],
  [/^enum-value-added$/, 'new value', 'new values'],
  [/-deprecated$/, 'deprecation', 'deprecations'],
  [/-description-changed$/, 'text changed', 'texts changed'],
  [/-examples-changed$/, 'example changed', 'examples changed'],
  [/-owner-changed$/, 'owner changed', 'owners changed'],
  [/-kpis-changed$/, 'KPI link changed', 'KPI links changed'],
  [/-version-changed$/, 'version changed', 'versions changed'],
  [/^event-destination-/, 'destination changed', 'destinations changed'],
  [/^event-source-/, 'source changed', 'sources changed'],
  [
    /^(kpi|owner|source|destination|use-case|identifier)-/,
    'change in the registries',
    'changes in the registries',
  ],
]

function newsOf(changes: readonly LocatedChange[], most: number): string[] {
  const kinds = new Map<string, number>()
  for (const change of changes) {
    const found = counted.findIndex(([pattern]) => pattern.test(change.kind))
    const key = String(found)
    kinds.set(key, (kinds.get(key) ?? 0) + 1)
  }
  const parts = counted.flatMap(([, one, many], index) => {
    const number = kinds.get(String(index))
    return number === undefined ? [] : [{ number, text: count(number, one, many) }]
  })
  const shown = parts.slice(0, Math.max(1, most))
  const rest = changes.length - shown.reduce((sum, part) => sum + part.number, 0)
  if (rest === 0) return shown.map(part => part.text)
  return [...shown.map(part => part.text), count(rest, shown.length > 0 ? 'other change' : 'change')]
}
