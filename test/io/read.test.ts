import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFile, readFiles } from '../../src/io/files.ts'
import { type Git, openGit } from '../../src/io/git.ts'
import { limits, reasons } from '../../src/io/limits.ts'
import { repositoryPath } from '../../src/io/safe-path.ts'
import { selectFiles } from '../../src/io/selection.ts'
import { readTree, readTreeFile } from '../../src/io/tree.ts'
import type { FileSet } from '../../src/text/source-file.ts'
import { newRepo, type Repo } from '../support/git.ts'
import { tempDir, writeFiles } from '../support/temp.ts'

/** Reads what is committed from git and from disk: both ways have to agree. */
async function readBoth(
  repo: Repo,
  patterns: readonly string[],
  ignores: readonly string[] = [],
): Promise<FileSet> {
  const git = (await openGit(repo.dir)) as Git
  const selection = selectFiles(patterns, ignores)
  const fromGit = await readTree(git, repo.id(), selection)
  expect(await readFiles(repo.dir, selection)).toEqual(fromGit)
  return fromGit
}

function paths(set: FileSet): string[] {
  return set.files.map(file => file.path)
}

test('reads the plan files of a folder in the order of code units', async () => {
  const names = [
    'b.yml',
    'a.yaml',
    'B.json',
    'é.yml',
    'sub/dir/z.yml',
    'a/b.yml',
    'a-b.yml',
    '\u{1F600}.yml',
    '\uFF5E.yml',
  ]
  const repo = newRepo({
    ...Object.fromEntries(names.map(name => [`plan/${name}`, `# ${name}\n`])),
    'plan/README.md': 'not a plan',
    'planner/x.yml': 'elsewhere',
  })
  const set = await readBoth(repo, ['plan'])
  expect(set.unreadable).toEqual([])
  expect(paths(set)).toEqual(names.map(name => `plan/${name}`).sort())
  expect(set.files.every(file => file.text === `# ${file.path.slice('plan/'.length)}\n`)).toBe(true)
})

test('takes a single file, whatever its extension, and the root', async () => {
  const repo = newRepo({ 'plan.txt': 'one', 'x.yml': 'two', 'sub/y.json': 'three' })
  expect(await readBoth(repo, ['plan.txt'])).toEqual({
    files: [{ path: 'plan.txt', text: 'one' }],
    unreadable: [],
  })
  expect(paths(await readBoth(repo, ['']))).toEqual(['sub/y.json', 'x.yml'])
  expect(paths(await readBoth(repo, ['plan.txt', 'sub', 'sub/y.json']))).toEqual(['plan.txt', 'sub/y.json'])
})

test('takes globs of files and of folders, and leaves out what is ignored', async () => {
  const repo = newRepo({
    'apps/web/plan/a.yml': '',
    'apps/web/plan/deep/b.yml': '',
    'apps/ios/plan/c.json': '',
    'apps/ios/package.json': '',
    'apps/ios/plan/archive/old.yml': '',
  })
  expect(paths(await readBoth(repo, ['apps/*/plan'], ['**/archive/**']))).toEqual([
    'apps/ios/plan/c.json',
    'apps/web/plan/a.yml',
    'apps/web/plan/deep/b.yml',
  ])
  expect(paths(await readBoth(repo, ['apps/**/*.json']))).toEqual([
    'apps/ios/package.json',
    'apps/ios/plan/c.json',
  ])
})

test('names with spaces, newlines, dashes and glob characters are ordinary', async () => {
  const names = [
    '-rf.yml',
    'two words.yml',
    'new\nline.yml',
    'tab\t.yml',
    '"quoted".yml',
    'back\\slash.yml',
    '--.yml',
    ':(top)x.yml',
  ]
  const repo = newRepo(Object.fromEntries(names.map(name => [`-plan/${name}`, name])))
  expect(paths(await readBoth(repo, ['-plan']))).toEqual(names.map(name => `-plan/${name}`).sort())
})

