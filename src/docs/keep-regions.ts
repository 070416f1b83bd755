import {
  isHeading,
  type LineProblem,
  type Marker,
  proseLines,
  type Region,
  readMarkers,
  regions,
  without,
} from './markers.ts'

/** A region that people write in a generated page. */
export interface Kept extends Region {
  /** its name: the marker's argument */
  readonly name: string
  /** the heading line that it stands under; null above the first */
  readonly under: string | null
  /** the lines of its section before and after it, without blank ones; of another region the first */
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** The keep-regions of a page. Markers that don't pair, and names missing or used twice, are problems. */
export function readKept(text: string): { kept: Kept[]; problems: LineProblem[] } {
  const { markers, problems } = readMarkers(text)
  const found = regions(text, markers, 'keep')
  problems.push(...found.problems, ...regions(text, markers, 'history').problems)
  for (const { word, line } of markers)
    if (word === 'insert' || word === 'slot') problems.push({ line, message: misplaced(word) })
  const kept: Kept[] = []
  if (found.regions.length === 0) return { kept, problems }
  const lines = linesAround(text, found.regions, markers)
  for (const region of found.regions) {
    const { argument: name, line } = region
    if (!/^\S+$/.test(name))
      problems.push({
        line,
        message: '`waymark:keep` needs a name of one word: `<!-- waymark:keep NAME -->`.',
      })
    else if (kept.some(other => other.name === name))
      problems.push({
        line,
        message: `The region \`${name}\` stands in this page twice. Rename one of them.`,
      })
    else {
      kept.push({ ...region, name, ...placeAmong(lines, region) })
    }
  }
  return { kept, problems }
}

function misplaced(word: 'insert' | 'slot'): string {
  const place = word === 'slot' ? 'a template' : 'a page of your own'
  return `\`waymark:${word}\` belongs in ${place}: this page is written anew each time. Delete the line.`
}

interface PageLine {
  readonly text: string
  readonly start: number
  readonly isHeading: boolean
}

/** The lines of a page that are not blank and no markers; of a region its first. */
function linesAround(text: string, kept: readonly Region[], markers: readonly Marker[]): PageLine[] {
  const headings = new Set(
    [...proseLines(text)].filter(line => isHeading(line.text)).map(({ start }) => start),
  )
  const first = new Map(kept.map(region => [region.start, opening(region.argument)]))
  const skipped = new Set(markers.map(marker => marker.start))
  const lines: PageLine[] = []
  let start = 0
  for (const each of text.split('\n')) {
    const line = first.get(start) ?? each.trimEnd()
    const isMeant = first.has(start) || !(skipped.has(start) || isInside(start, kept))
    if (line !== '' && isMeant) lines.push({ text: line, start, isHeading: headings.has(start) })
    start += each.length + 1
  }
  return lines
}

function isInside(at: number, kept: readonly Region[]): boolean {
  return kept.some(({ start, end }) => at > start && at < end)
}

function placeAmong(lines: readonly PageLine[], { start }: Region): Pick<Kept, 'under' | 'above' | 'below'> {
  const at = lines.findIndex(line => line.start === start)
  const heading = lines.findLastIndex((line, index) => index < at && line.isHeading)
  const next = lines.findIndex((line, index) => index > at && line.isHeading)
  const textsOf = (from: number, to: number): string[] => lines.slice(from, to).map(({ text }) => text)
  return {
    under: lines[heading]?.text ?? null,
    above: textsOf(heading + 1, at),
    below: textsOf(at + 1, next === -1 ? lines.length : next),
  }
}

/**
 * The page without its keep-regions and without regard to blank lines: what Waymark answers for. Equal for a page with a
 * region that somebody has put in and for one without.
 * @param isPlaced of which regions the first line stays
 */
export function withoutKept(text: string, isPlaced: (name: string) => boolean = () => false): string {
  const first = (name: string): string => (isPlaced(name) ? `${opening(name)}\n` : '')
  return without(text, 'keep', ({ argument }) => first(argument)).replace(/\n{2,}/g, '\n')
}

/** A keep-region's markers around a body. */
export function keepRegion(name: string, body: string): string {
  return `${opening(name)}\n${body}<!-- /waymark:keep -->\n`
}

/** The first line of a keep-region. */
export function opening(name: string): string {
  return `<!-- waymark:keep ${name} -->`
}

/** What people wrote in the regions of a page. */
export function writtenIn(text: string): string[] {
  return readKept(text)
    .kept.map(region => region.body)
    .filter(body => body.trim() !== '')
}

/** Adds a text to a note, where it does not stand there already. */
export function addTo(texts: Map<string, string>, path: string, text: string): void {
  const before = texts.get(path)
  if (before?.includes(text)) return
  texts.set(path, before === undefined ? text : together([before, text]))
}

/** Texts one after the other, a blank line between them. */
export function together(texts: readonly string[]): string {
  return texts.map((text, index) => (index < texts.length - 1 ? text.replace(/\n*$/, '\n') : text)).join('\n')
}
