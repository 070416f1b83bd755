import type { ChangeKind, KindEffect } from '../diff/kind.ts'
import { presets } from '../lint/presets/index.ts'
import type { Rule, RuleExample } from '../lint/rule.ts'
import {
  type Block,
  type Content,
  code,
  codeBlock,
  heading,
  list,
  paragraph,
  type Root,
  root,
  table,
} from '../markdown/build.ts'
import { isObject, type JsonObject, own, stringify } from '../text/json.ts'

/** The reference pages of rules and kinds of change, from their registries: `waymark explain` and `docs/` show the same. */

export function rulePage(rule: Rule): Root {
  return root(
    heading(1, rule.id),
    paragraph(rule.summary),
    heading(2, 'Why'),
    paragraph(rule.why),
    ...levels(rule),
    ...options(rule),
    ...ruleExamples(rule),
    ...suppression(rule),
    ...(rule.sources.length > 0 ? [heading(2, 'Sources'), list([...rule.sources])] : []),
  )
}

function levels(rule: Rule): Block[] {
  if (rule.problem === true) {
    return [
      heading(2, 'Level'),
      paragraph('Always an error: it is about reading the plan, and cannot be turned off.'),
    ]
  }
  const rows = [...presets].flatMap(([name, preset]) => {
    const set = preset.rules[rule.id]
    return set === undefined ? [] : [[code(name), typeof set === 'string' ? set : set[0]] as Content[]]
  })
  const asleep = rule.needs === undefined ? '' : ` It sleeps until ${sleeps[rule.needs]}.`
  const fix = fixes[rule.fix]
  return [
    heading(2, 'Level'),
    paragraph([`${capital(rule.level)} in `, code('recommended'), `.${asleep}${fix}`]),
    ...(rows.length > 0 ? [table(['Preset', 'Level'], rows)] : []),
  ]
}

const sleeps = {
  owners: 'the plan has owners',
  kpis: 'the plan has KPIs',
  sources: 'the plan has sources',
  base: 'there is something to compare with',
}

const fixes = {
  safe: ' Some of its findings can be fixed safely.',
  suggestion: ' It suggests what to write instead.',
  draft: ' Its fixes are for drafts and new things: a live name is never renamed.',
  none: '',
}

function options(rule: Rule): Block[] {
  const properties = own(rule.options.schema, 'properties')
  if (!isObject(properties) || Object.keys(properties).length === 0) return []
  const defaults = rule.options.defaults as JsonObject
  const rows = Object.entries(properties).map(([name, schema]): Content[] => [
    code(name),
    isObject(schema) ? String(own(schema, 'description') ?? '') : '',
    code(stringify(own(defaults, name) ?? null)),
  ])
  return [heading(2, 'Options'), table(['Option', 'What it does', 'Default'], rows)]
}

function ruleExamples(rule: Rule): Block[] {
  const show = (title: string, example: RuleExample | undefined): Block[] =>
    example === undefined ? [] : [heading(2, title), ...exampleFiles(example)]
  return [...show('Bad', rule.examples.invalid[0]), ...show('Good', rule.examples.valid[0])]
}

function exampleFiles({ plan, options: set }: RuleExample): Block[] {
  const given =
    set === undefined ? [] : [paragraph('With the options:'), codeBlock(stringify(set, 2), 'json')]
  if (typeof plan === 'string') return [...given, codeBlock(plan.trim(), 'yaml')]
  return [
    ...given,
    ...Object.entries(plan).flatMap(([file, text]) => [
      paragraph(code(file)),
      codeBlock(text.trim(), 'yaml'),
    ]),
  ]
}

function suppression(rule: Rule): Block[] {
  if (rule.problem === true) return []
  const data = `ignore: [{ rule: ${rule.id}, reason: Why it is right here, until: 2027-01-01 }]`
  return [
    heading(2, 'How to suppress'),
    paragraph('On the event, property or trait, or on the whole plan; with the reason:'),
    codeBlock(`${data}\n# or, on the line above:\n# waymark-ignore ${rule.id}: why it is right here`, 'yaml'),
  ]
}

export function kindPage(kind: ChangeKind): Root {
  const [example] = kind.examples
  const mirror =
    typeof kind.mirror === 'string'
      ? ['Its mirror is ', code(kind.mirror), '.']
      : [`It has no mirror: ${kind.mirror.none}`]
  return root(
    heading(1, kind.id),
    paragraph(kind.summary),
    table(
      ['For', 'Level', 'Why'],
      [
        ['the apps that send it', kind.producers.level, kind.producers.why],
        ['what reads it', kind.consumers.level, kind.consumers.why],
      ],
    ),
    paragraph(mirror),
    ...(example
      ? [
          heading(2, 'Before'),
          codeBlock(example.before.trim(), 'yaml'),
          heading(2, 'After'),
          codeBlock(example.after.trim(), 'yaml'),
        ]
      : []),
  )
}

/** The rules, a row each. */
export function ruleTable(rules: readonly Rule[], linkTo: (id: string) => Content): Root {
  return root(
    table(
      ['Rule', 'What holds', 'Level'],
      rules.map(rule => [linkTo(rule.id), rule.summary, rule.problem === true ? 'always error' : rule.level]),
    ),
  )
}

/** The kinds of change, a row each. */
export function kindTable(kinds: readonly ChangeKind[], linkTo: (id: string) => Content): Root {
  const level = (effect: KindEffect): string => effect.level
  return root(
    table(
      ['Kind', 'What changed', 'Apps that send it', 'What reads it'],
      kinds.map(kind => [linkTo(kind.id), kind.summary, level(kind.producers), level(kind.consumers)]),
    ),
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
