import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Git } from './git.ts'
import { runGit } from './git-process.ts'
import { writeWholeFile } from './write.ts'

/**
 * What can be worked out again but takes long. It lies in the repository's own git folder (`.git/waymark/`): never committed, the
 * same for every work tree, and nobody misses it when it is deleted.
 * @param name a file name of our own making
 */
export async function readCache(git: Git, name: string): Promise<unknown> {
  try {
    const bytes = await readFile(await fileOf(git, name))
    const value = bytes.subarray(DIGEST)
    // A file that was cut off, or written by something else, is as good as none.
    return bytes.subarray(0, DIGEST).equals(digest(value)) ? deserialize(value) : null
  } catch {
    return null
  }
}

/** Numbers of any size, maps and sets come back as they were. A folder that cannot be written to is no error. */
export async function writeCache(git: Git, name: string, value: unknown): Promise<void> {
  const bytes = serialize(value)
  await writeWholeFile(await fileOf(git, name), Buffer.concat([digest(bytes), bytes])).catch(() => undefined)
}

const DIGEST = 32

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

async function fileOf(git: Git, name: string): Promise<string> {
  const folder = (await runGit(git.root, ['rev-parse', '--git-common-dir'])).toString().replace(/\r?\n$/, '')
  return resolve(git.root, folder, 'waymark', name)
}
