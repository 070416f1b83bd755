import { type Block, root } from '../markdown/build.ts'
import { toMarkdown } from '../markdown/serialise.ts'
import { type Kept, opening } from './keep-regions.ts'
import { isHeading, proseLines } from './markers.ts'
import type { PagePiece } from './render.ts'

/** Where something begins in a page: its first line, the piece that it is in, and where in that piece (a character, or a block). */
interface Place {
  readonly line: string
  readonly piece: number
  readonly start: number
  readonly isHeading: boolean
}

/**
 * Puts what people wrote into a page's new pieces, where its skeleton has no place for it: under the heading that it stood
 * under, before what it stood before, else at the end of that section; at the end of the page where the heading has gone.
 * @param written the regions that the page has now; those that are in the pieces already are left alone
 */
export function putBack(pieces: readonly PagePiece[], written: readonly Kept[]): readonly PagePiece[] {
  const present = new Set(pieces.flatMap(piece => (piece.kind === 'keep' ? [piece.name] : [])))
  // An empty region is a skeleton's.
  const missing = written.filter(({ name, body }) => !present.has(name) && body.trim() !== '')
  const others = new Set(missing.map(({ name }) => opening(name)))
  return missing.reduce((into, region) => inserted(into, region, others), pieces)
}

/** @param others the first lines of the regions that are put back: none of them is where another belongs */
function inserted(
  pieces: readonly PagePiece[],
  kept: Kept,
  others: ReadonlySet<string>,
): readonly PagePiece[] {
  const { name, body } = kept
  const region: PagePiece = { kind: 'keep', name, body, history: false }
  const next = placeOf(pieces, kept, others)
  if (next === undefined) return [...pieces, region]
  const [before, after] = split(pieces[next.piece]!, next.start)
  return [...pieces.slice(0, next.piece), ...before, region, ...after, ...pieces.slice(next.piece + 1)]
}

/** What a region comes before; undefined: nothing, it ends the page. */
function placeOf(
  pieces: readonly PagePiece[],
  { under, above, below }: Kept,
  others: ReadonlySet<string>,
): Place | undefined {
  const places = pieces.flatMap(placesIn).filter(({ line }) => !others.has(line))
  const at = places.findIndex(place => place.isHeading && place.line === under)
  if (at === -1 && under !== null) return undefined
  const rest = places.slice(at + 1)
  const end = rest.findIndex(place => place.isHeading)
  const section = end === -1 ? rest : rest.slice(0, end)
  const comesFirst = above.every(line => others.has(line))
  // Where a line stands there more than once, as often as above the region.
  const follows = below.map(line => {
    const same = section.filter(place => place.line === line)
    return same[above.filter(each => each === line).length]
  })
  return (comesFirst ? section[0] : follows.find(place => place !== undefined)) ?? rest[end]
}

function placesIn(piece: PagePiece, index: number): Place[] {
  if (piece.kind === 'keep') return [{ line: opening(piece.name), piece: index, start: 0, isHeading: false }]
  if (piece.kind === 'text')
    return [...proseLines(piece.text)]
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, start }) => ({
        line: text.trimEnd(),
        piece: index,
        start,
        isHeading: isHeading(text),
      }))
  return piece.content.map((block, start) => ({
    line: firstLineOf(block),
    piece: index,
    start,
    isHeading: block.type === 'heading',
  }))
}

function firstLineOf(block: Block): string {
  return toMarkdown(root(block)).split('\n', 1)[0]!.trimEnd()
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
