import type { Part, Phrase, PlaceRef } from '../text/phrase.ts'
import { type Block, code, em, html, type Inline, link, strong, text } from './build.ts'
import { neutral, neutralCode } from './neutral.ts'

/** The address of a place in a file, or null where there is none. */
export type PlaceLink = (place: PlaceRef) => string | null

/** A phrase as Markdown: code as code, names as harmless text, places as links where `placeLink` knows one. */
export function fromPhrase(phrase: Phrase, placeLink: PlaceLink = () => null): Inline[] {
  return phrase.map(part => fromPart(part, placeLink))
}

function fromPart(part: Part, placeLink: PlaceLink): Inline {
  if (typeof part === 'string') return text(part)
  if ('code' in part) return code(part.code)
  if ('strong' in part) return strong(part.strong)
  if ('em' in part) return em(part.em)
  if ('name' in part) return text(part.name)
  const url = placeLink(part.place)
  return url === null ? text(part.place.text) : link(part.place.text, url)
}

/** A folded part: a line that is always shown, and what it hides. */
export function details(summary: Phrase, ...blocks: readonly Block[]): Block[] {
  return [html(`<details><summary>${phraseHtml(summary)}</summary>`), ...blocks, html('</details>')]
}

/** A phrase as one line of HTML: Markdown is not read inside `<summary>`. */
function phraseHtml(phrase: Phrase): string {
  return phrase.map(partHtml).join('')
}

function partHtml(part: Part): string {
  if (typeof part === 'string') return escaped(neutral(part))
  if ('code' in part) return `<code>${escaped(neutralCode(part.code))}</code>`
  if ('strong' in part) return `<b>${escaped(neutral(part.strong))}</b>`
  if ('em' in part) return `<i>${escaped(neutral(part.em))}</i>`
  return escaped(neutral('name' in part ? part.name : part.place.text))
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
