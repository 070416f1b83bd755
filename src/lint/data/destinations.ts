/**
 * What destinations accept, as far as a plan can tell: limits of requests, batches and uploads are not here, and none
 * that nobody confirms. A limit is a row [what, how, number, unit, effect, source]; sources are the vendors' public
 * pages and repositories, `(second hand)` where somebody else quotes them. Facts alone, in our own words.
 */

import { sources } from './destination-sources.ts'
import type { LimitRow } from './limits.ts'

/** When the rows were last compared with their sources. */
export const limitsChecked = '2026-11'

/** Limits of each type of destination; an empty list: none that is documented bears on a plan. */
export const destinationLimits: Readonly<Record<string, readonly LimitRow[]>> = {
  ga4: [
    ['event.name', 'max', 40, 'char', 'not logged', sources.G1],
    ['event.properties', 'max', 25, 'count', 'dropped', sources.G1],
    ['property.name', 'max', 40, 'char', 'not logged', sources.G1],
    ['property.value', 'max', 100, 'char', 'truncated', sources.G1_CUT],
    ['property.value.page_title', 'max', 300, 'char', 'truncated', sources.G1_CUT],
    ['property.value.page_referrer', 'max', 420, 'char', 'truncated', sources.G1_CUT],
    ['property.value.page_location', 'max', 1000, 'char', 'truncated', sources.G1_CUT],
    ['trait.name', 'max', 24, 'char', 'not logged', sources.G1],
    ['trait.value', 'max', 36, 'char', 'truncated', sources.G1_CUT],
    ['traits', 'max', 25, 'count', 'not logged', sources.G1],
  ],
  firebase: [
    ['event.name', 'max', 40, 'char', 'ignored', sources.G3],
    ['events', 'max', 500, 'count', null, sources.G3],
    ['event.properties', 'max', 25, 'count', 'dropped', sources.G3],
    ['property.name', 'max', 40, 'char', 'dropped', sources.G3],
    ['property.value', 'max', 100, 'char', 'dropped', sources.G3],
  ],
  amplitude: [
    ['events', 'max', 2000, 'count', 'not indexed', sources.A1],
    ['properties', 'max', 2000, 'count', 'not indexed', sources.A1],
    ['traits', 'max', 1000, 'count', 'not indexed', sources.A1],
    ['property.value', 'max', 1024, 'char', 'truncated', sources.A1],
    ['object.depth', 'max', 40, 'level', null, sources.A2],
    ['event.properties', 'max', 1000, 'count', 'rejected', sources.A3],
  ],
  mixpanel: [
    ['events', 'max', 5000, 'count', 'not indexed', sources.M1],
    ['event.properties', 'max', 255, 'count', null, sources.M1],
    ['property.name', 'max', 255, 'char', 'truncated', sources.M1],
    ['property.value', 'max', 255, 'byte', 'truncated', sources.M2],
    ['object.depth', 'max', 3, 'level', null, sources.M2],
    ['object.keys', 'max', 255, 'count', null, sources.M2],
    ['traits', 'max', 2000, 'count', null, sources.M1],
  ],
  braze: [
    ['property.name', 'max', 255, 'char', 'removed', sources.B1],
    ['property.value', 'max', 255, 'char', 'truncated', sources.B2],
  ],
  segment: [
    ['events', 'max', 4000, 'count', 'not shown in the schema', sources.S3],
    ['event.properties', 'max', 10000, 'count', 'not persisted', sources.S2],
    ['event.properties', 'max', 300, 'count', 'not shown in the schema', sources.S3],
    ['traits', 'max', 300, 'count', 'not shown in the schema', sources.S3],
    ['property.value', 'max', 512, 'char', 'truncated in warehouses', sources.S6],
  ],
  posthog: [['property.name', 'max', 400, 'char', null, sources.P1]],
  snowplow: [],
  heap: [['property.value', 'max', 1024, 'char', 'truncated', sources.H1]],
  customerio: [
    ['event.name', 'max', 100, 'byte', 'rejected', sources.C1],
    ['trait.name', 'max', 150, 'byte', 'rejected', sources.C1],
    ['trait.value', 'max', 1000, 'byte', 'rejected', sources.C1],
    ['traits', 'max', 300, 'count', 'rejected', sources.C1],
  ],
  iterable: [],
  facebook_app_events: [
    ['event.name', 'min', 2, 'char', null, sources.F1],
    ['event.name', 'max', 40, 'char', null, sources.F1],
    ['property.name', 'min', 2, 'char', null, sources.F1],
    ['property.name', 'max', 40, 'char', null, sources.F1],
    ['property.value', 'max', 100, 'char', null, sources.F1],
    ['event.properties', 'max', 25, 'count', null, sources.F1],
    ['events', 'max', 1000, 'count', null, sources.F1],
  ],
  meta_capi: [['event.name', 'max', 50, 'char', null, sources.S10]],
  adobe: [
    ['property.value', 'max', 255, 'byte', 'truncated', sources.AA],
    ['events', 'max', 1000, 'count', null, sources.AA],
  ],
  mparticle: [
    ['event.name', 'max', 256, 'char', 'rejected', sources.MP],
    ['event.properties', 'max', 100, 'count', 'rejected', sources.MP],
    ['property.name', 'max', 256, 'char', 'rejected', sources.MP],
    ['property.value', 'max', 4096, 'char', 'rejected', sources.MP],
  ],
  rudderstack: [
    ['event.name', 'min', 1, 'char', 'rejected', sources.R2],
    ['event.name', 'max', 64, 'char', 'rejected', sources.R2],
    ['event.properties', 'max', 200, 'count', 'rejected', sources.R4],
    ['column.name', 'max', 127, 'char', 'truncated', sources.R4],
  ],
  bigquery: [
    ['column.name', 'max', 300, 'char', 'rejected', sources.Q2],
    ['event.properties', 'max', 10000, 'count', 'rejected', sources.Q3],
  ],
  snowflake: [['column.name', 'max', 255, 'char', 'rejected', sources.N1]],
  redshift: [
    ['column.name', 'max', 127, 'byte', 'rejected', sources.D1],
    ['event.properties', 'max', 1600, 'count', 'rejected', sources.D2],
    ['events', 'max', 9900, 'count', null, sources.S11],
  ],
  postgres: [['column.name', 'max', 63, 'char', 'truncated', sources.R4]],
  databricks: [],
}

