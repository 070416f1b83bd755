import { type Phrase, say, words } from '../text/phrase.ts'

/** Ends a sentence that asks for another name: a live name can't simply be changed. */
export function renaming(live: boolean, from: string, to: string): Phrase {
  if (!live) return words('')
  return say`. Renaming it would break what sends and reads it: add ${to} beside it and mark ${from} deprecated with ${'replacedBy'}`
}
