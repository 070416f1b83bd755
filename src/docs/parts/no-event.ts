import { type Block, paragraph } from '../../markdown/build.ts'
import type { Unused } from '../assessment.ts'
import type { Book } from '../book.ts'

/** Says that no event has to do with a thing or, where one has that the site does not show, no more than is shown. */
export function noEvent(
  { assessment }: Book,
  kind: keyof Unused,
  id: string,
  words: { readonly none: string; readonly noneShown: string },
): Block[] {
  return [paragraph(assessment.unused[kind].includes(id) ? words.none : words.noneShown)]
}
