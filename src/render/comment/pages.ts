import { type Block, type Content, link, list } from '../../markdown/build.ts'
import { details, fromPhrase } from '../../markdown/phrase.ts'
import { count } from '../../text/english.ts'
import { code, plain, words } from '../../text/phrase.ts'
import type { PageChange } from './context.ts'

/** The documentation pages that will change, folded: those that are there already can be opened. */
export function pagesDetails(pages: readonly PageChange[], most: number): Block[] {
  if (pages.length === 0 || most === 0) return []
  const items = pages.slice(0, most).map(({ path, what, url }): Content => {
    const name = fromPhrase([code(path)])
    return [...(url === null ? name : [link(plain([path]), url)]), what === 'changed' ? '' : `: ${what}`]
  })
  if (pages.length > most) items.push(`and ${count(pages.length - most, 'more page')}`)
  return details(words(`Documentation: ${count(pages.length, 'page')} will change`), list(items))
}
