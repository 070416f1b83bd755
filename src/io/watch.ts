import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Something on disk to look at: a folder with all below it, or one file. */
export interface Watched {
  /** absolute; it need not be there yet */
  readonly path: string
  readonly kind: 'folder' | 'file'
}

/** Editors write a file in several steps, and several files at once. */
const QUIET_MS = 100
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/**
 * Calls back a moment after anything has changed. One watcher for each folder: that is what every system can do, and what sees a
 * file that an editor has put in the place of another.
 * @param paths asked again after each call
 * @returns ends it
 */
export function watchPaths(paths: () => readonly Watched[], changed: () => Promise<void>): () => void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      look()
      // The change may have been to what is to be watched.
      void changed().then(look)
    }, QUIET_MS)
  }
  const look = (): void => {
    const wanted = foldersOf(paths())
    for (const [folder, watcher] of watchers)
      if (!wanted.has(folder)) {
        watcher.close()
        watchers.delete(folder)
      }
    for (const [folder, names] of wanted) {
      if (watchers.has(folder)) continue
      const watcher = open(folder, name => {
        if (names === null || name === null || names.has(name)) soon()
      })
      if (watcher === null) continue
      watchers.set(folder, watcher)
      // A folder that goes away takes its watcher with it; a new one of that name gets its own.
      watcher.on('error', () => {
        watcher.close()
        watchers.delete(folder)
      })
    }
  }
  look()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}

function open(folder: string, seen: (name: string | null) => void): FSWatcher | null {
  try {
    return watch(folder, (_, name) => seen(name))
  } catch {
    return null
  }
}

/** Each folder to watch with the names in it that matter; null: all of them. */
function foldersOf(paths: readonly Watched[]): Map<string, ReadonlySet<string> | null> {
  const folders = new Map<string, Set<string> | null>()
  const add = (folder: string, name: string | null): void => {
    const known = folders.get(folder)
    if (name === null) folders.set(folder, null)
    else if (known === undefined) folders.set(folder, new Set([name]))
    else known?.add(name)
  }
  for (const { path, kind } of paths) {
    // The folder above sees it come and go.
    add(dirname(path), basename(path))
    if (kind === 'folder') for (const folder of below(path)) add(folder, null)
  }
  return folders
}

function below(folder: string): string[] {
  const found: string[] = []
  const left = [folder]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const here = next
    const entries = entriesOf(here)
    if (entries === null) continue
    found.push(here)
    for (const entry of entries)
      if (entry.isDirectory() && !skipped.has(entry.name)) left.push(join(here, entry.name))
  }
  return found
}

function entriesOf(folder: string): ReturnType<typeof readEntries> | null {
  try {
    return readEntries(folder)
  } catch {
    return null
  }
}

const readEntries = (folder: string) => readdirSync(folder, { withFileTypes: true })
