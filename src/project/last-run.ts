import { createHash } from 'node:crypto'
import type { KnownRun, Remembered, RunMemory } from '../docs/index.ts'
import { readCache, writeCache } from '../io/cache.ts'
import type { Git } from '../io/git.ts'
import type { KnownFindings } from '../lint/index.ts'
import type { Plan } from '../model/plan.ts'
import type { KnownPlan } from '../plan/reread.ts'
import type { SourceFile } from '../text/source-file.ts'
import { build } from './about.ts'

/** What is remembered from one run of `docs` to the next one that writes to the same folders. */
export interface LastRun {
  /** null: nothing, or it was another build that wrote it */
  readonly known: KnownRun | null
  /** the plans as they were read, by id; none where nothing is known */
  readonly plans: ReadonlyMap<string, KnownPlan>
  /** what the standards said of them; null: nothing is known */
  readonly findings: LintedBy | null
  /** @param stampOf the stamp of a file as it was written, or as it was when it was found to be right; null: not known */
  readonly remember: (
    read: Pick<LastRun, 'plans' | 'findings'>,
    memory: RunMemory,
    stampOf: (path: string) => string | null,
  ) => Promise<void>
}

/** What was found, and by which settings. */
export interface LintedBy {
  readonly settings: string
  readonly found: KnownFindings['found']
}

/** What one run keeps for the next. */
interface Kept extends Pick<LastRun, 'plans' | 'findings'> {
  readonly run: KnownRun
}

/** @param folders where the run writes to, as it was asked for */
export async function openLastRun(git: Git, folders: readonly (string | null)[]): Promise<LastRun> {
  const name = `docs-${digest(JSON.stringify(folders)).slice(0, 16)}`
  const parts = await readCache(git, name, by => by === build)
  return lastRun(parts === null ? null : unpacked(parts), kept => writeCache(git, name, packed(kept)))
}

/** The same for a process that makes the documentation again and again: nothing is written. */
export class RunsInMemory {
  #kept: Kept | null = null

  get last(): LastRun {
    return lastRun(this.#kept, async kept => {
      this.#kept = kept
    })
  }
}

function lastRun(kept: Kept | null, keep: (kept: Kept) => Promise<void>): LastRun {
  const known = kept?.run ?? null
  return {
    known,
    plans: kept?.plans ?? new Map(),
    findings: kept?.findings ?? null,
    remember(read, { manifests, ...memory }, stampOf) {
      const before = new Map([known?.docs, known?.site].flatMap(each => [...(each?.files ?? [])]))
      const files = [memory.docs, memory.site].flatMap(each => [...(each?.files ?? [])])
      // What was kept is as it was, or it would have been made again.
      const keptAs = (path: string, file: unknown): string | null =>
        before.get(path) === file ? (known?.stamps.get(path) ?? null) : null
      const stamps = new Map(
        [...files, ...manifests.map(path => [path, null] as const)].flatMap(([path, file]) => {
          const stamp = keptAs(path, file) ?? stampOf(path)
          return stamp === null ? [] : [[path, stamp] as const]
        }),
      )
      return keep(keptOf(read, { ...memory, stamps }))
    },
  }
}

function keptOf(
  { plans, findings }: Pick<LastRun, 'plans' | 'findings'>,
  run: Omit<KnownRun, 'plans' | 'fingerprints'>,
): Kept {
  return {
    plans,
    findings,
    run: {
      ...run,
      plans: new Map([...plans].map(([id, { plan }]) => [id, plan])),
      fingerprints: new Map([...plans.values()].flatMap(({ texts }) => [...texts])),
    },
  }
}

/** The large maps stand by themselves: the cache writes them piece by piece. */
function packed({ run: { docs, site, stamps }, plans, findings }: Kept): unknown[] {
  const editions = [docs, site].flatMap(each =>
    each === null ? [null, null] : [{ ...each, files: null }, each.files],
  )
  const read = [...plans].flatMap(([id, known]) => [
    { id, known: { ...known, plan: { ...known.plan, events: null } } },
    known.plan.events,
  ])
  return [build, findings, stamps, ...editions, ...read]
}

function unpacked([, found, stamps, docs, docsFiles, site, siteFiles, ...read]: readonly unknown[]): Kept {
  const edition = (facts: unknown, files: unknown): Remembered => ({
    ...(facts as Remembered),
    files: files as Remembered['files'],
  })
  const plans = new Map<string, KnownPlan>()
  for (let index = 0; index < read.length; index += 2) {
    const { id, known } = read[index] as { readonly id: string; readonly known: KnownPlan }
    plans.set(id, { ...known, plan: { ...known.plan, events: read[index + 1] as Plan['events'] } })
  }
  return keptOf(
    { plans, findings: found as LastRun['findings'] },
    {
      stamps: stamps as KnownRun['stamps'],
      docs: edition(docs, docsFiles),
      site: site === null ? null : edition(site, siteFiles),
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
