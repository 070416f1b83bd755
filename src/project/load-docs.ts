import { posix } from 'node:path'
import type { Config } from '../config/config.ts'
import {
  type DocsInput,
  type EventUsage,
  hasInserts,
  type Payloads,
  type PlanHistory,
  type Repository,
} from '../docs/index.ts'
import { defaultBranch, type Git, headCommit, remoteUrl } from '../io/git.ts'
import { openOutputs } from '../io/output-files.ts'
import { selectWhere } from '../io/selection.ts'
import { lint } from '../lint/index.ts'
import { isPlainlyValid } from '../lint/plainly-valid.ts'
import type { Origin } from '../model/origin.ts'
import type { Body, Plan } from '../model/plan.ts'
import { withUnplanned } from '../model/schema.ts'
import { type ReadPlan, readPlan } from '../plan/read.ts'
import { findInstance, validate } from '../proof/index.ts'
import type { SourceDocument } from '../source/document.ts'
import type { FileSet, SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { build } from './about.ts'
import { projectOf, sideOf } from './load-check.ts'
import { siteAssets, templateFiles } from './package-files.ts'
import type { Workplace } from './place.ts'
import { historyOf, requireWholeHistory } from './plan-history.ts'
import { requireConfig } from './project.ts'
import { readOne, type Snapshot, within } from './snapshot.ts'
import { readUsage } from './usage.ts'

/** What the documentation is made from, and how. */
export interface DocsRunOptions {
  readonly configFile: string | null
  readonly plans: readonly string[]
  /** null: the config's */
  readonly dir: string | null
  /** ISO date */
  readonly now: string
  /** false: without what git's history says */
  readonly history: boolean
}

/** What the pages are built from, and the config that it was read by. */
export interface LoadedDocs {
  readonly input: DocsInput
  readonly config: Config
  /** theme, script and icon of the site by name; a team's own instead of ours where there is one */
  readonly assets: ReadonlyMap<string, string>
}

/** Reads plans, history, templates and what is in the docs folder. @throws {UsageError} where there is no plan */
export async function loadDocs(
  place: Workplace,
  snapshot: Snapshot,
  options: DocsRunOptions,
): Promise<LoadedDocs> {
  const project = await projectOf(snapshot, options)
  requireConfig(options.configFile, project)
  const { config } = project
  const side = await sideOf(project)
  const dir = options.dir === null ? config.docs.dir : within(place.folder, options.dir)
  const read = config.plans.map(entry => readPlan({ ...entry, files: side.plans.get(entry.id) ?? noFiles }))
  if (read.every(({ plan }) => plan.files.length === 0)) {
    throw new UsageError(
      'There is no tracking plan to document. Run `waymark init` for a first one, or name it with `--plan PATH`.',
    )
  }
  const plans = read.map(({ plan }) => plan)
  const documents = new Map(read.flatMap(each => [...each.documents]))
  const settings = {
    plans,
    base: null,
    changes: [],
    settings: config.lint,
    now: options.now,
    files: new Map(),
  }
  const input: DocsInput = {
    version: build,
    plans,
    locate: origin => locate(origin, documents),
    history: options.history ? await historiesOf(place, config, read) : new Map(),
    findings: lint(settings).findings,
    templates: await templates(snapshot, config),
    existing: openOutputs(place.root, dir),
    notes: await notes(snapshot, plans),
    ownPages: await ownPages(snapshot, dir),
    settings: { title: config.docs.title, edit: config.docs.edit, dir, url: config.docs.url },
    repository: place.git === null ? null : await repositoryOf(place.git),
    now: options.now,
    payloads,
    destinationTypes: config.lint.destinationTypes,
    usage: await usageOf(snapshot, config),
  }
  return { input, config, assets: await assets(snapshot, config) }
}

const noFiles: FileSet = { files: [], unreadable: [] }

function locate(
  origin: Origin,
  documents: ReadonlyMap<string, SourceDocument>,
): { file: string; line: number } {
  return { file: origin.file, line: documents.get(origin.file)?.place(origin.pointer).line ?? 1 }
}

/** The plans as each commit of the main line left them. */
async function historiesOf(
  place: Workplace,
  config: Config,
  plans: readonly ReadPlan[],
): Promise<Map<string, PlanHistory>> {
  const { git } = place
  const head = git === null ? null : await headCommit(git)
  if (git === null || head === null) return new Map()
  await requireWholeHistory(git, 'The documentation tells the history of the plan')
  const histories = new Map<string, PlanHistory>()
  for (const read of plans) {
    const { id, path } = read.plan
    const request = { id, path, to: head, within: null, before: null, now: read }
    histories.set(id, await historyOf(git, request, config))
  }
  return histories
}

async function templates(snapshot: Snapshot, config: Config): Promise<Map<string, SourceFile>> {
  const found = new Map((await templateFiles('pages')).map(file => [posix.basename(file.path), file]))
  if (config.docs.templates === null) return found
  const { files } = await snapshot.read(selectWhere([config.docs.templates], isMarkdown))
  for (const file of files) found.set(posix.basename(file.path), file)
  return found
}

/** Layout and styles of the site. A team's own file of the same name, anywhere in its folder of templates, takes its place. */
async function assets(snapshot: Snapshot, config: Config): Promise<Map<string, string>> {
  const found = await siteAssets()
  if (config.docs.templates === null) return found
  const isAsset = (path: string): boolean => found.has(posix.basename(path))
  const { files } = await snapshot.read(selectWhere([config.docs.templates], isAsset))
  for (const file of files) found.set(posix.basename(file.path), file.text)
  return found
}

/** Hand-written notes lie in `notes/` beside the plan's folder. */
async function notes(snapshot: Snapshot, plans: readonly Plan[]): Promise<Map<string, string>> {
  const folders = plans.map(plan => posix.join(posix.dirname(plan.path), 'notes'))
  const { files } = await snapshot.read(selectWhere(folders, isMarkdown))
  return new Map(files.map(file => [file.path, file.text]))
}

async function usageOf(snapshot: Snapshot, { docs }: Config): Promise<Map<string, EventUsage>> {
  if (docs.usage === null) return new Map()
  const file = await readOne(snapshot, docs.usage)
  if (file !== null) return readUsage(file)
  throw new UsageError(
    `There is no ${JSON.stringify(docs.usage)}, which the config names as \`docs.usage\`. Add the file, or leave the key out.`,
  )
}

/** A team's own pages: markdown at the root and under `docs/` that asks for a generated part. */
async function ownPages(snapshot: Snapshot, dir: string): Promise<SourceFile[]> {
  const own = (path: string): boolean => isMarkdown(path) && !path.startsWith(`${dir}/`)
  const { files } = await snapshot.read(selectWhere(['docs', 'README.md'], own))
  return files.filter(file => hasInserts(file.text))
}

const isMarkdown = (path: string): boolean => path.endsWith('.md')

/** The repository on the web; null where `origin` is not there. */
export async function repositoryOf(git: Git): Promise<Repository | null> {
  const url = webAddress((await remoteUrl(git, 'origin')) ?? '')
  const branch = await defaultBranch(git)
  return url === null || branch === null ? null : { url, branch: branch.name }
}

/** `git@github.com:acme/plan.git` and `https://token@github.com/acme/plan.git` as `https://github.com/acme/plan` */
function webAddress(remote: string): string | null {
  const match =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/:]+@)([\w.-]+)(?::\d+)?[/:]([\w./-]+?)(?:\.git)?\/?$/.exec(
      remote,
    )
  return match ? `https://${match[1]}/${match[2]}` : null
}

const payloads: Payloads = {
  accepts: (body, payload) => {
    const schema = ruled(body)
    if (isPlainlyValid(schema, payload)) return true
    try {
      return validate(schema, payload, { dialect: body.dialect }).valid
    } catch {
      // A plan with a broken schema is reported where it is read.
      return false
    }
  },
  make: body => {
    const found = findInstance(ruled(body), { dialect: body.dialect })
    return found.answer === 'yes' ? found.witness : undefined
  },
}

function ruled(body: Body): ReturnType<typeof withUnplanned> {
  return withUnplanned(body.schema, body.unplanned)
}
