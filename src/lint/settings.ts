import type { Level } from '../model/finding.ts'
import type { JsonObject } from '../text/json.ts'

/** The rules in force, resolved from presets and config. */
export interface LintSettings {
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** the last match wins */
  readonly overrides: readonly LintOverride[]
  /** destination types of the team's own: `{ crm-x: { like: braze, limits: [...] } }` */
  readonly destinationTypes: JsonObject
}

export interface RuleSetting {
  readonly level: Level
  readonly options: JsonObject
  /** preset or file that set it last */
  readonly from: string
  /** preset or file that set an option; none for the rule's own defaults */
  readonly optionsFrom: ReadonlyMap<string, string>
}

export interface LintOverride {
  readonly files: readonly string[]
  readonly match: {
    readonly events?: readonly string[]
    readonly status?: readonly string[]
    readonly owners?: readonly string[]
    readonly tags?: readonly string[]
  }
  readonly rules: ReadonlyMap<string, { readonly level: Level; readonly options: JsonObject | null }>
}
