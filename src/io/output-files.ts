import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withoutMark } from '../text/lines.ts'
import type { Folder } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { lstatOrNull } from './files.ts'
import { decode } from './limits.ts'
import { unsafePath } from './safe-path.ts'

/**
 * What lies in a folder that is written to: the text of a file, `''` for what is none (a symlink, a picture). However much it
 * is: what is not seen here would be overwritten. Listed now, read when it is asked for: a documentation of thousands of pages
 * is not held in memory to be compared.
 * @param dir relative to `root`; `''` for the root itself
 * @throws UsageError for a folder outside `root`, in `.git`, or behind a symlink
 */
export function openOutputs(root: string, dir: string): Folder {
  requireFolder(root, dir)
  const found = new Map<string, boolean>()
  const read = new Map<string, string | null>()
  const folder = join(root, dir)
  // Asked for each of thousands of files: to put a path together the long way takes half as long as to look at the file.
  const fileOf = (path: string): string => `${folder}/${path}`
  const folders = ['']
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of entriesOf(next === '' ? folder : fileOf(next))) {
      const path = next === '' ? entry.name : `${next}/${entry.name}`
      if (entry.isDirectory() && !skipped.has(entry.name)) folders.push(path)
      else if (!entry.isDirectory()) found.set(path, entry.isFile())
    }
  }
  return {
    has: path => found.has(path),
    keys: () => found.keys(),
    get: path => {
      const isFile = found.get(path)
      if (isFile) read.set(path, stampOf(fileOf(path)))
      return isFile ? withoutMark(decode(bytesOf(fileOf(path))) ?? '') : isFile === false ? '' : undefined
    },
    stampRead: path => read.get(path) ?? null,
    stamp: path => (found.get(path) ? stampOf(fileOf(path)) : null),
  }
}

/** What changes when a file does, told without reading it: its inode, size and times; null where there is no such file. */
export function stampOf(file: string): string | null {
  const stats = lstatOrNull(file)
  if (!stats?.isFile()) return null
  const { ino, size, mtimeMs, ctimeMs } = stats
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

function requireFolder(root: string, dir: string): void {
  const reason = unsafePath(dir)
  if (reason !== null) throw new UsageError(`Cannot write to ${JSON.stringify(dir)}: the path ${reason}.`)
  const parts = dir === '' ? [] : dir.split('/')
  for (const index of parts.keys()) {
    const step = parts.slice(0, index + 1).join('/')
    const stats = lstatOrNull(join(root, step))
    if (stats === null) return
    if (stats.isDirectory()) continue
    const what = stats.isSymbolicLink() ? 'a symbolic link, which is never followed' : 'not a folder'
    throw new UsageError(`Cannot write to ${dir}: ${step} is ${what}. Remove it, or name another folder.`)
  }
}

/** What cannot be read here would be overwritten unseen. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw cannotRead(error as NodeJS.ErrnoException)
  }
}

function cannotRead({ path, code }: NodeJS.ErrnoException): UsageError {
  return new UsageError(`${path} cannot be read (${code}).`)
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cannotRead(error as NodeJS.ErrnoException)
  }
}
