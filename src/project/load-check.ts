import { join } from 'node:path'
import { compare, valid } from 'semver'
import type { CheckInput, Side } from '../check.ts'
import type { Config, FailOn, PlanEntry } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import type { Approvals } from '../diff/settings.ts'
import { type Git, listTags } from '../io/git.ts'
import { selectWhere } from '../io/selection.ts'
import type { FileSet } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import type { Workplace } from './place.ts'
import { openProject, type Project, planFiles, plansAt, requireConfig } from './project.ts'
import { commitSnapshot, folderSnapshot, isPath, readOne, type Snapshot } from './snapshot.ts'

/** How a run departs from what the config says. */
export interface RunOptions {
  readonly configFile: string | null
  /** paths or globs of plans; empty: the config's */
  readonly plans: readonly string[]
  readonly failOn: FailOn | null
  /** ISO date */
  readonly now: string
  readonly mode: CheckInput['mode']
  /** whose config judges; the base's where it has one, unless the head is asked for */
  readonly judge: 'base' | 'head'
  readonly label: Approvals['label']
  /** where the run takes place: its git has the releases of `compatibility.since`, its folder the config of sides outside git */
  readonly place?: Workplace | null
}

/** Reads everything that a check needs from both sides. @throws {UsageError} where neither side has a plan */
export async function loadCheck(
  base: Snapshot | null,
  head: Snapshot,
  options: RunOptions,
): Promise<CheckInput> {
  const own = await projectOf(head, options)
  const before = base === null ? null : await baseOf(base, own, options)
  const outside = await outsideOf(own, before, options)
  const headProject = withKept(await readAlike(own, before, outside), before)
  const baseProject = before && (await readAlike(before, own, outside))
  requireConfig(options.configFile, baseProject?.configFile ? baseProject : (outside ?? headProject))
  const judges = baseProject !== null && (baseProject.configFile !== null || baseProject.unreadable !== null)
  const chosen = options.judge === 'base' && judges ? baseProject : headProject
  const judge = outside?.configFile
    ? { ...chosen, config: { ...outside.config, plans: chosen.config.plans } }
    : chosen
  const sides = {
    base: baseProject && (await sideOf(baseProject)),
    head: await sideOf(headProject, judge.config),
  }
  requirePlan([sides.head, ...(sides.base ? [sides.base] : [])], headProject.config)
  return {
    ...sides,
    config: withFailOn(judge.config, options.failOn),
    headConfig: chosen === headProject ? null : headProject.config,
    unreadableConfig: baseProject?.unreadable ?? null,
    label: options.label,
    now: options.now,
    files: await otherFiles(head),
    mode: options.mode,
    releases: options.mode === 'lint' ? [] : await releasesOf(options.place?.git ?? null, judge),
  }
}

/** A snapshot's config, with the plans that were asked for. */
export async function projectOf(
  snapshot: Snapshot,
  options: Pick<RunOptions, 'configFile' | 'plans'>,
): Promise<Project> {
  const project = await openProject(snapshot, options.configFile)
  if (options.plans.length === 0) return project
  const { config } = project
  const known = new Map(config.plans.map(plan => [plan.path, plan]))
  const plans = plansAt(snapshot.folder, options.plans).map(plan => known.get(plan.path) ?? plan)
  return { ...project, config: { ...config, plans } }
}

/**
 * The base with its config. One that cannot be read there must not stop the change that mends it. It is the recommended standard
 * that judges then, for the head could choose a commit of long ago as its base; the plans are found where the head has them.
 */
async function baseOf(
  base: Snapshot,
  head: Project,
  options: Pick<RunOptions, 'configFile' | 'plans'>,
): Promise<Project & { readonly unreadable: string | null }> {
  try {
    return { ...(await projectOf(base, options)), unreadable: null }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const config = { ...loadConfig({ config: null, read: () => null }), plans: head.config.plans }
    return { snapshot: base, config, configFile: null, unreadable: error.message }
  }
}

/** Of folders and files that have no config themselves: that of the folder of the run, or the one that is named there. */
async function outsideOf(
  head: Project,
  base: (Project & { readonly unreadable: string | null }) | null,
  { configFile, place }: Pick<RunOptions, 'configFile' | 'place'>,
): Promise<Project | null> {
  const sides = [head, ...(base ? [base] : [])]
  if (!place || base?.unreadable || sides.some(side => side.configFile !== null)) return null
  if (!sides.some(({ snapshot }) => isPath(snapshot))) return null
  return openProject(folderSnapshot(join(place.root, place.folder), '', 'the folder of the run'), configFile)
}

