import { type Block, type Content, paragraph, strong, table } from '../../markdown/build.ts'
import { fromPhrase } from '../../markdown/phrase.ts'
import type { LocatedChange, Report } from '../../report/report.ts'
import { count } from '../../text/english.ts'
import { type Phrase, plain, strong as strongPart, words } from '../../text/phrase.ts'
import { concerned } from './concerned.ts'
import { fragment } from './fragments.ts'
import type { Names } from './names.ts'
import { type Subject, subjectName } from './subject.ts'
import { clipped, join, type Standing, someOf, standingOf, standings } from './words.ts'

/** Rows that say the same of several events, as one. */
interface Row {
  readonly subjects: readonly Subject[]
  readonly level: Content
  readonly changes: Phrase
}

/** The table of what changes, the worst first: level, events and what changes, who is concerned. */
export function changesTable(
  subjects: readonly Subject[],
  report: Report,
  names: Names,
  room: { readonly rows: number },
): Block[] {
  if (subjects.length === 0) return []
  const rows = mergedRows(subjects, report, names)
  const shown = rows.slice(0, room.rows)
  const left = rows.length - shown.length
  return [
    table(
      ['', 'What changes', 'Who is concerned'],
      shown.map(row => [
        row.level,
        [
          ...fromPhrase(title(row.subjects, report, names)),
          ...fromPhrase(row.changes.length > 0 ? [': ', ...row.changes] : []),
        ],
        fromPhrase(concerned(union(row.subjects), names)),
      ]),
    ),
    ...(left > 0 ? [paragraph(`And ${left} more, in the job summary.`)] : []),
  ]
}

function mergedRows(subjects: readonly Subject[], report: Report, names: Names): Row[] {
  const groups = new Map<string, Subject[]>()
  for (const subject of subjects) {
    const worded = subject.changes.every(isWording)
    const alone = subject.findings.length > 0 || (subject.shared && !worded)
    const key = alone ? `alone ${groups.size}` : JSON.stringify(sameRow(subject))
    groups.set(key, [...(groups.get(key) ?? []), subject])
  }
  return manyNew([...groups.values()]).map(group => ({
    subjects: group,
    level: level(group[0] as Subject),
    changes: what(group, report, names),
  }))
}

function sameRow({ plan, standing, changes, events }: Subject): unknown {
  if (changes.every(isWording)) return [plan, 'wording']
  const what = changes.map(change => [change.kind, change.property, change.source, fragment(change)])
  return [plan, standing, what, events.length > 0, isNew(changes) ? changes[0]?.impact : null]
}

/** A flood of new events is one row. */
function manyNew(groups: Subject[][]): Subject[][] {
  const news = groups.filter(group =>
    group.every(subject => subject.findings.length === 0 && isNew(subject.changes)),
  )
  if (news.length <= 12) return groups
  const flood = news.flat()
  return groups.flatMap(group => (group === news[0] ? [flood] : news.includes(group) ? [] : [group]))
}

function isNew(changes: Subject['changes']): boolean {
  return changes.some(change => change.kind === 'event-added')
}

const levels: Readonly<Record<Standing, readonly [dot: string, word: string]>> = {
  blocking: ['🔴', 'Breaking'],
  accepted: ['🟠', 'Breaking, accepted'],
  risky: ['🟡', 'Risky'],
  safe: ['🟢', 'Safe'],
}

function level(subject: Subject): Content {
  const [dot, word] = levels[subject.standing]
  const errors = subject.findings.filter(finding => finding.severity === 'error').length
  const warnings = subject.findings.length - errors
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].map(text => `, ${text}`)
  if (subject.standing === 'blocking') return [`${dot} `, strong(word), ...found]
  return [`${dot} ${word}`, ...found]
}

function title(subjects: readonly Subject[], report: Report, names: Names): Phrase {
  const all = subjects.flatMap(subject =>
    subject.events.length > 0 ? subject.events : [subjectName(subject, names)],
  )
  const events = [...new Set(all)]
  const [first] = subjects as readonly [Subject]
  const several = report.plans.length > 1
  const plan = several ? (report.plans.find(one => one.id === first.plan)?.name ?? first.plan) : ''
  const shown = clipped(someOf(events.map(strongPart), 4), 80)
  const total = events.length > 4 && first.events.length > 0 ? [`${count(events.length, 'event')}: `] : []
  return [...(several ? [{ name: plan }, ', '] : []), ...total, ...shown]
}

function what(subjects: readonly Subject[], report: Report, names: Names): Phrase {
  const [first] = subjects as readonly [Subject]
  if (isNew(first.changes)) {
    const counts = subjects.flatMap(subject => {
      const event = report.plans
        .find(plan => plan.id === subject.plan)
        ?.head?.events.get(subject.events[0] ?? '')
      return event ? [event.body.properties.length] : []
    })
    const total = counts.reduce((sum, number) => sum + number, 0)
    return words(`new, ${count(total, 'property', 'properties')}${subjects.length > 1 ? ' in all' : ''}`)
  }
  if (subjects.length > 1 && first.changes.every(isWording)) return words('texts or examples reworded')
  const telling =
    first.standing === 'safe' ? first.changes : first.changes.filter(change => !isWording(change))
  const worstFirst = [...telling].sort((a, b) => rank(a) - rank(b))
  const fragments = [
    ...new Map(worstFirst.map(change => [plain(fragment(change, names)), fragment(change, names)])).values(),
  ]
  const shown = fragments.slice(0, 6)
  const left = fragments.length - shown.length
  return [...join(shown, '; '), ...(left > 0 ? [`; and ${count(left, 'other change')}`] : [])]
}

function rank(change: LocatedChange): number {
  return standings.indexOf(standingOf(change))
}

/** Texts and examples are no news beside what breaks. */
function isWording(change: LocatedChange): boolean {
  return change.level === 'safe' && /-(description|examples)-changed$/.test(change.kind)
}

function union(subjects: readonly Subject[]): Subject {
  const [first] = subjects as readonly [Subject]
  return { ...first, changes: subjects.flatMap(subject => subject.changes) }
}
