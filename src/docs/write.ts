import type { FileEdit } from '../text/file-edit.ts'
import type { Folder } from '../text/source-file.ts'
import { draftPages, writeDocs } from './build.ts'
import type { DocsProblem } from './docs.ts'
import { Shelf } from './files.ts'
import { pageText } from './render.ts'
import { SiteGate } from './site/gates.ts'
import { SiteBuild, type SiteFile, type SiteInput } from './site/index.ts'

/** Where a site goes. */
export interface SiteTarget {
  /** relative to the repository's root */
  readonly dir: string
  /** the folder as it is, by path inside it */
  readonly existing: Folder
}

/** What a run wrote, or why nothing may be written. */
export interface DocsSummary {
  readonly pages: number
  /** files of the site */
  readonly siteFiles: number
  readonly problems: readonly DocsProblem[]
}

/**
 * Markdown and web site in one run, edit by edit, so that no more than a page is held at a time: each page's tree is made once,
 * for both. Where the summary has an error, none of the edits may be carried out.
 * @param target null: no site
 */
export function* writeAll(input: SiteInput, target: SiteTarget | null): Generator<FileEdit, DocsSummary> {
  const site = target === null ? null : new SiteWriter(input, target)
  const writing = writeDocs(input)
  let pages = 0
  let step = writing.next()
  for (; !step.done; step = writing.next()) {
    const { draft, text, edit } = step.value
    if (edit !== null) yield edit
    if (draft === null) continue
    pages += 1
    if (site?.build.showsAll) yield* site.put(site.build.page(draft, text))
  }
  yield* step.value.edits
  const { problems } = step.value
  if (site === null || problems.some(isError)) return { pages, siteFiles: 0, problems }
  if (!site.build.showsAll)
    for (const draft of draftPages(site.build.shown))
      yield* site.put(site.build.page(draft, pageText(draft.pieces)))
  yield* site.close()
  return { pages, siteFiles: site.count, problems: [...problems, ...site.problems()] }
}

function isError({ level }: DocsProblem): boolean {
  return level === 'error'
}

/** The site on its way to its folder, past the gate. */
class SiteWriter {
  readonly build: SiteBuild
  readonly #shelf: Shelf
  readonly #gate = new SiteGate()
  count = 0

  constructor(input: SiteInput, { dir, existing }: SiteTarget) {
    this.#shelf = new Shelf(dir, existing)
    this.build = new SiteBuild(input, (path, key) => this.#shelf.made(path, key))
  }

  *put(files: Iterable<SiteFile>): Generator<FileEdit> {
    for (const { path, text, key } of files) {
      this.count += 1
      this.#gate.see(path, text)
      const edit = this.#shelf.place(path, text, key)
      if (edit !== null) yield edit
    }
  }

  *close(): Generator<FileEdit> {
    yield* this.put(this.build.rest())
    yield* this.#shelf.close(null)
  }

  /** What stands against publishing it, and files of others, which are never overwritten. */
  problems(): DocsProblem[] {
    const inSite = this.#gate.problems()
    return [
      ...inSite.map(each => ({ ...each, file: this.#shelf.inRepository(each.file) })),
      ...this.#shelf.problems,
    ]
  }
}
