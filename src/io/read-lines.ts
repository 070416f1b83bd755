import { createReadStream } from 'node:fs'
import { withoutMark } from '../text/lines.ts'
import { UsageError } from '../text/usage-error.ts'
import { decode } from './limits.ts'

/** A line without its line feed, or why it cannot be read. */
export type Line = { readonly text: string } | { readonly reason: string }

const LINE_FEED = 10

/**
 * The lines of a file, one by one and never all in memory; `-` is standard input. A line ends at a line feed and nowhere
 * else: JSON may hold the other line separators of Unicode. Throws a UsageError when the file cannot be read.
 * @param most bytes of a line; a longer one is passed over
 */
export async function* readLines(file: string, most: number): AsyncGenerator<Line> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  let parts: Uint8Array[] = []
  let size = 0
  const add = (part: Uint8Array): void => {
    size += part.length
    if (size > most) parts = []
    else parts.push(part)
  }
  const take = (): Line => {
    const line = lineOf(parts, size, most)
    parts = []
    size = 0
    return line
  }
  try {
    for await (const chunk of input as AsyncIterable<Uint8Array>) {
      let start = 0
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        add(chunk.subarray(start, end))
        start = end + 1
        yield take()
      }
      add(chunk.subarray(start))
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UsageError(`${file} cannot be read (${code}).`)
  }
  if (size > 0) yield take()
}

function lineOf(parts: readonly Uint8Array[], size: number, most: number): Line {
  if (size > most) return { reason: `is longer than ${most / 1024 / 1024} MB` }
  const text = decode(Buffer.concat(parts))
  return text === null ? { reason: 'is not UTF-8 text' } : { text: withoutMark(text) }
}
