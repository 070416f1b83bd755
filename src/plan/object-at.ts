import { eventId, fileId, libraryId, planId, propertyId, thingId, traitId } from '../model/object-id.ts'
import type { Origin } from '../model/origin.ts'
import { isObject, type Json, own } from '../text/json.ts'
import { segments } from '../text/pointer.ts'
import type { PlanFile } from './cursor.ts'
import { pathTo } from './expand.ts'
import { isTraitSet } from './keys.ts'

const registries = {
  owners: 'owner',
  useCases: 'use-case',
  kpis: 'kpi',
  sources: 'source',
  destinations: 'destination',
  identifiers: 'identifier',
  common: 'common',
  bundles: 'bundle',
  schemas: 'schema',
} as const

/** The object that a place of the plan belongs to, in the words of `model/object-id.ts`. */
export function objectAt(
  { file: path, pointer }: Origin,
  files: ReadonlyMap<string, PlanFile>,
  eventIdAt: (file: string, key: string) => string,
): string {
  const file = files.get(path)
  if (file === undefined) return fileId(path)
  const [section = '', name, ...rest] = segments(file.toNative(pointer))
  if (['plan', 'ownership', 'funnel'].includes(section)) return planId
  if (name === undefined) return fileId(path)
  if (section === 'events') {
    const id = eventIdAt(path, name)
    const property = propertyPath(withoutVariant(rest))
    return property === '' ? eventId(id) : propertyId(id, property)
  }
  if (section === 'traits') return traitAt(name, rest, at(file.value, 'traits', name))
  if (section === 'properties') return libraryId(name)
  if (Object.hasOwn(registries, section)) return thingId(registries[section as keyof typeof registries], name)
  const item = at(file.value, section, name)
  if (section === 'migrations')
    return thingId('migration', textAt(item, 'from', 'event') ?? textAt(item, 'to') ?? name)
  if (section === 'removed') return thingId('removed', textAt(item, 'event') ?? name)
  return fileId(path)
}

function withoutVariant(rest: readonly string[]): readonly string[] {
  if (rest[0] === 'schema') return rest.slice(1)
  return rest[0] === 'variants' ? rest.slice(2) : rest
}

/** `properties`, `shop`, `properties`, `city`, `type` → `shop.city` */
function propertyPath(rest: readonly string[]): string {
  let path = ''
  let index = 0
  while (index < rest.length) {
    const name = rest[index + 1]
    if (rest[index] === 'items' && path !== '') {
      path = pathTo(path, '[]')
      index += 1
    } else if (rest[index] === 'properties' && name !== undefined) {
      path = pathTo(path, name)
      index += 2
    } else break
  }
  return path.replace(/(\[\])+$/, '')
}

function traitAt(kind: string, rest: readonly string[], set: Json | undefined): string {
  const whole = thingId('traits', kind)
  if (rest.length === 0) return whole
  const path = propertyPath(set !== undefined && isTraitSet(set) ? rest : ['properties', ...rest])
  return path === '' || (kind !== 'user' && kind !== 'group') ? whole : traitId(kind, path)
}

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  let found = value
  for (const segment of path) {
    if (Array.isArray(found)) found = found[Number(segment)]
    else found = isObject(found) ? own(found, segment) : undefined
  }
  return found
}

function textAt(value: Json | undefined, ...path: readonly string[]): string | null {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : null
}