test('keeps CRLF and a byte order mark', async () => {
  const repo = newRepo()
  repo.git('config', 'core.autocrlf', 'false')
  repo.commit('x', { 'p/a.yml': '\uFEFFa: 1\r\nb: 2\r\n' })
  expect((await readBoth(repo, ['p'])).files[0]?.text).toBe('\uFEFFa: 1\r\nb: 2\r\n')
})

test('a path that is not there gives nothing', async () => {
  expect(await readBoth(newRepo({ 'a.yml': '' }), ['nope', 'a.yml/b'])).toEqual({ files: [], unreadable: [] })
})

test('reads a SHA-256 repository', async () => {
  expect(paths(await readBoth(newRepo({ 'p/a.yml': 'x' }, { format: 'sha256' }), ['p']))).toEqual(['p/a.yml'])
})

describe('what cannot be read is named, never skipped', () => {
  test('symlinks to files, to folders and to nowhere are not followed', async () => {
    const repo = newRepo({ 'p/a.yml': 'a: 1', 'secret/s.yml': 's: 1' })
    symlinkSync('/etc/passwd', join(repo.dir, 'p/passwd.yml'))
    symlinkSync('../secret', join(repo.dir, 'p/shared'))
    symlinkSync('nowhere', join(repo.dir, 'p/broken.yml'))
    repo.commit('links')
    const set = await readBoth(repo, ['p'])
    expect(paths(set)).toEqual(['p/a.yml'])
    expect(set.unreadable).toEqual(
      ['p/broken.yml', 'p/passwd.yml', 'p/shared'].map(path => ({ path, reason: reasons.symlink })),
    )
  })

  test('a plan folder that is itself a symlink', async () => {
    const repo = newRepo({ 'real/a.yml': 'a: 1' })
    symlinkSync('real', join(repo.dir, 'plan'))
    repo.commit('link')
    expect(await readBoth(repo, ['plan'])).toEqual({
      files: [],
      unreadable: [{ path: 'plan', reason: reasons.symlink }],
    })
    expect(await readFiles(repo.dir, selectFiles(['plan/a.yml']))).toEqual({
      files: [],
      unreadable: [{ path: 'plan', reason: reasons.symlink }],
    })
  })

  test('but not what is ignored, or beside what a glob asks for', async () => {
    const repo = newRepo({ 'apps/web/plan/a.yml': 'a: 1', 'apps/web/plan/node_modules/x.json': '{}' })
    for (const path of ['apps/web/bin', 'apps/web/plan/archive', 'apps/ios']) {
      symlinkSync('/etc', join(repo.dir, path))
    }
    repo.commit('links')
    const asked = await readBoth(repo, ['apps/*/plan'], ['**/archive/**'])
    expect(asked).toEqual({ files: [{ path: 'apps/web/plan/a.yml', text: 'a: 1' }], unreadable: [] })
    expect((await readBoth(repo, ['apps'])).unreadable).toHaveLength(3)
    expect(paths(await readBoth(repo, ['apps/web/plan/node_modules']))).toEqual([
      'apps/web/plan/node_modules/x.json',
    ])
  })

  test('a submodule', async () => {
    const repo = newRepo({ 'p/a.yml': 'a: 1' })
    const inner = join(repo.dir, 'p/vendored')
    mkdirSync(inner)
    execFileSync('git', ['clone', '--quiet', newRepo({ 'x.yml': 'x: 1' }).dir, inner])
    repo.git('-c', 'advice.addEmbeddedRepo=false', 'add', 'p/vendored')
    repo.commit('submodule')
    expect((await readBoth(repo, ['p'])).unreadable).toEqual([
      { path: 'p/vendored', reason: reasons.submodule },
    ])
  })

  test('a file that is not UTF-8, and one that is too large', async () => {
    const repo = newRepo({
      'p/a.yml': 'a: 1',
      'p/latin1.yml': Buffer.from('caf\xe9', 'latin1'),
      'p/utf16.yml': Buffer.from('\uFEFFa: 1', 'utf16le'),
      'p/large.yml': 'x'.repeat(limits.fileBytes + 1),
      'p/largest.yml': 'x'.repeat(limits.fileBytes),
    })
    const set = await readBoth(repo, ['p'])
    expect(paths(set)).toEqual(['p/a.yml', 'p/largest.yml'])
    expect(set.unreadable).toEqual([
      { path: 'p/large.yml', reason: reasons.tooLarge },
      { path: 'p/latin1.yml', reason: reasons.notUtf8 },
      { path: 'p/utf16.yml', reason: reasons.notUtf8 },
    ])
  })

  test('more files than a plan can hold', async () => {
    const names = Array.from(
      { length: limits.files + 2 },
      (_, index) => `p/${String(index).padStart(5, '0')}.yml`,
    )
    const repo = newRepo(Object.fromEntries(names.map(name => [name, ''])))
    const set = await readBoth(repo, ['p'])
    expect(set.files).toHaveLength(limits.files)
    expect(set.unreadable).toEqual([{ path: names[limits.files], reason: reasons.tooMany }])
  })

  test('a pipe, and a file and a folder without permission', async () => {
    const dir = tempDir()
    writeFiles(dir, { 'p/a.yml': 'a: 1', 'p/closed.yml': '', 'p/sub/x.yml': '' })
    execFileSync('mkfifo', [join(dir, 'p/pipe.yml')])
    chmodSync(join(dir, 'p/closed.yml'), 0)
    chmodSync(join(dir, 'p/sub'), 0)
    const set = await readFiles(dir, selectFiles(['p']))
    chmodSync(join(dir, 'p/sub'), 0o755)
    // The superuser may read everything.
    const closed = process.getuid?.() === 0 ? [] : ['p/closed.yml', 'p/sub']
    expect(set.unreadable.map(file => file.path)).toEqual([...closed, 'p/pipe.yml'].sort())
  })
})

