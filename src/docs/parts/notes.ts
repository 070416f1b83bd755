import { type Block, link, paragraph } from '../../markdown/build.ts'
import type { Page } from '../page.ts'
import { newFileUrl } from './links.ts'

/** Where the hand-written notes of a page are, in the repository. */
export function notesPath(page: Page): string {
  return `${page.book.notesDir}/${page.path}`.replace(/^\//, '')
}

/** An invitation to write a note, where GitHub can open a new file for it. */
export function addNote(_subject: unknown, page: Page): Block[] {
  const url = newFileUrl(page.book, notesPath(page), '')
  return url === null ? [] : [paragraph([link('Add a note', url), '.'])]
}
