import { posix } from 'node:path'
import {
  buildSite,
  compareSite,
  type DocsOutput,
  type DocsProblem,
  MANIFEST_FILE,
  openShelf,
  pageFolders,
  shelve,
  siteProblems,
} from '../docs/index.ts'
import { readOutputs } from '../io/output-files.ts'
import type { FileEdit } from '../text/file-edit.ts'
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
 */
export function makeSite(
  { input, config, assets }: LoadedDocs,
  pages: DocsOutput['pages'],
  url: string | null,
): Site {
  const files = buildSite({ ...input, assets, pages, url: config.docs.url ?? url })
  return { files, problems: siteProblems(files) }
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

/** The edits that bring a folder to the site, and what stands against them: files of others, which are never overwritten. */
export async function siteEdits(
  root: string,
  dir: string,
  { files }: Site,
): Promise<{ edits: FileEdit[]; problems: DocsProblem[] }> {
  const listed = await readOutputs(root, dir, path => path === MANIFEST_FILE)
  const { manifest } = openShelf(dir, listed)
  // What is ours and stays is compared when it is written; to read it here too would be to hold the whole site twice.
  const wanted = (path: string): boolean => path === MANIFEST_FILE || !manifest.has(path) || !files.has(path)
  const existing = listed.size === 0 ? listed : await readOutputs(root, dir, wanted)
  return shelve(openShelf(dir, existing), files, new Set(), null)
}

/** What on disk is not as the site would be written, and what stands against publishing it. */
export async function checkSite(
  root: string,
  dir: string,
  { files, problems }: Site,
): Promise<DocsProblem[]> {
  const existing = await readOutputs(root, dir, () => true)
  return [...inFolder(dir, problems), ...compareSite(dir, files, existing)]
}

/** Problems of a site with their files as paths of the repository. */
export function inFolder(dir: string, problems: readonly DocsProblem[]): DocsProblem[] {
  return problems.map(each => ({ ...each, file: posix.join(dir, each.file) }))
}
