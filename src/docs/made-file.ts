import type { FileEdit } from '../text/file-edit.ts'
import type { Edition } from './edition.ts'
import type { Shelf } from './files.ts'
import type { RememberedPart, Words } from './memory.ts'
import type { Reads } from './watch.ts'

/** A file with the way to make it, for where it may not be necessary. */
export interface MadeFile {
  readonly path: string
  readonly make: (part: PartMaker) => string
}

/** Makes a part of a file; or takes what came of it the last time, where nothing that it looked at has changed. */
export type PartMaker = (name: string, make: () => string) => string

/** Makes every part. */
export const makeAll: PartMaker = (_name, make) => make()

/** How many events are told of anew where one of them changes. */
export const TOGETHER = 50

/**
 * Makes a list in parts, each of some of the things.
 * @param things is asked in each part, so that it takes a note of them
 */
export function inParts<Thing>(
  part: PartMaker,
  name: string,
  size: number,
  things: () => readonly Thing[],
  make: (some: readonly Thing[]) => string,
): string[] {
  return Array.from({ length: Math.ceil(things().length / size) }, (_, index) =>
    part(`${name} ${index}`, () => make(things().slice(index * size, (index + 1) * size))),
  )
}

/** What came of a file. */
interface Made {
  /** null: it is left as it is */
  readonly text: string | null
  readonly edit: FileEdit | null
  /** what was remembered of it; null: it was made again */
  readonly words: Words | null
}

/**
 * Makes a file that is no page and puts it on its shelf, unless it can stay as it is.
 * @param see says what is to be remembered of a text
 */
export function makeFile(
  { path, make }: MadeFile,
  shelf: Shelf,
  { memory, watch }: Edition,
  see: (text: string) => readonly string[] = () => [],
): Made {
  const file = shelf.inRepository(path)
  if (memory.stands(file) && shelf.untouched(path)) {
    shelf.keep(path)
    return { text: null, edit: null, words: memory.keep(file) }
  }
  const parts = new Map<string, RememberedPart>()
  const [text, reads] = watch.during(() =>
    make((name, makePart) => {
      const part = memory.part(file, name) ?? partOf(watch.during(makePart))
      parts.set(name, part)
      return part.text
    }),
  )
  memory.remember([[file, see(text)]], [reads], parts.size === 0 ? null : parts)
  return { text, edit: shelf.place(path, text), words: null }
}

function partOf([text, reads]: [string, Reads]): RememberedPart {
  return { text, reads }
}
