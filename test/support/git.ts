import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Files, tempDir, writeFiles } from './temp.ts'

/** Seconds since 1970 of a repository's first commit; each later commit of the file's tests is a minute on. */
const epoch = Date.UTC(2026, 0, 1) / 1000
let minutes = 0

/** The environment of git in tests: nobody's configuration, fixed people, no prompts. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const date = `${epoch + 60 * minutes++} +0000`
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada Author',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Cleo Committer',
    GIT_COMMITTER_EMAIL: 'cleo@example.com',
    GIT_COMMITTER_DATE: date,
  }
}

/** A real git repository in a temporary folder. */
export class Repo {
  /** the work tree; for a bare repository the repository itself */
  readonly dir: string

  constructor(dir: string) {
    this.dir = dir
  }

  /** Runs git and returns what it prints, without the last line end; throws with git's message. */
  git(...args: string[]): string {
    return this.pipe('', ...args)
  }

  /** `git` with something on standard input. */
  pipe(input: string, ...args: string[]): string {
    const output = execFileSync('git', args, {
      cwd: this.dir,
      env: gitEnvironment(),
      encoding: 'utf8',
      input,
      stdio: 'pipe',
    })
    return output.replace(/\n$/, '')
  }

  /** The bytes that git prints, in base64. */
  base64(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.dir,
      env: gitEnvironment(),
      encoding: 'base64',
      stdio: 'pipe',
    })
  }

  /** Writes files (null deletes) to the work tree. */
  write(files: Files): void {
    writeFiles(this.dir, files)
  }

  /** Writes files, commits everything that changed, and returns the commit's id. */
  commit(message: string, files: Files = {}): string {
    this.write(files)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message', message)
    return this.git('rev-parse', 'HEAD')
  }

  /** The id of a revision. */
  id(revision = 'HEAD'): string {
    return this.git('rev-parse', '--verify', `${revision}^{commit}`)
  }
}

/** A new repository on branch `main`, with a first commit when files are given. */
export function newRepo(
  files: Files | null = null,
  options: { readonly format?: 'sha1' | 'sha256' } = {},
): Repo {
  const repo = new Repo(tempDir('repo'))
  repo.git('init', '--quiet', '--initial-branch=main', `--object-format=${options.format ?? 'sha1'}`)
  if (files !== null) repo.commit('First commit', files)
  return repo
}

/** How actions/checkout fetches: a number of commits, or 0 for everything. */
export interface CheckoutOptions {
  /** default 2 */
  readonly depth?: number
  /** persist a remote other than the bare folder's file:// URL */
  readonly url?: string
}

/** A bare repository that plays GitHub's side: branches, `refs/pull/N/head` and `refs/pull/N/merge`. */
export class Origin {
  readonly bare: Repo
  /** a clone of someone who can push, on `main` */
  readonly work: Repo

  constructor(bare: Repo, work: Repo) {
    this.bare = bare
    this.work = work
  }

  /** what a clone uses: file:// keeps `--depth` honest */
  get url(): string {
    return `file://${this.bare.dir}`
  }

  /** Commits to a branch (made from `main` when it is new) and pushes it. Returns the commit's id. */
  push(branch: string, message: string, files: Files): string {
    return this.#commitTo(branch, `refs/heads/${branch}`, message, files)
  }

  /** Commits to a branch of a fork: here it is only `refs/pull/N/head`, which `pull(N)` then takes. */
  pushFork(number: number, branch: string, message: string, files: Files): string {
    return this.#commitTo(branch, `refs/pull/${number}/head`, message, files)
  }

  #commitTo(branch: string, target: string, message: string, files: Files): string {
    const known = this.work.git('branch', '--list', branch) !== ''
    this.work.git('checkout', '--quiet', ...(known ? [branch] : ['-b', branch, 'main']))
    const id = this.work.commit(message, files)
    this.work.git('push', '--quiet', '--force', 'origin', `${branch}:${target}`)
    return id
  }

  /**
   * Opens or refreshes a pull request as GitHub does: `refs/pull/N/head`, and `refs/pull/N/merge`, whose first parent is
   * the base branch's tip and second the head's. Without a branch it is a fork's, see `pushFork`.
   */
  pull(
    number: number,
    branch = `refs/pull/${number}/head`,
    base = 'main',
  ): { head: string; base: string; merge: string } {
    const head = this.bare.id(branch)
    const tip = this.bare.id(base)
    const tree = this.bare.git('merge-tree', '--write-tree', tip, head).split('\n')[0]!
    const merge = this.bare.git('commit-tree', tree, '-p', tip, '-p', head, '-m', `Merge ${head} into ${tip}`)
    this.bare.git('update-ref', `refs/pull/${number}/head`, head)
    this.bare.git('update-ref', `refs/pull/${number}/merge`, merge)
    return { head, base: tip, merge }
  }

  /** Merges a branch into `main` with a merge commit whose subject is GitHub's. Returns its id. */
  merge(number: number, branch: string): string {
    this.work.git('checkout', '--quiet', 'main')
    this.work.git(
      'merge',
      '--quiet',
      '--no-ff',
      '-m',
      `Merge pull request #${number} from o/${branch}`,
      branch,
    )
    this.work.git('push', '--quiet', 'origin', 'main')
    return this.work.id()
  }

  /** What actions/checkout leaves for a `pull_request`: the merge commit, detached, `depth` commits deep. */
  checkoutPull(number: number, options: CheckoutOptions = {}): Repo {
    const sha = this.bare.id(`refs/pull/${number}/merge`)
    const repo = this.#fetch(`+${sha}:refs/remotes/pull/${number}/merge`, options)
    repo.git('checkout', '--quiet', '--force', `refs/remotes/pull/${number}/merge`)
    return repo
  }

  /** What actions/checkout leaves for a `push` (or `merge_group`) on a branch. */
  checkoutBranch(branch: string, options: CheckoutOptions = {}): Repo {
    const sha = this.bare.id(`refs/heads/${branch}`)
    const repo = this.#fetch(`+${sha}:refs/remotes/origin/${branch}`, options)
    repo.git('checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`)
    return repo
  }

  #fetch(refspec: string, { depth = 2, url = this.url }: CheckoutOptions): Repo {
    const repo = new Repo(tempDir('checkout'))
    repo.git('init', '--quiet', '--initial-branch=main')
    repo.git('remote', 'add', 'origin', url)
    const everything = [
      '+refs/heads/*:refs/remotes/origin/*',
      ...(refspec.includes(':refs/remotes/origin/') ? [] : [refspec]),
    ]
    const wanted = depth === 0 ? everything : [`--depth=${depth}`, refspec]
    repo.git(
      '-c',
      'protocol.version=2',
      'fetch',
      '--quiet',
      '--no-tags',
      '--prune',
      '--no-recurse-submodules',
      'origin',
      ...wanted,
    )
    return repo
  }
}

/** A bare remote with one commit of these files on `main`, and a clone to push from. */
export function newOrigin(files: Files): Origin {
  const dir = tempDir('origin')
  new Repo(dir).git('init', '--quiet', '--bare', '--initial-branch=main', 'o/r.git')
  const bare = new Repo(join(dir, 'o/r.git'))
  // GitHub hands out any commit that it has, which is what actions/checkout asks for.
  bare.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const work = newRepo()
  work.git('remote', 'add', 'origin', `file://${bare.dir}`)
  const origin = new Origin(bare, work)
  work.commit('First commit', files)
  work.git('push', '--quiet', 'origin', 'main')
  return origin
}
