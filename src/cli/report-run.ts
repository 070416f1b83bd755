import { resolve } from 'node:path'
import { type CheckInput, check } from '../check.ts'
import type { FailOn } from '../config/config.ts'
import { writeWholeFile } from '../io/write.ts'
import { defaultBase, requireCommit } from '../project/base.ts'
import { loadCheck, type RunOptions } from '../project/load-check.ts'
import { dateOf, namedSnapshot, type Workplace, workTree } from '../project/place.ts'
import { commitSnapshot, type Snapshot } from '../project/snapshot.ts'
import { type Format, render } from '../render/render.ts'
import type { Report } from '../report/report.ts'
import { exitsWithFailure } from '../report/verdict.ts'
import { UsageError } from '../text/usage-error.ts'
import type { Arguments, Terminal } from './command.ts'
import { dateOption } from './options.ts'

/** The two states that a run compares; no base: standards alone. */
export interface Sides {
  readonly base: Snapshot | null
  readonly head: Snapshot
}

/** The head that was asked for, else the work tree. */
export async function headSnapshot(place: Workplace, named: string | undefined): Promise<Snapshot> {
  return named === undefined ? workTree(place) : namedSnapshot(place, named)
}

/** The base that was asked for, compared as it is, else where the work left the default branch. */
export async function baseSnapshot(
  place: Workplace,
  named: string | undefined,
  head: Snapshot,
): Promise<Snapshot> {
  if (named !== undefined) return namedSnapshot(place, named)
  if (place.git === null) {
    throw new UsageError(
      'This is no git repository, so there is nothing to compare with. Name a folder with `--base PATH`, or run `waymark lint` for the standards alone.',
    )
  }
  const base = await defaultBase(place.git, head.commit)
  return commitSnapshot(place.git, await requireCommit(place.git, base.commit), place.folder)
}

/** Loads, checks, prints, and gives the exit status. */
export async function reportRun(
  args: Arguments,
  terminal: Terminal,
  place: Workplace,
  sides: Sides,
  mode: RunOptions['mode'],
): Promise<number> {
  return printReport(args, terminal, await check(await loadRun(args, terminal, place, sides, mode)))
}

/** Everything that the options of a report ask for. */
export async function loadRun(
  args: Arguments,
  terminal: Terminal,
  place: Workplace,
  sides: Sides,
  mode: RunOptions['mode'],
): Promise<CheckInput> {
  return loadCheck(sides.base, sides.head, {
    configFile: args.text('config') ?? null,
    plans: args.texts('plan'),
    failOn: (args.text('fail-on') as FailOn | undefined) ?? null,
    now: dateOption(args) ?? (await dateOf(place, sides.head)) ?? terminal.today(),
    mode,
    judge: mode === 'lint' ? 'head' : 'base',
    label: null,
    place,
  })
}

/** Prints a report as the options say. @returns the exit status */
export function printReport(args: Arguments, terminal: Terminal, report: Report): number {
  const format = (args.text('format') ?? 'human') as Format
  const file = args.text('output')
  const text = render(report, format, { colour: terminal.colour && file === undefined })
  if (file === undefined) terminal.out(text)
  else writeWholeFile(resolve(terminal.cwd, file), [text])
  return exitsWithFailure(report) ? 1 : 0
}
