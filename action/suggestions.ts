import type { LocatedFinding, Report } from '../src/report/report.ts'
import type { ChangedFile, GitHub, Review } from './github.ts'
import type { Run } from './job.ts'
import { log } from './log.ts'

/** One review, at most five suggestions: more would be noise. */
const most = 5
const marker = '<!-- waymark suggestions -->'

/**
 * Offers fixes that can be applied with a click, in one review that is never repeated: of new findings whose fix is
 * another name, where GitHub shows the line of the old one as changed. What goes wrong here is said in the log alone.
 */
export async function suggest(run: Run, report: Report): Promise<void> {
  const { github, facts, inputs } = run
  const { pullRequest } = facts
  if (!inputs.suggestions || pullRequest === null || github === null) return
  const fixable = report.findings.filter(finding => finding.new && finding.fix?.kind === 'rename-key')
  if (fixable.length === 0) return
  try {
    if (await isSaid(github, pullRequest.number)) return
    const files = await github.changedFiles(pullRequest.number)
    const comments = fixable.flatMap(finding => suggestion(finding, files)).slice(0, most)
    if (comments.length === 0) return
    const body = `${marker}\nFixes that can be applied with a click.`
    await github.review(pullRequest.number, { commit: pullRequest.headSha, body, comments })
  } catch (error) {
    log(`The fixes could not be suggested: ${(error as Error).message}`)
  }
}

async function isSaid(github: GitHub, number: number): Promise<boolean> {
  const login = await github.identity()
  const reviews = await github.reviews(number)
  return reviews.some(review => review.author === login && review.body.startsWith(marker))
}

/** Nothing where the line is not one that the pull request adds, or reads otherwise there. */
function suggestion(
  { fix, at, file, place, suggestion }: LocatedFinding,
  files: readonly ChangedFile[],
): Review['comments'] {
  const patch = files.find(({ path }) => path === file)?.patch ?? ''
  const line = addedLines(patch).get(place.line)
  const key = fix?.key
  if (line === undefined || key === undefined || fix?.at.pointer !== at.pointer || key !== suggestion)
    return []
  const [start, end] = [place.column - 1, place.endColumn - 1]
  const written = line.slice(start, end)
  const name = respelt(written, key)
  // In a line of JSON or YAML a key ends at a colon; anything else is another version of the file.
  if (place.line !== place.endLine || name === null || !/^\s*:/.test(line.slice(end))) return []
  const fixed = line.slice(0, start) + name + line.slice(end)
  const fence = '`'.repeat(Math.max(3, ...[...fixed.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return [{ path: file, line: place.line, body: `${fence}suggestion\n${fixed}\n${fence}` }]
}

/** The new name written like the old one: bare or quoted; null where that is not simple. */
function respelt(written: string, key: string): string | null {
  if (
    !/^[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+)*$/.test(key) ||
    /^(?:true|false|null|yes|no|on|off)$/i.test(key)
  )
    return null
  const quote = /^(["']).*\1$/.exec(written)?.[1] ?? ''
  return quote + key + quote
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
