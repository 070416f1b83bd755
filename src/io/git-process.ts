import { spawn } from 'node:child_process'

/** What a git process left behind. */
export interface GitResult {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** git refused; `result` says how. The message names the subcommand and git's own words, never an argument's value. */
class GitError extends Error {
  override readonly name = 'GitError'
  readonly result: GitResult

  constructor(subcommand: string, result: GitResult) {
    super(`git ${subcommand} failed (${result.status}): ${result.stderr.trim()}`)
    this.result = result
  }
}

/** Configuration of the user or the repository that would change what plumbing prints, or run a program. */
const settings = ['core.fsmonitor=false', 'log.showSignature=false', 'core.quotePath=false', 'gc.auto=0']

/** Set by git for its hooks; the repository is found from the folder alone. */
const repositoryVariables = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_NAMESPACE',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_EXTERNAL_DIFF',
  'GIT_PAGER',
  'GIT_TRACE',
]

/**
 * Runs git without a shell and without asking anybody anything.
 * Rejects only when git cannot be started (`ENOENT`: it is not installed, or `dir` is not there).
 */
export function tryGit(
  dir: string,
  args: readonly string[],
  stdin: string | Buffer = '',
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const options = settings.flatMap(setting => ['-c', setting])
    const child = spawn('git', [...options, '--no-pager', ...args], {
      cwd: dir,
      env: environment(),
      stdio: 'pipe',
      shell: false,
      windowsHide: true,
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // git may end before it has read all of stdin; its exit status then says why.
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', status => {
      resolve({
        status: status ?? 128,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString(),
      })
    })
    child.stdin.end(stdin)
  })
}

/** Like `tryGit`, for what has to work: throws a GitError when git's exit status is not 0. */
export async function runGit(
  dir: string,
  args: readonly string[],
  stdin: string | Buffer = '',
): Promise<Buffer> {
  const result = await tryGit(dir, args, stdin)
  if (result.status !== 0) throw new GitError(args[0] ?? '', result)
  return result.stdout
}

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
  }
  for (const name of repositoryVariables) delete env[name]
  return env
}
