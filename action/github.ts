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
  /** the changed files of a pull request with their patches */
  changedFiles(number: number): Promise<ChangedFile[]>
  reviews(number: number): Promise<Comment[]>
  /** one review that only comments */
  review(number: number, review: Review): Promise<void>
}

export interface ChangedFile {
  readonly path: string
  /** hunks in git's unified form; '' where GitHub gives none (binary, too long) */
  readonly patch: string
}

export interface Review {
  /** the head that the lines are of */
  readonly commit: string
  readonly body: string
  readonly comments: readonly { readonly path: string; readonly line: number; readonly body: string }[]
}

/** Workflow tokens may not ask who they are; this is who they comment as. */
const workflowIdentity = 'github-actions[bot]'

export function connect(token: string, { owner, repo }: Pick<EventFacts, 'owner' | 'repo'>): GitHub {
  const client = withPatience(getOctokit(token))
  let login: Promise<string> | null = null
  const { rest } = client
  const here = { owner, repo }
  return {
    identity: () => {
      login ??= identity(client)
      return login
    },
    comments: async issue =>
      (await client.paginate(rest.issues.listComments, { ...here, issue_number: issue, per_page: 100 })).map(
        asComment,
      ),
    createComment: async (issue, body) =>
      asComment((await rest.issues.createComment({ ...here, issue_number: issue, body })).data),
    updateComment: async (id, body) =>
      asComment((await rest.issues.updateComment({ ...here, comment_id: id, body })).data),
    deleteComment: async id => {
      // Another run may have been faster.
      await rest.issues.deleteComment({ ...here, comment_id: id }).catch(ignoreMissing)
    },
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
    changedFiles: async number =>
      (await client.paginate(rest.pulls.listFiles, { ...here, pull_number: number, per_page: 100 })).map(
        ({ filename, patch }) => ({ path: filename, patch: patch ?? '' }),
      ),
    reviews: async number =>
      (await client.paginate(rest.pulls.listReviews, { ...here, pull_number: number, per_page: 100 })).map(
        asComment,
      ),
    review: async (number, { commit, body, comments }) => {
      const lines = comments.map(comment => ({ ...comment, side: 'RIGHT' }))
      const review = { commit_id: commit, event: 'COMMENT', body, comments: lines } as const
      await rest.pulls.createReview({ ...here, pull_number: number, ...review })
    },
  }
}

async function identity(client: Client): Promise<string> {
  try {
    return (await client.rest.users.getAuthenticated()).data.login
  } catch (error) {
    if (isForbidden(error)) return workflowIdentity
    throw error
  }
}

/** How long one request may take, and the waits before it is tried again, in milliseconds. */
const timeout = 10_000
const waits = [500, 2000]

/**
 * A request that hangs ends, and one that fails on GitHub's side is tried again. A comment that is written twice so is
 * found and removed.
 */
function withPatience(client: Client): Client {
  client.hook.wrap('request', async (request, options) => {
    for (const wait of waits) {
      try {
        limit(options)
        return await request(options)
      } catch (error) {
        if (!isTransient(error)) throw error
        await new Promise(resolve => setTimeout(resolve, wait))
      }
    }
    limit(options)
    return request(options)
  })
  return client
}

/** The hooks of a request share one object of options. */
function limit(options: { request?: object }): void {
  options.request = { ...options.request, signal: AbortSignal.timeout(timeout) }
}

/** An answer of 5xx or a broken connection; not a server that does not answer at all. */
function isTransient(error: unknown): boolean {
  const { status, cause } = error as { status?: number; cause?: { name?: string; cause?: { code?: string } } }
  if (cause?.name === 'TimeoutError' || ['ECONNREFUSED', 'ENOTFOUND'].includes(cause?.cause?.code ?? ''))
    return false
  return (status ?? 500) >= 500
}

function asComment(data: {
  id: number
  user?: { login: string } | null
  body?: string | null
  html_url?: string
}): Comment {
  return { id: data.id, author: data.user?.login ?? '', body: data.body ?? '', url: data.html_url ?? '' }
}

function ignoreMissing(error: unknown): void {
  if ((error as { status?: unknown }).status !== 404) throw error
}

/** True for an answer that says that the token may not do this. */
export function isForbidden(error: unknown): boolean {
  const status = (error as { status?: unknown }).status
  return status === 401 || status === 403 || status === 404
}
