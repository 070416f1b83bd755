import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  commitParents,
  commitTime,
  defaultBranch,
  fetchRefs,
  type Git,
  headCommit,
  headTip,
  homeRemotes,
  isShallow,
  mergeBase,
  openGit,
  resolveCommit,
} from '../../src/io/git.ts'
import { newOrigin, newRepo, type Repo } from '../support/git.ts'
import { tempDir } from '../support/temp.ts'

async function open(repo: Repo): Promise<Git> {
  const git = await openGit(repo.dir)
  if (git === null) throw new Error(`no repository in ${repo.dir}`)
  return git
}

const plan = { 'tracking-plan/a.yml': 'events: {}\n' }

describe('openGit', () => {
  test('finds the root from a folder below it', async () => {
    const repo = newRepo(plan)
    expect(await openGit(join(repo.dir, 'tracking-plan'))).toEqual({
      root: repo.dir,
      commonDir: join(repo.dir, '.git'),
    })
  })

  test('is null outside a repository', async () => {
    expect(await openGit(tempDir())).toBeNull()
  })

  test('does not let the GIT_DIR of a hook win over the folder', async () => {
    const repo = newRepo(plan)
    process.env['GIT_DIR'] = '/nonexistent'
    try {
      expect(await openGit(repo.dir)).toEqual({ root: repo.dir, commonDir: join(repo.dir, '.git') })
    } finally {
      delete process.env['GIT_DIR']
    }
  })
})

describe('resolveCommit', () => {
  test('peels branches, tags and relative revisions to commits', async () => {
    const repo = newRepo(plan)
    const second = repo.commit('second')
    repo.git('tag', '--annotate', '--message', 'x', 'v1')
    const git = await open(repo)
    for (const name of ['HEAD', 'main', 'v1', second, second.slice(0, 12)]) {
      expect(await resolveCommit(git, name)).toBe(second)
    }
    expect(await resolveCommit(git, 'HEAD~1')).toBe(repo.id('HEAD~1'))
    expect(await headCommit(git)).toBe(second)
    expect(await headTip(git)).toEqual({ commit: second, time: await commitTime(git, second) })
  })

  test('a repository without a commit has no head', async () => {
    expect(await headCommit(await open(newRepo()))).toBeNull()
    expect(await headTip(await open(newRepo()))).toBeNull()
  })

  test.each([
    '--upload-pack=touch /tmp/x',
    '-h',
    '--all',
    '',
    ' ',
    'a..b',
    'HEAD:tracking-plan/a.yml',
    ':/First',
    'HEAD^{/First}',
    'x\0y',
    'a\nb',
    '^HEAD',
    'nope',
    '0'.repeat(40),
  ])('refuses %j', async name => {
    expect(await resolveCommit(await open(newRepo(plan)), name)).toBeNull()
  })

  test('reads a SHA-256 repository', async () => {
    const repo = newRepo(plan, { format: 'sha256' })
    const id = await headCommit(await open(repo))
    expect(id).toHaveLength(64)
    expect(id).toBe(repo.id())
  })
})

describe('history', () => {
  test('the default branch is what origin/HEAD points to, then main, then master', async () => {
    const repo = newRepo(plan)
    const git = await open(repo)
    expect(await defaultBranch(git)).toEqual({ name: 'main', commit: repo.id() })
    repo.git('branch', '--move', 'main', 'master')
    expect((await defaultBranch(git))?.name).toBe('master')
    repo.git('update-ref', 'refs/remotes/origin/trunk', repo.id())
    repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    expect((await defaultBranch(git))?.name).toBe('trunk')
    repo.git('update-ref', '-d', 'refs/remotes/origin/trunk')
    repo.git('branch', '--move', 'master', 'other')
    expect(await defaultBranch(git)).toBeNull()
  })

  test('the default branch of another remote comes before that of origin', async () => {
    const repo = newRepo(plan)
    const git = await open(repo)
    for (const [remote, branch] of [
      ['origin', 'trunk'],
      ['upstream', 'releases/next'],
    ] as const) {
      repo.git('update-ref', `refs/remotes/${remote}/${branch}`, repo.id())
      repo.git('symbolic-ref', `refs/remotes/${remote}/HEAD`, `refs/remotes/${remote}/${branch}`)
    }
    expect((await defaultBranch(git))?.name).toBe('trunk')
    expect((await defaultBranch(git, 'upstream'))?.name).toBe('releases/next')
    repo.git('symbolic-ref', '--delete', 'refs/remotes/upstream/HEAD')
    expect((await defaultBranch(git, 'upstream'))?.name).toBe('trunk')
  })

  test('the repository is at home upstream, else at origin', async () => {
    const repo = newRepo(plan)
    const git = await open(repo)
    expect(await homeRemotes(git)).toEqual([])
    repo.git('remote', 'add', 'origin', 'git@github.com:ada/plan.git')
    repo.git('remote', 'add', 'other', 'https://github.com/other/plan')
    expect(await homeRemotes(git)).toEqual([{ name: 'origin', url: 'git@github.com:ada/plan.git' }])
    repo.git('remote', 'add', 'upstream', 'https://github.com/acme/plan')
    expect((await homeRemotes(git)).map(({ name }) => name)).toEqual(['upstream', 'origin'])
  })

  test('the merge base of two branches, or none for unrelated ones', async () => {
    const repo = newRepo(plan)
    const root = repo.id()
    repo.git('checkout', '--quiet', '-b', 'feature')
    const feature = repo.commit('feature')
    repo.git('checkout', '--quiet', 'main')
    const main = repo.commit('main moves on')
    repo.git('checkout', '--quiet', '--orphan', 'other')
    const other = repo.commit('unrelated')
    const git = await open(repo)
    expect(await mergeBase(git, main, feature)).toBe(root)
    expect(await mergeBase(git, main, other)).toBeNull()
    await expect(mergeBase(git, '--all', main)).rejects.toThrow('full commit id')
  })

  test('the time of a commit is its committer time in UTC', async () => {
    const repo = newRepo(plan)
    const seconds = Number(repo.git('show', '--no-patch', '--format=%ct', 'HEAD'))
    const time = await commitTime(await open(repo), repo.id())
    expect(time).toMatch(/^2026-01-01T\d\d:\d\d:\d\dZ$/)
    expect(Date.parse(time)).toBe(seconds * 1000)
  })
})

