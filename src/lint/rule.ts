import type { Change } from '../model/change.ts'
import type { Fix, Level } from '../model/finding.ts'
import type { Origin } from '../model/origin.ts'
import type { Plan, Suppression } from '../model/plan.ts'
import type { JsonObject } from '../text/json.ts'
import type { Phrase } from '../text/phrase.ts'

export type RuleGroup =
  | 'naming'
  | 'types'
  | 'metadata'
  | 'value'
  | 'spec'
  | 'destinations'
  | 'lifecycle'
  | 'identity'
  | 'privacy'
  | 'structure'

/** Everything about one rule: its page, `explain`, the config's schema, the SARIF rule and its tests come from this. */
export interface Rule<Options extends object = object, Messages extends MessageTable = MessageTable> {
  readonly id: string
  readonly group: RuleGroup
  /** one line: what holds when the rule is kept */
  readonly summary: string
  /** why it matters to the people who use the data */
  readonly why: string
  /** its level in `recommended` */
  readonly level: Level
  readonly options: { readonly schema: JsonObject; readonly defaults: Options }
  readonly messages: Messages
  /** safe: `waymark fix` may apply it; suggestion: shown only; draft: applied only where nothing is live */
  readonly fix: 'safe' | 'suggestion' | 'draft' | 'none'
  readonly examples: RuleExamples
  /** where the rule comes from, for its page */
  readonly sources: readonly string[]
  /** asleep while the plan has no such registry, or no base to compare with */
  readonly needs?: 'owners' | 'kpis' | 'sources' | 'base'
  /** true where it is about reading the plan: always an error, never turned off, overridden or suppressed */
  readonly problem?: true
  /**
   * `names`: it sees what things are called, their types, where they go to and what they identify, no more; `values`: besides,
   * which values properties may have. What it found stands as long as those are the same ({@link lookTheSame}). `each`: of an event it sees that event, and of the plan what is said
   * outside of events; what it found about one stands as long as that is the same. Left out: it may see all that the plan says
   */
  readonly sees?: 'names' | 'values' | 'each'
  /** true where it depends on the day as well */
  readonly dated?: true
  /** true where it judges suppressions, so that it runs after all others */
  readonly last?: true
  /** null where another stage finds it (the plan's reader, the approvals) and this only documents it */
  readonly check: ((context: RuleContext<Options, Messages>) => void) | null
}

// biome-ignore lint/suspicious/noExplicitAny: each message takes its own data; `report` checks it against the rule's table
export type MessageTable = Readonly<Record<string, (data: any) => Phrase>>

export interface RuleExamples {
  readonly valid: readonly RuleExample[]
  readonly invalid: readonly (RuleExample & { readonly findings: readonly string[] })[]
}

/** A plan file in YAML (or several by path), options where they differ; `findings` are `line:column-endLine:endColumn messageId`. */
export interface RuleExample {
  readonly plan: string | Readonly<Record<string, string>>
  readonly base?: string
  /** other plans that are checked together with it, by id */
  readonly others?: Readonly<Record<string, string>>
  /** text files beside the plan, by path */
  readonly files?: Readonly<Record<string, string>>
  readonly options?: JsonObject
  readonly now?: string
}

export interface RuleContext<Options extends object, Messages extends MessageTable> {
  readonly plan: Plan
  /** every plan that is checked together, this one included */
  readonly plans: readonly Plan[]
  /** this plan at the base; null where there is none */
  readonly base: Plan | null
  /** every plan at the base; empty where there is none */
  readonly bases: readonly Plan[]
  readonly changes: readonly Change[]
  readonly options: Options
  /** ISO date */
  readonly now: string
  /** other text files that a rule may look at (CODEOWNERS), by path */
  readonly files: ReadonlyMap<string, string>
  /** destination types of the team's own, as in the config */
  readonly destinationTypes: JsonObject
  /** suppressions that silenced nothing; known only to a rule that runs last */
  readonly unused: ReadonlySet<Suppression>
  /** every rule there is, by id */
  readonly rules: ReadonlyMap<string, Pick<Rule, 'problem'>>
  readonly report: <Id extends keyof Messages & string>(
    messageId: Id,
    found: Found<Parameters<Messages[Id]>[0]>,
  ) => void
}

export interface Found<Data> {
  readonly at: Origin
  readonly object: string
  readonly data: Data
  readonly suggestion?: string
  readonly fix?: Fix
  readonly related?: readonly Origin[]
  /** another severity than the rule's level (a `consistent` style without a clear majority) */
  readonly atMost?: 'warning' | 'info'
}

/** Keeps a rule's options and messages typed inside its file; outside, all rules look alike. */
export function defineRule<Options extends object, Messages extends MessageTable>(
  rule: Rule<Options, Messages>,
): Rule {
  return rule as unknown as Rule
}

/**
 * Whether a rule asks for another name or type: of what is deprecated already, nobody needs to be told. What can be mended
 * safely is mended there too.
 */
export function sparesDeprecated({ group, fix }: Pick<Rule, 'group' | 'fix'>): boolean {
  return fix !== 'safe' && (group === 'naming' || group === 'types' || group === 'spec')
}

/** Documents something that the plan's reader finds. */
export function defineProblem(
  problem: Pick<Rule, 'id' | 'summary' | 'why' | 'examples'> & { readonly sources?: readonly string[] },
): Rule {
  return {
    sources: [],
    ...problem,
    group: 'structure',
    level: 'error',
    options: { schema: { type: 'object', additionalProperties: false, properties: {} }, defaults: {} },
    messages: {},
    fix: 'none',
    problem: true,
    check: null,
  }
}
