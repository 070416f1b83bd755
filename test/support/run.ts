import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { WorkflowEvent } from './events.ts'
import { gitEnvironment } from './git.ts'
import { type Output, readFileCommands, readOutput } from './runner.ts'
import { tempDir } from './temp.ts'

/** The project's folder. */
export const project: string = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of the build under test. */
export const dist: string = process.env['WAYMARK_DIST'] ?? join(project, 'dist')

/** How a process ended. */
export interface Exit {
  /** its exit status; null when it was stopped after a minute */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How to run the built action. */
export interface ActionOptions {
  /** the repository that the step finds checked out: GITHUB_WORKSPACE and working folder */
  readonly cwd: string
  readonly event: WorkflowEvent
  /** what stands under `with:`; the rest takes the defaults of action.yml */
  readonly inputs?: Readonly<Record<string, string>>
  /** the emulator; without one, nothing answers */
  readonly github?: { readonly url: string; readonly token: string }
  /** instead of the emulator's token, e.g. `github.readOnlyToken` */
  readonly token?: string
  readonly env?: Readonly<Record<string, string>>
  /** default: action.js of the build under test */
  readonly script?: string
}

/** What a step of the action left behind. */
export interface ActionResult extends Exit, Output {
  readonly outputs: Readonly<Record<string, string>>
  /** the job summary; empty when it is over 1 MiB, as on GitHub (and named in `losses`) */
  readonly summary: string
}

/** Runs the built action under this node as actions/runner does. */
export async function runAction(options: ActionOptions): Promise<ActionResult> {
  const { cwd, event, inputs = {}, github, script = join(dist, 'action.js') } = options
  const folder = tempDir('runner')
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
    GITHUB_STATE: 'state',
  }
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)]))
  for (const path of Object.values(paths)) writeFileSync(path, '')
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload))
  const token = options.token ?? github?.token ?? 'none'
  const env = {
    ...baseEnvironment(folder),
    ...workflowEnvironment(folder, cwd),
    GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: event.name,
    ...paths,
    ...event.env,
    ...inputEnvironment({ ...inputDefaults(token), ...inputs }),
    ...options.env,
  }
  const exit = await start(process.execPath, [script], { cwd, env })
  const output = readOutput(exit.stdout)
  const summary = readFileSync(paths['GITHUB_STEP_SUMMARY']!, 'utf8')
  const tooLong = Buffer.byteLength(summary) > 1024 * 1024
  return {
    ...exit,
    ...output,
    outputs: readFileCommands(readFileSync(paths['GITHUB_OUTPUT']!, 'utf8')),
    summary: tooLong ? '' : summary,
    losses: tooLong ? [...output.losses, 'the summary'] : output.losses,
  }
}

/** Runs the built command line with these arguments, outside any workflow. */
export function runCli(
  args: readonly string[],
  options: {
    readonly cwd: string
    readonly env?: Readonly<Record<string, string>>
    readonly input?: string
    readonly script?: string
  },
): Promise<Exit> {
  const { cwd, env, input = '', script = join(dist, 'cli.js') } = options
  return start(process.execPath, [script, ...args], {
    cwd,
    env: { ...baseEnvironment(tempDir('home')), ...env },
    input,
  })
}

/** Runs a program to its end. Unlike `spawnSync` it lets servers of this process answer meanwhile. */
export function start(
  program: string,
  args: readonly string[],
  options: {
    readonly cwd: string
    readonly env: NodeJS.ProcessEnv
    readonly input?: string
    readonly timeout?: number
  },
): Promise<Exit> {
  const { cwd, env, input = '', timeout = 60_000 } = options
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: 'pipe', timeout })
    const output = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        output[name] += chunk
      })
    }
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', status => resolve({ status, ...output }))
    child.stdin.end(input)
  })
}

/** Nothing of the developer's own settings, and the people and dates of the git bench. */
export function baseEnvironment(home: string): NodeJS.ProcessEnv {
  const git = Object.entries(gitEnvironment()).filter(([name]) => name.startsWith('GIT_'))
  return { PATH: process.env['PATH'], HOME: home, TZ: 'Pacific/Apia', ...Object.fromEntries(git) }
}

function workflowEnvironment(folder: string, workspace: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'stranger',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_JOB: 'tracking-plan',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REPOSITORY_OWNER: 'o',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '5',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW: 'Tracking plan',
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: folder,
  }
}

/** The defaults of action.yml, which the runner fills in; its one expression is the token. */
function inputDefaults(token: string): Record<string, string> {
  const file = join(project, 'action.yml')
  if (!existsSync(file)) return {}
  const { inputs = {} } = parse(readFileSync(file, 'utf8')) as {
    inputs?: Record<string, { default?: unknown }>
  }
  const entries = Object.entries(inputs).map(([name, input]) => [name, String(input.default ?? '')] as const)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value.replace(/\$\{\{ github\.token \}\}/, token)]),
  )
}

function inputEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const name = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
  return Object.fromEntries(Object.entries(inputs).map(([input, value]) => [name(input), value]))
}
