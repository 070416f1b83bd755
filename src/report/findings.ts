import { type BaselineEntry, matchBaseline } from '../config/baseline.ts'
import { findingKey } from '../lint/run.ts'
import type { Change } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import { findingFingerprint } from '../model/fingerprint.ts'
import { eventId, propertyId } from '../model/object-id.ts'
import type { Plan, Problem } from '../model/plan.ts'
import { plain } from '../text/phrase.ts'
import { type Documents, locate } from './locate.ts'
import { inOrder } from './order.ts'
import type { LocatedFinding } from './report.ts'
import { isUnreadable } from './unreadable.ts'

/** One side's findings: what the rules say, and what was wrong in reading the plans. */
export interface SideFindings {
  readonly findings: readonly Finding[]
  readonly plans: readonly Plan[]
}

interface Candidate extends Finding {
  readonly problem: boolean
}

export interface Comparison {
  readonly head: SideFindings
  /** null: there is no base, and every finding is new */
  readonly base: SideFindings | null
  readonly changes: readonly Change[]
  readonly documents: Documents
  /** what the baseline file accepts */
  readonly baseline: readonly BaselineEntry[]
}

export interface Compared {
  readonly findings: LocatedFinding[]
  readonly gone: { readonly errors: number; readonly warnings: number }
}

/** Locates the head's findings and tells those that the base has too, by rule, object and message id, from new ones. */
export function compareFindings({ head, base, changes, documents, baseline }: Comparison): Compared {
  const located = locateFindings(candidates(head), documents)
  const accepted = new Set<Finding>(matchBaseline(baseline, located).known)
  const isAccepted = (finding: LocatedFinding): boolean => accepted.has(finding) && !finding.problem
  if (base === null)
    return { findings: located.map(finding => ({ ...finding, new: !isAccepted(finding) })), gone: noneGone }

  const pool = new Pool(candidates(base))
  const renamed = renames(changes)
  const atBase = new Set(base.plans.map(plan => plan.id))
  const known = new Set<LocatedFinding>()
  for (const exact of [true, false])
    for (const finding of located)
      if (!known.has(finding) && pool.take(finding, findingKey(finding, renamed), exact)) known.add(finding)

  const isOld = (finding: LocatedFinding): boolean =>
    isAccepted(finding) ||
    (!isUnreadable(finding) && (atBase.has(finding.plan) ? known.has(finding) : !finding.problem))
  const inHead = new Set(head.plans.map(plan => plan.id))
  return {
    findings: located.map(finding => ({ ...finding, new: !isOld(finding) })),
    gone: pool.left(inHead),
  }
}

const noneGone = { errors: 0, warnings: 0 }

/** Findings with places and fingerprints, in order; all of them new. */
export function locateFindings(
  findings: readonly (Finding & { readonly problem?: boolean })[],
  documents: Documents,
): LocatedFinding[] {
  const seen = new Map<string, number>()
  return findings
    .map(finding => ({ ...finding, ...locate(finding.at, documents) }))
    .sort(inOrder(finding => [finding.rule, finding.object, finding.messageId, plain(finding.message)]))
    .map(finding => {
      const key = findingKey(finding)
      const nth = seen.get(key) ?? 0
      seen.set(key, nth + 1)
      return {
        ...finding,
        new: true,
        problem: finding.problem ?? false,
        relatedPlaces: finding.related.map(at => locate(at, documents)),
        fingerprint: findingFingerprint(finding, nth),
      }
    })
}

function candidates(side: SideFindings): Candidate[] {
  return [
    ...side.plans.flatMap(plan => plan.problems.map(problem => fromProblem(plan.id, problem))),
    ...side.findings.map(finding => ({ ...finding, problem: false })),
  ]
}

function fromProblem(plan: string, problem: Problem): Candidate {
  const { rule, messageId, message, at, object, suggestion } = problem
  const shared = { severity: 'error', fix: null, related: [], problem: true } as const
  return { ...shared, rule, plan, messageId, message, at, object, suggestion }
}

/** The base's findings, each of which can account for one of the head's. */
class Pool {
  readonly #byKey = new Map<string, Finding[]>()

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      const key = findingKey(finding)
      const list = this.#byKey.get(key)
      if (list) list.push(finding)
      else this.#byKey.set(key, [finding])
    }
  }

  /** Takes out the counterpart of a finding; an exact one says the same words. */
  take(finding: Finding, key: string, exact: boolean): boolean {
    const list = this.#byKey.get(key) ?? []
    const words = plain(finding.message)
    const index = exact ? list.findIndex(old => plain(old.message) === words) : list.length - 1
    if (index < 0) return false
    list.splice(index, 1)
    return true
  }

  left(plans: ReadonlySet<string>): { errors: number; warnings: number } {
    const left = [...this.#byKey.values()].flat().filter(finding => plans.has(finding.plan))
    return {
      errors: left.filter(finding => finding.severity === 'error').length,
      warnings: left.filter(finding => finding.severity === 'warning').length,
    }
  }
}

/** Objects that the changes renamed: id in the head → id at the base. */
function renames(changes: readonly Change[]): ReadonlyMap<string, string> {
  const renamed = changes.filter(change => change.renamedFrom !== null)
  const events = new Map(
    renamed
      .filter(change => change.property === null)
      .map(change => [`${change.plan}\n${change.event}`, change.renamedFrom as string]),
  )
  return new Map(
    renamed.map(change => {
      if (change.property === null) return [change.object, eventId(change.renamedFrom as string)]
      const path = oldPath(change.property, change.renamedFrom as string)
      if (change.event === null) return [change.object, `trait:${path.replace('.', '/')}`]
      return [change.object, propertyId(events.get(`${change.plan}\n${change.event}`) ?? change.event, path)]
    }),
  )
}

/** `renamedFrom` is a property's path or its last key. */
function oldPath(path: string, renamedFrom: string): string {
  const parent = path.slice(0, path.lastIndexOf('.') + 1)
  return renamedFrom.startsWith(parent) ? renamedFrom : parent + renamedFrom
}
