import { posix } from 'node:path'
import { error as annotateError, warning as annotateWarning, setOutput } from '@actions/core'
import type { Config } from '../src/config/config.ts'
import { buildDocs, type DocsProblem, pageKeys } from '../src/docs/index.ts'
import { expectShortRun, keepMemorySmall } from '../src/io/engine.ts'
import { fetchRefs, isShallow } from '../src/io/git.ts'
import { publishBranch, publishCommit } from '../src/io/publish.ts'
import { type LoadedDocs, loadDocs, sourcePaths } from '../src/project/load-docs.ts'
import { dateOf } from '../src/project/place.ts'
import { makeSite, pagesAddress, type Site, siteFolder, writeDocs } from '../src/project/site.ts'
import { commitSnapshot, type Snapshot } from '../src/project/snapshot.ts'
import type { PageChange } from '../src/render/comment/context.ts'
import { logSafe } from '../src/render/github.ts'
import type { FileEdit } from '../src/text/file-edit.ts'
import { UsageError } from '../src/text/usage-error.ts'
import { type Run, requireGit, requireHead } from './job.ts'
import { log } from './log.ts'

/** Writes the documentation into the checkout, and publishes it where that is asked for. */
export async function runDocs(run: Run): Promise<number> {
  keepMemorySmall()
  expectShortRun()
  const git = requireGit(run)
  if (isShallow(git)) {
    log("The documentation tells the plan's whole history: fetching it.")
    await fetchRefs(git, 'origin', [await requireHead(git)], 'all').catch(() => undefined)
  }
  if (run.inputs.publish !== 'none') requireMerged(run)
  const head = commitSnapshot(git, await requireHead(git), run.place.folder)
  const site = run.inputs.siteDir ?? ''
  const loaded = await loadDocs(run.place, head, { ...(await optionsOf(run, head, head.commit)), site })
  const url = addressOf(run)
  const dir = run.inputs.publish === 'none' ? await siteDir(run, loaded) : null
  // What is to be committed is known before it is written: afterwards, nothing is left to change.
  const edits = run.inputs.publish === 'commit' ? buildDocs(loaded.input).edits : []
  const { pages, siteFiles, problems, changed } = writeDocs(run.place.root, loaded, dir, url)
  if (tell(problems)) return 1
  const inSite = changed.filter(path => dir !== null && path.startsWith(`${dir}/`)).length
  log(`${loaded.input.settings.dir}: ${pages} pages, ${changed.length - inSite} files changed.`)
  setOutput('docs-changed', changed.length > inSite)
  if (dir !== null) log(`${dir}: the web site, ${siteFiles} files.`)
  if (run.inputs.publish === 'none') return 0
  await requirePublic(run, loaded.config)
  return run.inputs.publish === 'commit' ? commit(run, loaded, edits) : pushSite(run, makeSite(loaded, url))
}

function requireMerged({ facts }: Run): void {
  if (facts.pullRequest === null && facts.mergeGroup === null) return
  throw new UsageError(
    'The documentation of a pull request is not published before it is merged. Publish on a push to the default branch.',
  )
}

/** @returns true where one of them is an error */
function tell(problems: readonly DocsProblem[]): boolean {
  for (const { file, line, level, message } of problems) {
    const words = logSafe(message)
    if (level === 'error') annotateError(words, { title: 'Documentation', file, startLine: line })
    else log(`${file}:${line}: ${message}`)
  }
  return problems.some(problem => problem.level === 'error')
}

function addressOf({ facts: { serverUrl, owner, repo } }: Run): string | null {
  return pagesAddress(`${serverUrl}/${owner}/${repo}`)
}

/** The folder that the web site is left in, for the official Pages actions; of a private repository only where it may be published. */
async function siteDir(run: Run, loaded: LoadedDocs): Promise<string | null> {
  const { inputs, place } = run
  if (inputs.siteDir === null) return null
  const dir = siteFolder(place, inputs.siteDir, loaded)
  if (!(await mustStayPrivate(run, loaded.config))) return dir
  annotateWarning(`The web site was not written. ${stayPrivate}`, { title: 'Documentation' })
  return null
}

