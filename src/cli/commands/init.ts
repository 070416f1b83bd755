import { basename, join } from 'node:path'
import { readFile } from '../../io/files.ts'
import { defaultBranch, type Git } from '../../io/git.ts'
import { applyEdits } from '../../io/write.ts'
import { readPlan } from '../../plan/read.ts'
import { actionReference, schemasUrl } from '../../project/about.ts'
import { codeownersBlock, withBlock } from '../../project/codeowners.ts'
import { codeownersFiles, sideOf } from '../../project/load-check.ts'
import { readTemplate } from '../../project/package-files.ts'
import { openWorkplace, type Workplace, workTree } from '../../project/place.ts'
import { openProject } from '../../project/project.ts'
import type { FileEdit } from '../../text/file-edit.ts'
import type { Arguments, Command, Terminal } from '../command.ts'

export const init: Command = {
  name: 'init',
  operands: '',
  maxOperands: 0,
  summary: 'Writes a first plan, a config and the workflows. What is there already stays as it is.',
  options: {
    plan: { type: 'string', value: 'PATH', help: 'Where the plan goes. Default: tracking-plan.' },
    forks: { type: 'boolean', help: 'Also the workflow that comments on pull requests from forks.' },
  },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const place = await openWorkplace(terminal.cwd)
  const plan = args.text('plan') ?? 'tracking-plan'
  const wanted = await starterFiles(place, plan, args.flag('forks'))
  const missing: FileEdit[] = []
  for (const edit of wanted) {
    if ((await readFile(place.root, edit.path)) === null) missing.push(edit)
    else terminal.log(`kept     ${edit.path}\n`)
  }
  for (const path of applyEdits(place.root, missing)) terminal.out(`written  ${path}\n`)
  for (const path of applyEdits(place.root, await codeowners(place))) terminal.out(`written  ${path}\n`)
  terminal.log(nextSteps(plan))
  return 0
}

async function starterFiles(place: Workplace, plan: string, forks: boolean): Promise<FileEdit[]> {
  const branch = place.git === null ? 'main' : await branchName(place.git)
  const title = titleOf(basename(place.folder === '' ? place.root : place.folder))
  const fill = (text: string): string =>
    text
      .replaceAll('{{action}}', actionReference)
      .replaceAll('{{schemas}}', schemasUrl)
      .replaceAll('{{with}}', () => (folder === '' ? '' : `\n        with:${folder}`))
      .replaceAll('{{and}}', () => folder)
      .replaceAll('{{branch}}', () => branch)
      .replaceAll('{{title}}', () => title)
      .replaceAll('{{plan}}', () => plan)
  const local = (path: string): string => (place.folder === '' ? path : `${place.folder}/${path}`)
  const folder = place.folder === '' ? '' : `\n          working-directory: ${place.folder}`
  const workflows = ['waymark.yml', 'waymark-publish.yml', ...(forks ? ['waymark-comment.yml'] : [])]
  const templates: [target: string, template: string][] = [
    [local('waymark.yml'), 'init/waymark.yml'],
    [local(join(plan, 'plan.yml')), 'init/plan.yml'],
    [local(join(plan, 'events.yml')), 'init/events.yml'],
    ...workflows.map((name): [string, string] => [`.github/workflows/${name}`, `workflows/${name}`]),
  ]
  return Promise.all(
    templates.map(async ([path, template]) => ({ path, content: fill(await readTemplate(template)) })),
  )
}

/** GitHub asks the owners of what a pull request touches; in the file that the repository has, else in `.github/`. */
async function codeowners(place: Workplace): Promise<FileEdit[]> {
  const project = await openProject(workTree(place), null)
  const side = await sideOf(project)
  const plans = project.config.plans.map(
    entry => readPlan({ ...entry, files: side.plans.get(entry.id) ?? noFiles }).plan,
  )
  const block = codeownersBlock(plans, project.config.approvalsFile)
  if (block === null) return []
  const found = await Promise.all(codeownersFiles.map(path => readFile(place.root, path)))
  const file = found.find(each => each !== null)
  return [{ path: file?.path ?? '.github/CODEOWNERS', content: withBlock(file?.text ?? '', block) }]
}

const noFiles = { files: [], unreadable: [] }

async function branchName(git: Git): Promise<string> {
  return (await defaultBranch(git))?.name ?? 'main'
}

/** "acme-shop" → "Acme shop", made safe for a double-quoted YAML text. */
function titleOf(folder: string): string {
  const words = folder.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || 'Our product'
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const nextSteps = (plan: string): string => `
Next:
  1. Describe an event in ${plan}/events.yml (the file shows how).
  2. waymark lint
  3. Commit on a branch, and open a pull request: the comment shows what it changes.
`
