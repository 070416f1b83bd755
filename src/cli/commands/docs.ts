import { buildDocs, compareDocs, type DocsProblem } from '../../docs/index.ts'
import { applyEdits } from '../../io/write.ts'
import { loadDocs } from '../../project/load-docs.ts'
import { dateOf, openWorkplace, workTree } from '../../project/place.ts'
import { count } from '../../text/english.ts'
import { visible } from '../../text/phrase.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { dateOption, planOptions } from '../options.ts'

export const docs: Command = {
  name: 'docs',
  operands: '',
  maxOperands: 0,
  summary: 'Writes the documentation as markdown that reads well on GitHub, from the plan and its history.',
  options: {
    'docs-dir': {
      type: 'string',
      value: 'DIR',
      help: "Where it goes. Default: the config's, else docs/tracking-plan.",
    },
    check: {
      type: 'boolean',
      help: 'Write nothing; exit 1 where the files on disk are not what would be written.',
    },
    'no-history': { type: 'boolean', help: "Without what git's history tells (changelog, last changes)." },
    ...planOptions,
  },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const place = await openWorkplace(terminal.cwd)
  const head = workTree(place)
  const comparing = args.flag('check')
  const { input } = await loadDocs(place, head, {
    configFile: args.text('config') ?? null,
    plans: args.texts('plan'),
    dir: args.text('docs-dir') ?? null,
    now: dateOption(args) ?? (await dateOf(place, head)) ?? terminal.today(),
    // What history decides is not compared, so a shallow clone can check too.
    history: !comparing && !args.flag('no-history'),
  })
  if (comparing) {
    const problems = compareDocs(input)
    tell(terminal, problems)
    if (problems.length === 0) terminal.out(`${input.settings.dir} is up to date.\n`)
    return problems.length === 0 ? 0 : 1
  }
  const { pages, edits, problems } = buildDocs(input)
  tell(terminal, problems)
  const failed = problems.some(problem => problem.level === 'error')
  if (failed) {
    terminal.log('Nothing was written: settle the errors above first.\n')
    return 1
  }
  const changed = await applyEdits(place.root, edits)
  terminal.out(
    `${input.settings.dir}: ${count(pages.length, 'page')}, ${count(changed.length, 'file')} changed.\n`,
  )
  return 0
}

function tell(terminal: Terminal, problems: readonly DocsProblem[]): void {
  for (const { file, line, level, message } of problems) {
    terminal.log(`${visible(file)}:${line}: ${level}: ${visible(message)}\n`)
  }
}
