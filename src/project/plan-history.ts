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
import { readCache, writeCache } from '../io/cache.ts'
import { type Git, isShallow } from '../io/git.ts'
import { listHistory, type Revision } from '../io/history.ts'
import { selectFiles } from '../io/selection.ts'
import { readEntries } from '../io/tree.ts'
import type { Plan } from '../model/plan.ts'
import { isPlanFile } from '../plan/files.ts'
import { type ReadPlan, readPlan } from '../plan/read.ts'
import type { FileSet } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { build } from './about.ts'

/** The comparison that a config asks for. What was accepted then is not known, and makes no difference to what changed. */
export function comparison(config: Config): Comparison {
  const approvals = { records: [], label: null }
  return async (base, head, now) =>
    (await diffPlans({ base, head, settings: config.compatibility, approvals, now })).changes
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
  /** the plan as it was read last: mostly what the newest commit left */
  readonly now: ReadPlan | null
}

/**
 * What each commit of the main line did to a plan, newest first. What a commit did is worked out once and remembered by the
 * ids of the files before and after it: a run costs what is new.
 */
export async function historyOf(git: Git, request: HistoryRequest, config: Config): Promise<PlanHistory> {
  const { id, path, within, before } = request
  const all = await listHistory(git, request.to, selectFiles([path], config.ignores))
  const revisions = all.filter(({ sha }) => within === null || within.has(sha))
  const name = `history-${sha256(JSON.stringify([id, path])).slice(0, 16)}`
  const known = stepsOf(await readCache(git, name))
  const settings = sha256(Buffer.concat([Buffer.from(build), serialize(config.compatibility)]))
  const keys = revisions.map((revision, index) =>
    index === 0 && before !== null ? null : stepKey(settings, revisions[index - 1] ?? null, revision),
  )
  const missing = keys.flatMap((key, index) => (key !== null && known.has(key) ? [] : [index]))
  const planAt = await planReader(
    git,
    revisions,
    new Set(missing.flatMap(index => [index - 1, index])),
    request,
  )
  const compare = comparison(config)
  const steps = new Map<string, HistoryStep | null>()
  const history: PlanHistory[number][] = []
  for (const [index, commit] of revisions.entries()) {
    const key = keys[index] ?? null
    const remembered = key === null ? undefined : known.get(key)
    const step =
      remembered === undefined
        ? await historyStep(index === 0 ? before : planAt(index - 1), planAt(index), commit.date, compare)
        : remembered
    if (key !== null) steps.set(key, step)
    if (step !== null) history.push(historyEntry(commit, step))
  }
  if (missing.length > 0) await writeCache(git, name, within === null ? steps : new Map([...known, ...steps]))
  return history.reverse()
}

type Steps = ReadonlyMap<string, HistoryStep | null>

function stepsOf(cached: unknown): Steps {
  return cached instanceof Map ? (cached as Steps) : new Map()
}

/** All that decides what a commit did: the files before and after it, and the day by which sunsets are over. */
function stepKey(settings: string, before: Revision | null, { entries, date }: Revision): string {
  return sha256(JSON.stringify([settings, date.slice(0, 10), before?.entries ?? null, entries]))
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64url')
}

/** Reads the plans of some of the revisions, to be asked for in their order; null where a commit left none. */
async function planReader(
  git: Git,
  revisions: readonly Revision[],
  wanted: ReadonlySet<number>,
  { id, path, now }: HistoryRequest,
): Promise<(index: number) => Plan | null> {
  const indexes = [...wanted].filter(index => index >= 0)
  const listings = indexes.map(index => revisions[index]!.entries)
  const read = listings.length === 0 ? [] : await readEntries(git, listings)
  const files = new Map(indexes.map((index, at) => [index, read[at]!]))
  let last = now
  let lastIndex = -1
  return index => {
    const set = files.get(index)
    if (set === undefined || set.files.length === 0) return null
    // A file is parsed once for each text it had.
    if (index !== lastIndex && (last === null || !isOf(set, last)))
      last = readPlan({ id, path, files: set, ...(last && { parsed: last.documents }) })
    lastIndex = index
    return last!.plan
  }
}

/** True where a plan was read from just these files. */
function isOf({ files, unreadable }: FileSet, { documents }: ReadPlan): boolean {
  const own = files.filter(({ path }) => isPlanFile(path))
  return (
    unreadable.length === 0 &&
    own.length === documents.size &&
    own.every(({ path, text }) => documents.get(path)?.text === text)
  )
}

/** @param why what needs it, as the start of a sentence; throws a UsageError in a shallow clone */
export async function requireWholeHistory(git: Git, why: string): Promise<void> {
  if (!(await isShallow(git))) return
  throw new UsageError(
    `${why}, and this clone has only a part of it. Check out with \`fetch-depth: 0\`, or run \`git fetch --unshallow\`.`,
  )
}
