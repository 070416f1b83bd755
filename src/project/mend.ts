import { type CheckInput, check } from '../check.ts'
import type { Fix } from '../model/finding.ts'
import { type Documents, follower } from '../plan/follow.ts'
import type { LocatedFinding, Report } from '../report/report.ts'
import { applyFixes } from '../source/edit.ts'
import { parseSource } from '../source/parse.ts'

/** What was mended, and what was not. */
export interface Mended {
  /** the new texts of files, by path */
  readonly texts: ReadonlyMap<string, string>
  readonly done: readonly LocatedFinding[]
  readonly refused: readonly Refused[]
}

export interface Refused {
  readonly finding: LocatedFinding
  /** layout: it can't be written without touching something else; harm: it would bring another finding or break something */
  readonly reason: 'layout' | 'harm'
}

/** A finding with all the edits that mend it. */
interface Mend {
  readonly finding: LocatedFinding
  /** null where something refers to it that can't be followed */
  readonly fixes: readonly Fix[] | null
}

// a fix can bring another one in reach; more rounds than this would be two rules that disagree
const mostRounds = 8

/**
 * Applies the fixes of the head's findings in memory, until there is nothing more to apply. A fix that would bring a new
 * finding, break what is live, accept a break or change anything beside itself is refused.
 * @param rules only these rules'; empty: all
 */
export async function mendPlans(input: CheckInput, rules: readonly string[]): Promise<Mended> {
  const before = headTexts(input)
  const done: LocatedFinding[] = []
  const refused = new Map<string, Refused>()
  let state: State = { texts: before, report: await check(input) }
  for (let round = 0; round < mostRounds; round++) {
    const documents = parsed(state.texts)
    const mends = offered(state.report, documents, rules).filter(
      ({ finding }) => !refused.has(keyOf(finding)),
    )
    const possible = mends.filter(({ fixes }) => fixes !== null)
    for (const { finding, fixes } of mends)
      if (fixes === null) refused.set(keyOf(finding), { finding, reason: 'harm' })
    if (possible.length === 0) break
    const session = { input, documents, refused, before: state }
    const { accepted, after } = await settle(session, { accepted: [], after: state }, possible)
    if (accepted.length === 0) break
    state = after
    done.push(...accepted.map(({ finding }) => finding))
  }
  const changed = [...state.texts].filter(([path, text]) => before.get(path) !== text)
  const left = new Set(state.report.findings.map(finding => keyOf(finding)))
  const stillThere = [...refused].filter(([key]) => left.has(key)).map(([, one]) => one)
  return { texts: new Map(changed), done, refused: stillThere }
}

const keyOf = ({ rule, object, messageId, fix }: LocatedFinding): string =>
  JSON.stringify([rule, object, messageId, fix?.at])

/** What the fix of one finding alone comes to. */
export interface MendedAlone {
  /** the texts that it changes, by path */
  readonly files: ReadonlyMap<string, string>
  /** whether it would bring another finding, or break or accept something */
  readonly harms: () => Promise<boolean>
}

/** The fix of one finding, applied alone; null where it can't be written so. */
export function mendAlone(
  input: CheckInput,
  report: Report,
): (finding: LocatedFinding) => MendedAlone | null {
  const before = { texts: headTexts(input), report }
  const session = { input, before, documents: parsed(before.texts), refused: new Map() }
  const mends = new Map(offered(report, session.documents, []).map(mend => [mend.finding, mend]))
  return finding => {
    const mend = mends.get(finding)
    if (!mend?.fixes) return null
    const files = composed(session.documents, [mend])
    return files && { files, harms: async () => typeof (await attempt(session, [mend])) === 'string' }
  }
}

const parsed = (texts: ReadonlyMap<string, string>): Documents =>
  new Map([...texts].map(([path, text]) => [path, parseSource({ path, text })]))

