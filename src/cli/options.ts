import type { FailOn } from '../config/config.ts'
import { formats } from '../render/render.ts'
import { UsageError } from '../text/usage-error.ts'
import type { Arguments, Options } from './command.ts'

export const failLevels: readonly FailOn[] = ['error', 'warning', 'breaking', 'never']

/** What every command that reads a plan takes. */
export const planOptions: Options = {
  plan: {
    type: 'string',
    value: 'PATH',
    multiple: true,
    help: "The plan: a path or glob. Default: the config's, else tracking-plan.",
  },
  config: { type: 'string', value: 'FILE', help: 'The config. Default: waymark.yml, if it is there.' },
  now: {
    type: 'string',
    value: 'DATE',
    help: 'The date by which things are due. Default: the date of the head commit.',
  },
}

/** What every command that prints a report takes. */
export const reportOptions: Options = {
  head: {
    type: 'string',
    value: 'REF',
    help: 'What to look at. Default: the work tree, untracked files included.',
  },
  format: { type: 'string', value: 'FORMAT', help: 'How to print it.', choices: formats },
  output: { type: 'string', value: 'FILE', help: 'Where to print it. Default: standard output.' },
  'fail-on': { type: 'string', value: 'LEVEL', help: 'What makes the exit status 1.', choices: failLevels },
}

export const baseOption: Options = {
  base: {
    type: 'string',
    value: 'REF',
    help: 'What to compare with. Default: the merge base with the default branch.',
  },
}

/** `--now`, checked. */
export function dateOption(args: Arguments): string | null {
  const given = args.text('now')
  if (given === undefined) return null
  const day = given.slice(0, 10)
  if (/^\d{4}-\d\d-\d\d/.test(given) && !Number.isNaN(Date.parse(given)) && isDay(day)) return day
  throw new UsageError(`--now takes a date such as 2026-10-01; ${JSON.stringify(given)} is none.`)
}

function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
