import { code, paragraph, root, text } from '../src/markdown/build.ts'
import { fromPhrase } from '../src/markdown/phrase.ts'
import { toMarkdown } from '../src/markdown/serialise.ts'
import { headTexts, mendAlone } from '../src/project/mend.ts'
import type { LocatedFinding } from '../src/report/report.ts'
import type { Checked } from './checked.ts'
import type { ChangedFile, GitHub, Review } from './github.ts'
import type { Run } from './job.ts'
import { log } from './log.ts'

/** One review, at most five suggestions: more would be noise. */
const most = 5
const marker = '<!-- waymark suggestions -->'

/**
 * Offers fixes that can be applied with a click, in one review that is never repeated: of new findings whose fix changes
 * one line alone, where GitHub shows that line as one that the pull request adds. What goes wrong here is said in the log
 * alone.
 */
export async function suggest(run: Run, { input, report }: Checked): Promise<void> {
  const { github, facts, inputs } = run
  const { pullRequest } = facts
  if (!inputs.suggestions || pullRequest === null || github === null) return
  const fixable = report.findings.filter(finding => finding.new && finding.fix !== null)
  if (fixable.length === 0) return
  try {
    if (await isSaid(github, pullRequest.number)) return
    const files = await github.changedFiles(pullRequest.number)
    const texts = headTexts(input)
    const mend = mendAlone(input, report)
    const comments = new Map<string, Review['comments'][number]>()
    for (const finding of fixable) {
      if (comments.size === most) break
      const alone = mend(finding)
      const comment = suggestion(finding, alone?.files ?? null, texts, files)
      const place = `${comment?.path}:${comment?.line}`
      if (!comment || comments.has(place) || (await alone?.harms())) continue
      comments.set(place, comment)
    }
    if (comments.size === 0) return
    const body = `${marker}\nFixes that can be applied with a click.`
    await github.review(pullRequest.number, {
      commit: pullRequest.headSha,
      body,
      comments: [...comments.values()],
    })
  } catch (error) {
    log(`The fixes could not be suggested: ${(error as Error).message}`)
  }
}

async function isSaid(github: GitHub, number: number): Promise<boolean> {
  const login = await github.identity()
  const reviews = await github.reviews(number)
  return reviews.some(review => review.author === login && review.body.startsWith(marker))
}

/** Null where the fix changes more than a line, or the line is not one that the pull request adds, or reads otherwise there. */
function suggestion(
  { file, message, rule }: LocatedFinding,
  mended: ReadonlyMap<string, string> | null,
  texts: ReadonlyMap<string, string>,
  files: readonly ChangedFile[],
): Review['comments'][number] | null {
  const [before, after] = [texts.get(file), mended?.get(file)]
  const change = before === undefined || after === undefined ? null : lineChange(before, after)
  const patch = files.find(({ path }) => path === file)?.patch ?? ''
  if (mended?.size !== 1 || change === null || addedLines(patch).get(change.line) !== change.old) return null
  const fixed = change.lines.map(line => `${line}\n`).join('')
  const fence = '`'.repeat(Math.max(3, ...[...fixed.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const why = toMarkdown(root(paragraph([...fromPhrase(message), text('. Rule: '), code(rule)])))
  return { path: file, line: change.line, body: `${why}\n${fence}suggestion\n${fixed}${fence}` }
}

/** The one line that two texts differ in, and what takes its place; null where they differ in more. */
function lineChange(
  before: string,
  after: string,
): { readonly line: number; readonly old: string; readonly lines: readonly string[] } | null {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let start = old.findIndex((line, index) => line !== now[index])
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  // a new line is shown with the one above it
  if (start > 0 && old.length - end === start) start -= 1
  if (start < 0 || old.length - end - start !== 1) return null
  return { line: start + 1, old: old[start] as string, lines: now.slice(start, now.length - end) }
}

/** The lines that a patch adds, by their numbers in the new file. */
function addedLines(patch: string): Map<number, string> {
  const lines = new Map<number, string>()
  let at = 0
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line)
    if (hunk) at = Number(hunk[1])
    else if (line.startsWith('+')) lines.set(at++, line.slice(1))
    else if (line.startsWith(' ')) at += 1
  }
  return lines
}
