import type { ApprovalsFile } from '../config/approvals.ts'
import { changeFingerprint } from '../diff/fingerprint.ts'
import { type ApprovalRecord, hasEnded } from '../diff/settings.ts'
import type { Finding } from '../model/finding.ts'
import { type Phrase, say } from '../text/phrase.ts'
import type { ReportInput } from './build.ts'

/**
 * Findings of the approvals files. An approval that matches nothing or has ended is one; those that the base has too were
 * used by an earlier merge, and so are existing.
 * @param plan id under which they are reported: the file belongs to no plan
 */
export function approvalFindings(
  { approvals, changes, now }: Pick<ReportInput, 'approvals' | 'changes' | 'now'>,
  plan: string,
): { readonly base: readonly Finding[]; readonly head: readonly Finding[] } {
  const there = new Set(changes.map(changeFingerprint))
  const { base, head } = approvals
  const ofHead = head.records.flatMap(record => {
    if (!there.has(record.fingerprint)) return [unused(record, plan)]
    return hasEnded(record, now) ? [expired(record, plan)] : []
  })
  return {
    base: base === null ? [] : [...problems(base, plan), ...base.records.map(record => unused(record, plan))],
    head: [...problems(head, plan), ...ofHead],
  }
}

function problems({ problems }: ApprovalsFile, plan: string): Finding[] {
  return problems.map(problem => ({ ...problem, plan, severity: 'error', fix: null, related: [] }))
}

function unused(record: ApprovalRecord, plan: string): Finding {
  const message = say`Unexpected approval of ${record.fingerprint}: no change here has this fingerprint. Remove it, or take the one that the report gives`
  return approvalFinding(record, plan, 'unused', message)
}

function expired(record: ApprovalRecord, plan: string): Finding {
  const message = say`Unexpected approval of ${record.fingerprint}: it ended on ${record.until ?? ''}. Mend the break, or give it a new date`
  return approvalFinding(record, plan, 'expired', message)
}

function approvalFinding(
  { fingerprint, at }: ApprovalRecord,
  plan: string,
  messageId: string,
  message: Phrase,
): Finding {
  return {
    rule: 'approvals-file',
    plan,
    messageId,
    message,
    severity: 'warning',
    object: `approval:${fingerprint}`,
    at,
    suggestion: null,
    fix: null,
    related: [],
  }
}
