import { type Block, heading as headingBlock, list, paragraph, root, strong } from '../../markdown/build.ts'
import { details, fromPhrase } from '../../markdown/phrase.ts'
import { toMarkdown } from '../../markdown/serialise.ts'
import type { Report } from '../../report/report.ts'
import { say, words } from '../../text/phrase.ts'
import { acceptBlocks } from './accept.ts'
import type { CommentContext, Room } from './context.ts'
import { acceptDetails, subjectDetails, textDetails } from './details.ts'
import { duplicatesBlocks } from './duplicates.ts'
import { findingsDetails } from './findings.ts'
import { isFirst } from './heading.ts'
import { blockingItems, changeSaid, itemsBlocks, sameChanges } from './items.ts'
import { Names, planName } from './names.ts'
import { placeLink } from './places.ts'
import { subjects } from './subject.ts'
import { changesTable } from './table.ts'
import { standingOf } from './words.ts'

/** What there is to say of one plan, or null where it takes more than there is room for. */
export function planText(
  report: Report,
  context: CommentContext,
  room: Room,
  titled: boolean,
): string | null {
  const names = new Names(report)
  const found = subjects(report)
  const items = blockingItems(report)
  const table = changesTable(found, report, names, room)
  const attention = [
    ...itemsBlocks(items, report, context, room),
    ...acceptBlocks(items, report, context, names),
  ]
  const known = [...risks(report, context, items.length > 0 ? 3 : 6), ...duplicatesBlocks(report, context)]
  const clean = attention.length === 0 && known.length === 0 && report.summary.warnings === 0
  const top = joined([
    titled ? [headingBlock(4, planName(report.plans[0]!))] : [],
    attention,
    startingPoint(report),
    known,
    clean && table.length > 0 ? details(words('What changes, and who is concerned'), ...table) : table,
  ])
  const bottom = joined([textDetails(report.changes, room), findingsDetails(report, context, room)])
  const left = room.length - top.length - bottom.length
  if (left < 0) return null
  const told = isFirst(report) && found.length > 20 ? [] : found
  const parts = told.map(subject => ({ subject, blocks: subjectDetails(subject, report, names) }))
  const bare = parts.filter(part => part.blocks.length === 0).map(part => part.subject)
  const folded = [...parts.map(part => part.blocks), acceptDetails(bare, report)].filter(
    blocks => blocks.length > 0,
  )
  return [top, ...eventTexts(folded, room.events, left), bottom].filter(text => text !== '').join('\n')
}

/** As many folded parts as there is room for; the rest is counted. */
function eventTexts(folded: readonly (readonly Block[])[], most: number, length: number): string[] {
  const texts: string[] = []
  let used = 0
  for (const blocks of folded.slice(0, most)) {
    const text = toMarkdown(root(...blocks))
    used += text.length + 1
    if (used > length) break
    texts.push(text)
  }
  const left = folded.length - texts.length
  return left === 0 ? texts : [...texts, toMarkdown(root(paragraph(`And ${left} more, in the job summary.`)))]
}

function startingPoint(report: Report): Block[] {
  const { existing } = report.summary
  if (!isFirst(report) || existing === 0) return []
  const noted =
    existing === 1
      ? '1 finding is noted and blocks nothing'
      : `${existing} findings are noted and block nothing`
  return [
    paragraph(
      `This is where the plan starts from: ${noted}. From now on, only what a pull request adds is judged.`,
    ),
  ]
}

/** Accepted and risky changes block nothing, but the people who merge should know. */
function risks(report: Report, context: CommentContext, most: number): Block[] {
  const isGone = new Set(report.plans.flatMap(plan => (plan.head === null ? [plan.id] : [])))
  const accepted = report.changes.filter(change => standingOf(change) === 'accepted')
  const risky = report.changes.filter(change => standingOf(change) === 'risky' && !isGone.has(change.plan))
  const groups = [...sameChanges(accepted), ...sameChanges(risky)]
  if (groups.length === 0) return []
  const shown = groups.slice(0, most)
  const left = groups.length - shown.length
  return [
    paragraph(strong('To know before this is merged')),
    list([
      ...shown.map(changes => changeSaid(changes, placeLink(context))),
      ...(left > 0 ? [fromPhrase(say`And ${left} more, in the table below.`)] : []),
    ]),
  ]
}

/** Several parts as one text. */
export function joined(parts: readonly (readonly Block[])[]): string {
  const blocks = parts.flat()
  return blocks.length === 0 ? '' : toMarkdown(root(...blocks))
}
