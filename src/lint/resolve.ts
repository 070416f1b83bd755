import { type JsonObject, objectFrom } from '../text/json.ts'
import type { Preset, PresetRule } from './preset.ts'
import { presets } from './presets/index.ts'
import { rules } from './registry.ts'
import type { RuleSetting } from './settings.ts'

/**
 * The rules' settings from presets and the team's own sets, left to right. `recommended` is the ground, named or not;
 * `none` empties what came before it.
 * @param layers a preset's id, or rules with where they come from
 * @throws {RangeError} for an unknown preset
 */
export function resolvePresets(layers: readonly (string | RuleLayer)[]): Map<string, RuleSetting> {
  let settings = ground('recommended')
  let bare = false
  for (const layer of layers) {
    if (layer === 'none') {
      settings = ground('none')
      bare = true
    } else if (layer === 'recommended') {
      if (bare) settings = ground('recommended')
      bare = false
    } else {
      applyLayer(settings, typeof layer === 'string' ? builtIn(layer) : layer)
    }
  }
  return settings
}

export interface RuleLayer {
  readonly from: string
  readonly rules: Readonly<Record<string, PresetRule>>
}

function builtIn(id: string): RuleLayer {
  const preset: Preset | undefined = presets.get(id)
  if (!preset) throw new RangeError(`no preset is called ${id}`)
  return { from: id, rules: preset.rules }
}

function ground(from: 'recommended' | 'none'): Map<string, RuleSetting> {
  return new Map(
    rules.map(rule => {
      const level = from === 'none' && !rule.problem ? 'off' : rule.level
      const options = rule.options.defaults as JsonObject
      return [rule.id, { level, options, from, optionsFrom: new Map() }]
    }),
  )
}

function applyLayer(settings: Map<string, RuleSetting>, layer: RuleLayer): void {
  for (const [id, value] of Object.entries(layer.rules)) {
    const before = settings.get(id)
    if (!before) throw new RangeError(`no rule is called ${id}`)
    const [level, changed] = typeof value === 'string' ? [value, {}] : value
    const options = objectFrom([...Object.entries(before.options), ...Object.entries(changed)])
    const optionsFrom = new Map([
      ...before.optionsFrom,
      ...Object.keys(changed).map(name => [name, layer.from] as const),
    ])
    settings.set(id, { level, options, from: layer.from, optionsFrom })
  }
}
