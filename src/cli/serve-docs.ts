import { join, posix } from 'node:path'
import type { DocsProblem } from '../docs/index.ts'
import { headCommit } from '../io/git.ts'
import { type LocalServer, serveLocally } from '../io/local-server.ts'
import { selectFiles } from '../io/selection.ts'
import { type Watched, watchPaths } from '../io/watch.ts'
import { LiveSite } from '../project/live-site.ts'
import { type DocsRunOptions, type LoadedDocs, loadDocs } from '../project/load-docs.ts'
import { type Workplace, workTree } from '../project/place.ts'
import { count } from '../text/english.ts'
import { UsageError } from '../text/usage-error.ts'
import type { Terminal } from './command.ts'

/** What a run of the server is given. */
interface ServeOptions {
  readonly docs: DocsRunOptions
  /** 0: any that is free */
  readonly port: number
  readonly tell: (problems: readonly DocsProblem[]) => void
}

/** Serves the site of the work tree to this machine until it is interrupted, and makes it anew on every change. Writes nothing. */
export async function serveDocs(
  place: Workplace,
  { docs, port, tell }: ServeOptions,
  terminal: Terminal,
): Promise<number> {
  const site = new LiveSite()
  let notice = ''
  const server = await serveLocally(port, () => ({ files: site.files, notice }))
  try {
    const load = loader(place, docs, site)
    let loaded = await load()
    const make = (): string => {
      const problems = site.make({ ...loaded, config: served(loaded, server) }, server.url)
      tell(problems)
      notice = problems.map(({ file, line, message }) => `${file}:${line}: ${message}\n`).join('')
      return problems.some(({ level }) => level === 'error') ? 'Shown as far as it goes.\n' : 'Made anew.\n'
    }
    make()
    terminal.out(`${server.url}\n`)
    terminal.log(`${count(site.files.size, 'file')}, made anew when the plan changes. Ctrl-C ends it.\n`)
    const end = watchPaths(
      () => watchedBy(place, loaded),
      oneByOne(async () => {
        try {
          loaded = await load()
          terminal.log(make())
        } catch (error) {
          if (!(error instanceof UsageError)) throw error
          notice = `${error.message}\n`
          terminal.log(`waymark: ${error.message}\n`)
        }
        server.reload()
      }),
    )
    await interrupted()
    end()
    return 0
  } finally {
    await server.close()
  }
}

/** What git's history tells is read again only when there is another commit. */
function loader(place: Workplace, options: DocsRunOptions, site: LiveSite): () => Promise<LoadedDocs> {
  let told: LoadedDocs['input']['history'] = new Map()
  let commit: string | null = null
  return async () => {
    const now = place.git === null ? null : await headCommit(place.git)
    const reads = options.history !== null && now !== commit
    const history = reads ? now : null
    const loaded = await loadDocs(place, workTree(place), { ...options, history, last: site.last })
    if (reads) told = loaded.input.history
    commit = now
    return { ...loaded, input: { ...loaded.input, history: told } }
  }
}

/** The address that the config names is not where this site is. */
function served({ config }: LoadedDocs, { url }: LocalServer): LoadedDocs['config'] {
  return { ...config, docs: { ...config.docs, url } }
}

function watchedBy({ root }: Workplace, { input, config }: LoadedDocs): Watched[] {
  const folders = [
    ...config.plans.map(({ path }) => posix.join(posix.dirname(path), 'notes')),
    ...(config.docs.templates === null ? [] : [config.docs.templates]),
    ...(input.settings.dir === '' ? [] : [input.settings.dir]),
  ]
  const plans = selectFiles(config.plans.map(({ path }) => path)).prefixes
  const files = [
    config.path ?? 'waymark.yml',
    ...(config.docs.usage === null ? [] : [config.docs.usage]),
    ...plans.filter(isFile),
  ]
  return [
    ...[...folders, ...plans.filter(path => !isFile(path))].map(
      (path): Watched => ({ path: join(root, path), kind: 'folder' }),
    ),
    ...files.map((path): Watched => ({ path: join(root, path), kind: 'file' })),
  ]
}

function isFile(path: string): boolean {
  return /\.(ya?ml|json)$/.test(path)
}

/** The task, again once more where it was asked for while it ran; what it throws ends the process. */
function oneByOne(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let again = false
  const run = async (): Promise<void> => {
    while (again) {
      again = false
      await task()
    }
    running = null
  }
  return () => {
    again = true
    running ??= run()
    return running
  }
}

function interrupted(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
