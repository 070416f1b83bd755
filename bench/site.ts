/**
 * What the documentation of 100, 1,000 and 5,000 events costs, against the limits of the contract, and beside VitePress (the
 * shipped recipe) on the same markdown. `npm run bench -- site`. CPU is user and system time of the process itself: the
 * helpers that VitePress starts are not counted.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { changedPlan, writePlan } from './plan.ts'

const project = dirname(dirname(fileURLToPath(import.meta.url)))
const cli = join(project, 'dist', 'cli.js')
const vitepress = join(project, 'node_modules/vitepress/bin/vitepress.js')
const rounds = Number(process.argv[3] ?? 3)

/** What a process used: seconds of CPU, megabytes at its peak. */
interface Used {
  readonly cpu: number
  readonly memory: number
}

/** Loaded into the process that is measured: tells at its end what it used. */
const teller = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.USED, JSON.stringify(process.resourceUsage())))",
)}`

/** null: it failed, which VitePress does where its memory ends. */
function run(args: readonly string[], cwd: string): Used | null {
  const file = join(cwd, 'used.json')
  rmSync(file, { force: true })
  const { status, stderr } = spawnSync(process.execPath, ['--import', teller, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, USED: file },
  })
  if (status !== 0) {
    console.error(stderr.slice(-600))
    return null
  }
  const used = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage
  return { cpu: (used.userCPUTime + used.systemCPUTime) / 1e6, memory: used.maxRSS / 1024 }
}

/** Loaded into the server: tells what it has used so far whenever it is asked. */
const tellerOnDemand = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync, renameSync } from 'node:fs'; const file = process.env.USED; process.on('SIGUSR2', () => { writeFileSync(file + '.new', JSON.stringify(process.resourceUsage())); renameSync(file + '.new', file) })",
)}`

/** Seconds of CPU that the running server takes to make the site anew after a change: the median of the rounds. */
async function reload(cwd: string, change: (round: number) => void): Promise<number> {
  const file = join(cwd, 'used.json')
  const server = spawn(
    process.execPath,
    ['--import', tellerOnDemand, cli, 'docs', '--serve', '--port', '0'],
    {
      cwd,
      env: { ...process.env, USED: file },
    },
  )
  let said = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await setTimeout(20)
  }
  const used = async (): Promise<number> => {
    rmSync(file, { force: true })
    server.kill('SIGUSR2')
    await until(() => existsSync(file))
    const { userCPUTime, systemCPUTime } = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage
    return (userCPUTime + systemCPUTime) / 1e6
  }
  const times: number[] = []
  await until(() => said.includes('made anew when'))
  for (let round = 0; round < rounds; round += 1) {
    const before = await used()
    const done = said.split('Made anew.').length
    change(round)
    await until(() => said.split('Made anew.').length > done)
    times.push((await used()) - before)
  }
  server.kill('SIGINT')
  await once(server, 'close')
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!
}

/** The run with the median CPU time; `before` is done ahead of each. */
function median(args: readonly string[], cwd: string, before: () => void = () => {}): Used {
  const runs = Array.from({ length: rounds }, () => {
    before()
    const used = run(args, cwd)
    if (used === null) throw new Error(`${args.join(' ')} failed`)
    return used
  })
  return runs.sort((a, b) => a.cpu - b.cpu)[Math.floor(rounds / 2)]!
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.com', ...args], { cwd })
}

