import { wholeLines } from './edit-lines.ts'
import type { Span } from './node-edit.ts'
import type { SourceNode } from './tree.ts'
import { type Child, skipBlank } from './tree-path.ts'

/** Takes children out of `{…}` or `[…]`, with their commas. */
export function flowRemovals(
  text: string,
  container: SourceNode,
  children: readonly Child[],
  gone: readonly boolean[],
): Span[] | null {
  if (gone.every(Boolean)) return [{ start: container.start + 1, end: container.end - 1, text: '' }]
  const commas = commasOf(text, children)
  if (commas === null) return null
  const lastKept = gone.lastIndexOf(false)
  const spans = children.flatMap((child, index) => {
    const comma = commas[index] ?? null
    return gone[index] && index < lastKept && comma !== null ? [withComma(text, child, comma)] : []
  })
  return lastKept === children.length - 1
    ? spans
    : [...spans, ...tail(text, children.slice(lastKept), commas.slice(lastKept))]
}

/** The comma behind each child, null behind a last one without; null where something else stands there. */
export function commasOf(text: string, children: readonly Child[]): (number | null)[] | null {
  const commas = children.map(({ end }) => {
    const at = skipBlank(text, end)
    return text[at] === ',' ? at : null
  })
  return commas.slice(0, -1).includes(null) ? null : commas
}

function withComma(text: string, { start }: Child, comma: number): Span {
  const whole = wholeLines(text, start, comma + 1)
  if (whole) return whole
  const space = /^[ \t]*/.exec(text.slice(comma + 1))?.[0].length ?? 0
  return { start, end: comma + 1 + space, text: '' }
}

/** The end of a list: the first child stays, the others go, and with them its comma unless commas end the list anyway. */
function tail(text: string, children: readonly Child[], commas: readonly (number | null)[]): Span[] {
  const [kept, ...removed] = children as [Child, ...Child[]]
  const [first, last] = [removed[0] as Child, removed.at(-1) as Child]
  const comma = commas[0] as number
  const closing = commas.at(-1) ?? null
  if (text.slice(comma + 1, first.start).trim() === '') {
    const start = closing === null ? kept.end : comma + 1
    const end = closing === null ? last.end : closing + 1
    if (!text.slice(kept.end, comma).includes('#')) return [{ start, end, text: '' }]
  }
  const lines = removed.map((child, index): Span => {
    const end = (commas[index + 1] ?? child.end - 1) + 1
    return wholeLines(text, child.start, end) ?? { start: child.start, end, text: '' }
  })
  return closing === null ? [{ start: comma, end: comma + 1, text: '' }, ...lines] : lines
}
