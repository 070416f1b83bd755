import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Git, openGit } from '../../src/io/git.ts'
import { publishBranch, publishCommit } from '../../src/io/publish.ts'
import { gitEnvironment, newOrigin, type Origin, type Repo } from '../support/git.ts'

async function open(repo: Repo): Promise<Git> {
  const git = await openGit(repo.dir)
  if (git === null) throw new Error(`no repository in ${repo.dir}`)
  return git
}

const files = [
  { path: 'index.md', content: '# Plan\n' },
  { path: 'events/a "b"\\c é.md', content: 'data 3\n\nM 100644 inline x\n' },
]

/** Somebody pushes to the branch just before each of the first pushes that come. */
function overtaken({ bare }: Origin, branch: string, times: number): void {
  const commit = `git commit-tree -p ${branch} -m Faster ${branch}^{tree}`
  const faster = `[ $(git rev-list --grep Faster --count ${branch}) -ge ${times} ] || git update-ref refs/heads/${branch} $(${commit})`
  const hook = join(bare.dir, 'hooks/pre-receive')
  const people = Object.entries(gitEnvironment()).filter(([name]) => /^GIT_(AUTHOR|COMMITTER)/.test(name))
  const setting = people.map(([name, value]) => `export ${name}='${value}'\n`).join('')
  writeFileSync(hook, `#!/bin/sh\nunset GIT_QUARANTINE_PATH\n${setting}${faster}\n`, { mode: 0o755 })
}

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

  test('never replaces what origin calls its default branch', async () => {
    const origin = newOrigin({ 'a.txt': 'a' })
    origin.push('trunk', 'a branch', {})
    const git = await open(origin.checkoutBranch('main'))
    origin.bare.git('symbolic-ref', 'HEAD', 'refs/heads/trunk')
    await expect(publishBranch(git, { branch: 'trunk', message: 'x', files })).rejects.toThrow(
      'trunk is the default branch',
    )
  })

  test.each([1, 3])('is tried again where somebody is faster, %s times', async times => {
    const origin = newOrigin({ 'a.txt': 'a' })
    origin.push('pages', 'old', { 'old.md': 'old' })
    const git = await open(origin.checkoutBranch('main'))
    overtaken(origin, 'pages', times)
    expect(await publishBranch(git, { branch: 'pages', message: 'Docs', files })).toBe(true)
    expect(origin.bare.git('log', '--format=%s', 'pages')).toBe('Docs')
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
    const addition = { branch: 'main', message: 'Docs', files: edits, madeFrom: ['plan'] }
    expect(await publishCommit(git, addition)).toBe('committed')
    expect(origin.bare.git('rev-parse', 'main^')).toBe(theirs)
    expect(origin.bare.git('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual([
      'a.txt',
      'docs/new.md',
    ])
    expect(origin.bare.git('show', 'main:a.txt')).toBe('b')
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false')
    expect(await publishCommit(git, addition)).toBe('unchanged')
  })

  test.each([
    ['what it is made from', 'plan/a.yml'],
    ['a file that it would write', 'docs/page.md'],
  ])('leaves it to the run of another push that changed %s', async (_, path) => {
    const origin = newOrigin({ 'plan/a.yml': 'a', 'docs/page.md': 'old' })
    const git = await open(origin.checkoutBranch('main', { depth: 0 }))
    const theirs = origin.push('main', 'somebody else', { [path]: 'theirs' })
    const files = [{ path: 'docs/page.md', content: 'ours\n' }]
    const addition = { branch: 'main', message: 'Docs', files, madeFrom: ['plan'] }
    expect(await publishCommit(git, addition)).toBe('outdated')
    expect(origin.bare.id('main')).toBe(theirs)
  })

  test.each([1, 3])('is tried again where somebody is faster, %s times', async times => {
    const origin = newOrigin({ 'a.txt': 'a' })
    const git = await open(origin.checkoutBranch('main', { depth: 0 }))
    overtaken(origin, 'main', times)
    const addition = { branch: 'main', message: 'Docs', files, madeFrom: ['plan'] }
    expect(await publishCommit(git, addition)).toBe('committed')
    expect(origin.bare.git('log', '--format=%s', 'main').split('\n')).toEqual([
      'Docs',
      ...Array.from({ length: times }, () => 'Faster'),
      'First commit',
    ])
  })
})
