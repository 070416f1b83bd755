import { openWorkplace } from '../../project/place.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { baseOption, planOptions, reportOptions } from '../options.ts'
import { baseSnapshot, headSnapshot, reportRun } from '../report-run.ts'

export const diff: Command = {
  name: 'diff',
  operands: '[BASE] [HEAD]',
  maxOperands: 2,
  summary:
    'Changes only. Each side is a git revision or a path; by default the merge base against the work tree.',
  options: { ...baseOption, ...reportOptions, ...planOptions },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const place = await openWorkplace(terminal.cwd)
  const head = await headSnapshot(place, side(args, 'head', 1))
  const base = await baseSnapshot(place, side(args, 'base', 0), head)
  return reportRun(args, terminal, place, { base, head }, 'diff')
}

function side(args: Arguments, option: 'base' | 'head', position: number): string | undefined {
  const given = args.text(option)
  const operand = args.positionals[position]
  if (given !== undefined && operand !== undefined) {
    throw new UsageError(
      `The ${option} is given twice: ${JSON.stringify(operand)} and --${option} ${JSON.stringify(given)}.`,
    )
  }
  return given ?? operand
}
