import type { LineTable } from '../text/lines.ts'
import { say } from '../text/phrase.ts'
import type { SourceError } from './document.ts'
import type { Entry } from './tree.ts'

/** A key that its map already has; the first one holds. */
export function duplicateKey(
  lines: LineTable,
  name: string,
  key: { readonly start: number; readonly end: number },
  earlier: Entry,
): SourceError {
  const { line } = lines.position(earlier.keyStart)
  return {
    rule: 'no-unknown-key',
    messageId: 'duplicateKey',
    message: say`${name} is in this map twice; the first is on line ${line}. Only one can hold: remove or rename the other.`,
    range: [key.start, key.end],
    suggestion: null,
  }
}
