import { info } from '@actions/core'
import { logSafe } from '../src/render/github.ts'

/** Writes a line that may hold a stranger's words. */
export function log(text: string): void {
  info(logSafe(text))
}
