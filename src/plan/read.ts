import type { Plan, PlanEvent } from '../model/plan.ts'
import { walkProperties } from '../model/walk.ts'
import type { SourceDocument } from '../source/document.ts'
import { isObject } from '../text/json.ts'
import type { FileSet } from '../text/source-file.ts'
import { buildPlan } from './build.ts'
import { crossCheck, crossCheckProperties } from './cross-checks.ts'
import { Cursor, type PlanFile } from './cursor.ts'
import { placeEvents } from './event-places.ts'
import { loadFiles } from './files.ts'
import { checkEventParts, checkIds, checkMigrations, checkReplacements } from './ids.ts'
import { planFile } from './keys.ts'
import { mergeFiles } from './merge.ts'
import { objectAt } from './object-at.ts'
import { Problems } from './problems.ts'
import { ShapeChecker } from './shape-checker.ts'
import { suppressionsOf } from './suppressions.ts'

export interface PlanInput {
  readonly id: string
  /** the folder or file that the plan is in */
  readonly path: string
  /** null: detected */
  readonly format?: string | null
  readonly files: FileSet
  /** documents that were read before, by path: a file of the same text is not read again */
  readonly parsed?: ReadonlyMap<string, SourceDocument>
  /** events that are in other files of the plan, so that what names them is right */
  readonly elsewhere?: readonly PlanEvent[]
}

export interface ReadPlan {
  readonly plan: Plan
  /** the files that say more than events, or that references lead into */
  readonly shared: ReadonlySet<string>
  /** how many definitions it took to follow its references */
  readonly definitions: number
  /** by path */
  readonly documents: ReadonlyMap<string, SourceDocument>
}

/**
 * Reads the files of a plan into the model. It never throws on a bad plan: what is wrong is in `plan.problems`, each with
 * its place, and the rest is read all the same.
 *
 * @throws UsageError where `format` is not known
 */
export function readPlan(input: PlanInput): ReadPlan {
  const { id, path, format = null, files: fileSet, parsed, elsewhere = [] } = input
  const problems = new Problems()
  const { files, documents } = loadFiles(fileSet, format, problems, parsed)
  const readable = files.filter(file => isObject(file.value))
  const checker = new ShapeChecker(problems)
  for (const file of readable) checker.check(planFile, new Cursor(file, '', file.value))
  const merged = mergeFiles(readable, problems)
  crossCheck(merged, problems)
  crossCheckProperties(readable, problems)
  const events = placeEvents(merged, problems)
  const byPath = new Map<string, PlanFile>(files.map(file => [file.path, file]))
  const nowhere = { file: files[0]?.path ?? path, pointer: '' }
  const { plan, entered, definitions } = buildPlan({ merged, events, files: byPath, nowhere, problems })
  const eventNames = new Set(
    [...plan.events.values(), ...elsewhere].flatMap(event => [event.id, event.key, event.name]),
  )
  const keysOf = (places: ReadonlyMap<string, unknown>): ReadonlySet<string> => new Set(places.keys())
  const { owners, kpis, useCases, sources, destinations, identifiers, bundles } = plan
  const known = { owners, kpis, useCases, sources, destinations, identifiers, bundles }
  const registries = Object.fromEntries(Object.entries(known).map(([key, places]) => [key, keysOf(places)]))
  checkIds(
    checker.ids,
    { ...(registries as Record<keyof typeof known, ReadonlySet<string>>), events: eventNames },
    problems,
  )
  checkReplacements(plan, eventNames, problems)
  checkEventParts(plan, problems)
  checkMigrations(merged.lists.migrations, pathsIn(plan, elsewhere), problems)
  const ids = new Map(events.map(event => [`${event.cursor.file.path}\n${event.key}`, event.id]))
  const at = (origin: { readonly file: string; readonly pointer: string }): string =>
    objectAt(origin, byPath, (file, key) => ids.get(`${file}\n${key}`) ?? key)
  const more = readable.filter(file => !saysOnlyEvents(file)).map(file => file.path)
  return {
    documents,
    definitions,
    shared: new Set([...more, ...entered]),
    plan: {
      ...plan,
      id,
      path,
      suppressions: suppressionsOf(checker.ignores, files, at),
      problems: problems.list(at),
      files: files.map(file => file.path),
    },
  }
}

function saysOnlyEvents({ value, document }: PlanFile): boolean {
  const keys = value === document.value && isObject(value) ? Object.keys(value) : []
  return keys.includes('events') && keys.every(key => key === 'events' || key === 'defaults')
}

/** The property paths of an event by its name. */
function pathsIn(
  { events }: Pick<Plan, 'events'>,
  elsewhere: readonly PlanEvent[],
): (event: string) => ReadonlySet<string> | null {
  return name => {
    const all = [...events.values(), ...elsewhere]
    const event = all.find(one => one.id === name) ?? all.find(one => one.name === name || one.key === name)
    return event === undefined ? null : new Set(walkProperties(event.body.properties).map(({ path }) => path))
  }
}
