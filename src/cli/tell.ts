import type { DocsProblem } from '../docs/index.ts'
import { visible } from '../text/phrase.ts'
import type { Terminal } from './command.ts'

/** Tells what stands in the way, or should be known, a line for each. */
export function tell(terminal: Terminal, problems: readonly DocsProblem[]): void {
  for (const { file, line, level, message } of problems) {
    terminal.log(`${visible(file)}:${line}: ${level}: ${visible(message)}\n`)
  }
}
