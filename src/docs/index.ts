export type { Payloads, Repository } from './book.ts'
export { buildDocs, pageKeys } from './build.ts'
export { compareDocs } from './compare.ts'
export {
  byPlace,
  type DocsInput,
  type DocsOptions,
  type DocsOutput,
  type DocsPage,
  type DocsProblem,
  type EventUsage,
} from './docs.ts'
export {
  type Comparison,
  formerNamesOf,
  type HistoryStep,
  historyEntry,
  historyStep,
  type PlanHistory,
  planHistory,
} from './history.ts'
export { INSERT } from './insert-regions.ts'
export { pageFolders } from './kinds.ts'
export type { Remembered } from './memory.ts'
export { type NotesEnd, notesJson, notesMarkdown, type ReleaseNotes } from './release-notes.ts'
export { HEADER } from './render.ts'
export { compareSite } from './site/compare.ts'
export { siteProblems } from './site/gates.ts'
export { buildSite, judgedSite } from './site/index.ts'
export type { SiteInput } from './site/input.ts'
export { layoutProblems } from './site/layout.ts'
export {
  type DocsSummary,
  type KnownRun,
  knownFiles,
  type RunMemory,
  type SiteTarget,
  writeAll,
} from './write.ts'
