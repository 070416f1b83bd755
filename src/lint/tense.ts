import type { Plan } from '../model/plan.ts'
import { type Action, actionOf, endsWithAction, pastOf, type Tense } from '../text/grammar.ts'
import { splitWords } from '../text/names.ts'

/** The past, unless a clear majority of at least five names is in the present. */
export function usualTense(plans: readonly Plan[], verbs: readonly string[]): Tense {
  const names = plans.flatMap(plan => [...plan.events.values()].map(({ name }) => name))
  const tenses = names.map(name => actionOf(splitWords(name), verbs)?.tense)
  const present = tenses.filter(tense => tense === 'present').length
  return present >= 5 && present * 3 >= tenses.length * 2 ? 'present' : 'past'
}

/** Whether a name begins with its action and goes on with what it is done to: `Created Account`, but not `Signed Up`. */
export function isActionFirst(words: readonly string[], action: Action): boolean {
  return action.index === 0 && words.length > 1 && !endsWithAction(words, action)
}

/** A name with its action last and, where asked, in the past: `Create Account` → `Account Created`. */
export function actionLast(name: string, words: readonly string[], action: Action, tense: Tense): string {
  const verb = words[action.index] as string
  const rest = words.filter((_, index) => index !== action.index)
  const last = tense === 'past' && action.tense === 'present' ? pastOf(verb) : verb
  const separator = /[\s_-]/.exec(name)?.[0]
  // without separators (`viewRoom`), capitals part the words
  if (separator === undefined)
    return [...rest, last].map((word, index) => (index > 0 ? capital(word) : word)).join('')
  return [...rest, last].join(separator)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
