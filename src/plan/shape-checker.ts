import { isObject, type Json, stringify } from '../text/json.ts'
import { nearest } from '../text/nearest.ts'
import { code, list, type Phrase, prose, say } from '../text/phrase.ts'
import { segments } from '../text/pointer.ts'
import type { Cursor } from './cursor.ts'
import { isDate, isVersion } from './formats.ts'
import type { Problems } from './problems.ts'
import { checkSchemaDocument } from './schema-check.ts'
import type { ObjectShape, Registry, Shape } from './shape.ts'
import { strayKeyAdvice } from './stray-keys.ts'

/** An id that must be in one of the plan's registries. */
export interface IdUse {
  readonly registry: Registry
  readonly id: string
  readonly cursor: Cursor
}

type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>

/** Holds what is written against what the format allows, and notes the ids that it meets. */
export class ShapeChecker {
  readonly ids: IdUse[] = []
  /** the lists of suppressions that it met */
  readonly ignores: Cursor[] = []
  readonly #problems: Problems

  constructor(problems: Problems) {
    this.#problems = problems
  }

  check(shape: Shape, cursor: Cursor): void {
    if (shape.kind === 'any') return
    if (shape.kind === 'ref') this.check(shape.get(), cursor)
    else if (shape.kind === 'pick') this.check(shape.pick(cursor.value), cursor)
    else if (!takes(shape, cursor.value)) this.#wrongKind(shape, cursor)
    else if (shape.kind === 'either') this.#either(shape, cursor)
    else if (shape.kind === 'list') this.#list(shape, cursor)
    else if (shape.kind === 'map') this.#map(shape, cursor)
    else if (shape.kind === 'object') this.#object(shape, cursor)
    else if (shape.kind === 'number') this.#number(shape, cursor)
    else if (shape.kind === 'schema') checkSchemaDocument(cursor, this)
    else if (shape.kind !== 'flag') this.#text(shape, cursor)
  }

  #either(shape: ShapeOf<'either'>, cursor: Cursor): void {
    this.check(shape.of.find(option => takes(option, cursor.value)) as Shape, cursor)
  }

  #list(shape: ShapeOf<'list'>, cursor: Cursor): void {
    if (cursor.items().length < (shape.least ?? 0)) {
      const message = say`${keyOf(cursor)} is empty, expected at least one item. Write one, or remove the key.`
      this.#problems.add('plan-shape', 'emptyList', message, cursor.at)
    }
    for (const item of cursor.items()) this.check(shape.of, item)
  }

  #map(shape: ShapeOf<'map'>, cursor: Cursor): void {
    for (const [key, child] of cursor.entries()) {
      if (key === '')
        this.#problems.add('plan-shape', 'emptyName', say`This name is empty. Write one.`, child.at)
      if (shape.patterns) this.#pattern(key, child)
      if (shape.ids) this.ids.push({ registry: shape.ids, id: key, cursor: child })
      this.check(shape.of, child)
    }
  }

  #object(shape: ObjectShape, cursor: Cursor): void {
    for (const [key, child] of cursor.entries()) {
      if (key === 'ignore') this.ignores.push(child)
      if (Object.hasOwn(shape.keys, key)) this.check(shape.keys[key]!.shape, child)
      else this.#unknownKey(shape, key, child)
    }
    for (const need of shape.needs ?? []) {
      if (cursor.has(need)) continue
      const message = say`${prose(capital(shape.name))} needs ${need}: ${prose(shape.keys[need]!.about)}`
      this.#problems.add('plan-shape', 'missingKey', message, cursor.at)
    }
  }

  #unknownKey(shape: ObjectShape, key: string, cursor: Cursor): void {
    if (cursor.file.document.isBareKey(cursor.at.pointer)) {
      const message = say`${key} is not a key of ${prose(shape.name)}: between braces a comma ends a value. Put the text that it belongs to in quotes.`
      this.#problems.add('no-unknown-key', 'commaEndsValue', message, cursor.at)
      return
    }
    const advice = strayKeyAdvice(shape.name, key)
    const near = advice === null ? nearest(key, Object.keys(shape.keys)) : null
    const instead = prose(`. ${advice ?? 'Remove it, or move it to where it belongs.'}`)
    const hint: Phrase = near === null ? instead : ['; did you mean ', code(near), '?']
    const message = [...say`${key} is not a key of ${prose(shape.name)}`, ...hint]
    this.#problems.add('no-unknown-key', 'unknownKey', message, cursor.at, near)
  }

  #number(shape: ShapeOf<'number'>, cursor: Cursor): void {
    const value = cursor.value as number | bigint
    const fits =
      (!shape.whole || typeof value === 'bigint' || Number.isInteger(value)) &&
      (shape.from === undefined || value >= shape.from) &&
      (shape.above === undefined || value > shape.above)
    if (fits) return
    const message = say`Unexpected ${String(value)} for ${keyOf(cursor)}, expected ${prose(wanted(shape))}.`
    this.#problems.add('plan-shape', 'badNumber', message, cursor.at)
  }

  #text(shape: ShapeOf<'text' | 'choice' | 'id'>, cursor: Cursor): void {
    const value = cursor.value as string
    if (shape.kind === 'id') this.ids.push({ registry: shape.of, id: value, cursor })
    if (shape.kind === 'choice' && !shape.of.includes(value)) this.#notAChoice(shape, value, cursor)
    if (shape.kind !== 'text') return
    if (shape.form === 'date' && !isDate(value)) {
      const message = say`Unexpected ${value} for ${keyOf(cursor)}, expected a date such as ${'2026-03-31'}.`
      this.#problems.add('plan-shape', 'badDate', message, cursor.at)
    }
    if (shape.form === 'version' && !isVersion(value)) {
      const message = say`Unexpected ${value} for ${keyOf(cursor)}, expected a semantic version such as ${'2.1.0'}.`
      this.#problems.add('plan-shape', 'badVersion', message, cursor.at)
    }
    if (shape.form === 'pattern') this.#pattern(value, cursor)
  }

  #pattern(source: string, cursor: Cursor): void {
    if (compiles(source, 'u') || compiles(source, '')) return
    const message = say`${source} is no regular expression. Correct it; the dialect is JavaScript's.`
    this.#problems.add('plan-shape', 'badPattern', message, cursor.at)
  }

  #notAChoice(shape: ShapeOf<'choice'>, value: string, cursor: Cursor): void {
    const near = nearest(value, shape.of)
    const choices = list(shape.of.map(code), 'or')
    const hint: Phrase = near === null ? [] : [' Did you mean ', code(near), '?']
    const message = [...say`Unexpected ${value} for ${keyOf(cursor)}, expected ${choices}.`, ...hint]
    this.#problems.add('plan-shape', 'notAChoice', message, cursor.at, near)
  }

  #wrongKind(shape: Shape, cursor: Cursor): void {
    const { value } = cursor
    if (cursor.file.document.isBareKey(cursor.at.pointer)) {
      const message = say`${keyOf(cursor)} has no value: between braces a comma ends a value. Put text with a comma in quotes.`
      this.#problems.add('plan-shape', 'commaEndsValue', message, cursor.at)
      return
    }
    if (value === null) {
      const message = say`${keyOf(cursor)} is empty, expected ${prose(wanted(shape))}. Write it, or remove the key.`
      this.#problems.add('plan-shape', 'emptyValue', message, cursor.at)
      return
    }
    const quote = canQuote(shape, value) ? say` Put it in quotes: ${JSON.stringify(written(cursor))}.` : []
    const message = say`Unexpected ${[kindOf(value)]} for ${keyOf(cursor)}, expected ${prose(wanted(shape))}.`
    this.#problems.add('plan-shape', 'wrongKind', [...message, ...quote], cursor.at)
  }
}