async function optionsOf(
  run: Run,
  head: Snapshot,
  history: string | null,
): Promise<Parameters<typeof loadDocs>[2]> {
  const { configFile, plan, docsDir } = run.inputs
  return { configFile, plans: plan, dir: docsDir, now: (await dateOf(run.place, head)) ?? '', history }
}

const message = 'Tracking plan documentation'

async function commit(run: Run, loaded: LoadedDocs, files: readonly FileEdit[]): Promise<number> {
  const { defaultBranch: branch } = run.facts
  const madeFrom = sourcePaths(loaded)
  log(committed(await publishCommit(requireGit(run), { branch, message, files, madeFrom }), branch))
  return 0
}

function committed(outcome: Awaited<ReturnType<typeof publishCommit>>, branch: string): string {
  if (outcome === 'outdated')
    return `${branch} has moved on, and what this documentation is made from with it: the run of that push writes it.`
  return `The documentation is committed to ${branch}${outcome === 'unchanged' ? ' already' : ''}.`
}

async function pushSite(run: Run, { files, problems }: Site): Promise<number> {
  const { publishBranch: branch } = run.inputs
  if (branch === run.facts.defaultBranch) {
    throw new UsageError(
      `\`publish-branch\` is the default branch (${branch}), which is never replaced. Name another, such as gh-pages.`,
    )
  }
  if (tell(problems)) return 1
  const contents = [...files].map(([path, content]) => ({ path, content }))
  const changed = await publishBranch(requireGit(run), { branch, message, files: contents })
  log(changed ? `${files.size} files are published on ${branch}.` : `${branch} is up to date.`)
  return 0
}

const stayPrivate =
  'This repository is private, and its pages may not be. Set `docs: { public: true }` in waymark.yml to publish all the same; what is marked `internal: true` stays out.'

/** Pages of a private repository can be public: that is for the team to say. */
async function mustStayPrivate({ facts, github }: Run, config: Config): Promise<boolean> {
  if (config.docs.public) return false
  return facts.isPrivate ?? (github === null ? true : github.isPrivate())
}

async function requirePublic(run: Run, config: Config): Promise<void> {
  if (await mustStayPrivate(run, config)) throw new UsageError(stayPrivate)
}

/**
 * The documentation pages that differ between two commits; none where they cannot be made.
 * @param fileUrl the address of a file as the pull request leaves it
 */
export async function changedPages(
  run: Run,
  sides: { readonly base: Snapshot; readonly head: Snapshot },
  fileUrl: (file: string) => string,
): Promise<PageChange[]> {
  try {
    const options = await optionsOf(run, sides.head, null)
    const [base, head] = [
      await loadDocs(run.place, sides.base, options),
      await loadDocs(run.place, sides.head, options),
    ]
    // What could not be read is not gone.
    if (base.input.unread?.length || head.input.unread?.length) return []
    const [before, after] = [pagesOf(base), pagesOf(head)]
    const { settings, existing } = head.input
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter(path => before.get(path) !== after.get(path))
      .sort()
      .map(path => ({
        path,
        what: !before.has(path) ? 'new' : !after.has(path) ? 'goes away' : 'changed',
        url: existing.has(path) ? fileUrl(posix.join(settings.dir, path)) : null,
      }))
  } catch {
    // A plan that is not there on one side, or a template with an error: the check says so itself.
    return []
  }
}

/** What the pages are made of, by path. Where a thing stands in its file makes no difference: what is written above it moves it. */
function pagesOf({ input }: LoadedDocs): Map<string, string> {
  return pageKeys({ ...input, locate: ({ file }) => ({ file, line: 1 }) })
}
