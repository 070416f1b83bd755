import { type DocsProblem, writeAll } from '../docs/index.ts'
import { isUnreadable } from '../report/unreadable.ts'
import type { FileEdit } from '../text/file-edit.ts'
import { inside } from '../text/inside.ts'
import type { Folder } from '../text/source-file.ts'
import { type LastRun, RunsInMemory } from './last-run.ts'
import type { LoadedDocs } from './load-docs.ts'
import { makeSite, siteInput } from './site.ts'

/** What the site's folder is called in messages; no folder of a repository has this name by chance. */
const DIR = '(site)'

/**
 * The site of a plan that somebody is working on: made again and again, each time only what has changed. Nothing is written; what
 * would be lies in memory, over what is on the disk.
 */
export class LiveSite {
  readonly #runs = new RunsInMemory()
  readonly #pages = new Layer()
  readonly #site = new Layer()
  #files: ReadonlyMap<string, string> = new Map()

  /** by path inside the site; none before it was made */
  get files(): ReadonlyMap<string, string> {
    return this.#files
  }

  /** what the last making of it knows, for those who load what it is made of */
  get last(): LastRun {
    return this.#runs.last
  }

  /** @param loaded with what {@link last} knew @returns what is wrong with the pages or the site */
  make(loaded: LoadedDocs, url: string): readonly DocsProblem[] {
    const { dir } = loaded.input.settings
    const pages = this.#pages.over(loaded.input.existing)
    const site = this.#site.over(new Map())
    const folders = [
      { dir: DIR, folder: site },
      { dir, folder: pages },
    ] as const
    const edits: FileEdit[] = []
    const input = { ...siteInput(loaded, url), existing: pages, onDisk: loaded.input.existing }
    const writing = writeAll(input, { dir: DIR, existing: site }, this.last.known)
    let step = writing.next()
    for (; !step.done; step = writing.next()) edits.push(step.value)
    const { problems, memory } = step.value
    if (memory === null || problems.some(({ level }) => level === 'error')) this.#showAnyway(loaded, url)
    else {
      // Notes and pages of a team's own lie elsewhere: they are as they are.
      for (const { path, content } of edits) placed(path, folders)?.put(content)
      this.#files = this.#site.texts
      this.last.remember(loaded.read, memory, path => placed(path, folders)?.stamp() ?? null)
    }
    return problems.map(each => ({ ...each, file: inside(DIR, each.file) ?? each.file }))
  }

  /** What has a mistake is shown as far as it goes. Without one of its files, a plan would show as one in which things are gone. */
  #showAnyway(loaded: LoadedDocs, url: string): void {
    const isWhole = !loaded.input.plans.some(({ problems }) => problems.some(isUnreadable))
    if (this.#files.size === 0 || isWhole) this.#files = makeSite(loaded, url).files
  }
}

/** Where a path of the repository is among the folders that are laid over. */
function placed(
  path: string,
  folders: readonly { readonly dir: string; readonly folder: LaidFolder }[],
): { readonly put: (content: FileEdit['content']) => void; readonly stamp: () => string | null } | null {
  for (const { dir, folder } of folders) {
    const own = inside(dir, path)
    if (own !== null) return { put: content => folder.put(own, content), stamp: () => folder.stamp(own) }
  }
  return null
}

/** A file that lies over what is on the disk. */
interface Laid {
  /** null: it is taken away */
  readonly text: string | null
  /** the stamp of what it lies over; null: nothing lies below */
  readonly over: string | null
  readonly stamp: string
}

interface LaidFolder extends Folder {
  readonly stamp: (path: string) => string | null
  readonly put: (path: string, content: FileEdit['content']) => void
}

/** Files that lie over those of a folder, each until what is below it changes. */
class Layer {
  /** by path inside the folder */
  readonly texts = new Map<string, string>()
  readonly #laid = new Map<string, Laid>()
  #stamps = 0

  /** The folder with what lies over it. */
  over(below: Folder): LaidFolder {
    const laid = (path: string): Laid | null => {
      const found = this.#laid.get(path)
      return found !== undefined && found.over === (below.stamp?.(path) ?? null) ? found : null
    }
    const has = (path: string): boolean => {
      const found = laid(path)
      return found === null ? below.has(path) : found.text !== null
    }
    const stamp = (path: string): string | null => {
      const found = laid(path)
      if (found === null) return below.stamp?.(path) ?? null
      return found.text === null ? null : found.stamp
    }
    return {
      has,
      stamp,
      stampRead: stamp,
      get: path => {
        const found = laid(path)
        return found === null ? below.get(path) : (found.text ?? undefined)
      },
      keys: () => new Set([...below.keys(), ...this.#laid.keys()].filter(has)).values(),
      put: (path, content) => {
        // What was made by another text than is there by now must not hide it.
        const over = laid(path)?.over ?? below.stampRead?.(path) ?? null
        const text = content === null ? null : content.toString()
        this.#stamps += 1
        this.#laid.set(path, { text, over, stamp: `laid ${this.#stamps}` })
        if (text === null) this.texts.delete(path)
        else this.texts.set(path, text)
      },
    }
  }
}
