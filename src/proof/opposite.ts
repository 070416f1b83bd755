import { ARRAY, type Formula } from './formula.ts'
import type { Formulas } from './formulas.ts'

/** The negation of an atom among the values of the type that it is about. */
export function oppositeOf(formula: Formula, formulas: Formulas): Formula {
  const none = Number.POSITIVE_INFINITY
  switch (formula.kind) {
    case 'bound':
      return formulas.bound(!formula.upper, formula.limit, !formula.strict)
    case 'multiple':
      return formulas.multiple(formula.step, !formula.negated)
    case 'word':
      return formulas.word(formula.language, !formula.negated)
    case 'unique':
      return formulas.unique(!formula.negated)
    case 'size': {
      const { scope, min, max } = formula
      return formulas.or(
        min > 0 ? formulas.size(scope, 0, min - 1) : formulas.false,
        max < none ? formulas.size(scope, max + 1, none) : formulas.false,
      )
    }
    case 'item':
      return formulas.and(
        formulas.size(ARRAY, formula.index + 1, none),
        formulas.item(formula.index, formulas.not(formula.formula)),
      )
    case 'rest':
      return formulas.count(formula.from, formulas.not(formula.formula), 1, none)
    case 'count': {
      const { from, formula: counted, min, max } = formula
      return formulas.or(
        min > 0 ? formulas.count(from, counted, 0, min - 1) : formulas.false,
        max < none ? formulas.count(from, counted, max + 1, none) : formulas.false,
      )
    }
    case 'property':
      return formulas.has(formula.name, formulas.not(formula.formula))
    case 'has':
      return formulas.property(formula.name, formulas.not(formula.formula))
    case 'every':
      return formulas.some(formula.names, formulas.not(formula.formula))
    case 'some':
      return formulas.every(formula.names, formulas.not(formula.formula))
    default:
      throw new Error(`No atom: ${formula.kind}`)
  }
}
