import type { Preset } from '../preset.ts'

export const posthog: Preset = {
  id: 'posthog',
  summary:
    "PostHog's conventions: category:object_action in snake_case and the present tense, is_/has_ for booleans.",
  rules: {
    'event-name-case': ['error', { style: 'snake', namespace: ':' }],
    'event-name-pattern': [
      'warning',
      { separator: ':', components: [{ name: 'category' }, { name: 'object_action' }] },
    ],
    'event-name-tense': ['warning', { tense: 'present' }],
    'property-name-case': ['error', { style: 'snake' }],
    'property-name-hint': ['warning', { boolean: ['is', 'has'], date: ['date', 'timestamp'] }],
  },
}
