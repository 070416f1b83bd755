import { check } from '../../check.ts'
import { readBaseline, writeBaseline } from '../../config/baseline.ts'
import { applyEdits } from '../../io/write.ts'
import { type BaselineState, baselineState } from '../../project/baseline.ts'
import { namedSnapshot, openWorkplace, type Workplace } from '../../project/place.ts'
import { count } from '../../text/english.ts'
import { visible } from '../../text/phrase.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { baseOption, planOptions, reportOptions } from '../options.ts'
import { headSnapshot, loadRun, printReport } from '../report-run.ts'

export const lint: Command = {
  name: 'lint',
  operands: '',
  maxOperands: 0,
  summary: 'Standards only. Without --base every finding is new, but for those in the baseline file.',
  options: {
    'write-baseline': {
      type: 'boolean',
      help: 'Accept the findings that there are now: write them to the baseline file.',
    },
    prune: { type: 'boolean', help: 'Take out of the baseline file what is no longer found.' },
    ...baseOption,
    ...reportOptions,
    ...planOptions,
  },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const writes = (['write-baseline', 'prune'] as const).filter(name => args.flag(name))
  requireAlone(args, writes)
  const place = await openWorkplace(terminal.cwd)
  const head = await headSnapshot(place, args.text('head'))
  const named = args.text('base')
  const base = named === undefined ? null : await namedSnapshot(place, named)
  const input = await loadRun(args, terminal, place, { base, head }, 'lint')
  const report = await check(input)
  const { baselineFile } = input.config
  const state = baselineState(input.head.baseline, report, args.texts('plan').length > 0)
  if (args.flag('write-baseline')) return accept(terminal, place, baselineFile, state)
  if (args.flag('prune') && input.head.baseline === null)
    throw new UsageError(
      `There is no ${baselineFile} to prune. Write one with \`waymark lint --write-baseline\`.`,
    )
  if (base === null) await settleStale(args, terminal, place, baselineFile, state)
  return printReport(args, terminal, report)
}

/** The baseline is of the work tree as it is. */
function requireAlone(args: Arguments, writes: readonly string[]): void {
  if (writes.length > 1)
    throw new UsageError('Give --write-baseline or --prune, not both: writing leaves nothing to prune.')
  const side = ['base', 'head'].find(name => args.text(name) !== undefined)
  if (writes.length === 1 && side !== undefined)
    throw new UsageError(`--${writes[0]} looks at the work tree alone: leave --${side} out.`)
}

/** Writes the findings of now. What keeps a plan from being read is never accepted, and fails the run. */
async function accept(
  terminal: Terminal,
  place: Workplace,
  path: string,
  { found, unjudged, problems }: BaselineState,
): Promise<number> {
  const text = writeBaseline([...found, ...unjudged])
  applyEdits(place.root, [{ path, content: text }])
  const { length } = readBaseline({ path, text })
  terminal.out(`${visible(path)}: ${count(length, 'finding')} accepted.\n`)
  terminal.log('Commit it: it is part of what is reviewed.\n')
  if (problems === 0) return 0
  terminal.log(
    `${count(problems, 'problem')} of reading the plan cannot be accepted, only mended: run \`waymark lint\`.\n`,
  )
  return 1
}

/** Tells of entries that match nothing any more; with --prune takes them out. */
async function settleStale(
  args: Arguments,
  terminal: Terminal,
  place: Workplace,
  path: string,
  { entries, stale }: BaselineState,
): Promise<void> {
  if (stale.length === 0) return
  const listed = stale.map(({ rule, object }) => `  ${visible(object)}  (${visible(rule)})\n`).join('')
  if (!args.flag('prune')) {
    const told = `${visible(path)} holds ${count(stale.length, 'finding')} that ${stale.length === 1 ? 'is' : 'are'} no longer there`
    terminal.log(`${told}; \`waymark lint --prune\` takes them out:\n${listed}`)
    return
  }
  const gone = new Set(stale)
  const content = writeBaseline(entries.filter(entry => !gone.has(entry)))
  applyEdits(place.root, [{ path, content }])
  terminal.log(`${visible(path)}: ${count(stale.length, 'entry', 'entries')} taken out:\n${listed}`)
}
