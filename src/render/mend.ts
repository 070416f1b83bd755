import type { Located } from '../report/locate.ts'
import type { LocatedChange } from '../report/report.ts'
import type { Part, Phrase } from '../text/phrase.ts'

/** The edit that mends a change, with its place: where the phrase leaves room for it, else after its first clause. */
export function mendWithPlace(change: LocatedChange, place: (at: Located) => Part): Phrase | null {
  const { mend } = change.story
  if (mend === null) return null
  const part = place(change.mendPlace ?? change)
  if (mend.some(isPlaceholder)) return mend.map(each => (isPlaceholder(each) ? part : each))
  const at = mend.findIndex(each => typeof each === 'string' && clauseEnd.test(each))
  if (at === -1) return [...mend, ' in ', part]
  const text = mend[at] as string
  const end = text.search(clauseEnd)
  return [...mend.slice(0, at), `${text.slice(0, end)} in `, part, text.slice(end), ...mend.slice(at + 1)]
}

/** Where the edit itself is told and its conditions begin. */
const clauseEnd = /;|, (or|with|add) | until /

function isPlaceholder(part: Part): boolean {
  return typeof part === 'object' && 'place' in part && part.place.file === ''
}

/** `file:line:column` */
export function placeText({ file, place }: Located): Part {
  return { place: { text: `${file}:${place.line}:${place.column}`, file, line: place.line } }
}
