import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempDir } from '../support/temp.ts'

const sources = ['src', 'action', 'scripts', 'docs-template', 'package.json', 'package-lock.json', 'LICENSE']

function files(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    names
      .filter(name => statSync(join(folder, name)).isFile())
      .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

describe('dist/', () => {
  test('is what a build in another folder gives, byte for byte', () => {
    const other = tempDir('rebuild')
    for (const name of sources) cpSync(name, join(other, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(other, 'node_modules'))
    execFileSync(process.execPath, ['scripts/build.ts'], { cwd: other, stdio: 'pipe' })
    const [committed, rebuilt] = [files('dist'), files(join(other, 'dist'))]
    expect([...committed.keys()]).toEqual([...rebuilt.keys()])
    const differing = [...committed]
      .filter(([name, text]) => rebuilt.get(name) !== text)
      .map(([name]) => name)
    expect(differing, 'run `npm run build` and commit dist/').toEqual([])
  })

  test('names no path of the machine that built it', () => {
    for (const [name, text] of files('dist')) expect(text.includes(process.cwd()), name).toBe(false)
  })

  test('lists a licence for everything that is bundled', () => {
    const licences = readFileSync('dist/licenses.txt', 'utf8')
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    for (const name of Object.keys(manifest.dependencies)) expect(licences).toContain(`${name}@`)
    expect(licences).not.toMatch(/\((null|UNLICENSED)\)/)
  })

  test('the command line starts without what only the action needs', () => {
    const chunks = [...files('dist')].filter(([name]) => name === 'cli.js' || name.startsWith('chunks/'))
    for (const [name, text] of chunks) {
      expect(text.includes('node_modules/@actions/'), name).toBe(false)
      expect(text.includes('node_modules/undici/'), name).toBe(false)
    }
  })
})

describe('generated documents', () => {
  test('are up to date', () => {
    const output = execFileSync(process.execPath, ['scripts/generate.ts', '--check'], { encoding: 'utf8' })
    expect(output).toBe('')
  })
})
