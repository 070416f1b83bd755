import { people } from './github-seed.ts'

/** A reply that the bench gives instead of the emulator. */
export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What came in: path and query as sent, the body parsed. */
export interface Request {
  readonly method: string
  readonly url: string
  readonly token: string
  readonly body: unknown
}

/**
 * What GitHub answers and the emulator does not; null where the emulator is right.
 *
 * @param tokens the workflow tokens that are good
 * @param events the label events of each issue or pull request; the emulator keeps none for pull requests
 */
export function gapReply(
  { method, url, token, body }: Request,
  tokens: readonly string[],
  events: ReadonlyMap<number, readonly object[]>,
): Reply | null {
  if (token !== '' && !(token in people) && !tokens.includes(token)) return refusal(401, 'Bad credentials')
  if (url === '/user' && !(token in people)) return refusal(403, 'Resource not accessible by integration')
  const text = (body as { body?: unknown } | undefined)?.body
  if (/\/comments(\/\d+)?$/.test(url) && typeof text === 'string') {
    if (text.length > 65_536)
      return refusal(422, 'Validation Failed', 'Body is too long (maximum is 65536 characters)')
    if (text.trim() === '') return refusal(422, 'Validation Failed', 'Body cannot be blank')
  }
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const issue = /^\/repos\/o\/r\/issues\/(\d+)\/events$/.exec(pathname)?.[1]
  if (method !== 'GET' || issue === undefined) return null
  const firstPage = (searchParams.get('page') ?? '1') === '1'
  return { status: 200, body: firstPage ? (events.get(Number(issue)) ?? []) : [] }
}

function refusal(status: number, message: string, detail?: string): Reply {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: detail }]
  return { status, body: detail === undefined ? body : { ...body, errors } }
}
