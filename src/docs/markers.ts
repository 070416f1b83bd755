/**
 * Waymark's own comments in markdown files, each alone on its line: `<!-- waymark:keep NAME -->` … `<!-- /waymark:keep -->`.
 * A line scanner: what people write between them is never parsed, so that it can be kept byte for byte.
 */
export interface Marker {
  readonly word: MarkerWord
  /** true for the closing one */
  readonly closes: boolean
  /** what follows the word */
  readonly argument: string
  /** counts from 1 */
  readonly line: number
  /** offset of its line's first character */
  readonly start: number
  /** offset after its line's end */
  readonly end: number
}

const WORDS = ['keep', 'insert', 'history', 'slot'] as const
export type MarkerWord = (typeof WORDS)[number]

/** Something wrong in a file that people write; lines count from 1. */
export interface LineProblem {
  readonly line: number
  readonly message: string
}

/** A line of text outside code fences. */
export interface Line {
  /** without its line end */
  readonly text: string
  readonly line: number
  readonly start: number
  readonly end: number
}

/** The lines of a text that are not inside (or the edge of) a fenced code block. */
export function* proseLines(text: string): Generator<Line> {
  let fence: string | null = null
  let line = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline + 1
    const content = text.slice(start, end).replace(/\r?\n$/, '')
    line += 1
    const edge = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(content)
    if (fence !== null) {
      if (edge?.[1]?.startsWith(fence) && edge[2]?.trim() === '') fence = null
    } else if (edge) fence = edge[1]!
    else yield { text: content, line, start, end }
    start = end
  }
}

export function isHeading(line: string): boolean {
  return /^ {0,3}#{1,6}(\s|$)/.test(line)
}

/** A comment that is meant for Waymark, however it is written; a backslash before it makes it text. */
const MEANT = /(?<!\\)<!--\s*\/?\s*waymark\b/i

/** The markers of a text, and what looks like one and is none. */
export function readMarkers(text: string): { markers: Marker[]; problems: LineProblem[] } {
  const markers: Marker[] = []
  const problems: LineProblem[] = []
  if (!MEANT.test(text)) return { markers, problems }
  for (const { text: content, line, start, end } of proseLines(text)) {
    if (!MEANT.test(content)) continue
    const match = /^ {0,3}<!--\s*(\/?)waymark:(\S*)\s*(.*?)\s*-->\s*$/.exec(content)
    if (!match) {
      if (MEANT.test(withoutCode(content))) problems.push({ line, message: NOT_ALONE })
      continue
    }
    const word = WORDS.find(known => known === match[2])
    if (word === undefined) {
      const known = WORDS.map(each => `waymark:${each}`).join(', ')
      problems.push({ line, message: `Unexpected marker \`waymark:${match[2]}\`, expected one of ${known}.` })
    } else markers.push({ word, closes: match[1] === '/', argument: match[3]!, line, start, end })
  }
  return { markers, problems }
}

const NOT_ALONE =
  'This marker is not read as one. It stands alone on its line, in lower case, as `<!-- waymark:keep NAME -->` does.'

/** A line without what is code in it; all of it is where it is indented that far. */
function withoutCode(line: string): string {
  return /^( {4}|\t)/.test(line) ? '' : line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
}

/** What stands between an opening marker and its closing one. */
export interface Region {
  readonly argument: string
  readonly line: number
  /** from the start of the opening line to the end of the closing one */
  readonly start: number
  readonly end: number
  /** the text between the two lines, byte for byte */
  readonly body: string
}

/** The regions of one word. Stray, nested and unclosed markers are problems. */
export function regions(
  text: string,
  markers: readonly Marker[],
  word: MarkerWord,
): { regions: Region[]; problems: LineProblem[] } {
  const found: Region[] = []
  const problems: LineProblem[] = []
  let open: Marker | null = null
  for (const marker of markers.filter(each => each.word === word)) {
    const { line } = marker
    if (!marker.closes && open) problems.push({ line, message: nested(marker, open) })
    else if (!marker.closes) open = marker
    else if (!open) problems.push({ line, message: `\`/waymark:${word}\` closes nothing. Delete the line.` })
    else if (marker.argument !== '' && marker.argument !== open.argument)
      problems.push({ line, message: closesOther(marker, open) })
    else {
      const body = text.slice(open.end, marker.start)
      found.push({ argument: open.argument, line: open.line, start: open.start, end: marker.end, body })
      open = null
    }
  }
  if (open) {
    const closing = `<!-- /waymark:${word} -->`
    problems.push({
      line: open.line,
      message: `\`waymark:${word}\` is never closed. Put \`${closing}\` on a line of its own.`,
    })
  }
  return { regions: found, problems }
}

function nested(marker: Marker, open: Marker): string {
  return `\`waymark:${marker.word}\` stands inside the one that opens on line ${open.line}. Close that one first.`
}

function closesOther(marker: Marker, open: Marker): string {
  return `\`/waymark:${marker.word} ${marker.argument}\` closes \`${open.argument}\`, which opens on line ${open.line}. Close each region by its own name, or by none.`
}

/** The text without its regions of one word, markers included, or with something instead of them. */
export function without(
  text: string,
  word: MarkerWord,
  instead: (region: Region) => string = () => '',
): string {
  let result = text
  const found = regions(text, readMarkers(text).markers, word).regions
  for (const region of found.toReversed())
    result = result.slice(0, region.start) + instead(region) + result.slice(region.end)
  return result
}
