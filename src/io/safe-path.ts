import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UsageError } from '../text/usage-error.ts'

/** `.git` and the names that Windows takes for it. */
const gitFolder = /^(\.git|git~1)[. ]*$/i

/** Why a repository path must not be read or written, as a sentence fragment; null when it may be. '' is the root. */
export function unsafePath(path: string): string | null {
  if (path === '') return null
  if (path.includes('\0')) return 'holds a NUL character'
  if (sep === '\\' && path.includes('\\')) return 'holds a backslash'
  if (isAbsolute(path) || /^[a-z]:/i.test(path)) return 'is absolute'
  const parts = path.split('/')
  if (parts.some(part => part === '' || part === '.' || part === '..')) return 'leaves the repository'
  if (parts.some(part => gitFolder.test(part))) return 'is inside .git'
  return null
}

/**
 * A path as a person gives it, relative to `cwd`, as a path of the repository at `root` ('/'-separated, '' for the root).
 * Throws a UsageError for one that lies outside.
 */
export function repositoryPath(root: string, cwd: string, given: string): string {
  if (given.includes('\0')) throw new UsageError('A path holds a NUL character.')
  // Only `cwd` is made real: a symlink further down is for the reader to report, not to follow.
  const path = relative(realpathSync(root), resolve(realpathSync(cwd), given))
    .split(sep)
    .join('/')
  const reason = path.startsWith('../') || path === '..' ? 'is outside the repository' : unsafePath(path)
  if (reason !== null)
    throw new UsageError(`The path ${JSON.stringify(given)} ${reason}. Give a path inside ${root}.`)
  return path
}
