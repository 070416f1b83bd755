import type { FileSet, SourceFile, UnreadableFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import { type Git, requireId } from './git.ts'
import { runGit } from './git-process.ts'
import { Budget, byPath, decode, fileSet, onlyFile, reasons } from './limits.ts'
import { unsafePath } from './safe-path.ts'
import { type Selection, selectPath } from './selection.ts'

/** One file, symlink or submodule of a commit's tree. */
export interface TreeEntry {
  readonly path: string
  readonly kind: 'file' | 'symlink' | 'submodule'
  /** id of the blob (of the commit, for a submodule) */
  readonly id: string
}

/** What is in a commit below the asked paths, symlinks and submodules included, in path order. */
async function listTree(git: Git, commit: string, selection: Selection): Promise<TreeEntry[]> {
  for (const prefix of selection.prefixes) {
    const reason = unsafePath(prefix)
    if (reason !== null) throw new UsageError(`The path ${JSON.stringify(prefix)} ${reason}.`)
  }
  if (selection.prefixes.length === 0) return []
  // An empty pathspec is an error in git; the root needs none.
  const pathspecs = selection.prefixes.includes('') ? [] : ['--', ...selection.prefixes]
  const listing = await runGit(git.root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    requireId(commit),
    ...pathspecs,
  ])
  return splitZero(listing)
    .map(parseEntry)
    .filter(entry => isAsked(entry, selection))
    .sort(byPath)
}

/**
 * The files of a commit that are asked for, from git's objects: no checkout, no symlink followed.
 * What cannot be read is in `unreadable`; a path that the commit has not is no error and gives no file.
 */
export async function readTree(git: Git, commit: string, selection: Selection): Promise<FileSet> {
  const [files] = await readEntries(git, [await listTree(git, commit, selection)])
  return files!
}

/** One file of a commit; null when it has none there. Throws a UsageError when it cannot be read. */
export async function readTreeFile(git: Git, commit: string, path: string): Promise<SourceFile | null> {
  return onlyFile(await readTree(git, commit, selectPath(path)))
}

/** The files of several listings, reading each blob once: one git process for the sizes and one for the contents. */
export async function readEntries(git: Git, listings: readonly (readonly TreeEntry[])[]): Promise<FileSet[]> {
  const sizes = await blobSizes(git, listings.flat())
  const admitted = listings.map(entries => admit(entries, sizes))
  const ids = new Set<string>()
  for (const { entry, refused } of admitted.flat()) if (refused === null) ids.add(entry.id)
  const texts = await blobTexts(git, [...ids], sizes)
  return admitted.map(listing => toFileSet(listing, texts))
}

/** Whether a selection is about an entry. */
export function isAsked(entry: TreeEntry, selection: Selection): boolean {
  return entry.kind === 'file' ? selection.wants(entry.path) : selection.covers(entry.path)
}

interface Admission {
  readonly entry: TreeEntry
  readonly refused: string | null
}

/** Holds a listing against the limits of one reading; it ends at the first file that no longer fits. */
function admit(entries: readonly TreeEntry[], sizes: ReadonlyMap<string, number>): Admission[] {
  const budget = new Budget()
  const admissions: Admission[] = []
  for (const entry of entries) {
    const size = sizes.get(entry.id)
    const refused =
      entry.kind !== 'file' ? reasons[entry.kind] : size === undefined ? reasons.missing : budget.refuse(size)
    admissions.push({ entry, refused })
    if (refused === reasons.tooMany) break
  }
  return admissions
}

function toFileSet(admissions: readonly Admission[], texts: ReadonlyMap<string, string>): FileSet {
  const files: SourceFile[] = []
  const unreadable: UnreadableFile[] = []
  for (const { entry, refused } of admissions) {
    const text = refused === null ? texts.get(entry.id) : undefined
    if (text !== undefined) files.push({ path: entry.path, text })
    else unreadable.push({ path: entry.path, reason: refused ?? reasons.notUtf8 })
  }
  return fileSet(files, unreadable)
}

/** Sizes in bytes by blob id; a blob that is not in the object database has none. */
async function blobSizes(git: Git, entries: readonly TreeEntry[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  const ids = new Set(entries.filter(entry => entry.kind === 'file').map(entry => entry.id))
  if (ids.size === 0) return sizes
  const output = await runGit(git.root, ['cat-file', '--batch-check'], `${[...ids].join('\n')}\n`)
  for (const line of output.toString().split('\n')) {
    const [id, type, size] = line.split(' ')
    if (id !== undefined && type === 'blob') sizes.set(id, Number(size))
  }
  return sizes
}

/** Texts by blob id; a blob that is not UTF-8 has none. */
async function blobTexts(
  git: Git,
  ids: readonly string[],
  sizes: ReadonlyMap<string, number>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  if (ids.length === 0) return texts
  const output = await runGit(git.root, ['cat-file', '--batch'], `${ids.join('\n')}\n`)
  let offset = 0
  for (const id of ids) {
    const start = output.indexOf('\n', offset) + 1
    const end = start + sizes.get(id)!
    const text = decode(output.subarray(start, end))
    if (text !== null) texts.set(id, text)
    offset = end + 1
  }
  return texts
}

function parseEntry(record: Buffer): TreeEntry {
  const tab = record.indexOf('\t')
  const [mode, , id] = record.subarray(0, tab).toString().split(' ')
  return { path: record.subarray(tab + 1).toString(), kind: entryKind(mode!), id: id! }
}

/** The kind that git's mode stands for. */
export function entryKind(mode: string): TreeEntry['kind'] {
  return mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file'
}

/** The NUL-ended records of git's `-z` output. */
export function splitZero(output: Buffer): Buffer[] {
  const records: Buffer[] = []
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    records.push(output.subarray(start, end))
    start = end + 1
  }
  return records
}
