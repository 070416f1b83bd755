import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/serialise.ts'
import { readPlan } from '../../src/plan/read.ts'
import { runCli } from '../support/run.ts'
import { tempDir, writeFiles } from '../support/temp.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly lang?: string | null
  readonly children?: readonly Node[]
}

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'AGENTS.md',
  'docs/action.md',
  'docs/plan-format.md',
  'docs/proof.md',
  'docs/dependencies.md',
]

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)]
}

const treeOf = (path: string): Node[] => nodes(parseMarkdown(readFileSync(path, 'utf8')) as Node)

describe.each(documents)('%s', path => {
  test('links to what is there', () => {
    const links = treeOf(path).flatMap(node =>
      node.url && !/^(https?:|#|mailto:)/.test(node.url) ? [node.url] : [],
    )
    const missing = links.filter(
      url => !existsSync(resolve(dirname(path), decodeURI(url.split('#')[0] ?? ''))),
    )
    expect(missing).toEqual([])
  })
})

describe('the README', () => {
  const example =
    treeOf('README.md').find(node => node.type === 'code' && node.value?.startsWith('# tracking-plan/'))
      ?.value ?? ''

  test('shows a plan that can be read and keeps the standard', async () => {
    const { plan } = readPlan({
      id: 'a',
      path: 'a',
      files: { files: [{ path: 'a/a.yml', text: example }], unreadable: [] },
    })
    expect(plan.problems).toEqual([])
    expect([...plan.events.keys()]).toEqual(['Order Completed'])
    const folder = tempDir()
    writeFiles(folder, { 'tracking-plan/checkout.yml': example })
    expect(await runCli(['lint', '--fail-on', 'warning'], { cwd: folder })).toMatchObject({ status: 0 })
  })

  test('its demo runs on whatever node the machine has, from 20 on', () => {
    const own = resolve('node_modules', '.bin')
    const path = (process.env['PATH'] ?? '')
      .split(delimiter)
      .filter(folder => resolve(folder) !== own && !folder.includes('node_modules'))
    const output = execFileSync('node', [join(process.cwd(), 'dist', 'cli.js'), 'demo'], {
      cwd: tempDir(),
      encoding: 'utf8',
      env: { ...process.env, PATH: path.join(delimiter) },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(output).toMatch(/^### ❌ Blocked/)
  })
})
