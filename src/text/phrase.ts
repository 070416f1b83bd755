/**
 * A sentence whose parts from a plan are marked as data. Messages are phrases, never glued strings, so that every
 * output (comment, terminal, log, page) escapes a stranger's name in its own way.
 */
export type Phrase = readonly Part[]

export type Part =
  | string
  /** a name or value as it is written in the plan */
  | { readonly code: string }
  /** a name to stand out */
  | { readonly strong: string }
  /** a name in running text, shown plain */
  | { readonly name: string }
  /** a KPI's or report's name */
  | { readonly em: string }
  /** a place in a file; outputs link it where they can */
  | { readonly place: PlaceRef }

/** A place in the plan: the text to show, and where it is. */
export interface PlaceRef {
  readonly text: string
  readonly file: string
  readonly line: number
}

type Slot = string | number | Part | Phrase

/** Tagged template: `` say`Unexpected ${name}` `` shows a bare string as code; wrap it for anything else. */
export function say(strings: TemplateStringsArray, ...slots: readonly Slot[]): Phrase {
  const parts: Part[] = []
  strings.forEach((text, index) => {
    if (text) parts.push(text)
    if (index < slots.length) parts.push(...fromSlot(slots[index] as Slot))
  })
  return parts
}

function fromSlot(slot: Slot): Phrase {
  if (typeof slot === 'string') return [{ code: slot }]
  if (typeof slot === 'number') return [String(slot)]
  return Array.isArray(slot) ? (slot as Phrase) : [slot as Part]
}

export const strong = (text: string): Part => ({ strong: text })
export const name = (text: string): Part => ({ name: text })
export const em = (text: string): Part => ({ em: text })
export const code = (text: string): Part => ({ code: text })
/** Our own words inside a phrase, not data. */
export const words = (text: string): Phrase => [text]

/** Our own words in which backticks mark code. */
export function prose(text: string): Phrase {
  return text
    .split('`')
    .flatMap((part, index) => (part === '' ? [] : [index % 2 === 1 ? { code: part } : part]))
}

/** "a, b and c" of phrases or names. */
export function list(items: readonly (Part | Phrase)[], last = 'and'): Phrase {
  return items.flatMap((item, index) => {
    const separator = index === 0 ? [] : [index === items.length - 1 ? ` ${last} ` : ', ']
    return [...separator, ...(Array.isArray(item) ? (item as Phrase) : [item as Part])]
  })
}

/** As one line of plain text, code between backticks; for logs, JSON and the terminal. Controls are shown as escapes. */
export function plain(phrase: Phrase): string {
  return phrase.map(plainPart).join('')
}

function plainPart(part: Part): string {
  if (typeof part === 'string') return part
  if ('code' in part) return `\`${visible(part.code)}\``
  if ('place' in part) return visible(part.place.text)
  if ('strong' in part) return visible(part.strong)
  return visible('name' in part ? part.name : part.em)
}

/** Text with control, bidirectional and zero-width characters and halves of surrogate pairs shown as `\u{…}` escapes. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, char =>
    /[\u200d\ufe0f]/u.test(char) ? char : `\\u{${char.codePointAt(0)?.toString(16)}}`,
  )
}
