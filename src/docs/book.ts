import type { Inline } from '../markdown/build.ts'
import { code, link, text } from '../markdown/build.ts'
import type { Finding } from '../model/finding.ts'
import { eventId } from '../model/object-id.ts'
import type { Origin } from '../model/origin.ts'
import type { Body, Plan, Property } from '../model/plan.ts'
import type { Json, JsonObject } from '../text/json.ts'
import { propertyAnchors } from './anchors.ts'
import { type Assessment, assess } from './assessment.ts'
import type { EventUsage } from './docs.ts'
import type { Judged } from './evidence.ts'
import { fileNames, type LeftFolder } from './file-names.ts'
import { type Past, type PlanHistory, pastOf } from './history.ts'
import type { Page, PageKind, PageSubject } from './page.ts'
import type { Sample } from './parts/example.ts'
import { definitionOf, grouped, type Relations, relations } from './relations.ts'
import { schemaPath } from './schemas.ts'
import type { Reads, Watch } from './watch.ts'
import { watchedBook, watchedPlan } from './watched.ts'

/** The repository that the plan is in, for links to it. */
export interface Repository {
  /** `https://github.com/acme/plan` */
  readonly url: string
  /** the branch that people edit */
  readonly branch: string
}

/** What is known about one plan when its pages are written. */
export interface PlanFacts {
  readonly plan: Plan
  /** null where git's history was not read */
  readonly history: PlanHistory | null
  /** what the standards say about it */
  readonly findings: readonly Finding[]
  /** all that is judged; left out: no more than what is shown */
  readonly judged?: Pick<Judged, 'plan' | 'findings' | 'usage'> & Pick<PlanFacts, 'history'>
}

/** What is the same for every plan of a run. */
export interface Surroundings {
  /** title of the whole documentation; null: the plan's name */
  readonly title: string | null
  readonly repository: Repository | null
  /** a URL prefix that a file's path is put behind to edit it */
  readonly edit: string | null
  /** ISO date by which reviews are due or overdue */
  readonly now: string
  readonly locate: (origin: Origin) => { readonly file: string; readonly line: number }
  /** says whether a payload is right, and makes one up; null: payloads are not made up */
  readonly payloads: Payloads | null
  /** destination types of the team's own, as the config has them */
  readonly destinationTypes: JsonObject
  /** how often each event came, by name */
  readonly usage: ReadonlyMap<string, EventUsage>
}

export interface Payloads {
  readonly accepts: (body: Body, payload: Json) => boolean
  readonly make: (body: Body) => Json | undefined
}

/** One plan's documentation: the plan, what it does not write down, and where each page is. */
export interface Book extends Pick<PlanFacts, 'plan' | 'history'>, Surroundings {
  readonly relations: Relations
  readonly assessment: Assessment
  readonly found: Found
  /** the anchors of the properties of an event on its page, by path. @param id of an event of the plan */
  readonly anchors: (id: string) => ReadonlyMap<string, string>
  /** what a property is that has a page of its own; null: nothing is known of it */
  readonly definition: (name: string) => Property | null
  /** by an event's id: those that likely mean the same, in both directions */
  readonly lookAlikes: ReadonlyMap<string, readonly string[]>
  /** what commits did to each thing */
  readonly past: Past
  /** folder of its pages in the docs folder: `''`, or `shop/` where there are several plans */
  readonly root: string
  /** where its hand-written notes are, in the repository */
  readonly notesDir: string
  /** the path of each page, by id */
  readonly paths: ReadonlyMap<string, string>
  /** by the id of the page of an old name: that of the page that has taken its place */
  readonly moved: ReadonlyMap<string, string>
  /** the payloads found so far, by what they have to be */
  readonly samples: Map<Body, Sample | null>
  /** the values found so far (undefined: there is none), by what they have to be: most events have properties in common */
  readonly values: Map<string, Json | undefined>
}

/** What pages tell of what the standards say. */
export interface Found {
  /** how many findings there are of each rule */
  readonly byRule: ReadonlyMap<string, number>
  /** those of names that look like each other */
  readonly alike: readonly Finding['message'][]
}

/** A page to be made, with its kind and its place. */
export interface PlannedPage {
  readonly kind: PageKind
  readonly subject: PageSubject
  readonly page: Page
  /** what was looked at to find the subjects of its kind; null where that makes no difference to a page */
  readonly found: Reads | null
}

/**
 * Lays out one plan's pages: gives each its place, before any is written, so that they can link to each other.
 * @param left what has its place already
 * @param watch is told what the pages look at in their book from then on
 * @returns the pages, and the book itself, which tells nobody what is looked at
 */
