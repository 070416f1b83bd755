import type { Plan } from './plan.ts'

/** How things of a plan are named to people: their `name`, else what the field calls them, else their id. */

const KNOWN: ReadonlyMap<string, string> = new Map([
  ['ga4', 'GA4'],
  ['braze', 'Braze'],
  ['bigquery', 'BigQuery'],
  ['snowflake', 'Snowflake'],
  ['redshift', 'Redshift'],
  ['postgres', 'Postgres'],
  ['databricks', 'Databricks'],
  ['amplitude', 'Amplitude'],
  ['mixpanel', 'Mixpanel'],
  ['segment', 'Segment'],
  ['rudderstack', 'RudderStack'],
  ['posthog', 'PostHog'],
  ['hubspot', 'HubSpot'],
  ['salesforce', 'Salesforce'],
  ['intercom', 'Intercom'],
  ['iterable', 'Iterable'],
  ['customerio', 'Customer.io'],
  ['ios', 'iOS'],
  ['android', 'Android'],
])

const known = (id: string, type: string | null): string =>
  KNOWN.get(id) ?? (type !== null && id.toLowerCase() === type.toLowerCase() ? (KNOWN.get(type) ?? id) : id)

export function sourceLabel(plan: Plan, id: string): string {
  const source = plan.sources.get(id)
  return source?.name ?? known(id, source?.type ?? null)
}

export function destinationLabel(plan: Plan, id: string): string {
  const destination = plan.destinations.get(id)
  return destination?.name ?? known(id, destination?.type ?? null)
}

export function ownerLabel(plan: Plan, id: string): string {
  return plan.owners.get(id)?.name ?? id
}

export function kpiLabel(plan: Plan, id: string): string {
  return plan.kpis.get(id)?.name ?? id
}
