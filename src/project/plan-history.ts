import { createHash } from 'node:crypto'
import { serialize } from 'node:v8'
import type { Config } from '../config/config.ts'
import { diffPlans } from '../diff/index.ts'
import {
  type Comparison,
  type HistoryStep,
  historyEntry,
  historyStep,
  type PlanHistory,
} from '../docs/index.ts'
import { openCache } from '../io/cache.ts'
import { type Git, isShallow } from '../io/git.ts'
import type { Revision } from '../io/history.ts'
import { readEntries } from '../io/tree.ts'
import type { Change } from '../model/change.ts'
import type { Plan } from '../model/plan.ts'
import { isPlanFile } from '../plan/files.ts'
import { type KnownPlan, rereadPlan } from '../plan/reread.ts'
import { unreadParts } from '../report/unreadable.ts'
import type { SourceDocument } from '../source/document.ts'
import type { FileSet } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { build } from './about.ts'
import { fingerprintsOf } from './last-run.ts'
import { planRevisions } from './plan-revisions.ts'

/**
 * The comparison that a config asks for, as it is told of the past. What was accepted then is not known, and makes no difference
 * to what changed.
 */
export function comparison(config: Config): Comparison {
  const approvals = { records: [], label: null }
  return async (base, head, now) => {
    const { changes } = await diffPlans({ base, head, settings: config.compatibility, approvals, now })
    return changes.filter(change => !forgetsOldName(change))
  }
}

/** Of a thing whose new name both plans have: the renaming was told of when it came. */
function forgetsOldName({ data }: Change): boolean {
  return data['field'] === 'renamedFrom' && data['to'] === null
}

/** Which plan's history is asked for, and what of it. */
export interface HistoryRequest {
  readonly id: string
  readonly path: string
  /** a commit id: the history up to it */
  readonly to: string
  /** ids of the commits that are asked for; null: all from the first on */
  readonly within: ReadonlySet<string> | null
  /** the plan before the first of them; null: none */
  readonly before: Plan | null
  /** states of the plan that were read already: mostly what the newest commits left */
  readonly known: readonly KnownPlan[]
  /** files that were parsed already, by path */
  readonly parsed: ReadonlyMap<string, SourceDocument>
}

/**
 * What each commit of the main line did to a plan, newest first. What a commit did is worked out once and remembered by the
 * ids of the files before and after it: a run costs what is new.
 */
export async function historyOf(git: Git, request: HistoryRequest, config: Config): Promise<PlanHistory> {
  const { id, path, within, before } = request
  const all = await planRevisions(git, request.to, path, config)
  const revisions = all.filter(({ sha }) => within === null || within.has(sha))
  const name = `history-${sha256(JSON.stringify([id, path])).slice(0, 16)}`
  const cache = openCache(git, name)
  const known = stepsOf(cache.values?.get('steps'))
  const settings = sha256(Buffer.concat([Buffer.from(build), serialize(config.compatibility)]))
  const states = revisions.map(({ entries }) => sha256(JSON.stringify(entries)))
  // All that decides what a commit did: the files before and after it, and the day by which sunsets are over.
  const keyOf = (from: number, index: number): string | null =>
    from < 0 && before !== null
      ? null
      : sha256(JSON.stringify([settings, revisions[index]!.date.slice(0, 10), states[from], states[index]]))
  const wanted = unknownIn(revisions, (from, index) => known.get(keyOf(from, index) ?? ''))
  const planAt = await planReader(git, revisions, wanted, request)
  const compare = comparison(config)
  const steps = new Map<string, Step>()
  const history: PlanHistory[number][] = []
  let from = -1
  for (const [index, commit] of revisions.entries()) {
    const key = keyOf(from, index)
    const remembered = key === null ? undefined : known.get(key)
    // In this order: the one before is mostly what was read last.
    const step =
      remembered === undefined
        ? await stepTo(from < 0 ? before : await planAt(from), await planAt(index), commit.date, compare)
        : remembered
    if (key !== null) steps.set(key, step)
    if (step === 'unreadable') continue
    if (step !== null) history.push(historyEntry(commit, step))
    from = index
  }
  if (wanted.size > 0) {
    const all = within === null ? steps : new Map([...known, ...steps])
    cache.write(new Map([['steps', all]]))
  }
  return history.reverse()
}

/** What a commit did; null: nothing that is told. One that left a part of the plan unread says nothing of what was meant. */
type Step = HistoryStep | null | 'unreadable'

async function stepTo(
  before: Plan | null,
  plan: Plan | null,
  date: string,
  compare: Comparison,
): Promise<Step> {
  // Of a first state nothing is missed.
  const isWhole = plan === null || unreadParts(plan, before ?? plan).length === 0
  return isWhole ? historyStep(before, plan, date, compare) : 'unreadable'
}

/** The revisions to read: each that is not remembered, and the one that it is compared with. */
function unknownIn(
  revisions: readonly Revision[],
  remembered: (from: number, index: number) => Step | undefined,
): Set<number> {
  const wanted = new Set<number>()
  let from = -1
  for (const index of revisions.keys()) {
    const step = remembered(from, index)
    if (step === undefined) wanted.add(from).add(index)
    if (step !== 'unreadable') from = index
  }
  return wanted
}

type Steps = ReadonlyMap<string, Step>

function stepsOf(cached: unknown): Steps {
  return cached instanceof Map ? (cached as Steps) : new Map()
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64url')
}

/** Reads plans, those of the wanted revisions together, to be asked for in their order; null where a commit left none. */
async function planReader(
  git: Git,
  revisions: readonly Revision[],
  wanted: ReadonlySet<number>,
  { id, path, known, parsed: first }: HistoryRequest,
): Promise<(index: number) => Promise<Plan | null>> {
  const indexes = [...wanted].filter(index => index >= 0)
  const listings = indexes.map(index => revisions[index]!.entries)
  const read = listings.length === 0 ? [] : await readEntries(git, listings)
  const files = new Map(indexes.map((index, at) => [index, read[at]!]))
  const parsed = new Map(first)
  let last: KnownPlan | null = null
  let lastIndex = -1
  return async index => {
    if (index === lastIndex) return last!.plan
    // Which commit one is compared with is known for certain only when those before it have been read.
    const set = files.get(index) ?? (await readEntries(git, [revisions[index]!.entries]))[0]
    if (set === undefined || set.files.length + set.unreadable.length === 0) return null
    const same = known.find(each => isOf(set, each))
    if (same !== undefined) return same.plan
    // A file is parsed once for each text it had, and what a commit did not touch is not read again.
    const texts = new Map(revisions[index]!.entries.map(entry => [entry.path, entry.id]))
    const reread = rereadPlan({ id, path, files: set, parsed }, texts, last)
    for (const [file, document] of reread.documents) parsed.set(file, document)
    last = reread.known
    lastIndex = index
    return last.plan
  }
}

/** True where a plan was read from just these files. */
function isOf({ files, unreadable }: FileSet, { plan, texts }: KnownPlan): boolean {
  const own = files.filter(({ path }) => isPlanFile(path))
  if (unreadable.length > 0 || own.length !== plan.files.length) return false
  const now = fingerprintsOf(own)
  return plan.files.every(path => now.get(path) === texts.get(path))
}

/** @param why what needs it, as the start of a sentence; throws a UsageError in a shallow clone */
export function requireWholeHistory(git: Git, why: string): void {
  if (!isShallow(git)) return
  throw new UsageError(
    `${why}, and this clone has only a part of it. Check out with \`fetch-depth: 0\`, or run \`git fetch --unshallow\`.`,
  )
}
