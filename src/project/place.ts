import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { type Git, headTip, openGit, resolveCommit } from '../io/git.ts'
import { UsageError } from '../text/usage-error.ts'
import { requireCommit } from './base.ts'
import { commitSnapshot, folderSnapshot, type Snapshot } from './snapshot.ts'

/** Where a run takes place. */
export interface Workplace {
  /** null outside a repository */
  readonly git: Git | null
  /** absolute: the repository's root, else the folder itself */
  readonly root: string
  /** the folder of the run relative to `root`, '' for the root */
  readonly folder: string
}

/** @param directory absolute path */
export async function openWorkplace(directory: string): Promise<Workplace> {
  const git = await openGit(directory)
  const root = git?.root ?? realpathSync(directory)
  return { git, root, folder: relative(root, realpathSync(directory)).split(sep).join('/') }
}

/** The files as they are on disk now, untracked ones included. */
export function workTree(place: Workplace): Snapshot {
  return folderSnapshot(place.root, place.folder, 'the work tree')
}

/** A side of a comparison as a person names it: a revision, else a path. */
export async function namedSnapshot(place: Workplace, name: string): Promise<Snapshot> {
  const commit = place.git === null ? null : await resolveCommit(place.git, name)
  if (place.git !== null && commit !== null) return commitSnapshot(place.git, commit, place.folder)
  const path = resolve(place.root, place.folder, name)
  const kind = statSync(path, { throwIfNoEntry: false })
  if (kind?.isDirectory()) return { ...folderSnapshot(realpathSync(path), '', name), isPlan: true }
  if (kind?.isFile())
    return { ...folderSnapshot(realpathSync(dirname(path)), '', name), only: basename(path) }
  if (place.git !== null) await requireCommit(place.git, name)
  throw new UsageError(
    `There is no folder or file ${JSON.stringify(name)} here, and this is no git repository.`,
  )
}

/** ISO date by which things are due: of the commit, else of the last commit, else null (outside git). */
export async function dateOf(place: Workplace, head: Snapshot): Promise<string | null> {
  const own = await head.date()
  if (own !== null || place.git === null) return own
  return (await headTip(place.git))?.time.slice(0, 10) ?? null
}
