import { type Block, type Content, code, type Inline, list, paragraph } from '../../markdown/build.ts'
import type { Body, Property, Variant } from '../../model/plan.ts'
import { walkProperties } from '../../model/walk.ts'
import { canonical } from '../../text/json.ts'
import { joined, type Page, sentence } from '../page.ts'
import { conditions } from './conditions.ts'
import { sourceLinks } from './event-table.ts'
import { allowedValues, constraints, typeWords, valueList } from './schema-words.ts'

/** How what one source sends differs from what the event says, a line for each difference. */
export function variantBlocks(variants: Iterable<Variant>, base: Body, page: Page): Block[] {
  return [...variants].flatMap(variant => {
    const differences = differencesOf(variant, base)
    if (differences.length === 0) return []
    return [paragraph([...sourceLinks([variant.source], page), ':']), list(differences)]
  })
}

function differencesOf(variant: Variant, base: Body): Content[] {
  const own = new Map(walkProperties(variant.body.properties).map(property => [property.path, property]))
  const common = new Map(walkProperties(base.properties).map(property => [property.path, property]))
  const gone = [...common.keys()].filter(
    path => !own.has(path) && !hasAncestor(path, path => common.has(path) && !own.has(path)),
  )
  const lines: Content[] = []
  if (variant.trigger !== null) lines.push(`When: ${variant.trigger}`)
  if (gone.length > 0) lines.push(['Never sends ', ...sentence(gone.map(code), 'or'), '.'])
  for (const [path, property] of own) {
    const before = common.get(path)
    if (!before)
      lines.push([
        'Also sends ',
        code(path),
        ` (${typeWords(property)}${property.required ? ', required' : ''}).`,
      ])
    else lines.push(...changed(property, before))
  }
  return [...lines, ...furtherConditions(variant.body, base)]
}

function furtherConditions(body: Body, base: Body): Content[] {
  const known = new Set(conditions(base).map(each => JSON.stringify(each)))
  return conditions(body).filter(each => !known.has(JSON.stringify(each)))
}

function hasAncestor(path: string, test: (path: string) => boolean): boolean {
  for (let at = path.lastIndexOf('.'); at > 0; at = path.lastIndexOf('.', at - 1))
    if (test(path.slice(0, at).replace(/\[\]$/, '')) || test(path.slice(0, at))) return true
  return false
}

function changed(property: Property, before: Property): Content[] {
  const name = code(property.path)
  const lines: Content[] = []
  if (property.required !== before.required)
    lines.push([name, property.required ? ' is required.' : ' is optional.'])
  if (typeWords(property) !== typeWords(before)) lines.push([name, ` is ${typeWords(property)}.`])
  const values = allowedValues(property)
  if (canonical([...values]) !== canonical([...allowedValues(before)])) lines.push([name, ...allowed(values)])
  const rules = constraints(property.schema)
  if (!same(rules, constraints(before.schema)))
    lines.push(
      rules.length === 0 ? [name, ' has no further rules.'] : [name, ': ', ...joined(rules, '; '), '.'],
    )
  return lines
}

function allowed(values: Parameters<typeof valueList>[0]): (string | Inline)[] {
  return values.length === 0
    ? [' may have any value.']
    : [' is one of ', ...joined([valueList(values)], ''), '.']
}

function same(a: readonly Content[], b: readonly Content[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
