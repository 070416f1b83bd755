import { type LineProblem, proseLines, type Region, readMarkers, regions, without } from './markers.ts'

/** A region that people write in a generated page. */
export interface Kept extends Region {
  /** its name: the marker's argument */
  readonly name: string
  /** the heading line that it stands under; null above the first */
  readonly under: string | null
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
  const headings = headingLines(text).filter(
    ({ start }) => !found.regions.some(region => start > region.start && start < region.end),
  )
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
      const under = headings.findLast(heading => heading.start < region.start)?.text ?? null
      kept.push({ ...region, name, under })
    }
  }
  return { kept, problems }
}

function misplaced(word: 'insert' | 'slot'): string {
  const place = word === 'slot' ? 'a template' : 'a page of your own'
  return `\`waymark:${word}\` belongs in ${place}: this page is written anew each time. Delete the line.`
}

/**
 * The page without its keep-regions and without regard to blank lines: what Waymark answers for. Equal for a page with a
 * region that somebody has put in and for one without.
 */
export function withoutKept(text: string): string {
  return without(text, 'keep').replace(/\n{2,}/g, '\n')
}

/** A keep-region's markers around a body. */
export function keepRegion(name: string, body: string): string {
  return `<!-- waymark:keep ${name} -->\n${body}<!-- /waymark:keep -->\n`
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

/** The lines of a text that are headings, and where each begins. */
export function headingLines(text: string): { text: string; start: number }[] {
  return [...proseLines(text)].filter(line => /^ {0,3}#{1,6}(\s|$)/.test(line.text))
}
