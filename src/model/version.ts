import semver from 'semver'
import type { Change } from './change.ts'

/** Changes of words and people: what is sent and how it is read stays the same. */
const needsNothing =
  /-(?:version|owner|kpis|stage|description|tags|examples|category|metadata)-changed$|^suppression-|-(?:deprecated|restored|activated)$/

/** Facts about who uses the data, and words about other things; the events themselves stay. */
const notOfData =
  /^(?:owner|kpi|use-case|migration|removed-name)-|^(?:ownership|funnel|source|destination|identifier)-changed$/

export type VersionStep = 'major' | 'minor'

/** What changes ask of a version: a break a new major, an addition a new minor; null for nothing. */
export function versionStep(changes: readonly Change[]): VersionStep | null {
  if (changes.some(change => change.level === 'breaking')) return 'major'
  return changes.some(change => !needsNothing.test(change.kind)) ? 'minor' : null
}

/** The same for the plan as a whole: an event that goes live is an addition to it. */
export function planStep(changes: readonly Change[]): VersionStep | null {
  if (changes.some(change => change.level === 'breaking')) return 'major'
  const adds = ({ kind }: Change): boolean =>
    kind === 'event-activated' || !(needsNothing.test(kind) || notOfData.test(kind))
  return changes.some(adds) ? 'minor' : null
}

export function isVersion(text: string): boolean {
  return semver.valid(text) !== null
}

/** The least version that is one step on from another; null where that one is no version. */
export function nextVersion(from: string, step: VersionStep | null): string | null {
  const version = semver.parse(from)
  if (version === null || step === null) return version?.version ?? null
  return version.inc(step).version
}

/** Whether a version is at least a step on from another. Both are versions. */
export function isStepOn(from: string, to: string, step: VersionStep): boolean {
  return semver.major(to) > semver.major(from) || semver.gte(to, new semver.SemVer(from).inc(step))
}
