import { resolve } from 'node:path'
import { notesJson, notesMarkdown } from '../../docs/index.ts'
import { writeWholeFile } from '../../io/write.ts'
import { repositoryOf } from '../../project/load-docs.ts'
import { loadNotes } from '../../project/load-notes.ts'
import { openWorkplace } from '../../project/place.ts'
import { stringify } from '../../text/json.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { dateOption, planOptions } from '../options.ts'
import { tell } from '../tell.ts'

export const changelog: Command = {
  name: 'changelog',
  operands: '[FROM] [TO]',
  maxOperands: 2,
  summary:
    'The changes between two revisions as release notes. Default: from the last release (a tag such as plan-v3.4.0) to the work tree.',
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'How to print it.', choices: ['markdown', 'json'] },
    output: { type: 'string', value: 'FILE', help: 'Where to print it. Default: standard output.' },
    ...planOptions,
  },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const place = await openWorkplace(terminal.cwd)
  const [from, to] = args.positionals
  const { notes, problems } = await loadNotes(place, {
    configFile: args.text('config') ?? null,
    plans: args.texts('plan'),
    from: from ?? null,
    to: to ?? null,
    now: dateOption(args),
  })
  tell(terminal, problems)
  if (problems.length > 0) {
    terminal.log('There are no release notes: mend the plan, or name other revisions.\n')
    return 1
  }
  const repository = place.git === null ? null : await repositoryOf(place.git)
  const text =
    args.text('format') === 'json' ? `${stringify(notesJson(notes), 2)}\n` : notesMarkdown(notes, repository)
  const file = args.text('output')
  if (file === undefined) terminal.out(text)
  else writeWholeFile(resolve(terminal.cwd, file), [text])
  return 0
}
