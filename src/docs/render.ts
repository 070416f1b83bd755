import { type Block, root } from '../markdown/build.ts'
import { toMarkdown } from '../markdown/serialise.ts'
import type { PlannedPage } from './book.ts'
import { keepRegion } from './keep-regions.ts'
import type { Sections } from './sections.ts'
import { fill, type Piece, type Template } from './template.ts'

/** The first line of each page: whoever opens the file to edit it sees where to do that instead. */
export const HEADER =
  '<!-- Written by Waymark from the tracking plan. Edit the plan, a file under notes/, or a waymark:keep region. -->'

/** A page's content in its skeleton. */
export type PagePiece = Piece<readonly Block[]>

/** Writes what a page says into its skeleton. */
export function fillPage(
  { kind, subject, page }: PlannedPage,
  template: Template,
  kept: ReadonlyMap<string, string>,
  note: string | null,
): PagePiece[] {
  const pieces = fill<readonly Block[] | string>(
    template,
    slot => {
      if (slot === 'notes' && note !== null) return note
      const blocks = subject.say(slot, page)
      return blocks.length === 0 ? null : blocks
    },
    slot => kind.fromHistory.includes(slot),
    kept,
  )
  return pieces.map((piece): PagePiece => {
    if (piece.kind !== 'slot') return piece
    if (typeof piece.content !== 'string') return { ...piece, content: piece.content }
    return {
      kind: 'text',
      text: piece.content.replace(/^(?:[ \t]*\r?\n)+|\s+$/g, ''),
      line: 1,
      history: kind.ofHistory,
    }
  })
}

/**
 * The pieces as the page's markdown. What history decides stands between markers, so that a check can leave it out.
 * @param known what comes of sections, by their words
 */
export function pageText(
  pieces: readonly PagePiece[],
  sections: Sections | null = null,
  known: ReadonlyMap<string, string> = new Map(),
): string {
  const parts: Block[] = [asIs(HEADER)]
  let open = false
  for (const piece of pieces) {
    if (piece.history !== open)
      parts.push(asIs(piece.history ? '<!-- waymark:history -->' : '<!-- /waymark:history -->'))
    open = piece.history
    if (piece.kind === 'slot' && sections !== null)
      for (const { blocks, word } of sections.of(piece)) {
        const text = known.get(word)
        parts.push(...(text === undefined ? blocks : [asIs(text)]))
      }
    else if (piece.kind === 'slot') parts.push(...piece.content)
    else parts.push(asIs(piece.kind === 'text' ? piece.text : keepRegion(piece.name, piece.body)))
  }
  if (open) parts.push(asIs('<!-- /waymark:history -->'))
  // One tree for the whole page: to begin one takes as long as several blocks do.
  return toMarkdown(root(...parts))
}

/** A node that is written down as it is, whatever is in it: the words of people, and our own markers. */
function asIs(text: string): Block {
  return { type: 'html', value: text.replace(/\n+$/, '') }
}
