import { version } from '../project/about.ts'
import { nearest } from '../text/nearest.ts'
import { UsageError } from '../text/usage-error.ts'
import { parseArguments } from './args.ts'
import type { Terminal } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, overview } from './help.ts'

/** Runs one command line. @returns the exit status */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    if (error instanceof UsageError) terminal.log(`waymark: ${error.message}\n`)
    else
      terminal.log(
        `waymark: this is a bug in Waymark, please report it.\n${(error as Error).stack ?? String(error)}\n`,
      )
    return 2
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv
  if (name === '--version') {
    terminal.out(`${version}\n`)
    return 0
  }
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.out(overview(commands, version))
    return name === undefined ? 2 : 0
  }
  const entry = commands.find(command => command.name === name)
  if (!entry) throw new UsageError(unknownCommand(name))
  const command = await entry.load()
  const args = parseArguments(command, rest)
  if (args !== null) return command.run(args, terminal)
  terminal.out(commandHelp(command))
  return 0
}

function unknownCommand(name: string): string {
  const guess = nearest(
    name,
    commands.map(command => command.name),
  )
  const hint = guess ? ` Did you mean \`${guess}\`?` : ''
  return `${JSON.stringify(name)} is not a command.${hint} Run \`waymark --help\` to see them.`
}
