import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffPlans } from '../../src/diff/index.ts'
import { buildSite, type PlanHistory, planHistory } from '../../src/docs/index.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/plan/read.ts'
import type { SourceFile } from '../../src/text/source-file.ts'
import { input, layout } from '../docs/plan.ts'
import { project } from '../support/run.ts'

/** The files of a site by their path. */
export type Files = ReadonlyMap<string, string>

const assetFolder = join(project, 'dist/site')
/** The site's own theme, script and icon. */
export const assets: Files = new Map(
  readdirSync(assetFolder).map(name => [name, readFileSync(join(assetFolder, name), 'utf8')]),
)

/** The site of a plan or of several, as it is published under `/tracking-plan/`; each has the history that is given. */
export function siteOf(
  given: Plan | readonly Plan[],
  history: PlanHistory | null = null,
  notes: Files = new Map(),
): Files {
  const plans = Array.isArray(given) ? (given as readonly Plan[]) : [given as Plan]
  return buildSite({
    ...input(plans, {
      history: new Map(history === null ? [] : plans.map(plan => [plan.id, history])),
      notes,
      repository: { url: 'https://github.com/acme/plan', branch: 'main' },
    }),
    assets,
    layout,
    url: 'https://acme.example/tracking-plan/',
  })
}

/** How the example plan came to be what it is. */
export function shopHistory(): Promise<PlanHistory> {
  const commit = (sha: string, date: string, subject: string, plan: Plan) => ({
    sha: sha.repeat(40),
    date: `${date}T09:00:00Z`,
    author: 'Ada Author',
    subject,
    plan,
  })
  const before = shop(text =>
    text.replace('  Order Completed:', '  Order Done:').replace('maxLength: 300', 'maxLength: 200'),
  )
  const settings = {
    protect: 'both' as const,
    since: null,
    undecided: 'breaking' as const,
    levels: new Map(),
    accept: [],
    selfApprove: false,
    requireDeprecation: false,
  }
  const approvals = { records: [], label: null }
  return planHistory(
    [
      commit('1', '2026-01-05', 'First plan (#1)', before),
      commit('2', '2026-03-04', 'Gift notes may be longer (#12)', shop()),
    ],
    async (base, head, now) => (await diffPlans({ base, head, settings, approvals, now })).changes,
  )
}

/** The files of the example plan. */
export function shopFiles(): SourceFile[] {
  const root = join(project, 'examples/shop/tracking-plan')
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yml'))
  return names.sort().map(name => ({
    path: `tracking-plan/${name.replaceAll('\\', '/')}`,
    text: readFileSync(join(root, name), 'utf8'),
  }))
}

/** The example plan; the texts of its files can be changed on the way. */
export function shop(change: (text: string) => string = text => text): Plan {
  const files = shopFiles().map(({ path, text }) => ({ path, text: change(text) }))
  return readPlan({ id: 'shop', path: 'tracking-plan', files: { files, unreadable: [] } }).plan
}

/** The fullest page of each kind. */
export function kindsOf(files: Files): [kind: string, path: string][] {
  const longest = new Map<string, string>()
  for (const [path, text] of files) {
    const kind = /<html[^>]* data-kind="([\w-]+)"/.exec(text)?.[1]
    if (kind === undefined || path === '404.html') continue
    if (text.length > (files.get(longest.get(kind) ?? '')?.length ?? 0)) longest.set(kind, path)
  }
  return [...longest, ['not found', 'no/such/page.html']]
}
