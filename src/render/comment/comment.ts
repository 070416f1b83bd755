import { comment, heading as headingBlock, root } from '../../markdown/build.ts'
import { fromPhrase } from '../../markdown/phrase.ts'
import { toMarkdown } from '../../markdown/serialise.ts'
import type { Report } from '../../report/report.ts'
import type { CommentContext, Room } from './context.ts'
import { standardDetails } from './findings.ts'
import { footerBlocks } from './footer.ts'
import { heading } from './heading.ts'
import { pagesDetails } from './pages.ts'
import { joined, planText } from './plan-text.ts'
import { planParts, withoutImplied } from './relevant.ts'
import { clipped } from './words.ts'

/** GitHub refuses a comment of more than 65,536 characters. */
const commentLength = 65_000
/** GitHub refuses a job summary of more than 1 MiB, in bytes. */
const summaryLength = 300_000

/** From all that helps to the least that does; the first that fits is taken. */
const rooms = [
  { items: 12, rows: 40, events: 40, findings: 40 },
  { items: 10, rows: 25, events: 15, findings: 20 },
  { items: 6, rows: 12, events: 5, findings: 8 },
  { items: 3, rows: 5, events: 0, findings: 0 },
  { items: 1, rows: 1, events: 0, findings: 0 },
] as const

const summaryRooms = [
  { items: 200, rows: 500, events: 300, findings: 500 },
  { items: 50, rows: 200, events: 100, findings: 200 },
  ...rooms,
] as const

/** The comment on a pull request, its marker first. */
export function renderComment(report: Report, context: CommentContext): string {
  const lead = context.marker === null ? '' : `${commentMarker(context.marker)}\n`
  const hidden = context.hidden === null ? '' : `\n${context.hidden}\n`
  return lead + fitting(report, context, rooms, commentLength - lead.length - hidden.length) + hidden
}

/** The first line of the comment, by which it is found again. */
export function commentMarker({ plan, job }: NonNullable<CommentContext['marker']>): string {
  return toMarkdown(root(comment(`waymark plan=${word(plan)} job=${word(job)}`))).trimEnd()
}

/** The comment's text with room for more: for the job summary. */
export function renderSummary(report: Report, context: CommentContext): string {
  return fitting(report, context, summaryRooms, summaryLength)
}

/** A name that stays one word of the marker. */
function word(value: string): string {
  return value.replace(/[^\p{L}\p{N}._/-]+/gu, '_')
}

function fitting(
  whole: Report,
  given: CommentContext,
  choices: readonly Omit<Room, 'length'>[],
  length: number,
): string {
  const report = withoutImplied(whole)
  const context = withLivingLinks(given, report)
  for (const room of choices) {
    const body = bodyOf(report, context, { ...room, length })
    if (body !== null) return body
  }
  return toMarkdown(root(headingBlock(3, fromPhrase(heading(report))), ...footerBlocks(report, context)))
}

/** No link to a file that the pull request removes. */
function withLivingLinks(context: CommentContext, { plans }: Report): CommentContext {
  const here = new Set(plans.flatMap(plan => plan.head?.files ?? []))
  const gone = new Set(plans.flatMap(plan => plan.base?.files ?? []).filter(file => !here.has(file)))
  const { links } = context
  return {
    ...context,
    links: { ...links, blob: (file, line) => (gone.has(file) ? null : links.blob(file, line)) },
  }
}

/** The whole text, or null where it takes more than there is room for. */
function bodyOf(report: Report, context: CommentContext, room: Room): string | null {
  const ends = [
    toMarkdown(root(headingBlock(3, fromPhrase(clipped(heading(report), 80))))),
    joined([
      standardDetails(report),
      pagesDetails(context.docsPages, room.rows),
      footerBlocks(report, context),
    ]),
  ] as const
  const parts = planParts(report)
  const share = (room.length - ends[0].length - ends[1].length - 10) / Math.max(1, parts.length)
  const texts = parts.map(part => planText(part, context, { ...room, length: share - 200 }, parts.length > 1))
  if (texts.includes(null)) return null
  return [ends[0], ...texts, ends[1]].filter(text => text !== '').join('\n')
}
