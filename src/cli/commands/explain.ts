import { changeKinds } from '../../diff/kinds/index.ts'
import { rules } from '../../lint/registry.ts'
import { toMarkdown } from '../../markdown/serialise.ts'
import { kindPage, rulePage } from '../../render/reference.ts'
import { nearest } from '../../text/nearest.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Arguments, Command, Terminal } from '../command.ts'

export const explain: Command = {
  name: 'explain',
  operands: 'ID',
  minOperands: 1,
  maxOperands: 1,
  summary: 'One rule or kind of change in full: what, why, options, examples, how to suppress.',
  options: {},
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const [id = ''] = args.positionals
  const rule = rules.find(each => each.id === id)
  const kind = changeKinds.find(each => each.id === id)
  if (rule) terminal.out(toMarkdown(rulePage(rule)))
  else if (kind) terminal.out(toMarkdown(kindPage(kind)))
  else throw new UsageError(unknown(id))
  return 0
}

function unknown(id: string): string {
  const guess = nearest(
    id,
    [...rules, ...changeKinds].map(each => each.id),
  )
  const hint = guess === null ? '' : ` Did you mean \`${guess}\`?`
  return `${JSON.stringify(id)} is no rule and no kind of change.${hint} Run \`waymark rules\` to see them.`
}
