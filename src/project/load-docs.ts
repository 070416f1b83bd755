import { posix } from 'node:path'
import type { Config } from '../config/config.ts'
import { diffPlans } from '../diff/index.ts'
import {
  type DocsInput,
  hasInserts,
  type Payloads,
  type PlanHistory,
  planHistory,
  type Repository,
} from '../docs/index.ts'
import { readFiles } from '../io/files.ts'
import { defaultBranch, type Git, headCommit, isShallow, remoteUrl } from '../io/git.ts'
import { readHistory } from '../io/history.ts'
import { selectFiles, selectWhere } from '../io/selection.ts'
import { lint } from '../lint/index.ts'
import type { Change } from '../model/change.ts'
import type { Origin } from '../model/origin.ts'
import type { Body, Plan } from '../model/plan.ts'
import { withUnplanned } from '../model/schema.ts'
import { readPlan } from '../plan/read.ts'
import { findInstance, validate } from '../proof/index.ts'
import type { SourceDocument } from '../source/document.ts'
import type { FileSet, SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { projectOf, sideOf } from './load-check.ts'
import { templateFiles } from './package-files.ts'
import type { Workplace } from './place.ts'
import { requireConfig } from './project.ts'
import { type Snapshot, within } from './snapshot.ts'

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
    plans,
    locate: origin => locate(origin, documents),
    history: options.history ? await historyOf(place, config, plans) : new Map(),
    findings: lint(settings).findings,
    templates: await templates(snapshot, config),
    existing: await existingFiles(place.root, dir),
    notes: await notes(snapshot, plans),
    ownPages: await ownPages(snapshot, dir),
    settings: { title: config.docs.title, edit: config.docs.edit, dir },
    repository: place.git === null ? null : await repositoryOf(place.git),
    now: options.now,
    payloads,
  }
  return { input, config }
}

const noFiles: FileSet = { files: [], unreadable: [] }

function locate(
  origin: Origin,
  documents: ReadonlyMap<string, SourceDocument>,
): { file: string; line: number } {
  return { file: origin.file, line: documents.get(origin.file)?.place(origin.pointer).line ?? 1 }
}

/** The plans as each commit of the main line left them. */
async function historyOf(
  place: Workplace,
  config: Config,
  plans: readonly Plan[],
): Promise<Map<string, PlanHistory>> {
  const { git } = place
  const head = git === null ? null : await headCommit(git)
  if (git === null || head === null) return new Map()
  if (await isShallow(git)) {
    throw new UsageError(
      'The documentation tells the history of the plan, and this clone has only a part of it. Check out with `fetch-depth: 0`, or run `git fetch --unshallow`.',
    )
  }
  const histories = plans.map(async (plan): Promise<[string, PlanHistory]> => {
    const revisions = await readHistory(git, head, selectFiles([plan.path], config.ignores))
    const commits = revisions.map(({ files, sha, date, author, subject }) => {
      const empty = files.files.length === 0
      return {
        sha,
        date,
        author,
        subject,
        plan: empty ? null : readPlan({ id: plan.id, path: plan.path, files }).plan,
      }
    })
    const compare = (before: Plan, after: Plan, date: string) => changesBetween(before, after, date, config)
    return [plan.id, await planHistory(commits, compare)]
  })
  return new Map(await Promise.all(histories))
}

async function changesBetween(
  base: Plan,
  head: Plan,
  now: string,
  config: Config,
): Promise<readonly Change[]> {
  const approvals = { records: [], label: null }
  return (await diffPlans({ base, head, settings: config.compatibility, approvals, now })).changes
}

async function templates(snapshot: Snapshot, config: Config): Promise<Map<string, SourceFile>> {
  const found = new Map((await templateFiles('pages')).map(file => [posix.basename(file.path), file]))
  if (config.docs.templates === null) return found
  const { files } = await snapshot.read(selectWhere([config.docs.templates], isMarkdown))
  for (const file of files) found.set(posix.basename(file.path), file)
  return found
}

async function existingFiles(root: string, dir: string): Promise<Map<string, string>> {
  const { files } = await readFiles(
    root,
    selectWhere([dir], () => true),
  )
  const start = dir === '' ? 0 : dir.length + 1
  return new Map(files.map(file => [file.path.slice(start), file.text]))
}

/** Hand-written notes lie in `notes/` beside the plan's folder. */
async function notes(snapshot: Snapshot, plans: readonly Plan[]): Promise<Map<string, string>> {
  const folders = plans.map(plan => posix.join(posix.dirname(plan.path), 'notes'))
  const { files } = await snapshot.read(selectWhere(folders, isMarkdown))
  return new Map(files.map(file => [file.path, file.text]))
}

/** A team's own pages: markdown at the root and under `docs/` that asks for a generated part. */
async function ownPages(snapshot: Snapshot, dir: string): Promise<SourceFile[]> {
  const own = (path: string): boolean => isMarkdown(path) && !path.startsWith(`${dir}/`)
  const { files } = await snapshot.read(selectWhere(['docs', 'README.md'], own))
  return files.filter(file => hasInserts(file.text))
}

const isMarkdown = (path: string): boolean => path.endsWith('.md')

async function repositoryOf(git: Git): Promise<Repository | null> {
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
    try {
      return validate(ruled(body), payload, { dialect: body.dialect }).valid
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
