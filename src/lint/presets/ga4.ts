import type { Preset } from '../preset.ts'

export const ga4: Preset = {
  id: 'ga4',
  summary:
    'Google Analytics 4: snake_case names; its limits, reserved names and flat properties where a destination is of type ga4.',
  rules: {
    'event-name-case': ['error', { style: 'snake' }],
    'event-name-pattern': 'off',
    'event-name-tense': 'off',
    'property-name-case': ['error', { style: 'snake' }],
    'destination-limits': 'error',
    'destination-reserved': 'error',
    'destination-types': 'error',
    'event-budget': ['warning', { plan: 500, perEvent: 25 }],
  },
}
