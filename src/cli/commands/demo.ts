import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { check } from '../../check.ts'
import { buildDocs } from '../../docs/index.ts'
import { headCommit } from '../../io/git.ts'
import { commitAll, newBranch, newRepository, temporaryFolder } from '../../io/new-repository.ts'
import { applyEdits } from '../../io/write.ts'
import { loadCheck } from '../../project/load-check.ts'
import { loadDocs } from '../../project/load-docs.ts'
import { packageFolder } from '../../project/package-files.ts'
import { openWorkplace, workTree } from '../../project/place.ts'
import { folderSnapshot, type Snapshot } from '../../project/snapshot.ts'
import { render } from '../../render/render.ts'
import { exitsWithFailure } from '../../report/verdict.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { baseSnapshot } from '../report-run.ts'

export const demo: Command = {
  name: 'demo',
  operands: '',
  maxOperands: 0,
  summary:
    'Builds a small repository in a temporary folder, changes its plan on a branch, prints the comment and writes the documentation.',
  options: {},
  run,
}

/** A shop that moves from the first names of Segment's e-commerce spec to the second. */
const story = join(packageFolder, 'examples', 'segment-v1-to-v2')

async function run(_: Arguments, terminal: Terminal): Promise<number> {
  const folder = await temporaryFolder('waymark-demo')
  const base = await buildRepository(folder)
  const place = await openWorkplace(folder)
  const head = workTree(place)
  const options = { configFile: null, plans: [], now: '2026-10-01' }
  const input = await loadCheck(base ?? (await baseSnapshot(place, 'main', head)), head, {
    ...options,
    failOn: null,
    mode: 'check',
    judge: 'base',
    label: null,
  })
  const report = await check(input)
  terminal.log(
    `A repository with a tracking plan is in ${folder}. A branch changes the plan; this is the comment:\n\n`,
  )
  terminal.out(render(report, 'markdown'))
  const history = place.git && (await headCommit(place.git))
  const { input: book } = await loadDocs(place, head, { ...options, dir: null, history })
  const { pages, edits } = buildDocs(book)
  applyEdits(place.root, edits)
  terminal.log(`
The merge is ${exitsWithFailure(report) ? 'blocked' : 'free'}. The documentation is ${pages.length} pages:
  ${join(folder, book.settings.dir, 'README.md')}
Look around in ${folder}: the commands work there, e.g. \`waymark check\`.
`)
  return 0
}

/** The plan on `main` and its change on a branch. @returns the base, where there is no git to keep it */
async function buildRepository(folder: string): Promise<Snapshot | null> {
  await cp(join(story, 'before'), folder, { recursive: true })
  const git = await newRepository(folder)
  if (git === null) {
    await replaceFiles(folder)
    return folderSnapshot(join(story, 'before'), '', 'main')
  }
  await commitAll(git, 'Tracking plan')
  await newBranch(git, 'names-of-the-second-spec')
  await replaceFiles(folder)
  await commitAll(git, 'Move to the names of the second spec (#12)')
  return null
}

async function replaceFiles(folder: string): Promise<void> {
  for (const name of await readdir(join(story, 'before'))) await rm(join(folder, name), { recursive: true })
  await cp(join(story, 'after'), folder, { recursive: true })
}
