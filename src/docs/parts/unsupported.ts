import { acceptedTypes, namePatterns, reservedNames } from '../../lint/data/destinations.ts'
import type { LimitRow } from '../../lint/data/limits.ts'
import { propertyNameAt, reaching, type Target } from '../../lint/destinations.ts'
import { type Block, type Content, code, type Inline, list, paragraph, table } from '../../markdown/build.ts'
import type { PlanEvent, Property } from '../../model/plan.ts'
import { walkProperties } from '../../model/walk.ts'
import { englishList, thousands } from '../../text/english.ts'
import { own } from '../../text/json.ts'
import { joined, type Page } from '../page.ts'
import { destinationLinks } from './event-table.ts'
import { eventTargets, nameIn } from './query.ts'

/** What each destination does not take of the event: what it drops, cuts or refuses; nothing where it takes all. */
export function unsupported(event: PlanEvent, page: Page): Block[] {
  const items = eventTargets(event, page).flatMap((target): Content[] => {
    const found = [...typesOf(event, target), ...namesOf(event, target), ...sizesOf(event, target)]
    if (found.length === 0) return []
    return [[...destinationLinks([target.destination.id], page), ': ', ...joined(found, '; '), '.']]
  })
  return items.length === 0 ? [] : [paragraph('Not all of it arrives everywhere:'), list(items)]
}

/** The limits of one destination as a table, whatever the plan sends. */
export function limitTable({ limits, type }: Target): Block[] {
  const rows = limits.map(([what, how, value, unit, effect]): Content[] => [
    KINDS[what] ?? `value of ${what.slice('property.value.'.length)}`,
    `at ${how === 'max' ? 'most' : 'least'} ${thousands(value)} ${unitWord(unit, value)}`.trim(),
    effect ?? undocumented,
  ])
  const taken = lookUp(acceptedTypes, type)
  if (taken) rows.push(['type of a property', `${taken.types.join(', ')}`, taken.effect])
  const names = lookUp(namePatterns, type)
  if (names) rows.push(['name of an event', names.allowed, names.effect ?? undocumented])
  return rows.length === 0 ? [] : [table(['What', 'Limit', 'Beyond it'], rows)]
}

/** What is said of an effect that no documentation states: "a name of more than 40 characters is …" */
const undocumented = 'not documented to arrive'

const KINDS: Readonly<Record<string, string>> = {
  'event.name': 'name of an event',
  'property.name': 'name of a property',
  'trait.name': 'name of a trait',
  'property.value': 'value of a property',
  'trait.value': 'value of a trait',
  'column.name': 'name of a column or table',
  'object.depth': 'depth of an object',
  'object.keys': 'keys of an object',
  'event.properties': 'properties of an event',
  events: 'events',
  properties: 'properties',
  traits: 'traits',
}

function unitWord(unit: LimitRow[3], value: number): string {
  const word = { char: 'character', byte: 'byte', count: '', level: 'level' }[unit]
  return word === '' || value === 1 ? word : `${word}s`
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, type: string | null): Value | undefined {
  return type !== null && Object.hasOwn(table, type) ? table[type] : undefined
}

/** Integrations map these lists to the items of an order. */
const MAPPED_LISTS: ReadonlySet<string> = new Set(['products', 'items'])

function typesOf(event: PlanEvent, target: Target): Content[] {
  const taken = lookUp(acceptedTypes, target.type)
  if (!taken) return []
  const isTaken = ({ name, types }: Property): boolean =>
    types.every(type => taken.types.includes(type) || (type === 'array' && MAPPED_LISTS.has(name)))
  const others = reaching(event, target).filter(property => !isTaken(property))
  if (others.length === 0) return []
  const kinds = Object.entries(NESTED).flatMap(([type, word]) => (taken.types.includes(type) ? [] : [word]))
  return [[`takes no ${englishList(kinds, 'or')}: `, ...names(others), ` (${taken.effect})`]]
}

const NESTED = { array: 'lists', object: 'objects', null: 'nulls' }

function namesOf(event: PlanEvent, target: Target): Content[] {
  const found: Content[] = []
  const name = nameIn(event, target)
  const pattern = lookUp(namePatterns, target.type)
  if (pattern && event.type === 'track' && !pattern.pattern.test(name))
    found.push([
      'the name ',
      code(name),
      ` is ${pattern.effect ?? undocumented} (it takes ${pattern.allowed})`,
    ])
  const reserved = lookUp(reservedNames, target.type)
  if (!reserved) return found
  const isReserved = (given: string, list: readonly string[]): boolean =>
    list.includes(given) || reserved.prefixes.some(prefix => given.startsWith(prefix))
  if (isReserved(name, reserved.events))
    found.push(['the name ', code(name), ` means something else there (${reserved.effect})`])
  const kept = reaching(event, target).filter(property =>
    isReserved(propertyNameAt(property, event, target), reserved.properties),
  )
  if (kept.length > 0) found.push([...names(kept), ` means something else there (${reserved.effect})`])
  return found
}

function sizesOf(event: PlanEvent, target: Target): Content[] {
  const properties = reaching(event, target)
  return target.limits.flatMap((row): Content[] => {
    const [what, how, value, unit, known] = row
    const effect = known ?? undocumented
    const bound = `${how === 'max' ? 'more' : 'fewer'} than ${thousands(value)} ${unitWord(unit, value)}`
    switch (what) {
      case 'event.name':
        return isBeyond(nameIn(event, target), row) ? [`a name of ${bound} is ${effect}`] : []
      case 'property.name': {
        const long = properties.filter(property => isBeyond(propertyNameAt(property, event, target), row))
        return long.length === 0 ? [] : [[`names of ${bound} are ${effect}: `, ...names(long)]]
      }
      case 'event.properties':
        return properties.length > value
          ? [`of ${properties.length} properties it takes ${value} (${effect})`]
          : []
      case 'property.value':
        return properties.some(property => canBeLonger(property, value))
          ? [`a text of ${bound} is ${effect}`]
          : []
      case 'object.depth':
        return walkProperties(properties).some(({ path }) => path.split('.').length > value)
          ? [`what is nested in ${bound} is ${effect}`]
          : []
      default:
        return []
    }
  })
}

function isBeyond(text: string, [, how, value, unit]: LimitRow): boolean {
  const size = unit === 'byte' ? Buffer.byteLength(text) : [...text].length
  return how === 'max' ? size > value : size < value
}

/** A text that the plan does not keep within so many characters. */
function canBeLonger({ types, schema }: Property, most: number): boolean {
  if (!types.includes('string') || ['enum', 'const', 'format'].some(key => Object.hasOwn(schema, key)))
    return false
  const longest = own(schema, 'maxLength')
  return typeof longest !== 'number' || longest > most
}

const SHOWN = 8

function names(properties: readonly Property[]): (string | Inline)[] {
  const shown = properties.slice(0, SHOWN).map(({ path }) => code(path))
  const rest = properties.length - shown.length
  return [...joined(shown, ', '), ...(rest > 0 ? [` and ${rest} more`] : [])]
}
