/** One text file of a repository as it was read. */
export interface SourceFile {
  /** '/'-separated, relative to the repository's root */
  readonly path: string
  readonly text: string
}

/** A file that could not be read as text; it always fails the run. */
export interface UnreadableFile {
  readonly path: string
  /** why, as a sentence fragment: "is a symbolic link", "is larger than 1 MB", … */
  readonly reason: string
}

/** The files under the asked paths, in name order (by code unit). */
export interface FileSet {
  readonly files: readonly SourceFile[]
  readonly unreadable: readonly UnreadableFile[]
}

/** The files in a folder, by path inside it. A `Map` of texts is one; so is a folder on disk that is read file by file. */
export interface Folder extends Pick<ReadonlyMap<string, string>, 'get' | 'has' | 'keys'> {
  /** what changes when a file does, told without reading it; null: there is none, or it cannot be told */
  readonly stamp?: (path: string) => string | null
  /** the stamp that a file had just before it was read; null: it was not */
  readonly stampRead?: (path: string) => string | null
}