function offered(report: Report, documents: Documents, rules: readonly string[]): Mend[] {
  const followers = new Map(
    report.plans.flatMap(({ id, head }) => (head ? [[id, follower(head, documents)] as const] : [])),
  )
  return report.findings.flatMap(finding => {
    const { fix, rule, plan } = finding
    if (fix === null || (rules.length > 0 && !rules.includes(rule))) return []
    return [{ finding, fixes: followers.get(plan)?.(fix) ?? null }]
  })
}

interface State {
  readonly texts: ReadonlyMap<string, string>
  readonly report: Report
}

/** One round: what it starts from, and what was refused so far. */
interface Session {
  readonly input: CheckInput
  readonly before: State
  /** of `before` */
  readonly documents: Documents
  readonly refused: Map<string, Refused>
}

interface Settled {
  readonly accepted: readonly Mend[]
  readonly after: State
}

/** Takes as many as go together; where some don't, halves show which. */
async function settle(session: Session, so: Settled, mends: readonly Mend[]): Promise<Settled> {
  const all = [...so.accepted, ...mends]
  const after = await attempt(session, all)
  if (typeof after !== 'string') return { accepted: all, after }
  const [only] = mends
  if (only && mends.length === 1) {
    session.refused.set(keyOf(only.finding), { finding: only.finding, reason: after })
    return so
  }
  const half = Math.ceil(mends.length / 2)
  return settle(session, await settle(session, so, mends.slice(0, half)), mends.slice(half))
}

/** The state after the mends, or why they can't be made. */
async function attempt(session: Session, mends: readonly Mend[]): Promise<State | Refused['reason']> {
  const { input, before, documents } = session
  const changed = composed(documents, mends)
  if (changed === null) return 'layout'
  const texts = new Map([...before.texts, ...changed])
  const report = await check(withTexts(input, texts))
  return harms(before.report, report) ? 'harm' : { texts, report }
}

/** The texts of the files that the mends touch; null where one of them can't be written. */
function composed(documents: Documents, mends: readonly Mend[]): Map<string, string> | null {
  const byFile = new Map<string, Fix[]>()
  for (const fix of mends.flatMap(({ fixes }) => fixes ?? [])) {
    const others = byFile.get(fix.at.file)
    if (others) others.push(fix)
    else byFile.set(fix.at.file, [fix])
  }
  const changed = new Map<string, string>()
  for (const [path, fixes] of byFile) {
    const document = documents.get(path)
    const text = document ? applyFixes(document, fixes) : null
    if (text === null) return null
    changed.set(path, text)
  }
  return changed
}

/** More findings of any sort, more that breaks or is accepted, or another number of things. */
function harms(before: Report, after: Report): boolean {
  const known = findingCounts(before)
  const more = [...findingCounts(after)].some(([key, count]) => count > (known.get(key) ?? 0))
  const sizes = ({ plans }: Report): string =>
    JSON.stringify(plans.map(plan => [plan.events, plan.properties]))
  const breaks = ({ summary }: Report): number => summary.breaking + summary.approved
  return (
    more ||
    sizes(before) !== sizes(after) ||
    breaks(after) > breaks(before) ||
    after.summary.approved > before.summary.approved ||
    after.summary.risky > before.summary.risky
  )
}

function findingCounts({ findings, suppressed }: Report): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { plan, rule, messageId } of [...findings, ...suppressed]) {
    const key = JSON.stringify([plan, rule, messageId])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The texts of all plan files, by path. */
export function headTexts({ head }: CheckInput): Map<string, string> {
  return new Map([...head.plans.values()].flatMap(({ files }) => files.map(({ path, text }) => [path, text])))
}

function withTexts(input: CheckInput, texts: ReadonlyMap<string, string>): CheckInput {
  const plans = [...input.head.plans].map(([id, set]) => {
    const files = set.files.map(file => ({ ...file, text: texts.get(file.path) ?? file.text }))
    return [id, { ...set, files }] as const
  })
  return { ...input, head: { ...input.head, plans: new Map(plans) } }
}
