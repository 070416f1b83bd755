import type { Edition } from './edition.ts'
import { readKept } from './keep-regions.ts'
import { collectText, type InternalLink, type PageLinks } from './links-check.ts'

/** A link that a person wrote, and where. */
export interface WrittenLink {
  /** as they wrote it */
  readonly url: string
  readonly file: string
  readonly line: number
}

/** Finds the links that people wrote for a page: in its notes, in its skeleton, and in its keep-regions. */
export function writtenLinks({
  input,
  shelf,
  planned,
  notes,
}: Edition): (page: string) => readonly WrittenLink[] {
  const skeletons = new Map(planned.map(({ kind, page }) => [page.path, `${kind.template}.md`]))
  const known = new Map<string, readonly InternalLink[]>()
  const linksIn = (text: string): readonly InternalLink[] => {
    const links = known.get(text) ?? read(text)
    known.set(text, links)
    return links
  }
  const from = (file: string, text: string, above = 0): WrittenLink[] =>
    linksIn(text).map(({ url, line }) => ({ url, file, line: line! + above }))
  return page => {
    const skeleton = input.templates.get(skeletons.get(page) ?? '')
    const text = shelf.isOurs(page) ? shelf.existing.get(page)! : ''
    return [
      ...(notes.pages.get(page) ?? []).flatMap(path => from(path, notes.texts.get(path) ?? '')),
      ...(skeleton === undefined ? [] : from(skeleton.path, skeleton.text)),
      ...readKept(text).kept.flatMap(({ body, line }) => from(shelf.inRepository(page), body, line)),
    ]
  }
}

function read(text: string): readonly InternalLink[] {
  const found: PageLinks = { links: [], anchors: new Set() }
  collectText(text, found, 1)
  return found.links
}
