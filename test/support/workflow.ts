import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WorkflowEvent } from './events.ts'
import type { Origin, Repo } from './git.ts'
import { baseEnvironment, dist, project, start } from './run.ts'
import { tempDir } from './temp.ts'

/** Where nektos/act is: what scripts/install-act.sh built; null when it has not run. */
export const act: string | null = findAct()

/** The title of a `describe.skipIf(act === null)`; where act is missing it says so on stderr, in any reporter. */
export function needsAct(title: string): string {
  if (act !== null) return title
  const notice = `SKIPPED: ${title}: act is not there; scripts/install-act.sh builds it where Go is.`
  process.stderr.write(`${notice}\n`)
  return notice
}

/** One line of act's log. */
export interface LogEntry {
  readonly msg: string
  readonly level: string
  readonly jobID?: string
  readonly step?: string
  readonly stepID?: readonly string[]
  readonly stepResult?: 'success' | 'failure' | 'skipped'
  readonly jobResult?: 'success' | 'failure'
  /** `set-output`, `summary`, `error`, … */
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly raw_output?: boolean
}

/** How a workflow ran. */
export interface WorkflowResult {
  /** 0 when every job succeeded */
  readonly status: number | null
  /** results by job id */
  readonly jobs: Readonly<Record<string, string>>
  /** results by `job/step`, a step being its id or its number from 0 */
  readonly steps: Readonly<Record<string, string>>
  /** outputs by `job/step/name` */
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** what the steps printed */
  readonly log: string
  readonly entries: readonly LogEntry[]
}

/** What a workflow runs against. */
export interface WorkflowOptions {
  /** the repository on GitHub's side, served as https://github.com/o/r.git */
  readonly origin: Origin
  /** a checkout of the commit that the event is about; it holds the workflow file */
  readonly repo: Repo
  readonly github: { readonly url: string; readonly token: string }
  /** instead of the emulator's token, e.g. `github.readOnlyToken` */
  readonly token?: string
  /** the folder of another action by the name that stands in `uses:` before the `@` */
  readonly actions?: Readonly<Record<string, string>>
}

/**
 * Runs a workflow file with act on this host: real `uses:`, `with:`, `if:`, outputs and contexts. `waymark/waymark` is the
 * built action of this project, and the actions of GitHub that cannot be downloaded are stand-ins (`actions/`).
 * act enforces no permissions, limits or concurrency.
 *
 * @param file the workflow's path in the repository
 */
export async function runWorkflow(
  file: string,
  event: WorkflowEvent,
  options: WorkflowOptions,
): Promise<WorkflowResult> {
  const { origin, repo, github } = options
  if (act === null) throw new Error('act is not there')
  const folder = tempDir('act')
  const eventPath = join(folder, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event.payload))
  const gitConfig = join(folder, 'gitconfig')
  writeFileSync(gitConfig, `[url "file://${origin.bare.dir}"]\n\tinsteadOf = https://github.com/o/r.git\n`)
  // act takes the repository's name from the remote.
  repo.git('remote', 'set-url', 'origin', 'https://github.com/o/r.git')
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`
  const variables = {
    GITHUB_API_URL: github.url,
    GIT_CONFIG_GLOBAL: gitConfig,
    GIT_CONFIG_NOSYSTEM: '1',
    PATH: path,
  }
  const nothing = ['env', 'secret', 'var', 'input'].flatMap(kind => [`--${kind}-file`, '/dev/null'])
  const args = [
    event.name,
    '--directory',
    repo.dir,
    '--workflows',
    join(repo.dir, file),
    '--eventpath',
    eventPath,
    '--platform',
    'ubuntu-latest=-self-hosted',
    '--json',
    '--no-cache-server',
    '--no-skip-checkout',
    '--rm',
    '--action-cache-path',
    join(folder, 'cache'),
    '--secret',
    `GITHUB_TOKEN=${options.token ?? github.token}`,
    ...nothing,
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...localActions(readFileSync(join(repo.dir, file), 'utf8'), options.actions ?? {}),
  ]
  const env = { ...baseEnvironment(folder), ...variables, XDG_CACHE_HOME: join(folder, 'cache') }
  const exit = await start(act, args, { cwd: repo.dir, env, timeout: 120_000 })
  const run = { status: exit.status, ...readLog(exit.stdout) }
  if (Object.keys(run.jobs).length === 0) throw new Error(`act ran no job:\n${exit.stdout}${exit.stderr}`)
  return run
}

/** The built action as its repository is at a release: what `uses: waymark/waymark@v1` downloads. */
function packagedAction(): string {
  const folder = tempDir('action')
  cpSync(dist, join(folder, 'dist'), { recursive: true })
  for (const name of ['action.yml', 'docs-template'])
    cpSync(join(project, name), join(folder, name), { recursive: true })
  return folder
}

function localActions(workflow: string, given: Readonly<Record<string, string>>): string[] {
  const standIns = fileURLToPath(new URL('actions', import.meta.url))
  const found = new Set(
    [...workflow.matchAll(/uses:\s*["']?([\w-]+\/[\w-]+@[\w./-]+)/g)].map(match => match[1]!),
  )
  return [...found].flatMap(use => {
    const name = use.slice(0, use.indexOf('@'))
    const folder =
      given[name] ??
      (name === 'waymark/waymark' ? packagedAction() : join(standIns, name.replace(/^actions\//, '')))
    if (!existsSync(folder)) throw new Error(`There is no stand-in for ${use}`)
    return ['--local-repository', `${use}=${folder}`]
  })
}

function readLog(output: string): Omit<WorkflowResult, 'status'> {
  const entries: LogEntry[] = output
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line))
  const place = ({ jobID, stepID }: LogEntry): string => `${jobID}/${stepID?.join('/')}`
  const pick = (
    wanted: (entry: LogEntry) => boolean,
    pair: (entry: LogEntry) => [string, string],
  ): Record<string, string> => Object.fromEntries(entries.filter(wanted).map(pair))
  return {
    entries,
    jobs: pick(
      entry => entry.jobResult !== undefined,
      entry => [entry.jobID!, entry.jobResult!],
    ),
    steps: pick(
      entry => entry.stepResult !== undefined && entry.stepID !== undefined,
      entry => [place(entry), entry.stepResult!],
    ),
    outputs: pick(
      entry => entry.command === 'set-output',
      entry => [`${place(entry)}/${entry.name}`, entry.arg!],
    ),
    summary: entries
      .filter(entry => entry.command === 'summary')
      .map(entry => entry.content)
      .join(''),
    log: entries
      .filter(entry => entry.raw_output)
      .map(entry => entry.msg)
      .join(''),
  }
}

function findAct(): string | null {
  const folder = join(project, '.cache/act')
  const versions = existsSync(folder) ? readdirSync(folder).sort() : []
  const file = versions.map(version => join(folder, version, 'act')).findLast(existsSync)
  return file ?? null
}
