/** What a file may hold at most: plans come from strangers' pull requests. */
export const sourceLimits: {
  readonly bytes: number
  readonly depth: number
  readonly aliasNodes: number
  readonly errors: number
} = {
  bytes: 1024 * 1024,
  depth: 64,
  /** nodes that the aliases of one file may stand for */
  aliasNodes: 100_000,
  /** syntax errors that are told for one file: what follows the first few is mostly their echo */
  errors: 5,
}

/** What is read at most of a schema that somebody asks about on a machine of their own. */
export const schemaLimits: { readonly bytes: number; readonly depth: number } = {
  bytes: 8 * 1024 * 1024,
  /** of JSON; deeper ones the proof engine could not decide, either */
  depth: 1000,
}
