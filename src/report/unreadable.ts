import type { Plan, Problem } from '../model/plan.ts'

/** A file that can't be read is never an old sin: it fails every run. */
const unreadableRules: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'json-syntax',
  'file-limits',
  'file-readable',
])

export function isUnreadable(finding: { readonly rule: string }): boolean {
  return unreadableRules.has(finding.rule)
}

/**
 * What of a plan was not read, and would look like a change: files, and sections of those that have no events for it.
 * @param other a state of the plan in which such a file has events; null: any may have had some
 */
export function unreadParts(plan: Plan, other: Plan | null): Problem[] {
  const [own, others] = [filesOfEvents(plan), other && filesOfEvents(other)]
  const isMissed = (file: string): boolean => !own.has(file) && (others?.has(file) ?? true)
  return plan.problems.filter(
    problem => isUnreadable(problem) || (isOfSection(problem.at.pointer) && isMissed(problem.at.file)),
  )
}

/** True for a file as a whole and for one of its top-level keys. */
function isOfSection(pointer: string): boolean {
  return pointer.lastIndexOf('/') <= 0
}

function filesOfEvents({ events }: Plan): ReadonlySet<string> {
  return new Set([...events.values()].map(({ at }) => at.file))
}