/** Every built-in type of destination. */
export const destinationTypes: readonly string[] = Object.keys(destinationLimits)

/** Warehouses: what becomes of names there. */
export interface Warehouse {
  /** how names that differ only in case are told apart */
  readonly fold: 'upper' | 'lower' | 'none' | 'insensitive'
  /** first characters that no column may begin with */
  readonly prefixes: readonly string[]
  readonly systemColumns: readonly string[]
  readonly source: string
}

export const warehouses: Readonly<Record<string, Warehouse>> = {
  bigquery: {
    fold: 'insensitive',
    prefixes: ['_TABLE_', '_FILE_', '_PARTITION', '_ROW_TIMESTAMP', '__ROOT__', '_COLIDENTIFIER'],
    systemColumns: [],
    source: sources.Q2,
  },
  snowflake: { fold: 'upper', prefixes: [], systemColumns: [], source: sources.N1 },
  redshift: {
    fold: 'lower',
    prefixes: [],
    systemColumns: ['oid', 'tableoid', 'xmin', 'cmin', 'xmax', 'cmax', 'ctid'],
    source: sources.D1,
  },
  postgres: {
    fold: 'lower',
    prefixes: [],
    systemColumns: ['oid', 'tableoid', 'xmin', 'cmin', 'xmax', 'cmax', 'ctid'],
    source: sources.R4,
  },
  databricks: { fold: 'insensitive', prefixes: [], systemColumns: [], source: 'docs.databricks.com names' },
}

/** Columns that Segment and RudderStack write into every event's table; a property of that name is discarded. */
export const eventColumns: readonly string[] = [
  'id',
  'event',
  'event_text',
  'anonymous_id',
  'user_id',
  'received_at',
  'sent_at',
  'original_timestamp',
  'timestamp',
  'uuid_ts',
]

