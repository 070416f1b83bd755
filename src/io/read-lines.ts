import { createReadStream } from 'node:fs'
import { UsageError } from '../text/usage-error.ts'

/**
 * The lines of a file, one by one and not all in memory; `-` is standard input. A line ends at a line feed and nowhere
 * else: JSON may hold the other line separators of Unicode. Throws a UsageError when the file cannot be read.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const chunk of input) {
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UsageError(`${file} cannot be read (${code}).`)
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
