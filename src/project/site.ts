import { join } from 'node:path'
import {
  compareSite,
  type DocsProblem,
  type DocsSummary,
  judgedSite,
  pageFolders,
  type SiteInput,
  type SiteTarget,
  writeAll,
} from '../docs/index.ts'
import { collectNow, collectOften } from '../io/engine.ts'
import { openOutputs, stampOf } from '../io/output-files.ts'
import { openStaging } from '../io/write.ts'
import { inside } from '../text/inside.ts'
import { UsageError } from '../text/usage-error.ts'
import { requireApart } from './apart.ts'
import type { LoadedDocs } from './load-docs.ts'
import type { Workplace } from './place.ts'
import { within } from './snapshot.ts'

/** The web site, not yet written anywhere. */
export interface Site {
  /** by path inside the site */
  readonly files: ReadonlyMap<string, string>
  /** what stands against publishing it, all of it errors */
  readonly problems: readonly DocsProblem[]
}

/**
 * The web site of what was loaded, and what stands against publishing it.
 * @param url where it will be, if the config does not say; null: not known
 * @param dir its folder, for the paths of what is told
 */
export function makeSite(loaded: LoadedDocs, url: string | null, dir = ''): Site {
  return judgedSite(siteInput(loaded, url), dir)
}

/** All that the site is made of. @param url where it will be, if the config does not say */
export function siteInput({ input, config, assets, layout }: LoadedDocs, url: string | null): SiteInput {
  return { ...input, assets, layout, url: config.docs.url ?? url }
}

/** So many files are more than a few changes to the plan make. */
const MANY = 200

/** What was written: the paths that changed, none where there was an error. */
export interface WrittenDocs extends Omit<DocsSummary, 'memory'> {
  readonly changed: readonly string[]
}

/**
 * Writes the documentation, and the site where one is asked for: together, or not at all. Where the last run is remembered, only
 * what has changed is made again.
 * @param dir the site's folder; null: none
 * @param url where the site will be, if the config does not say; null: not known
 */
export function writeDocs(
  root: string,
  loaded: LoadedDocs,
  dir: string | null,
  url: string | null,
): WrittenDocs {
  const target = dir === null ? null : { dir, existing: openOutputs(root, dir) }
  const { lastRun } = loaded
  const staging = openStaging(root)
  try {
    const edits = writeAll(siteInput(loaded, url), target, lastRun?.known ?? null)
    let step = edits.next()
    let count = 0
    for (; !step.done; step = edits.next()) {
      count += 1
      // Where nothing is known, that was so from the start.
      if (count === MANY && lastRun?.known) collectOften()
      staging.add(step.value)
    }
    const { memory, ...summary } = step.value
    if (memory === null || summary.problems.some(problem => problem.level === 'error'))
      return { ...summary, changed: [] }
    const written = new Map<string, string | null>()
    const changed = staging.commit(path => written.set(path, stampOf(join(root, path))))
    // What is remembered is as large as what was held to make it.
    if (count >= MANY) collectNow()
    const read = (path: string): string | null =>
      stampRead(path, { dir: loaded.input.settings.dir, existing: loaded.input.existing }) ??
      (target && stampRead(path, target))
    lastRun?.remember(loaded.read, memory, path => (written.has(path) ? written.get(path)! : read(path)))
    return { ...summary, changed }
  } finally {
    staging.discard()
  }
}

function stampRead(path: string, { dir, existing }: SiteTarget): string | null {
  const own = inside(dir, path)
  return own === null ? null : (existing.stampRead?.(own) ?? null)
}

/** Where GitHub Pages puts the site of a repository; null on another server, whose address is not known. */
export function pagesAddress(repositoryUrl: string | null): string | null {
  const match = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(repositoryUrl ?? '')
  if (match === null) return null
  const [, owner = '', repository = ''] = match
  const host = `${owner.toLowerCase()}.github.io`
  return repository.toLowerCase() === host ? `https://${host}/` : `https://${host}/${repository}/`
}

/**
 * The site's folder, relative to the repository's root.
 * @throws {UsageError} where it would mix with the plan or with the markdown pages
 */
export function siteFolder({ folder }: Workplace, given: string, { input, config }: LoadedDocs): string {
  const dir = within(folder, given)
  const docs = input.settings.dir
  const holdsPages = docs === '' ? pageFolders.has(dir.split('/')[0]!) : `${dir}/`.startsWith(`${docs}/`)
  if (dir === '' || holdsPages || docs.startsWith(`${dir}/`))
    throw new UsageError(
      `The site cannot go to ${JSON.stringify(given)}: it needs a folder of its own, apart from the markdown pages in ${docs || 'the root of the repository'}.`,
    )
  requireApart('The site', dir, config)
  return dir
}

/** What on disk is not as the site would be written, and what stands against publishing it. */
export function checkSite(root: string, dir: string, { files, problems }: Site): DocsProblem[] {
  return [...problems, ...compareSite(dir, files, openOutputs(root, dir))]
}
