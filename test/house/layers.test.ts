import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

/** Every layer gate of biome.json is broken once on purpose, in a copy, and must say so. */

interface Restriction {
  paths?: Record<string, string>
  patterns?: { group: string[] }[]
}
interface Override {
  includes: string[]
  linter: {
    rules: {
      style?: {
        noRestrictedImports?: { options: Restriction }
        noRestrictedGlobals?: { options: { deniedGlobals: Record<string, string> } }
      }
    }
  }
}

const config = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: Override[] }
const folder = mkdtempSync(join(tmpdir(), 'waymark-layers-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file that breaks each restriction of an override once, a line each. */
function violations({ linter }: Override): string[] {
  const imports = linter.rules.style?.noRestrictedImports?.options
  const globals = linter.rules.style?.noRestrictedGlobals?.options.deniedGlobals ?? {}
  const modules = [
    ...Object.keys(imports?.paths ?? {}),
    ...(imports?.patterns ?? []).flatMap(({ group }) =>
      group.map(glob => `../${glob.replace('**/', '').replace('/**', '/x.ts')}`),
    ),
  ]
  return [...modules.map(name => `import '${name}'`), ...Object.keys(globals).map(name => `void ${name}`)]
}

function fileIn(includes: readonly string[]): string {
  const glob = includes[0] ?? ''
  return glob.endsWith('/**') ? glob.replace('/**', '/planted.ts') : glob
}

const gated = config.overrides.filter(override => violations(override).length > 0)

describe('each layer gate has been seen failing', () => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  cpSync('biome.json', join(folder, 'biome.json'))

  test('every module of the house has its gate', () => {
    const gates = gated.map(override => override.includes[0])
    for (const name of [
      'text',
      'markdown',
      'source',
      'proof',
      'model',
      'formats',
      'plan',
      'lint',
      'diff',
      'config',
      'report',
      'render',
      'docs',
      'io',
      'cli',
    ]) {
      expect(gates).toContain(`src/${name}/**`)
    }
  })

  test.each(gated.map(override => [override.includes[0] as string, override] as const))(
    '%s',
    (_, override) => {
      const file = join(folder, fileIn(override.includes))
      mkdirSync(dirname(file), { recursive: true })
      const planted = violations(override)
      writeFileSync(file, `${planted.join('\n')}\n`)
      const lines = reportedLines(file)
      rmSync(file)
      expect(planted.filter((_, index) => !lines.has(index + 1))).toEqual([])
    },
  )
})

function reportedLines(file: string): Set<number> {
  const args = [
    'lint',
    '--config-path',
    folder,
    '--vcs-enabled=false',
    '--max-diagnostics=none',
    '--reporter=github',
    file,
  ]
  const output = run(join('node_modules', '.bin', 'biome'), args)
  const found = output.matchAll(/title=lint\/style\/noRestricted(?:Imports|Globals),file=[^,]*,line=(\d+)/g)
  return new Set([...found].map(match => Number(match[1])))
}

function run(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    return String((error as { stdout: string }).stdout)
  }
}
