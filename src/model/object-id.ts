/** Names of things in reports, approvals and fingerprints: `event:NAME`, `property:EVENT/PATH`, `trait:user/PATH`, … */

export const planId = 'plan'
export const eventId = (event: string): string => `event:${event}`
export const propertyId = (event: string, path: string): string => `property:${event}/${path}`
export const traitId = (kind: 'user' | 'group', path: string): string => `trait:${kind}/${path}`
export const libraryId = (name: string): string => `library:${name}`
export const fileId = (path: string): string => `file:${path}`
export const thingId = (
  kind:
    | 'schema'
    | 'bundle'
    | 'common'
    | 'kpi'
    | 'use-case'
    | 'owner'
    | 'source'
    | 'destination'
    | 'identifier'
    | 'migration'
    | 'removed'
    | 'traits',
  id: string,
): string => `${kind}:${id}`

/** The event of `event:NAME` or `property:NAME/PATH`, null for other things; a name may have slashes of its own. */
export function eventOf(object: string, events: Pick<ReadonlySet<string>, 'has'>): string | null {
  const rest = object.slice(object.indexOf(':') + 1)
  if (object.startsWith('event:')) return rest
  if (!object.startsWith('property:')) return null
  for (let at = rest.indexOf('/'); at !== -1; at = rest.indexOf('/', at + 1))
    if (events.has(rest.slice(0, at))) return rest.slice(0, at)
  return null
}