function fingerprints(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter(path => statSync(join(folder, path)).isFile())
  return new Map(
    files.map(path => [
      path,
      createHash('sha1')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
}

/** An event's page as a browser loads it: gzipped kilobytes of the page itself and of all it asks for, and requests. */
function pageWeight(site: string): { page: number; all: number; requests: number } {
  const path = 'events/product-viewed.html'
  const zipped = (file: string): number => gzipSync(readFileSync(file)).length / 1000
  const html = readFileSync(join(site, path), 'utf8')
  const assets = [...html.matchAll(/<(?:link|script|img)[^>]*? (?:href|src)="([^":]+)"[^>]*>/g)]
    .filter(([tag]) => !/rel="(?:canonical|alternate|prev|next)"/.test(tag))
    .map(([, url = '']) => (url.startsWith('/') ? url.slice(1) : posix.join(posix.dirname(path), url)))
  const files = [...new Set(assets)].map(asset => join(site, asset))
  const page = zipped(join(site, path))
  return { page, all: page + files.reduce((sum, file) => sum + zipped(file), 0), requests: 1 + files.length }
}

const LIMITS = {
  100: { full: 1.5, changed: 0.4, memory: 150 },
  1000: { full: 6, changed: 0.6, memory: 250 },
  5000: { full: 25, changed: 1.5, memory: 450 },
} as const

const seconds = (value: number): string => `${value.toFixed(2)} s`
const within = (value: number, limit: number, unit: string): string =>
  `${value.toFixed(unit === 's' ? 2 : 0)} ${unit} (${value <= limit ? 'within' : 'OVER'} ${limit})`

console.log(
  '| | full | nothing changed | one event changed | the same in a running `--serve` | peak memory | bytes changed by a second run |',
)
console.log('|---|---|---|---|---|---|---|')
const comparisons: string[] = []
for (const events of [100, 1000, 5000] as const) {
  const cwd = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  const args = [cli, 'docs', '--docs-dir', 'docs', '--site-dir', 'site']
  const built = ['docs', 'site'].map(folder => join(cwd, folder))
  const clean = (): void => {
    for (const folder of built) rmSync(folder, { recursive: true, force: true })
  }
  git(cwd, 'init', '--quiet', '--initial-branch=main')
  writePlan(cwd, events)
  git(cwd, 'add', 'tracking-plan')
  git(cwd, 'commit', '--quiet', '--message', 'Plan')
  const full = median(args, cwd, clean)
  const before = built.map(fingerprints)
  const again = median(args, cwd)
  const after = built.map(fingerprints)
  const differing = before.flatMap((files, index) =>
    [...files].filter(([path, hash]) => after[index]?.get(path) !== hash),
  ).length
  const weight = pageWeight(join(cwd, 'site'))
  if (events <= 1000) comparisons.push(...besideVitePress(cwd, events, full, weight))
  let round = 0
  const changed = median(args, cwd, () => {
    round += 1
    if (round === 1) changedPlan(cwd, 1)
    else git(cwd, 'revert', '--no-edit', 'HEAD')
    if (round === 1) git(cwd, 'commit', '--quiet', '--all', '--message', 'One event')
  })
  const plan = join(cwd, 'tracking-plan/events-0.yml')
  const served = await reload(cwd, () => {
    const text = readFileSync(plan, 'utf8')
    const [from, to] = text.includes('minimum: 9')
      ? ['minimum: 9', 'minimum: 8']
      : [/minimum: \d/, 'minimum: 9']
    writeFileSync(plan, text.replace(from, to))
  })
  const limit = LIMITS[events]
  const memory = Math.max(full.memory, again.memory, changed.memory)
  const cells = [
    within(full.cpu, limit.full, 's'),
    seconds(again.cpu),
    within(changed.cpu, limit.changed, 's'),
    within(served, limit.changed, 's'),
    within(memory, limit.memory, 'MB'),
    `${differing} files`,
  ]
  console.log(`| ${events} events | ${cells.join(' | ')} |`)
  comparisons.push(
    `${events} events: event page ${within(weight.page, 10, 'kB')} gzipped, ${weight.requests} requests (limit 4), ${weight.all.toFixed(0)} kB with all it asks for`,
  )
  rmSync(cwd, { recursive: true })
}
console.log(`\n${comparisons.map(line => `- ${line}`).join('\n')}`)

/** VitePress with the recipe on the markdown that was just written. */
function besideVitePress(
  cwd: string,
  events: number,
  ours: Used,
  weight: ReturnType<typeof pageWeight>,
): string[] {
  const site = join(cwd, 'vitepress')
  cpSync(join(project, 'docs-template/vitepress'), site, { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(site, 'node_modules'), 'dir')
  process.env['WAYMARK_DOCS'] = '../docs'
  const theirs = run([vitepress, 'build'], site)
  if (theirs === null) return [`${events} events: VitePress did not come to an end`]
  const other = pageWeight(join(site, '.vitepress/dist'))
  const times = (a: number, b: number): string => `×${(a / b).toFixed(1)}`
  return [
    `${events} events, VitePress beside Waymark: CPU ${seconds(theirs.cpu)} (${times(theirs.cpu, ours.cpu)}), memory ${theirs.memory.toFixed(0)} MB (${times(theirs.memory, ours.memory)}), event page with all it asks for ${other.all.toFixed(0)} kB (${times(other.all, weight.all)}), ${other.requests} requests`,
  ]
}
