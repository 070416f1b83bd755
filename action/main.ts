import { setFailed } from '@actions/core'
import { logSafe } from '../src/render/github.ts'
import { UsageError } from '../src/text/usage-error.ts'
import { run } from './run.ts'

try {
  process.exitCode = await run(process.env)
} catch (error) {
  const known = error instanceof UsageError
  setFailed(
    logSafe(
      known
        ? error.message
        : `This is a bug in Waymark, please report it. ${(error as Error).stack ?? error}`,
    ),
  )
  process.exitCode = 2
}
