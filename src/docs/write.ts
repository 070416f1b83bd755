import type { Plan } from '../model/plan.ts'
import type { FileEdit } from '../text/file-edit.ts'
import type { Folder } from '../text/source-file.ts'
import { type PageFile, writeDocs } from './build.ts'
import type { DocsProblem } from './docs.ts'
import { type DraftPage, draftPages } from './drafts.ts'
import { type Edition, layOut } from './edition.ts'
import { Shelf } from './files.ts'
import { makeFile } from './made-file.ts'
import { MANIFEST_FILE } from './manifest.ts'
import { type Remembered, stamped } from './memory.ts'
import { pageText } from './render.ts'
import { htmlPath } from './site/addresses.ts'
import { SiteGate } from './site/gates.ts'
import { SiteBuild } from './site/index.ts'
import type { SiteInput } from './site/input.ts'

/** Where a site goes. */
export interface SiteTarget {
  /** relative to the repository's root */
  readonly dir: string
  /** the folder as it is, by path inside it */
  readonly existing: Folder
}

/** What a run knows of what it wrote, for the next one. */
export interface KnownRun {
  readonly docs: Remembered
  /** of a site that does not show all; null where it is made of the same pages */
  readonly site: Remembered | null
  /** as they were, by id */
  readonly plans: ReadonlyMap<string, Plan>
  /** as in {@link SiteInput} */
  readonly fingerprints: ReadonlyMap<string, string>
  /** the stamps of the lists of its files, as {@link Folder.stamp} tells them: by path in the repository */
  readonly manifests: ReadonlyMap<string, string | null>
}

/** What a run remembers. */
export interface RunMemory extends Pick<KnownRun, 'docs' | 'site'> {
  /** the lists of its files, which have to be as they were for it to be of use: by path in the repository */
  readonly manifests: readonly string[]
}

/** What a run remembers, now that its files have been written. */
export function knownFiles(
  { docs, site, manifests }: RunMemory,
  stampOf: (path: string) => string | null,
): Pick<KnownRun, 'docs' | 'site' | 'manifests'> {
  return {
    docs: stamped(docs, stampOf),
    site: site && stamped(site, stampOf),
    manifests: new Map(manifests.map(path => [path, stampOf(path)])),
  }
}

/** What a run wrote, or why nothing may be written. */
export interface DocsSummary {
  readonly pages: number
  /** files of the site */
  readonly siteFiles: number
  readonly problems: readonly DocsProblem[]
  /** what to remember, as soon as the stamps are known; null where nothing may be written */
  readonly memory: RunMemory | null
}

/**
 * Markdown and web site in one run, edit by edit, so that no more than a page is held at a time: each page's tree is made once,
 * for both. Where the summary has an error, none of the edits may be carried out.
 * @param target null: no site
 * @param last what the last run to the same folders remembered; null: all is made
 */
export function* writeAll(
  input: SiteInput,
  target: SiteTarget | null,
  last: KnownRun | null = null,
): Generator<FileEdit, DocsSummary> {
  const stampOf = (path: string): string | null => (last === null ? null : stampIn(last, path))
  const shelf = new Shelf(input.settings.dir, input.existing, stampOf)
  const siteShelf = target && new Shelf(target.dir, target.existing, stampOf)
  const build = siteShelf && new SiteBuild(input, siteShelf)
  const docs = layOut(input, shelf, last && { ...last, remembered: last.docs }, build?.surroundings)
  const showsAll = build === null || build.showsAll
  const shown = showsAll
    ? docs
    : layOut(build.shown, shelf, last && { ...last, remembered: last.site }, build.surroundings)
  const site = siteShelf && build && new SiteWriter(build, siteShelf, shown)
  const both = showsAll ? site : null
  const writing = writeDocs(docs, page => both?.stands(page) ?? true)
  let pages = 0
  let step = writing.next()
  for (; !step.done; step = writing.next()) {
    const file = step.value
    if (file.edit !== null) yield file.edit
    if (file.kind === 'schema') continue
    pages += 1
    if (both !== null) yield* both.take(file)
  }
  yield* step.value.edits
  const { problems } = step.value
  if (problems.some(isError)) return { pages, siteFiles: 0, problems, memory: null }
  if (site !== null && both === null) yield* site.takeAll()
  if (site !== null) yield* site.close()
  const memory = {
    docs: docs.memory.toRemember(),
    site: showsAll ? null : shown.memory.toRemember(),
    manifests: [shelf, ...(siteShelf === null ? [] : [siteShelf])].map(each =>
      each.inRepository(MANIFEST_FILE),
    ),
  }
  return { pages, siteFiles: site?.count ?? 0, problems: [...problems, ...(site?.problems() ?? [])], memory }
}

