import { posix } from 'node:path'
import type { Config } from '../config/config.ts'
import { selectFiles } from '../io/selection.ts'
import { UsageError } from '../text/usage-error.ts'

/**
 * What is written goes to a folder that nothing is read from: neither the plans nor the notes.
 * @param what what goes there, as the beginning of a sentence
 * @throws {UsageError} where it would be read back as something else
 */
export function requireApart(what: string, dir: string, { plans, ignores }: Config): void {
  const refuse = (why: string): never => {
    throw new UsageError(`${what} cannot go to ${JSON.stringify(dir)}: ${why}`)
  }
  for (const { path } of plans) {
    if (selectFiles([path], ignores).covers(posix.join(dir, 'x.json')))
      refuse(
        `it lies in the plan ${path || '.'}, which would read its files as its own. Name another folder, or leave it out of the plan with \`ignores\` in waymark.yml.`,
      )
    const notes = posix.join(posix.dirname(path), 'notes')
    if (`${dir}/`.startsWith(`${notes}/`))
      refuse(`it lies in ${notes}, where people write the notes. Name another folder.`)
  }
}
