import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

// Registered when a test file imports this module: the folders of a file go when its tests are done.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new empty folder outside any repository, removed after the tests of the file. */
export function tempDir(name = 'waymark'): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)))
  folders.push(folder)
  return folder
}

/** Files by '/'-separated path; null deletes. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    if (content === null) {
      rmSync(file, { force: true, recursive: true })
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
