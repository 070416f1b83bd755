import type { LocatedChange, LocatedFinding, Report } from '../report/report.ts'
import { blocks } from '../report/verdict.ts'
import { count } from '../text/english.ts'
import type { Place } from '../text/lines.ts'
import { plain } from '../text/phrase.ts'
import { withoutImplied } from './comment/relevant.ts'
import { mendWithPlace, placeText } from './mend.ts'

/** A note that GitHub shows at a line of the pull request. Plain text; not yet escaped for a log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** null: belongs to no line */
  readonly at: { readonly file: string; readonly place: Place } | null
}

/** GitHub keeps ten of each level a step; one error is left for the run's own last word. */
const limits = { error: 9, warning: 10, notice: 10 } as const

/** The most important first: breaking changes, errors, risky changes, warnings, infos; no more than GitHub keeps. */
export function annotations(whole: Report): Annotation[] {
  const report = withoutImplied(whole)
  const all = [
    ...report.changes.flatMap(fromChange),
    ...report.findings.flatMap(finding => fromFinding(finding, report)),
  ]
  const kept = (['error', 'warning', 'notice'] as const).flatMap(level =>
    all.filter(annotation => annotation.level === level).slice(0, limits[level]),
  )
  const left = all.length - kept.length
  if (left === 0) return kept
  const more: Annotation = {
    level: 'notice',
    title: 'More in the full report',
    message: `${count(left, 'more annotation')} ${left === 1 ? 'is' : 'are'} in the job summary.`,
    at: null,
  }
  const notices = kept.filter(annotation => annotation.level === 'notice').length
  return [...(notices < limits.notice ? kept : kept.slice(0, -1)), more]
}

function fromChange(change: LocatedChange): Annotation[] {
  if (change.level === 'safe') return []
  const breaks = change.level === 'breaking' && change.approved === null
  return [
    {
      level: breaks ? 'error' : 'warning',
      title: breaks
        ? 'Breaking change'
        : change.level === 'breaking'
          ? 'Breaking change, accepted'
          : 'Risky change',
      message: changeText(change),
      at: { file: change.file, place: change.place },
    },
  ]
}

function changeText(change: LocatedChange): string {
  const { why } = change.story
  const mend = mendWithPlace(change, placeText)
  const old = change.beforePlace
  const moved = old !== null && (old.file !== change.file || /-removed$/.test(change.kind))
  return [
    sentence(plain(change.story.title)),
    sentence(plain(why)),
    ...(mend && change.level === 'breaking' && !change.approved ? [sentence(`Way out: ${plain(mend)}`)] : []),
    ...(moved ? [`On main it is at ${old.file}:${old.place.line}.`] : []),
    `(${change.kind})`,
  ].join(' ')
}

function fromFinding(finding: LocatedFinding, report: Report): Annotation[] {
  if (!finding.new) return []
  const level = blocks(finding, report.failOn)
    ? 'error'
    : ({ error: 'error', warning: 'warning', info: 'notice' } as const)[finding.severity]
  const why = report.rules.get(finding.rule)?.why
  return [
    {
      level,
      title: finding.rule,
      message: [sentence(plain(finding.message)), ...(why === undefined ? [] : [why])].join(' '),
      at: { file: finding.file, place: finding.place },
    },
  ]
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) || text === '' ? text : `${text}.`
}
