import { type Block, root } from '../markdown/build.ts'
import { toMarkdown } from '../markdown/serialise.ts'
import type { PlanEvent } from '../model/plan.ts'
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

const FILTERS: ReadonlyMap<string, (event: PlanEvent, value: string) => boolean> = new Map([
  ['owner', (event, value) => event.owner === value],
  ['stage', (event, value) => event.stage === value],
  ['kpi', (event, value) => event.kpis.includes(value)],
  ['use-case', (event, value) => event.useCases.includes(value)],
  ['source', (event, value) => event.sources.some(source => source.id === value)],
  ['destination', (event, value) => event.destinations.includes(value)],
  ['status', (event, value) => event.status === value],
  ['tag', (event, value) => event.tags.includes(value)],
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

function events(choices: ReadonlyMap<string, string>, page: Page): Block[] {
  const chosen = page.book.relations.events.filter(event =>
    [...choices].every(([key, value]) => FILTERS.get(key)?.(event, value) ?? true),
  )
  return eventTable(chosen, page, ['what', 'owner', 'stage', 'sources'])
}

function properties(choices: ReadonlyMap<string, string>, page: Page): Block[] | string {
  const name = choices.get('event') ?? ''
  const event = page.book.plan.events.get(name)
  if (event) return propertyTables(event.body.properties, page, 'prop')
  const close = nearest(name, page.book.plan.events.keys())
  return `There is no event \`${name}\`${close === null ? '' : `, did you mean \`${close}\``}.`
}

/** True for a page that may have such regions: a quick look, to find a team's own pages. */
export function hasInserts(text: string): boolean {
  return text.includes('waymark:insert')
}

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
    choices.set(key, value)
  }
  const wanted = choices.get('plan')
  const book = wanted === undefined ? books[0] : books.find(each => each.plan.id === wanted)
  if (!book)
    return unexpected(
      'plan',
      wanted ?? '',
      books.map(each => each.plan.id),
    )
  return insert.blocks(choices, pageAt(book, file.path, dir === '' ? '' : `${dir}/`))
}

function unexpected(what: string, found: string, expected: readonly string[]): string {
  return `Unexpected ${what} \`${found}\` in \`waymark:insert\`, expected one of ${expected.map(each => `\`${each}\``).join(', ')}.`
}

/** Words separated by blanks; quotes keep blanks inside a value. */
function words(argument: string): string[] {
  return [...argument.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(match => match[0].replaceAll('"', ''))
}
