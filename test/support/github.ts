import { createSign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator, type Emulator } from 'emulate'
import { afterAll } from 'vitest'
import { type Exchange, violations } from './contract.ts'
import type { Repo } from './git.ts'
import { gapReply, type Reply, type Request } from './github-gaps.ts'
import { appId, type Person, people, seed } from './github-seed.ts'

/** A comment as the API gives it. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly html_url: string
  readonly user: { readonly login: string; readonly type: string }
}

const repository = 'o/r'
const emulators: GitHub[] = []

afterAll(async () => {
  for (const github of emulators) await github.close()
})

/**
 * A stateful emulator of GitHub's REST API on loopback with the repository `o/r`, behind a proxy that holds every
 * exchange against GitHub's own description. It is closed after the tests of the file.
 */
export async function startGitHub(): Promise<GitHub> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const port = await freePort()
  const emulator = await createEmulator({ service: 'github', port, baseUrl: url, seed: seed() })
  const github = new GitHub(url, server, emulator, `http://127.0.0.1:${port}`)
  emulators.push(github)
  await github.createTokens()
  return github
}

/** See `startGitHub`. */
export class GitHub {
  /** what GITHUB_API_URL is set to */
  readonly url: string
  /** like GITHUB_TOKEN with `contents: read` and `pull-requests: write`: acts as github-actions[bot] */
  token = ''
  /** like GITHUB_TOKEN on a pull request from a fork: `contents: read` alone */
  readOnlyToken = ''
  /** every exchange through the proxy, in order */
  readonly exchanges: (Exchange & { readonly token: string })[] = []
  /** departures from GitHub's description; a test asserts that there are none */
  readonly violations: string[] = []
  /** set it to answer a request instead of the emulator: faults, or what the emulator lacks; null passes it on */
  intercept: (request: Request) => Reply | null | Promise<Reply | null> = () => null
  readonly #server: Server
  readonly #emulator: Emulator
  readonly #emulatorUrl: string
  readonly #events = new Map<number, object[]>()
  readonly #heads = new Map<string, string>()

