import { rules } from '../../lint/index.ts'
import {
  type Block,
  type Content,
  code,
  heading,
  list,
  paragraph,
  strong,
  table,
  withCode,
} from '../../markdown/build.ts'
import { fromPhrase } from '../../markdown/phrase.ts'
import { count } from '../../text/english.ts'
import type { GapKind } from '../assessment.ts'
import type { Book } from '../book.ts'
import { LEVELS, levelOf } from '../maturity.ts'
import { joined, onePage, type Page, type PageKind, sentence } from '../page.ts'
import { title } from '../parts/blocks.ts'
import { eventLink, kpiLinks, ownerLink, sourceLinks, useCaseLink } from '../parts/event-table.ts'
import { isDue } from '../review.ts'

/** What the plan lacks, and where it stands on the way up: `health.md`. */
export const health: PageKind = onePage({
  template: 'health',
  file: 'health.md',
  id: 'health',
  title: 'Health',
  // A review that is overdue takes a level away, and the date decides that.
  fromHistory: ['level', 'maturity', 'next', 'reviews'],
  slots: {
    title: () => title('Health of the plan'),
    level,
    maturity: maturityTable,
    next: nextSteps,
    gaps,
    unused,
    'look-alikes': ({ found: { alike } }) =>
      alike.length === 0 ? [] : [list(alike.map(message => fromPhrase(message)))],
    findings: ({ found: { byRule } }) => {
      const rows = [...byRule].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      return rows.length === 0
        ? []
        : [
            table(
              ['Rule', 'Findings'],
              rows.map(([rule, number]): Content[] => [code(rule), String(number)]),
              [null, 'right'],
            ),
          ]
    },
    reviews: overdue,
  },
})

function level(book: Book): Block[] {
  const { criteria } = book.assessment
  const reached = levelOf(criteria)
  const stands = strong(`Level ${reached} of 3`)
  const shown =
    'What people do with the data, no file of the plan can show: such a step is marked “not shown” and does not hold the level back.'
  if (reached === 3) return [paragraph([stands, `: ${LEVELS[3]}.`]), paragraph(shown)]
  const steps = criteria.filter(each => each.level === reached + 1 && each.met !== null)
  const done = steps.filter(each => each.met).length
  return [
    paragraph([
      stands,
      `. Next is level ${reached + 1}: ${LEVELS[reached + 1]}. ${done} of ${count(steps.length, 'step')} there are done.`,
    ]),
    paragraph(shown),
  ]
}

function maturityTable(book: Book): Block[] {
  const rows = book.assessment.criteria.map(({ level, asks, met, evidence }): Content[] => [
    asks,
    String(level),
    met === null ? 'not shown' : met ? 'yes' : 'not yet',
    evidence,
  ])
  return [table(['It asks', 'Level', 'Met', 'Evidence'], rows)]
}

/** What is missing for the next level, what no file shows of it, and the registry that would wake the next rules. */
function nextSteps(book: Book): Block[] {
  const { criteria } = book.assessment
  const next = criteria.filter(each => each.level === levelOf(criteria) + 1)
  const open = next.filter(each => each.met === false).map(each => each.next)
  const unseen = next.filter(each => each.met === null).map(each => withCode(each.next))
  const asleep = nextRegistry(book)
  return [
    ...(open.length === 0 ? [] : [list([...new Set(open)].map(withCode))]),
    ...(unseen.length === 0 ? [] : [paragraph('What no file shows, and is worth doing:'), list(unseen)]),
    ...(asleep === null ? [] : [paragraph(asleep)]),
  ]
}

/** Rules that need a registry sleep until the plan has it: the next one to write down. */
function nextRegistry({ plan }: Book): Content | null {
  const registry = (['owners', 'kpis', 'sources'] as const).find(each => plan[each].size === 0)
  if (registry === undefined) return null
  const waiting = rules
    .filter(rule => rule.needs === registry && rule.level !== 'off')
    .map(rule => code(rule.id))
  return [
    'The next list to write: ',
    code(registry),
    '. With it, the plan is checked by ',
    ...sentence(waiting),
    ' too.',
  ]
}

const GAPS: Readonly<Record<GapKind, string>> = {
  owner: 'No owner',
  description: 'No description',
  kpi: 'No KPI',
  stage: 'No step of the funnel',
  trigger: 'Nothing says when it is sent',
  sources: 'No source sends it',
  destinations: 'No destination reads it',
  properties: 'A property has no description',
}

function gaps({ relations, assessment }: Book, page: Page): Block[] {
  const isLive = relations.events.some(event => event.status !== 'deprecated')
  if (!isLive) return []
  if (assessment.gaps.length === 0)
    return [
      paragraph(
        `None: each event${assessment.hidesEvents ? ' that is shown here' : ''} has an owner, a description, a KPI, a step and a trigger.`,
      ),
    ]
  return assessment.gaps.flatMap(({ of, events, first }) => [
    heading(3, `${GAPS[of]} (${events})`),
    paragraph([
      ...joined(
        first.map(id => eventLink(id, page)),
        ', ',
      ),
      ...(events > first.length ? [` and ${events - first.length} more`] : []),
    ]),
  ])
}

/** What the plan defines and nothing refers to. */
function unused({ assessment }: Book, page: Page): Block[] {
  const { owners, kpis, useCases, sources, library } = assessment.unused
  const lines: (readonly [string, Content[]])[] = [
    ['Owners', owners.map(id => ownerLink(id, page))],
    ['KPIs that nothing feeds', kpiLinks(kpis, page)],
    ['Use cases that no event serves', useCases.map(id => useCaseLink(id, page))],
    ['Sources that send nothing', sourceLinks(sources, page)],
    ['Library properties', library.map(name => page.to(`shared:${name}`, code(name)))],
  ]
  const used = lines.filter(([, items]) => items.length > 0)
  return used.length === 0 ? [] : [list(used.map(([words, items]) => [`${words}: `, ...joined(items, ', ')]))]
}

function overdue({ plan, relations, now }: Book, page: Page): Block[] {
  const due = relations.events.filter(event => isDue(event.reviewedOn, now))
  const whole = isDue(plan.info.reviewedOn, now)
    ? [paragraph(`The whole plan was last reviewed on ${plan.info.reviewedOn}.`)]
    : []
  if (due.length === 0) return whole
  const rows = due.map((event): Content[] => [
    eventLink(event.id, page),
    event.reviewedOn ?? '',
    event.owner === null ? '' : ownerLink(event.owner, page),
  ])
  return [
    ...whole,
    paragraph(`${count(due.length, 'event')} last reviewed more than six months ago:`),
    table(['Event', 'Last review', 'Owner'], rows),
  ]
}
