import { namedSnapshot, openWorkplace } from '../../project/place.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { baseOption, planOptions, reportOptions } from '../options.ts'
import { headSnapshot, reportRun } from '../report-run.ts'

export const lint: Command = {
  name: 'lint',
  operands: '',
  maxOperands: 0,
  summary: 'Standards only. Without --base every finding is new.',
  options: { ...baseOption, ...reportOptions, ...planOptions },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const place = await openWorkplace(terminal.cwd)
  const head = await headSnapshot(place, args.text('head'))
  const named = args.text('base')
  const base = named === undefined ? null : await namedSnapshot(place, named)
  return reportRun(args, terminal, place, { base, head }, 'lint')
}
