import { posix } from 'node:path'
import type { Config, PlanEntry } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import { selectFiles } from '../io/selection.ts'
import type { FileSet, SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { isPath, readOne, type Snapshot, within } from './snapshot.ts'

/** One state of a repository with its config: everything in it is relative to the repository's root. */
export interface Project {
  readonly snapshot: Snapshot
  /** its own config, or the defaults */
  readonly config: Config
  /** null where there is no config file */
  readonly configFile: SourceFile | null
}

const configNames = ['waymark.yml', 'waymark.yaml', 'waymark.json']

/**
 * Finds and reads the config of a snapshot: the file that is named, else `waymark.yml` in the folder of the run, else at
 * the root. What is named is in the folder of the run, never in a folder that is compared.
 * @throws {UsageError} where it cannot be read
 */
export async function openProject(snapshot: Snapshot, named: string | null): Promise<Project> {
  const configFile = named === null ? await findConfig(snapshot) : await namedConfig(snapshot, named)
  const config = await loadWithExtended(snapshot, configFile)
  const folder = configFile === null ? snapshot.folder : dirname(configFile.path)
  return {
    snapshot,
    configFile,
    config: await withPlans(snapshot, rebased(config, folder), configFile !== null),
  }
}

/** A config that was named has to be there; that one side of a comparison lacks it is no error. */
export function requireConfig(named: string | null, { configFile }: Project): void {
  if (named === null || configFile !== null) return
  throw new UsageError(
    `There is no config ${JSON.stringify(named)} here. Name a file that is there, or leave \`--config\` out.`,
  )
}

async function namedConfig(snapshot: Snapshot, path: string): Promise<SourceFile | null> {
  return isPath(snapshot) ? null : readOne(snapshot, within(snapshot.folder, path))
}

async function findConfig(snapshot: Snapshot): Promise<SourceFile | null> {
  for (const folder of new Set([snapshot.folder, ''])) {
    for (const name of configNames) {
      const found = await readOne(snapshot, within(folder, name))
      if (found !== null) return found
    }
  }
  return null
}

/** Loading is pure: the files that the config extends are read when it asks for them, and it is loaded again. */
async function loadWithExtended(snapshot: Snapshot, config: SourceFile | null): Promise<Config> {
  const known = new Map<string, SourceFile | null>()
  for (;;) {
    const missing = new Set<string>()
    const read = (path: string): SourceFile | null => {
      if (!known.has(path)) missing.add(path)
      return known.get(path) ?? null
    }
    try {
      const loaded = loadConfig({ config, read })
      if (missing.size === 0) return loaded
    } catch (error) {
      if (missing.size === 0) throw error
    }
    for (const path of missing) known.set(path, await readOne(snapshot, path))
  }
}

/** The config with its paths and globs relative to the repository's root, not to the config's folder. */
function rebased(config: Config, folder: string): Config {
  const glob = (pattern: string): string => posix.join(folder, pattern)
  const { lint, docs } = config
  return {
    ...config,
    plans: config.plans.map(plan => ({ ...plan, path: within(folder, plan.path) })),
    ignores: config.ignores.map(glob),
    lint: { ...lint, overrides: lint.overrides.map(each => ({ ...each, files: each.files.map(glob) })) },
    docs: {
      ...docs,
      dir: within(folder, docs.dir),
      templates: docs.templates === null ? null : within(folder, docs.templates),
      usage: docs.usage === null ? null : within(folder, docs.usage),
    },
    baselineFile: within(folder, config.baselineFile),
    approvalsFile: within(folder, config.approvalsFile),
  }
}

/** Where a folder or file was named instead of a repository, and holds no `tracking-plan`, it is the plan itself. */
async function withPlans(snapshot: Snapshot, config: Config, configured: boolean): Promise<Config> {
  const [entry] = config.plans
  if (snapshot.only !== undefined)
    return { ...config, plans: [{ id: 'plan', path: snapshot.only, format: null }] }
  if (configured || snapshot.commit !== null || entry === undefined) return config
  const { files, unreadable } = await snapshot.read(selectFiles([entry.path]))
  if (files.length + unreadable.length > 0 || !snapshot.isPlan) return config
  return { ...config, plans: [{ id: entry.id, path: '', format: null }] }
}

/** The plans that were asked for by path instead of by config; ids are the paths' last parts that are no globs. */
export function plansAt(folder: string, paths: readonly string[]): PlanEntry[] {
  const ids = new Set<string>()
  return paths.map(path => {
    const whole = within(folder, path)
    const last = whole.split('/').findLast(part => part !== '' && !/[*?{}[\]]/.test(part))
    const id = last === undefined ? 'plan' : posix.basename(last, posix.extname(last))
    if (ids.has(id))
      throw new UsageError(
        `Two plans are named ${JSON.stringify(id)}: give them ids in waymark.yml under \`plans\`.`,
      )
    ids.add(id)
    return { id, path: whole, format: null }
  })
}

/** The files of one plan in a snapshot. */
export function planFiles(project: Project, path: string): Promise<FileSet> {
  const { config, configFile, snapshot } = project
  const own = [config.approvalsFile, config.baselineFile, ...(configFile ? [configFile.path] : [])]
  return snapshot.read(selectFiles([path], [...config.ignores, ...own]))
}

function dirname(path: string): string {
  const folder = posix.dirname(path)
  return folder === '.' ? '' : folder
}
