import type { CompatibilitySettings } from '../diff/settings.ts'
import type { LintSettings } from '../lint/settings.ts'

export type FailOn = 'error' | 'warning' | 'breaking' | 'never'

/** `waymark.yml`, validated, with presets resolved and defaults filled in. */
export interface Config {
  /** path it was read from; null where there is none and the defaults hold */
  readonly path: string | null
  readonly plans: readonly PlanEntry[]
  readonly ignores: readonly string[]
  readonly lint: LintSettings
  readonly compatibility: CompatibilitySettings
  readonly docs: DocsSettings
  readonly failOn: FailOn
  readonly baselineFile: string
  readonly approvalsFile: string
}

export interface PlanEntry {
  readonly id: string
  /** folder or file, relative to the repository's root (or the config's folder) */
  readonly path: string
  /** null: detected */
  readonly format: string | null
}

export interface DocsSettings {
  readonly title: string | null
  /** where a file is edited: a URL prefix that the path is put behind */
  readonly edit: string | null
  /** base URL of the published site */
  readonly url: string | null
  readonly dir: string
  readonly templates: string | null
  /** a private repository publishes only where this is true */
  readonly public: boolean
  readonly usage: string | null
}
