import { distance } from 'fastest-levenshtein'

/** The candidate that `word` was probably meant to be, or null: at most about a third of its letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor((word.length + 1) / 3))
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const found = distance(word.toLowerCase(), candidate.toLowerCase())
    if (found < bestDistance) [best, bestDistance] = [candidate, found]
  }
  return best
}
