import { randomUUID } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileEdit } from '../text/file-edit.ts'
import { UsageError } from '../text/usage-error.ts'
import { lstatOrNull } from './files.ts'
import { unsafePath } from './safe-path.ts'

/**
 * Edits below a folder that are being made ready: contents lie beside their targets, and nothing else has changed, until all
 * of them take their places together. Thousands of small files go through here, for which the calls that wait are by far
 * the faster ones.
 */
export interface Staging {
  /**
   * Checks an edit and writes its content beside its target. A file that already is as asked is left alone.
   * @throws UsageError for a path outside the folder, in `.git`, or through a symlink
   */
  readonly add: (edit: FileEdit) => void
  /**
   * Carries the edits out; folders that a deletion empties go too.
   * @param onWritten is called for each file as soon as it has taken its place
   * @returns the paths that changed, in the order of the edits
   */
  readonly commit: (onWritten?: (path: string) => void) => string[]
  /** Leaves everything as it was; nothing to do after a commit. */
  readonly discard: () => void
}

/** @param root absolute path */
export function openStaging(root: string): Staging {
  const suffix = `.${randomUUID()}.tmp`
  const folders = new Folders(root)
  const asked = new Map<string, Fate>()
  const staged = new Set<string>()
  return {
    add({ path, content }) {
      const fate = content === null ? 'goes' : 'written'
      if (asked.has(path)) throw new TypeError('Two edits of one file')
      explained(path, () => {
        const stats = check(root, path, folders)
        const done = isDone(join(root, path), content, stats !== null)
        asked.set(path, done ? 'stays' : fate)
        if (done || content === null) return
        folders.make(dirname(path))
        const temporary = join(root, path) + suffix
        staged.add(temporary)
        writeFileSync(temporary, content, { flag: 'wx', mode: (stats?.mode ?? 0o644) & 0o777 })
      })
    },
    commit(onWritten) {
      refuseConflicts(asked)
      const changed = [...asked].filter(([, fate]) => fate !== 'stays').map(([path]) => path)
      for (const path of changed) {
        const file = join(root, path)
        explained(path, () => {
          if (asked.get(path) === 'goes') removeFile(root, path)
          else {
            renameSync(file + suffix, file)
            onWritten?.(path)
          }
        })
        staged.delete(file + suffix)
      }
      folders.keep()
      return changed
    },
    discard() {
      for (const file of staged) rmSync(file, { force: true })
      folders.removeMade()
    },
  }
}

/** A full disk, a folder without permission: nothing that Waymark can mend. */
function explained(path: string, step: () => void): void {
  try {
    step()
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

function cannotWrite(path: string, error: unknown): unknown {
  const { code, errno } = error as NodeJS.ErrnoException
  return errno === undefined ? error : new UsageError(`${path} cannot be written (${code}).`)
}

/** What becomes of a file that an edit was asked for. */
type Fate = 'written' | 'goes' | 'stays'

/**
 * Carries out edits below `root`. All are checked, and all contents written beside their targets, before the first
 * target changes: a bad edit or a full disk changes nothing.
 * @returns the paths that changed, in the order of the edits
 * @throws UsageError for a path outside `root`, in `.git`, or through a symlink
 */
export function applyEdits(root: string, edits: Iterable<FileEdit>): string[] {
  const staging = openStaging(root)
  try {
    for (const edit of edits) staging.add(edit)
    return staging.commit()
  } finally {
    staging.discard()
  }
}

/** The folders below `root` that files are written to: each is looked at once, and those that were made can be taken away again. */
class Folders {
  readonly #root: string
  readonly #known = new Map<string, boolean>([['.', true]])
  readonly #made: string[] = []

  constructor(root: string) {
    this.#root = root
  }

  /** Whether the folder is there. @throws {UsageError} where it is a link or no folder; @param path what is to be written */
  has(folder: string, path: string): boolean {
    const known = this.#known.get(folder)
    if (known !== undefined) return known
    const stats = this.has(dirname(folder), path) ? lstatOrNull(join(this.#root, folder)) : null
    if (stats?.isSymbolicLink())
      throw new UsageError(`Cannot write ${path}: ${folder} is a symbolic link. Remove it first.`)
    if (stats?.isDirectory() === false)
      throw new UsageError(`Cannot write ${path}: ${folder} is not a folder.`)
    this.#known.set(folder, stats !== null)
    return stats !== null
  }

  make(folder: string): void {
    if (this.#known.get(folder)) return
    this.make(dirname(folder))
    mkdirSync(join(this.#root, folder))
    this.#known.set(folder, true)
    this.#made.push(folder)
  }

  /** What was made until now stays. */
  keep(): void {
    this.#made.length = 0
  }

  removeMade(): void {
    for (const folder of this.#made.reverse()) removeEmpty(join(this.#root, folder))
    this.#made.length = 0
  }
}

/** No path is a folder of another: otherwise the later edit would undo or block the earlier one. */
function refuseConflicts(asked: ReadonlyMap<string, Fate>): void {
  for (const [path, fate] of asked) {
    if (fate === 'goes') continue
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
      if (asked.has(folder))
        throw new UsageError(`Cannot write ${path}: a folder on the way to it is written as a file.`)
  }
}

/** What is at the path now. @throws {UsageError} where nothing may be written there */
function check(root: string, path: string, folders: Folders): Stats | null {
  const reason = path === '' ? 'is the repository itself' : unsafePath(path)
  if (reason !== null) throw new UsageError(`Cannot write ${JSON.stringify(path)}: the path ${reason}.`)
  if (!folders.has(dirname(path), path)) return null
  const stats = lstatOrNull(join(root, path))
  if (stats?.isSymbolicLink())
    throw new UsageError(`Cannot write ${path}: ${path} is a symbolic link. Remove it first.`)
  if (stats?.isFile() === false) throw new UsageError(`Cannot write ${path}: ${path} is not a file.`)
  return stats
}

/** Whether an edit would change nothing. */
function isDone(file: string, content: FileEdit['content'], there: boolean): boolean {
  if (content === null || !there) return !there && content === null
  return readFileSync(file).equals(Buffer.from(content))
}

function removeFile(root: string, path: string): void {
  rmSync(join(root, path))
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    if (!removeEmpty(join(root, folder))) return
}

/** @returns false where there is something in it */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}

/**
 * Writes one file that a person named, wherever it is; whole or not at all.
 * @param file absolute path
 * @param content its parts, which are asked for one by one
 * @throws UsageError
 */
export function writeWholeFile(file: string, content: Iterable<string | Uint8Array>): void {
  const temporary = `${file}.${randomUUID()}.tmp`
  explained(file, () => {
    mkdirSync(dirname(file), { recursive: true })
    const open = openSync(temporary, 'wx')
    try {
      writeParts(open, content)
      renameSync(temporary, file)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
  })
}

/** Closes the file. */
function writeParts(open: number, parts: Iterable<string | Uint8Array>): void {
  try {
    for (const part of parts) writeFileSync(open, part)
  } finally {
    closeSync(open)
  }
}
