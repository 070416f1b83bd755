import { escapeHtml } from '../../markdown/html.ts'
import type { Box, Flow } from '../parts/flow.ts'

const NARROWEST = 96
const WIDEST = 200
const LETTER = 7.3
const GAP_X = 56
/** Many arrows need more room between two columns, up to this. */
const WIDEST_GAP = 200
/** A picture of this width can be read when a phone shows the whole of it. */
const SMALL = 480
const LINE = 17
const GAP_Y = 12
const LONGEST = 24

interface Placed extends Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** A picture as inline SVG: no script, no style attribute, colours from the page's style sheet. */
export function flowSvg({ columns, arrows }: Flow): string {
  const used = columns.filter(column => column.length > 0)
  const boxes = used.map(column => column.map(box => ({ ...box, lines: wrap(box.label) })))
  const heights = boxes.map(column => column.reduce((sum, box) => sum + heightOf(box.lines) + GAP_Y, -GAP_Y))
  const height = Math.max(...heights, 0)
  const widths = boxes.map(widthOf)
  const gap = Math.min(WIDEST_GAP, GAP_X + 3 * Math.max(0, arrows.length - 8))
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, each) => sum + each + gap, 0))
  const placed = boxes.flatMap((column, index) =>
    place(column, lefts[index]!, (height - heights[index]!) / 2, widths[index]!),
  )
  const byId = new Map(placed.map(box => [box.id, box]))
  const lines = arrows.flatMap(([from, to]) => {
    const [start, end] = [byId.get(from), byId.get(to)]
    return start && end ? [arrow(start, end)] : []
  })
  const width = widths.reduce((sum, each) => sum + each + gap, -gap)
  const view = `viewBox="-2 -2 ${width + 4} ${Math.ceil(height) + 4}" width="${width + 4}" height="${Math.ceil(height) + 4}"`
  return `<div class="picture" tabindex="0" role="group" aria-label="Picture"><svg ${width > SMALL ? '' : 'class="small" '}${view} role="img" aria-label="The sentence below says what this picture shows">${lines.join('')}${placed.map(drawn).join('')}</svg></div>`
}

/** As wide as the longest line of a column asks for. */
function widthOf(column: readonly { lines: readonly string[] }[]): number {
  const longest = Math.max(0, ...column.flatMap(box => box.lines.map(line => line.length)))
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + 26)))
}

function place(
  column: readonly (Box & { lines: string[] })[],
  x: number,
  top: number,
  width: number,
): Placed[] {
  let y = top
  return column.map(box => {
    const height = heightOf(box.lines)
    const here = { ...box, x, y, width, height }
    y += height + GAP_Y
    return here
  })
}

function heightOf(lines: readonly string[]): number {
  return lines.length * LINE + 16
}

function drawn({ x, y, width, height, lines, main }: Placed): string {
  const text = lines
    .map((line, index) => {
      const at = y + height / 2 + (index - (lines.length - 1) / 2) * LINE + 4.5
      return `<text x="${x + width / 2}" y="${at}" text-anchor="middle">${escapeHtml(line)}</text>`
    })
    .join('')
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${main ? height / 2 : 6}"/>`
  return `<g class="${main ? 'main' : 'box'}">${rect}${text}</g>`
}

function arrow(from: Placed, to: Placed): string {
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2]
  const middle = (x1 + x2) / 2
  return `<path d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 6} ${y2}"/><path class="tip" d="M${x2 - 7} ${y2 - 4}L${x2} ${y2}L${x2 - 7} ${y2 + 4}z"/>`
}

/** A label in lines that fit a box; at most three. */
function wrap(label: string): string[] {
  const lines = ['']
  for (const word of label.replace(/\s+/g, ' ').trim().split(' ')) {
    const last = lines.at(-1)!
    if (last !== '' && last.length + word.length + 1 > LONGEST) lines.push(cut(word))
    else lines[lines.length - 1] = cut(last === '' ? word : `${last} ${word}`)
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${cut(lines[2]!).slice(0, LONGEST - 1)}…`] : lines
}

function cut(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
