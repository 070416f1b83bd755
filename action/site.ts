import { posix } from 'node:path'
import { buildSite, type DocsInput, type DocsOutput } from '../src/docs/index.ts'
import { templateFiles } from '../src/project/package-files.ts'
import type { FileEdit } from '../src/text/file-edit.ts'
import type { EventFacts } from './event.ts'

/** Every file of the web site, as it is to be published. */
export async function siteFiles(
  input: DocsInput,
  output: DocsOutput,
  facts: EventFacts,
): Promise<FileEdit[]> {
  const assets = (await templateFiles('site')).map(file => [posix.basename(file.path), file.text] as const)
  const site = buildSite({ ...input, assets: new Map(assets), pages: output.pages, url: siteAddress(facts) })
  return [...site].map(([path, content]) => ({ path, content }))
}

/** Where GitHub Pages puts a repository's site; null on another server, whose address is not known. */
function siteAddress({ serverUrl, owner, repo }: EventFacts): string | null {
  if (serverUrl !== 'https://github.com') return null
  const host = `${owner.toLowerCase()}.github.io`
  return repo.toLowerCase() === host ? `https://${host}/` : `https://${host}/${repo}/`
}
