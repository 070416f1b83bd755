/**
 * Where a thing is written. Nodes carry origins, never lines; `report/` turns them into lines once.
 * A pointer to a map entry is shown at its key, one to a list item at the item.
 */
export interface Origin {
  /** path of the file, relative to the repository's root */
  readonly file: string
  /** JSON pointer into the file's document; `''` is the whole file */
  readonly pointer: string
  /** offsets in the file's text, where a pointer can't say it (syntax errors, comments); the end is exclusive */
  readonly range?: readonly [start: number, end: number]
}
