import { type CheckInput, check } from '../../check.ts'
import { applyEdits } from '../../io/write.ts'
import { openWorkplace, workTree } from '../../project/place.ts'
import { type VersionNeed, versionNeeds } from '../../project/versions.ts'
import { applyFixes } from '../../source/edit.ts'
import { parseSource } from '../../source/parse.ts'
import type { FileEdit } from '../../text/file-edit.ts'
import { stringify } from '../../text/json.ts'
import { visible } from '../../text/phrase.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { baseOption, planOptions } from '../options.ts'
import { baseSnapshot, loadRun } from '../report-run.ts'

export const version: Command = {
  name: 'version',
  operands: '',
  maxOperands: 0,
  summary:
    "What each changed event's version, and the plan's, should become: a break is a new major, an addition a new minor.",
  options: {
    write: { type: 'boolean', help: 'Write the versions into the plan; comments and layout stay.' },
    format: { type: 'string', value: 'FORMAT', help: 'How to print it.', choices: ['human', 'json'] },
    ...baseOption,
    ...planOptions,
  },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const place = await openWorkplace(terminal.cwd)
  const head = workTree(place)
  const base = await baseSnapshot(place, args.text('base'), head)
  const input = await loadRun(args, terminal, place, { base, head }, 'diff')
  const report = await check(input)
  const needs = report.plans.flatMap(plan => versionNeeds(plan, report.changes))
  terminal.out(args.text('format') === 'json' ? json(needs) : table(needs))
  if (args.flag('write')) {
    const { edits, left } = written(input, needs)
    for (const path of applyEdits(place.root, edits)) terminal.log(`written  ${visible(path)}\n`)
    for (const { event, plan, next } of left)
      terminal.log(
        `left     ${visible(event ?? plan)}: write ${next} by hand, its layout does not allow more.\n`,
      )
  }
  return 0
}

function json(needs: readonly VersionNeed[]): string {
  const listed = needs.map(({ plan, event, base, head, step, next }) => ({
    plan,
    event,
    base,
    head,
    step,
    next,
  }))
  return `${stringify({ version: 1, versions: listed }, 2)}\n`
}

function table(needs: readonly VersionNeed[]): string {
  if (needs.length === 0) return 'No version has to change.\n'
  const rows = [
    ['', 'main', 'here', 'asks for', 'should be'],
    ...needs.map(({ plan, event, base, head, step, next }) => [
      event === null ? `the plan ${visible(plan)}` : visible(event),
      base,
      head ?? 'none',
      step === null ? 'nothing' : `a new ${step}`,
      next === head ? `${next} (as it is)` : next,
    ]),
  ]
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => (row[column] as string).length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return `${rows.map(line).join('\n')}\n`
}

/** The versions of a file together; where that can't be done, one by one. */
function written(
  input: CheckInput,
  needs: readonly VersionNeed[],
): { readonly edits: readonly FileEdit[]; readonly left: readonly VersionNeed[] } {
  const edits: FileEdit[] = []
  const left: VersionNeed[] = []
  for (const { path, text } of [...input.head.plans.values()].flatMap(({ files }) => files)) {
    const own = needs.filter(({ fix }) => fix?.at.file === path)
    let content = own.length === 0 ? text : edited(path, text, own)
    if (content === null) {
      content = text
      for (const need of own) {
        const next = edited(path, content, [need])
        if (next === null) left.push(need)
        content = next ?? content
      }
    }
    if (content !== text) edits.push({ path, content })
  }
  return { edits, left }
}

function edited(path: string, text: string, needs: readonly VersionNeed[]): string | null {
  const fixes = needs.flatMap(({ fix }) => fix ?? [])
  return applyFixes(parseSource({ path, text }), fixes)
}
