import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Git, openGit } from './git.ts'
import { runGit } from './git-process.ts'

/** A new folder of our own in the system's temporary folder. */
export function temporaryFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `${name}-`))
}

/** Makes a folder a repository on branch `main`; null where git is not installed. */
export async function newRepository(folder: string): Promise<Git | null> {
  try {
    await runGit(folder, ['init', '--quiet', '--initial-branch=main'])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return openGit(folder)
}

/** Commits everything in the work tree, by nobody in particular. */
export async function commitAll(git: Git, message: string): Promise<void> {
  const person = [
    '-c',
    'user.name=Waymark demo',
    '-c',
    'user.email=demo@waymark.example',
    '-c',
    'commit.gpgSign=false',
  ]
  await runGit(git.root, ['add', '--all'])
  await runGit(git.root, [...person, 'commit', '--quiet', '--no-verify', '--message', message])
}

export async function newBranch(git: Git, name: string): Promise<void> {
  await runGit(git.root, ['switch', '--quiet', '--create', name])
}
