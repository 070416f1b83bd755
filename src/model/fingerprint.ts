import { createHash } from 'node:crypto'
import { canonical, type Json } from '../text/json.ts'

/** Eight hexadecimal digits that identify data, never wording. Equal data give equal fingerprints. */
export function fingerprint(data: Json): string {
  return createHash('sha256').update(canonical(data)).digest('hex').slice(0, 8)
}