test('the work tree is read as it is now: untracked and ignored files too, deleted ones not', async () => {
  const repo = newRepo({ 'p/a.yml': 'committed', 'p/gone.yml': '', '.gitignore': 'ignored.yml\n' })
  repo.write({ 'p/a.yml': 'edited', 'p/gone.yml': null, 'p/new.yml': 'new', 'p/ignored.yml': 'ignored' })
  const set = await readFiles(repo.dir, selectFiles(['p']))
  expect(set.files.map(file => file.text)).toEqual(['edited', 'ignored', 'new'])
})

test('one file of any kind', async () => {
  const dir = tempDir()
  writeFiles(dir, { 'waymark.yml': 'version: 1' })
  symlinkSync('/etc/passwd', join(dir, 'link.yml'))
  expect(await readFile(dir, 'waymark.yml')).toEqual({ path: 'waymark.yml', text: 'version: 1' })
  expect(await readFile(dir, 'none.yml')).toBeNull()
  await expect(readFile(dir, 'link.yml')).rejects.toThrow('link.yml is a symbolic link')
  const repo = newRepo({ 'waymark.txt': 'version: 1', 'deep/x.yml': '' })
  const git = (await openGit(repo.dir)) as Git
  expect(await readTreeFile(git, repo.id(), 'waymark.txt')).toEqual({
    path: 'waymark.txt',
    text: 'version: 1',
  })
  expect(await readTreeFile(git, repo.id(), 'deep')).toBeNull()
})

describe('repositoryPath', () => {
  const root = newRepo({ 'apps/web/x.yml': '' }).dir

  test.each([
    ['.', 'plans', 'plans'],
    ['.', './plans/', 'plans'],
    ['.', '.', ''],
    ['apps/web', 'plan', 'apps/web/plan'],
    ['apps/web', '../../plan', 'plan'],
    ['apps', '*/plan', 'apps/*/plan'],
    ['.', '-x', '-x'],
  ])('from %s, %s is %s', (cwd, given, expected) => {
    expect(repositoryPath(root, join(root, cwd), given)).toBe(expected)
  })

  test('an absolute path inside is taken', () => {
    expect(repositoryPath(root, root, join(root, 'apps'))).toBe('apps')
  })

  test.each(['..', '../x', '/etc/passwd', 'a/../../x', '.git/config', 'a/.GIT/x', 'git~1/x', 'a\0b'])(
    'refuses %j',
    given => {
      expect(() => repositoryPath(root, root, given)).toThrow('path')
    },
  )
})
