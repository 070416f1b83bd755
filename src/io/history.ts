import { type Git, isoTime, requireId } from './git.ts'
import { runGit } from './git-process.ts'
import type { Selection } from './selection.ts'
import { entryKind, isAsked, splitZero, type TreeEntry } from './tree.ts'

/** A commit on the main line that touched the asked paths. */
export interface Revision {
  readonly sha: string
  /** its first parent; null for a root commit */
  readonly parent: string | null
  /** when it was committed: ISO 8601, UTC */
  readonly date: string
  readonly author: string
  readonly subject: string
  /** the asked files as it left them, in path order; {@link readEntries} reads them */
  readonly entries: readonly TreeEntry[]
}

/** A commit and what it did to each path: the entry after it, null where it was deleted. */
interface Step {
  readonly commit: Omit<Revision, 'entries'>
  readonly changes: ReadonlyMap<string, TreeEntry | null>
}

/**
 * The first-parent history of the asked paths up to a commit, oldest first: a merged pull request is one step, and the
 * files before a step are those of the step before it. A shallow clone's history is cut off: see `isShallow`.
 * One git process, however long the history; no file is read.
 */
export async function listHistory(git: Git, commit: string, selection: Selection): Promise<Revision[]> {
  const state = new Map<string, TreeEntry>()
  return (await listSteps(git, commit, selection)).map(step => {
    for (const [path, entry] of step.changes) {
      if (entry === null) state.delete(path)
      else state.set(path, entry)
    }
    return { ...step.commit, entries: [...state.keys()].sort().map(path => state.get(path)!) }
  })
}

async function listSteps(git: Git, commit: string, selection: Selection): Promise<Step[]> {
  if (selection.prefixes.length === 0) return []
  const output = await runGit(git.root, [
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--root',
    '--reverse',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-relative',
    '--no-color',
    '--no-notes',
    '--encoding=UTF-8',
    '--format=%H%x00%P%x00%ct%x00%an%x00%s%x00%b%x00',
    requireId(commit),
    '--',
    ...selection.prefixes.filter(prefix => prefix !== ''),
  ])
  const fields = splitZero(output).map(field => field.toString())
  const steps: Step[] = []
  for (let at = 0; at < fields.length; ) {
    const [sha, parents, seconds, author, first, body] = fields.slice(at, at + 6) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    // The seventh field is empty: the format's end and the record's are both a NUL.
    const { changes, next } = readChanges(fields, at + 7, selection)
    const date = isoTime(Number(seconds))
    const subject = titled(first, body)
    const step = { commit: { sha, parent: parents.split(' ')[0] || null, date, author, subject }, changes }
    if (changes.size > 0) steps.push(step)
    at = next
  }
  return steps
}

/**
 * What a commit is about. GitHub merges a pull request under a subject that names its branch alone, with its title below: the
 * title and the number are put together as they are where it is squashed.
 */
function titled(subject: string, body: string): string {
  const number = /^Merge pull request #(\d+) from \S+$/.exec(subject)?.[1]
  const title = body
    .split('\n')
    .find(line => line.trim() !== '')
    ?.trim()
  return number === undefined || title === undefined ? subject : `${title} (#${number})`
}

/** Reads pairs of ":oldmode newmode oldid newid status" and path, from `at` up to the next commit. */
function readChanges(
  fields: readonly string[],
  at: number,
  selection: Selection,
): { changes: Step['changes']; next: number } {
  const changes = new Map<string, TreeEntry | null>()
  let next = at
  for (; fields[next]?.trimStart().startsWith(':'); next += 2) {
    const [oldMode, newMode, , id, status] = fields[next]!.trim().slice(1).split(' ')
    const path = fields[next + 1]!
    const deleted = status === 'D'
    const entry: TreeEntry = { path, kind: entryKind(deleted ? oldMode! : newMode!), id: id! }
    if (deleted) changes.set(path, null)
    else if (isAsked(entry, selection)) changes.set(path, entry)
  }
  return { changes, next }
}

/** The subjects of the commits from `base` (not included) to `head` on the main line, newest first, 200 at most. */
export async function firstParentSubjects(git: Git, base: string, head: string): Promise<string[]> {
  const range = [`^${requireId(base)}`, requireId(head)]
  const output = await runGit(git.root, [
    'log',
    '--first-parent',
    '--max-count=200',
    '-z',
    '--format=%s',
    ...range,
    '--',
  ])
  return splitZero(output).map(String)
}

/** The ids of the commits from `base` (not included; null: from the first on) to `head` on the main line. */
export async function firstParentIds(git: Git, base: string | null, head: string): Promise<Set<string>> {
  const range = [...(base === null ? [] : [`^${requireId(base)}`]), requireId(head)]
  const output = await runGit(git.root, ['rev-list', '--first-parent', ...range, '--'])
  return new Set(
    output
      .toString()
      .split('\n')
      .filter(id => id !== ''),
  )
}
