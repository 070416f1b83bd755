import { createHash } from 'node:crypto'
import type { Block } from '../markdown/build.ts'
import type { Shelf } from './files.ts'
import type { Memory } from './memory.ts'
import type { PagePiece } from './render.ts'

/** A page with fewer sections is written down as a whole. */
const FEWEST = 20

/** What stands under a heading of the third level of a long page: mostly one event of many. */
export interface Section {
  readonly blocks: readonly Block[]
  /** to be kept among the words of a file; no more than a mark where it cannot be seen in a text where it ends */
  readonly word: string
}

/**
 * The sections of a long page. To write one down takes longer than all else, so what came of it is cut out of the page that is
 * there.
 */
export class Sections {
  /** of each section in order: to be remembered */
  readonly words: readonly string[]
  readonly #bySlot: ReadonlyMap<PagePiece, readonly Section[]>

  constructor(bySlot: ReadonlyMap<PagePiece, readonly Section[]>) {
    this.#bySlot = bySlot
    this.words = [...bySlot.values()].flatMap(sections => sections.slice(1).map(({ word }) => word))
  }

  /** What a slot says, cut at its headings; the first is what stands before them. */
  of(slot: PagePiece): readonly Section[] {
    return this.#bySlot.get(slot)!
  }
}

/** Null where a page is not long. */
export function sectionsOf(pieces: readonly PagePiece[]): Sections | null {
  const slots = pieces.filter(piece => piece.kind === 'slot')
  const headings = slots.flatMap(({ content }) => content.filter(startsSection))
  return headings.length < FEWEST
    ? null
    : new Sections(new Map(slots.map(slot => [slot, cut(slot.content)] as const)))
}

function startsSection(block: Block): boolean {
  return block.type === 'heading' && block.depth === 3
}

function cut(content: readonly Block[]): Section[] {
  const starts = content.flatMap((block, index) => (startsSection(block) ? [index] : []))
  const ends = [...starts, content.length]
  return [0, ...starts].map((start, index) => {
    const blocks = content.slice(start, ends[index])
    const endsAtHeading = index > 0 && index < starts.length
    return { blocks, word: MARK + (endsAtHeading ? digestOf(blocks) : '') }
  })
}

function digestOf(blocks: readonly Block[]): string {
  return createHash('sha256').update(JSON.stringify(blocks)).digest('base64').slice(0, 22)
}

/** How sections are kept among the words of a file. */
const MARK = '~'

/** Where sections begin in a page, and in its HTML. */
export const IN_MARKDOWN: RegExp = /^### /gm
export const IN_HTML: RegExp = /^<h3 id="/gm

/**
 * What came of sections the last time, by their words: none where somebody has changed the page since.
 * @param start matches where one begins
 */
export function knownSections(
  shelf: Shelf,
  memory: Memory,
  path: string,
  start: RegExp,
): ReadonlyMap<string, string> {
  const text = shelf.left(path)
  if (text === null) return new Map()
  const places = [...text.matchAll(start)].map(({ index }) => index)
  const digests = [...memory.before(shelf.inRepository(path))].filter(word => word.startsWith(MARK))
  if (places.length !== digests.length) return new Map()
  const found = digests.map(
    (digest, index) => [digest, text.slice(places[index], places[index + 1]).trimEnd()] as const,
  )
  return new Map(found.filter(([digest]) => digest !== MARK))
}
