import { error as annotateError, summary as jobSummary } from '@actions/core'
import { type CheckInput, check } from '../src/check.ts'
import { headCommit } from '../src/io/git.ts'
import type { Base } from '../src/project/base.ts'
import { loadCheck } from '../src/project/load-check.ts'
import { dateOf } from '../src/project/place.ts'
import { commitSnapshot, type Snapshot } from '../src/project/snapshot.ts'
import { commentMarker, renderSummary } from '../src/render/comment/comment.ts'
import type { CommentContext } from '../src/render/comment/context.ts'
import { logSafe, renderGithub } from '../src/render/github.ts'
import { renderJson } from '../src/render/json.ts'
import { renderTerminal } from '../src/render/terminal.ts'
import type { Report } from '../src/report/report.ts'
import { exitsWithFailure } from '../src/report/verdict.ts'
import { resolveBase } from './base.ts'
import { changedPages } from './docs.ts'
import { type Run, requireGit } from './job.ts'
import { type LabelApproval, labelApproval, mergedApproval } from './label.ts'
import { log } from './log.ts'
import { writeOutputs } from './outputs.ts'
import { mergedPulls } from './pulls.ts'
import { postComment } from './sticky.ts'

/** What was compared, by which config, and what came of it. */
export interface Checked {
  readonly report: Report
  readonly input: CheckInput
  readonly context: CommentContext
  readonly label: LabelApproval
}

/** The pull request's view. Comment, summary, annotations and outputs first; the exit status last. */
export async function runCheck(run: Run): Promise<number> {
  const git = requireGit(run)
  const base = await resolveBase(git, run.facts, run.inputs.baseRef)
  log(`Compared with ${base.commit}: ${base.rule}.`)
  const checked = await compare(run, base, (await headCommit(git)) ?? '')
  const { report, context } = checked
  log(renderTerminal(report, { colour: false }))
  if (run.inputs.annotations) process.stdout.write(renderGithub(report))
  await writeSummary(renderSummary(report, context))
  await writeOutputs(report, renderJson(report), base.commit)
  await postComment(run, checked)
  const failed = exitsWithFailure(report)
  if (failed) annotateError(logSafe(lastWord(report)), { title: 'Tracking plan' })
  return failed ? 1 : 0
}

/** Checks one commit of the repository against another, with the acceptance that labels give. */
export async function compare(run: Run, base: Base, headId: string): Promise<Checked> {
  const git = requireGit(run)
  const { folder } = run.place
  const sides = { base: commitSnapshot(git, base.commit, folder), head: commitSnapshot(git, headId, folder) }
  const loaded = await loadCheck(sides.base, sides.head, {
    configFile: run.inputs.configFile,
    plans: run.inputs.plan,
    failOn: run.inputs.failOn,
    now: (await dateOf(run.place, sides.head)) ?? '',
    mode: 'check',
    judge: 'base',
    label: null,
  })
  const marker = commentMarker(markerOf(run, loaded))
  const label = await labelOf(run, loaded, marker, base.commit, headId)
  const input: CheckInput = { ...loaded, label }
  const report = await check(input)
  return { report, input, label, context: await contextOf(run, input, sides, headId) }
}

export function markerOf(run: Run, input: CheckInput): { plan: string; job: string } {
  return { plan: input.config.plans.map(plan => plan.id).join('+'), job: run.facts.job }
}

async function labelOf(
  run: Run,
  input: CheckInput,
  marker: string,
  base: string,
  head: string,
): Promise<LabelApproval> {
  const { github, facts, inputs } = run
  const { accept, selfApprove } = input.config.compatibility
  if (github === null || !accept.includes('label')) return null
  try {
    if (facts.pullRequest !== null) {
      return await labelApproval(github, facts, facts.pullRequest, {
        label: inputs.approveLabel,
        selfApprove,
        marker,
        log,
      })
    }
    if (facts.mergeGroup === null && facts.push === null) return null
    return await mergedApproval(github, await mergedPulls(requireGit(run), facts, base, head), marker)
  } catch (error) {
    log(
      `What the label accepts could not be read (${(error as Error).message}); nothing is accepted by label.`,
    )
    return null
  }
}

async function contextOf(
  run: Run,
  input: CheckInput,
  sides: { readonly base: Snapshot; readonly head: Snapshot },
  headId: string,
): Promise<CommentContext> {
  const { facts } = run
  const commit = facts.pullRequest?.headSha || headId
  const files = `${facts.serverUrl}/${facts.owner}/${facts.repo}/blob/${commit}`
  const address = (file: string): string => file.split('/').map(encodeURIComponent).join('/')
  return {
    marker: markerOf(run, input),
    links: {
      blob: (file, line) => `${files}/${address(file)}#L${line}`,
      rule: id => `https://github.com/waymark/waymark/blob/main/docs/rules/${id}.md`,
      run: facts.runUrl,
    },
    approveLabel: input.config.compatibility.accept.includes('label') ? run.inputs.approveLabel : null,
    hidden: null,
    docsPages: await changedPages(run, sides),
  }
}

/** GitHub drops a summary over 1 MiB; the rendered one stays far below. Outside GitHub there is no file for it. */
async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await jobSummary.addRaw(markdown, true).write()
}

function lastWord({ summary, findings }: Report): string {
  const unreadable = findings.filter(finding => finding.problem && finding.new).length
  const parts = [
    ...(summary.breaking > 0 ? [`${summary.breaking} breaking`] : []),
    ...(summary.errors > 0 ? [`${summary.errors} errors`] : []),
    ...(summary.warnings > 0 ? [`${summary.warnings} warnings`] : []),
  ]
  const what = parts.length > 0 ? parts.join(', ') : `${unreadable} unreadable files`
  return `The tracking plan's standard is broken: ${what}. The comment and the job summary say what to do.`
}
