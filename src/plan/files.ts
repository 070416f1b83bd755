import { formatOf, formats } from '../formats/registry.ts'
import type { SourceDocument } from '../source/document.ts'
import { parseSource } from '../source/parse.ts'
import { englishList } from '../text/english.ts'
import { isObject } from '../text/json.ts'
import { name, type Phrase, say } from '../text/phrase.ts'
import type { FileSet } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import type { PlanFile } from './cursor.ts'
import type { Problems } from './problems.ts'

/** How many files a plan can hold. */
export const fileLimit = 5000

/** Whether a file below a plan's folder belongs to the plan. */
export function isPlanFile(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path)
}

/** Parses the files of a plan in name order, and tells what is wrong with each. */
export function loadFiles(
  { files, unreadable }: FileSet,
  format: string | null,
  problems: Problems,
  parsed: ReadonlyMap<string, SourceDocument> = new Map(),
): { files: PlanFile[]; documents: Map<string, SourceDocument> } {
  for (const { path, reason } of unreadable) {
    problems.add('file-readable', 'unreadable', say`${name(path)} ${[reason]}.`, { file: path, pointer: '' })
  }
  const wanted = files.filter(({ path }) => isPlanFile(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const tooMany = wanted[fileLimit]
  if (tooMany) {
    const message = say`A plan can hold ${fileLimit} files; this one and those after it were not read. Put several into one.`
    problems.add('file-limits', 'files', message, { file: tooMany.path, pointer: '' })
  }
  const documents = wanted.slice(0, fileLimit).map(file => {
    const known = parsed.get(file.path)
    return known?.text === file.text ? known : parseSource(file)
  })
  const reader = formatOf(format, documents)
  if (reader === null) {
    const known = englishList(
      formats.map(({ id }) => id),
      'or',
    )
    throw new UsageError(`Unknown plan format ${JSON.stringify(format)}, expected ${known}.`)
  }
  for (const document of documents) report(document, problems)
  return {
    files: documents.map(document => ({ path: document.path, document, ...reader.view(document) })),
    documents: new Map(documents.map(document => [document.path, document])),
  }
}

function report(document: SourceDocument, problems: Problems): void {
  const { path, value, errors } = document
  for (const { rule, messageId, message, range, suggestion } of errors) {
    const pointer = document.pointerAt(range[0])
    problems.add(rule, messageId, message, { file: path, pointer, range }, suggestion)
  }
  const shape = (messageId: string, message: Phrase): void =>
    problems.add('plan-shape', messageId, message, { file: path, pointer: '' })
  if (errors.length === 0 && (value === undefined || value === null)) {
    shape('emptyFile', say`The file is empty. Write a plan's keys in it, such as ${'events'}, or delete it.`)
  } else if (value !== undefined && !isObject(value)) {
    shape('notAMap', say`Expected a map with a plan's keys, such as ${'events'}.`)
  }
}
