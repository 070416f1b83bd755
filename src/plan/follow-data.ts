import type { Origin } from '../model/origin.ts'
import type { SourceDocument } from '../source/document.ts'
import { isObject, type Json, own } from '../text/json.ts'
import { join, pointer, segments } from '../text/pointer.ts'

/** The way to a property in a payload: names, and `[]` for every item of a list. */
export type Steps = readonly string[]

/** The places in a payload that the steps lead to. */
export function dataAt(value: Json, at: Origin, [step, ...rest]: Steps): Origin[] {
  if (step === undefined) return [at]
  const into = (child: Json, name: string | number): Origin[] =>
    dataAt(child, { ...at, pointer: join(at.pointer, name) }, rest)
  if (step === '[]') return Array.isArray(value) ? value.flatMap(into) : []
  const child = isObject(value) ? own(value, step) : undefined
  return child === undefined ? [] : into(child, step)
}

/** The steps as a pointer into definitions: `/properties/products/items/properties/sku`. */
export function definitionSteps(steps: Steps): string {
  return steps.map(step => (step === '[]' ? pointer('items') : pointer('properties', step))).join('')
}

/** As `Property.path`. */
export function pathOf(steps: Steps): string {
  return steps.reduce((path, step) => (path === '' || step === '[]' ? path + step : `${path}.${step}`), '')
}

/** The definitions that one is inside of, innermost first, each with the steps from it. */
export function outerDefinitions(place: string): { readonly pointer: string; readonly steps: Steps }[] {
  const path = segments(place)
  const found: { pointer: string; steps: Steps }[] = []
  let steps: Steps = []
  for (;;) {
    if (path.at(-1) === 'items') {
      path.pop()
      steps = ['[]', ...steps]
    } else if (path.length > 2 && path.at(-2) === 'properties') {
      steps = [path.pop() as string, ...steps]
      path.pop()
    } else return found
    found.push({ pointer: pointer(...path), steps })
  }
}

/** What is written at a place; undefined where nothing is. */
export function valueAt(
  documents: ReadonlyMap<string, SourceDocument>,
  { file, pointer: at }: Origin,
): Json | undefined {
  let value = documents.get(file)?.value
  for (const segment of segments(at)) {
    if (Array.isArray(value)) value = /^\d+$/.test(segment) ? value[Number(segment)] : undefined
    else value = isObject(value) ? own(value, segment) : undefined
  }
  return value
}
