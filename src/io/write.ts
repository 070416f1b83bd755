import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileEdit } from '../text/file-edit.ts'
import { UsageError } from '../text/usage-error.ts'
import { lstatOrNull } from './files.ts'
import { unsafePath } from './safe-path.ts'

/**
 * Carries out edits below `root`. All are checked, and all contents written beside their targets, before the first
 * target changes: a bad edit or a full disk changes nothing. Files that already are as asked are left alone; folders
 * that a deletion empties go too.
 *
 * @returns the paths that changed, in the order of the edits
 * @throws UsageError for a path outside `root`, in `.git`, or through a symlink
 */
export async function applyEdits(root: string, edits: readonly FileEdit[]): Promise<string[]> {
  refuseConflicts(edits)
  const needed: FileEdit[] = []
  const staged = new Map<FileEdit, string>()
  let at = ''
  try {
    for (const edit of edits) {
      at = edit.path
      if (await isNeeded(root, edit)) needed.push(edit)
    }
    for (const edit of needed) {
      at = edit.path
      if (edit.content !== null) await stage(root, edit, edit.content, staged)
    }
    for (const edit of needed) {
      at = edit.path
      const temporary = staged.get(edit)
      if (temporary === undefined) await removeFile(root, edit.path)
      else await rename(temporary, join(root, edit.path))
    }
  } catch (error) {
    throw cannotWrite(at, error)
  } finally {
    for (const temporary of staged.values()) await rm(temporary, { force: true })
  }
  return needed.map(edit => edit.path)
}

/** A full disk, a folder without permission: nothing that Waymark can mend. */
function cannotWrite(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  return code === undefined ? error : new UsageError(`${path} cannot be written (${code}).`)
}

/** Each path once, and none of them a folder of another: otherwise the later edit would undo or block the earlier one. */
function refuseConflicts(edits: readonly FileEdit[]): void {
  const paths = new Set(edits.map(edit => edit.path))
  if (paths.size < edits.length) throw new TypeError('Two edits of one file')
  for (const { path, content } of edits) {
    if (content === null) continue
    const folder = path
      .split('/')
      .findIndex((_, index, parts) => index > 0 && paths.has(parts.slice(0, index).join('/')))
    if (folder > 0)
      throw new UsageError(`Cannot write ${path}: a folder on the way to it is written as a file.`)
  }
}

/** Whether an edit would change anything; throws when it must not be done. */
async function isNeeded(root: string, { path, content }: FileEdit): Promise<boolean> {
  const reason = path === '' ? 'is the repository itself' : unsafePath(path)
  if (reason !== null) throw new UsageError(`Cannot write ${JSON.stringify(path)}: the path ${reason}.`)
  const parts = path.split('/')
  for (const index of parts.keys()) {
    const step = parts.slice(0, index + 1).join('/')
    const stats = await lstatOrNull(join(root, step))
    if (stats === null) return content !== null
    if (stats.isSymbolicLink())
      throw new UsageError(`Cannot write ${path}: ${step} is a symbolic link. Remove it first.`)
    const wrong = step === path ? !stats.isFile() : !stats.isDirectory()
    if (wrong)
      throw new UsageError(`Cannot write ${path}: ${step} is not a ${step === path ? 'file' : 'folder'}.`)
  }
  return content === null || !(await readFile(join(root, path))).equals(Buffer.from(content))
}

async function stage(
  root: string,
  edit: FileEdit,
  content: string | Uint8Array,
  staged: Map<FileEdit, string>,
): Promise<void> {
  const file = join(root, edit.path)
  const temporary = `${file}.${randomUUID()}.tmp`
  await mkdir(dirname(file), { recursive: true })
  staged.set(edit, temporary)
  const mode = ((await lstatOrNull(file))?.mode ?? 0o644) & 0o777
  await writeFile(temporary, content, { flag: 'wx', mode })
}

async function removeFile(root: string, path: string): Promise<void> {
  await rm(join(root, path))
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const removed = await rmdir(join(root, folder)).then(
      () => true,
      () => false,
    )
    if (!removed) return
  }
}

/** Writes one file that a person named, wherever it is; whole or not at all. @param file absolute path */
export async function writeTextFile(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(temporary, text, { flag: 'wx' })
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw cannotWrite(file, error)
  }
}
