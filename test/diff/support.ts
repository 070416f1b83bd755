import { changeFingerprint, type DiffInput, type DiffResult, diffPlans } from '../../src/diff/index.ts'
import type { Approvals, CompatibilitySettings } from '../../src/diff/settings.ts'
import type { Change } from '../../src/model/change.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/plan/read.ts'

export const SETTINGS: CompatibilitySettings = {
  protect: 'both',
  since: null,
  undecided: 'breaking',
  levels: new Map(),
  accept: ['major-version', 'label', 'record'],
  selfApprove: false,
  requireDeprecation: false,
}
export const NOBODY: Approvals = { records: [], label: null }
export const NOW = '2026-11-23'

/** A plan of one file, or of several by path. */
export function plan(files: string | Readonly<Record<string, string>>): Plan {
  const byPath = typeof files === 'string' ? { 'tracking-plan/plan.yml': files } : files
  const texts = Object.entries(byPath).map(([path, text]) => ({ path, text }))
  return readPlan({ id: 'shop', path: 'tracking-plan', files: { files: texts, unreadable: [] } }).plan
}

type Side = string | Readonly<Record<string, string>> | null

export async function diff(before: Side, after: Side, more: Partial<DiffInput> = {}): Promise<DiffResult> {
  const base = before === null ? null : plan(before)
  const head = after === null ? null : plan(after)
  return diffPlans({ base, head, settings: SETTINGS, approvals: NOBODY, now: NOW, ...more })
}

/** `kind object producers/consumers`, in order. */
export function lines(changes: readonly Change[]): string[] {
  return changes.map(
    ({ kind, object, producers, consumers }) => `${kind} ${object} ${producers.level}/${consumers.level}`,
  )
}

/** The one change of that kind. */
export function only(changes: readonly Change[], kind: string): Change {
  const found = changes.filter(change => change.kind === kind)
  if (found.length !== 1 || !found[0])
    throw new Error(`${found.length} of ${kind} in ${lines(changes).join(', ')}`)
  return found[0]
}

export { changeFingerprint }
