import { writePatch } from '../../io/patch.ts'
import { applyEdits } from '../../io/write.ts'
import { rules } from '../../lint/registry.ts'
import { loadCheck } from '../../project/load-check.ts'
import { type Mended, mendPlans } from '../../project/mend.ts'
import { dateOf, openWorkplace, type Workplace, workTree } from '../../project/place.ts'
import type { Snapshot } from '../../project/snapshot.ts'
import type { LocatedFinding } from '../../report/report.ts'
import { count } from '../../text/english.ts'
import { nearest } from '../../text/nearest.ts'
import { plain, visible } from '../../text/phrase.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { baseOption, dateOption, planOptions } from '../options.ts'
import { baseSnapshot } from '../report-run.ts'

export const fix: Command = {
  name: 'fix',
  operands: '',
  maxOperands: 0,
  summary:
    'Mends what can be mended without breaking anything; comments and layout stay. What is live is never renamed.',
  options: {
    'dry-run': { type: 'boolean', help: 'Write nothing; print the patch, as `git apply` takes it.' },
    rule: { type: 'string', value: 'ID', multiple: true, help: 'Only the findings of this rule.' },
    ...baseOption,
    ...planOptions,
  },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const wanted = args.texts('rule')
  for (const id of wanted) requireRule(id)
  const place = await openWorkplace(terminal.cwd)
  const head = workTree(place)
  const input = await loadCheck(await liveSnapshot(args, terminal, place, head), head, {
    configFile: args.text('config') ?? null,
    plans: args.texts('plan'),
    failOn: null,
    now: dateOption(args) ?? (await dateOf(place, head)) ?? terminal.today(),
    mode: 'check',
    judge: 'base',
    label: null,
    place,
  })
  const mended = await mendPlans(input, wanted)
  const files = [...input.head.plans.values()].flatMap(set => set.files)
  if (args.flag('dry-run')) {
    const changes = files.flatMap(({ path, text: before }) => {
      const after = mended.texts.get(path)
      return after === undefined ? [] : [{ path, before, after }]
    })
    terminal.out(await writePatch(changes))
    terminal.log(list('would mend', mended.done))
  } else {
    applyEdits(
      place.root,
      [...mended.texts].map(([path, content]) => ({ path, content })),
    )
    terminal.out(list('mended', mended.done))
  }
  tell(terminal, mended)
  return 0
}

function requireRule(id: string): void {
  if (rules.some(rule => rule.id === id)) return
  const guess = nearest(
    id,
    rules.map(rule => rule.id),
  )
  const hint = guess === null ? '' : ` Did you mean \`${guess}\`?`
  throw new UsageError(`${JSON.stringify(id)} is no rule.${hint} Run \`waymark rules\` to see them.`)
}

/** What says what is live: the base as `check` has it; where there is none, everything that is there and no draft. */
async function liveSnapshot(
  args: Arguments,
  terminal: Terminal,
  place: Workplace,
  head: Snapshot,
): Promise<Snapshot> {
  const named = args.text('base')
  try {
    return await baseSnapshot(place, named, head)
  } catch (error) {
    if (named !== undefined || !(error instanceof UsageError)) throw error
    terminal.log('There is no base to compare with, so everything that is not a draft counts as live.\n')
    return head
  }
}

function list(done: string, findings: readonly LocatedFinding[]): string {
  return findings.map(finding => `${done}  ${told(finding)}\n`).join('')
}

function told({ file, place, message, rule }: LocatedFinding): string {
  return `${visible(file)}:${place.line}:${place.column}  ${visible(plain(message))} (${rule})`
}

const reasons = {
  layout: 'it cannot be written there without touching something else',
  harm: 'it would bring another finding, or break or accept something',
} as const

function tell(terminal: Terminal, { done, refused, texts }: Mended): void {
  for (const { finding, reason } of refused)
    terminal.log(`left     ${told(finding)}\n         By hand: ${reasons[reason]}.\n`)
  terminal.log(
    done.length === 0
      ? 'Nothing to mend.\n'
      : `${count(done.length, 'finding')} in ${count(texts.size, 'file')}.\n`,
  )
}
