import { type Block, type Content, codeBlock, type Inline, paragraph } from '../../markdown/build.ts'
import { visible } from '../../text/phrase.ts'
import { sentence } from '../page.ts'

declare module 'mdast' {
  interface CodeData {
    /** what a mermaid block shows, for the site to draw itself */
    picture?: Flow
  }
}

/** A picture of boxes in columns and the arrows between them, with a sentence that says the same. */
export interface Flow {
  /** boxes by column, left to right */
  readonly columns: readonly (readonly Box[])[]
  readonly arrows: readonly (readonly [from: string, to: string])[]
}

export interface Box {
  /** tells boxes apart; never shown */
  readonly id: string
  readonly label: string
  /** a rounder box for what the picture is about */
  readonly main?: boolean
}

/** More boxes than this can't be read; the tables beside the picture say it all. */
const MOST_BOXES = 40

/** The picture as mermaid, which GitHub draws, and the sentence; the picture alone is left out where it would be too big. */
export function flow(picture: Flow, words: Content): Block[] {
  const boxes = picture.columns.flat()
  if (boxes.length > MOST_BOXES) return [paragraph(words)]
  return [{ ...codeBlock(mermaid(picture), 'mermaid'), data: { picture } }, paragraph(words)]
}

export function mermaid({ columns, arrows }: Flow): string {
  const names = new Map(columns.flat().map((box, index) => [box.id, `n${index + 1}`]))
  const boxes = columns
    .flat()
    .map(
      ({ id, label, main }) =>
        `  ${names.get(id)}${main ? `(["${inMermaid(label)}"])` : `["${inMermaid(label)}"]`}`,
    )
  const lines = arrows
    .filter(([from, to]) => names.has(from) && names.has(to))
    .map(([from, to]) => `  ${names.get(from)} --> ${names.get(to)}`)
  return ['flowchart LR', ...boxes, ...lines].join('\n')
}

/** A stranger's text in a quoted label: everything but letters, digits and plain punctuation as a character number. */
function inMermaid(label: string): string {
  const short = label.length > 60 ? `${label.slice(0, 59)}…` : label
  return visible(short.replace(/\s+/g, ' '))
    .replace(/[^\p{L}\p{N} ,/()_.:…-]/gu, char => `#${char.codePointAt(0)};`)
    .replace(/^(\d+)\./, '$1#46;')
    .replace(/^-/, '#45;')
}

/** "From web and iOS to GA4." Nothing on a side is said too. */
export function fromTo(sources: readonly Inline[], destinations: readonly Inline[]): (string | Inline)[] {
  const from = sources.length === 0 ? ['From no source'] : ['From ', ...sentence(sources)]
  const to = destinations.length === 0 ? [', to no destination.'] : [' to ', ...sentence(destinations), '.']
  return [...from, ...to]
}