/** The text of a scalar as it stands in the file: 4.10 is not 4.1. */
function written(cursor: Cursor): string {
  const { document } = cursor.file
  const { line, column, endLine, endColumn } = document.valuePlace(cursor.at.pointer)
  const source = document.text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1)
  return line === endLine && source ? source : stringify(cursor.value)
}

function canQuote(shape: Shape, value: Json): boolean {
  if (typeof value === 'object') return false
  if (shape.kind === 'either') return shape.of.some(option => canQuote(option, value))
  return shape.kind === 'text' || shape.kind === 'id'
}

/** Whether a shape is meant by a value of this JSON type. */
function takes(shape: Shape, value: Json): boolean {
  switch (shape.kind) {
    case 'any':
      return true
    case 'ref':
      return takes(shape.get(), value)
    case 'either':
    case 'pick':
      return shape.of.some(option => takes(option, value))
    case 'list':
      return Array.isArray(value)
    case 'map':
    case 'object':
    case 'schema':
      return isObject(value)
    case 'flag':
      return typeof value === 'boolean' && (shape.only === undefined || value === shape.only)
    case 'number':
      return typeof value === 'number' || typeof value === 'bigint'
    default:
      return typeof value === 'string'
  }
}

function wanted(shape: Shape): string {
  switch (shape.kind) {
    case 'ref':
      return wanted(shape.get())
    case 'either':
    case 'pick':
      return [...new Set(shape.of.map(wanted))].join(' or ')
    case 'list':
      return 'a list'
    case 'map':
      return 'a map'
    case 'object':
      return `a map with the keys of ${shape.name}`
    case 'schema':
      return 'a JSON Schema'
    case 'flag':
      return shape.only === undefined ? 'true or false' : String(shape.only)
    case 'number':
      return shape.above === undefined
        ? shape.whole
          ? 'a whole number from 0'
          : 'a number'
        : 'a number above 0'
    case 'choice':
      return `one of ${shape.of.join(', ')}`
    case 'id':
      return 'an id'
    default:
      return 'text'
  }
}

function kindOf(value: Json): string {
  if (Array.isArray(value)) return 'list'
  if (isObject(value)) return 'map'
  if (typeof value === 'string') return 'text'
  return typeof value === 'boolean' ? String(value) : 'number'
}

/** The key that a value stands under; of an item of a list, the list's. */
function keyOf(cursor: Cursor): string {
  return segments(cursor.pointer).findLast(key => !/^\d+$/.test(key)) ?? cursor.file.path
}

function compiles(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags)
    return true
  } catch {
    return false
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
