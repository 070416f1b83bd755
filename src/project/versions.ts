import { concerns } from '../lint/rules/version-matches-change.ts'
import { baseEvent } from '../lint/subjects.ts'
import type { Change } from '../model/change.ts'
import type { Fix } from '../model/finding.ts'
import type { Plan, PlanEvent } from '../model/plan.ts'
import {
  isStepOn,
  isVersion,
  nextVersion,
  planStep,
  type VersionStep,
  versionStep,
} from '../model/version.ts'
import { join } from '../text/pointer.ts'

/** What the version of a changed event, or of the plan, should become. */
export interface VersionNeed {
  readonly plan: string
  /** null: the plan's own */
  readonly event: string | null
  /** at the base */
  readonly base: string
  /** as it is written now; null where only the base has one */
  readonly head: string | null
  /** what the changes ask for; null: nothing */
  readonly step: VersionStep | null
  /** what it should be: `head` where that is enough */
  readonly next: string
  /** writes `next`; null where there is nothing to write */
  readonly fix: Fix | null
}

interface Sides {
  readonly id: string
  readonly base: Plan | null
  readonly head: Plan | null
}

/** The plan first, then its changed events in order. Only what has a version at the base is judged, and no drafts. */
export function versionNeeds({ id, base, head }: Sides, changes: readonly Change[]): VersionNeed[] {
  if (base === null || head === null) return []
  const own = changes.filter(change => change.plan === id)
  const events = [...head.events.values()].flatMap(event => eventNeed(id, event, base, own))
  return [...planNeed(id, base, head, own), ...events]
}

function planNeed(plan: string, base: Plan, head: Plan, changes: readonly Change[]): VersionNeed[] {
  const { version } = head.info
  if (base.info.version === null || changes.length === 0) return []
  const live = changes.filter(
    ({ event }) => !isDraft(event === null ? undefined : head.events.get(event), base),
  )
  const { at } = head.info
  const fix = (value: string): Fix =>
    version === null
      ? { at, kind: 'add-key', key: 'version', value }
      : { at: { ...at, pointer: join(at.pointer, 'version') }, kind: 'set-value', value }
  return need({ plan, event: null, base: base.info.version, head: version, step: planStep(live) }, fix)
}

function eventNeed(plan: string, event: PlanEvent, base: Plan, changes: readonly Change[]): VersionNeed[] {
  const before = baseEvent(event, base)
  if (!before?.version || event.version === null || before.status === 'draft' || event.status === 'draft')
    return []
  const own = changes.filter(change => concerns(change, event))
  if (own.length === 0) return []
  const at = { ...event.at, pointer: join(event.at.pointer, 'version') }
  const facts = { plan, event: event.id, base: before.version, head: event.version, step: versionStep(own) }
  return need(facts, value => ({ at, kind: 'set-value', value }))
}

function isDraft(event: PlanEvent | undefined, base: Plan): boolean {
  return event?.status === 'draft' && (baseEvent(event, base)?.status ?? 'draft') === 'draft'
}

/** Nothing where one of the versions is none: that is a problem of its own. */
function need(facts: Omit<VersionNeed, 'next' | 'fix'>, fix: (to: string) => Fix): VersionNeed[] {
  const { base, head, step } = facts
  if (!isVersion(base) || (head !== null && !isVersion(head))) return []
  const isEnough = head !== null && (step === null || isStepOn(base, head, step))
  const next = isEnough ? head : (nextVersion(base, step) as string)
  return [{ ...facts, next, fix: next === head ? null : fix(next) }]
}
