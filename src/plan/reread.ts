import type { Plan, PlanEvent, Suppression } from '../model/plan.ts'
import { planBudget } from './expand.ts'
import { fileLimit, isPlanFile } from './files.ts'
import { type PlanInput, type ReadPlan, readPlan } from './read.ts'

/** A plan as it was read, to be read again when some of its files have changed. */
export interface KnownPlan {
  readonly plan: Plan
  /** that it was read in by name; null: it was detected */
  readonly format: string | null
  /** a digest of the text of each file, by path */
  readonly texts: ReadonlyMap<string, string>
  /** as in {@link ReadPlan} */
  readonly shared: ReadonlySet<string>
  readonly definitions: number
}

/** A plan, with the documents of those files only that were read anew. */
export interface Reread extends ReadPlan {
  readonly known: KnownPlan
}

/**
 * Reads a plan again: the files that have changed, and those that they lean on. It comes to what {@link readPlan} makes of all
 * of them, but that events of files that have not changed are the very objects that are known.
 * @param texts a digest of the text of each file, by path
 * @param known null: all of it is read
 */
export function rereadPlan(
  input: PlanInput,
  texts: ReadonlyMap<string, string>,
  known: KnownPlan | null,
): Reread {
  const read = (known && readChanged(input, texts, known)) ?? readPlan(input)
  const { plan, shared, definitions } = read
  return { ...read, known: { plan, format: input.format ?? null, texts, shared, definitions } }
}

/** Null where what has changed could reach further than its own events: then all of it has to be read. */
function readChanged(
  input: PlanInput,
  texts: ReadonlyMap<string, string>,
  known: KnownPlan,
): ReadPlan | null {
  const paths = input.files.files
    .map(({ path }) => path)
    .filter(isPlanFile)
    .sort()
  const isNew = (path: string): boolean => texts.get(path) !== known.texts.get(path)
  const gone = known.plan.files.filter(path => !texts.has(path))
  const changed = new Set([...paths.filter(isNew), ...gone])
  if (known.plan.problems.length > 0 || input.files.unreadable.length > 0 || paths.length > fileLimit)
    return null
  if (known.plan.files.length === 0 || [...changed].some(path => known.shared.has(path))) return null
  if (changed.size === 0) return { ...known, documents: new Map() }
  // What the plan does not say is said to be missing in its first file.
  const wanted = new Set([...changed, ...known.shared, paths[0]])
  const files = input.files.files.filter(({ path }) => wanted.has(path))
  const kept = [...known.plan.events.values()].filter(({ at }) => !wanted.has(at.file))
  const part = readPlan({ ...input, files: { files, unreadable: [] }, elsewhere: kept })
  const definitions = known.definitions + part.definitions
  if (part.plan.problems.length > 0 || definitions > planBudget) return null
  if ([...changed].some(path => part.shared.has(path)) || !fits(part.plan, kept, known.plan)) return null
  const plan = {
    ...part.plan,
    events: new Map(
      inOrder(paths, [...part.plan.events.values(), ...kept], event => event.at.file).map(event => [
        event.id,
        event,
      ]),
    ),
    suppressions: suppressions(paths, part.plan, known.plan, wanted),
    files: paths,
  }
  return { plan, documents: part.documents, shared: new Set([...known.shared, ...part.shared]), definitions }
}

/** True where each event goes by the id that it has among all, and nothing that is kept names one that has gone. */
function fits(part: Plan, kept: readonly PlanEvent[], known: Plan): boolean {
  const events = [...part.events.values(), ...kept]
  const keys = new Set(events.map(({ key }) => key))
  if (keys.size < events.length) return false
  const before = new Map([...known.events.values()].map(event => [event.key, event]))
  const isSame = ({ id, key, name, type, at }: PlanEvent): boolean => {
    const was = before.get(key)
    return was?.id === id && was.name === name && was.type === type && was.at.file === at.file
  }
  if (events.length === before.size && events.every(isSame)) return true
  // Where no two events share a name, each goes by its own.
  const names = new Set(events.map(({ name }) => name))
  if (names.size < events.length || events.some(({ id, name }) => id !== name)) return false
  const named = kept.flatMap(({ deprecated }) => deprecated?.replacedBy ?? [])
  return named.every(name => names.has(name) || keys.has(name))
}

/** Those in `ignore:` come before those in comments, each in the order of the files. */
function suppressions(
  paths: readonly string[],
  part: Plan,
  known: Plan,
  wanted: ReadonlySet<string | undefined>,
): Suppression[] {
  const all = [...part.suppressions, ...known.suppressions.filter(({ at }) => !wanted.has(at.file))]
  return (['data', 'comment'] as const).flatMap(form =>
    inOrder(
      paths,
      all.filter(each => each.form === form),
      each => each.at.file,
    ),
  )
}

/** The things of each file after those of the files before it. */
function inOrder<Thing>(
  paths: readonly string[],
  things: readonly Thing[],
  fileOf: (thing: Thing) => string,
): Thing[] {
  const places = new Map(paths.map((path, index) => [path, index]))
  return things.toSorted((a, b) => places.get(fileOf(a))! - places.get(fileOf(b))!)
}
