import type { Finding } from '../model/finding.ts'
import type { Origin } from '../model/origin.ts'
import type { Plan } from '../model/plan.ts'
import type { FileEdit } from '../text/file-edit.ts'
import type { JsonObject } from '../text/json.ts'
import type { Folder, SourceFile } from '../text/source-file.ts'
import type { Payloads, Repository } from './book.ts'
import type { PlanHistory } from './history.ts'

/** `docs:` of the config, as far as the pages depend on it. */
export interface DocsOptions {
  readonly title: string | null
  /** a URL prefix that a plan file's path is put behind to edit it */
  readonly edit: string | null
  /** the docs folder */
  readonly dir: string
  /** where the site is published, as the config says */
  readonly url?: string | null
}

export interface DocsInput {
  /** Waymark's own: another one writes the same content in another way */
  readonly version: string
  readonly plans: readonly Plan[]
  /** what is wrong with reading the plans: nothing is written then, for what was not read would be taken for gone */
  readonly unread?: readonly DocsProblem[]
  readonly locate: (origin: Origin) => { readonly file: string; readonly line: number }
  /** by plan id; a plan without one is written without what its history says */
  readonly history: ReadonlyMap<string, PlanHistory>
  readonly findings: readonly Finding[]
  /** all that is judged, where some of it is not shown; left out: no more than what is shown */
  readonly judged?: Pick<DocsInput, 'plans' | 'findings' | 'usage' | 'history'>
  /** skeletons by file name (`event.md`): the shipped ones, a team's own instead where there is one */
  readonly templates: ReadonlyMap<string, SourceFile>
  /** the files in the docs folder, by path inside it */
  readonly existing: Folder
  /** the same as they lie on the disk, by which pages keep their addresses; left out: no others */
  readonly onDisk?: Folder
  /** the markdown files in the plans' `notes/` folders, by path in the repository */
  readonly notes: ReadonlyMap<string, string>
  /** a team's own pages with `waymark:insert` regions */
  readonly ownPages: readonly SourceFile[]
  readonly settings: DocsOptions
  /** null: no links to it */
  readonly repository: Repository | null
  /** ISO date by which reviews are overdue */
  readonly now: string
  /** null: payloads are not made up */
  readonly payloads: Payloads | null
  /** destination types of the team's own, as the config has them */
  readonly destinationTypes?: JsonObject
  /** how often each event came, by name, where a usage file is checked in */
  readonly usage?: ReadonlyMap<string, EventUsage>
  /** a digest of the text of each plan file, by path; left out where nothing is remembered from run to run */
  readonly fingerprints?: ReadonlyMap<string, string>
}

/** How much an event is sent and asked for. */
export interface EventUsage {
  readonly count: number
  /** ISO date; null: not known */
  readonly lastSeen: string | null
  /** null: not known */
  readonly queries: number | null
}

/** One page as it is to be; the path counts from the docs folder. */
export interface DocsPage {
  readonly path: string
  readonly title: string
  readonly markdown: string
  /** true where git's history decides that there is such a page */
  readonly fromHistory: boolean
}

export interface DocsOutput {
  readonly pages: readonly DocsPage[]
  /** what lies beside the pages, by path: JSON Schemas */
  readonly files: ReadonlyMap<string, string>
  /** what to write and to delete, by path in the repository; nothing where all is as it should be */
  readonly edits: readonly FileEdit[]
  readonly problems: readonly DocsProblem[]
}

/** Something to tell the person who runs it; an error when it has to be settled. Lines count from 1. */
export interface DocsProblem {
  readonly level: 'error' | 'warning'
  readonly file: string
  readonly line: number
  readonly message: string
}

export function byPlace(a: DocsProblem, b: DocsProblem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
}
