import type { Preset } from '../preset.ts'

export const snakeCase: Preset = {
  id: 'snake-case',
  summary: 'Everything in snake_case: events, properties and traits; events in the past tense.',
  rules: {
    'event-name-case': ['error', { style: 'snake' }],
    'event-name-tense': ['warning', { tense: 'past' }],
    'property-name-case': ['error', { style: 'snake' }],
  },
}
