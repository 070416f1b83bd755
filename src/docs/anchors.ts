import type { Property } from '../model/plan.ts'
import { walkProperties } from '../model/walk.ts'
import { slugs } from './slugs.ts'

/** The anchor of each property's row, of parts of properties too, by path. */
export function propertyAnchors(properties: readonly Property[], prefix = 'prop'): Map<string, string> {
  const named = slugs(
    walkProperties(properties).map(property => property.path),
    new Set(),
  )
  return new Map([...named].map(([path, slug]) => [path, `${prefix}-${slug}`]))
}
