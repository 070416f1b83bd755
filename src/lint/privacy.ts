import { splitWords } from '../text/names.ts'
import { remembered } from '../text/remembered.ts'

/**
 * Finds names by whole words: an entry matches a name that is it, or ends with it (`billing address`). An entry of one
 * word that is ordinary at the end of a name (`product gender`) matches only where the words before it are about people.
 */
export function nameMatcher(entries: readonly string[]): (name: string) => string | null {
  const byWords = new Map(entries.map(entry => [entry.toLowerCase(), entry]))
  const longest = Math.max(0, ...entries.map(entry => entry.split(' ').length))
  return remembered(name => {
    const words = splitWords(name).map(word => word.toLowerCase())
    for (let size = Math.min(longest, words.length); size > 0; size--) {
      const found = byWords.get(words.slice(-size).join(' '))
      const before = words.slice(0, -size)
      if (found && (size > 1 || before.every(word => !OF_THINGS.has(word)))) return found
    }
    return null
  })
}

/** Words that say that what follows is about a thing: a `product_photo` shows nobody. */
const OF_THINGS: ReadonlySet<string> = new Set(
  'product item brand category page site shop store app list campaign image file event course article video server host company organization organisation vendor merchant warehouse device screen button form template plan experiment variation'.split(
    ' ',
  ),
)
