import { isHeading, type LineProblem, type Marker, proseLines, readMarkers, regions } from './markers.ts'

/** A skeleton of one kind of page: a team's own markdown with places for what Waymark writes. */
export interface Template {
  readonly sections: readonly Section[]
}

/** A heading with what stands under it, up to the next heading of any depth. */
interface Section {
  readonly parts: readonly TemplatePart[]
}

export type TemplatePart =
  /** kept byte for byte */
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'keep'; readonly name: string; readonly body: string }

/** One piece of a page, in order. */
export type Piece<Content> =
  | { readonly kind: 'text'; readonly text: string; readonly line: number; readonly history: boolean }
  | { readonly kind: 'slot'; readonly content: Content; readonly history: boolean }
  | { readonly kind: 'keep'; readonly name: string; readonly body: string; readonly history: boolean }

/** Reads a skeleton; a slot that the kind of page does not have is a problem with its line. */
export function readTemplate(
  text: string,
  slots: readonly string[],
): { template: Template; problems: LineProblem[] } {
  const { markers, problems } = readMarkers(text)
  problems.push(...regions(text, markers, 'keep').problems)
  for (const marker of markers) {
    const problem = misplaced(marker, slots)
    if (problem) problems.push({ line: marker.line, message: problem })
  }
  const starts = new Set([0])
  for (const line of proseLines(text)) if (isHeading(line.text)) starts.add(line.start)
  const kept = regions(text, markers, 'keep').regions
  const bounds = [...starts].filter(at => !kept.some(region => at > region.start && at < region.end))
  const sections = bounds.map((start, index) => readSection(text, start, bounds[index + 1] ?? text.length))
  return { template: { sections }, problems }
}

function misplaced({ word, argument }: Marker, slots: readonly string[]): string | null {
  if (word === 'keep') return null
  if (word !== 'slot')
    return `Unexpected \`waymark:${word}\` in a template, expected \`waymark:slot\` or \`waymark:keep\`.`
  if (slots.includes(argument)) return null
  return `Unexpected slot \`${argument}\`, expected one of ${slots.map(slot => `\`${slot}\``).join(', ')}.`
}

function readSection(whole: string, from: number, to: number): Section {
  const text = whole.slice(from, to)
  const firstLine = whole.slice(0, from).split('\n').length
  const { markers } = readMarkers(text)
  const kept = regions(text, markers, 'keep').regions
  const marks = [
    ...markers
      .filter(marker => marker.word === 'slot')
      .map(({ start, end, argument }) => ({ start, end, part: { kind: 'slot', name: argument } as const })),
    ...kept.map(({ start, end, argument, body }) => ({
      start,
      end,
      part: { kind: 'keep', name: argument, body } as const,
    })),
  ].sort((a, b) => a.start - b.start)
  const parts: TemplatePart[] = []
  let at = 0
  const addText = (start: number, end: number): void => {
    const prose = text.slice(start, end).replace(/^(?:[ \t]*\r?\n)+|\s+$/g, '')
    const line = firstLine + text.slice(0, start).split('\n').length - 1
    if (prose !== '') parts.push({ kind: 'text', text: prose, line })
  }
  for (const { start, end, part } of marks) {
    addText(at, start)
    parts.push(part)
    at = end
  }
  addText(at, text.length)
  return { parts }
}

/**
 * Puts a page's content into its skeleton. A section whose slots all have nothing to say is left out, its heading and prose
 * with it, unless people have written something in one of its keep-regions.
 * @param content what a slot says; null for nothing
 * @param fromHistory true for a slot that git's history or the date decides
 * @param kept bodies of keep-regions that the page has already
 */
export function fill<Content>(
  template: Template,
  content: (slot: string) => Content | null,
  fromHistory: (slot: string) => boolean,
  kept: ReadonlyMap<string, string>,
): Piece<Content>[] {
  return template.sections.flatMap(({ parts }) => {
    const slots = parts.filter(part => part.kind === 'slot')
    const onlyHistory = slots.length > 0 && slots.every(slot => fromHistory(slot.name))
    let empty = slots.length > 0
    const pieces: Piece<Content>[] = []
    for (const part of parts) {
      if (part.kind === 'text') pieces.push({ ...part, history: onlyHistory })
      else if (part.kind === 'keep') {
        const body = kept.get(part.name) ?? part.body
        if (body.trim() !== '') empty = false
        pieces.push({ kind: 'keep', name: part.name, body, history: false })
      } else {
        const said = content(part.name)
        if (said === null) continue
        empty = false
        pieces.push({ kind: 'slot', content: said, history: fromHistory(part.name) })
      }
    }
    return empty ? [] : pieces
  })
}
