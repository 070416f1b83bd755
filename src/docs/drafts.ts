import { nearest } from '../text/nearest.ts'
import type { PlannedPage } from './book.ts'
import type { DocsInput, DocsProblem } from './docs.ts'
import type { Edition } from './edition.ts'
import { readKept } from './keep-regions.ts'
import { kinds } from './kinds.ts'
import { contentKey } from './manifest.ts'
import type { LineProblem } from './markers.ts'
import { isFormer, noteOf } from './notes.ts'
import { plansPage } from './pages/plans.ts'
import { putBack } from './put-back.ts'
import { fillPage, type PagePiece } from './render.ts'
import { type Sections, sectionsOf } from './sections.ts'
import { readTemplate, type Template } from './template.ts'
import type { Reads } from './watch.ts'

function readTemplates(input: DocsInput, problems: DocsProblem[]): Map<string, Template> {
  const templates = new Map<string, Template>()
  for (const kind of [...kinds, plansPage([])]) {
    const file = input.templates.get(`${kind.template}.md`)
    if (templates.has(kind.template)) continue
    if (!file) throw new Error(`The skeleton ${kind.template}.md is missing.`)
    const { template, problems: found } = readTemplate(file.text, kind.slots)
    for (const { line, message } of found) problems.push({ level: 'error', file: file.path, line, message })
    templates.set(kind.template, template)
  }
  for (const [name, { path }] of input.templates) {
    if (templates.has(name.replace(/\.md$/, '')) || name === 'README.md') continue
    const known = [...templates.keys()].map(kind => `${kind}.md`)
    const close = nearest(name, known)
    const hint = close === null ? '' : ` Did you mean \`${close}\`?`
    const message = `No kind of page has a skeleton of this name, so it changes nothing.${hint}`
    problems.push({ level: 'warning', file: path, line: 1, message })
  }
  return templates
}

/** A page with its content in its skeleton, not yet written down. */
export interface DraftPage {
  readonly item: PlannedPage
  readonly pieces: readonly PagePiece[]
  /** null: it is not long */
  readonly sections: Sections | null
  /** a digest of all that its text depends on */
  readonly key: string
  /** markers of people's own parts that don't pair: the page must not be touched */
  readonly problems: readonly LineProblem[]
  /** what was looked at to make it */
  readonly reads: Reads
}

/**
 * Every page of the plans, one after the other: thousands of trees at once would fill the memory.
 * @param leave true for a page that is not to be made: only its path comes
 */
export function draftPages(edition: Edition): Generator<DraftPage>
export function draftPages(
  edition: Edition,
  leave: (path: string) => boolean,
  problems?: DocsProblem[],
): Generator<DraftPage | string>
export function* draftPages(
  edition: Edition,
  leave: (path: string) => boolean = () => false,
  problems: DocsProblem[] = [],
): Generator<DraftPage | string> {
  const templates = readTemplates(edition.input, problems)
  for (const item of edition.planned)
    yield leave(item.page.path) ? item.page.path : draftPage(item, templates, edition)
}

function draftPage(
  item: PlannedPage,
  templates: ReadonlyMap<string, Template>,
  { input, shelf, notes, watch }: Edition,
): DraftPage {
  const { path } = item.page
  const { template } = item.kind
  const there = shelf.isOurs(path) ? shelf.existing.get(path) : undefined
  const { kept, problems } = readKept(there ?? '')
  const written = isFormer(item) ? [] : kept
  const bodies = new Map(written.map(region => [region.name, region.body]))
  const [pieces, reads] = watch.during(() => {
    const { note } = watch.of('')
    note('template', template)
    note('note', path)
    // Whose page it is: an address can change hands.
    item.page.book.paths.get(item.subject.id)
    return putBack(fillPage(item, templates.get(template)!, bodies, noteOf(notes, path)), written)
  })
  const key = contentKey(input.version, pieces)
  return { item, pieces, sections: sectionsOf(pieces), key, problems, reads }
}
