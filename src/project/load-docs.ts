import { posix } from 'node:path'
import type { Config } from '../config/config.ts'
import {
  type DocsInput,
  type DocsProblem,
  type EventUsage,
  HEADER,
  INSERT,
  type Payloads,
  type PlanHistory,
  type Repository,
} from '../docs/index.ts'
import { defaultBranch, type Git, headCommit, remoteUrl } from '../io/git.ts'
import { filesWith } from '../io/grep.ts'
import { openOutputs } from '../io/output-files.ts'
import { selectFiles, selectWhere } from '../io/selection.ts'
import { lint } from '../lint/index.ts'
import { isPlainlyValid } from '../lint/plainly-valid.ts'
import type { Origin } from '../model/origin.ts'
import type { Body, Plan } from '../model/plan.ts'
import { withUnplanned } from '../model/schema.ts'
import { type ReadPlan, readPlan } from '../plan/read.ts'
import { findInstance, validate } from '../proof/index.ts'
import { type Documents, locate } from '../report/locate.ts'
import { isUnreadable } from '../report/unreadable.ts'
import { plain } from '../text/phrase.ts'
import type { FileSet, SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { build } from './about.ts'
import { requireApart } from './apart.ts'
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
  requireApart('The pages', dir, config)
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
    unreadable: unreadable(plans, documents),
    locate: origin => lineOf(origin, documents),
    history: options.history ? await historiesOf(place, config, read) : new Map(),
    findings: lint(settings).findings,
    templates: await templates(snapshot, config),
    existing: openOutputs(place.root, dir),
    notes: await notes(snapshot, plans),
    ownPages: await ownPages(place, snapshot, dir),
    settings: { title: config.docs.title, edit: config.docs.edit, dir, url: config.docs.url },
    repository: place.git === null ? null : await repositoryOf(place.git),
    now: options.now,
    payloads,
    destinationTypes: config.lint.destinationTypes,
    usage: await usageOf(snapshot, config),
  }
  return { input, config, assets: await assets(snapshot, config) }
}

/** The files and folders that documentation is made from. */
export function sourcePaths({ config }: LoadedDocs): string[] {
  const { plans, docs } = config
  const named = [config.path ?? 'waymark.yml', docs.templates, docs.usage].filter(path => path !== null)
  return [...selectFiles(plans.map(({ path }) => path)).prefixes, ...notesFolders(plans), ...named]
}

/** Hand-written notes lie in `notes/` beside the plan's folder. */
function notesFolders(plans: readonly { readonly path: string }[]): string[] {
  return plans.map(({ path }) => posix.join(posix.dirname(path), 'notes'))
}

const noFiles: FileSet = { files: [], unreadable: [] }

function lineOf(origin: Origin, documents: Documents): { file: string; line: number } {
  const { file, place } = locate(origin, documents)
  return { file, line: place.line }
}

function unreadable(plans: readonly Plan[], documents: Documents): DocsProblem[] {
  return plans
    .flatMap(({ problems }) => problems.filter(isUnreadable))
    .map(({ at, message }) => ({ level: 'error', ...lineOf(at, documents), message: plain(message) }))
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
  const folder = config.docs.templates
  if (folder === null) return found
  const { files, unreadable } = await snapshot.read(selectWhere([folder], () => true))
  if (files.length + unreadable.length === 0)
    throw new UsageError(
      `There is nothing in ${JSON.stringify(folder)}, which the config names as \`docs.templates\`. Put a template there, or leave the key out.`,
    )
  for (const file of await textsIn(snapshot, [folder], isMarkdown)) found.set(posix.basename(file.path), file)
  return found
}

/** Layout and styles of the site. A team's own file of the same name, anywhere in its folder of templates, takes its place. */
async function assets(snapshot: Snapshot, config: Config): Promise<Map<string, string>> {
  const found = await siteAssets()
  if (config.docs.templates === null) return found
  const isAsset = (path: string): boolean => found.has(posix.basename(path))
  for (const file of await textsIn(snapshot, [config.docs.templates], isAsset))
    found.set(posix.basename(file.path), file.text)
  return found
}

async function notes(snapshot: Snapshot, plans: readonly Plan[]): Promise<Map<string, string>> {
  const files = await textsIn(snapshot, notesFolders(plans), isMarkdown)
  return new Map(files.map(file => [file.path, file.text]))
}

/** The files under some folders that pass a test. @throws {UsageError} for one that cannot be read: it would be missing in silence */
async function textsIn(
  snapshot: Snapshot,
  folders: readonly string[],
  wants: (path: string) => boolean,
): Promise<readonly SourceFile[]> {
  const { files, unreadable } = await snapshot.read(selectWhere(folders, wants))
  const [problem] = unreadable
  if (problem) throw new UsageError(`${problem.path} ${problem.reason}.`)
  return files
}

async function usageOf(snapshot: Snapshot, { docs }: Config): Promise<Map<string, EventUsage>> {
  if (docs.usage === null) return new Map()
  const file = await readOne(snapshot, docs.usage)
  if (file !== null) return readUsage(file)
  throw new UsageError(
    `There is no ${JSON.stringify(docs.usage)}, which the config names as \`docs.usage\`. Add the file, or leave the key out.`,
  )
}

/** A team's own pages: markdown anywhere in the repository that asks for a generated part. */
async function ownPages({ git }: Workplace, snapshot: Snapshot, dir: string): Promise<SourceFile[]> {
  const paths = git === null ? [''] : await filesWith(git, snapshot.commit, INSERT, '*.md')
  const { files } = await snapshot.read(selectWhere(paths, isMarkdown))
  const generated = ({ path, text }: SourceFile): boolean =>
    path.startsWith(dir === '' ? '' : `${dir}/`) && text.startsWith(HEADER)
  return files.filter(file => file.text.includes(INSERT) && !generated(file))
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
