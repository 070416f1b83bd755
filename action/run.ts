import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setSecret } from '@actions/core'
import { openWorkplace } from '../src/project/place.ts'
import { UsageError } from '../src/text/usage-error.ts'
import { runCheck } from './check.ts'
import { commandLine } from './command-line.ts'
import { runDocs } from './docs.ts'
import { readEvent } from './event.ts'
import { runComment } from './fork-comment.ts'
import { connect } from './github.ts'
import { readInputs } from './inputs.ts'
import type { Run } from './job.ts'

/** Does what the event or the input `command` asks for. @returns the exit status */
export async function run(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const inputs = readInputs()
  const facts = readEvent(env)
  if (inputs.token !== null) setSecret(inputs.token)
  const workspace = resolve(env['GITHUB_WORKSPACE'] ?? '.')
  const directory = resolve(workspace, inputs.workingDirectory)
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(
      `There is no folder ${JSON.stringify(inputs.workingDirectory)}: check the input \`working-directory\`, and put a step with \`uses: actions/checkout@v7\` before this one.`,
    )
  const place = await openWorkplace(directory)
  const github = inputs.token === null ? null : connect(inputs.token, facts)
  const job: Run = { inputs, facts, github, place, workspace }
  switch (inputs.command) {
    case null:
      return byEvent(job)
    case 'check':
      return runCheck(job)
    case 'docs':
      return runDocs(job)
    case 'comment':
      return runComment(job)
    default:
      return commandLine(job, inputs.command, directory)
  }
}

async function byEvent(job: Run): Promise<number> {
  const { facts } = job
  if (facts.workflowRun !== null) return runComment(job)
  if (facts.push === null) return runCheck(job)
  if (!facts.push.toDefaultBranch) return runCheck(job)
  // The documentation follows what is on the branch, whatever the check says of it.
  const checked = await runCheck(job)
  const written = await runDocs(job)
  return Math.max(checked, written)
}