export function planBook(
  facts: PlanFacts,
  surroundings: Surroundings,
  root: string,
  kinds: readonly PageKind[],
  left: LeftFolder,
  watch: Watch,
): { readonly pages: PlannedPage[]; readonly book: Book } {
  const paths = new Map<string, string>()
  const moved = new Map<string, string>()
  const beside = facts.plan.path.split('/').slice(0, -1)
  const notesDir = [...beside, 'notes'].join('/')
  const notes = watch.of(root)
  const plan = watchedPlan(facts.plan, notes)
  const related = relations(facts.plan)
  const { judged = facts } = facts
  const whole = {
    ...surroundings,
    ...judged,
    root,
    relations: judged.plan === facts.plan ? related : relations(judged.plan),
  }
  const all: Book = {
    history: facts.history,
    ...surroundings,
    plan,
    relations: related,
    assessment: assess(whole, related.events),
    found: foundIn(facts),
    anchors: anchorsIn(facts.plan),
    definition: definitionsIn(facts.plan, related),
    lookAlikes: lookAlikes(facts),
    past: pastOf(facts.history ?? []),
    root,
    notesDir,
    paths,
    moved,
    samples: new Map(),
    values: new Map(),
  }
  const book = watchedBook(all, notes)
  const planned = kinds.flatMap(kind => {
    const [subjects, found] = watch.during(() => kind.subjects(book))
    return subjects.map(subject => ({ kind, subject, found }))
  })
  const wholeBook = { ...all, ...whole, definition: definitionsIn(whole.plan, whole.relations) }
  // What is hidden keeps its address all the same: the site has each page where the docs folder has it.
  const everything =
    judged === facts
      ? []
      : kinds.flatMap(kind => kind.subjects(wholeBook).map(subject => ({ kind, subject })))
  const rounds = [everything, planned].flatMap(historyLast)
  const files = fileNames(rounds, left, path => pageAt(all, root + path))
  const pages = planned.flatMap(({ kind, subject, found }) => {
    const { folder } = kind
    const file = folder === null ? subject.name : files.get(folder)?.get(subject.name)
    if (file === undefined) return []
    const path = root + (folder === null ? file : `${folder}/${file}.md`)
    paths.set(subject.id, path)
    if (subject.movedTo !== null) moved.set(subject.id, subject.movedTo)
    if (subject.id.startsWith('event:'))
      paths.set(`schema:${subject.id.slice('event:'.length)}`, schemaPath(path))
    return [{ kind, subject, page: pageAt(book, path), found: kind.standsAlone ? null : found }]
  })
  return { pages, book: all }
}

/** A check reads no history: what that knows of has no say in where the plan's pages are. */
function historyLast<Item extends Pick<PlannedPage, 'kind'>>(items: readonly Item[]): Item[][] {
  return [items.filter(({ kind }) => !kind.ofHistory), items.filter(({ kind }) => kind.ofHistory)]
}

function anchorsIn({ events }: Plan): Book['anchors'] {
  return id => propertyAnchors(events.get(id)!.body.properties)
}

function definitionsIn(plan: Plan, { shared }: Relations): Book['definition'] {
  const known = new Map<string, Property | null>()
  return name => {
    const definition = known.has(name) ? known.get(name)! : definitionOf(name, shared.get(name) ?? [], plan)
    known.set(name, definition)
    return definition
  }
}

/** The rules that find two names for one thing. */
const ALIKE: ReadonlySet<string> = new Set(['name-near-duplicate', 'name-unique'])

function foundIn({ findings }: PlanFacts): Found {
  const byRule = new Map<string, number>()
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  return { byRule, alike: findings.filter(({ rule }) => ALIKE.has(rule)).map(({ message }) => message) }
}

function lookAlikes({ plan, findings }: PlanFacts): Map<string, string[]> {
  const events = new Map([...plan.events.keys()].map(id => [eventId(id), id]))
  const byName = new Map([...plan.events.values()].map(({ id, name }) => [name, id]))
  const pairs = findings.flatMap(({ rule, object, suggestion }) => {
    const one = events.get(object)
    const other = byName.get(suggestion ?? '')
    return !ALIKE.has(rule) || one === undefined || other === undefined
      ? []
      : [[one, other] as const, [other, one] as const]
  })
  return grouped(pairs)
}

/**
 * A page's place and its way of linking to others.
 * @param dir the docs folder, where the path is not inside it but counts from the repository's root
 */
export function pageAt(book: Book, path: string, dir = ''): Page {
  return {
    book,
    path,
    to(id, label, anchor) {
      const target = book.paths.get(id)
      const shown = typeof label === 'string' ? visibleLabel(label) : label
      if (target === undefined) return shown
      const hash = anchor === undefined ? '' : `#${anchor}`
      return link(shown, target === path && hash ? hash : relative(path, dir + target) + hash)
    },
  }
}

/** A name of blanks alone could not be seen, nor clicked. */
function visibleLabel(label: string): Inline {
  return label.trim() === '' ? code(JSON.stringify(label)) : text(label)
}

/** The path from one page to another, as a link. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1
  const steps = [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
  return steps.startsWith('.') ? steps : `./${steps}`
}
