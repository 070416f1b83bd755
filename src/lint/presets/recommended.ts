import type { Preset } from '../preset.ts'

/** The ground of every other preset: each rule at its own level with its own defaults, which the rule's file states. */
export const recommended: Preset = {
  id: 'recommended',
  summary:
    'The ground of every config. It imposes no style: names follow the style that most of them are in.',
  rules: {},
}
