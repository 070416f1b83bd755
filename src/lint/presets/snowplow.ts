import type { Preset } from '../preset.ts'

export const snowplow: Preset = {
  id: 'snowplow',
  summary:
    "Snowplow's conventions: events in Title Case, properties in snake_case, a trigger for each event.",
  rules: {
    'event-name-case': ['error', { style: 'title' }],
    'event-name-pattern': 'off',
    'event-name-tense': 'off',
    'property-name-case': ['error', { style: 'snake' }],
    'trigger-required': 'error',
  },
}
