import { CASE_STYLES, type CaseOptions, type CaseStyle, isCase } from '../text/names.ts'

/** The style that most names are in, and whether it is a clear majority. */
export interface Consensus {
  readonly style: CaseStyle
  /** what parts names that are judged part by part: `team:order_completed`; null where whole names are in the style */
  readonly namespace: string | null
  /** how many names are in it */
  readonly names: number
  /** at least two thirds of all */
  readonly clear: boolean
}

const NAMESPACES = [':', '.', '/']

/**
 * The most common style of some names (each name counts as often as it is given); null where none is in any style. Names of
 * several parts are judged part by part, where most names are: always at `:`, `.` and `/`, and at `_` where no style is
 * clear for whole names.
 */
export function consensus(names: readonly string[], options: CaseOptions): Consensus | null {
  const parted = (marks: readonly string[]): Consensus | null =>
    marks
      .filter(mark => names.filter(name => name.includes(mark)).length * 3 >= names.length * 2)
      .map(mark => mostCommon(names, options, mark))
      .find(found => found?.clear) ?? null
  const spaced = parted(NAMESPACES)
  if (spaced) return spaced
  const whole = mostCommon(names, options, null)
  return whole?.clear ? whole : (parted(['_']) ?? whole)
}

function mostCommon(
  names: readonly string[],
  options: CaseOptions,
  namespace: string | null,
): Consensus | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  let best: Consensus | null = null
  for (const style of CASE_STYLES) {
    let conforming = 0
    for (const [name, count] of counts) {
      if (parts(name, namespace).every(part => isCase(part, style, options))) conforming += count
    }
    if (conforming <= (best?.names ?? 0)) continue
    best = { style, namespace, names: conforming, clear: conforming * 3 >= names.length * 2 }
  }
  return best
}

/** The parts of a name that are judged one by one. */
export function parts(name: string, namespace: string | null): string[] {
  return namespace === null ? [name] : name.split(namespace)
}
