import type { FileSet, SourceFile, UnreadableFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'

/** What one reading takes in at most: pull requests are written by strangers. */
export const limits: { readonly fileBytes: number; readonly files: number; readonly totalBytes: number } = {
  fileBytes: 1024 * 1024,
  files: 5000,
  totalBytes: 64 * 1024 * 1024,
}

/** Why a file could not be read, as the rest of the sentence that its path starts. */
export const reasons = {
  symlink: 'is a symbolic link, which is never followed; put the file itself there',
  submodule: 'is a submodule, which is not read; put the files themselves there',
  tooLarge: 'is larger than 1 MB; split it into several files',
  tooMany: 'and the files after it were not read: a plan can hold 5,000 files and 64 MB',
  notUtf8: 'is not UTF-8 text; save it as UTF-8',
  notFile: 'is not a regular file',
  missing: 'is missing from the object database; fetch the commit again',
} as const

/** Where one reading stands against the limits. */
export class Budget {
  #files = 0
  #bytes = 0

  /** Why a file of this size cannot be taken in any more; null when it can, and then it counts. */
  refuse(bytes: number): string | null {
    if (bytes > limits.fileBytes) return reasons.tooLarge
    if (this.#files >= limits.files || this.#bytes + bytes > limits.totalBytes) return reasons.tooMany
    this.#files += 1
    this.#bytes += bytes
    return null
  }
}

// the mark stays, so that an edited file keeps it
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of UTF-8 bytes, with a byte order mark where there is one; null when they are not UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** The result in its one order: by path, compared by code unit. */
export function fileSet(files: readonly SourceFile[], unreadable: readonly UnreadableFile[]): FileSet {
  return { files: [...files].sort(byPath), unreadable: [...unreadable].sort(byPath) }
}

/** The file of a set that was asked for one file; null when it is not there. Throws a UsageError when it cannot be read. */
export function onlyFile({ files, unreadable }: FileSet): SourceFile | null {
  const problem = unreadable[0]
  if (problem !== undefined) throw new UsageError(`${problem.path} ${problem.reason}.`)
  return files[0] ?? null
}

export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
