import { type CheckInput, check } from '../../src/check.ts'
import { loadConfig } from '../../src/config/load.ts'
import type { Report } from '../../src/report/report.ts'
import type { FileSet } from '../../src/text/source-file.ts'
import { history, type Step } from './history.ts'

export interface Replayed {
  readonly step: Step
  readonly report: Report
}

/** Each commit of the history as a pull request of its own, by the standard that holds without a config. */
export async function replay(): Promise<Replayed[]> {
  const config = { ...loadConfig({ config: null, read: () => null }), plans: [plan] }
  const replayed: Replayed[] = []
  for (const step of history()) {
    const input: CheckInput = {
      base: side(step.base),
      head: side(step.head),
      config,
      headConfig: null,
      label: null,
      now: step.date,
      files: new Map(),
      mode: 'check',
    }
    replayed.push({ step, report: await check(input) })
  }
  return replayed
}

/** Of no stated format: what its files are must be found out. */
const plan = { id: 'matrix', path: 'schemas', format: null }

const side = (files: FileSet): CheckInput['head'] => ({
  plans: new Map([[plan.id, files]]),
  approvals: null,
  baseline: null,
})
