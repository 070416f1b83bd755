import {
  type Block,
  type Content,
  code,
  html,
  type Inline,
  inline,
  paragraph,
  table,
  text,
} from '../../markdown/build.ts'
import type { Deprecation, Property } from '../../model/plan.ts'
import { walkProperties } from '../../model/walk.ts'
import { closed } from '../../text/english.ts'
import { joined, type Page } from '../page.ts'
import { ownerLink } from './event-table.ts'
import {
  allowedValues,
  constraints,
  defaultValue,
  repetition,
  typeWords,
  value,
  valueList,
  values,
} from './schema-words.ts'

/**
 * A table of properties, nested ones indented; tables of the values that have a meaning follow.
 * @param anchors of the rows, by path
 */
export function propertyTables(
  properties: readonly Property[],
  page: Page,
  anchors: ReadonlyMap<string, string>,
  pageOf: (property: Property) => string = property => `shared:${property.name}`,
): Block[] {
  const rows = walkProperties(properties)
  if (rows.length === 0) return []
  const withClass = rows.some(row => row.classification !== null || row.category !== null)
  const withExample = rows.some(row => row.examples.length > 0)
  const head = ['Property', 'Type', 'Required', 'What it holds']
  if (withClass) head.push('Classification')
  if (withExample) head.push('Example')
  const lines = rows.map(row => {
    const cells: Content[] = [
      nameCell(row, anchors.get(row.path)!, pageOf(row), page),
      typeWords(row),
      row.required ? 'yes' : '',
      meaning(row, page),
    ]
    if (withClass)
      cells.push(
        joined(
          [row.classification, row.category].filter(each => each !== null),
          ', ',
        ),
      )
    if (withExample) cells.push(row.examples.length > 0 ? value(row.examples[0]!) : '')
    return cells
  })
  return [table(head, lines), ...valueTables(rows)]
}

export function anchor(id: string): Inline {
  return html(`<a id="${id}"></a>`)
}

function nameCell(property: Property, id: string, target: string, page: Page): Content {
  const depth = property.path.replaceAll('[]', '').split('.').length - property.name.split('.').length
  const indent = depth > 0 ? [text(`${'\u00a0\u00a0'.repeat(depth - 1)}↳ `)] : []
  return [anchor(id), ...indent, page.to(target, code(property.name))]
}

/** Description, allowed values, constraints and deprecation in one cell. */
export function meaning(property: Property, page: Page): Content {
  const sentences: Content[] = []
  const allowed = allowedValues(property)
  if (allowed.length > 0) {
    const listed = inline(valueList(allowed))
    sentences.push(
      property.values.length > 0 ? ['One of ', ...listed, ' (below).'] : ['One of ', ...listed, '.'],
    )
  }
  const built = repetition(property)
  const rules = [...(built === null ? [] : [built]), ...constraints(property.schema)]
  if (rules.length > 0) sentences.push(asSentence(joined(rules, '; ')))
  const initial = defaultValue(property)
  if (initial !== null) sentences.push(['Default: ', initial, '.'])
  if (property.unit !== null) sentences.push(`In ${property.unit}.`)
  if (property.identifier !== null) sentences.push(['Identifier ', code(property.identifier), '.'])
  if (property.owner !== null) sentences.push(['Kept by ', ownerLink(property.owner, page), '.'])
  if (property.renamedFrom !== null) sentences.push(['Formerly ', code(property.renamedFrom), '.'])
  if (property.deprecated) sentences.push(deprecation(property.deprecated))
  return described(property.description, sentences)
}

/** A description, and the sentences that follow it. */
export function described(description: string | null, sentences: readonly Content[]): Content {
  if (description === null || sentences.length === 0) return description ?? joined(sentences, ' ')
  return joined([closed(description), ...sentences], ' ')
}

function asSentence(words: readonly (string | Inline)[]): (string | Inline)[] {
  const [first, ...rest] = words
  const start = typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first
  return [...(start === undefined ? [] : [start]), ...rest, '.']
}

/** "Deprecated since 2026-03-01, ends on 2026-12-31: two names for one fact. Use `x` instead." */
export function deprecation({ since, sunset, reason, replacedBy }: Deprecation): (string | Inline)[] {
  const when = [since && `since ${since}`, sunset && `ends on ${sunset}`].filter(Boolean).join(', ')
  const why = reason === null ? '' : `: ${reason.trim().replace(/\.$/, '')}`
  const start = `Deprecated${when === '' ? '' : ` ${when}`}${why}.`
  return replacedBy === null ? [start] : [`${start} Use `, code(replacedBy), ' instead.']
}

function valueTables(properties: readonly Property[]): Block[] {
  return properties.flatMap(property => {
    if (property.values.length === 0) return []
    const withDeprecation = property.values.some(each => each.deprecated !== null)
    const shown = values(property.values.map(each => each.value))
    const rows = property.values.map((each, index) => {
      const cells: Content[] = [shown[index]!, each.description ?? '']
      if (withDeprecation) cells.push(each.deprecated ? deprecation(each.deprecated) : '')
      return cells
    })
    return [
      paragraph(['Values of ', code(property.path), ':']),
      table(['Value', 'Meaning', ...(withDeprecation ? ['State'] : [])], rows),
    ]
  })
}
