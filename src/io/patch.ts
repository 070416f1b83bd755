import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UsageError } from '../text/usage-error.ts'
import { tryGit } from './git-process.ts'

/** One file before and after; paths are '/'-separated and relative to the repository's root. */
export interface TextChange {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** A unified patch that `git apply` takes: git itself writes it, whatever is in the paths. */
export async function writePatch(changes: readonly TextChange[]): Promise<string> {
  if (changes.length === 0) return ''
  const folder = await mkdtemp(join(tmpdir(), 'waymark-patch-'))
  try {
    for (const { path, before, after } of changes) {
      await writeBelow(join(folder, 'a', path), before)
      await writeBelow(join(folder, 'b', path), after)
    }
    const options = [
      '--no-index',
      '--no-ext-diff',
      '--no-textconv',
      '--no-color',
      '--no-renames',
      '--no-prefix',
      '--text',
    ]
    const { status, stdout, stderr } = await tryGit(folder, ['diff', ...options, 'a', 'b'])
    if (status === 1) return stdout.toString()
    throw new UsageError(`git could not write the patch: ${stderr.trim()}`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new UsageError(
      'A patch needs git, which is not installed here. Leave `--dry-run` out to write the files.',
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeBelow(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
