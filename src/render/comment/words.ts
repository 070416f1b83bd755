import type { ChangeLevel } from '../../model/change.ts'
import type { LocatedChange } from '../../report/report.ts'
import { englishList } from '../../text/english.ts'
import type { Part, Phrase } from '../../text/phrase.ts'

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** "Four" up to ten, then figures. */
export function numberWord(number: number): string {
  return numbers[number] ?? String(number)
}

/** With a full stop, unless it ends as a sentence does. */
export function sentence(phrase: Phrase): Phrase {
  const last = phrase.at(-1)
  const end = typeof last === 'object' && 'name' in last ? last.name : last
  if (end === undefined || (typeof end === 'string' && /[.!?…:]\s*$/.test(end))) return phrase
  return [...phrase, '.']
}

/** A phrase that can stand at the start of a sentence. */
export function capital(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase
}

/** A phrase that can follow a colon. */
export function uncapital(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase
  return typeof first === 'string' ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : phrase
}

/** The first few, and how many more. */
export function someOf(items: readonly (Part | Phrase)[], most: number): Phrase {
  if (items.length <= most) return join(items, ', ')
  return [...join(items.slice(0, most), ', '), ` and ${items.length - most} more`]
}

export function join(items: readonly (Part | Phrase)[], separator: string): Phrase {
  return items.flatMap((item, index) => [
    ...(index === 0 ? [] : [separator]),
    ...(Array.isArray(item) ? (item as Phrase) : [item as Part]),
  ])
}

/** "1 and 2", "1 to 4", "1, 3 to 5 and 8" */
export function numberList(items: readonly number[]): string {
  const runs: [number, number][] = []
  for (const item of items) {
    const run = runs.at(-1)
    if (run && run[1] === item - 1) run[1] = item
    else runs.push([item, item])
  }
  const shown = runs.flatMap(([first, last]) =>
    last - first > 1 ? [`${first} to ${last}`] : last > first ? [`${first}`, `${last}`] : [`${first}`],
  )
  return englishList(shown)
}

export type Standing = 'blocking' | 'accepted' | 'risky' | 'safe'

export const standings: readonly Standing[] = ['blocking', 'accepted', 'risky', 'safe']

export function standingOf(change: LocatedChange): Standing {
  if (change.level !== 'breaking') return change.level
  return change.approved === null ? 'blocking' : 'accepted'
}

export const levelWord: Readonly<Record<ChangeLevel, string>> = {
  breaking: '🔴 breaking',
  risky: '🟡 risky',
  safe: '🟢 safe',
}

/** Long names and texts are cut, so that one can't fill a comment. */
export function clipped(phrase: Phrase, most = 160): Phrase {
  const clip = (text: string): string =>
    text.length <= most ? text : `${wellFormed(text.slice(0, most - 1))}…`
  return phrase.map(part => {
    if (typeof part === 'string' || 'place' in part) return part
    if ('code' in part) return { code: clip(part.code) }
    if ('strong' in part) return { strong: clip(part.strong) }
    return 'em' in part ? { em: clip(part.em) } : { name: clip(part.name) }
  })
}

/** Without half of a pair of units at the end. */
function wellFormed(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}
