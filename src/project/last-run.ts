import { createHash } from 'node:crypto'
import { type KnownRun, knownFiles, type Remembered, type RunMemory } from '../docs/index.ts'
import { openCache } from '../io/cache.ts'
import type { Git } from '../io/git.ts'
import type { KnownFindings } from '../lint/index.ts'
import type { Finding } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import type { KnownPlan } from '../plan/reread.ts'
import type { Json } from '../text/json.ts'
import type { SourceFile } from '../text/source-file.ts'
import { build } from './about.ts'

/** What a run found out before it made any file. */
export interface Read {
  /** the plans as they were read, by id; none where nothing is known */
  readonly plans: ReadonlyMap<string, KnownPlan>
  /** what the standards said of them; null: nothing is known */
  readonly findings: LintedBy | null
  /** what it makes up as it goes */
  readonly witnesses: ReadonlyMap<string, readonly Json[]>
}

/** What is remembered from one run of `docs` to the next one that writes to the same folders. */
export interface LastRun extends Read {
  /** null: nothing, or it was another build that wrote it */
  readonly known: KnownRun | null
  /** @param stampOf the stamp of a file that was made again, as it was written or found to be right; null: not known */
  readonly remember: (read: Read, memory: RunMemory, stampOf: (path: string) => string | null) => void
}

/** What was found, and by which settings. */
export interface LintedBy extends Pick<KnownFindings, 'now' | 'found'> {
  readonly settings: string
}

/** What one run keeps for the next. */
interface Kept extends Read {
  readonly run: KnownRun
}

/** By what a run was made, and the stamps of its lists of files. */
interface Made extends Pick<KnownRun, 'manifests'> {
  readonly build: string
}

/**
 * What the last run left. Where a list of its files is another than it was, no file is known to be as it was left: all is made
 * again, for which to remember nothing takes less memory.
 * @param folders where the run writes to, as it was asked for
 * @param stampNow of a file, by path in the repository
 */
export function openLastRun(
  git: Git,
  folders: readonly (string | null)[],
  stampNow: (path: string) => string | null,
): LastRun {
  const name = `docs-${digest(JSON.stringify(folders)).slice(0, 16)}`
  const isOfUse = (first: unknown): boolean => {
    const made = first as Made
    return made.build === build && [...made.manifests].every(([path, stamp]) => stampNow(path) === stamp)
  }
  const { values, write } = openCache(git, name, isOfUse)
  return lastRun(values && unpacked(values), kept => write(packed(kept)))
}

/** The same for a process that makes the documentation again and again: nothing is written. */
export class RunsInMemory {
  #kept: Kept | null = null

  get last(): LastRun {
    return lastRun(this.#kept, kept => {
      this.#kept = kept
    })
  }
}

function lastRun(kept: Kept | null, keep: (kept: Kept) => void): LastRun {
  return {
    known: kept?.run ?? null,
    plans: kept?.plans ?? new Map(),
    findings: kept?.findings ?? null,
    witnesses: kept?.witnesses ?? new Map(),
    remember: (read, memory, stampOf) => keep(keptOf(read, knownFiles(memory, stampOf))),
  }
}

function keptOf(read: Read, run: Omit<KnownRun, 'plans' | 'fingerprints'>): Kept {
  const { plans } = read
  return {
    ...read,
    run: {
      ...run,
      plans: new Map([...plans].map(([id, { plan }]) => [id, plan])),
      fingerprints: new Map([...plans.values()].flatMap(({ texts }) => [...texts])),
    },
  }
}

/** The large maps and lists stand by themselves: of those, the cache writes again what has changed. */
function packed({ run, plans, findings, witnesses }: Kept): Map<string, unknown> {
  const made: Made = { build, manifests: run.manifests }
  const values = new Map<string, unknown>([
    ['made', made],
    ['linted', findings && { settings: findings.settings, now: findings.now }],
    // Those of schemas that are gone go with all others.
    ['witnesses', witnesses.size > MOST_WITNESSES ? new Map() : witnesses],
  ])
  for (const edition of ['docs', 'site'] as const) {
    const known = run[edition]
    if (known === null) continue
    const { things, values: digests, words, files, ...rest } = known
    for (const [part, value] of Object.entries({ rest, things, digests, words, files }))
      values.set(`${edition} ${part}`, value)
  }
  for (const [id, { plan, ...known }] of plans) {
    const { events, ...rest } = plan
    values.set(`plan ${id}`, { ...known, plan: rest }).set(`events ${id}`, events)
    for (const [rule, found] of findings?.found.get(id) ?? []) values.set(`found ${id}\n${rule}`, found)
  }
  return values
}

const MOST_WITNESSES = 20_000

function unpacked(values: ReadonlyMap<string, unknown>): Kept {
  const edition = (name: string): Remembered | null => {
    const part = <Part>(of: string): Part => values.get(`${name} ${of}`) as Part
    if (!values.has(`${name} rest`)) return null
    return {
      ...part<Omit<Remembered, 'things' | 'values' | 'words' | 'files'>>('rest'),
      things: part('things'),
      values: part('digests'),
      words: part('words'),
      files: part('files'),
    }
  }
  const plans = new Map<string, KnownPlan>()
  const found = new Map<string, Map<string, readonly Finding[]>>()
  for (const [name, value] of values) {
    const [, kind, id = '', rule = ''] = /^(plan|found) (.*?)(?:\n(.*))?$/s.exec(name) ?? []
    if (kind === 'plan') {
      const known = value as KnownPlan
      const events = values.get(`events ${id}`) as Plan['events']
      plans.set(id, { ...known, plan: { ...known.plan, events } })
      found.set(id, new Map())
    } else if (kind === 'found') found.get(id)!.set(rule, value as readonly Finding[])
  }
  const linted = values.get('linted') as Omit<LintedBy, 'found'> | null
  return keptOf(
    {
      plans,
      findings: linted && { ...linted, found },
      witnesses: values.get('witnesses') as Read['witnesses'],
    },
    {
      manifests: (values.get('made') as Made).manifests,
      docs: edition('docs')!,
      site: edition('site'),
    },
  )
}

/** A digest of the text of each file, by path. */
export function fingerprintsOf(files: Iterable<SourceFile>): Map<string, string> {
  return new Map([...files].map(({ path, text }) => [path, digest(text)]))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
