import { basename } from 'node:path'
import { readFile } from '../../io/files.ts'
import { defaultBranch, type Git } from '../../io/git.ts'
import { applyEdits } from '../../io/write.ts'
import { readPlan } from '../../plan/read.ts'
import { actionReference, schemasUrl } from '../../project/about.ts'
import { codeownersBlock, withBlock } from '../../project/codeowners.ts'
import { codeownersFiles, hasFiles, sideOf } from '../../project/load-check.ts'
import { readTemplate } from '../../project/package-files.ts'
import { openWorkplace, type Workplace, workTree } from '../../project/place.ts'
import { openProject, planFiles, plansAt } from '../../project/project.ts'
import { within } from '../../project/snapshot.ts'
import type { FileEdit } from '../../text/file-edit.ts'
import type { FileSet } from '../../text/source-file.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Arguments, Command, Terminal } from '../command.ts'

export const init: Command = {
  name: 'init',
  operands: '',
  maxOperands: 0,
  summary: 'Writes a first plan, a config and the workflows. What is there already stays as it is.',
  options: {
    plan: {
      type: 'string',
      value: 'PATH',
      help: "Where the plan is, or goes. Default: the config's, else tracking-plan.",
    },
    forks: { type: 'boolean', help: 'Also the workflow that comments on pull requests from forks.' },
  },
  run,
}

const defaultPlan = 'tracking-plan'

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const place = await openWorkplace(terminal.cwd)
  const start = await startOf(place, args.text('plan'))
  const wanted = await starterFiles(place, start, args.flag('forks'))
  const missing: FileEdit[] = []
  for (const edit of wanted) {
    if ((await readFile(place.root, edit.path)) === null) missing.push(edit)
    else terminal.log(`kept     ${edit.path}\n`)
  }
  for (const path of start.kept) terminal.log(`kept     ${path}\n`)
  for (const path of applyEdits(place.root, missing)) terminal.out(`written  ${path}\n`)
  for (const path of applyEdits(place.root, await codeowners(place))) terminal.out(`written  ${path}\n`)
  terminal.log(nextSteps(start))
  return 0
}

/** A file to write, relative to the repository's root, and the templates that it is made from. */
interface Starter {
  readonly path: string
  readonly templates: readonly string[]
}

/** What there is to start from. */
interface Start {
  /** where the config has the plan, relative to the folder of the run */
  readonly plan: string
  /** the first plan; empty where a plan is there */
  readonly sample: readonly Starter[]
  readonly config: readonly Starter[]
  /** what is there of them, and stays as it is */
  readonly kept: readonly string[]
  /** a config is there that does not name the plan that was asked for */
  readonly unnamed: boolean
}

/** @param named where the plan is wanted; undefined: where the config has it, else in the default place */
async function startOf(place: Workplace, named: string | undefined): Promise<Start> {
  const own = await openProject(workTree(place), null)
  const { configFile } = own
  const plans = named === undefined ? own.config.plans : plansAt(place.folder, [named])
  const paths = plans.map(({ path }) => path)
  const there = await Promise.all(paths.map(path => planFiles(own, path)))
  const kept = paths.filter((_, index) => hasFiles(there[index] ?? noFiles))
  return {
    plan: named ?? defaultPlan,
    sample: kept.length > 0 ? [] : sampleAt(paths[0] ?? within(place.folder, defaultPlan)),
    config:
      configFile === null
        ? [{ path: within(place.folder, 'waymark.yml'), templates: ['init/waymark.yml'] }]
        : [],
    kept: [...(configFile === null ? [] : [configFile.path]), ...kept],
    unnamed: configFile !== null && paths.some(path => !own.config.plans.some(plan => plan.path === path)),
  }
}

/** A first plan: a folder of two files, or one file. */
function sampleAt(path: string): Starter[] {
  const [plan, events] = ['init/plan.yml', 'init/events.yml']
  if (/[*?{}[\]]|\.json$/i.test(path)) {
    throw new UsageError(
      `\`waymark init\` writes a first plan to a folder or a .yml file, and ${JSON.stringify(path)} is neither. Name one with \`--plan PATH\`.`,
    )
  }
  if (/\.ya?ml$/i.test(path)) return [{ path, templates: [plan, events] }]
  return [
    { path: within(path, 'plan.yml'), templates: [plan] },
    { path: within(path, 'events.yml'), templates: [events] },
  ]
}

async function starterFiles(place: Workplace, start: Start, forks: boolean): Promise<FileEdit[]> {
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
      .replaceAll('{{plan}}', () => start.plan)
  const folder = place.folder === '' ? '' : `\n          working-directory: ${place.folder}`
  const workflows = ['waymark.yml', 'waymark-publish.yml', ...(forks ? ['waymark-comment.yml'] : [])]
  const starters: Starter[] = [
    ...start.config,
    ...start.sample,
    ...workflows.map(name => ({ path: `.github/workflows/${name}`, templates: [`workflows/${name}`] })),
  ]
  return Promise.all(
    starters.map(async ({ path, templates }) => ({
      path,
      content: fill(inOneFile(await Promise.all(templates.map(readTemplate)))),
    })),
  )
}

/** The line that names the schema stands once, at the top. */
function inOneFile([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map(text => text.replace(/^# yaml-language-server.*\n/, ''))].join('\n')
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

const noFiles: FileSet = { files: [], unreadable: [] }

async function branchName(git: Git): Promise<string> {
  return (await defaultBranch(git))?.name ?? 'main'
}

/** "acme-shop" → "Acme shop", made safe for a double-quoted YAML text. */
function titleOf(folder: string): string {
  const words = folder.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || 'Our product'
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function nextSteps({ plan, sample, unnamed }: Start): string {
  const steps = [
    ...(unnamed ? [`Name ${plan} under \`plans\` in your config: what is not there is not read.`] : []),
    ...sample.slice(-1).map(({ path }) => `Describe an event in ${path} (the file shows how).`),
    'waymark lint',
    'Commit on a branch, and open a pull request: the comment shows what it changes.',
  ]
  return `\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`
}
