import { changeFingerprint } from '../diff/fingerprint.ts'
import type { Change } from '../model/change.ts'
import type { Origin } from '../model/origin.ts'
import type { Plan } from '../model/plan.ts'
import type { SourceDocument } from '../source/document.ts'
import type { Place } from '../text/lines.ts'
import type { LocatedChange } from './report.ts'

/** The parsed files of one side, by path. */
export type Documents = ReadonlyMap<string, SourceDocument>

export interface Located {
  readonly file: string
  readonly place: Place
}

const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Lines and columns of an origin; the start of a file that could not be parsed. */
export function locate(at: Origin, documents: Documents): Located {
  const document = documents.get(at.file)
  if (!document) return { file: at.file, place: fileStart }
  const place = at.range ? document.span(at.range[0], at.range[1]) : document.place(at.pointer)
  return { file: at.file, place }
}

/** Where each plan of the head can still be pointed at when a whole file is gone: where its facts are, else its first file. */
export type Survivors = ReadonlyMap<string, string>

export function survivors(plans: readonly Plan[]): Survivors {
  return new Map(
    plans.flatMap(plan => {
      const file = plan.files.includes(plan.info.at.file) ? plan.info.at.file : plan.files[0]
      return file === undefined ? [] : [[plan.id, file] as const]
    }),
  )
}

/** A change with its places in the head and in the base. */
export function locateChange(
  change: Change,
  documents: { readonly base: Documents; readonly head: Documents },
  survivors: Survivors,
): LocatedChange {
  const inHead = (at: Origin): Located => {
    if (documents.head.has(at.file)) return locate(at, documents.head)
    const survivor = survivors.get(change.plan)
    if (survivor !== undefined) return { file: survivor, place: fileStart }
    return locate(at, documents.base)
  }
  const mendAt = change.story.mendAt
  return {
    ...change,
    ...inHead(change.at),
    beforePlace: change.before && locate(change.before, documents.base),
    mendPlace: mendAt && inHead(mendAt),
    fingerprint: changeFingerprint(change),
  }
}
