import type { Json } from '../text/json.ts'
import { lineStart } from '../text/lines.ts'
import { commasOf } from './edit-flow.ts'
import { endsLine, lineEnd, wholeLines } from './edit-lines.ts'
import type { Span } from './node-edit.ts'
import { afterColon, type Child, childrenOf, endOf, type Found, isFlow } from './tree-path.ts'
import { writeValue } from './write-value.ts'

type Format = 'yaml' | 'json'

/** Another value in the place of the one that is there; it is written on one line. */
export function newValue(text: string, format: Format, found: Found, value: Json): Span[] | null {
  const { child, node } = found
  const scalar = node.kind === 'scalar'
  const inFlow = found.flow && (found.parent === null || scalar || isFlow(text, found.parent))
  const written = writeValue(value, {
    format,
    flow: inFlow,
    key: false,
    old: scalar ? text.slice(node.start, node.end) : '',
  })
  if (scalar && node.start === node.end) return child && filled(text, child, written)
  const end = endOf(text, node)
  if (end === null) return null
  const colon = child?.keyEnd == null ? null : afterColon(text, child.keyEnd)
  const lines = scalar || isFlow(text, node) ? null : wholeLines(text, node.start, end)
  if (lines === null || colon === null) return [{ start: node.start, end, text: written }]
  return [{ start: colon, end: colon, text: ` ${written}` }, lines]
}

/** A value where there is none yet. */
function filled(text: string, { bare, keyEnd, end, node }: Child, written: string): Span[] | null {
  if (keyEnd === null) {
    const dash = text[node.start - 1] === '-' ? ' ' : ''
    return [{ start: node.start, end: node.start, text: dash + written }]
  }
  return [{ start: end, end, text: `${bare ? ':' : ''} ${written}` }]
}

/** One more key at the end of a map. */
export function addition(
  text: string,
  format: Format,
  found: Found,
  key: string,
  value: Json,
): Span[] | null {
  const { node, child } = found
  const flow = format === 'json' || found.flow
  const children = childrenOf(text, node)
  const spot = { format, flow, key: true, old: '' }
  const colon = tight(text, format, children?.[0]) ? ':' : ': '
  const pair = `${writeValue(key, spot)}${colon}${writeValue(value, { ...spot, key: false })}`
  if (node.kind === 'scalar')
    return node.start === node.end && child ? filled(text, child, `{ ${pair} }`) : null
  if (node.kind !== 'map' || children === null) return null
  const last = children.at(-1)
  if (last === undefined)
    return flow ? [{ start: node.start + 1, end: node.end - 1, text: ` ${pair} ` }] : null
  return isFlow(text, node) ? inFlow(text, children, last, pair) : inBlock(text, children, last, pair)
}

/** JSON that is written without spaces stays so. */
function tight(text: string, format: Format, first: Child | undefined): boolean {
  return format === 'json' && first?.keyEnd != null && text.slice(first.keyEnd, first.node.start) === ':'
}

function inFlow(text: string, children: readonly Child[], last: Child, pair: string): Span[] | null {
  const commas = commasOf(text, children)
  if (commas === null) return null
  const comma = commas.at(-1) ?? null
  const indent = text.slice(lineStart(text, last.start), last.start)
  if (/^[ \t]+$/.test(indent)) {
    // each on a line of its own; a comment behind the last one stays there
    const end = lineEnd(text, comma ?? last.end)
    const rest = text.slice(comma === null ? last.end : comma + 1, end)
    if (endsLine.test(rest) && rest.endsWith('\n')) {
      const line = { start: end, end, text: `${indent}${pair}${comma === null ? '' : ','}${newline(text)}` }
      return comma === null ? [{ start: last.end, end: last.end, text: ',' }, line] : [line]
    }
  }
  const space = tightComma(text, children) ? '' : ' '
  return comma === null
    ? [{ start: last.end, end: last.end, text: `,${space}${pair}` }]
    : [{ start: comma + 1, end: comma + 1, text: `${space}${pair},` }]
}

function tightComma(text: string, [first, second]: readonly Child[]): boolean {
  return (
    first !== undefined && second !== undefined && second.start - first.end === 1 && text[first.end] === ','
  )
}

function inBlock(text: string, children: readonly Child[], last: Child, pair: string): Span[] {
  const [first] = children as [Child, ...Child[]]
  const indent = ' '.repeat(first.start - lineStart(text, first.start))
  const end = lineEnd(text, last.end)
  const broken = text[end - 1] === '\n'
  const line = broken ? `${indent}${pair}${newline(text)}` : `${newline(text)}${indent}${pair}`
  return [{ start: end, end, text: line }]
}

const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')
