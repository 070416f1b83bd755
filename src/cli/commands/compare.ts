import { resolve } from 'node:path'
import { readLines } from '../../io/read-lines.ts'
import type { Answer, Comparison, Dialect, RowAnswer } from '../../proof/index.ts'
import { schemaLimits } from '../../source/limits.ts'
import { parseSource } from '../../source/parse.ts'
import { isObject, type Json, type JsonObject, own, stringify } from '../../text/json.ts'
import { plain, visible } from '../../text/phrase.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { readSchemaFile } from '../schema-file.ts'

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
  const [before, after] = [await readSchemaFile(terminal.cwd, old), await readSchemaFile(terminal.cwd, now)]
  const result = compareSchemas(before.schema, after.schema, {
    ...(dialect === undefined ? {} : { dialect }),
    surroundings: [before.surroundings, after.surroundings],
  })
  if (args.text('format') === 'json') terminal.out(`${line({ id: null, ...result })}\n`)
  else terminal.out(human(result))
  return 0
}

/** Row by row: a row that cannot be read has its error in its place, and the run ends with 2. */
async function runBatch(file: string, dialect: string | undefined, terminal: Terminal): Promise<number> {
  const { answerRow } = await import('../../proof/index.ts')
  let status = 0
  const lines = readLines(file === '-' ? file : resolve(terminal.cwd, file), schemaLimits.bytes)
  for await (const read of lines) {
    if ('text' in read && read.text.trim() === '') continue
    const row = 'text' in read ? parseRow(read.text, dialect) : unread(null, `The row ${read.reason}`)
    const answer = 'value' in row ? answerRow(row.value) : row
    if ('error' in answer) status = 2
    terminal.out(`${line(answer)}\n`)
  }
  return status
}

const unread = (id: Json, error: string): RowAnswer => ({ id, error })

function parseRow(text: string, dialect: string | undefined): { value: Json } | RowAnswer {
  const { value, errors } = parseSource({ path: 'row.json', text }, schemaLimits)
  const [error] = errors
  if (error?.messageId === 'depth') return tooDeep(text)
  if (error !== undefined || value === undefined) {
    const why = error === undefined ? 'The row is empty' : plain(error.message)
    return unread(isObject(value) ? (own(value, 'id') ?? null) : null, why)
  }
  if (dialect === undefined || !isObject(value) || Object.hasOwn(value, 'dialect')) return { value }
  return { value: { ...value, dialect } }
}

/** Such a row is JSON, only that nobody can decide it. */
function tooDeep(text: string): RowAnswer {
  let row: Json
  try {
    row = JSON.parse(text) as Json
  } catch (error) {
    return unread(null, (error as Error).message)
  }
  const open: Answer = {
    answer: 'undecided',
    reason: `a schema is nested more than ${schemaLimits.depth} levels deep`,
  }
  return { id: isObject(row) ? (own(row, 'id') ?? null) : null, narrowed: open, widened: open }
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
