import { type Block, root } from '../markdown/build.ts'
import { toMarkdown } from '../markdown/serialise.ts'
import type { PlanEvent, Status } from '../model/plan.ts'
import type { FileEdit } from '../text/file-edit.ts'
import { nearest } from '../text/nearest.ts'
import type { SourceFile } from '../text/source-file.ts'
import { type Book, pageAt } from './book.ts'
import { type LineProblem, type Marker, readMarkers } from './markers.ts'
import type { Page, PageKind } from './page.ts'
import { dataFlow } from './pages/data-flow.ts'
import { kpisIndex } from './pages/kpi.ts'
import { ownersIndex } from './pages/owner.ts'
import { stagesIndex } from './pages/stage.ts'
import { valueModel } from './pages/value-model.ts'
import { eventTable } from './parts/event-table.ts'
import { propertyTables } from './parts/property-table.ts'

/** What a region in a team's own page shows, and the choices it takes. */
interface Insert {
  readonly keys: readonly string[]
  readonly blocks: (choices: ReadonlyMap<string, string>, page: Page) => readonly Block[] | string
}

/** What events can be chosen by: what an event has of it, and what the plan knows of it. */
interface Filter {
  readonly of: (event: PlanEvent) => readonly (string | null)[]
  readonly known: (book: Book) => Iterable<string>
}

const STATUSES: readonly Status[] = ['draft', 'active', 'deprecated']

const FILTERS: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['owner', { of: event => [event.owner], known: ({ plan }) => plan.owners.keys() }],
  ['stage', { of: event => [event.stage], known: ({ plan }) => plan.funnel.steps }],
  ['kpi', { of: event => event.kpis, known: ({ plan }) => plan.kpis.keys() }],
  ['use-case', { of: event => event.useCases, known: ({ plan }) => plan.useCases.keys() }],
  [
    'source',
    { of: event => event.sources.map(source => source.id), known: ({ plan }) => plan.sources.keys() },
  ],
  ['destination', { of: event => event.destinations, known: ({ plan }) => plan.destinations.keys() }],
  ['status', { of: event => [event.status], known: () => STATUSES }],
  ['tag', { of: event => event.tags, known: ({ relations }) => relations.byTag.keys() }],
])

const INSERTS: ReadonlyMap<string, Insert> = new Map<string, Insert>([
  ['events', { keys: [...FILTERS.keys()], blocks: events }],
  ['properties', { keys: ['event'], blocks: properties }],
  ['owners', slotOf(ownersIndex, 'list')],
  ['kpis', slotOf(kpisIndex, 'list')],
  ['stages', slotOf(stagesIndex, 'list')],
  ['value-model', slotOf(valueModel, 'table')],
  ['data-flow', slotOf(dataFlow, 'picture')],
])

function slotOf(kind: PageKind, slot: string): Insert {
  return { keys: [], blocks: (_choices, page) => kind.subjects(page.book)[0]?.say(slot, page) ?? [] }
}

function events(choices: ReadonlyMap<string, string>, page: Page): Block[] | string {
  let chosen = page.book.relations.events
  for (const [key, value] of choices) {
    const filter = FILTERS.get(key)
    if (!filter) continue
    const known = [...filter.known(page.book)]
    if (!known.includes(value)) return unexpected(key, value, known)
    chosen = chosen.filter(event => filter.of(event).includes(value))
  }
  return eventTable(chosen, page, ['what', 'owner', 'stage', 'sources'])
}

