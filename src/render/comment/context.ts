/** What a comment says that is not in the report. */
export interface CommentContext {
  /** identifies the comment among those of a pull request; null: no marker is written */
  readonly marker: { readonly plan: string; readonly job: string } | null
  readonly links: Links
  /** the label that accepts breaking changes; null where there are no labels */
  readonly approveLabel: string | null
  /** markup of our own that is kept at the end of the comment and not shown, or null; it counts in the size */
  readonly hidden: string | null
  /** the documentation pages that will change, by path */
  readonly docsPages: readonly PageChange[]
}

/** A documentation page that a merge would change. */
export interface PageChange {
  readonly path: string
  readonly what: 'new' | 'changed' | 'goes away'
  /** where it is in the repository; null where it is not committed */
  readonly url: string | null
}

/** Addresses of what the comment points at; null where there is none, and the text stays. */
export interface Links {
  /** a line of a file as the pull request leaves it */
  readonly blob: (file: string, line: number) => string | null
  readonly rule: (id: string) => string | null
  /** the run with its job summary */
  readonly run: string | null
}

/** A context for outputs outside GitHub. */
export const plainContext: CommentContext = {
  marker: null,
  links: { blob: () => null, rule: () => null, run: null },
  approveLabel: 'waymark: approved',
  hidden: null,
  docsPages: [],
}

/** How much an output may hold. */
export interface Room {
  /** UTF-16 units in all */
  readonly length: number
  /** blocking things told in full */
  readonly items: number
  readonly rows: number
  /** folded parts, one an event */
  readonly events: number
  readonly findings: number
}
