import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../text/usage-error.ts'
import { lstatOrNull } from './files.ts'
import { decode } from './limits.ts'
import { unsafePath } from './safe-path.ts'

/**
 * What lies in a folder that is written to, by path inside it: the text of the files that are asked for, `''` for all else (a
 * symlink, a file that is no text). However much it is: what is not seen here would be overwritten.
 * @param dir relative to `root`; `''` for the root itself
 * @throws UsageError for a folder outside `root`, in `.git`, or behind a symlink
 */
export async function readOutputs(
  root: string,
  dir: string,
  wants: (path: string) => boolean,
): Promise<Map<string, string>> {
  await requireFolder(root, dir)
  const found = new Map<string, string>()
  const folders = ['']
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = await readdir(join(root, dir, next), { withFileTypes: true }).catch(none)
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = next === '' ? entry.name : `${next}/${entry.name}`
      if (entry.isDirectory() && !skipped.has(entry.name)) folders.push(path)
      else if (!entry.isDirectory())
        found.set(path, entry.isFile() && wants(path) ? await textOf(join(root, dir, path)) : '')
    }
  }
  return found
}

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

async function requireFolder(root: string, dir: string): Promise<void> {
  const reason = unsafePath(dir)
  if (reason !== null) throw new UsageError(`Cannot write to ${JSON.stringify(dir)}: the path ${reason}.`)
  const parts = dir === '' ? [] : dir.split('/')
  for (const index of parts.keys()) {
    const step = parts.slice(0, index + 1).join('/')
    const stats = await lstatOrNull(join(root, step))
    if (stats === null) return
    if (stats.isDirectory()) continue
    const what = stats.isSymbolicLink() ? 'a symbolic link, which is never followed' : 'not a folder'
    throw new UsageError(`Cannot write to ${dir}: ${step} is ${what}. Remove it, or name another folder.`)
  }
}

async function textOf(file: string): Promise<string> {
  return decode(await readFile(file).catch(cannotRead)) ?? ''
}

function none(error: NodeJS.ErrnoException): [] {
  return error.code === 'ENOENT' ? [] : cannotRead(error)
}

/** What cannot be read here would be overwritten unseen. */
function cannotRead({ path, code }: NodeJS.ErrnoException): never {
  throw new UsageError(`${path} cannot be read (${code}).`)
}
