import type { ChangeLevel } from '../model/change.ts'

export type Acceptance = 'major-version' | 'label' | 'record'

/** `compatibility:` of the config, with its defaults filled in. */
export interface CompatibilitySettings {
  readonly protect: 'producers' | 'consumers' | 'both' | 'none'
  /** a release tag: every release from there on is compared with too */
  readonly since: string | null
  readonly undecided: 'breaking' | 'risky'
  readonly levels: ReadonlyMap<string, ChangeLevel>
  readonly accept: readonly Acceptance[]
  readonly selfApprove: boolean
  readonly requireDeprecation: boolean
}

/** An entry of `waymark-approvals.yml`. */
export interface ApprovalRecord {
  readonly fingerprint: string
  readonly reason: string
  readonly who: string | null
  /** ISO date until which it holds */
  readonly until: string | null
  readonly at: import('../model/origin.ts').Origin
}

/** Whether an approval's last day has passed. @param now ISO date */
export const hasEnded = ({ until }: ApprovalRecord, now: string): boolean =>
  until !== null && until.slice(0, 10) < now.slice(0, 10)

/** What accepts breaking changes in this run. */
export interface Approvals {
  readonly records: readonly ApprovalRecord[]
  /** fingerprints accepted by the label, with who set it; `'all'` where the label was set on this very head */
  readonly label: { readonly fingerprints: ReadonlySet<string> | 'all'; readonly who: string | null } | null
}
