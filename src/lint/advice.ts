import type { Fix } from '../model/finding.ts'
import type { PlanEvent } from '../model/plan.ts'
import { type Phrase, say, words } from '../text/phrase.ts'
import { join } from '../text/pointer.ts'

/** Ends a sentence that asks for another name: a live name can't simply be changed. */
export function renaming(live: boolean, from: string, to: string | null): Phrase {
  if (!live) return words('')
  return say`. Renaming it would break what sends and reads it: add ${to ?? words('the new name')} beside it and mark ${from} deprecated with ${'replacedBy'}`
}

/** Ends a sentence that asks for another type: what is live can't simply be changed. */
export function retyping(live: boolean, name: string): Phrase {
  if (!live) return words('')
  return say`. Changing it would break what sends and reads it: add a property of another name beside it and mark ${name} deprecated`
}

/** Ends a sentence that asks for fewer values. */
export function removingValue(live: boolean): Phrase {
  return words(live ? '. Taking it out would break what sends it: mark it deprecated first' : '')
}

/** Gives an event another name, where its name is written: its key, else `name:`. */
export function renameEvent({ at, key, name }: PlanEvent, to: string): Fix {
  if (key === name) return { at, kind: 'rename-key', key: to }
  return { at: { ...at, pointer: join(at.pointer, 'name') }, kind: 'set-value', value: to }
}