/** The stamp of a file as the run left it; null: not known. */
function stampIn({ docs, site, manifests }: KnownRun, path: string): string | null {
  const file = docs.files.get(path) ?? site?.files.get(path)
  return file?.stamp ?? manifests.get(path) ?? null
}

function isError({ level }: DocsProblem): boolean {
  return level === 'error'
}

/** The site on its way to its folder, past the gate. */
class SiteWriter {
  readonly #build: SiteBuild
  readonly #shelf: Shelf
  readonly #edition: Edition
  readonly #gate = new SiteGate()
  count = 0

  /** @param edition the pages that the site shows */
  constructor(build: SiteBuild, shelf: Shelf, edition: Edition) {
    this.#build = build
    this.#shelf = shelf
    this.#edition = edition
  }

  /** True where all that is made of a page can stay as it is. */
  stands(page: string): boolean {
    return filesOf(page).every(
      path => this.#edition.memory.stands(this.#shelf.inRepository(path)) && this.#shelf.untouched(path),
    )
  }

  *take(file: PageFile): Generator<FileEdit> {
    if (file.kind === 'standing') this.#keep(file.path)
    else yield* this.#put(file.draft, file.text)
  }

  /** Takes every page of its edition. */
  *takeAll(): Generator<FileEdit> {
    const { shelf } = this.#edition
    // What people write in a page of the docs folder is shown on the site.
    const leave = (page: string): boolean => shelf.untouched(page) && this.stands(page)
    for (const draft of draftPages(this.#edition, leave))
      if (typeof draft === 'string') this.#keep(draft)
      else yield* this.#put(draft, pageText(draft.pieces))
  }

  *close(): Generator<FileEdit> {
    for (const file of this.#build.rest(this.#edition.books)) {
      const { path } = file
      const { edit, words } = makeFile(file, this.#shelf, this.#edition, made => this.#gate.see(path, made))
      this.count += 1
      if (words !== null) this.#gate.seeAgain(path, words)
      if (edit !== null) yield edit
    }
    yield* this.#shelf.close(null)
  }

  *#put(draft: DraftPage, markdown: string): Generator<FileEdit> {
    const { watch, memory } = this.#edition
    const [files, reads] = watch.during(() => this.#build.page(draft, markdown, this.#edition))
    const seen = files.map(({ path, text, words }) => {
      const all = [...this.#gate.see(path, text), ...words]
      return [this.#shelf.inRepository(path), all] as const
    })
    memory.remember(seen, [draft.reads, draft.item.found, reads])
    for (const { path, text, key } of files) {
      this.count += 1
      const edit = this.#shelf.place(path, text, key)
      if (edit !== null) yield edit
    }
  }

  #keep(page: string): void {
    for (const path of filesOf(page)) {
      this.count += 1
      this.#gate.seeAgain(path, this.#edition.memory.keep(this.#shelf.inRepository(path)))
      this.#shelf.keep(path)
    }
  }

  /** What stands against publishing it, and files of others, which are never overwritten. */
  problems(): DocsProblem[] {
    const inRepository = (path: string): string => this.#shelf.inRepository(path)
    const lost = this.#edition.memory.lost(this.#shelf.dir)
    const authors = this.#build.authors(this.#edition)
    return [...this.#gate.problems(inRepository, authors, lost), ...this.#shelf.problems]
  }
}

/** What the site has of a page: its markdown twin, and itself. */
function filesOf(page: string): string[] {
  return [page, htmlPath(page)]
}
