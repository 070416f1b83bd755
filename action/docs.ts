import { posix } from 'node:path'
import { error as annotateError, setOutput } from '@actions/core'
import type { Config } from '../src/config/config.ts'
import { buildDocs, type DocsInput, type DocsOutput } from '../src/docs/index.ts'
import { fetchRefs, isShallow } from '../src/io/git.ts'
import { publishBranch, publishCommit } from '../src/io/publish.ts'
import { applyEdits } from '../src/io/write.ts'
import { type LoadedDocs, loadDocs } from '../src/project/load-docs.ts'
import { dateOf } from '../src/project/place.ts'
import { commitSnapshot, type Snapshot, within } from '../src/project/snapshot.ts'
import { logSafe } from '../src/render/github.ts'
import { UsageError } from '../src/text/usage-error.ts'
import { type Run, requireGit, requireHead } from './job.ts'
import { log } from './log.ts'
import { siteFiles } from './site.ts'

/** Writes the documentation into the checkout, and publishes it where that is asked for. */
export async function runDocs(run: Run): Promise<number> {
  const git = requireGit(run)
  if (await isShallow(git)) {
    log("The documentation tells the plan's whole history: fetching it.")
    await fetchRefs(git, 'origin', [await requireHead(git)], 'all').catch(() => undefined)
  }
  const head = commitSnapshot(git, await requireHead(git), run.place.folder)
  const { input, config } = await loadDocs(run.place, head, await optionsOf(run, head, true))
  const output = buildDocs(input)
  for (const { file, line, level, message } of output.problems) {
    const words = logSafe(message)
    if (level === 'error') annotateError(words, { title: 'Documentation', file, startLine: line })
    else log(`${file}:${line}: ${message}`)
  }
  if (output.problems.some(problem => problem.level === 'error')) return 1
  const changed = await applyEdits(run.place.root, output.edits)
  log(`${input.settings.dir}: ${output.pages.length} pages, ${changed.length} files changed.`)
  setOutput('docs-changed', changed.length > 0)
  await writeSite(run, input, output)
  await publish(run, { input, config }, output)
  return 0
}

/** Leaves the web site in a folder of its own, for the official Pages actions. */
async function writeSite({ inputs, place, facts }: Run, input: DocsInput, output: DocsOutput): Promise<void> {
  if (inputs.siteDir === null || inputs.publish !== 'none') return
  const dir = within(place.folder, inputs.siteDir)
  const files = await siteFiles(input, output, facts)
  await applyEdits(
    place.root,
    files.map(file => ({ ...file, path: posix.join(dir, file.path) })),
  )
  log(`${dir}: the web site, ${files.length} files.`)
}

async function optionsOf(
  run: Run,
  head: Snapshot,
  history: boolean,
): Promise<Parameters<typeof loadDocs>[2]> {
  const { configFile, plan, docsDir } = run.inputs
  return { configFile, plans: plan, dir: docsDir, now: (await dateOf(run.place, head)) ?? '', history }
}

async function publish(run: Run, { input, config }: LoadedDocs, output: DocsOutput): Promise<void> {
  const { publish: mode, publishBranch: branch } = run.inputs
  if (mode === 'none') return
  await requirePublic(run, config)
  const git = requireGit(run)
  const message = 'Tracking plan documentation'
  if (mode === 'commit') {
    const changed = await publishCommit(git, {
      branch: run.facts.defaultBranch,
      message,
      files: output.edits,
    })
    log(
      changed
        ? `The documentation is committed to ${run.facts.defaultBranch}.`
        : 'The documentation is committed already.',
    )
    return
  }
  if (branch === run.facts.defaultBranch) {
    throw new UsageError(
      `\`publish-branch\` is the default branch (${branch}), which is never replaced. Name another, such as gh-pages.`,
    )
  }
  const files = await siteFiles(input, output, run.facts)
  const changed = await publishBranch(git, { branch, message, files })
  log(changed ? `${files.length} files are published on ${branch}.` : `${branch} is up to date.`)
}

/** Pages of a private repository can be public: that is for the team to say. */
async function requirePublic(run: Run, config: Config): Promise<void> {
  const { facts, github } = run
  const isPrivate = facts.isPrivate ?? (github === null ? true : await github.isPrivate())
  if (isPrivate && !config.docs.public) {
    throw new UsageError(
      'This repository is private, and its pages may not be. Set `docs: { public: true }` in waymark.yml to publish all the same; what is marked `internal: true` stays out.',
    )
  }
}

/** Paths of the documentation pages that differ between two commits; empty where they cannot be made. */
export async function changedPages(
  run: Run,
  sides: { readonly base: Snapshot; readonly head: Snapshot },
): Promise<string[]> {
  try {
    const [before, after] = [await pagesAt(run, sides.base), await pagesAt(run, sides.head)]
    const paths = new Set([...before.keys(), ...after.keys()])
    return [...paths].filter(path => before.get(path) !== after.get(path)).sort()
  } catch {
    // A plan that is not there on one side, or a template with an error: the check says so itself.
    return []
  }
}

async function pagesAt(run: Run, side: Snapshot): Promise<Map<string, string>> {
  const { input } = await loadDocs(run.place, side, await optionsOf(run, side, false))
  return new Map(buildDocs(input).pages.map(page => [page.path, page.markdown]))
}
