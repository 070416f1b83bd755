import { parseArgs } from 'node:util'
import { nearest } from '../text/nearest.ts'
import { UsageError } from '../text/usage-error.ts'
import { type Arguments, type Command, type Options, parserOptions } from './command.ts'

const helpOption: Options = { help: { type: 'boolean', help: 'Show this help.' } }

/** Parses a command's arguments; throws a UsageError that names the nearest option. Null: help was asked for. */
export function parseArguments(command: Command, argv: readonly string[]): Arguments | null {
  const options = { ...command.options, ...helpOption }
  const { values, positionals } = parse(command, argv, options)
  if (values['help'] === true) return null
  checkOperands(command, positionals)
  for (const [name, value] of Object.entries(values)) checkChoice(command, name, value)
  return {
    positionals,
    text: name => single(values[name]),
    texts: name => [values[name] ?? []].flat().map(String),
    flag: name => values[name] === true,
  }
}

function parse(command: Command, argv: readonly string[], options: Options): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({
      args: [...argv],
      options: parserOptions(options),
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    const unknown = /Unknown option '(-+)([^']*)'/.exec((error as Error).message)
    if (!unknown) throw new UsageError(`${(error as Error).message.split('\n')[0]} ${seeHelp(command)}`)
    const guess = nearest(unknown[2] ?? '', Object.keys(options))
    const hint = guess ? ` Did you mean --${guess}?` : ''
    throw new UsageError(
      `${unknown[1]}${unknown[2]} is not an option of \`waymark ${command.name}\`.${hint} ${seeHelp(command)}`,
    )
  }
}

function checkOperands(command: Command, positionals: readonly string[]): void {
  const surplus = positionals[command.maxOperands]
  if (surplus !== undefined) {
    throw new UsageError(
      `\`waymark ${command.name}\` takes no argument ${JSON.stringify(surplus)}. ${seeHelp(command)}`,
    )
  }
  if (positionals.length < (command.minOperands ?? 0)) {
    throw new UsageError(`\`waymark ${command.name}\` needs ${command.operands}. ${seeHelp(command)}`)
  }
}

function checkChoice(command: Command, name: string, value: unknown): void {
  const choices = command.options[name]?.choices
  const wrong = choices && [value].flat().find(one => !choices.includes(String(one)))
  if (wrong === undefined) return
  throw new UsageError(
    `--${name} takes one of ${choices?.join(', ')}; ${JSON.stringify(wrong)} is none of them.`,
  )
}

const seeHelp = (command: Command): string => `Run \`waymark ${command.name} --help\` to see what it takes.`

const single = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
