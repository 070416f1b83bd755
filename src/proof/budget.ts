import type { Reason } from './reason.ts'

export type Task = 'cases' | 'values' | 'word' | 'automaton' | 'number' | 'items' | 'properties' | 'names'

/** What steps are spent on, and the keywords that make for it. */
const TASKS: Readonly<Record<Task, readonly [string, Reason['keywords']]>> = {
  cases: [
    'the case analysis',
    ['oneOf', 'anyOf', 'if', 'not', 'dependentSchemas', 'allOf', 'properties', 'ref'],
  ],
  values: ['the values of an enumeration', ['enum']],
  word: [
    'the search for a word',
    ['pattern', 'format', 'patternProperties', 'propertyNames', 'maxLength', 'minLength'],
  ],
  automaton: ['the automaton of a pattern', ['pattern', 'patternProperties', 'format']],
  number: ['the search for a number', ['multipleOf', 'minimum', 'maximum']],
  items: ['the items of an array', ['contains', 'uniqueItems', 'minItems', 'items']],
  properties: ['the properties of an object', ['minProperties', 'propertyNames', 'properties']],
  names: ['the names of properties', ['patternProperties', 'propertyNames', 'additionalProperties']],
}

/** Thrown when a question has used up its steps; it is then undecided. */
export class Exhausted extends Error {
  readonly reason: Reason

  constructor(task: Task) {
    const [what, keywords] = TASKS[task]
    super(`the budget was used up by ${what}`)
    this.reason = { what: this.message, keywords }
  }
}

/** Counts steps, which unlike seconds are the same on every machine. */
export class Budget {
  #left: number

  constructor(steps: number) {
    this.#left = steps
  }

  get left(): number {
    return this.#left
  }

  spend(steps: number, task: Task): void {
    this.#left -= steps
    if (this.#left < 0) throw new Exhausted(task)
  }
}
