import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from '../text/source-file.ts'

/**
 * The folder that Waymark is installed in: it holds `docs-template/` and `examples/` beside `dist/`. Found upwards from
 * this module, which runs bundled (in `dist/` or `dist/chunks/`) as well as from the sources.
 */
export const packageFolder: string = up(fileURLToPath(import.meta.url), ['dist', 'src'])

function up(file: string, folders: readonly string[]): string {
  let folder = dirname(file)
  while (!folders.includes(folder.split(/[\\/]/).at(-1) ?? '') && folder !== dirname(folder))
    folder = dirname(folder)
  return dirname(folder)
}

/** A file of `docs-template/`. */
export function readTemplate(name: string): Promise<string> {
  return readFile(join(packageFolder, 'docs-template', name), 'utf8')
}

/** The site's scripts, style and icon as they are published, by name. */
export async function siteAssets(): Promise<Map<string, string>> {
  const folder = join(packageFolder, 'dist/site')
  const names = (await readdir(folder)).sort()
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

/** The files of a folder of `docs-template/`, in name order. */
export async function templateFiles(folder: string): Promise<SourceFile[]> {
  const names = (await readdir(join(packageFolder, 'docs-template', folder))).sort()
  return Promise.all(names.map(name => templateFile(`${folder}/${name}`)))
}

/** A file of `docs-template/`, with its path. */
export async function templateFile(name: string): Promise<SourceFile> {
  return { path: `docs-template/${name}`, text: await readTemplate(name) }
}
