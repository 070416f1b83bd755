import { notice, setOutput, warning } from '@actions/core'
import { commentMarker, renderComment } from '../src/render/comment/comment.ts'
import { logSafe } from '../src/render/github.ts'
import type { Report } from '../src/report/report.ts'
import { exitsWithFailure } from '../src/report/verdict.ts'
import type { Checked } from './checked.ts'
import { keepComment, type Wanted } from './comment.ts'
import { isForbidden } from './github.ts'
import type { CommentMode } from './inputs.ts'
import type { Run } from './job.ts'
import { keptLine } from './label.ts'
import { log } from './log.ts'

/** Says it on the pull request. Whatever goes wrong here is a warning: summary, log and exit status say it too. */
export async function postComment(run: Run, checked: Checked): Promise<void> {
  const { github, facts, inputs } = run
  const { pullRequest } = facts
  if (pullRequest === null || inputs.comment === 'never') return
  if (github === null)
    return log('There is no token, so nothing is said on the pull request: see the job summary.')
  try {
    const now = await github.pullRequest(pullRequest.number)
    if (now !== null && now.headSha !== pullRequest.headSha) {
      return log('The pull request has moved on since; its newest run says what there is to say.')
    }
    const url = await keepComment(github, wanted(run, checked, pullRequest.number))
    if (url !== null) setOutput('comment-url', url)
  } catch (error) {
    tell(error)
  }
}

function wanted({ inputs, facts }: Run, { report, context, label }: Checked, issue: number): Wanted {
  const marker = context.marker === null ? '' : commentMarker(context.marker)
  const hidden = label === null ? null : keptLine({ who: label.who, fingerprints: accepted(report) })
  const full = renderComment(report, { ...context, hidden })
  const more = context.links.run === null ? '' : `\n[Full report](${context.links.run})\n`
  const settled = `${marker}\n### ✅ Nothing to settle: this pull request leaves the tracking plan as it is\n${more}`
  return {
    issue,
    marker,
    body: worthSaying(report, inputs.comment) ? full : null,
    settled: inputs.comment === 'on-failure' ? full : settled,
    run: facts.runId,
  }
}

/** Fingerprints of the breaking changes that the label accepts. */
function accepted(report: Report): string[] {
  return report.changes.filter(change => change.approved?.by === 'label').map(change => change.fingerprint)
}

function worthSaying(report: Report, mode: CommentMode): boolean {
  if (mode === 'always') return true
  if (mode === 'on-failure') return exitsWithFailure(report)
  return (
    report.changes.length > 0 ||
    report.findings.some(finding => finding.new) ||
    report.standardChanges.length > 0 ||
    report.exceptionsAdded.length > 0
  )
}

function tell(error: unknown): void {
  const words = logSafe((error as Error).message)
  if (isForbidden(error) && !/rate limit/i.test(words)) {
    notice(
      `The token may not comment here (pull requests from forks and from Dependabot get one that only reads), so the report is in the job summary and the log. In a workflow of your own branch, give the job \`permissions: pull-requests: write\`. GitHub said: ${words}`,
      { title: 'No comment' },
    )
  } else
    warning(`The comment could not be written: ${words}. The report is in the job summary.`, {
      title: 'No comment',
    })
}
