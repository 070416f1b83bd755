import type { Located } from './locate.ts'

/** The one order of a report: file, place, then whatever tells equal places apart. Compares by code unit, never by locale. */
export function inOrder<T extends Located>(rest: (item: T) => readonly string[]): (a: T, b: T) => number {
  return (a, b) =>
    byCodeUnit(a.file, b.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    byCodeUnit(rest(a).join('\n'), rest(b).join('\n'))
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
