import type { Comment, GitHub } from './github.ts'

/** What one run wants to be said on a pull request. */
export interface Wanted {
  readonly issue: number
  /** the first line of the body; it tells our comment from others' */
  readonly marker: string
  /** the whole body, marker first; null: nothing worth a comment */
  readonly body: string | null
  /** said in place of a comment that is there already when there is nothing to say any more */
  readonly settled: string
  /** this run's number, by which an older run knows that a newer one has spoken; null where there is none */
  readonly run: number | null
}

/**
 * Our comments on a pull request, oldest first: those that our own identity wrote.
 * @param start what they begin with: a whole marker, or what {@link anyJob} makes of it
 * @param author login; by default who the token is
 */
export async function ownComments(
  github: GitHub,
  issue: number,
  start: string,
  author: string | null = null,
): Promise<Comment[]> {
  const login = author ?? (await github.identity())
  const comments = await github.comments(issue)
  return comments.filter(comment => comment.author === login && comment.body.startsWith(start))
}

/** What the markers of all jobs that speak of a plan begin with. */
export function anyJob(marker: string): string {
  return marker.slice(0, marker.lastIndexOf(' job=') + 1)
}

/** The job in the marker of the first of our comments on a plan, whichever workflow wrote it; null where there is none. */
export async function speakingJob(github: GitHub, issue: number, marker: string): Promise<string | null> {
  const [comment] = await ownComments(github, issue, anyJob(marker))
  return / job=(\S+) -->/.exec(comment?.body.split('\n', 1)[0] ?? '')?.[1] ?? null
}

/**
 * Keeps one comment: creates it, updates it, or leaves it alone where nothing but the commit in its links would change.
 * Further ones of ours (two runs at once, a retried request) are removed.
 * @returns the comment's address, or null where there is none
 */
export async function keepComment(github: GitHub, wanted: Wanted): Promise<string | null> {
  let mine = await ownComments(github, wanted.issue, wanted.marker)
  const body = wanted.body ?? (mine.length === 0 ? null : wanted.settled)
  if (body === null) return null
  if (mine.length === 0) {
    const created = await github.createComment(wanted.issue, body)
    // The answer names the author, which an app's token may not ask for.
    mine = await ownComments(github, wanted.issue, wanted.marker, created.author)
    if (mine.length === 0) return created.url
  }
  const [first, ...surplus] = mine
  for (const comment of surplus) await github.deleteComment(comment.id)
  if (first === undefined || sameButCommit(first.body, body)) return first?.url ?? null
  if (isNewer(first.body, wanted.run)) return first.url
  return (await github.updateComment(first.id, body)).url
}

/** Whether two bodies say the same: the commit in links to lines and the number of the run are no news. */
function sameButCommit(before: string, after: string): boolean {
  return timeless(before) === timeless(after)
}

function timeless(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/\/blob\/[0-9a-f]{40,64}\//g, '/blob/COMMIT/')
    .replace(runLink, '/actions/runs/RUN)$1')
    .trim()
}

/** At the very end, where nothing of the plan's own text can stand. */
const runLink = /\/actions\/runs\/\d+\)(\s*(?:<!--[^>]*-->)?\s*)$/

/** Whether a later run wrote the body: its link to the run says so. */
function isNewer(body: string, run: number | null): boolean {
  const link = runLink.exec(body)
  return link !== null && run !== null && Number(/\d+/.exec(link[0])?.[0]) > run
}
