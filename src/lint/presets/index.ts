import type { Preset } from '../preset.ts'
import { none } from './none.ts'
import { recommended } from './recommended.ts'
import { segment } from './segment.ts'

/** The built-in presets by id. */
export const presets: ReadonlyMap<string, Preset> = new Map(
  [recommended, none, segment].map(preset => [preset.id, preset]),
)
