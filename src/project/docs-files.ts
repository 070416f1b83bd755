import { posix } from 'node:path'
import type { Config } from '../config/config.ts'
import { type EventUsage, HEADER, INSERT, layoutProblems } from '../docs/index.ts'
import { filesWith } from '../io/grep.ts'
import { selectWhere } from '../io/selection.ts'
import type { Plan } from '../model/plan.ts'
import type { SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { siteAssets, templateFile, templateFiles } from './package-files.ts'
import type { Workplace } from './place.ts'
import { readOne, type Snapshot } from './snapshot.ts'
import { readUsage } from './usage.ts'

/** What the site looks like. */
export interface Look {
  /** theme, script and icon of the site by name; a team's own instead of ours where there is one */
  readonly assets: ReadonlyMap<string, string>
  /** what stands around the content of every page of the site: a team's own, or ours */
  readonly layout: SourceFile
}

/** Hand-written notes lie in `notes/` beside the plan's folder. */
export function notesFolders(plans: readonly { readonly path: string }[]): string[] {
  return plans.map(({ path }) => posix.join(posix.dirname(path), 'notes'))
}

/** Skeletons of pages by file name: the shipped ones, a team's own instead where there is one. */
export async function templates(snapshot: Snapshot, config: Config): Promise<Map<string, SourceFile>> {
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
export async function look(snapshot: Snapshot, { docs }: Config): Promise<Look> {
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

/** The markdown files in the plans' `notes/` folders, by path in the repository. */
export async function notes(snapshot: Snapshot, plans: readonly Plan[]): Promise<Map<string, string>> {
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

/** How often each event came, where the config names a file that says so. */
export async function usageOf(snapshot: Snapshot, { docs }: Config): Promise<Map<string, EventUsage>> {
  if (docs.usage === null) return new Map()
  const file = await readOne(snapshot, docs.usage)
  if (file !== null) return readUsage(file)
  throw new UsageError(
    `There is no ${JSON.stringify(docs.usage)}, which the config names as \`docs.usage\`. Add the file, or leave the key out.`,
  )
}

/** A team's own pages: markdown anywhere in the repository, but for the site, that asks for a generated part. */
export async function ownPages(
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
