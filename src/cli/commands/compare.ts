import { resolve } from 'node:path'
import { readAnyFile } from '../../io/files.ts'
import { readLines } from '../../io/read-lines.ts'
import type { Answer, Comparison, Dialect } from '../../proof/index.ts'
import { parseSource } from '../../source/parse.ts'
import { isObject, type Json, type JsonObject, stringify } from '../../text/json.ts'
import { plain, visible } from '../../text/phrase.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Arguments, Command, Terminal } from '../command.ts'

const dialects: readonly Dialect[] = ['4', '6', '7', '2019-09', '2020-12']

export const compare: Command = {
  name: 'compare',
  operands: '[OLD NEW]',
  maxOperands: 2,
  summary:
    'Two JSON Schema documents: does the new one allow less, or more? Each yes with a value that shows it, each no proven.',
  options: {
    batch: {
      type: 'string',
      value: 'FILE',
      help: 'Rows {id, old, new, dialect?} as JSON lines; `-` is standard input. Prints a line for each, in order.',
    },
    dialect: {
      type: 'string',
      value: 'DRAFT',
      help: 'The draft of schemas that name none. Default: 2020-12.',
      choices: dialects,
    },
    format: { type: 'string', value: 'FORMAT', help: 'How to print it.', choices: ['human', 'json'] },
  },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const batch = args.text('batch')
  const [old, now] = args.positionals
  if (batch !== undefined) {
    if (old !== undefined) throw new UsageError('Either two schemas or --batch, not both.')
    return runBatch(batch, args.text('dialect'), terminal)
  }
  if (old === undefined || now === undefined) {
    throw new UsageError('`waymark compare` needs two files OLD NEW, or --batch FILE.')
  }
  const { compareSchemas } = await import('../../proof/index.ts')
  const dialect = args.text('dialect') as Dialect | undefined
  const sides = [await readSchema(terminal.cwd, old), await readSchema(terminal.cwd, now)] as const
  const result = compareSchemas(sides[0], sides[1], dialect === undefined ? {} : { dialect })
  if (args.text('format') === 'json') terminal.out(`${line({ id: null, ...result })}\n`)
  else terminal.out(human(result))
  return 0
}

/** A JSON or YAML file whose value can be a schema. */
async function readSchema(cwd: string, file: string): Promise<Json> {
  const document = parseSource({ path: file, text: await readAnyFile(resolve(cwd, file)) })
  const [error] = document.errors
  if (error !== undefined) {
    const { line, column } = document.span(...error.range)
    throw new UsageError(`${file}:${line}:${column}: ${plain(error.message)}`)
  }
  const { value } = document
  if (value === undefined || !(isObject(value) || typeof value === 'boolean')) {
    throw new UsageError(`${file} is no JSON Schema: expected an object, true or false.`)
  }
  return value
}

/** Row by row: a row that cannot be read has its error in its place, and the run ends with 2. */
async function runBatch(file: string, dialect: string | undefined, terminal: Terminal): Promise<number> {
  const { answerRow } = await import('../../proof/index.ts')
  let status = 0
  for await (const text of readLines(file === '-' ? file : resolve(terminal.cwd, file))) {
    if (text.trim() === '') continue
    const row = parseRow(text, dialect)
    const answer = 'error' in row ? row : answerRow(row.value)
    if ('error' in answer) status = 2
    terminal.out(`${line(answer)}\n`)
  }
  return status
}

function parseRow(text: string, dialect: string | undefined): { value: Json } | { id: null; error: string } {
  const { value, errors } = parseSource({ path: 'row.json', text })
  const [error] = errors
  if (error !== undefined || value === undefined) {
    return { id: null, error: error === undefined ? 'The row is empty' : plain(error.message) }
  }
  if (dialect === undefined || !isObject(value) || Object.hasOwn(value, 'dialect')) return { value }
  return { value: { ...value, dialect } }
}

function line(answer: object): string {
  return stringify(answer as JsonObject)
}

function human({ narrowed, widened }: Comparison): string {
  return `${told('Allows less', 'was right and is refused now', narrowed)}${told('Allows more', 'is right now and was refused', widened)}`
}

function told(title: string, what: string, answer: Answer): string {
  if (answer.answer === 'no') return `${title}: no, proven\n`
  if (answer.answer === 'undecided') return `${title}: undecided\n  ${visible(answer.reason)}\n`
  const payload = stringify(answer.witness)
  return `${title}: yes\n  ${visible(payload)}\n  ${what}: ${visible(answer.error)}\n`
}
