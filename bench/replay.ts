/** Prints what the replayed history comes to, as markdown: `node bench/replay.ts`. */
import { type Replayed, replay } from '../test/replay/replay.ts'

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)
  console.log()
}

const start = process.cpuUsage()
const replayed: readonly Replayed[] = await replay()
const { user, system } = process.cpuUsage(start)
const changes = replayed.flatMap(({ report }) => report.changes)
const findings = replayed.flatMap(({ report }) => report.findings)
const versions = replayed.flatMap(({ step }) => step.files)

table(
  ['what', 'figure'],
  [
    ['commits', replayed.length],
    ['file versions', versions.filter(file => file.content !== null).length],
    ['files deleted', versions.filter(file => file.content === null).length],
    ['files read, over all commits', replayed.reduce((sum, { step }) => sum + step.head.files.length, 0)],
    ['files that cannot be read', findings.filter(finding => finding.rule === 'json-syntax').length],
    ['changes', changes.length],
    ['undecided', changes.filter(change => change.proof === 'undecided').length],
    ['proven', changes.filter(change => change.proof === 'proven').length],
    ['with a payload that shows it', changes.filter(change => change.witness !== null).length],
    ['CPU seconds', ((user + system) / 1e6).toFixed(1)],
  ],
)

const levels = ['breaking', 'risky', 'safe'] as const
const kinds = [...new Set(changes.map(change => change.kind))].sort()
const row = (name: string, these: typeof changes): (string | number)[] => [
  name,
  ...levels.map(level => these.filter(change => change.level === level).length),
]
table(
  ['kind', ...levels],
  [
    ...kinds.map(kind =>
      row(
        kind,
        changes.filter(change => change.kind === kind),
      ),
    ),
    row('all', changes),
  ],
)
