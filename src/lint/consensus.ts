import { CASE_STYLES, type CaseOptions, type CaseStyle, isCase } from '../text/names.ts'

/** The style that most names are in, and whether it is a clear majority. */
export interface Consensus {
  readonly style: CaseStyle
  /** how many names are in it */
  readonly names: number
  /** at least two thirds of all */
  readonly clear: boolean
}

/** The most common style of some names (each name counts as often as it is given); null where none is in any style. */
export function consensus(names: readonly string[], options: CaseOptions): Consensus | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  let best: Consensus | null = null
  for (const style of CASE_STYLES) {
    let conforming = 0
    for (const [name, count] of counts) if (isCase(name, style, options)) conforming += count
    if (conforming <= (best?.names ?? 0)) continue
    best = { style, names: conforming, clear: conforming * 3 >= names.length * 2 }
  }
  return best
}
