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
  let texts = before
  for (let round = 0; round < mostRounds; round++) {
    const current = withTexts(input, texts)
    const report = await check(current)
    const mends = offered(report, texts, rules).filter(({ finding }) => !refused.has(keyOf(finding)))
    if (mends.length === 0) break
    const session: Session = { input: current, report, texts, refused }
    const accepted = await settle(session, [], mends)
    if (accepted.length === 0) break
    texts = new Map([...texts, ...(composed(texts, accepted) ?? [])])
    done.push(...accepted.map(({ finding }) => finding))
  }
  const changed = [...texts].filter(([path, text]) => before.get(path) !== text)
  return { texts: new Map(changed), done, refused: [...refused.values()] }
}

const keyOf = ({ rule, object, messageId, fix }: LocatedFinding): string =>
  JSON.stringify([rule, object, messageId, fix?.at])

function offered(report: Report, texts: ReadonlyMap<string, string>, rules: readonly string[]): Mend[] {
  const documents: Documents = new Map([...texts].map(([path, text]) => [path, parseSource({ path, text })]))
  const followers = new Map(
    report.plans.flatMap(({ id, head }) => (head ? [[id, follower(head, documents)] as const] : [])),
  )
  return report.findings.flatMap(finding => {
    const { fix, rule, plan } = finding
    if (fix === null || (rules.length > 0 && !rules.includes(rule))) return []
    return [{ finding, fixes: followers.get(plan)?.(fix) ?? null }]
  })
}

interface Session {
  readonly input: CheckInput
  /** before anything is applied */
  readonly report: Report
  readonly texts: ReadonlyMap<string, string>
  readonly refused: Map<string, Refused>
}

/** Takes as many as go together; where some don't, halves show which. */
async function settle(session: Session, accepted: readonly Mend[], mends: readonly Mend[]): Promise<Mend[]> {
  const all = [...accepted, ...mends]
  const reason = await fault(session, all)
  if (reason === null) return all
  const [only] = mends
  if (only && mends.length === 1) {
    session.refused.set(keyOf(only.finding), { finding: only.finding, reason })
    return [...accepted]
  }
  const half = Math.ceil(mends.length / 2)
  return settle(session, await settle(session, accepted, mends.slice(0, half)), mends.slice(half))
}

async function fault(
  { input, report, texts }: Session,
  mends: readonly Mend[],
): Promise<Refused['reason'] | null> {
  if (mends.some(({ fixes }) => fixes === null)) return 'harm'
  const changed = composed(texts, mends)
  if (changed === null) return 'layout'
  const after = await check(withTexts(input, new Map([...texts, ...changed])))
  return harms(report, after) ? 'harm' : null
}

/** The texts of the files that the mends touch; null where one of them can't be written. */
function composed(texts: ReadonlyMap<string, string>, mends: readonly Mend[]): Map<string, string> | null {
  const byFile = new Map<string, Fix[]>()
  for (const fix of mends.flatMap(({ fixes }) => fixes ?? [])) {
    const others = byFile.get(fix.at.file)
    if (others) others.push(fix)
    else byFile.set(fix.at.file, [fix])
  }
  const changed = new Map<string, string>()
  for (const [path, fixes] of byFile) {
    const text = texts.get(path)
    const after = text === undefined ? null : applyFixes(parseSource({ path, text }), fixes)
    if (after === null) return null
    changed.set(path, after)
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

function headTexts({ head }: CheckInput): Map<string, string> {
  return new Map([...head.plans.values()].flatMap(({ files }) => files.map(({ path, text }) => [path, text])))
}

function withTexts(input: CheckInput, texts: ReadonlyMap<string, string>): CheckInput {
  const plans = [...input.head.plans].map(([id, set]) => {
    const files = set.files.map(file => ({ ...file, text: texts.get(file.path) ?? file.text }))
    return [id, { ...set, files }] as const
  })
  return { ...input, head: { ...input.head, plans: new Map(plans) } }
}