describe('clones of a pull request as actions/checkout makes them', () => {
  const origin = newOrigin(plan)
  origin.push('feature', 'one', { 'tracking-plan/b.yml': 'x' })
  origin.push('feature', 'two', { 'tracking-plan/b.yml': 'y' })
  const moved = origin.push('main', 'main moves on', { 'README.md': 'hi' })
  const { head, base, merge } = origin.pull(7, 'feature')

  test('depth 2 of the merge commit holds both sides', async () => {
    const git = await open(origin.checkoutPull(7))
    expect(await headCommit(git)).toBe(merge)
    expect(await commitParents(git, merge)).toEqual([base, head])
    expect(await resolveCommit(git, 'HEAD^1')).toBe(moved)
    expect(await resolveCommit(git, 'HEAD^2')).toBe(head)
    expect(isShallow(git)).toBe(true)
    expect(await mergeBase(git, base, head)).toBeNull()
  })

  test('depth 1 lacks the parents that the commit names', async () => {
    const git = await open(origin.checkoutPull(7, { depth: 1 }))
    expect(await resolveCommit(git, 'HEAD^1')).toBeNull()
    expect(await commitParents(git, merge)).toEqual([base, head])
    await fetchRefs(git, 'origin', [merge], { deepen: 1 })
    expect(await resolveCommit(git, 'HEAD^1')).toBe(base)
  })

  test('deepening finds the merge base; fetching all ends the shallowness', async () => {
    const git = await open(origin.checkoutPull(7))
    await fetchRefs(git, 'origin', [base, head], { deepen: 5 })
    expect(await mergeBase(git, base, head)).toBe(origin.work.id('main~1'))
    const other = await open(origin.checkoutPull(7))
    await fetchRefs(other, 'origin', [], 'all')
    expect(isShallow(other)).toBe(false)
    await fetchRefs(other, 'origin', ['refs/heads/main'], 'all')
  })

  test('depth 0 is whole', async () => {
    const git = await open(origin.checkoutPull(7, { depth: 0 }))
    expect(isShallow(git)).toBe(false)
    expect(await mergeBase(git, base, head)).toBe(origin.work.id('main~1'))
  })

  test('fetching fails loudly for a ref that is not there, and refuses options and addresses', async () => {
    const git = await open(origin.checkoutPull(7))
    await expect(fetchRefs(git, 'origin', ['refs/heads/nope'], { depth: 1 })).rejects.toThrow('fetch failed')
    for (const refspec of ['--upload-pack=touch x', 'a:b:c', ':', '+-x:y']) {
      await expect(fetchRefs(git, 'origin', [refspec], { depth: 1 })).rejects.toThrow('not a ref')
    }
    for (const remote of ['--upload-pack=x', 'ext::sh -c x', 'https://example.com/x']) {
      await expect(fetchRefs(git, remote, ['main'], { depth: 1 })).rejects.toThrow('name of a remote')
    }
  })

  test('a linked work tree is a repository of its own', async () => {
    const repo = newRepo(plan)
    const linked = join(tempDir(), 'linked')
    repo.git('worktree', 'add', '--quiet', '--detach', linked)
    mkdirSync(join(linked, 'deep'))
    expect(await openGit(join(linked, 'deep'))).toEqual({
      root: linked,
      commonDir: join(repo.dir, '.git'),
    })
  })
})
