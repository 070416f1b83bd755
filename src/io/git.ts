import { existsSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../text/usage-error.ts'
import { runGit, tryGit } from './git-process.ts'

/** A git repository with a work tree. Nothing here ever checks anything out. */
export interface Git {
  /** absolute path of the work tree, symlinks resolved */
  readonly root: string
  /** absolute path of what all its work trees have in common: `.git`, mostly */
  readonly commonDir: string
}

/** A full commit id, SHA-1 or SHA-256. */
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** The repository that `dir` is in; null when it is in none, or git is not installed. */
export async function openGit(dir: string): Promise<Git | null> {
  const asked = ['rev-parse', '--git-common-dir', '--show-toplevel']
  const result = await tryGit(dir, asked).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (result === null) return null
  if (result.status === 0) {
    // There may be line ends in a root; the other is told from the folder, mostly.
    const [, commonDir = '', root = ''] = /^(.*?)\r?\n(.*?)\r?\n$/s.exec(result.stdout.toString()) ?? []
    return { root: realpathSync(root), commonDir: resolve(realpathSync(dir), commonDir) }
  }
  if (/not a git repository/i.test(result.stderr)) return null
  throw new UsageError(`git cannot be used in ${dir}: ${result.stderr.trim()}`)
}

/** Whether git may be asked for a revision by this name: no option, no range, no path, no search through messages. */
export function isRevision(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 1024 &&
    !name.startsWith('-') &&
    !name.includes('..') &&
    !/[\s:?*[\\\u0000-\u001f\u007f]/.test(name) &&
    !name.includes('^{/') &&
    !name.startsWith('^')
  )
}

/** The full id of the commit that a revision (branch, tag, id, `HEAD~2`) names; null when there is none here. */
export async function resolveCommit(git: Git, revision: string): Promise<string | null> {
  if (!isRevision(revision)) return null
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const result = await tryGit(git.root, args)
  const id = result.stdout.toString().trim()
  return result.status === 0 && commitId.test(id) ? id : null
}

/** The commit that is checked out; null before the first commit. */
export function headCommit(git: Git): Promise<string | null> {
  return resolveCommit(git, 'HEAD')
}

/** A commit, and when it was made, as {@link commitTime} tells it. */
interface Tip {
  readonly commit: string
  readonly time: string
}

/** The commit that is checked out, with its time; null before the first commit. One process: each takes as long as a page does. */
export async function headTip(git: Git): Promise<Tip | null> {
  const { status, stdout } = await tryGit(git.root, ['show', '--no-patch', '--format=%H %ct', 'HEAD', '--'])
  const [commit = '', seconds] = stdout.toString().trim().split(' ')
  return status === 0 ? { commit, time: isoTime(Number(seconds)) } : null
}

/** The best common ancestor of two commits; null when there is none (or a shallow clone lacks it). */
export async function mergeBase(git: Git, a: string, b: string): Promise<string | null> {
  const result = await tryGit(git.root, ['merge-base', '--end-of-options', requireId(a), requireId(b)])
  const id = result.stdout.toString().trim().split('\n')[0] ?? ''
  return result.status === 0 && commitId.test(id) ? id : null
}

/** A branch, by the name that people use for it, and its tip. */
export interface Branch {
  readonly name: string
  readonly commit: string
}

/**
 * The default branch: what `origin/HEAD` points to, else `main`, else `master` (here, else on origin); null when there is none.
 * @param remote another one to ask before origin
 */
export async function defaultBranch(git: Git, remote = 'origin'): Promise<Branch | null> {
  const remotes = [...new Set([remote, 'origin'])].map(name => `refs/remotes/${name}`)
  const candidates = [
    ...remotes.map(refs => `${refs}/HEAD`),
    ...['main', 'master'].flatMap(name => ['refs/heads', ...remotes].map(refs => `${refs}/${name}`)),
  ]
  const format = '--format=%(refname)%00%(symref)%00%(objectname)'
  const { stdout } = await tryGit(git.root, ['for-each-ref', format, ...candidates])
  const found = new Map(
    stdout
      .toString()
      .split('\n')
      .flatMap((line): [string, Branch][] => {
        const [ref = '', target = '', commit = ''] = line.split('\0')
        const refs = ref.endsWith('/HEAD') ? target : ref
        return refs === ''
          ? []
          : [[ref, { name: refs.replace(/^refs\/(heads|remotes\/[^/]+)\//, ''), commit }]]
      }),
  )
  return candidates.map(ref => found.get(ref)).find(branch => branch !== undefined) ?? null
}

/** A remote, and its address as it is configured. */
interface Remote {
  readonly name: string
  readonly url: string
}

/** Where the repository may be at home, the likeliest first: `upstream`, as a clone of a fork calls it, and `origin`. */
export async function homeRemotes(git: Git): Promise<Remote[]> {
  const urls = '^remote\\.(upstream|origin)\\.url$'
  const { stdout } = await tryGit(git.root, ['config', '--null', '--get-regexp', urls])
  const known = new Map(
    stdout
      .toString()
      .split('\0')
      .map(entry => entry.split('\n', 2) as [string, string]),
  )
  return ['upstream', 'origin'].flatMap(name => {
    const url = known.get(`remote.${name}.url`)?.trim()
    return url ? [{ name, url }] : []
  })
}

/**
 * Every tag with the commit that it names, in name order; tags of anything else are left out.
 * @param merged a commit: only tags of it and of what came before it
 */
export async function listTags(git: Git, merged?: string): Promise<{ name: string; commit: string }[]> {
  const format =
    '--format=%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)'
  const before = merged === undefined ? [] : [`--merged=${requireId(merged)}`]
  const listing = (await runGit(git.root, ['for-each-ref', ...before, format, 'refs/tags'])).toString()
  return listing.split('\n').flatMap(line => {
    const [name = '', type, id = '', peeledType, peeled = ''] = line.split('\0')
    if (type === 'commit') return [{ name, commit: id }]
    return peeledType === 'commit' ? [{ name, commit: peeled }] : []
  })
}

/** What the person calls themselves in commits; null where they have not said. */
export async function userName(git: Git): Promise<string | null> {
  const result = await tryGit(git.root, ['config', '--get', 'user.name'])
  return result.stdout.toString().trim() || null
}

/** When a commit was made, by its committer: ISO 8601, UTC, whole seconds ("2026-02-03T04:05:06Z"). */
export async function commitTime(git: Git, id: string): Promise<string> {
  const header = await commitHeader(git, id)
  const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec(header)?.[1]
  return isoTime(Number(seconds))
}

/** The parents that a commit names, first one first, whether or not a shallow clone has them. */
export async function commitParents(git: Git, id: string): Promise<string[]> {
  const header = await commitHeader(git, id)
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(match => match[1]!)
}

async function commitHeader(git: Git, id: string): Promise<string> {
  const commit = (await runGit(git.root, ['cat-file', 'commit', requireId(id)])).toString()
  return commit.slice(0, commit.indexOf('\n\n') + 1)
}

/** Whether history was cut off when this repository was cloned: then git lists in a file where it ends (gitrepository-layout). */
export function isShallow(git: Git): boolean {
  return existsSync(join(git.commonDir, 'shallow'))
}

/** How much history to fetch: so many commits from each tip, so many more than there are, or all. */
export type FetchExtent = { readonly depth: number } | { readonly deepen: number } | 'all'

/**
 * Fetches into the object database (and the refs that the refspecs name). The only network access of Waymark's git.
 * Throws a GitError when the remote cannot be reached or lacks a ref.
 *
 * @param remote a configured remote's name
 * @param refspecs `[+]source[:target]`, full ref names or commit ids
 */
export async function fetchRefs(
  git: Git,
  remote: string,
  refspecs: readonly string[],
  extent: FetchExtent,
): Promise<void> {
  if (!/^[A-Za-z0-9][\w.-]*$/.test(remote))
    throw new UsageError(`${JSON.stringify(remote)} is not the name of a remote.`)
  for (const refspec of refspecs) {
    if (!refspec.replace(/^\+/, '').split(':', 2).every(isRevision) || refspec.split(':').length > 2) {
      throw new UsageError(`${JSON.stringify(refspec)} is not a ref that can be fetched.`)
    }
  }
  const options = [
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
    '--no-write-fetch-head',
  ]
  await runGit(git.root, [
    'fetch',
    ...options,
    ...(await extentOptions(git, extent)),
    '--end-of-options',
    remote,
    ...refspecs,
  ])
}

/** Fetches one ref or commit with as little history as can be; a clone that has its whole history keeps it whole. */
export async function fetchTip(git: Git, refspec: string): Promise<void> {
  await fetchRefs(git, 'origin', [refspec], isShallow(git) ? { depth: 1 } : 'all')
}

async function extentOptions(git: Git, extent: FetchExtent): Promise<string[]> {
  if (extent === 'all') return isShallow(git) ? ['--unshallow'] : []
  return 'depth' in extent ? [`--depth=${extent.depth}`] : [`--deepen=${extent.deepen}`]
}

/** The id itself; anything but a full commit id is a bug of the caller. */
export function requireId(id: string): string {
  if (!commitId.test(id)) throw new TypeError(`Expected a full commit id, got ${JSON.stringify(id)}`)
  return id
}

/** Seconds since 1970 as "2026-02-03T04:05:06Z". */
export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
