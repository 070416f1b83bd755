import type { SourceFile } from '../../text/source-file.ts'
import type { DocsInput } from '../docs.ts'

/** The web site: the same pages as HTML, with search, explorer and catalogue. */
export interface SiteInput extends DocsInput {
  /** theme, script and icon by name; a team's own instead of ours where there is one */
  readonly assets: ReadonlyMap<string, string>
  /** what stands around the content of every page */
  readonly layout: SourceFile
  /** the site's address, for the feed and for pages that are not found; null: not known */
  readonly url: string | null
}
