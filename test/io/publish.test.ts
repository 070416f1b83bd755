import { describe, expect, test } from 'vitest'
import { type Git, openGit } from '../../src/io/git.ts'
import { publishBranch, publishCommit } from '../../src/io/publish.ts'
import { newOrigin, type Repo } from '../support/git.ts'

async function open(repo: Repo): Promise<Git> {
  const git = await openGit(repo.dir)
  if (git === null) throw new Error(`no repository in ${repo.dir}`)
  return git
}

const files = [
  { path: 'index.md', content: '# Plan\n' },
  { path: 'events/a "b"\\c é.md', content: 'data 3\n\nM 100644 inline x\n' },
]

describe('publishBranch', () => {
  test('replaces the branch by one commit without parents', async () => {
    const origin = newOrigin({ 'a.txt': 'a' })
    origin.push('gh-pages', 'old pages', { 'old.md': 'old' })
    const clone = origin.checkoutBranch('main')
    const git = await open(clone)
    expect(await publishBranch(git, { branch: 'gh-pages', message: 'Documentation', files })).toBe(true)
    expect(origin.bare.git('log', '--format=%s', 'gh-pages')).toBe('Documentation')
    expect(
      origin.bare
        .git('-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', '-z', 'gh-pages')
        .split('\0'),
    ).toEqual(['events/a "b"\\c é.md', 'index.md', ''])
    expect(origin.bare.git('show', 'gh-pages:events/a "b"\\c é.md')).toBe('data 3\n\nM 100644 inline x')
    expect(clone.git('for-each-ref', 'refs/waymark')).toBe('')
  })

  test('changes nothing the second time', async () => {
    const origin = newOrigin({ 'a.txt': 'a' })
    const git = await open(origin.checkoutBranch('main'))
    expect(await publishBranch(git, { branch: 'pages', message: 'Documentation', files })).toBe(true)
    expect(await publishBranch(git, { branch: 'pages', message: 'Documentation', files })).toBe(false)
  })

  test('refuses what is no branch name, and a path into .git', async () => {
    const origin = newOrigin({ 'a.txt': 'a' })
    const git = await open(origin.checkoutBranch('main'))
    await expect(publishBranch(git, { branch: '--mirror', message: 'x', files })).rejects.toThrow(
      'not the name of a branch',
    )
    const inside = [{ path: '.git/config', content: '' }]
    await expect(publishBranch(git, { branch: 'pages', message: 'x', files: inside })).rejects.toThrow(
      'inside .git',
    )
  })
})

describe('publishCommit', () => {
  test('adds one commit on top of what others pushed in between', async () => {
    const origin = newOrigin({ 'docs/stale.md': 'stale', 'a.txt': 'a' })
    const clone = origin.checkoutBranch('main', { depth: 0 })
    const theirs = origin.push('main', 'somebody else', { 'a.txt': 'b' })
    const edits = [
      { path: 'docs/new.md', content: 'new\n' },
      { path: 'docs/stale.md', content: null },
    ]
    const git = await open(clone)
    expect(await publishCommit(git, { branch: 'main', message: 'Docs', files: edits })).toBe(true)
    expect(origin.bare.git('rev-parse', 'main^')).toBe(theirs)
    expect(origin.bare.git('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual([
      'a.txt',
      'docs/new.md',
    ])
    expect(origin.bare.git('show', 'main:a.txt')).toBe('b')
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false')
    expect(await publishCommit(git, { branch: 'main', message: 'Docs', files: edits })).toBe(false)
  })
})
