import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project, runCli } from '../support/run.ts'

test('the example plan keeps the standard that it sets, without a warning', async () => {
  const { status, stdout } = await runCli(['lint', '--format', 'json'], {
    cwd: join(project, 'examples/shop'),
  })
  const { findings, summary } = JSON.parse(stdout) as { findings: unknown[]; summary: object }
  expect([status, findings]).toEqual([0, []])
  expect(summary).toMatchObject({ suppressed: 1 })
})
