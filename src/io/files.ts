import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
} from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileSet, SourceFile, UnreadableFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { Budget, byPath, decode, fileSet, limits, onlyFile, reasons } from './limits.ts'
import { unsafePath } from './safe-path.ts'
import { type Selection, selectPath } from './selection.ts'

/** A file that is asked for, or (with a reason) something that cannot be read. */
type Found = { readonly path: string; readonly reason: string | null }

/**
 * The files below a folder that are asked for, as they are on disk now: untracked and ignored ones included, symlinks
 * reported and not followed. The same files give the same result as `readTree`; a path that is not there gives no file.
 *
 * @param root the repository's work tree, or any folder; the paths of the result are relative to it
 */
export async function readFiles(root: string, selection: Selection): Promise<FileSet> {
  const found: Found[] = []
  for (const prefix of selection.prefixes) {
    const reason = unsafePath(prefix)
    if (reason !== null) throw new UsageError(`The path ${JSON.stringify(prefix)} ${reason}.`)
    found.push(...(await findUnder(root, prefix, selection)))
  }
  const files: SourceFile[] = []
  const unreadable: UnreadableFile[] = []
  const budget = new Budget()
  for (const { path, reason } of found.sort(byPath)) {
    const read = reason === null ? readText(join(root, path), budget) : { reason }
    if ('text' in read) files.push({ path, text: read.text })
    else unreadable.push({ path, reason: read.reason })
    if ('reason' in read && read.reason === reasons.tooMany) break
  }
  return fileSet(files, unreadable)
}

/** Reads one file of any kind below `root`; null when it is not there. Throws a UsageError when it cannot be read. */
export async function readFile(root: string, path: string): Promise<SourceFile | null> {
  return onlyFile(await readFiles(root, selectPath(path)))
}

/** Looks at each folder on the way first, because a symlink there would lead out of the repository. */
async function findUnder(root: string, prefix: string, selection: Selection): Promise<Found[]> {
  const parts = prefix === '' ? [] : prefix.split('/')
  for (const index of parts.keys()) {
    const path = parts.slice(0, index + 1).join('/')
    const stats = lstatOrNull(join(root, path))
    if (stats === null) return []
    if (stats.isSymbolicLink()) return [{ path, reason: reasons.symlink }]
    if (!stats.isDirectory() && path !== prefix) return []
    if (!stats.isDirectory()) return selection.wants(path) ? [{ path, reason: null }] : []
  }
  return walk(root, prefix, selection)
}

async function walk(root: string, folder: string, selection: Selection): Promise<Found[]> {
  const found: Found[] = []
  const folders = [folder]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = await readdir(join(root, next), { withFileTypes: true }).catch(cannotRead)
    if (typeof entries === 'string') {
      found.push({ path: next, reason: entries })
      continue
    }
    if (next !== '' && entries.some(entry => entry.name === '.git')) {
      if (selection.covers(next)) found.push({ path: next, reason: reasons.submodule })
      continue
    }
    for (const entry of entries) {
      const path = next === '' ? entry.name : `${next}/${entry.name}`
      if (entry.name === '.git') continue
      if (entry.isDirectory()) {
        if (selection.enters(path)) folders.push(path)
      } else if (entry.isSymbolicLink()) {
        if (selection.covers(path)) found.push({ path, reason: reasons.symlink })
      } else if (selection.wants(path)) found.push({ path, reason: entry.isFile() ? null : reasons.notFile })
    }
  }
  return found
}

/** Plans have hundreds of small files, for which the calls that wait are by far the faster ones. */
function readText(file: string, budget: Budget): { text: string } | { reason: string } {
  // Not followed and not waited for: the file may have become a symlink or a pipe since it was found.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  let opened: number | null = null
  try {
    opened = openSync(file, flags)
    const stats = fstatSync(opened)
    if (!stats.isFile()) return { reason: reasons.notFile }
    const refused = budget.refuse(stats.size)
    if (refused !== null) return { reason: refused }
    const bytes = readFileSync(opened)
    if (bytes.length > limits.fileBytes) return { reason: reasons.tooLarge }
    const text = decode(bytes)
    return text === null ? { reason: reasons.notUtf8 } : { text }
  } catch (error) {
    return { reason: cannotRead(error) }
  } finally {
    if (opened !== null) closeSync(opened)
  }
}

function cannotRead(error: unknown): string {
  return `cannot be read (${(error as NodeJS.ErrnoException).code})`
}

/** What is at a path, without following it; null when nothing is. */
export function lstatOrNull(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw error
  }
}

/**
 * The text of what a person named, wherever it is and whatever it is: also a pipe, as in `<(git show main:schema.json)`.
 * Throws a UsageError when it cannot be read.
 * @param file absolute path
 * @param most bytes
 */
export async function readAnyFile(file: string, most: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > most) throw new UsageError(`${file} is larger than ${most / 1024 / 1024} MB.`)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${file} ${cannotRead(error)}.`)
  }
  const text = decode(Buffer.concat(chunks))
  if (text === null) throw new UsageError(`${file} ${reasons.notUtf8}.`)
  return text
}
