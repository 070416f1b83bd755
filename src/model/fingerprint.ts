import { createHash } from 'node:crypto'
import { canonical, type Json } from '../text/json.ts'
import type { Finding } from './finding.ts'

/** Eight hexadecimal digits that identify data, never wording. Equal data give equal fingerprints. */
export function fingerprint(data: Json): string {
  return createHash('sha256').update(canonical(data)).digest('hex').slice(0, 8)
}

/** @param nth which of the findings that are equal in rule, object and message, from 0 in order of place */
export function findingFingerprint(
  finding: Pick<Finding, 'rule' | 'plan' | 'object' | 'messageId'>,
  nth: number,
): string {
  const { rule, plan, object, messageId } = finding
  return fingerprint({ rule, plan, object, messageId, nth })
}