/** Names that mean something else to a destination. */
export interface ReservedNames {
  readonly prefixes: readonly string[]
  readonly events: readonly string[]
  readonly properties: readonly string[]
  readonly traits: readonly string[]
  /** what becomes of them */
  readonly effect: string
  readonly source: string
}

export const reservedNames: Readonly<Record<string, ReservedNames>> = {
  ga4: {
    prefixes: ['_', 'firebase_', 'ga_', 'google_', 'gtag.'],
    events: words(
      'app_remove app_store_refund app_store_subscription_cancel app_store_subscription_renew click error file_download first_open first_visit form_start form_submit in_app_purchase page_view scroll session_start user_engagement view_complete video_progress video_start view_search_results ad_activeview ad_click ad_exposure ad_impression ad_query ad_reward adunit_exposure app_clear_data app_update notification_dismiss notification_foreground notification_open notification_receive os_update screen_view',
    ),
    properties: words(
      'cid customer_id customerid dclid gclid session_id sessionid sfmc_id sid srsltid uid user_id userid',
    ),
    traits: words(
      'cid customer_id customerid first_open_time first_visit_time first_open_after_install google_allow_ad_personalization_signals last_deep_link_referrer user_id',
    ),
    effect: 'not logged',
    source: sources.G1,
  },
  amplitude: {
    prefixes: [],
    events: ['_all', '_identify'],
    properties: [],
    traits: [],
    effect: 'not streamed',
    source: sources.A4,
  },
  mixpanel: {
    prefixes: ['$', 'mp_'],
    events: [],
    properties: words('token ip bucket distinct_id time alias'),
    traits: [],
    effect: 'overwritten',
    source: sources.M1,
  },
  braze: {
    prefixes: ['$'],
    events: [],
    properties: words('time event_name'),
    traits: [],
    effect: 'removed or refused',
    source: sources.B1,
  },
}

/** Characters that names may have, after spaces have become underscores where the destination's library does so. */
export interface NamePattern {
  readonly pattern: RegExp
  readonly spaces: 'become underscores' | 'stay'
  /** as words: "letters, digits and underscores" */
  readonly allowed: string
  /** null: not documented */
  readonly effect: string | null
  readonly source: string
}

export const namePatterns: Readonly<Record<string, NamePattern>> = {
  ga4: {
    pattern: /^\p{L}[\p{L}\p{N}_]*$/u,
    spaces: 'become underscores',
    allowed: 'a letter first, then letters, digits and underscores',
    effect: 'not logged',
    source: sources.G2,
  },
  firebase: {
    pattern: /^[A-Za-z][A-Za-z0-9_]*$/,
    spaces: 'become underscores',
    allowed: 'a letter first, then letters from A to Z, digits and underscores',
    effect: 'ignored',
    source: sources.G3,
  },
  facebook_app_events: {
    pattern: /^[A-Za-z0-9_\- ]+$/,
    spaces: 'stay',
    allowed: 'letters from A to Z, digits, spaces, hyphens and underscores',
    effect: null,
    source: sources.F1,
  },
}

/** Words that every SQL dialect here reserves: a column of that name must be quoted in each query. */
export const sqlWords: ReadonlySet<string> = new Set(
  words(
    'all and any array as asc between by case cast check collate column constraint create cross current_date current_time current_timestamp current_user default desc distinct do else end except exists false fetch for foreign from full grant group having in inner intersect into is join lateral left like limit natural not null offset on only or order outer primary references right select session_user some table then to true union unique user using when where window with',
  ),
)

/** Types of values that a destination takes as a property, where it does not take all. */
export interface AcceptedTypes {
  readonly types: readonly string[]
  readonly effect: string
  readonly source: string
}

export const acceptedTypes: Readonly<Record<string, AcceptedTypes>> = {
  ga4: {
    types: ['string', 'number', 'integer', 'boolean'],
    effect: 'the whole event is dropped without a word where a parameter is nested or null',
    source: 'segment-docs actions-google-analytics-4',
  },
  firebase: {
    types: ['string', 'number', 'integer', 'boolean', 'null'],
    effect: 'the parameter is dropped',
    source: sources.G3,
  },
  facebook_app_events: {
    types: ['string', 'number', 'integer', 'boolean', 'null'],
    effect: 'the parameter is dropped',
    source: sources.F1,
  },
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
