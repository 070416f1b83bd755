/**
 * Times whole commands of the built `dist/`, each beside something on the same machine in the same run, in turn; the
 * ratio of medians is the figure to quote. `npm run bench`; `npm run bench -- 9` for nine rounds; `npm run bench -- site` for
 * the documentation alone.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changedPlan, writePlan } from './plan.ts'

if (process.argv[2] === 'site') {
  await import('./site.ts')
  process.exit()
}

const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'cli.js')
const rounds = Number(process.argv[2] ?? 5)

interface Timed {
  readonly name: string
  readonly args: readonly string[]
  readonly cwd: string
}

/** Milliseconds of one run of node. */
function time({ args, cwd }: Timed): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Runs both in turn, so that a machine that slows down slows both. */
function versus(subject: Timed, yardstick: Timed): void {
  time(subject)
  time(yardstick)
  const [mine, other]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    mine.push(time(subject))
    other.push(time(yardstick))
  }
  const [a, b] = [median(mine), median(other)]
  console.log(
    `${subject.name.padEnd(44)}${a.toFixed(0).padStart(6)} ms   ${yardstick.name.padEnd(36)}${b.toFixed(0).padStart(6)} ms   ×${(a / b).toFixed(2)}`,
  )
}

function repository(events: number, changed: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.com', ...args], {
      cwd: folder,
    })
  git('init', '--quiet', '--initial-branch=main')
  writePlan(folder, events)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Plan')
  changedPlan(folder, changed)
  return folder
}

const empty: Timed = { name: 'node, an empty script', args: ['-e', '0'], cwd: tmpdir() }
versus({ name: 'waymark --version (start-up)', args: [cli, '--version'], cwd: tmpdir() }, empty)
versus({ name: 'waymark check --help', args: [cli, 'check', '--help'], cwd: tmpdir() }, empty)
for (const [events, changed] of [
  [87, 5],
  [1000, 50],
] as const) {
  const cwd = repository(events, changed)
  const lint: Timed = { name: `lint, ${events} events`, args: [cli, 'lint'], cwd }
  versus({ name: `check, ${events} events, ${changed} changed`, args: [cli, 'check'], cwd }, lint)
  versus({ name: `docs --no-history, ${events} events`, args: [cli, 'docs', '--no-history'], cwd }, lint)
  rmSync(cwd, { recursive: true })
}
await import('./proof.ts')
