import {
  byPlace,
  type DocsProblem,
  formerNamesOf,
  type NotesEnd,
  type PlanHistory,
  type ReleaseNotes,
} from '../docs/index.ts'
import { commitTime, type Git, headCommit, listTags } from '../io/git.ts'
import { firstParentIds } from '../io/history.ts'
import type { Plan, PlanEvent } from '../model/plan.ts'
import { type ReadPlan, readPlan } from '../plan/read.ts'
import { locate } from '../report/locate.ts'
import { unreadParts } from '../report/unreadable.ts'
import { plain } from '../text/phrase.ts'
import { UsageError } from '../text/usage-error.ts'
import { requireCommit } from './base.ts'
import { isLater, projectOf, readAlike, releaseOf, sideOf } from './load-check.ts'
import { type Workplace, workTree } from './place.ts'
import { comparison, historyOf, requireWholeHistory } from './plan-history.ts'
import { type Project, requireConfig } from './project.ts'
import { commitSnapshot } from './snapshot.ts'

/** Which release notes are wanted. */
export interface NotesOptions {
  readonly configFile: string | null
  readonly plans: readonly string[]
  /** a revision; null: the last release before `to`, else the plan's beginning */
  readonly from: string | null
  /** a revision; null: the work tree */
  readonly to: string | null
  /** ISO date; null: that of the last commit */
  readonly now: string | null
}

/** The release notes of each plan, and what of the plans was not read: then they would tell of changes that nobody made. */
export interface LoadedNotes {
  readonly notes: readonly ReleaseNotes[]
  readonly problems: readonly DocsProblem[]
}

/** Reads what changed between two revisions, plan by plan. @throws {UsageError} where there is no plan, or no history */
export async function loadNotes(place: Workplace, options: NotesOptions): Promise<LoadedNotes> {
  const { git } = place
  const tip =
    git === null ? null : options.to === null ? await headCommit(git) : await requireCommit(git, options.to)
  if (git === null || tip === null)
    throw new UsageError('Release notes come from the history of a git repository, and there is none here.')
  requireWholeHistory(git, 'Release notes tell the history of the plan')
  const head = options.to === null ? workTree(place) : commitSnapshot(git, tip, place.folder)
  const project = await projectOf(head, options)
  requireConfig(options.configFile, project)
  const from = await startOf(git, tip, project, options)
  const to = { name: options.to, commit: options.to === null ? null : tip }
  const base = from.commit === null ? null : commitSnapshot(git, from.commit, place.folder)
  const now = options.now ?? (await commitTime(git, tip)).slice(0, 10)
  const start = base && (await readAlike(await projectOf(base, options), project))
  const before = start && (await plansOf(start))
  const after = await plansOf(start ? await readAlike(project, start) : project)
  if (after.size === 0 && (before?.size ?? 0) === 0)
    throw new UsageError(
      'There is no tracking plan at either end. Run `waymark init` for a first one, or name it with `--plan PATH`.',
    )
  for (const { plan } of before?.values() ?? [])
    if (!after.has(plan.id)) after.set(plan.id, gone(plan.id, plan.path))
  const problems: DocsProblem[] = []
  const notes = [...after.values()].map(async (read): Promise<ReleaseNotes> => {
    const { plan } = read
    const was = before?.get(plan.id) ?? null
    const old = was?.plan ?? null
    const compare = comparison(project.config)
    const history = await historyBetween(git, { from: from.commit, to: tip }, old, plan, project)
    const changes = old === null ? [] : await compare(old, renamedSince(old, plan, history), now)
    if (was !== null) problems.push(...unreadAt(from, was, plan))
    problems.push(...unreadAt(to, read, old))
    return { from, to, before: old, after: plan, changes, history }
  })
  return { notes: await Promise.all(notes), problems: problems.sort(byPlace) }
}

/** What of a plan was not read at one end, as far as the other end makes it matter. */
function unreadAt({ name }: NotesEnd, { plan, documents }: ReadPlan, other: Plan | null): DocsProblem[] {
  const revision = name === null ? '' : `At \`${name}\`: `
  return unreadParts(plan, other).map(({ at, message }) => {
    const { file, place } = locate(at, documents)
    return { level: 'error', file, line: place.line, message: revision + plain(message) }
  })
}

/** What was asked for, else the last release. A release that is the end itself is not its own beginning. */
async function startOf(
  git: Git,
  tip: string,
  { config }: Project,
  { from, to }: NotesOptions,
): Promise<NotesEnd> {
  if (from !== null) return { name: from, commit: await requireCommit(git, from) }
  const prefix = releaseOf(config.compatibility.since ?? '')?.prefix ?? 'plan-v'
  const released = (await listTags(git, tip))
    .map(tag => ({ ...tag, release: releaseOf(tag.name) }))
    .filter(({ release, commit }) => release?.prefix === prefix && (to === null || commit !== tip))
  const last = released.reduce<(typeof released)[number] | null>(
    (best, tag) => (best === null || isLater(tag.release, best.release) ? tag : best),
    null,
  )
  return { name: last?.name ?? null, commit: last?.commit ?? null }
}

/** The plan with each event's former name being the one that it had at the start, however often it was renamed on the way. */
function renamedSince(before: Plan, after: Plan, history: PlanHistory): Plan {
  const events = [...after.events].map(([id, event]): [string, PlanEvent] => {
    const from = before.events.has(id)
      ? undefined
      : formerNamesOf(history, event).find(name => before.events.has(name) && !after.events.has(name))
    return [id, from === undefined ? event : { ...event, renamedFrom: from }]
  })
  return { ...after, events: new Map(events) }
}

/** A plan that is no longer there: everything in it was removed. */
function gone(id: string, path: string): ReadPlan {
  return readPlan({ id, path, files: { files: [], unreadable: [] } })
}

/** The plans of a state that has any files of them, by id. */
async function plansOf(project: Project): Promise<Map<string, ReadPlan>> {
  const side = await sideOf(project)
  const read = project.config.plans.flatMap(entry => {
    const files = side.plans.get(entry.id)
    return files === undefined || files.files.length + files.unreadable.length === 0
      ? []
      : [readPlan({ ...entry, files })]
  })
  return new Map(read.map(each => [each.plan.id, each]))
}

/** The commits on the way that changed what the plan means, newest first. */
async function historyBetween(
  git: Git,
  range: { readonly from: string | null; readonly to: string },
  before: Plan | null,
  { id, path }: Plan,
  { config }: Project,
): Promise<PlanHistory> {
  const within = await firstParentIds(git, range.from, range.to)
  return historyOf(git, { id, path, to: range.to, within, before, known: [], parsed: new Map() }, config)
}
