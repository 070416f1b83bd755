import type { Change } from '../model/change.ts'
import { fingerprint } from '../model/fingerprint.ts'

/** Identifies a change by kind, subject and data: the same over commits, and never that of another change. */
export function changeFingerprint(
  change: Pick<Change, 'kind' | 'plan' | 'object' | 'source' | 'data'>,
): string {
  const { kind, plan, object, source, data } = change
  return fingerprint({ kind, plan, object, source, data })
}
