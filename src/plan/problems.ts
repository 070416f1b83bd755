import type { Origin } from '../model/origin.ts'
import type { Problem } from '../model/plan.ts'
import type { Phrase } from '../text/phrase.ts'

/** Collects what is wrong with a plan; the same thing at the same place is told once. */
export class Problems {
  readonly #found = new Map<string, Omit<Problem, 'object'>>()

  add(rule: string, messageId: string, message: Phrase, at: Origin, suggestion: string | null = null): void {
    const key = JSON.stringify([rule, messageId, at.file, at.pointer, at.range ?? null])
    if (!this.#found.has(key)) this.#found.set(key, { rule, messageId, message, at, suggestion })
  }

  /** In the order of finding, each with the object that it is about. */
  list(objectAt: (at: Origin) => string): Problem[] {
    return [...this.#found.values()].map(problem => ({ ...problem, object: objectAt(problem.at) }))
  }
}
