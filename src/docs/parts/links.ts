import { type Inline, link, text } from '../../markdown/build.ts'
import type { Origin } from '../../model/origin.ts'
import type { Book } from '../book.ts'

/** Where a thing of the plan is edited: a link to its file and line, or the place as text. */
export function editLink(at: Origin, book: Book, label: string): Inline {
  const { file, line } = book.locate(at)
  const prefix = editPrefix(book)
  if (prefix === null) return text(`${file}, line ${line}`)
  return link(label, `${prefix}${encodePath(file)}#L${line}`)
}

function editPrefix({ edit, repository }: Book): string | null {
  if (edit !== null) return edit.endsWith('/') ? edit : `${edit}/`
  return repository && `${repository.url}/edit/${encodePath(repository.branch)}/`
}

/** An address that somebody wrote in the plan: a link where it leads to the web or to a mailbox, else the label alone. */
export function outside(label: string, url: string): Inline {
  return /^(https?:\/\/|mailto:)/i.test(url.trim()) ? link(label, url) : text(label)
}

/** A prefilled new file on GitHub; null where the repository is not known. */
export function newFileUrl({ repository }: Book, path: string, content: string): string | null {
  if (!repository) return null
  const query = `filename=${encode(path)}&value=${encode(content)}`
  return `${repository.url}/new/${encodePath(repository.branch)}?${query}`
}

/** A prefilled new issue on GitHub; null where the repository is not known. */
export function newIssueUrl({ repository }: Book, title: string): string | null {
  return repository && `${repository.url}/issues/new?title=${encode(title)}`
}

function encodePath(path: string): string {
  return path.split('/').map(encode).join('/')
}

/** A lone surrogate has no place in an address. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed())
}
