import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNode } from '../src/io/child.ts'
import type { Inputs } from './inputs.ts'
import { log } from './log.ts'

/** Any other command runs as the command line that lies beside this file in `dist/`; its words go to the log as data. */
export async function commandLine(command: string, inputs: Inputs, directory: string): Promise<number> {
  const cli = join(dirname(fileURLToPath(import.meta.url)), 'cli.js')
  const words = command.split(/\s+/).filter(word => word !== '')
  const options = [
    ...(inputs.baseRef === null ? [] : ['--base', inputs.baseRef]),
    ...(inputs.failOn === null ? [] : ['--fail-on', inputs.failOn]),
    ...(inputs.configFile === null ? [] : ['--config', inputs.configFile]),
    ...inputs.plan.flatMap(path => ['--plan', path]),
  ]
  const { status, output } = await runNode([cli, ...words, ...options], directory)
  log(output)
  return status
}
