import type { Located } from '../report/locate.ts'
import type { LocatedChange, LocatedFinding, Report } from '../report/report.ts'
import { count, englishList } from '../text/english.ts'
import { plain, visible } from '../text/phrase.ts'
import { heading } from './comment/heading.ts'
import { planName } from './comment/names.ts'
import { logSafe } from './github.ts'
import { mendWithPlace, placeText } from './mend.ts'

export interface TerminalOptions {
  readonly colour: boolean
  /** how a breaking change is accepted is shown for `check` and `diff` */
  readonly approve?: boolean
}

type Style = 'red' | 'yellow' | 'green' | 'dim' | 'bold'
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  dim: [2, 22],
  bold: [1, 22],
}

type Paint = (style: Style, text: string) => string

const levelStyle = {
  breaking: 'red',
  risky: 'yellow',
  safe: 'green',
  error: 'red',
  warning: 'yellow',
  info: 'dim',
} as const

/** A report for a person at a terminal, ending in a line break. Data in it can neither colour nor command. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const paint: Paint = (style, text) => {
    const [on, off] = codes[style]
    return options.colour ? `\u001b[${on}m${text}\u001b[${off}m` : text
  }
  const changes = [...report.changes]
    .sort((a, b) => rank(a) - rank(b))
    .map(change => changeLines(change, paint))
  const findings = report.findings
    .filter(finding => finding.new)
    .map(finding => findingLines(finding, report, paint))
  const sections = [
    paint('bold', plain(heading(report))),
    ...(changes.length > 0 ? [paint('bold', 'Changes'), ...changes] : []),
    ...(findings.length > 0 ? [paint('bold', 'Findings'), ...findings] : []),
    totals(report),
    ...standard(report),
    ...acceptance(report, options),
  ]
  return logSafe(`${sections.join('\n\n')}\n`)
}

const levels = ['breaking', 'risky', 'safe']

function rank(change: LocatedChange): number {
  return levels.indexOf(change.level) * 2 + (change.approved === null ? 0 : 1)
}

function changeLines(change: LocatedChange, paint: Paint): string {
  const { why } = change.story
  const mend = mendWithPlace(change, placeText)
  const accepted = change.approved ? ` ${paint('dim', `accepted (${change.approved.by})`)}` : ''
  const told = change.level !== 'safe'
  return [
    `${paint(levelStyle[change.level], change.level)}${accepted} ${plain(change.message)}`,
    `  ${paint('dim', at(change))} ${paint('dim', change.kind)}${told ? ` ${paint('dim', change.fingerprint)}` : ''}`,
    ...(told ? [`  ${plain(why)}`] : []),
    ...(change.proof === 'undecided' && change.reason
      ? [`  could not be proven safe: ${plain(change.reason)}`]
      : []),
    ...(told && mend && !change.approved ? [`  ${paint('bold', 'way out:')} ${plain(mend)}`] : []),
  ].join('\n')
}

function findingLines(finding: LocatedFinding, report: Report, paint: Paint): string {
  const why = report.rules.get(finding.rule)?.why
  return [
    `${paint(levelStyle[finding.severity], finding.severity)} ${plain(finding.message)}`,
    `  ${paint('dim', at(finding))} ${paint('dim', finding.rule)}`,
    ...(why === undefined || finding.problem ? [] : [`  ${why}`]),
  ].join('\n')
}

/** `file:line:column` */
function at({ file, place }: Located): string {
  return `${visible(file)}:${place.line}:${place.column}`
}

function totals({ summary, plans, gone }: Report): string {
  const counts: readonly [number, string][] = [
    [summary.breaking, 'breaking'],
    [summary.approved, 'accepted'],
    [summary.risky, 'risky'],
    [summary.safe, 'safe'],
  ]
  const changes = counts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
  const read = plans.map(
    plan =>
      `${visible(planName(plan))}: ${count(plan.events, 'event')}, ${count(plan.properties, 'property', 'properties')}`,
  )
  const kept = [
    ...(summary.existing > 0 ? [`${summary.existing} existing`] : []),
    ...(summary.suppressed > 0 ? [`${summary.suppressed} suppressed`] : []),
    ...(gone.errors + gone.warnings > 0 ? [`${gone.errors + gone.warnings} gone`] : []),
  ]
  const found = `Findings: ${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}, ${count(summary.infos, 'hint')}`
  return [
    ...read,
    ...(changes.length > 0 ? [`Changes: ${englishList(changes)}`] : []),
    `${found}${kept.length > 0 ? ` (${kept.join(', ')})` : ''}`,
  ].join('\n')
}

function standard({ standardChanges, exceptionsAdded }: Report): string[] {
  const lines = [
    ...standardChanges.map(change => `The config changes, in force once merged: ${plain(change)}`),
    ...exceptionsAdded.map(plain),
  ]
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function acceptance(report: Report, options: TerminalOptions): string[] {
  const prints = report.changes
    .filter(change => change.level === 'breaking' && change.approved === null)
    .map(change => change.fingerprint)
  if (prints.length === 0 || options.approve === false || !report.accept.includes('record')) return []
  return [`Breaking on purpose? waymark approve ${prints.slice(0, 5).join(' ')} --reason "…"`]
}
