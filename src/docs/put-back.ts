import { type Block, root } from '../markdown/build.ts'
import { toMarkdown } from '../markdown/serialise.ts'
import { headingLines, type Kept } from './keep-regions.ts'
import type { PagePiece } from './render.ts'

/** A heading of a page: its line, the piece that it is in, and where in that piece it begins (a character, or a block). */
interface Heading {
  readonly text: string
  readonly piece: number
  readonly start: number
}

/**
 * Puts what people wrote into a page's new pieces, where its skeleton has no place for it: under the heading that it stood
 * under, at the end of that section; at the end of the page where the heading has gone.
 * @param written the regions that the page has now; those that are in the pieces already are left alone
 */
export function putBack(pieces: readonly PagePiece[], written: readonly Kept[]): readonly PagePiece[] {
  const present = new Set(pieces.flatMap(piece => (piece.kind === 'keep' ? [piece.name] : [])))
  // An empty region is a skeleton's.
  const missing = written.filter(({ name, body }) => !present.has(name) && body.trim() !== '')
  return missing.reduce(inserted, pieces)
}

function inserted(pieces: readonly PagePiece[], { name, body, under }: Kept): readonly PagePiece[] {
  const region: PagePiece = { kind: 'keep', name, body, history: false }
  const headings = pieces.flatMap(headingsOf)
  const at = headings.findIndex(heading => heading.text === under)
  const next = at === -1 && under !== null ? undefined : headings[at + 1]
  if (next === undefined) return [...pieces, region]
  const [before, after] = split(pieces[next.piece]!, next.start)
  return [...pieces.slice(0, next.piece), ...before, region, ...after, ...pieces.slice(next.piece + 1)]
}

function headingsOf(piece: PagePiece, index: number): Heading[] {
  if (piece.kind === 'keep') return []
  if (piece.kind === 'text')
    return headingLines(piece.text).map(({ text, start }) => ({ text, piece: index, start }))
  return piece.content.flatMap((block, start) =>
    block.type === 'heading' ? [{ text: lineOf(block), piece: index, start }] : [],
  )
}

function lineOf(heading: Block): string {
  return toMarkdown(root(heading)).trimEnd()
}

/** A piece in two, without an empty half. */
function split(piece: PagePiece, at: number): [PagePiece[], PagePiece[]] {
  if (at === 0 || piece.kind === 'keep') return [[], [piece]]
  if (piece.kind === 'slot')
    return [
      [{ ...piece, content: piece.content.slice(0, at) }],
      [{ ...piece, content: piece.content.slice(at) }],
    ]
  const before = piece.text.slice(0, at)
  const line = piece.line + before.split('\n').length - 1
  return [[{ ...piece, text: before.trimEnd() }], [{ ...piece, text: piece.text.slice(at), line }]]
}
