import type { Folder } from '../../text/source-file.ts'
import { decided, isOfHistory } from '../compare.ts'
import type { DocsProblem } from '../docs.ts'
import { Shelf } from '../files.ts'

/**
 * What of a site on disk is not as plan and templates would have it, a line for each file: for `docs --check`. A page's markdown
 * twin stands for the page: in it, what git's history decides is marked, and left out.
 * @param files the site, made without history
 * @param existing what is in the site's folder, by path inside it
 */
export function compareSite(
  dir: string,
  files: ReadonlyMap<string, string>,
  existing: Folder,
): DocsProblem[] {
  const shelf = new Shelf(dir, existing)
  if (shelf.manifest.size === 0) return [problem(shelf, 'index.html', 'The site has not been written here.')]
  const outdated = [...files].flatMap(([path, text]) => {
    const there = existing.get(path)
    if (there === undefined) return [problem(shelf, path, 'This file is missing.')]
    return same(path, there, text) ? [] : [problem(shelf, path, 'This file is out of date.')]
  })
  const stale = [...shelf.manifest.keys()]
    .filter(path => !files.has(path) && existing.has(path) && !isFromHistory(path, existing))
    .map(path => problem(shelf, path, 'The plan no longer has what this page is about.'))
  return [...outdated, ...stale].sort((a, b) => (a.file < b.file ? -1 : 1))
}

function same(path: string, there: string, wanted: string): boolean {
  if (path.endsWith('.html')) return true
  if (path.endsWith('.md')) return decided(there).join('\n') === decided(wanted).join('\n')
  return there === wanted || (path === 'catalog.json' && withoutOldNames(there) === withoutOldNames(wanted))
}

/** The catalogue without other names and what was removed: git's history knows some of it, and what the plan says is on pages too. */
function withoutOldNames(catalog: string): string {
  return catalog
    .replace(/,"aliases":\[(?:"(?:[^"\\]|\\.)*",?)*\]/g, '')
    .replace(/,"retired":\[.*\]\}\n$/, '}\n')
}

function isFromHistory(path: string, existing: Folder): boolean {
  return path === 'feed.xml' || isOfHistory(path.replace(/\.html$/, '.md'), existing)
}

function problem(shelf: Shelf, path: string, words: string): DocsProblem {
  const message = `${words} Run \`waymark docs --site-dir ${shelf.dir}\`.`
  return { level: 'error', file: shelf.inRepository(path), line: 1, message }
}