function properties(choices: ReadonlyMap<string, string>, page: Page): Block[] | string {
  const name = choices.get('event')
  if (name === undefined) return 'Say whose properties: `<!-- waymark:insert properties event="NAME" -->`.'
  const event = page.book.plan.events.get(name)
  if (event) return propertyTables(event.body.properties, page, page.book.anchors(event.id))
  const close = nearest(name, page.book.plan.events.keys())
  return `There is no event \`${name}\`${close === null ? '' : `, did you mean \`${close}\``}.`
}

/** What a page that has such regions holds. */
export const INSERT = 'waymark:insert'

/** Writes the regions of a team's own page anew: `<!-- waymark:insert events stage=revenue -->` … `<!-- /waymark:insert -->`. */
export function fillInserts(
  file: SourceFile,
  books: readonly Book[],
  dir: string,
): { edit: FileEdit | null; problems: LineProblem[] } {
  const { markers, problems } = readMarkers(file.text)
  const inserts = markers.filter(marker => marker.word === 'insert')
  let text = file.text
  for (const { open, close } of pairs(inserts, problems).toReversed()) {
    const content = insertion(open, file, books, dir)
    if (typeof content === 'string') problems.push({ line: open.line, message: content })
    else {
      const body = content.length === 0 ? 'None.\n' : toMarkdown(root(...content))
      const newline = file.text.slice(open.start, open.end).endsWith('\n') ? '' : '\n'
      const ending = close ? '' : '<!-- /waymark:insert -->\n'
      text = `${text.slice(0, open.end)}${newline}\n${body}\n${ending}${text.slice(close?.start ?? open.end)}`
    }
  }
  problems.sort((a, b) => a.line - b.line)
  return { edit: text === file.text ? null : { path: file.path, content: text }, problems }
}

/** An opening marker without a closing one is a new region: it gets its closing marker when it is filled. */
function pairs(
  markers: readonly Marker[],
  problems: LineProblem[],
): { open: Marker; close: Marker | null }[] {
  const found: { open: Marker; close: Marker | null }[] = []
  markers.forEach((marker, index) => {
    const next = markers[index + 1]
    if (!marker.closes) found.push({ open: marker, close: next?.closes ? next : null })
    else if (index === 0 || markers[index - 1]!.closes)
      problems.push({ line: marker.line, message: '`/waymark:insert` closes nothing. Delete the line.' })
  })
  return found
}

function insertion(
  marker: Marker,
  file: SourceFile,
  books: readonly Book[],
  dir: string,
): readonly Block[] | string {
  const [kind = '', ...rest] = words(marker.argument)
  const insert = INSERTS.get(kind)
  if (!insert) return unexpected('content', kind, [...INSERTS.keys()])
  const choices = new Map<string, string>()
  for (const word of rest) {
    const [, key = word, value = ''] = /^([^=]*)=(.*)$/.exec(word) ?? []
    if (key !== 'plan' && !insert.keys.includes(key))
      return unexpected('choice', key, ['plan', ...insert.keys])
    if (choices.has(key)) return `\`${key}\` stands in \`waymark:insert\` twice. Leave one of them out.`
    choices.set(key, value)
  }
  const ids = books.map(each => each.plan.id)
  const wanted = choices.get('plan') ?? (ids.length === 1 ? ids[0] : undefined)
  if (wanted === undefined)
    return `Say of which plan: \`<!-- waymark:insert ${kind} plan=ID -->\`, one of ${listed(ids)}.`
  const book = books.find(each => each.plan.id === wanted)
  if (!book) return unexpected('plan', wanted, ids)
  return insert.blocks(choices, pageAt(book, file.path, dir === '' ? '' : `${dir}/`))
}

/** How many names a message lists. */
const MOST_LISTED = 12

function unexpected(what: string, found: string, expected: readonly string[]): string {
  const close = nearest(found, expected)
  const one = expected.length === 0 ? 'and the plan has none' : `expected one of ${listed(expected)}`
  const hint = close === null ? '' : ` Did you mean \`${close}\`?`
  return `Unexpected ${what} \`${found}\` in \`waymark:insert\`, ${one}.${hint}`
}

function listed(names: readonly string[]): string {
  const some = names.slice(0, MOST_LISTED).map(each => `\`${each}\``)
  return `${some.join(', ')}${names.length > MOST_LISTED ? ', …' : ''}`
}

/** Words separated by blanks; quotes keep blanks inside a value. */
function words(argument: string): string[] {
  return [...argument.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(match => match[0].replaceAll('"', ''))
}
