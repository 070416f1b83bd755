import type { Plan } from '../model/plan.ts'
import { acronymOf } from '../text/acronyms.ts'
import { type Action, actionOf, endsWithAction, pastOf, type Tense, verbTense } from '../text/grammar.ts'
import { splitWords } from '../text/names.ts'

/** A name in words, the action among them, and where the words that say what happened begin. */
export interface ReadName {
  readonly words: readonly string[]
  readonly action: Action | null
  /** the first word after a namespace: `lambda_|createFunction`, `email_mask.|created` */
  readonly start: number
}

/** Reads an event's name. A namespace says where something happened, so the action is looked for behind it first. */
export function readName(name: string, verbs: readonly string[] = []): ReadName {
  const end = namespaceEnd(name)
  const tail = splitWords(name.slice(end))
  const words = end === 0 ? tail : [...splitWords(name.slice(0, end)), ...tail]
  const start = words.length - tail.length
  const action = actionOf(tail, verbs)
  if (action) return { words, action: { ...action, index: action.index + start }, start }
  return { words, action: start === 0 ? null : actionOf(words, verbs), start }
}

/** Up to the last `.`, `:` or `/`, and up to a `_` where what follows is in camelCase. */
function namespaceEnd(name: string): number {
  if (/\s/.test(name)) return 0
  const mark = /^.*[.:/](?=.)/su.exec(name)?.[0].length ?? 0
  const under = /^.*_(?=\p{Ll}+\p{Lu})/su.exec(name.slice(mark))?.[0].length ?? 0
  return mark + under
}

/** Whether a name without a sure action may be a command all the same: `saveCredentials`, whose `save` may be a noun. */
export function mayBeCommand({ words, start }: ReadName): boolean {
  return words.length > start + 1 && verbTense(words[start] as string) === 'present'
}

/** The past, unless a clear majority of at least five names that have an action is in the present. */
export function usualTense(plans: readonly Plan[], verbs: readonly string[]): Tense {
  const names = plans.flatMap(plan => [...plan.events.values()].map(({ name }) => readName(name, verbs)))
  const tenses = names.map(name => name.action?.tense ?? (mayBeCommand(name) ? 'present' : null))
  const present = tenses.filter(tense => tense === 'present').length
  const told = tenses.filter(tense => tense !== null).length
  return present >= 5 && present * 3 >= told * 2 ? 'present' : 'past'
}

/** Whether a name begins with its action and goes on with what it is done to: `Created Account`, but not `Signed Up`. */
export function isActionFirst(words: readonly string[], action: Action): boolean {
  return action.index === 0 && words.length > 1 && !endsWithAction(words, action)
}

/** A name with its action last and, where asked, in the past: `Create Account` → `Account Created`. */
export function actionLast(name: string, words: readonly string[], action: Action, tense: Tense): string {
  const verb = words[action.index] as string
  const rest = words.filter((_, index) => index !== action.index)
  return joinedLike(name, words, [...rest, tense === 'past' ? pastOf(verb) : verb])
}

/** Words in a new order, joined as the name is and with its capitals: `Viewed product` → `Product viewed`. */
export function joinedLike(name: string, before: readonly string[], after: readonly string[]): string {
  const cased = after.map((word, index) => {
    const model = before[index] ?? ''
    if (acronymOf(word) === word) return word
    return /^\p{Lu}/u.test(model) || acronymOf(model) === model ? capital(word) : small(word)
  })
  return cased.join(/[\s_-]/.exec(name)?.[0] ?? '')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function small(word: string): string {
  return word === word.toUpperCase() && word.length > 1 ? word : word.charAt(0).toLowerCase() + word.slice(1)
}
