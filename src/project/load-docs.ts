import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import type { Config, PlanEntry } from '../config/config.ts'
import {
  byPlace,
  type DocsInput,
  type DocsProblem,
  type PlanHistory,
  type Repository,
} from '../docs/index.ts'
import { collectOften } from '../io/engine.ts'
import { defaultBranch, type Git, homeRemotes } from '../io/git.ts'
import { openOutputs, stampOf } from '../io/output-files.ts'
import { selectFiles } from '../io/selection.ts'
import { lint } from '../lint/index.ts'
import type { Finding } from '../model/finding.ts'
import type { Origin } from '../model/origin.ts'
import type { Plan } from '../model/plan.ts'
import { type KnownPlan, type Reread, rereadPlan } from '../plan/reread.ts'
import { locate as locateIn } from '../report/locate.ts'
import type { SourceDocument } from '../source/document.ts'
import { parseSource } from '../source/parse.ts'
import { plain } from '../text/phrase.ts'
import type { FileSet, SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { build } from './about.ts'
import { requireApart } from './apart.ts'
import { type Look, look, notes, notesFolders, ownPages, templates, usageOf } from './docs-files.ts'
import { fingerprintsOf, type LastRun, type LintedBy, openLastRun, type Read } from './last-run.ts'
import { projectOf, sideOf } from './load-check.ts'
import { payloadsBy, type Witnesses } from './payloads.ts'
import type { Workplace } from './place.ts'
import { historyOf, requireWholeHistory } from './plan-history.ts'
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
  /** id of the commit up to which git's history is told; null: without it */
  readonly history: string | null
  /** where the site goes, for a run that writes and remembers what it wrote; `''`: it writes none; left out: it writes nothing */
  readonly site?: string
  /** what the caller remembers of the last run; left out: what lies in the repository, where the run writes */
  readonly last?: LastRun
}

/** What the pages are built from, and the config that it was read by. */
export interface LoadedDocs extends Look {
  readonly input: DocsInput
  readonly config: Config
  /** to be remembered */
  readonly read: Read
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
  // To start git takes the longer the more is in memory.
  const repository = git === null ? null : await repositoryOf(git)
  const own = await ownPages(place, snapshot, dir, siteDir)
  const remembers = git !== null && options.site !== undefined
  const lastRun =
    options.last ??
    (remembers ? openLastRun(git, [dir, options.site], path => stampOf(join(place.root, path))) : null)
  if ((lastRun?.known ?? null) === null) collectOften()
  const read = config.plans.map(entry => {
    const files = side.plans.get(entry.id) ?? noFiles
    return rereadPlan({ ...entry, files }, fingerprintsOf(files.files), knownAt(entry, lastRun))
  })
  if (read.every(({ plan }) => plan.files.length + plan.problems.length === 0)) {
    throw new UsageError(
      'There is no tracking plan to document. Run `waymark init` for a first one, or name it with `--plan PATH`.',
    )
  }
  const plans = read.map(({ plan }) => plan)
  const files = [...side.plans.values()].flatMap(each => each.files)
  const locate = locator(read, files)
  const witnesses: Witnesses = new Map(lastRun?.witnesses)
  const linted = lintAgain(plans, config, options.now, lastRun)
  const input: DocsInput = {
    version: build,
    plans,
    unread: unread(plans, locate),
    locate,
    history:
      git && options.history ? await historiesOf(git, options.history, config, read, lastRun) : new Map(),
    findings: linted.findings,
    templates: await templates(snapshot, config),
    existing: openOutputs(place.root, dir),
    notes: await notes(snapshot, plans),
    ownPages: own,
    settings: { title: config.docs.title, edit: config.docs.edit, dir, url: config.docs.url },
    repository,
    now: options.now,
    payloads: payloadsBy(witnesses),
    destinationTypes: config.lint.destinationTypes,
    usage: await usageOf(snapshot, config),
    fingerprints: new Map(read.flatMap(({ known }) => [...known.texts])),
  }
  const known = new Map(read.map(each => [each.plan.id, each.known]))
  return {
    input,
    config,
    ...(await look(snapshot, config)),
    read: { plans: known, findings: linted.known, witnesses },
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
      ? { ...before, plans: [...lastRun!.plans.values()].map(({ plan }) => plan) }
      : null
  const input = { plans, base: null, changes: [], settings, now, files: new Map() }
  const { findings, found } = lint(input, known)
  return { findings, known: { settings: by, now, found } }
}

/** The files and folders that documentation is made from. */
export function sourcePaths({ config }: LoadedDocs): string[] {
  const { plans, docs } = config
  const named = [config.path ?? 'waymark.yml', docs.templates, docs.usage].filter(path => path !== null)
  return [...selectFiles(plans.map(({ path }) => path)).prefixes, ...notesFolders(plans), ...named]
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

function unread(plans: readonly Plan[], locate: Locate): DocsProblem[] {
  return plans
    .flatMap(({ problems }) => problems)
    .map(({ at, message }): DocsProblem => ({ level: 'error', ...locate(at), message: plain(message) }))
    .sort(byPlace)
}

/** The plans as each commit of the main line left them. */
async function historiesOf(
  git: Git,
  head: string,
  config: Config,
  plans: readonly Reread[],
  lastRun: LastRun | null,
): Promise<Map<string, PlanHistory>> {
  requireWholeHistory(git, 'The documentation tells the history of the plan')
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

/**
 * The repository on the web; null where no remote says which it is. A clone of a fork writes what a clone of the repository itself
 * does: its links lead to where the fork comes from.
 */
export async function repositoryOf(git: Git): Promise<Repository | null> {
  for (const remote of await homeRemotes(git)) {
    const url = webAddress(remote.url)
    const branch = url === null ? null : await defaultBranch(git, remote.name)
    if (url !== null && branch !== null) return { url, branch: branch.name }
  }
  return null
}

/** `git@github.com:acme/plan.git` and `https://token@github.com/acme/plan.git` as `https://github.com/acme/plan` */
function webAddress(remote: string): string | null {
  const match =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/:]+@)([\w.-]+)(?::\d+)?[/:]([\w./-]+?)(?:\.git)?\/?$/.exec(
      remote,
    )
  return match ? `https://${match[1]}/${match[2]}` : null
}
