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
