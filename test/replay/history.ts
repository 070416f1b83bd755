import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FileSet } from '../../src/text/source-file.ts'

/** One commit of a first-parent history: what it did to files. */
export interface Commit {
  /** abbreviated id */
  readonly commit: string
  /** ISO date */
  readonly date: string
  readonly subject: string
  /** content: null where the file is gone */
  readonly files: readonly { readonly path: string; readonly content: string | null }[]
}

/** A commit with all files before and after it. */
export interface Step extends Commit {
  readonly base: FileSet
  readonly head: FileSet
}

/** A real history, oldest first; see `fixtures/README.md`. */
export function history(): Step[] {
  const zipped = readFileSync(join(import.meta.dirname, 'fixtures', 'matrix-analytics-events.jsonl.gz'))
  const lines = gunzipSync(zipped).toString('utf8').trim().split('\n')
  const files = new Map<string, string>()
  const fileSet = (): FileSet => ({
    files: [...files.keys()].sort().map(path => ({ path, text: files.get(path)! })),
    unreadable: [],
  })
  return lines.map(line => {
    const commit = JSON.parse(line) as Commit
    const base = fileSet()
    for (const { path, content } of commit.files) {
      if (content === null) files.delete(path)
      else files.set(path, content)
    }
    return { ...commit, base, head: fileSet() }
  })
}
