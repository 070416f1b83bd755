import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setOutput } from '@actions/core'
import type { Report } from '../src/report/report.ts'

/** The outputs of `action.yml` that come of a check; the report itself is a file, as outputs are kept small. */
export async function writeOutputs(report: Report, json: string, baseSha: string | null): Promise<string> {
  const folder = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'waymark-'))
  const path = join(folder, 'report.json')
  await writeFile(path, json)
  const { summary } = report
  setOutput('verdict', report.verdict)
  setOutput('breaking-count', summary.breaking)
  setOutput('risky-count', summary.risky)
  setOutput('error-count', summary.errors)
  setOutput('warning-count', summary.warnings)
  setOutput('base-sha', baseSha ?? '')
  setOutput('report-path', path)
  return path
}
