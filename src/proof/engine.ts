import { Budget, Exhausted } from './budget.ts'
import type { Formula } from './formula.ts'
import { Formulas } from './formulas.ts'
import { Evaluator } from './holds.ts'
import { Languages } from './language.ts'
import { maybe, type Result } from './result.ts'
import type { Schema } from './schema.ts'
import { Solver } from './solver.ts'
import { Translator } from './translate.ts'

/** Everything that one comparison shares: formulas, languages, what schemas mean. */
export class Engine {
  readonly formulas: Formulas = new Formulas()
  readonly translator: Translator = new Translator(this.formulas, new Languages())
  readonly evaluator: Evaluator = new Evaluator(this.translator)

  formula(schema: Schema): Formula {
    return this.translator.formula(schema)
  }

  /** A value that satisfies all the formulas, or a proof that there is none, within so many steps. */
  solve(parts: readonly Formula[], steps: number): Result {
    try {
      return new Solver(this.formulas, this.translator, this.evaluator, new Budget(steps)).solve(...parts)
    } catch (error) {
      if (error instanceof Exhausted) return { kind: 'maybe', reason: error.reason }
      if (error instanceof RangeError)
        return maybe('the schema is nested too deeply', ['properties', 'items', 'allOf', 'not'])
      throw error
    }
  }
}
