import type { FailOn } from '../config/config.ts'
import type { Acceptance } from '../diff/settings.ts'
import type { RuleGroup } from '../lint/rule.ts'
import type { Change, EventWitness } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import type { Place } from '../text/lines.ts'
import type { Phrase } from '../text/phrase.ts'

/**
 * The one result of a run: located, sorted, fingerprinted, with a verdict. Every output is drawn from it; `render/json`
 * gives its published form.
 */
export interface Report {
  readonly verdict: 'pass' | 'fail'
  readonly failOn: FailOn
  /** false: there was nothing to compare with, and every finding is new */
  readonly compared: boolean
  /** the ways in which a breaking change can be accepted */
  readonly accept: readonly Acceptance[]
  /** what the rules of the findings are about */
  readonly rules: ReadonlyMap<string, RuleInfo>
  readonly plans: readonly PlanReport[]
  readonly summary: Summary
  /** in order of file, place, id; existing ones too (`new: false`) */
  readonly findings: readonly LocatedFinding[]
  /** kept out of `findings`; SARIF lists them */
  readonly suppressed: readonly LocatedFinding[]
  readonly changes: readonly LocatedChange[]
  /** per changed event: one payload that shows as many breaks as one payload can */
  readonly witnesses: readonly EventWitness[]
  /** findings of the base that the head no longer has */
  readonly gone: { readonly errors: number; readonly warnings: number }
  /** how the head's config differs from the one that judged, a sentence each */
  readonly standardChanges: readonly Phrase[]
  /** approvals and suppressions that the head adds, a sentence each */
  readonly exceptionsAdded: readonly Phrase[]
}

export interface RuleInfo {
  readonly summary: string
  readonly why: string
  readonly group: RuleGroup
}

export interface PlanReport {
  readonly id: string
  readonly name: string | null
  readonly version: string | null
  readonly events: number
  readonly properties: number
  /** null where that side does not have it */
  readonly base: Plan | null
  readonly head: Plan | null
}

export interface Summary {
  readonly problems: number
  /** new findings that count: errors include problems */
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
  readonly existing: number
  /** breaking changes that are not accepted */
  readonly breaking: number
  readonly risky: number
  readonly safe: number
  readonly undecided: number
  readonly approved: number
}

export interface LocatedFinding extends Finding {
  readonly new: boolean
  /** true for a problem of reading the plan */
  readonly problem: boolean
  readonly file: string
  readonly place: Place
  /** where `related` is, on the same side */
  readonly relatedPlaces: readonly { readonly file: string; readonly place: Place }[]
  readonly fingerprint: string
}

export interface LocatedChange extends Change {
  readonly file: string
  readonly place: Place
  readonly beforePlace: { readonly file: string; readonly place: Place } | null
  /** where the mend is made */
  readonly mendPlace: { readonly file: string; readonly place: Place } | null
  readonly fingerprint: string
}
