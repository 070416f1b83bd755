import type { PlanEvent } from '../../model/plan.ts'
import { visible } from '../../text/phrase.ts'
import type { Book } from '../book.ts'
import { firstSentence, labels } from '../labels.ts'
import { inParts, makeAll, type PartMaker, TOGETHER } from '../made-file.ts'
import { planTitle, WAYS } from '../pages/home.ts'
import { CATALOG_SCHEMA_FILE } from './catalog-schema.ts'

type Entry = readonly [id: string, name: string, text: string | null]

/** `llms.txt` (llmstxt.org): where an agent finds what, as markdown with links to the markdown pages. */
export function llmsText(books: readonly Book[], title: string, part: PartMaker = makeAll): string {
  const [first] = books
  const about = books.length === 1 ? first!.plan.info.description : null
  const lines = [
    `# ${plain(title)}`,
    '',
    ...(about === null ? [] : [`> ${plain(about)}`, '']),
    'Each page is there as markdown and, with `.html` for `.md`, as HTML. The payload of `events/NAME.md` has its JSON Schema in `schemas/NAME.schema.json`.',
    '',
    ...section('Data', [
      `- [catalog.json](catalog.json): Everything below as data, by its schema, ${CATALOG_SCHEMA_FILE}.`,
    ]),
    ...books.flatMap(book => planText(book, books.length === 1 ? '' : `${plain(planTitle(book))}: `, part)),
  ]
  return `${lines.slice(0, -1).join('\n')}\n`
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${name}`, '', ...lines, '']
}

function planText(book: Book, prefix: string, part: PartMaker): string[] {
  const { plan, relations, paths } = book
  const lines = (entries: readonly Entry[]): string[] =>
    entries.flatMap(([id, name, text]) => {
      const path = paths.get(id)
      const words = plain(firstSentence(text))
      return path === undefined ? [] : [`- [${plain(name)}](${path})${words === '' ? '' : `: ${words}`}`]
    })
  const named = <T extends { id: string; description: string | null }>(
    things: ReadonlyMap<string, T>,
    kind: string,
    label: (of: typeof plan, id: string) => string,
  ): string[] =>
    lines([...things.values()].map(({ id, description }) => [`${kind}:${id}`, label(plan, id), description]))
  const shared = [...relations.shared].map(([name, uses]): Entry => {
    const definition = plan.library.get(name) ?? uses[0]?.property
    return [`shared:${name}`, name, definition?.description ?? null]
  })
  const traits = (['user', 'group'] as const).flatMap(kind =>
    plan.traits[kind].body.properties.map(
      ({ name, description }): Entry => [`trait:${kind}/${name}`, name, description],
    ),
  )
  const eventLines = (some: readonly PlanEvent[]): string =>
    lines(some.map(({ id, name, description }) => [`event:${id}`, name, description])).join('\n')
  const events = inParts(part, `${book.root}events`, TOGETHER, () => relations.events, eventLines)
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      'Overview',
      lines([
        ['home', 'Overview', plan.info.description],
        ...WAYS.map(([id, name]): Entry => [id, name, null]),
      ]),
    ],
    ['Events', events.filter(text => text !== '')],
    ['KPIs', named(plan.kpis, 'kpi', labels.kpi)],
    ['Use cases', named(plan.useCases, 'use-case', labels.useCase)],
    ['Owners', named(plan.owners, 'owner', labels.owner)],
    [
      'Steps of the funnel',
      lines(plan.funnel.steps.map(step => [`stage:${step}`, labels.stage(step), null])),
    ],
    ['Sources', named(plan.sources, 'source', labels.source)],
    ['Destinations', named(plan.destinations, 'destination', labels.destination)],
    ['Properties', lines(shared)],
    ['Traits', lines(traits)],
  ]
  return sections.flatMap(([name, listed]) => section(prefix + name, listed))
}

/** Text with its signs of markdown as references: those who read this file know no escapes. */
function plain(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
    .replace(/[&<[\]\\]/g, sign => `&#${sign.codePointAt(0)};`)
    .replace(/\{(?=[{%#])/g, '{ ')
}
