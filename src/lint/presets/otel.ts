import type { Preset } from '../preset.ts'

export const otel: Preset = {
  id: 'otel',
  summary:
    "OpenTelemetry's conventions: lower-case names in dotted namespaces, snake_case between the dots, ASCII.",
  rules: {
    'event-name-case': ['error', { style: 'snake', namespace: '.' }],
    'event-name-pattern': 'off',
    'event-name-tense': 'off',
    'property-name-case': ['error', { style: 'snake', namespace: '.' }],
    'property-name-hint': ['warning', { boolean: [], date: [] }],
    'name-charset': ['error', { allow: 'ascii' }],
  },
}
