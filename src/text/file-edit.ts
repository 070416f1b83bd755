/** One file to write or to delete. */
export interface FileEdit {
  /** '/'-separated, relative to the repository's root */
  readonly path: string
  /** the whole new content; null deletes the file */
  readonly content: string | Uint8Array | null
}
