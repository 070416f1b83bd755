/** Lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The place of a span of text, its end exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Turns offsets into lines and columns; reads the text once. */
export class LineTable {
  readonly #starts: number[]

  constructor(text: string) {
    this.#starts = [markLength(text)]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  position(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.max(offset - (this.#starts[low] as number), 0) + 1 }
  }

  place(start: number, end: number): Place {
    const from = this.position(start)
    const to = this.position(end)
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}

/** Where the line of an offset starts; a byte order mark is no part of the first one. */
export function lineStart(text: string, offset: number): number {
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0
  return Math.max(start, markLength(text))
}

/** A text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.slice(markLength(text))
}

const markLength = (text: string): number => (text.startsWith('\ufeff') ? 1 : 0)
