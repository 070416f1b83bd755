import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { posix } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

export type { Page }

/** A browser that only draws: no services of its own, which would ask other hosts. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where a Chrome or Chromium of the machine usually is; a pull of the packaged one works on Linux alone. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

async function executables(): Promise<string[]> {
  const packaged = process.platform === 'linux' && process.arch === 'x64'
  const own = packaged ? [await (await import('@sparticuz/chromium')).default.executablePath()] : []
  return [...own, ...INSTALLED.filter(path => existsSync(path))]
}

async function launch(): Promise<Browser | null> {
  for (const executablePath of await executables()) {
    const browser = await chromium.launch({ executablePath, args: FLAGS }).catch(() => null)
    if (browser !== null) return browser
  }
  return null
}

/** A real Chromium; null on a machine that has none, where the tests that need one are skipped. */
export const browser: Browser | null = await launch()
afterAll(() => browser?.close())

/** What the name of a group of tests ends with, so that a skipped one says why. */
export const inBrowser: string =
  browser === null ? 'in a browser (SKIPPED: there is none here)' : 'in a browser'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Serves a site under `/tracking-plan/`, as GitHub Pages does, and answers with its address. */
export async function serve(files: ReadonlyMap<string, string>): Promise<string> {
  const prefix = '/tracking-plan/'
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : '..'
    const file = name === '' || name.endsWith('/') ? `${name}index.html` : name
    const text = files.get(file)
    const type = TYPES[posix.extname(text === undefined ? '404.html' : file)] ?? 'text/plain; charset=utf-8'
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type })
    response.end(text ?? files.get('404.html'))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`
}

/** What went on behind a page that should not have. */
export interface Watched {
  readonly page: Page
  /** requests to anywhere but the site */
  readonly outside: string[]
  /** errors, refusals of the content security policy among them, and dialogs */
  readonly errors: string[]
  /** every request to the site */
  readonly asked: string[]
}

export interface View {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly script?: boolean
}

/** A page of a browser of its own, watched. */
export async function open(base: string, view: View = {}): Promise<Watched> {
  const { width = 1360, scheme = 'light', script = true } = view
  const context = await browser!.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: script,
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const watched: Watched = { page, outside: [], errors: [], asked: [] }
  page.on('request', request => {
    const own = request.url().startsWith(base) || request.url().startsWith('blob:')
    ;(own ? watched.asked : watched.outside).push(request.url())
  })
  page.on('console', message => {
    if (message.type() === 'error') watched.errors.push(message.text())
  })
  page.on('pageerror', error => void watched.errors.push(String(error)))
  page.on('dialog', dialog => {
    watched.errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return watched
}
