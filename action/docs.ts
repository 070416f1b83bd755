import { posix } from 'node:path'
import { error as annotateError, warning as annotateWarning, setOutput } from '@actions/core'
import type { Config } from '../src/config/config.ts'
import { buildDocs, type DocsOutput, type DocsProblem } from '../src/docs/index.ts'
import { fetchRefs, isShallow } from '../src/io/git.ts'
import { publishBranch, publishCommit } from '../src/io/publish.ts'
import { applyEdits } from '../src/io/write.ts'
import { type LoadedDocs, loadDocs, sourcePaths } from '../src/project/load-docs.ts'
import { dateOf } from '../src/project/place.ts'
import { inFolder, makeSite, pagesAddress, type Site, siteEdits, siteFolder } from '../src/project/site.ts'
import { commitSnapshot, type Snapshot } from '../src/project/snapshot.ts'
import type { PageChange } from '../src/render/comment/context.ts'
import { logSafe } from '../src/render/github.ts'
import { UsageError } from '../src/text/usage-error.ts'
import { type Run, requireGit, requireHead } from './job.ts'
import { log } from './log.ts'

/** Writes the documentation into the checkout, and publishes it where that is asked for. */
export async function runDocs(run: Run): Promise<number> {
  const git = requireGit(run)
  if (await isShallow(git)) {
    log("The documentation tells the plan's whole history: fetching it.")
    await fetchRefs(git, 'origin', [await requireHead(git)], 'all').catch(() => undefined)
  }
  const head = commitSnapshot(git, await requireHead(git), run.place.folder)
  const loaded = await loadDocs(run.place, head, await optionsOf(run, head, true))
  const { dir } = loaded.input.settings
  const output = buildDocs(loaded.input)
  if (tell(output.problems)) return 1
  const changed = await applyEdits(run.place.root, output.edits)
  log(`${dir}: ${output.pages.length} pages, ${changed.length} files changed.`)
  setOutput('docs-changed', changed.length > 0)
  if (run.inputs.publish === 'none') return writeSite(run, loaded, output)
  await requirePublic(run, loaded.config)
  return publish(run, loaded, output)
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

function siteOf({ facts }: Run, loaded: LoadedDocs, output: DocsOutput): Site {
  const { serverUrl, owner, repo } = facts
  return makeSite(loaded, output.pages, pagesAddress(`${serverUrl}/${owner}/${repo}`))
}

/** Leaves the web site in a folder of its own, for the official Pages actions; of a private repository only where it may be published. */
async function writeSite(run: Run, loaded: LoadedDocs, output: DocsOutput): Promise<number> {
  const { inputs, place } = run
  if (inputs.siteDir === null) return 0
  if (await mustStayPrivate(run, loaded.config)) {
    annotateWarning(`The web site was not written. ${stayPrivate}`, { title: 'Documentation' })
    return 0
  }
  const dir = siteFolder(place, inputs.siteDir, loaded)
  const site = siteOf(run, loaded, output)
  const { edits, problems } = await siteEdits(place.root, dir, site)
  if (tell([...inFolder(dir, site.problems), ...problems])) return 1
  await applyEdits(place.root, edits)
  log(`${dir}: the web site, ${site.files.size} files.`)
  return 0
}

async function optionsOf(
  run: Run,
  head: Snapshot,
  history: boolean,
): Promise<Parameters<typeof loadDocs>[2]> {
  const { configFile, plan, docsDir } = run.inputs
  return { configFile, plans: plan, dir: docsDir, now: (await dateOf(run.place, head)) ?? '', history }
}

async function publish(run: Run, loaded: LoadedDocs, output: DocsOutput): Promise<number> {
  const { publish: mode, publishBranch: branch } = run.inputs
  const git = requireGit(run)
  const message = 'Tracking plan documentation'
  if (run.facts.pullRequest !== null || run.facts.mergeGroup !== null)
    throw new UsageError(
      'The documentation of a pull request is not published before it is merged. Publish on a push to the default branch.',
    )
  if (mode === 'commit') {
    const { defaultBranch } = run.facts
    const madeFrom = sourcePaths(loaded)
    const outcome = await publishCommit(git, {
      branch: defaultBranch,
      message,
      files: output.edits,
      madeFrom,
    })
    log(committed(outcome, defaultBranch))
    return 0
  }
  if (branch === run.facts.defaultBranch) {
    throw new UsageError(
      `\`publish-branch\` is the default branch (${branch}), which is never replaced. Name another, such as gh-pages.`,
    )
  }
  const site = siteOf(run, loaded, output)
  if (tell(site.problems)) return 1
  const files = [...site.files].map(([path, content]) => ({ path, content }))
  const changed = await publishBranch(git, { branch, message, files })
  log(changed ? `${files.length} files are published on ${branch}.` : `${branch} is up to date.`)
  return 0
}

function committed(outcome: Awaited<ReturnType<typeof publishCommit>>, branch: string): string {
  if (outcome === 'outdated')
    return `${branch} has moved on, and what this documentation is made from with it: the run of that push writes it.`
  return `The documentation is committed to ${branch}${outcome === 'unchanged' ? ' already' : ''}.`
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
    const options = await optionsOf(run, sides.head, false)
    const [base, head] = [
      await loadDocs(run.place, sides.base, options),
      await loadDocs(run.place, sides.head, options),
    ]
    // What is in a file that cannot be read is not gone.
    if (base.input.unreadable?.length || head.input.unreadable?.length) return []
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

/** The pages by path. Where a thing stands in its file makes no difference: what is written above it moves it. */
function pagesOf({ input }: LoadedDocs): Map<string, string> {
  const { pages } = buildDocs({ ...input, locate: ({ file }) => ({ file, line: 1 }) })
  return new Map(pages.map(page => [page.path, page.markdown]))
}
