import { openWorkplace } from '../../project/place.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { baseOption, planOptions, reportOptions } from '../options.ts'
import { baseSnapshot, headSnapshot, reportRun } from '../report-run.ts'

export const check: Command = {
  name: 'check',
  operands: '',
  maxOperands: 0,
  summary: "The pull request's view: the standards, and what changed against the base and whom it breaks.",
  options: { ...baseOption, ...reportOptions, ...planOptions },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const place = await openWorkplace(terminal.cwd)
  const head = await headSnapshot(place, args.text('head'))
  const base = await baseSnapshot(place, args.text('base'), head)
  return reportRun(args, terminal, place, { base, head }, 'check')
}