/**
 * A side without a config is read as that of the other says: one that comes or goes adds and removes no plan. Where nothing
 * lies in the places that it names, the side's own place stands for its one plan.
 * @param others the first that has a config counts
 */
export async function readAlike<P extends Project>(
  side: P,
  ...others: readonly (Project | null)[]
): Promise<P> {
  const other = others.find(project => project?.configFile)
  if (side.configFile !== null || !other || side.snapshot.only !== undefined) return side
  const { plans, ignores } = other.config
  const alike = { ...side, config: { ...side.config, plans, ignores } }
  const sets = await Promise.all(plans.map(plan => planFiles(alike, plan.path)))
  if (sets.some(hasFiles)) return alike
  const [first, ...more] = plans
  if (first === undefined || more.length > 0) return side
  const own = side.config.plans.map(plan => ({ ...plan, id: first.id }))
  return { ...alike, config: { ...alike.config, plans: own } }
}

/** A plan that the head's config no longer lists is still read where it was: leaving it out of the config removes nothing. */
function withKept(head: Project, base: Project | null): Project {
  const ids = new Set(head.config.plans.map(plan => plan.id))
  const kept: PlanEntry[] =
    base?.configFile && head.configFile ? base.config.plans.filter(plan => !ids.has(plan.id)) : []
  return { ...head, config: { ...head.config, plans: [...head.config.plans, ...kept] } }
}

/**
 * The files of one state: of each plan, and the approvals and baseline.
 * @param judging whose config says which files those are: a pull request can't choose where it is accepted
 */
export async function sideOf(project: Project, judging: Config = project.config): Promise<Side> {
  const { config, snapshot } = project
  const sets = config.plans.map(
    async (entry): Promise<[string, FileSet]> => [entry.id, await planFiles(project, entry.path)],
  )
  return {
    plans: new Map(await Promise.all(sets)),
    approvals: await readOne(snapshot, judging.approvalsFile),
    baseline: await readOne(snapshot, judging.baselineFile),
  }
}

/** The plan as it was at `compatibility.since` and at every release after it: apps in the wild still run those. */
async function releasesOf(
  git: Git | null,
  { config, configFile, snapshot }: Project,
): Promise<NonNullable<CheckInput['releases']>> {
  const { since } = config.compatibility
  if (since === null) return []
  const tags = git === null ? [] : await listTags(git)
  if (git === null || !tags.some(tag => tag.name === since)) {
    throw new UsageError(
      `\`compatibility.since\` is ${JSON.stringify(since)}, and no such tag is here. Fetch the tags (in a workflow: \`fetch-depth: 0\`), or set it to one that there is.`,
    )
  }
  const from = releaseOf(since)
  const released = tags
    .map(tag => ({ ...tag, release: releaseOf(tag.name) }))
    .filter(
      ({ name, release }) => name === since || (isLater(release, from) && release?.prefix === from?.prefix),
    )
  return Promise.all(
    released.map(async ({ name, commit }) => ({
      tag: name,
      side: await sideOf({ config, configFile, snapshot: commitSnapshot(git, commit, snapshot.folder) }),
    })),
  )
}

/** A release by its tag. */
export interface ReleaseName {
  readonly prefix: string
  readonly version: string
}

/** `plan-v3.0.0` is version 3.0.0 of what is tagged `plan-v`. */
export function releaseOf(tag: string): ReleaseName | null {
  const match = /^(.*?)(\d+\.\d+\.\d+.*)$/.exec(tag)
  const version = valid(match?.[2])
  return version === null ? null : { prefix: match?.[1] ?? '', version }
}

export function isLater(release: ReleaseName | null, than: ReleaseName | null): boolean {
  return release !== null && than !== null && compare(release.version, than.version) > 0
}

export const hasFiles = ({ files, unreadable }: FileSet): boolean => files.length + unreadable.length > 0

function requirePlan(sides: readonly Side[], config: Config): void {
  const sets = sides.flatMap(side => [...side.plans.values()])
  if (sets.some(hasFiles)) return
  const places = config.plans.map(plan => plan.path || '.').join(', ')
  throw new UsageError(
    `There is no tracking plan in ${places}. Run \`waymark init\` for a first one, or name it with \`--plan PATH\`.`,
  )
}

function withFailOn(config: Config, failOn: FailOn | null): Config {
  return failOn === null ? config : { ...config, failOn }
}

/** Where GitHub looks for it. */
export const codeownersFiles: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

async function otherFiles(snapshot: Snapshot): Promise<ReadonlyMap<string, string>> {
  const { files } = await snapshot.read(selectWhere(codeownersFiles, path => codeownersFiles.includes(path)))
  return new Map(files.map(file => [file.path, file.text]))
}
