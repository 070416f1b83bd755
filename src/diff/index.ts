import type { Change, EventWitness } from '../model/change.ts'
import type { Plan } from '../model/plan.ts'
import { say, words } from '../text/phrase.ts'
import { comparePlans, emptyPlan } from './compare/plan.ts'
import type { Difference } from './difference.ts'
import { changeFingerprint } from './fingerprint.ts'
import { interactions } from './interactions.ts'
import { judgeAll } from './judge.ts'
import type { Plans } from './pair.ts'
import { Prover } from './prove.ts'
import type { Approvals, CompatibilitySettings } from './settings.ts'
import { value } from './words.ts'

export { changeFingerprint } from './fingerprint.ts'
export { changeKinds } from './kinds/index.ts'

export interface DiffInput {
  /** null: there is no such plan on that side */
  readonly base: Plan | null
  readonly head: Plan | null
  readonly settings: CompatibilitySettings
  readonly approvals: Approvals
  /** ISO date, for sunsets and approvals that end */
  readonly now: string
  /** the releases that `since` covers: apps in the wild may still be built to them */
  readonly releases?: readonly Release[]
}

export interface Release {
  readonly tag: string
  readonly plan: Plan
}

export interface DiffResult {
  /** in the plan's order */
  readonly changes: Change[]
  readonly witnesses: EventWitness[]
}

/** Every difference between two plans, judged for those who send and those who read, with payloads that show it. */
export async function diffPlans(input: DiffInput): Promise<DiffResult> {
  const plans = sides(input.base, input.head)
  if (!plans) return { changes: [], witnesses: [] }
  const main = await diffSides(plans, input)
  if (!input.head || !input.releases?.length) return main
  const known = new Set(main.changes.map(changeFingerprint))
  const onMain = broken(main.changes.filter(change => change.before !== null))
  const older = new Map<string, Change>()
  for (const release of input.releases) {
    const { changes } = await diffSides(sides(release.plan, input.head) as Plans, input)
    const before = await sinceThen(release, input)
    const settled = new Set(before.map(changeFingerprint))
    const already = broken(before)
    for (const change of changes) {
      const [id, subject] = [changeFingerprint(change), subjectOf(change)]
      if (change.producers.level !== 'breaking' || known.has(id) || settled.has(id)) continue
      if (onMain.has(subject) || already.has(subject)) continue
      const edit = `${change.kind} ${subject}`
      if (!older.has(edit)) older.set(edit, sinceRelease(change, release.tag, input.settings))
    }
  }
  return { changes: [...main.changes, ...older.values()], witnesses: main.witnesses }
}

/** What main has already changed since the release: it was settled when it was merged. */
async function sinceThen(release: Release, input: DiffInput): Promise<Change[]> {
  const plans = input.base && sides(release.plan, input.base)
  return plans ? (await diffSides(plans, input)).changes : []
}

/**
 * The subjects that changes break for apps. What main has broken before, or breaks now and so has to settle, is not told again
 * from another value that a release had.
 */
function broken(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.filter(change => change.producers.level === 'breaking').map(subjectOf))
}

const subjectOf = ({ plan, object, source }: Change): string => JSON.stringify([plan, object, source])

function sides(base: Plan | null, head: Plan | null): Plans | null {
  if (base && head) return { base, head, first: false, last: false }
  if (head) return { base: emptyPlan(head), head, first: true, last: false }
  return base ? { base, head: emptyPlan(base), first: false, last: true } : null
}

async function diffSides(plans: Plans, input: DiffInput): Promise<DiffResult> {
  const differences = comparePlans(plans)
  const prover = differences.some(needsProof) ? new Prover(await import('../proof/index.ts')) : null
  const all = prover ? [...differences, ...interactions(differences, prover)] : differences
  return judgeAll(all, plans, prover, input)
}

const needsProof = (one: Difference): boolean =>
  one.edit !== null || one.kind.id === 'plan-unplanned-forbidden'

/**
 * Only apps in the wild are concerned: what reads the data has moved with main. What it was and what shows it is the release's,
 * and says nothing of main.
 */
function sinceRelease(change: Change, tag: string, settings: CompatibilitySettings): Change {
  const guarded = settings.protect === 'producers' || settings.protect === 'both'
  const { message, producers, story } = change
  const reason = say`Apps built to ${value(tag)} may still be in use, and this is what changes for them.`
  return {
    ...change,
    level: settings.levels.get(change.kind) ?? (guarded ? 'breaking' : 'safe'),
    consumers: { level: 'safe', reason: words('What reads it has moved with main.') },
    destinations: [],
    reason,
    message: say`${message} (since ${value(tag)})`,
    story: {
      ...story,
      title: say`${story.title} since ${value(tag)}`,
      why: say`${producers.reason} ${reason}`,
      onMain: say`in ${value(tag)}: ${story.onMain}`,
    },
    before: null,
    witness: null,
  }
}
