import { type Git, requireId } from './git.ts'
import { runGit } from './git-process.ts'
import { splitZero } from './tree.ts'

/**
 * Where what is at a path now was before a commit that moved it, by what git takes for renames; null where it moved nothing there.
 * @param path a file, or a folder: then it is where most of its files came from
 */
export async function movedFrom(
  git: Git,
  parent: string,
  commit: string,
  path: string,
): Promise<string | null> {
  const options = ['-r', '-z', '--find-renames', '--diff-filter=R', '--name-status']
  const output = await runGit(git.root, ['diff-tree', ...options, requireId(parent), requireId(commit)])
  const fields = splitZero(output).map(String)
  const votes = new Map<string, number>()
  for (let at = 0; at < fields.length; at += 3) {
    const origin = originOf(fields[at + 1]!, fields[at + 2]!, path)
    if (origin !== null) votes.set(origin, (votes.get(origin) ?? 0) + 1)
  }
  const sorted = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return sorted[0]?.[0] ?? null
}

function originOf(before: string, after: string, path: string): string | null {
  if (after === path) return before
  const inside = path === '' ? after : after.startsWith(`${path}/`) ? after.slice(path.length + 1) : null
  if (inside === null || before.startsWith(path === '' ? '' : `${path}/`)) return null
  return before.endsWith(`/${inside}`) ? before.slice(0, -inside.length - 1) : before
}
