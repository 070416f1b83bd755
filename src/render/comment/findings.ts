import { type Block, type Content, link, list, paragraph, table } from '../../markdown/build.ts'
import { details, fromPhrase } from '../../markdown/phrase.ts'
import type { Severity } from '../../model/finding.ts'
import type { LocatedFinding, Report } from '../../report/report.ts'
import { count } from '../../text/english.ts'
import { code, type Phrase, plain, say, words } from '../../text/phrase.ts'
import type { CommentContext } from './context.ts'
import { isFirst } from './heading.ts'
import { linePart, placeLink, placePart } from './places.ts'
import { capital, clipped, sentence, someOf } from './words.ts'

const icons: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' }
const order: readonly Severity[] = ['error', 'warning', 'info']

/** The new findings by severity and rule, linked to line and rule page; the older ones as a count. */
export function findingsDetails(
  report: Report,
  context: CommentContext,
  room: { readonly findings: number },
): Block[] {
  const found = report.findings
    .filter(finding => finding.new)
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        severity(a.finding) - severity(b.finding) ||
        compare(a.finding.rule, b.finding.rule) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding)
  const starting = isFirst(report) ? startingPoint(report, context) : []
  if (found.length === 0) return starting
  const groups = sameFindings(found)
  const shown = groups.slice(0, room.findings)
  const left = groups.slice(room.findings).flat().length
  return [
    ...details(
      summary(report),
      ...(shown.length > 0 ? [list(shown.map(group => line(group, report, context)))] : []),
      ...(left > 0 ? [paragraph(`And ${count(left, 'more finding')}, in the job summary.`)] : []),
    ),
    ...starting,
  ]
}

/** What one rule says in the same words of several places is one line. */
function sameFindings(findings: readonly LocatedFinding[]): LocatedFinding[][] {
  const groups = new Map<string, LocatedFinding[]>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule} ${plain(finding.message)}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
}

function severity(finding: LocatedFinding): number {
  return order.indexOf(finding.severity)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function summary(report: Report): Phrase {
  const { errors, warnings, infos, existing } = report.summary
  const counts = [
    errors === 0 ? 'no new error' : count(errors, 'new error'),
    warnings === 0 ? 'no new warning' : count(warnings, 'new warning'),
    ...(infos === 0 ? [] : [count(infos, 'new hint')]),
  ]
  const older =
    existing === 0 || !report.compared || isFirst(report)
      ? ''
      : ` (${count(existing, 'older one')} ${existing === 1 ? "doesn't" : "don't"} block)`
  return words(`Findings: ${counts.join(', ')}${older}`)
}

function line(findings: readonly LocatedFinding[], report: Report, context: CommentContext): Content {
  const [finding] = findings as readonly [LocatedFinding]
  const why = report.rules.get(finding.rule)?.why
  const places = findings.map((found, index) =>
    index > 0 && found.file === findings[index - 1]?.file ? linePart(found) : placePart(found),
  )
  const said: Phrase = [
    ...say`${words(icons[finding.severity])} ${someOf(places, 5)}: `,
    ...sentence(capital(clipped(finding.message, 300))),
    ...(why === undefined || finding.problem ? [] : [` ${why}`]),
    ' Rule: ',
  ]
  return [...fromPhrase(said, placeLink(context)), ruleLink(finding.rule, context)]
}

function ruleLink(rule: string, context: CommentContext): ReturnType<typeof link> {
  const url = context.links.rule(rule)
  return url === null ? fromPhrase([code(rule)])[0]! : link(rule, url)
}

/** The first plan's findings, by rule: they are where the team starts from, and block nothing. */
function startingPoint(report: Report, context: CommentContext): Block[] {
  const old = report.findings.filter(finding => !finding.new)
  if (old.length === 0) return []
  const byRule = new Map<string, number>()
  for (const { rule } of old) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  const rows = [...byRule].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
  return details(
    words(`The starting point: ${count(old.length, 'finding')} by rule, which block nothing`),
    table(
      ['Rule', 'Findings', 'Why it matters'],
      rows.map(([rule, number]) => [
        ruleLink(rule, context),
        String(number),
        report.rules.get(rule)?.why ?? '',
      ]),
    ),
  )
}

/** How the pull request changes the standard itself, and what it lets pass from now on. */
export function standardDetails(report: Report): Block[] {
  const { standardChanges, exceptionsAdded } = report
  return [
    ...(standardChanges.length === 0
      ? []
      : details(
          words(
            `The standard itself changes: ${count(standardChanges.length, 'change')}, in force once merged`,
          ),
          list(
            standardChanges
              .slice(0, 30)
              .map(change => fromPhrase(sentence(say`This pull request ${change}`))),
          ),
        )),
    ...(exceptionsAdded.length === 0
      ? []
      : details(
          words(count(exceptionsAdded.length, 'new exception')),
          list(exceptionsAdded.slice(0, 30).map(exception => fromPhrase(sentence(clipped(exception, 300))))),
        )),
  ]
}
