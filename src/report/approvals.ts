import type { ApprovalsFile } from '../config/approvals.ts'
import { changeFingerprint } from '../diff/fingerprint.ts'
import type { ApprovalRecord } from '../diff/settings.ts'
import type { Change } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import { say } from '../text/phrase.ts'

/**
 * Findings of the approvals files. An approval that matches nothing is one; those that the base has too were used by an
 * earlier merge, and so are existing.
 * @param plan id under which they are reported: the file belongs to no plan
 */
export function approvalFindings(
  files: { readonly base: ApprovalsFile | null; readonly head: ApprovalsFile },
  changes: readonly Change[],
  plan: string,
): { readonly base: readonly Finding[]; readonly head: readonly Finding[] } {
  const used = new Set(changes.map(changeFingerprint))
  const { base, head } = files
  return {
    base: base === null ? [] : [...problems(base, plan), ...base.records.map(record => unused(record, plan))],
    head: [
      ...problems(head, plan),
      ...head.records.filter(record => !used.has(record.fingerprint)).map(record => unused(record, plan)),
    ],
  }
}

function problems({ problems }: ApprovalsFile, plan: string): Finding[] {
  return problems.map(problem => ({ ...problem, plan, severity: 'error', fix: null, related: [] }))
}

function unused({ fingerprint, at }: ApprovalRecord, plan: string): Finding {
  return {
    rule: 'approvals-file',
    plan,
    messageId: 'unused',
    message: say`Unexpected approval of ${fingerprint}: no change here has this fingerprint. Remove it, or take the one that the report gives`,
    severity: 'warning',
    object: `approval:${fingerprint}`,
    at,
    suggestion: null,
    fix: null,
    related: [],
  }
}
