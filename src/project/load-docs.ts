import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { serialize } from 'node:v8'
import type { Config, PlanEntry } from '../config/config.ts'
import {
  type DocsInput,
  type DocsProblem,
  type EventUsage,
  HEADER,
  INSERT,
  layoutProblems,
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
import type { Finding } from '../model/finding.ts'
import type { Origin } from '../model/origin.ts'
import type { Body, Plan } from '../model/plan.ts'
import { withUnplanned } from '../model/schema.ts'
import { type KnownPlan, type Reread, rereadPlan } from '../plan/reread.ts'
import { findInstance, validate } from '../proof/index.ts'
import { locate as locateIn } from '../report/locate.ts'
import { isUnreadable } from '../report/unreadable.ts'
import type { SourceDocument } from '../source/document.ts'
import { parseSource } from '../source/parse.ts'
import { plain } from '../text/phrase.ts'
import type { FileSet, SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { build } from './about.ts'
import { requireApart } from './apart.ts'
import { fingerprintsOf, type LastRun, type LintedBy, openLastRun } from './last-run.ts'
import { projectOf, sideOf } from './load-check.ts'
import { siteAssets, templateFile, templateFiles } from './package-files.ts'
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
  /** where the site goes, for a run that writes and remembers what it wrote; `''`: it writes none; left out: it writes nothing */
  readonly site?: string
  /** what the caller remembers of the last run; left out: what lies in the repository, where the run writes */
  readonly last?: LastRun
}

/** What the pages are built from, and the config that it was read by. */
export interface LoadedDocs {
  readonly input: DocsInput
  readonly config: Config
  /** theme, script and icon of the site by name; a team's own instead of ours where there is one */
  readonly assets: ReadonlyMap<string, string>
  /** what stands around the content of every page of the site: a team's own, or ours */
  readonly layout: SourceFile
  /** the plans as they were read, by id, and what was found in them: to be remembered */
  readonly read: Pick<LastRun, 'plans' | 'findings'>
  /** null where nothing is remembered from run to run */
  readonly lastRun: LastRun | null
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
  const siteDir = options.site ? within(place.folder, options.site) : ''
  const { git } = place
  const remembers = git !== null && options.site !== undefined
  const lastRun = options.last ?? (remembers ? await openLastRun(git, [dir, options.site]) : null)
  const read = config.plans.map(entry => {
    const files = side.plans.get(entry.id) ?? noFiles
    return rereadPlan({ ...entry, files }, fingerprintsOf(files.files), knownAt(entry, lastRun))
  })
  if (read.every(({ plan }) => plan.files.length === 0)) {
    throw new UsageError(
      'There is no tracking plan to document. Run `waymark init` for a first one, or name it with `--plan PATH`.',
    )
  }
  const plans = read.map(({ plan }) => plan)
  const files = [...side.plans.values()].flatMap(each => each.files)
  const locate = locator(read, files)
  const linted = lintAgain(plans, config, options.now, lastRun)
  const input: DocsInput = {
    version: build,
    plans,
    unreadable: unreadable(plans, locate),
    locate,
    history: options.history ? await historiesOf(place, config, read, lastRun) : new Map(),
    findings: linted.findings,
    templates: await templates(snapshot, config),
    existing: openOutputs(place.root, dir),
    notes: await notes(snapshot, plans),
    ownPages: await ownPages(place, snapshot, dir, siteDir),
    settings: { title: config.docs.title, edit: config.docs.edit, dir, url: config.docs.url },
    repository: place.git === null ? null : await repositoryOf(place.git),
    now: options.now,
    payloads,
    destinationTypes: config.lint.destinationTypes,
    usage: await usageOf(snapshot, config),
    fingerprints: new Map(read.flatMap(({ known }) => [...known.texts])),
  }
  const known = new Map(read.map(each => [each.plan.id, each.known]))
  return {
    input,
    config,
    ...(await look(snapshot, config)),
    read: { plans: known, findings: linted.known },
    lastRun,
  }
}

/** What the standards say of the plans. What was found by the same settings, and still stands, is not looked for again. */
function lintAgain(
  plans: readonly Plan[],
  { lint: settings }: Config,
  now: string,
  lastRun: LastRun | null,
): { readonly findings: readonly Finding[]; readonly known: LintedBy } {
  const by = createHash('sha256').update(serialize(settings)).digest('base64url')
  const before = lastRun?.findings
  const known =
    before?.settings === by
      ? { plans: [...lastRun!.plans.values()].map(({ plan }) => plan), found: before.found }
      : null
  const input = { plans, base: null, changes: [], settings, now, files: new Map() }
  const { findings, found } = lint(input, known)
  return { findings, known: { settings: by, found } }
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

/** A plan as the last run knew it, where it was read from the same place. */
function knownAt({ id, path, format }: PlanEntry, lastRun: LastRun | null): KnownPlan | null {
  const known = lastRun?.plans.get(id)
  return known?.plan.path === path && known.format === format ? known : null
}

type Locate = DocsInput['locate']

/**
 * Says where things are written. The trees of the files take more memory than the plan itself, so only the lines of events are
 * kept of them; a file is parsed again when something else in it is to be located.
 */
function locator(read: readonly Reread[], files: readonly SourceFile[]): Locate {
  const lines = new Map<string, number>()
  for (const { plan, documents } of read)
    for (const { at } of plan.events.values())
      if (documents.has(at.file)) lines.set(placeOf(at), locateIn(at, documents).place.line)
  const texts = new Map(files.map(file => [file.path, file]))
  const parsed = new Map<string, SourceDocument>()
  return origin => {
    const { file } = origin
    const known = origin.range === undefined ? lines.get(placeOf(origin)) : undefined
    if (known !== undefined) return { file, line: known }
    const text = parsed.has(file) ? undefined : texts.get(file)
    if (text !== undefined) parsed.set(file, parseSource(text))
    return { file, line: locateIn(origin, parsed).place.line }
  }
}

function placeOf({ file, pointer }: Origin): string {
  return `${file}\n${pointer}`
}

function unreadable(plans: readonly Plan[], locate: Locate): DocsProblem[] {
  return plans
    .flatMap(({ problems }) => problems.filter(isUnreadable))
    .map(({ at, message }) => ({ level: 'error', ...locate(at), message: plain(message) }))
}

/** The plans as each commit of the main line left them. */
async function historiesOf(
  place: Workplace,
  config: Config,
  plans: readonly Reread[],
  lastRun: LastRun | null,
): Promise<Map<string, PlanHistory>> {
  const { git } = place
  const head = git === null ? null : await headCommit(git)
  if (git === null || head === null) return new Map()
  await requireWholeHistory(git, 'The documentation tells the history of the plan')
  const histories = new Map<string, PlanHistory>()
  for (const { plan, known, documents: parsed } of plans) {
    const { id, path } = plan
    const before = knownAt({ id, path, format: known.format }, lastRun)
    const states = before === null ? [known] : [known, before]
    const request = { id, path, to: head, within: null, before: null, known: states, parsed }
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

/**
 * The look of the site. A team's own file of the same name, anywhere in its folder of templates, takes the place of ours; its other
 * styles, scripts and pictures are published beside them.
 * @throws {UsageError} for a layout that lacks something, or asks something of another host
 */
async function look(snapshot: Snapshot, { docs }: Config): Promise<Pick<LoadedDocs, 'assets' | 'layout'>> {
  const assets = await siteAssets()
  const own = docs.templates === null ? [] : await textsIn(snapshot, [docs.templates], isLook)
  for (const { path, text } of own) if (!isLayout(path)) assets.set(posix.basename(path), text)
  const layout = own.find(({ path }) => isLayout(path)) ?? (await templateFile(`site/${LAYOUT}`))
  // What is wrong with it would be wrong with every page.
  const problems = layoutProblems(layout).map(({ line, message }) => `${layout.path}:${line}: ${message}`)
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return { assets, layout }
}

const LAYOUT = 'layout.html'
const isLayout = (path: string): boolean => posix.basename(path) === LAYOUT
const isLook = (path: string): boolean => isLayout(path) || /\.(?:css|js|svg)$/.test(path)

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

/** A team's own pages: markdown anywhere in the repository, but for the site, that asks for a generated part. */
async function ownPages(
  { git }: Workplace,
  snapshot: Snapshot,
  dir: string,
  site: string,
): Promise<SourceFile[]> {
  const paths = git === null ? [''] : await filesWith(git, snapshot.commit, INSERT, '*.md', site)
  const { files } = await snapshot.read(selectWhere(paths, isMarkdown))
  const generated = ({ path, text }: SourceFile): boolean =>
    path.startsWith(dir === '' ? '' : `${dir}/`) && text.startsWith(HEADER)
  return files.filter(file => file.text.includes(INSERT) && !generated(file))
}

const isMarkdown = (path: string): boolean => path.endsWith('.md')

/** The repository on the web; null where `origin` is not there. */
export async function repositoryOf(git: Git): Promise<Repository | null> {
  const url = webAddress((await remoteUrl(git, 'origin')) ?? '')
  const branch = url === null ? null : await defaultBranch(git)
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
