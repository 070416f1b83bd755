import type { Finding } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import { type Book, type PlannedPage, planBook } from './book.ts'
import type { DocsInput, EventUsage } from './docs.ts'
import { Shelf } from './files.ts'
import { kinds } from './kinds.ts'
import { Memory, type Remembered } from './memory.ts'
import { gatherNotes, type Notes, noteOf } from './notes.ts'
import { plansPage } from './pages/plans.ts'
import { type Present, PresentValues } from './present.ts'
import { slugs } from './slugs.ts'
import { Watch } from './watch.ts'

/** The pages of a run, each with its place, before any is written. */
export interface Edition {
  readonly input: DocsInput
  /** the docs folder */
  readonly shelf: Shelf
  readonly planned: readonly PlannedPage[]
  readonly books: readonly Book[]
  readonly notes: Notes
  readonly watch: Watch
  readonly memory: Memory
}

/** What the last run knew of an edition. */
interface LastEdition {
  readonly remembered: Remembered | null
  /** the plans as they were, by id */
  readonly plans: ReadonlyMap<string, Plan>
  /** as in {@link DocsInput} */
  readonly fingerprints: ReadonlyMap<string, string>
}

/**
 * @param last null: nothing is known, or it is not asked for
 * @param surroundings what files depend on besides the plans and the settings
 */
export function layOut(
  input: DocsInput,
  shelf: Shelf = new Shelf(input.settings.dir, input.existing),
  last: LastEdition | null = null,
  surroundings = '',
): Edition {
  const folders = foldersOf(input.plans)
  const common = JSON.stringify([input.version, input.settings, [...folders.values()], surroundings])
  const remembered = isOfUse(last?.remembered ?? null, common) ? last!.remembered : null
  const watch = new Watch(remembered)
  const left = input.onDisk === undefined ? shelf : new Shelf(input.settings.dir, input.onDisk)
  const { planned, unwatched } = plannedPages(input, folders, left, watch)
  const books = [...new Set(planned.map(({ page }) => page.book))]
  const notes = gatherNotes(planned, shelf, input.notes)
  const present: Present = {
    common,
    plans: new Map(
      input.plans.map(plan => [folders.get(plan.id)!, { is: plan, was: last?.plans.get(plan.id) ?? null }]),
    ),
    books: new Map(unwatched.map(book => [book.root, book])),
    valueOf: (kind, key, before) => {
      if (kind === 'template') return input.templates.get(`${key}.md`)?.text ?? ''
      if (kind === 'note') return noteOf(notes, key) ?? ''
      if (kind === 'file') return `${shelf.isOthers(key)} ${shelf.isUnlisted(key)}`
      return kind === 'line' ? lineOf(key, before, input, last) : null
    },
  }
  const memory = new Memory(remembered, new PresentValues(present), watch)
  return { input, shelf, planned, books, notes, watch, memory }
}

/** What is mostly left over from earlier runs is not carried on for ever. */
function isOfUse(remembered: Remembered | null, common: string): boolean {
  return remembered?.common === common && remembered.things.length <= 2 * remembered.used
}

/** The line of a place. To find it a file has to be parsed, so what was found in the same text is believed. */
function lineOf(
  key: string,
  before: string | null,
  { fingerprints, locate }: DocsInput,
  last: LastEdition | null,
): string {
  const end = key.indexOf('\n')
  const [file, pointer] = [key.slice(0, end), key.slice(end + 1)]
  const text = fingerprints?.get(file)
  if (before !== null && text !== undefined && text === last?.fingerprints.get(file)) return before
  return String(locate({ file, pointer }).line)
}

/** The folder of each plan's pages: the docs folder itself, or one inside it where there are several plans. */
function foldersOf(plans: readonly Plan[]): Map<string, string> {
  if (plans.length === 1) return new Map([[plans[0]!.id, '']])
  const folders = slugs(plans.map(plan => plan.id))
  return new Map([...folders].map(([id, folder]) => [id, `${folder}/`]))
}

const noUsage: ReadonlyMap<string, EventUsage> = new Map()

function findingsOf({ id }: Plan, { findings }: Pick<DocsInput, 'findings'>): readonly Finding[] {
  return findings.filter(({ plan }) => plan === id)
}

function plannedPages(
  input: DocsInput,
  folders: ReadonlyMap<string, string>,
  left: Shelf,
  watch: Watch,
): { readonly planned: PlannedPage[]; readonly unwatched: readonly Book[] } {
  const { settings, repository, now, locate, payloads, plans, destinationTypes = {}, usage = noUsage } = input
  const surroundings = {
    title: settings.title,
    edit: settings.edit,
    repository,
    now,
    locate,
    payloads,
    destinationTypes,
    usage,
  }
  const books = plans.map(plan => {
    const history = input.history.get(plan.id) ?? null
    const findings = findingsOf(plan, input)
    const whole = input.judged?.plans.find(({ id }) => id === plan.id)
    const judged = whole && {
      plan: whole,
      findings: findingsOf(plan, input.judged!),
      usage: input.judged!.usage ?? noUsage,
      history: input.judged!.history.get(plan.id) ?? null,
    }
    return planBook(
      { plan, history, findings, ...(judged && { judged }) },
      surroundings,
      folders.get(plan.id)!,
      kinds,
      left,
      watch,
    )
  })
  const planned = books.flatMap(({ pages }) => pages)
  const unwatched = books.map(({ book }) => book)
  const first = planned[0]
  if (!first || plans.length === 1) return { planned, unwatched }
  const homes = planned.filter(item => item.subject.id === 'home')
  const kind = plansPage(homes.map(item => item.page))
  const page = { ...first.page, path: 'README.md' }
  const top = { kind, subject: kind.subjects(first.page.book)[0]!, page, found: null }
  return { planned: [top, ...planned], unwatched }
}
