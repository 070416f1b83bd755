import type { Command, Option } from './command.ts'
import type { CommandEntry } from './commands.ts'

const width = 100

/** The overview: what Waymark is, each command in a line. */
export function overview(commands: readonly CommandEntry[], version: string): string {
  return [
    `waymark ${version}: tracking plans as code`,
    '',
    'Usage: waymark <command> [options]',
    '',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Exit status: 0 clean; 1 the standard is broken; 2 it could not do its job.',
    'Run `waymark <command> --help` for the options of a command.',
    '',
  ].join('\n')
}

export function commandHelp(command: Command): string {
  const usage = ['Usage: waymark', command.name, command.operands, '[options]'].filter(Boolean).join(' ')
  const options = Object.entries(command.options).map(([name, option]): [string, string] => [
    optionName(name, option),
    option.choices ? `${option.help} (${option.choices.join(', ')})` : option.help,
  ])
  return [usage, '', command.summary, '', ...columns([...options, ['--help', 'Show this help.']]), ''].join(
    '\n',
  )
}

function optionName(name: string, option: Option): string {
  return `--${name}${option.type === 'string' ? ` ${option.value ?? 'TEXT'}` : ''}`
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4
  return rows.flatMap(([name, text]) => {
    const [first = '', ...rest] = wrap(text, width - left)
    return [`  ${name.padEnd(left - 2)}${first}`, ...rest.map(line => ' '.repeat(left) + line)]
  })
}

function wrap(text: string, limit: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + word.length >= limit) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}
