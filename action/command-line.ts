import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNode } from '../src/io/child.ts'
import { resolveBase } from './base.ts'
import { type Run, requireGit } from './job.ts'
import { log } from './log.ts'

/** What takes a base and `--fail-on`; the first two look for a base of their own, which a runner's clone may lack. */
const reporting = ['check', 'diff', 'lint']
/** What reads no plan. */
const planless = ['compare', 'demo', 'explain', 'init', 'rules']

/** Any other command runs as the command line that lies beside this file in `dist/`; its words go to the log as data. */
export async function commandLine(run: Run, command: string, directory: string): Promise<number> {
  const { inputs } = run
  const cli = join(dirname(fileURLToPath(import.meta.url)), 'cli.js')
  const words = command.split(/\s+/).filter(word => word !== '')
  const [name = ''] = words
  const reports = reporting.includes(name)
  const reads = !planless.includes(name)
  const base = reports && !words.includes('--base') ? await baseOf(run, words) : null
  const options = [
    ...(base === null ? [] : ['--base', base]),
    ...(reports && inputs.failOn !== null ? ['--fail-on', inputs.failOn] : []),
    ...(reads && inputs.configFile !== null ? ['--config', inputs.configFile] : []),
    ...(reads ? inputs.plan.flatMap(path => ['--plan', path]) : []),
  ]
  const { status, output } = await runNode([cli, ...words, ...options], directory)
  log(output)
  return status
}

/** The event's base, unless `diff` names its sides itself; `lint` without one is about everything there is. */
async function baseOf(run: Run, [name, next]: readonly string[]): Promise<string | null> {
  if (name === 'lint') return run.inputs.baseRef
  if (name === 'diff' && next !== undefined && !next.startsWith('-')) return null
  return (await resolveBase(requireGit(run), run.facts, run.inputs.baseRef)).commit
}
