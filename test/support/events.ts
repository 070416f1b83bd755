/** An event of a workflow: its name, its payload and the variables that go with it. */
export interface WorkflowEvent {
  readonly name: string
  readonly payload: object
  readonly env: Readonly<Record<string, string>>
}

const repository = {
  id: 1,
  name: 'r',
  full_name: 'o/r',
  default_branch: 'main',
  private: false,
  html_url: 'https://github.com/o/r',
  owner: { login: 'o', type: 'User' },
}

/** A pull request's event. `merge` is the commit of `refs/pull/N/merge`; `fork` makes the head another repository's. */
export function pullRequestEvent(options: {
  readonly number: number
  readonly head: string
  readonly base: string
  readonly merge: string
  readonly branch?: string
  readonly action?: string
  readonly label?: string
  readonly labels?: readonly string[]
  readonly author?: string
  readonly sender?: string
  readonly fork?: boolean
}): WorkflowEvent {
  const {
    number,
    head,
    base,
    merge,
    branch = 'feature',
    action = 'synchronize',
    author = 'stranger',
  } = options
  const headRepo = options.fork ? { ...repository, id: 2, full_name: 'stranger/r', fork: true } : repository
  const pull = {
    number,
    state: 'open',
    draft: false,
    title: 'A change',
    html_url: `https://github.com/o/r/pull/${number}`,
    user: { login: author, type: 'User' },
    labels: (options.labels ?? []).map(name => ({ name })),
    head: { ref: branch, sha: head, repo: headRepo, user: { login: options.fork ? 'stranger' : 'o' } },
    base: { ref: 'main', sha: base, repo: repository, user: { login: 'o' } },
    merge_commit_sha: merge,
  }
  const label = options.label === undefined ? {} : { label: { name: options.label } }
  const sender = { login: options.sender ?? author, type: 'User' }
  return {
    name: 'pull_request',
    payload: { action, number, pull_request: pull, repository, sender, ...label },
    env: {
      GITHUB_SHA: merge,
      GITHUB_REF: `refs/pull/${number}/merge`,
      GITHUB_REF_NAME: `${number}/merge`,
      GITHUB_HEAD_REF: branch,
      GITHUB_BASE_REF: 'main',
    },
  }
}

/** A push to a branch. `before` is forty zeros for a new branch. */
export function pushEvent(options: {
  readonly before: string
  readonly after: string
  readonly branch?: string
}): WorkflowEvent {
  const { before, after, branch = 'main' } = options
  const ref = `refs/heads/${branch}`
  return {
    name: 'push',
    payload: {
      ref,
      before,
      after,
      repository,
      sender: { login: 'o' },
      head_commit: { id: after },
      forced: false,
    },
    env: { GITHUB_SHA: after, GITHUB_REF: ref, GITHUB_REF_NAME: branch },
  }
}

/** The merge queue asks for checks. */
export function mergeGroupEvent(options: {
  readonly head: string
  readonly base: string
  readonly number?: number
}): WorkflowEvent {
  const { head, base, number = 1 } = options
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`
  const group = { head_sha: head, head_ref, base_sha: base, base_ref: 'refs/heads/main' }
  return {
    name: 'merge_group',
    payload: { action: 'checks_requested', merge_group: group, repository, sender: { login: 'o' } },
    env: { GITHUB_SHA: head, GITHUB_REF: head_ref, GITHUB_REF_NAME: head_ref.replace('refs/heads/', '') },
  }
}

/** A workflow of a pull request has run; for one from a fork GitHub leaves `pull_requests` empty. */
export function workflowRunEvent(options: {
  readonly head: string
  readonly branch?: string
  readonly owner?: string
  readonly sha: string
  readonly conclusion?: string
}): WorkflowEvent {
  const { head, branch = 'feature', owner = 'stranger', sha, conclusion = 'failure' } = options
  const run = {
    id: 5,
    name: 'Tracking plan',
    event: 'pull_request',
    status: 'completed',
    conclusion,
    head_branch: branch,
    head_sha: head,
    head_repository: { id: 2, full_name: `${owner}/r`, owner: { login: owner } },
    pull_requests: [],
    html_url: 'https://github.com/o/r/actions/runs/5',
  }
  return {
    name: 'workflow_run',
    payload: { action: 'completed', workflow_run: run, repository, sender: { login: owner } },
    env: { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' },
  }
}
