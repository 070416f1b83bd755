import semver from 'semver'
import type { Approval, Change } from '../../model/change.ts'
import type { PlanEvent } from '../../model/plan.ts'
import type { Difference } from '../difference.ts'
import { type Approvals, type CompatibilitySettings, hasEnded } from '../settings.ts'
import { wasDeprecated } from './sunset.ts'

export interface Accepting {
  readonly settings: CompatibilitySettings
  readonly approvals: Approvals
  /** ISO date */
  readonly now: string
}

/** `version-bump` and `accepted`: the way in which a breaking change was accepted, or null. */
export function acceptance(
  change: Change,
  fingerprint: string,
  members: readonly Difference[],
  { settings, approvals, now }: Accepting,
): Approval | null {
  if (change.level !== 'breaking') return null
  const ways = new Set(settings.accept)
  const record = approvals.records.find(one => one.fingerprint === fingerprint && !hasEnded(one, now))
  if (record && ways.has('record')) return { by: 'record', who: record.who, reason: record.reason }
  const { label } = approvals
  if (label && ways.has('label') && (label.fingerprints === 'all' || label.fingerprints.has(fingerprint))) {
    return { by: 'label', who: label.who, reason: null }
  }
  return ways.has('major-version') ? byVersion(members, settings) : null
}

/** A new major of every event that it reaches, with what senders and readers must do. */
function byVersion(
  members: readonly Difference[],
  { requireDeprecation }: CompatibilitySettings,
): Approval | null {
  if (requireDeprecation && members.some(one => wasDeprecated(one) === false)) return null
  const upgrades = members.map(({ events }) =>
    events?.base && events.head ? upgradeOf(events.base, events.head) : null,
  )
  const [first] = upgrades
  if (!first || upgrades.some(upgrade => upgrade === null)) return null
  return { by: 'major-version', who: null, reason: first }
}

/** The text of the last major tells nobody what this one asks. */
function upgradeOf(base: PlanEvent, head: PlanEvent): string | null {
  const [old, now] = [semver.parse(base.version), semver.parse(head.version)]
  const text = head.upgrade?.trim()
  return old && now && now.major > old.major && text && text !== base.upgrade?.trim() ? text : null
}
