import { lineStart } from '../text/lines.ts'
import type { Span } from './node-edit.ts'
import type { SourceNode } from './tree.ts'
import { afterColon, type Child, endOf } from './tree-path.ts'

/** Takes children out of a block: their lines, with the comments behind them; comments above stay. */
export function blockRemovals(
  text: string,
  container: SourceNode,
  owner: Child | null,
  children: readonly Child[],
  gone: readonly boolean[],
): Span[] | null {
  const removed = children.filter((_, index) => gone[index])
  if (gone.every(Boolean)) return emptied(text, container, owner, removed)
  return removed.map(child => wholeLines(text, child.start, child.end) ?? firstOfItem(text, child))
}

/** A block without children is written `{}` or `[]`. */
function emptied(
  text: string,
  container: SourceNode,
  owner: Child | null,
  removed: readonly Child[],
): Span[] | null {
  const empty = container.kind === 'list' ? '[]' : '{}'
  const colon = owner?.keyEnd == null ? null : afterColon(text, owner.keyEnd)
  const lines = removed.map(child => wholeLines(text, child.start, child.end))
  if (colon !== null && lines.every(span => span !== null))
    return [{ start: colon, end: colon, text: ` ${empty}` }, ...lines]
  const end = endOf(text, container)
  return end === null ? null : [{ start: container.start, end, text: empty }]
}

/** White space and a comment up to the line's end. */
export const endsLine: RegExp = /^[ \t]*(?:(?<=[ \t])#[^\n]*)?\r?\n?$/

/** The lines from `start` to `end`, where nothing else but a comment stands on them; else null. */
export function wholeLines(text: string, start: number, end: number): Span | null {
  const from = lineStart(text, start)
  const to = lineEnd(text, end)
  const alone = /^[ \t]*$/.test(text.slice(from, start)) && endsLine.test(text.slice(end, to))
  return alone ? { start: from, end: to, text: '' } : null
}

/** `- rule: x` keeps its dash: the next key moves up to it. */
function firstOfItem(text: string, { start, end }: Child): Span {
  const to = lineEnd(text, end)
  const indent = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0
  return { start, end: to + indent, text: '' }
}

/** A comment, with its line where it has one to itself. */
export function commentRemoval(text: string, [start, end]: readonly [number, number]): Span[] | null {
  if (text[start] !== '#') return null
  const whole = wholeLines(text, start, end)
  if (whole) return [whole]
  const before = /[ \t]*$/.exec(text.slice(lineStart(text, start), start))?.[0].length ?? 0
  return [{ start: start - before, end, text: '' }]
}

/** Behind the line's own end. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at === -1 ? text.length : at + 1
}
