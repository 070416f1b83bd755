import { readFileSync } from 'node:fs'
import { UsageError } from '../src/text/usage-error.ts'

/** What GitHub says of the run, from its event file and environment. */
export interface EventFacts {
  readonly name: string
  /** `opened`, `synchronize`, `labeled`, …; '' where the event has none */
  readonly action: string
  readonly owner: string
  readonly repo: string
  /** null where the event does not say */
  readonly isPrivate: boolean | null
  readonly defaultBranch: string
  readonly pullRequest: PullRequest | null
  readonly mergeGroup: { readonly baseSha: string; readonly headRef: string } | null
  readonly push: Push | null
  readonly workflowRun: WorkflowRun | null
  /** who caused the event */
  readonly sender: string | null
  /** the label of a `labeled` event */
  readonly label: string | null
  readonly serverUrl: string
  readonly job: string
  readonly runUrl: string | null
  /** grows with every run of the repository */
  readonly runId: number | null
}

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly baseRef: string
  readonly author: string
  readonly labels: readonly string[]
}

export interface Push {
  readonly before: string
  readonly forced: boolean
  readonly toDefaultBranch: boolean
}

export interface WorkflowRun {
  readonly headSha: string
  readonly headBranch: string
  readonly headOwner: string
  readonly event: string
}

type Environment = Readonly<Record<string, string | undefined>>
type Payload = Readonly<Record<string, unknown>>

/** @param env the runner's environment (`GITHUB_*`) */
export function readEvent(env: Environment): EventFacts {
  const payload = readPayload(env['GITHUB_EVENT_PATH'])
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const repository = object(payload, 'repository')
  const defaultBranch = string(repository, 'default_branch') || 'main'
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    action: string(payload, 'action'),
    owner,
    repo,
    isPrivate: typeof repository['private'] === 'boolean' ? repository['private'] : null,
    defaultBranch,
    pullRequest: pullRequest(object(payload, 'pull_request')),
    mergeGroup: mergeGroup(object(payload, 'merge_group')),
    push: env['GITHUB_EVENT_NAME'] === 'push' ? push(payload, env['GITHUB_REF'] ?? '', defaultBranch) : null,
    workflowRun: workflowRun(object(payload, 'workflow_run')),
    sender: string(object(payload, 'sender'), 'login') || null,
    label: string(object(payload, 'label'), 'name') || null,
    serverUrl,
    job: env['GITHUB_JOB'] ?? 'waymark',
    runUrl: env['GITHUB_RUN_ID']
      ? `${serverUrl}/${owner}/${repo}/actions/runs/${env['GITHUB_RUN_ID']}`
      : null,
    runId: Number(env['GITHUB_RUN_ID']) || null,
  }
}

function readPayload(path: string | undefined): Payload {
  if (!path) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload
  } catch (error) {
    throw new UsageError(`The event file of this run cannot be read: ${(error as Error).message}`)
  }
}

/** One pull request as the API and event payloads both give it; null for an empty object. */
export function pullRequest(data: Payload): PullRequest | null {
  if (typeof data['number'] !== 'number') return null
  const labels = Array.isArray(data['labels']) ? (data['labels'] as Payload[]) : []
  return {
    number: data['number'],
    headSha: string(object(data, 'head'), 'sha'),
    baseRef: string(object(data, 'base'), 'ref'),
    author: string(object(data, 'user'), 'login'),
    labels: labels.map(label => string(label, 'name')),
  }
}

function mergeGroup(data: Payload): EventFacts['mergeGroup'] {
  const baseSha = string(data, 'base_sha')
  return baseSha ? { baseSha, headRef: string(data, 'head_ref') } : null
}

function push(payload: Payload, ref: string, defaultBranch: string): Push {
  return {
    before: string(payload, 'before'),
    forced: payload['forced'] === true,
    toDefaultBranch: ref === `refs/heads/${defaultBranch}`,
  }
}

function workflowRun(data: Payload): WorkflowRun | null {
  const headSha = string(data, 'head_sha')
  if (!headSha) return null
  const repository = object(data, 'head_repository')
  return {
    headSha,
    headBranch: string(data, 'head_branch'),
    headOwner: string(object(repository, 'owner'), 'login'),
    event: string(data, 'event'),
  }
}

function object(data: Payload, key: string): Payload {
  const value = data[key]
  return typeof value === 'object' && value !== null ? (value as Payload) : {}
}

function string(data: Payload, key: string): string {
  const value = data[key]
  return typeof value === 'string' ? value : ''
}
