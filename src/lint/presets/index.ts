import type { Preset } from '../preset.ts'
import { amplitude } from './amplitude.ts'
import { ga4 } from './ga4.ts'
import { mixpanel } from './mixpanel.ts'
import { none } from './none.ts'
import { otel } from './otel.ts'
import { posthog } from './posthog.ts'
import { privacy } from './privacy.ts'
import { recommended } from './recommended.ts'
import { segment } from './segment.ts'
import { snakeCase } from './snake-case.ts'
import { snowplow } from './snowplow.ts'
import { strict } from './strict.ts'
import { value } from './value.ts'
import { warehouse } from './warehouse.ts'

/** The built-in presets by id. */
export const presets: ReadonlyMap<string, Preset> = new Map(
  [
    recommended,
    none,
    segment,
    snakeCase,
    amplitude,
    mixpanel,
    posthog,
    snowplow,
    otel,
    ga4,
    warehouse,
    privacy,
    value,
    strict,
  ].map(preset => [preset.id, preset]),
)
