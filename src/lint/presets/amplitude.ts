import type { Preset } from '../preset.ts'

export const amplitude: Preset = {
  id: 'amplitude',
  summary: "Amplitude's playbook: Title Case events of a noun and a past-tense verb.",
  rules: {
    'event-name-case': ['error', { style: 'title' }],
    'event-name-pattern': ['warning', { framework: 'object-action' }],
    'event-name-tense': ['warning', { tense: 'past' }],
  },
}
