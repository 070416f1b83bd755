import type { Plan } from '../../src/model/plan.ts'
import { body, event, plan, property } from './plan.ts'

/** Sixty names that mean something to Markdown, HTML, a template engine, JavaScript, a file system or a reader's eyes. */
export const NAMES: readonly string[] = [
  '*star*',
  '**bold**',
  '_under_',
  '__proto__',
  '~~gone~~',
  '`code`',
  '``two``',
  '\\',
  'a\\|b',
  '|',
  'a|b|c',
  '# Heading',
  '## x',
  '> quote',
  '- item',
  '+ item',
  '1. one',
  '1) one',
  '---',
  '===',
  '***',
  '```',
  '~~~',
  '[x](http://evil.example)',
  '[x]: http://evil.example',
  '![i](x.png)',
  '[^1]',
  '[!NOTE]',
  '[ ] todo',
  '<b>x</b>',
  '<script>alert(1)</script>',
  '<!-- hidden -->',
  '-->',
  '</details>',
  '<img src=x onerror=alert(1)>',
  '<!-- waymark:keep x -->',
  '<!-- /waymark:history -->',
  '<!-- waymark:slot title -->',
  '&lt;b&gt;',
  '&#124;',
  '{{ 7*7 }}',
  '{% raw %}',
  '{# c #}',
  '{x=y}',
  '$' + '{x}',
  '$x$',
  'http://evil.example/x',
  'www.evil.example',
  'a@b.example',
  '@octocat',
  '#123',
  ':smile:',
  'constructor',
  'toString',
  '../../../etc/passwd',
  'CON',
  'line\nbreak\n# New',
  'tab\there',
  '\u202egnirts',
  'zero\u200bwidth\u0000nul',
  '\u00a0x',
  '注文 🎉',
]

/** What would run in a browser or in a site generator, were it not text. */
export const TRICKS: readonly string[] = [
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus=alert(1) x='",
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '<svg/onload=alert(1)>',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '<base href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<a id="tools">x</a>',
  '{{ [].constructor.constructor("alert(1)")() }}',
  '{: .class onclick=alert(1)}',
  'Text {onclick=alert(1)}',
]

/** A plan that says the same in every place where a person can write. */
export function says(name: string): Plan {
  const at = { file: `tracking-plan/${name}.yml`, pointer: '' }
  const deprecated = { at, since: name, sunset: name, reason: name, replacedBy: name }
  const state = { status: 'draft' as const, statusDeclared: true, since: name, link: '../x', deprecated }
  const source = { at, id: name, ...state }
  const usage = [{ at, kind: 'other' as const, name, url: '../x' }]
  const nested = property(name, { path: `${name}.${name}`, description: name })
  const schema = {
    type: 'string',
    enum: [name, 'b'],
    pattern: name,
    if: { properties: { [name]: { const: name } } },
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
    then: { required: [name] },
  }
  const facts = {
    description: name,
    unit: name,
    category: name,
    identifier: name,
    owner: name,
    kpis: [name],
    usedBy: usage,
    deprecated,
    renamedFrom: name,
  }
  const values = [{ at, value: name, description: name, deprecated }]
  const full = property(name, {
    ...facts,
    schema,
    values,
    examples: [name],
    classification: 'personal',
    children: [nested],
  })
  const whole = body([full, property('other')], {
    schema: { type: 'object', dependentRequired: { [name]: [name] } },
  })
  const common = { at, id: name, name, description: name, owner: name }
  const one = {
    status: 'deprecated' as const,
    deprecated,
    version: name,
    renamedFrom: name,
    description: name,
    owner: name,
    champion: name,
    trigger: name,
    kpis: [name],
    useCases: [name],
    stage: name,
    sources: [source],
    destinations: [name],
    usedBy: usage,
    links: [{ at, title: name, url: '../x' }],
    names: new Map([[name, { at, event: name, properties: new Map([[name, name]]) }]]),
    tags: [name],
    addedOn: name,
    reviewedOn: name,
    body: whole,
    examples: [{ at, value: { [name]: name } }],
    variants: new Map([
      [name, { at, source: name, trigger: name, without: [name], body: body([property('b')]) }],
    ]),
  }
  const made = plan([event(name, one)])
  return {
    ...made,
    id: 'acme',
    info: { ...made.info, name, description: name, version: name, reviewedOn: name },
    ownership: { at, model: 'wrangler', wrangler: name },
    funnel: { steps: [name, 'revenue'], at: null },
    owners: new Map([[name, { ...common, roles: ['stakeholder'], github: name, contact: '#team' }]]),
    useCases: new Map([
      [
        name,
        {
          ...common,
          requirement: 'business',
          goal: null,
          outcomes: [{ at, description: name, stakeholders: [name], kpis: [name] }],
        },
      ],
    ]),
    kpis: new Map([[name, { ...common, unit: name, target: name }]]),
    sources: new Map([[name, { ...common, type: name, repository: name, enforcement: null }]]),
    destinations: new Map([[name, { ...common, type: name, sources: null, allowPersonal: true }]]),
    identifiers: new Map([
      [name, { name, at, entity: name, collection: name, format: name, aliases: [name], description: name }],
    ]),
    library: new Map([[name, full]]),
    traits: { ...made.traits, user: { ...made.traits.user, owner: name, trigger: name, body: whole } },
    migrations: [
      {
        at,
        from: { system: name, event: name },
        to: name,
        properties: new Map([[name, name]]),
        status: 'planned',
        backfill: true,
      },
    ],
    removed: [{ at, event: name, on: name, reason: name }],
  }
}

/** The ways of writing a name, blanks aside: with what cannot be seen as escapes; a line's end and a tab are blanks in running text. */
export function waysOf(name: string): string[] {
  const escaped = (what: RegExp): string =>
    name.replace(what, char => `\\u{${char.codePointAt(0)!.toString(16)}}`).replace(/\s+/g, '')
  const written = [escaped(/[^\P{Cc}\s]|[\p{Bidi_C}\u200b]/gu), escaped(/[\p{Cc}\p{Bidi_C}\u200b]/gu)]
  // A step of the funnel is written in words.
  const inWords = written.map(each => each.replace(/[-_]+/g, '').replace(/^./u, first => first.toUpperCase()))
  return [...written, ...inWords]
}

/** A plan with an event, a property, an owner and so on of each name, and each name in every place of its own. */
export function hostilePlan(names: readonly string[]): Plan {
  const plans = names.map(says)
  const joined = <Value>(of: (plan: Plan) => ReadonlyMap<string, Value>): Map<string, Value> =>
    new Map(plans.flatMap(plan => [...of(plan)]))
  return {
    ...says(names.join(' ')),
    owners: joined(plan => plan.owners),
    useCases: joined(plan => plan.useCases),
    kpis: joined(plan => plan.kpis),
    sources: joined(plan => plan.sources),
    destinations: joined(plan => plan.destinations),
    library: joined(plan => plan.library),
    events: joined(plan => plan.events),
  }
}
