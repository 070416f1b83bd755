import { readFiles } from '../io/files.ts'
import { commitTime, type Git } from '../io/git.ts'
import { type Selection, selectPath } from '../io/selection.ts'
import { readTree } from '../io/tree.ts'
import type { FileSet, SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'

/** One state of a repository: a commit, read from git's objects, or a folder as it is on disk. */
export interface Snapshot {
  /** how messages name it: "the work tree", a commit's id, a path */
  readonly label: string
  /** full id; null for a folder */
  readonly commit: string | null
  /** the folder that paths without a leading part are relative to, '' for the root */
  readonly folder: string
  /** set where one file was named: it is the plan */
  readonly only?: string
  /** true where a folder was named, which may be the plan itself */
  readonly isPlan?: boolean
  read(selection: Selection): Promise<FileSet>
  /** ISO date of the committer; null for a folder */
  date(): Promise<string | null>
}

export function commitSnapshot(git: Git, commit: string, folder: string): Snapshot {
  return {
    label: commit,
    commit,
    folder,
    read: selection => readTree(git, commit, selection),
    date: async () => (await commitTime(git, commit)).slice(0, 10),
  }
}

/** @param root absolute path; paths of the result are relative to it */
export function folderSnapshot(root: string, folder: string, label: string): Snapshot {
  return {
    label,
    commit: null,
    folder,
    read: selection => readFiles(root, selection),
    date: async () => null,
  }
}

/** A folder or file that was named as it is, instead of a state of the repository. */
export const isPath = ({ only, isPlan }: Snapshot): boolean => only !== undefined || isPlan === true

/** One file of a snapshot; null where it is not there. A file that cannot be read is a UsageError. */
export async function readOne(snapshot: Snapshot, path: string): Promise<SourceFile | null> {
  const { files, unreadable } = await snapshot.read(selectPath(path))
  const [problem] = unreadable
  if (problem) throw new UsageError(`${problem.path} ${problem.reason}.`)
  return files[0] ?? null
}

/** A path that is written relative to a folder, relative to the repository's root. */
export function within(folder: string, path: string): string {
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) {
    throw new UsageError(
      `The path ${JSON.stringify(path)} is absolute. Give it relative to the folder that Waymark runs in.`,
    )
  }
  const parts: string[] = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined)
        throw new UsageError(`${JSON.stringify(path)} leads out of the repository.`)
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
