import type { FileEdit } from '../text/file-edit.ts'
import { UsageError } from '../text/usage-error.ts'
import { fetchTip, type Git, headTip, isRevision, resolveCommit } from './git.ts'
import { runGit, tryGit } from './git-process.ts'
import { unsafePath } from './safe-path.ts'
import { splitZero } from './tree.ts'

const attempts = 4
/** Where a commit is built before it is pushed; no branch of anybody's. */
const scratch = 'refs/waymark/publish'
const author = 'Waymark <41898282+github-actions[bot]@users.noreply.github.com>'

/** A commit to push. */
export interface Publication {
  readonly branch: string
  readonly message: string
  readonly files: readonly FileEdit[]
}

/** A commit to push onto a branch that others push to. */
export interface Addition extends Publication {
  /** the files and folders that the edits were made from */
  readonly madeFrom: readonly string[]
}

/**
 * Replaces a branch of `origin` by one commit without parents that holds just these files; tried again where somebody
 * else pushed in between. The same files from the same head give the same commit.
 * @returns true where the branch changed
 * @throws {UsageError} for the default branch, which is never replaced
 */
export async function publishBranch(git: Git, publication: Publication): Promise<boolean> {
  const { branch } = publication
  requireBranch(branch)
  if (branch === (await remoteDefault(git)))
    throw new UsageError(`${branch} is the default branch of origin, which is never replaced. Name another.`)
  const time = await headTime(git)
  for (let attempt = 1; ; attempt += 1) {
    const old = await remoteTip(git, branch)
    const commit = await writeCommit(git, publication, null, time)
    if (commit === old) return false
    // An empty lease says: only where there is no such branch yet.
    const lease = `--force-with-lease=refs/heads/${branch}:${old ?? ''}`
    if (await pushed(git, [lease], branch, attempt)) return true
  }
}

/**
 * Adds one commit with these edits to a branch of `origin`, on top of whatever is there by then. Never forces. Where somebody has
 * pushed another state of what the edits were made from, or of what they change, it is for the run of that push to write.
 */
export async function publishCommit(
  git: Git,
  publication: Addition,
): Promise<'committed' | 'unchanged' | 'outdated'> {
  const { branch, files, madeFrom } = publication
  requireBranch(branch)
  const time = await headTime(git)
  for (let attempt = 1; ; attempt += 1) {
    await fetchTip(git, `+refs/heads/${branch}:refs/remotes/origin/${branch}`)
    const tip = await resolveCommit(git, `refs/remotes/origin/${branch}`)
    if (tip === null) throw new UsageError(`The branch ${branch} is not on origin.`)
    const commit = await writeCommit(git, publication, tip, time)
    if ((await tree(git, commit)) === (await tree(git, tip))) return 'unchanged'
    const paths = [...madeFrom, ...files.map(({ path }) => path)]
    if (await differs(git, tip, paths)) return 'outdated'
    if (await pushed(git, [], branch, attempt)) return 'committed'
  }
}

/** Whether any of the paths is not as it is in the commit that is checked out. */
async function differs(git: Git, tip: string, paths: readonly string[]): Promise<boolean> {
  const listing = await runGit(git.root, [
    'diff-tree',
    '-r',
    '-z',
    '--name-only',
    '--no-renames',
    'HEAD',
    tip,
  ])
  const changed = splitZero(listing).map(String)
  return changed.some(path => paths.some(each => each === '' || path === each || path.startsWith(`${each}/`)))
}

function requireBranch(branch: string): void {
  if (isRevision(branch) && !branch.startsWith('refs/') && !branch.includes('@{')) return
  throw new UsageError(`${JSON.stringify(branch)} is not the name of a branch.`)
}

async function headTime(git: Git): Promise<number> {
  const tip = await headTip(git)
  return tip === null ? 0 : Date.parse(tip.time) / 1000
}

async function remoteTip(git: Git, branch: string): Promise<string | null> {
  const listing = await runGit(git.root, ['ls-remote', '--end-of-options', 'origin', `refs/heads/${branch}`])
  return listing.toString().split('\t')[0]?.trim() || null
}

/** The branch that `origin` calls its default; null where it does not say. */
async function remoteDefault(git: Git): Promise<string | null> {
  const listing = await runGit(git.root, ['ls-remote', '--symref', '--end-of-options', 'origin', 'HEAD'])
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listing.toString())?.[1] ?? null
}

async function tree(git: Git, commit: string): Promise<string> {
  return (await runGit(git.root, ['rev-parse', '--verify', `${commit}^{tree}`])).toString().trim()
}

/** Builds the commit in the object database: no index, no work tree. */
async function writeCommit(
  git: Git,
  publication: Publication,
  parent: string | null,
  time: number,
): Promise<string> {
  await tryGit(git.root, ['update-ref', '-d', scratch])
  const chunks = [
    `commit ${scratch}\ncommitter ${author} ${time} +0000\n`,
    data(publication.message),
    parent === null ? '' : `from ${parent}\n`,
    ...publication.files.flatMap(fileCommand),
    '\n',
  ]
  const stream = Buffer.concat(chunks.map(chunk => Buffer.from(chunk)))
  await runGit(
    git.root,
    ['fast-import', '--quiet', '--force', '--done'],
    Buffer.concat([stream, Buffer.from('done\n')]),
  )
  return (await runGit(git.root, ['rev-parse', '--verify', scratch])).toString().trim()
}

function fileCommand({ path, content }: FileEdit): (string | Uint8Array)[] {
  const reason = path === '' ? 'is the repository itself' : unsafePath(path)
  if (reason !== null) throw new UsageError(`Cannot publish ${JSON.stringify(path)}: the path ${reason}.`)
  if (content === null) return [`D ${quoted(path)}\n`]
  return [`M 100644 inline ${quoted(path)}\n`, data(content)]
}

/** A path as git quotes it: nothing in it can end the command. */
function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}

function data(content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

/** @returns false where somebody else was faster and there is another attempt */
async function pushed(
  git: Git,
  options: readonly string[],
  branch: string,
  attempt: number,
): Promise<boolean> {
  const args = [
    'push',
    '--quiet',
    ...options,
    '--end-of-options',
    'origin',
    `${scratch}:refs/heads/${branch}`,
  ]
  const result = await tryGit(git.root, args)
  await tryGit(git.root, ['update-ref', '-d', scratch])
  if (result.status === 0) return true
  const race = /stale info|rejected|fetch first|cannot lock ref/i.test(result.stderr)
  if (race && attempt < attempts) return false
  throw new UsageError(
    `Pushing to ${branch} failed: ${result.stderr.trim()}\nThe job needs \`permissions: contents: write\` and a checkout that keeps its credentials; a protected branch must allow the push.`,
  )
}
