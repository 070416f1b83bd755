export { presets } from './presets/index.ts'
export { rules } from './registry.ts'
export { type RuleLayer, resolvePresets } from './resolve.ts'
export { findingKey, type KnownFindings, type LintInput, type LintResult, lint } from './run.ts'