  constructor(url: string, server: Server, emulator: Emulator, emulatorUrl: string) {
    this.url = url
    this.#server = server
    this.#emulator = emulator
    this.#emulatorUrl = emulatorUrl
    server.on('request', async (request, response) => {
      const reply = await this.#answer(request).catch(error => ({
        status: 500,
        body: { message: String(error) },
        headers: {},
      }))
      const body = reply.body === undefined ? '' : JSON.stringify(reply.body)
      response
        .writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers })
        .end(body)
    })
  }

  /** The number of requests through the proxy with a method other than GET. */
  get writes(): number {
    return this.exchanges.filter(exchange => exchange.method !== 'GET').length
  }

  /**
   * Opens a pull request; its commits are in the emulator (see `mirror`) or made up. Returns its number, from 1.
   *
   * @param options head branch (`stranger:branch` for the fork's), base branch (default main), and a title
   */
  async openPull(options: { head: string; base?: string; title?: string }): Promise<number> {
    const body = { title: 'A change', base: 'main', ...options }
    const pull = await this.#seed<{ number: number }>('POST', `/repos/${repository}/pulls`, body)
    return pull.number
  }

  /** All comments of an issue or pull request, oldest first. */
  async comments(number: number): Promise<Comment[]> {
    const all: Comment[] = []
    for (let page = 1; all.length === (page - 1) * 100; page += 1) {
      const path = `/repos/${repository}/issues/${number}/comments?per_page=100&page=${page}`
      const comments = await this.#seed<Comment[]>('GET', path)
      all.push(...comments)
      if (comments.length === 0) break
    }
    return all
  }

  /** Writes a comment as a person, or as the workflow's own token. */
  comment(number: number, body: string, by: Person | 'bot' = 'stranger'): Promise<Comment> {
    const token = by === 'bot' ? this.token : by
    return this.#seed('POST', `/repos/${repository}/issues/${number}/comments`, { body }, token)
  }

  /** Sets a label on a pull request and records the event of it, which the emulator keeps for issues only. */
  async label(number: number, label: string, by: Person = 'owner'): Promise<void> {
    await this.#seed('POST', `/repos/${repository}/issues/${number}/labels`, { labels: [label] })
    const user = await this.#seed('GET', `/users/${people[by].login}`)
    const id = [...this.#events.values()].flat().length + 1
    const url = `${this.url}/repos/${repository}/issues/events/${id}`
    const event = {
      id,
      node_id: `LE_${id}`,
      url,
      actor: user,
      event: 'labeled',
      commit_id: null,
      commit_url: null,
    }
    const created_at = new Date(Date.UTC(2026, 1, 1, 0, id)).toISOString().replace('.000Z', 'Z')
    const details = { created_at, label: { name: label, color: 'ededed' }, performed_via_github_app: null }
    this.#events.set(number, [...(this.#events.get(number) ?? []), { ...event, ...details }])
  }

  /** Makes the stranger's fork, `stranger/r`. */
  async fork(): Promise<void> {
    await this.#seed('POST', `/repos/${repository}/forks`, {}, 'stranger')
  }

  /** Copies a branch with its objects into the emulator under the same ids, so that shas agree with real git. */
  async mirror(repo: Repo, branch: string, by: Person = 'owner'): Promise<void> {
    const path = `/repos/${people[by].login}/r/git`
    for (const id of repo.git('rev-list', '--reverse', branch).split('\n'))
      await this.#mirrorCommit(repo, id, path, by)
    const ref = `heads/${branch}`
    const sha = repo.id(branch)
    const known = await this.#raw('GET', `${path}/ref/${ref}`, undefined, by)
    if (known.status === 404) await this.#seed('POST', `${path}/refs`, { ref: `refs/${ref}`, sha }, by)
    else await this.#seed('PATCH', `${path}/refs/${ref}`, { sha, force: true }, by)
  }

  /** The commit that pull requests from a branch (`feature`, `stranger:feature`) are at; the emulator keeps their first. */
  moveHead(branch: string, sha: string): void {
    this.#heads.set(branch.includes(':') ? branch : `o:${branch}`, sha)
  }

  /** Empties the record of exchanges and violations. */
  forget(): void {
    this.exchanges.length = 0
    this.violations.length = 0
  }

  /** Makes the two workflow tokens. */
  async createTokens(): Promise<void> {
    const permissions = { contents: 'read', metadata: 'read', pull_requests: 'write', issues: 'write' }
    this.token = await this.#installationToken(permissions)
    this.readOnlyToken = await this.#installationToken({
      contents: 'read',
      metadata: 'read',
      pull_requests: 'read',
      issues: 'read',
    })
  }

  /** Stops the proxy and the emulator. */
  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await this.#emulator.close()
  }

  async #answer(incoming: IncomingMessage): Promise<Reply> {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const request = {
      method: incoming.method!,
      url: incoming.url!,
      token: (incoming.headers.authorization ?? '').replace(/^(bearer|token) /i, ''),
      body: text === '' ? undefined : JSON.parse(text, encodeUrl),
    }
    const reply =
      (await this.intercept(request)) ??
      gapReply(request, [this.token, this.readOnlyToken], this.#events) ??
      (await this.#forward(request))
    const exchange = { ...request, status: reply.status, response: reply.body }
    this.exchanges.push(exchange)
    this.violations.push(...violations(exchange))
    return reply
  }

  async #forward({ method, url, token, body }: Request): Promise<Reply> {
    const { status, json, headers } = await this.#raw(method, url, body, token)
    const link = headers.get('link')
    return {
      status,
      body: url.includes('/pulls') ? this.#atHead(json) : json,
      headers: link === null ? {} : { link: link.replaceAll(this.#emulatorUrl, this.url) },
    }
  }

  #atHead(json: unknown): unknown {
    if (Array.isArray(json)) return json.map(each => this.#atHead(each))
    const { head } = json as { head?: { label?: string } }
    const sha = this.#heads.get(head?.label ?? '')
    return sha === undefined ? json : { ...(json as object), head: { ...head, sha } }
  }

  async #installationToken(permissions: object): Promise<string> {
    const key = this.#emulator.generatedSecrets.find(
      secret => secret.kind === 'github.app_private_key',
    )!.value
    const now = Math.floor(Date.now() / 1000)
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 60, exp: now + 300, iss: String(appId) })}`
    const jwt = `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(key, 'base64url')}`
    return (
      await this.#seed<{ token: string }>('POST', '/app/installations/1/access_tokens', { permissions }, jwt)
    ).token
  }

  async #mirrorCommit(repo: Repo, id: string, path: string, by: Person): Promise<void> {
    const blobs = repo.git('ls-tree', '-r', '-z', id).split('\0').filter(Boolean)
    const tree = []
    for (const blob of blobs) {
      const [, mode, type, sha, name] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(blob)!
      const content = repo.base64('cat-file', 'blob', sha!)
      await this.#seed('POST', `${path}/blobs`, { content, encoding: 'base64' }, by)
      tree.push({ path: name, mode, type, sha })
    }
    const { sha: treeId } = await this.#seed<{ sha: string }>('POST', `${path}/trees`, { tree }, by)
    const format = '%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B'
    const [parents, name, email, date, byName, byEmail, byDate, message] = repo
      .git('show', '--no-patch', `--format=${format}`, id)
      .split('\0') as [string, string, string, string, string, string, string, string]
    const author = { name, email, date }
    const committer = { name: byName, email: byEmail, date: byDate }
    const commit = {
      message: message.trimEnd(),
      tree: treeId,
      parents: parents.split(' ').filter(Boolean),
      author,
      committer,
    }
    const { sha } = await this.#seed<{ sha: string }>('POST', `${path}/commits`, commit, by)
    if (sha !== id) throw new Error(`The emulator made ${sha} of commit ${id}`)
  }

  /** A request to the emulator itself, past the proxy; throws when it is refused. */
  async #seed<T>(method: string, path: string, body?: unknown, token = 'owner'): Promise<T> {
    const { status, json } = await this.#raw(method, path, body, token)
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(json)}`)
    return json as T
  }

  async #raw(
    method: string,
    path: string,
    body?: unknown,
    token = 'owner',
  ): Promise<{ status: number; json: unknown; headers: Headers }> {
    const response = await fetch(this.#emulatorUrl + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      json: text === '' ? undefined : JSON.parse(text, encodeUrl),
      headers: response.headers,
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The emulator leaves the brackets of `github-actions[bot]` bare in addresses; GitHub encodes them. */
function encodeUrl(key: string, value: unknown): unknown {
  return key.endsWith('url') && typeof value === 'string' ? value.replace('[bot]', '%5Bbot%5D') : value
}
