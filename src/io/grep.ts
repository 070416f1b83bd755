import type { Git } from './git.ts'
import { requireId } from './git.ts'
import { tryGit } from './git-process.ts'
import { splitZero } from './tree.ts'

/**
 * The paths of the files that hold a text, in name order.
 * @param commit full id; null: the work tree, untracked files that are not ignored included
 * @param pattern which files, as git writes it: `*.md` for those of any folder
 * @param except a folder that is not looked into, from the root; `''`: none
 */
export async function filesWith(
  git: Git,
  commit: string | null,
  text: string,
  pattern: string,
  except = '',
): Promise<string[]> {
  const where = commit === null ? [] : [requireId(commit)]
  const untracked = commit === null ? ['--untracked'] : []
  const options = ['--no-color', '--no-recurse-submodules', '-I', '-l', '-z', '--fixed-strings', ...untracked]
  const paths = except === '' ? [pattern] : [pattern, `:(top,exclude,literal)${except}`]
  const args = ['--no-literal-pathspecs', 'grep', ...options, '-e', text, ...where, '--', ...paths]
  // Status 1: there is none.
  const { stdout } = await tryGit(git.root, args)
  const start = commit === null ? 0 : commit.length + 1
  return splitZero(stdout)
    .map(path => path.toString().slice(start))
    .sort()
}
