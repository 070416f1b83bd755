import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { UsageError } from '../text/usage-error.ts'

/** What is served. */
interface Content {
  /** by path without leading slash */
  readonly files: ReadonlyMap<string, string>
  /** what each page is to say besides; '' for nothing */
  readonly notice: string
}

/** A web server that only this machine can reach. */
export interface LocalServer {
  /** `http://127.0.0.1:4400/` */
  readonly url: string
  /** makes every page that is open load again */
  reload(): void
  close(): Promise<void>
}

const HOST = '127.0.0.1'
const SCRIPT = '/.waymark/reload.js'
const STREAM = '/.waymark/reload'
const STYLE = '/.waymark/notice.css'

/** Runs in the page: loads it again when the server says a number that it has not said before. */
const script = `let seen
new EventSource('${STREAM}').onmessage = ({ data }) => {
  if (seen !== undefined && seen !== data) location.reload()
  seen = data
}
`

const style = `.waymark-notice {
  position: sticky; bottom: 0; z-index: 99; max-height: 40vh; overflow: auto; margin: 0; padding: 1rem;
  background: #8c1d18; color: #fff; font: 0.9rem/1.5 ui-monospace, monospace; white-space: pre-wrap;
}
`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/atom+xml; charset=utf-8',
}

/**
 * Serves files from memory, as GitHub Pages would.
 * @param port 0: any that is free
 * @param content what there is right now
 * @throws UsageError where the port is taken
 */
export async function serveLocally(port: number, content: () => Content): Promise<LocalServer> {
  const readers = new Set<ServerResponse>()
  let build = Date.now()
  const server = createServer((request, response) => {
    const refused = refusal(request, (server.address() as AddressInfo).port)
    if (refused !== null) send(response, refused.status, '.txt', refused.words)
    else if (request.url === STREAM) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(`data: ${build}\n\n`)
      readers.add(response)
      response.on('close', () => readers.delete(response))
    } else if (request.url === SCRIPT) send(response, 200, '.js', script)
    else if (request.url === STYLE) send(response, 200, '.css', style)
    else answer(request, response, content())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port)))
    server.listen(port, HOST, resolve)
  })
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    reload: () => {
      build += 1
      for (const reader of readers) reader.write(`data: ${build}\n\n`)
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function cannotListen(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error
  const why = error.code === 'EACCES' ? 'may not be used' : 'is in use'
  return new UsageError(`Port ${port} ${why}. Name another with \`--port\`, or 0 for any that is free.`)
}

/** A page of the web must not read the plan by a name that it has pointed here. */
function refusal(
  { method, headers }: IncomingMessage,
  port: number,
): { status: number; words: string } | null {
  if (![`${HOST}:${port}`, `localhost:${port}`].includes(headers.host ?? ''))
    return { status: 403, words: 'Forbidden: this server answers only to this machine.\n' }
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, words: 'Only GET and HEAD.\n' }
  return null
}

function answer({ url = '/' }: IncomingMessage, response: ServerResponse, { files, notice }: Content): void {
  const [address = '', ...query] = url.split('?')
  const path = decoded(address)?.replace(/^\/+/, '') ?? null
  if (path !== null && path !== '' && !path.endsWith('/') && files.has(`${path}/index.html`)) {
    const search = query.length === 0 ? '' : `?${query.join('?')}`
    response.writeHead(301, { location: `/${encodeURI(path)}/${search}` }).end()
    return
  }
  const found = path === null ? null : fileAt(path, files)
  const file = found ?? '404.html'
  const text = files.get(file) ?? 'Not found\n'
  send(
    response,
    found === null ? 404 : 200,
    extname(file),
    file.endsWith('.html') ? live(text, notice) : text,
  )
}

function fileAt(path: string, files: ReadonlyMap<string, string>): string | null {
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]
  return candidates.find(each => files.has(each)) ?? null
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address)
  } catch {
    return null
  }
}

function live(html: string, notice: string): string {
  const words = notice.replace(/[&<>]/g, letter => `&#${letter.charCodeAt(0)};`)
  const told = `<link rel="stylesheet" href="${STYLE}">\n<pre class="waymark-notice" role="alert">${words}</pre>\n`
  const added = `${notice === '' ? '' : told}<script src="${SCRIPT}"></script>\n</body>`
  return html.replace(/<\/body>/, () => added)
}

function send(response: ServerResponse, status: number, extension: string, text: string): void {
  response.writeHead(status, {
    'content-type': types[extension] ?? 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(response.req.method === 'HEAD' ? undefined : text)
}
