import type { Level } from '../model/finding.ts'
import type { JsonObject } from '../text/json.ts'

/** A named set of settings; it states only what it changes. */
export interface Preset {
  readonly id: string
  readonly summary: string
  readonly rules: Readonly<Record<string, PresetRule>>
}

/** A level, options to change, or both. */
export type PresetRule = Level | readonly [Level, JsonObject]
