import type { Identifier, Plan, Property } from '../model/plan.ts'
import { foldName, splitWords } from '../text/names.ts'

/** The plan's identifiers by every spelling of their names and aliases. */
export function identifierIndex(plan: Plan): ReadonlyMap<string, Identifier> {
  return new Map(
    [...plan.identifiers.values()].flatMap(identifier =>
      [identifier.name, ...identifier.aliases].map(name => [foldName(name), identifier] as const),
    ),
  )
}

/** The identifier that a property holds: said by `identifier`, or by its name. */
export function identifierOf(
  property: Property,
  plan: Plan,
  index: ReadonlyMap<string, Identifier>,
): Identifier | null {
  if (property.identifier !== null) return plan.identifiers.get(property.identifier) ?? null
  return index.get(foldName(property.name)) ?? null
}

/** Tells whether a name is, word by word, one of some names; `crm_*` stands for every name that begins with those words. */
export function nameTest(patterns: readonly string[]): (name: string) => boolean {
  const exact = new Set(patterns.filter(pattern => !pattern.endsWith('*')).map(wordsOf))
  const starts = patterns.filter(pattern => pattern.endsWith('*')).map(pattern => `${wordsOf(pattern)} `)
  return name => {
    const words = wordsOf(name)
    return exact.has(words) || starts.some(start => words.startsWith(start))
  }
}

function wordsOf(name: string): string {
  return splitWords(name)
    .map(word => word.toLowerCase())
    .join(' ')
}
