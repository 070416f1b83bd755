import type { Acceptance, CompatibilitySettings } from '../diff/settings.ts'
import type { PresetRule } from '../lint/preset.ts'
import { type RuleLayer, resolvePresets } from '../lint/resolve.ts'
import type { LintOverride, LintSettings } from '../lint/settings.ts'
import type { ChangeLevel } from '../model/change.ts'
import type { Level } from '../model/finding.ts'
import type { SourceDocument } from '../source/document.ts'
import { parseSource } from '../source/parse.ts'
import { isObject, type Json, type JsonObject, own } from '../text/json.ts'
import type { SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'
import type { Config, DocsSettings, FailOn, PlanEntry } from './config.ts'
import { configSchema, type InFull, standardSchema } from './schema.ts'
import { checkShape } from './shape.ts'

/** Where the config and the files that it extends come from. */
export interface ConfigFiles {
  /** null where there is none and the defaults hold */
  readonly config: SourceFile | null
  /** a file of the same side by its path from the repository's root, or null */
  readonly read: (path: string) => SourceFile | null
}

/**
 * Reads and checks a config, with presets resolved and defaults filled in.
 * @throws {UsageError} with file, line, column and a suggestion for each unknown key, rule, option or value
 */
export function loadConfig(files: ConfigFiles): Config {
  if (files.config === null) return fromValue({}, null, emptyStandard())
  const document = parseSource(files.config)
  checkShape(document, configSchema(namedRules(document)))
  return fromValue(
    (document.value ?? {}) as JsonObject,
    document.path,
    standardOf(document, files, [document.path]),
  )
}

/** The rules that a config speaks of. */
function namedRules({ value }: SourceDocument): InFull {
  const config = isObject(value) ? value : {}
  const places = [config, ...objects(config, 'overrides')].map(place => objectAt(place, 'rules'))
  const named = new Set(places.flatMap(rules => Object.keys(rules)))
  return rule => named.has(rule)
}

/** What `extends`, `rules`, `overrides` and `destinations` of a file and of those that it extends come to. */
interface Standard {
  readonly layers: readonly (string | RuleLayer)[]
  readonly overrides: readonly LintOverride[]
  readonly destinations: readonly (readonly [string, Json])[]
}

function emptyStandard(): Standard {
  return { layers: [], overrides: [], destinations: [] }
}

function standardOf(document: SourceDocument, files: ConfigFiles, chain: readonly string[]): Standard {
  const value = (document.value ?? {}) as JsonObject
  const extended = texts(value, 'extends').map((name, index): Standard => {
    if (!name.startsWith('.')) return { ...emptyStandard(), layers: [name] }
    return extendedFile(document, `/extends/${index}`, name, files, chain)
  })
  const rules = ruleValues(own(value, 'rules'))
  return {
    layers: [...extended.flatMap(one => one.layers), { from: document.path, rules }],
    overrides: [...extended.flatMap(one => one.overrides), ...objects(value, 'overrides').map(overrideOf)],
    destinations: [
      ...extended.flatMap(one => one.destinations),
      ...Object.entries(objectAt(value, 'destinations')),
    ],
  }
}

function extendedFile(
  from: SourceDocument,
  pointer: string,
  name: string,
  files: ConfigFiles,
  chain: readonly string[],
): Standard {
  const refuse = (why: string): UsageError => {
    const { line, column } = from.valuePlace(pointer)
    return new UsageError(`${from.path}:${line}:${column}: \`${name}\` ${why}`)
  }
  const path = resolvePath(from.path, name)
  if (path === null) throw refuse('leaves the repository; a config extends only files inside it')
  if (chain.includes(path)) throw refuse('extends itself')
  const file = files.read(path)
  if (!file) throw refuse(`is not there (looked for ${path})`)
  const document = parseSource(file)
  checkShape(document, standardSchema(namedRules(document)))
  return standardOf(document, files, [...chain, path])
}

/** A `./` or `../` path seen from a file, from the repository's root; null where it leaves it. */
function resolvePath(from: string, name: string): string | null {
  const parts = from.split('/').slice(0, -1)
  for (const part of name.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.join('/')
}

function fromValue(value: JsonObject, path: string | null, standard: Standard): Config {
  return {
    path,
    plans: planEntries(own(value, 'plans')),
    ignores: texts(value, 'ignores'),
    lint: lintSettings(standard),
    compatibility: compatibilityOf(objectAt(value, 'compatibility')),
    docs: docsOf(objectAt(value, 'docs')),
    failOn: (text(value, 'failOn') ?? 'error') as FailOn,
    baselineFile: text(value, 'baseline') ?? 'waymark-baseline.json',
    approvalsFile: text(value, 'approvals') ?? 'waymark-approvals.yml',
  }
}

function lintSettings(standard: Standard): LintSettings {
  return {
    rules: resolvePresets(standard.layers),
    overrides: standard.overrides,
    destinationTypes: Object.fromEntries(standard.destinations),
  }
}

function planEntries(value: Json | undefined): PlanEntry[] {
  if (!isObject(value)) return [{ id: 'tracking-plan', path: 'tracking-plan', format: null }]
  return Object.entries(value).map(([id, entry]) => {
    const own = isObject(entry) ? entry : {}
    return { id, path: text(own, 'path') ?? 'tracking-plan', format: text(own, 'format') }
  })
}

function ruleValues(value: Json | undefined): Record<string, PresetRule> {
  if (!isObject(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([id, setting]) => [id, ruleValue(setting)]))
}

function ruleValue(setting: Json): PresetRule {
  if (!Array.isArray(setting)) return levelOf(setting)
  const [level, options] = setting
  return [levelOf(level as Json), isObject(options) ? options : {}]
}

function levelOf(value: Json): Level {
  return (value === 'warn' ? 'warning' : value) as Level
}

function overrideOf(value: JsonObject): LintOverride {
  const match = objectAt(value, 'match')
  const asked = (['events', 'status', 'owners', 'tags'] as const).filter(key => own(match, key) !== undefined)
  const rules = Object.entries(ruleValues(own(value, 'rules')))
  return {
    files: texts(value, 'files'),
    match: Object.fromEntries(asked.map(key => [key, texts(match, key)])),
    rules: new Map(
      rules.map(([id, rule]) => {
        const [level, options] = typeof rule === 'string' ? [rule, null] : rule
        return [id, { level, options }]
      }),
    ),
  }
}

const PROTECT = {
  producers: 'producers',
  consumers: 'consumers',
  both: 'both',
  none: 'none',
  backward: 'producers',
  forward: 'consumers',
  full: 'both',
} as const

function compatibilityOf(value: JsonObject): CompatibilitySettings {
  const levels = Object.entries(objectAt(value, 'levels'))
  return {
    protect: PROTECT[(text(value, 'protect') ?? 'both') as keyof typeof PROTECT],
    since: text(value, 'since'),
    undecided: (text(value, 'undecided') ?? 'breaking') as 'breaking' | 'risky',
    levels: new Map(levels.map(([kind, level]) => [kind, level as ChangeLevel])),
    accept: (own(value, 'accept')
      ? texts(value, 'accept')
      : ['major-version', 'label', 'record']) as Acceptance[],
    selfApprove: own(value, 'selfApprove') === true,
    requireDeprecation: own(value, 'requireDeprecation') === true,
  }
}

function docsOf(value: JsonObject): DocsSettings {
  return {
    title: text(value, 'title'),
    edit: text(value, 'edit'),
    url: text(value, 'url'),
    dir: text(value, 'dir') ?? 'docs/tracking-plan',
    templates: text(value, 'templates'),
    public: own(value, 'public') === true,
    usage: text(value, 'usage'),
  }
}

// The schema has been checked: these only narrow types and fill in what is left out.

function text(value: JsonObject, key: string): string | null {
  const found = own(value, key)
  return typeof found === 'string' ? found : null
}

function texts(value: JsonObject, key: string): string[] {
  const found = own(value, key)
  return Array.isArray(found) ? found.filter(item => typeof item === 'string') : []
}

function objects(value: JsonObject, key: string): JsonObject[] {
  const found = own(value, key)
  return Array.isArray(found) ? found.filter(isObject) : []
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const found = own(value, key)
  return isObject(found) ? found : {}
}
