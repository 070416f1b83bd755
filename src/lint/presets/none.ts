import type { Preset } from '../preset.ts'

export const none: Preset = {
  id: 'none',
  summary: 'Every rule off, as a start from nothing; what keeps a plan from being read still counts.',
  rules: {},
}
