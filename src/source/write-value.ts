import { type Json, objectFrom, stringify } from '../text/json.ts'
import { LineTable } from '../text/lines.ts'
import { readYaml } from './yaml.ts'

/** Where a text is to stand, and what stood there. */
export interface Spot {
  readonly format: 'yaml' | 'json'
  /** inside `{…}` or `[…]` */
  readonly flow: boolean
  readonly key: boolean
  /** the text that it replaces, whose quotes it takes over; `''` for none */
  readonly old: string
}

/** A value or key as text on one line, that reads back as what it is. */
export function writeValue(value: Json, spot: Spot): string {
  if (typeof value !== 'string' || spot.format === 'json') return stringify(value)
  const quote = spot.old.charAt(0)
  if (quote === "'" && /^[ -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/u.test(value))
    return `'${value.replaceAll("'", "''")}'`
  return quote !== '"' && quote !== "'" && isPlain(value, spot) ? value : stringify(value)
}

// texts that other readers of YAML take for booleans
const looksBoolean = /^(?:y|n|yes|no|on|off|true|false)$/i

/** Whether a text needs no quotes at a spot: the reader itself is asked. */
function isPlain(text: string, { flow, key }: Spot): boolean {
  if (text !== text.trim() || /[\n\r\t]/.test(text) || looksBoolean.test(text)) return false
  if (key && !readsAs(flow ? `{ ${text}: 0 }` : `${text}: 0`, objectFrom([[text, 0]]))) return false
  return readsAs(flow ? `[${text}]` : `- ${text}`, [text])
}

function readsAs(sample: string, expected: Json): boolean {
  const { root, errors, comments } = readYaml(sample, new LineTable(sample))
  return (
    errors.length + comments.length === 0 && root !== null && stringify(root.value) === stringify(expected)
  )
}
