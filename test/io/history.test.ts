import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Git, openGit } from '../../src/io/git.ts'
import { listHistory, type Revision } from '../../src/io/history.ts'
import { selectFiles } from '../../src/io/selection.ts'
import { readEntries, readTree } from '../../src/io/tree.ts'
import type { FileSet } from '../../src/text/source-file.ts'
import { newOrigin, newRepo, type Repo } from '../support/git.ts'

async function history(
  repo: Repo,
  patterns: readonly string[],
): Promise<(Revision & { readonly files: FileSet })[]> {
  const git = (await openGit(repo.dir)) as Git
  const revisions = await listHistory(git, repo.id(), selectFiles(patterns))
  const files = await readEntries(
    git,
    revisions.map(revision => revision.entries),
  )
  for (const [index, { sha }] of revisions.entries())
    expect(await readTree(git, sha, selectFiles(patterns))).toEqual(files[index])
  return revisions.map((revision, index) => ({ ...revision, files: files[index]! }))
}

test('one step a commit on the main line that touched the plan, oldest first, a merged pull request being one', async () => {
  const origin = newOrigin({ 'p/a.yml': '1' })
  origin.push('main', 'Nothing of the plan', { 'README.md': 'x' })
  origin.push('feature', 'wip', { 'p/b.yml': '1' })
  origin.push('feature', 'wip 2', { 'p/b.yml': '2', 'p/a.yml': null })
  origin.push('main', 'Main: “moves”\n\nbody', { 'p/c d.yml': '1' })
  origin.merge(12, 'feature')
  const steps = await history(origin.work, ['p'])
  expect(steps.map(step => [step.subject, step.files.files.map(file => file.path + file.text)])).toEqual([
    ['First commit', ['p/a.yml1']],
    ['Main: “moves”', ['p/a.yml1', 'p/c d.yml1']],
    ['Merge pull request #12 from o/feature', ['p/b.yml2', 'p/c d.yml1']],
  ])
  expect(steps[0]).toMatchObject({ parent: null, author: 'Ada Author' })
  expect(steps[2]).toMatchObject({ sha: origin.work.id(), parent: origin.work.id('HEAD^1') })
  expect(steps[2]?.date).toMatch(/^2026-01-01T\d\d:\d\d:00Z$/)
})

test('a merged pull request goes by its title, which GitHub writes below the name of its branch', async () => {
  const repo = newRepo({ 'p/a.yml': '1' })
  repo.git('switch', '--quiet', '--create', 'feat')
  repo.commit('wip', { 'p/a.yml': '2' })
  repo.git('switch', '--quiet', 'main')
  repo.git(
    'merge',
    '--quiet',
    '--no-ff',
    'feat',
    '-m',
    'Merge pull request #77 from acme/feat',
    '-m',
    ' Coupons\n\nFor all.',
  )
  repo.commit('Merge pull request #78 from acme/x said somebody\n\nIt was none.', { 'p/a.yml': '3' })
  const steps = await history(repo, ['p'])
  expect(steps.map(step => step.subject)).toEqual([
    'First commit',
    'Coupons (#77)',
    'Merge pull request #78 from acme/x said somebody',
  ])
})

test('renames, kind changes and links are followed step by step', async () => {
  const repo = newRepo({ 'p/a.yml': 'long enough to be a rename\n'.repeat(5), 'p/x.txt': 'no plan' })
  repo.git('mv', 'p/a.yml', 'p/b.yml')
  repo.commit('rename')
  repo.commit('remove', { 'p/b.yml': null })
  symlinkSync('/etc/passwd', join(repo.dir, 'p/b.yml'))
  repo.commit('link')
  repo.commit('other', { 'p/x.txt': 'still no plan' })
  repo.commit('file again', { 'p/b.yml': null })
  repo.commit('back', { 'p/b.yml': 'x' })
  const steps = await history(repo, ['p'])
  expect(steps.map(step => step.subject)).toEqual([
    'First commit',
    'rename',
    'remove',
    'link',
    'file again',
    'back',
  ])
  expect(steps[3]?.files.unreadable).toHaveLength(1)
})

test('configuration that decorates git log changes nothing', async () => {
  const repo = newRepo({ 'p/a.yml': '1' })
  repo.commit('second', { 'p/a.yml': '2' })
  const plain = await history(repo, [''])
  const settings = [
    'log.showSignature true',
    'log.showRoot false',
    'log.follow true',
    'color.ui always',
    'diff.renames copies',
    'log.decorate full',
    'format.pretty fuller',
    'log.date relative',
  ]
  for (const setting of settings) repo.git('config', ...setting.split(' '))
  expect(await history(repo, [''])).toEqual(plain)
})

test('a path without history, and a shallow clone', async () => {
  const origin = newOrigin({ 'p/a.yml': '1' })
  origin.push('main', 'second', { 'p/a.yml': '2' })
  expect(await history(origin.work, ['nope'])).toEqual([])
  const shallow = await history(origin.checkoutBranch('main', { depth: 1 }), ['p'])
  expect(shallow.map(step => step.files.files[0]?.text)).toEqual(['2'])
})
