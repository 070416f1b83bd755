import { type Block, type Content, link, list, paragraph, strong, table } from '../../markdown/build.ts'
import { count, englishList } from '../../text/english.ts'
import type { Book } from '../book.ts'
import { firstSentence } from '../labels.ts'
import { joined, onePage, type Page, type PageKind } from '../page.ts'
import { prose, title } from '../parts/blocks.ts'
import { kpiLinks, useCaseLink } from '../parts/event-table.ts'
import { newFileUrl } from '../parts/links.ts'
import { byName } from '../relations.ts'
import { latestChanges } from './changelog.ts'
import { tagAnchors } from './events-index.ts'
import { funnelPicture } from './stage.ts'

/** The first page: what the plan is for, and the ways in. */
export const home: PageKind = onePage({
  template: 'home',
  file: 'README.md',
  id: 'home',
  title: 'Tracking plan',
  fromHistory: ['latest'],
  slots: {
    title: book => title(planTitle(book)),
    description: ({ plan }) => prose(plan.info.description),
    counts,
    start: newHere,
    purpose: ({ plan }, page) =>
      plan.useCases.size === 0
        ? []
        : [
            list(
              [...plan.useCases.values()].map((useCase): Content => {
                const words = firstSentence(useCase.description)
                return [useCaseLink(useCase.id, page), words === '' ? '' : `: ${words}`]
              }),
            ),
          ],
    areas: ({ relations }, page) => {
      const anchors = tagAnchors(relations)
      const tags = byName(relations.byTag, ([tag]) => tag)
      const links = tags.map(([tag, events]) => [
        page.to('events', tag, anchors.get(tag)),
        ` (${events.length})`,
      ])
      return links.length === 0 ? [] : [paragraph(joined(links, ' · '))]
    },
    kpis: ({ plan, relations }, page) =>
      plan.kpis.size === 0
        ? []
        : [
            table(
              ['KPI', 'What it is', 'Events'],
              [...plan.kpis.values()].map(({ id, description }): Content[] => [
                joined(kpiLinks([id], page), ''),
                firstSentence(description),
                String(relations.byKpi.get(id)?.length ?? 0),
              ]),
              [null, null, 'right'],
            ),
          ],
    funnel: book => (book.relations.byStage.size === 0 ? [] : funnelPicture(book, null)),
    latest: (book, page) => latestChanges(book, page, 5),
    pages: (_book, page) => [paragraph(joined(ways(page), ' · '))],
    propose,
  },
})

export function planTitle({ title: given, plan, root }: Book): string {
  if (given !== null && root === '') return given
  const own = plan.info.name ?? plan.id
  // The id of a plan that nobody has named.
  if (own === 'tracking-plan') return 'Tracking plan'
  return /\btracking plan$/i.test(own) ? own : `${own} tracking plan`
}

function counts({ plan, relations }: Book): Block[] {
  const parts = [
    count(relations.events.length, 'event'),
    ...(plan.kpis.size > 0 ? [count(plan.kpis.size, 'KPI')] : []),
    ...(plan.owners.size > 0 ? [count(plan.owners.size, 'owner')] : []),
    ...(plan.sources.size > 0 ? [count(plan.sources.size, 'source')] : []),
    ...(plan.destinations.size > 0 ? [count(plan.destinations.size, 'destination')] : []),
  ]
  const version = plan.info.version === null ? '' : `Version ${plan.info.version}: `
  return [paragraph([strong(`${version}${englishList(parts)}.`)])]
}

/** Where to begin, by who asks. */
function newHere(book: Book, page: Page): Block[] {
  const items: Content[] = [
    ['Looking an event up: ', page.to('events', 'all events'), '.'],
    ...(has(page, 'value-model')
      ? [['What the data is for: ', page.to('value-model', 'value model'), '.']]
      : []),
    ['Where data comes from and goes to: ', page.to('data-flow', 'data flow'), '.'],
    ...(has(page, 'owners') ? [['Whom to ask: ', page.to('owners', 'owners'), '.']] : []),
    ...(has(page, 'migrations')
      ? [['Coming from older names: ', page.to('migrations', 'migrations'), '.']]
      : []),
  ]
  if (book.relations.events.length > 0) return [list(items)]
  return [
    paragraph(
      book.assessment.hidesEvents ? 'None of its events is shown here.' : 'The plan has no events yet.',
    ),
  ]
}

function has(page: Page, id: string): boolean {
  return page.book.paths.has(id)
}

/** The main pages, for the first page and the navigation of the site. */
export const WAYS: readonly (readonly [id: string, label: string])[] = [
  ['events', 'Events'],
  ['properties', 'Properties'],
  ['traits', 'Traits'],
  ['owners', 'Owners'],
  ['kpis', 'KPIs'],
  ['use-cases', 'Use cases'],
  ['value-model', 'Value model'],
  ['stages', 'Stages'],
  ['data-flow', 'Data flow'],
  ['dictionary', 'Dictionary'],
  ['migrations', 'Migrations'],
  ['changelog', 'Changelog'],
  ['health', 'Health'],
]

function ways(page: Page): Content[] {
  return WAYS.filter(([id]) => has(page, id)).map(([id, label]) => page.to(id, label))
}

/** A new file on GitHub with an event to fill in. */
function propose(book: Book): Block[] {
  const { plan } = book
  const folder = /\.(ya?ml|json)$/.test(plan.path) ? plan.path.split('/').slice(0, -1).join('/') : plan.path
  const lines = [
    'events:',
    '  New Event:',
    '    description: What has happened.',
    '    status: draft',
    '    trigger: When exactly it is sent.',
    ...(plan.owners.size > 0 ? ['    # owner: who answers for it'] : []),
    ...(plan.kpis.size > 0 ? ['    # kpis: [what it feeds]'] : []),
    `    # stage: ${plan.funnel.steps.join(' | ')}`,
    '    properties:',
    '      example_id: { type: string, required: true, description: What it holds. }',
    '',
  ]
  const url = newFileUrl(book, `${folder}/new-event.yml`.replace(/^\//, ''), lines.join('\n'))
  return url === null
    ? []
    : [
        paragraph([
          link('Propose an event', url),
          ': fill in the file that opens and send it as a pull request.',
        ]),
      ]
}
