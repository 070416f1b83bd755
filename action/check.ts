import { error as annotateError, summary as jobSummary } from '@actions/core'
import { type CheckInput, check } from '../src/check.ts'
import { rulePage } from '../src/project/about.ts'
import { loadCheck, projectOf } from '../src/project/load-check.ts'
import { dateOf } from '../src/project/place.ts'
import { commitSnapshot, type Snapshot } from '../src/project/snapshot.ts'
import { commentMarker, renderSummary } from '../src/render/comment/comment.ts'
import type { CommentContext } from '../src/render/comment/context.ts'
import { logSafe } from '../src/render/github.ts'
import { renderJson } from '../src/render/json.ts'
import { renderTerminal } from '../src/render/terminal.ts'
import type { Report } from '../src/report/report.ts'
import { exitsWithFailure } from '../src/report/verdict.ts'
import { count } from '../src/text/english.ts'
import { workflowCommands } from './annotate.ts'
import { type ActionBase, resolveBase } from './base.ts'
import type { Checked } from './checked.ts'
import { speakingJob } from './comment.ts'
import { changedPages } from './docs.ts'
import { type Run, requireGit, requireHead } from './job.ts'
import { type LabelApproval, labelApproval, mergedApproval } from './label.ts'
import { log } from './log.ts'
import { writeOutputs } from './outputs.ts'
import { mergedPulls } from './pulls.ts'
import { postComment } from './sticky.ts'
import { suggest } from './suggestions.ts'

/** The pull request's view. Comment, summary, annotations and outputs first; the exit status last. */
export async function runCheck(run: Run): Promise<number> {
  const git = requireGit(run)
  const base = await resolveBase(git, run.facts, run.inputs.baseRef)
  log(comparedWith(base))
  const checked = await compare(run, base, await requireHead(git))
  const { report, context } = checked
  log(renderTerminal(report, { colour: false }))
  if (run.inputs.annotations) process.stdout.write(workflowCommands(run, report))
  await writeSummary(renderSummary(report, context))
  await writeOutputs(report, renderJson(report), base.commit)
  await postComment(run, checked)
  await suggest(run, checked)
  const failed = exitsWithFailure(report)
  if (failed) annotateError(logSafe(lastWord(report)), { title: 'Tracking plan' })
  return failed ? 1 : 0
}

/** For the log: which rule chose what. */
export function comparedWith({ commit, rule }: ActionBase): string {
  return commit === null ? `Compared with ${rule}.` : `Compared with ${commit}: ${rule}.`
}

/** Checks one commit of the repository against another, with the acceptance that labels give. */
export async function compare(run: Run, base: ActionBase, headId: string): Promise<Checked> {
  const git = requireGit(run)
  const { folder } = run.place
  const sides = {
    base: base.commit === null ? nothing(folder) : commitSnapshot(git, base.commit, folder),
    head: commitSnapshot(git, headId, folder),
  }
  const loaded = await loadCheck(sides.base, sides.head, {
    configFile: run.inputs.configFile,
    plans: run.inputs.plan,
    failOn: run.inputs.failOn,
    now: (await dateOf(run.place, sides.head)) ?? '',
    mode: 'check',
    judge: 'base',
    label: null,
    place: run.place,
  })
  const marker = await markerOf(run, sides.base)
  const label = await labelOf(run, loaded, commentMarker(marker), { base: base.commit, head: headId })
  const input: CheckInput = { ...loaded, label }
  const report = await check(input)
  // Only a change of the plan changes pages, and making them takes longer than the check.
  const url = blobAddress(run, headId)
  const docsPages = report.changes.length === 0 ? [] : await changedPages(run, sides, url)
  return { report, input, label, context: { ...contextOf(run, input, url), marker, docsPages } }
}

/** The state before the first commit. */
function nothing(folder: string): Snapshot {
  const read = async (): ReturnType<Snapshot['read']> => ({ files: [], unreadable: [] })
  return { label: 'nothing', commit: null, folder, read, date: async () => null }
}

/**
 * What tells our comment from those of other plans and jobs. The plans are the base's, which no commit of the pull
 * request changes; the second stage goes on with the comment that the check wrote, if it could.
 */
async function markerOf(run: Run, base: Snapshot): Promise<{ plan: string; job: string }> {
  const { facts, github, inputs } = run
  const { config } = await projectOf(base, { configFile: inputs.configFile, plans: inputs.plan })
  const marker = { plan: config.plans.map(plan => plan.id).join('+'), job: facts.job }
  if (facts.workflowRun === null || facts.pullRequest === null || github === null) return marker
  const job = await speakingJob(github, facts.pullRequest.number, commentMarker(marker))
  return { ...marker, job: job ?? facts.job }
}

async function labelOf(
  run: Run,
  input: CheckInput,
  marker: string,
  { base, head }: { readonly base: string | null; readonly head: string },
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
    if ((facts.mergeGroup === null && facts.push === null) || base === null) return null
    return await mergedApproval(github, await mergedPulls(requireGit(run), facts, base, head), marker)
  } catch (error) {
    log(
      `What the label accepts could not be read (${(error as Error).message}); nothing is accepted by label.`,
    )
    return null
  }
}

/** The address of a file as the pull request leaves it. */
function blobAddress({ facts }: Run, headId: string): (file: string) => string {
  const commit = facts.pullRequest?.headSha || headId
  const files = `${facts.serverUrl}/${facts.owner}/${facts.repo}/blob/${commit}`
  return file => `${files}/${file.split('/').map(encodeURIComponent).join('/')}`
}

function contextOf(
  run: Run,
  input: CheckInput,
  url: (file: string) => string,
): Omit<CommentContext, 'marker' | 'docsPages'> {
  const { facts } = run
  return {
    links: {
      blob: (file, line) => `${url(file)}#L${line}`,
      rule: rulePage,
      run: facts.runUrl,
    },
    approveLabel: input.config.compatibility.accept.includes('label') ? run.inputs.approveLabel : null,
    hidden: null,
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
    ...(summary.errors > 0 ? [count(summary.errors, 'error')] : []),
    ...(summary.warnings > 0 ? [count(summary.warnings, 'warning')] : []),
  ]
  const what = parts.length > 0 ? parts.join(', ') : count(unreadable, 'unreadable file')
  return `The tracking plan's standard is broken: ${what}. The comment and the job summary say what to do.`
}
