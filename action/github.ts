import { getOctokit } from '@actions/github'
import type { EventFacts, PullRequest } from './event.ts'
import { pullRequest } from './event.ts'

type Client = ReturnType<typeof getOctokit>

/** A comment of an issue or pull request, as far as it matters here. */
export interface Comment {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly url: string
}

/** The few calls to GitHub that Waymark makes. */
export interface GitHub {
  /** the login that the token comments as */
  identity(): Promise<string>
  /** every page of them, oldest first */
  comments(issue: number): Promise<Comment[]>
  createComment(issue: number, body: string): Promise<Comment>
  updateComment(id: number, body: string): Promise<Comment>
  deleteComment(id: number): Promise<void>
  pullRequest(number: number): Promise<PullRequest | null>
  /** open pull requests from `owner:branch` */
  pullRequestsFrom(owner: string, branch: string): Promise<PullRequest[]>
  /** who set a label last; null where nobody did */
  labelledBy(issue: number, label: string): Promise<string | null>
  isPrivate(): Promise<boolean>
  review(number: number, commit: string, body: string, comments: readonly ReviewComment[]): Promise<void>
  reviews(number: number): Promise<Comment[]>
}

export interface ReviewComment {
  readonly path: string
  readonly line: number
  readonly startLine: number | null
  readonly body: string
}

/** Workflow tokens may not ask who they are; this is who they comment as. */
const workflowIdentity = 'github-actions[bot]'

export function connect(token: string, { owner, repo }: Pick<EventFacts, 'owner' | 'repo'>): GitHub {
  const client = getOctokit(token)
  const { rest } = client
  const here = { owner, repo }
  return {
    identity: () => identity(client),
    comments: async issue =>
      (await client.paginate(rest.issues.listComments, { ...here, issue_number: issue, per_page: 100 })).map(
        asComment,
      ),
    createComment: async (issue, body) =>
      asComment((await rest.issues.createComment({ ...here, issue_number: issue, body })).data),
    updateComment: async (id, body) =>
      asComment((await rest.issues.updateComment({ ...here, comment_id: id, body })).data),
    deleteComment: async id => void (await rest.issues.deleteComment({ ...here, comment_id: id })),
    pullRequest: async number =>
      pullRequest((await rest.pulls.get({ ...here, pull_number: number })).data as never),
    pullRequestsFrom: async (from, branch) => {
      const { data } = await rest.pulls.list({
        ...here,
        head: `${from}:${branch}`,
        state: 'open',
        per_page: 100,
      })
      return data.map(each => pullRequest(each as never)).filter(each => each !== null)
    },
    labelledBy: async (issue, label) => {
      const events = await client.paginate(rest.issues.listEvents, {
        ...here,
        issue_number: issue,
        per_page: 100,
      })
      const set = events.filter(
        event => event.event === 'labeled' && 'label' in event && event.label?.name === label,
      )
      return set.at(-1)?.actor?.login ?? null
    },
    isPrivate: async () => (await rest.repos.get(here)).data.private,
    review: async (number, commit, body, comments) => {
      await rest.pulls.createReview({
        ...here,
        pull_number: number,
        commit_id: commit,
        event: 'COMMENT',
        body,
        comments: comments.map(({ path, line, startLine, body }) => ({
          path,
          line,
          side: 'RIGHT',
          body,
          ...(startLine === null || startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
        })),
      })
    },
    reviews: async number =>
      (await client.paginate(rest.pulls.listReviews, { ...here, pull_number: number, per_page: 100 })).map(
        asComment,
      ),
  }
}

async function identity(client: Client): Promise<string> {
  try {
    return (await client.rest.users.getAuthenticated()).data.login
  } catch {
    return workflowIdentity
  }
}

function asComment(data: {
  id: number
  user?: { login: string } | null
  body?: string | null
  html_url?: string
}): Comment {
  return { id: data.id, author: data.user?.login ?? '', body: data.body ?? '', url: data.html_url ?? '' }
}

/** True for an answer that says that the token may not do this. */
export function isForbidden(error: unknown): boolean {
  const status = (error as { status?: unknown }).status
  return status === 401 || status === 403 || status === 404
}
