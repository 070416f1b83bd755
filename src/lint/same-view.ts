import type { Body, Plan, PlanEvent } from '../model/plan.ts'
import { bodiesOf, walkProperties } from '../model/walk.ts'
import { inFull } from '../text/in-full.ts'
import { own } from '../text/json.ts'
import { declaredTypes } from './schema-types.ts'

/** The parts of a plan that say something of events, or of nothing. */
const OTHERWISE: ReadonlySet<keyof Plan> = new Set(['events', 'suppressions', 'problems', 'files'])

/**
 * True where what a rule sees is the same in both that judges names, or names and values, alone: the names and types of things,
 * where they stand and go to, and under which overrides of the config they fall; which values properties may have. All but events
 * has to be the same in full.
 */
export function lookTheSame(seen: 'names' | 'values', was: Plan, is: Plan): boolean {
  const [before, after] = [[...was.events.values()], [...is.events.values()]]
  const view = seen === 'names' ? namesOf : (event: PlanEvent) => [namesOf(event), valuesOf(event)]
  return (
    before.length === after.length &&
    before.every(
      (event, index) => event === after[index] || inFull(view(event)) === inFull(view(after[index]!)),
    ) &&
    haveSameRest(was, is)
  )
}

/** True where all that is no event, nor says something of nothing else, is the same. */
export function haveSameRest(was: Plan, is: Plan): boolean {
  const parts = (Object.keys(is) as (keyof Plan)[]).filter(part => !OTHERWISE.has(part))
  return parts.every(part => was[part] === is[part] || inFull(was[part]) === inFull(is[part]))
}

function namesOf(event: PlanEvent): unknown {
  const { id, name, key, at, type, status, deprecated, owner, tags, sources, destinations, names } = event
  const flow = [sources, destinations, names, [...event.variants.keys()]]
  return [id, name, key, at, type, status, deprecated, owner, tags, flow, bodiesOf(event).map(propertiesOf)]
}

function valuesOf(event: PlanEvent): unknown {
  const properties = bodiesOf(event).flatMap(body => walkProperties(body.properties))
  return properties.map(property => {
    const { schema, unit, values } = property
    const types = declaredTypes(property)
    const limits = ['format', 'enum', 'maxLength'].map(keyword => own(schema, keyword) ?? null)
    return [types && [...types], limits, unit, values]
  })
}

function propertiesOf({ properties }: Body): unknown {
  return walkProperties(properties).map(property => {
    const { name, path, at, types, via, deprecated, identifier, classification, destinations } = property
    return [name, path, at, types, via, deprecated, identifier, classification, destinations]
  })
}
