/** A line that the runner takes as a workflow command. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** An annotation as GitHub shows it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string | null
  readonly file: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly column: number | null
  readonly endColumn: number | null
}

/** What the runner makes of a step's standard output. */
export interface Output {
  /** every command that took effect, in order */
  readonly commands: readonly Command[]
  /** the annotations that are kept: the first ten of each level */
  readonly annotations: readonly Annotation[]
  /** the lines that are no commands */
  readonly log: readonly string[]
  /** what the runner cuts or drops without a word; empty in a good run */
  readonly losses: readonly string[]
}

const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])
const levels: ReadonlySet<string> = new Set(['error', 'warning', 'notice'])
const kept = 10
const longest = 4096

/** Reads a step's standard output by the rules of actions/runner (`ActionCommand.cs`, `ExecutionContext.cs`). */
export function readOutput(stdout: string): Output {
  const commands: Command[] = []
  const log: string[] = []
  let resume = ''
  for (const line of stdout.replace(/(\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/)) {
    const names = resume === '' ? registered : new Set([resume])
    const command: Command | null = parseCommand(line, names) ?? parseOldCommand(line, names)
    if (command === null) log.push(line)
    else if (resume !== '') resume = ''
    else {
      commands.push(command)
      if (command.name === 'stop-commands') resume = command.data
    }
  }
  return { commands, log, ...annotate(commands) }
}

function annotate(commands: readonly Command[]): Pick<Output, 'annotations' | 'losses'> {
  const annotations: Annotation[] = []
  const losses: string[] = []
  for (const command of commands) {
    if (!levels.has(command.name)) continue
    if (annotations.filter(annotation => annotation.level === command.name).length === kept) {
      losses.push(`more than ${kept} annotations of level ${command.name}`)
      continue
    }
    if (command.data.length > longest) losses.push(`an annotation of ${command.data.length} characters`)
    annotations.push(toAnnotation(command))
  }
  return { annotations, losses }
}

function toAnnotation({ name, properties, data }: Command): Annotation {
  const number = (key: string): number | null =>
    /^\d+$/.test(properties[key] ?? '') ? Number(properties[key]) : null
  const line = number('line')
  const endLine = number('endLine')
  // Columns are dropped where the lines differ.
  const sameLine = endLine === null || endLine === line
  return {
    level: name as Annotation['level'],
    message: data.slice(0, longest),
    title: properties['title'] ?? null,
    file: properties['file'] ?? null,
    line,
    endLine,
    column: sameLine ? number('col') : null,
    endColumn: sameLine ? number('endColumn') : null,
  }
}

/** `::name key=value,key=value::data`, after blanks. */
function parseCommand(line: string, names: ReadonlySet<string>): Command | null {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return null
  return readCommand(text.slice(2, end), ',', text.slice(end + 2), names)
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseOldCommand(line: string, names: ReadonlySet<string>): Command | null {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return null
  return readCommand(line.slice(start + 3, end), ';', line.slice(end + 1), names)
}

function readCommand(
  head: string,
  separator: string,
  data: string,
  names: ReadonlySet<string>,
): Command | null {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  if (!names.has(name)) return null
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator)
          .filter(pair => pair.includes('='))
  const properties = pairs.map(pair => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, equals), decode(pair.slice(equals + 1), propertyEscapes)] as const
  })
  return { name, properties: Object.fromEntries(properties), data: decode(data, dataEscapes) }
}

/** Escapes of a command's data; in a property's value colons and commas are escaped too. */
const dataEscapes = ['%0D', '%0A', '%25'] as const
const propertyEscapes = [...dataEscapes, '%3A', '%2C'] as const

function decode(text: string, escapes: readonly string[]): string {
  return text.replace(/%[0-9A-F]{2}/g, found => (escapes.includes(found) ? decodeURIComponent(found) : found))
}

/** Reads a file such as GITHUB_OUTPUT: `name=value` lines and `name<<delimiter` blocks. */
export function readFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line === '') continue
    const block = /^([^=]+?)<<(.+)$/.exec(line)
    if (block === null) {
      const equals = line.indexOf('=')
      if (equals < 1) throw new Error(`The runner refuses the line ${JSON.stringify(line)}`)
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const end = lines.indexOf(block[2]!, at + 1)
    if (end < 0) throw new Error(`The runner finds no end of ${block[1]}`)
    values[block[1]!] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}
