import { oneTypoApart } from '../text/stem.ts'
import { confusableWords } from './data/confusable-words.ts'

/** Whether one word is likely the other with a typing error: long enough, one letter apart, and not both words in use. */
export function isMisspelling(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) < 5 || (confusableWords.has(one) && confusableWords.has(other)))
    return false
  return oneTypoApart(one, other)
}
