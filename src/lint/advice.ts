import type { Fix } from '../model/finding.ts'
import type { PlanEvent } from '../model/plan.ts'
import { type Phrase, say, words } from '../text/phrase.ts'
import { join } from '../text/pointer.ts'

/** Ends a sentence that asks for another name: a live name can't simply be changed. */
export function renaming(live: boolean, from: string, to: string): Phrase {
  if (!live) return words('')
  return say`. Renaming it would break what sends and reads it: add ${to} beside it and mark ${from} deprecated with ${'replacedBy'}`
}

/** Gives an event another name, where its name is written: its key, else `name:`. */
export function renameEvent({ at, key, name }: PlanEvent, to: string): Fix {
  if (key === name) return { at, kind: 'rename-key', key: to }
  return { at: { ...at, pointer: join(at.pointer, 'name') }, kind: 'set-value', value: to }
}
