import { root } from '../markdown/build.ts'
import { toMarkdown } from '../markdown/serialise.ts'
import type { Shelf } from './files.ts'
import { withoutKept } from './keep-regions.ts'
import type { Page, PageKind, PageSubject } from './page.ts'
import { grouped } from './relations.ts'
import { RESERVED, slug, slugs } from './slugs.ts'
import { thingOf } from './things.ts'

/** The docs folder as the last run left it. */
export type LeftFolder = Pick<Shelf, 'manifest' | 'existing' | 'isOurs'>

interface Named {
  readonly kind: Pick<PageKind, 'folder'>
  readonly subject: PageSubject
}

/** By folder, and by the name of the page. */
type FileNames = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * The slug of each page's name. No address changes hands as long as the folder knows whose it was: a page keeps the one that it
 * has there. Where it does not, what is on its way out goes before what comes in its place. An old spelling has the address of
 * the name now, and none of its own unless that name has another.
 * @param rounds those of an earlier one have the first choice
 * @param at a page at a path that counts from the folder of the plan's pages
 */
export function fileNames(
  rounds: readonly (readonly Named[])[],
  left: LeftFolder,
  at: (path: string) => Page,
): FileNames {
  const files = new Map<string, Map<string, string>>()
  for (const round of rounds)
    for (const [folder, subjects] of grouped(round.map(({ kind, subject }) => [kind.folder, subject]))) {
      if (folder === null) continue
      const known = files.get(folder) ?? new Map<string, string>()
      files.set(folder, known)
      addNames(known, subjects, left, own => at(`${folder}/${own}.md`))
    }
  return files
}

/** @param known written to */
function addNames(
  known: Map<string, string>,
  subjects: readonly PageSubject[],
  left: LeftFolder,
  at: (slug: string) => Page,
): void {
  const taken = (): ReadonlySet<string> => new Set([...RESERVED, ...known.values()])
  const fresh = subjects.filter(({ name }) => !known.has(name))
  const byName = new Map(fresh.map(subject => [subject.name, subject]))
  const names = fresh.filter(subject => !isOldSpelling(subject)).map(({ name }) => name)
  const claims = {
    stood: (own: string) => left.manifest.has(at(own).path),
    turn: (name: string, own: string) => turnOf(byName.get(name)!, at(own), left),
  }
  for (const [name, own] of slugs(names, taken(), claims)) known.set(name, own)
  for (const subject of fresh.filter(isOldSpelling)) {
    const own = slugs([subject.name], taken()).get(subject.name)!
    if (own === slug(subject.name)) known.set(subject.name, own)
  }
}

function isOldSpelling({ name, movedTo }: PageSubject): boolean {
  return movedTo !== null && slug(thingOf(movedTo)[1]) === slug(name)
}

function turnOf(subject: PageSubject, page: Page, left: LeftFolder): number {
  if (isThere(subject, page, left)) return 0
  return subject.outgoing ? 1 : 2
}

/** True where the page that lies at the path has the title of this one. */
function isThere(subject: PageSubject, page: Page, left: LeftFolder): boolean {
  if (!left.isOurs(page.path)) return false
  const title = toMarkdown(root(...subject.say('title', page)))
  const there = withoutKept(left.existing.get(page.path)!.replaceAll('\r\n', '\n'))
  return title !== '' && there.includes(`\n${title}`)
}
