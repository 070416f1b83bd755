import type { Folder } from '../text/source-file.ts'
import { buildDocs } from './build.ts'
import { byPlace, type DocsInput, type DocsProblem } from './docs.ts'
import { Shelf } from './files.ts'
import { INSERT } from './insert-regions.ts'
import { type Kept, readKept, withoutKept } from './keep-regions.ts'
import { without } from './markers.ts'
import { HEADER } from './render.ts'
import { pageOfSchema } from './schemas.ts'

/**
 * What is not as plan and templates would have it, a line for each file: for `docs --check`. What git's history or the date
 * decides is left out: those regions of a page, and the changelog's months.
 */
export function compareDocs(input: DocsInput): readonly DocsProblem[] {
  if (input.unread?.length) return input.unread
  const output = buildDocs(input)
  const shelf = new Shelf(input.settings.dir, input.existing)
  const errors = output.problems.filter(each => each.level === 'error')
  const outdated = output.pages.flatMap(({ path, markdown, fromHistory }) => {
    if (fromHistory) return []
    const there = shelf.existing.get(path)
    if (there === undefined) return [problem(shelf, path, 1, 'This page is missing. Run `waymark docs`.')]
    const line = firstDifference(...sidesOf(there, markdown))
    if (line === null) return []
    return [problem(shelf, path, lineOf(there, line), 'This page is out of date. Run `waymark docs`.')]
  })
  for (const [path, text] of output.files)
    if (shelf.existing.get(path)?.replaceAll('\r\n', '\n') !== text)
      outdated.push(problem(shelf, path, 1, 'This file is missing or out of date. Run `waymark docs`.'))
  const pages = new Set([...output.pages.map(page => page.path), ...output.files.keys()])
  const stale = [...shelf.manifest.keys()]
    .filter(path => !pages.has(path) && shelf.existing.has(path) && !isOfHistory(path, shelf.existing))
    .map(path =>
      problem(shelf, path, 1, 'The plan no longer has what this page is about. Run `waymark docs`.'),
    )
  const inserts = input.ownPages.flatMap(({ path, text }) => {
    const content = output.edits.find(edit => edit.path === path)?.content
    if (typeof content !== 'string') return []
    const lines = text.split('\n')
    const differs = content.split('\n').findIndex((each, index) => each !== lines[index])
    const line = lines.slice(0, differs).findLastIndex(each => each.includes(INSERT)) + 1
    const message = 'A region in this page is out of date. Run `waymark docs`.'
    return [{ level: 'error' as const, file: path, line, message }]
  })
  return [...errors, ...outdated, ...stale, ...inserts].sort(byPlace)
}

/**
 * Whether git's history decides that there is such a file: a month of the changelog, a page that says nothing else, or the schema
 * beside one.
 */
export function isOfHistory(path: string, existing: Pick<Folder, 'get'>): boolean {
  if (/(^|\/)changelog\/\d{4}-\d{2}\.md$/.test(path)) return true
  const page = pageOfSchema(path)
  if (!page.endsWith('.md')) return false
  const text = existing.get(page)
  return text !== undefined && decided(text).every(line => line === HEADER)
}

/**
 * The lines that plan and templates decide, without blank ones.
 * @param isPlaced of which regions that people write the first line stays, as the place that they have
 */
export function decided(text: string, isPlaced: (region: string) => boolean = () => false): string[] {
  return withoutKept(without(text.replaceAll('\r\n', '\n'), 'history'), isPlaced)
    .split('\n')
    .filter(line => line.trim() !== '')
}

/**
 * What is decided of a page as it is and as it is to be, and where regions stand that people write. One among what history tells
 * has no place there; one under a heading of it has no other place without it.
 */
function sidesOf(there: string, wanted: string): [string[], string[]] {
  const headings = new Set(decided(there))
  const outside = new Set(readKept(without(there, 'history')).kept.map(({ name }) => name))
  const isApart = ({ name, under }: Kept): boolean =>
    outside.has(name) && under !== null && !headings.has(under)
  const apart = new Set(
    readKept(there)
      .kept.filter(isApart)
      .map(({ name }) => name),
  )
  const isPlaced = (name: string): boolean => !apart.has(name)
  return [decided(there, isPlaced), decided(wanted, isPlaced)]
}

function firstDifference(there: readonly string[], wanted: readonly string[]): string | number | null {
  const at = there.findIndex((line, index) => line !== wanted[index])
  if (at !== -1) return there[at]!
  return wanted.length === there.length ? null : -1
}

/** The line of the file that holds the text; its last where something is missing there. */
function lineOf(text: string, line: string | number): number {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  return typeof line === 'number' ? Math.max(1, lines.length - 1) : Math.max(1, lines.indexOf(line) + 1)
}

function problem(shelf: Shelf, path: string, line: number, message: string): DocsProblem {
  return { level: 'error', file: shelf.inRepository(path), line, message }
}
