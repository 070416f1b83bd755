import { buildDocs, compareDocs, type DocsOutput, type DocsProblem } from '../../docs/index.ts'
import { applyEdits } from '../../io/write.ts'
import { type LoadedDocs, loadDocs } from '../../project/load-docs.ts'
import { dateOf, openWorkplace, type Workplace, workTree } from '../../project/place.ts'
import {
  checkSite,
  inFolder,
  makeSite,
  pagesAddress,
  type Site,
  siteEdits,
  siteFolder,
} from '../../project/site.ts'
import { count } from '../../text/english.ts'
import { visible } from '../../text/phrase.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Arguments, Command, Terminal } from '../command.ts'
import { dateOption, planOptions } from '../options.ts'
import { serveDocs } from '../serve-docs.ts'

export const docs: Command = {
  name: 'docs',
  operands: '',
  maxOperands: 0,
  summary:
    'Writes the documentation, from the plan and its history: markdown that reads well on GitHub, and a web site with search.',
  options: {
    'docs-dir': {
      type: 'string',
      value: 'DIR',
      help: "Where the markdown goes. Default: the config's, else docs/tracking-plan.",
    },
    'site-dir': {
      type: 'string',
      value: 'DIR',
      help: 'Where the web site goes, a folder of its own. Default: none is written.',
    },
    check: {
      type: 'boolean',
      help: 'Write nothing; exit 1 where the files on disk are not what would be written.',
    },
    serve: {
      type: 'boolean',
      help: 'Write nothing; show the site on this machine, made anew on every change, until Ctrl-C.',
    },
    port: { type: 'string', value: 'NUMBER', help: 'Where --serve listens; 0 for any. Default: 4400.' },
    'no-history': { type: 'boolean', help: "Without what git's history tells (changelog, last changes)." },
    ...planOptions,
  },
  run,
}

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const place = await openWorkplace(terminal.cwd)
  const head = workTree(place)
  const comparing = args.flag('check')
  const options = {
    configFile: args.text('config') ?? null,
    plans: args.texts('plan'),
    dir: args.text('docs-dir') ?? null,
    now: dateOption(args) ?? (await dateOf(place, head)) ?? terminal.today(),
    // What history decides is not compared, so a shallow clone can check too.
    history: !comparing && !args.flag('no-history'),
  }
  const given = args.text('site-dir') ?? ''
  if (args.flag('serve')) {
    if (comparing || given !== '')
      throw new UsageError('`--serve` writes and compares nothing: leave the other option out.')
    const tellAll = (problems: readonly DocsProblem[]): void => tell(terminal, problems)
    return serveDocs(place, { docs: options, port: portOf(args), tell: tellAll }, terminal)
  }
  const loaded = await loadDocs(place, head, options)
  const dir = given === '' ? null : siteFolder(place, given, loaded)
  return comparing ? compare(place, loaded, dir, terminal) : write(place, loaded, dir, terminal)
}

function portOf(args: Arguments): number {
  const given = args.text('port') ?? '4400'
  if (/^\d{1,5}$/.test(given) && Number(given) < 65536) return Number(given)
  throw new UsageError(`--port takes a number from 0 to 65535; ${JSON.stringify(given)} is none.`)
}

/** @param site the site's folder; null: none */
async function compare(
  place: Workplace,
  loaded: LoadedDocs,
  site: string | null,
  terminal: Terminal,
): Promise<number> {
  const { input } = loaded
  const problems = [...compareDocs(input)]
  if (site !== null && !input.unreadable?.length)
    problems.push(...(await checkSite(place.root, site, siteOf(loaded, null))))
  tell(terminal, problems)
  if (problems.length > 0) return 1
  for (const dir of [input.settings.dir, ...(site === null ? [] : [site])])
    terminal.out(`${dir} is up to date.\n`)
  return 0
}

/** Markdown and site are written together or not at all. */
async function write(
  place: Workplace,
  loaded: LoadedDocs,
  dir: string | null,
  terminal: Terminal,
): Promise<number> {
  const output = buildDocs(loaded.input)
  const problems = [...output.problems]
  const edits = [...output.edits]
  let site: Site | null = null
  if (dir !== null && !problems.some(isError)) {
    site = siteOf(loaded, output)
    const shelved = await siteEdits(place.root, dir, site)
    edits.push(...shelved.edits)
    problems.push(...inFolder(dir, site.problems), ...shelved.problems)
  }
  tell(terminal, problems)
  if (problems.some(isError)) {
    terminal.log('Nothing was written: settle the errors above first.\n')
    return 1
  }
  const changed = await applyEdits(place.root, edits)
  const inSite = changed.filter(path => dir !== null && path.startsWith(`${dir}/`)).length
  const pages = count(output.pages.length, 'page')
  terminal.out(`${loaded.input.settings.dir}: ${pages}, ${count(changed.length - inSite, 'file')} changed.\n`)
  if (site !== null) terminal.out(`${dir}: ${count(site.files.size, 'file')}, ${inSite} changed.\n`)
  return 0
}

function siteOf(loaded: LoadedDocs, output: DocsOutput | null): Site {
  return makeSite(loaded, output?.pages ?? [], pagesAddress(loaded.input.repository?.url ?? null))
}

function isError({ level }: DocsProblem): boolean {
  return level === 'error'
}

function tell(terminal: Terminal, problems: readonly DocsProblem[]): void {
  for (const { file, line, level, message } of problems) {
    terminal.log(`${visible(file)}:${line}: ${level}: ${visible(message)}\n`)
  }
}
