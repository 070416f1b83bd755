import type { Preset } from '../preset.ts'

export const mixpanel: Preset = {
  id: 'mixpanel',
  summary: "Mixpanel's advice: short object-action names in the past tense, of six words at most.",
  rules: {
    'event-name-pattern': ['warning', { framework: 'object-action' }],
    'event-name-tense': ['warning', { tense: 'past' }],
    'name-charset': ['error', { maxWords: 6 }],
  },
}
