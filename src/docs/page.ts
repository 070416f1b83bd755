import { type Block, type Content, type Inline, link, paragraph } from '../markdown/build.ts'
import { type Book, relative } from './book.ts'

/** One page to be made: what it is about, and what it says in each slot of its skeleton. */
export interface PageSubject {
  /** how other pages link to it: `home`, `event:NAME`, `owner:ID`, … */
  readonly id: string
  /** what its file is named after; the file itself where the kind has no folder */
  readonly name: string
  readonly title: string
  /** the page that has taken its place; null: none */
  readonly movedTo: string | null
  /** true for what is gone or on its way out: what comes in its place does not take its address */
  readonly outgoing: boolean
  readonly say: (slot: string, page: Page) => readonly Block[]
}

/** One kind of page: everything about it is in its own file under `pages/`. */
export interface PageKind {
  /** its skeleton: `docs-template/pages/NAME.md` */
  readonly template: string
  /** the folder of its pages; null where there is one page and its name is its file */
  readonly folder: string | null
  readonly slots: readonly string[]
  /** the slots that git's history or the date decides, not the plan */
  readonly fromHistory: readonly string[]
  /** true where git's history decides that there are such pages */
  readonly ofHistory: boolean
  /** true where all that a page knows of its subject is looked at when it is written: others may come and go */
  readonly standsAlone: boolean
  readonly subjects: (book: Book) => readonly PageSubject[]
}

/** A page while it is being written: where it is, and how it links to others. */
export interface Page {
  readonly book: Book
  /** inside the docs folder */
  readonly path: string
  /** A link to another page; the label alone where there is no such page. */
  readonly to: (id: string, label: string | Inline, anchor?: string) => Inline
}

/** What a slot says about a subject. An empty list: nothing. */
export type Slots<Subject> = Readonly<Record<string, (subject: Subject, page: Page) => readonly Block[]>>

/** A kind with one page for each subject. */
export function pagesOf<Subject>(kind: {
  readonly template: string
  readonly folder: string
  /** the page above it, where that is not the first one */
  readonly up?: readonly [id: string, label: string]
  readonly fromHistory?: readonly string[]
  readonly ofHistory?: boolean
  readonly standsAlone?: boolean
  readonly movedTo?: (subject: Subject) => string | null
  readonly outgoing?: (subject: Subject) => boolean
  readonly subjects: (book: Book) => readonly Subject[]
  readonly id: (subject: Subject) => string
  readonly name: (subject: Subject) => string
  readonly title?: (subject: Subject) => string
  readonly slots: Slots<Subject>
}): PageKind {
  const { template, folder, fromHistory = [], ofHistory = false, standsAlone = false } = kind
  const slots: Slots<Subject> = { breadcrumb: (_subject, page) => breadcrumb(page, kind.up), ...kind.slots }
  const about = (subject: Subject): PageSubject => ({
    id: kind.id(subject),
    name: kind.name(subject),
    get title() {
      return (kind.title ?? kind.name)(subject)
    },
    movedTo: kind.movedTo?.(subject) ?? null,
    get outgoing() {
      return kind.outgoing?.(subject) ?? false
    },
    say: (slot, page) => slots[slot]?.(subject, page) ?? [],
  })
  const subjects = (book: Book): readonly PageSubject[] => kind.subjects(book).map(about)
  return { template, folder, slots: Object.keys(slots), fromHistory, ofHistory, standsAlone, subjects }
}

/** A kind with a single page, where the plan has what it is about. */
export function onePage(kind: {
  readonly template: string
  readonly file: string
  readonly id: string
  readonly title: string
  readonly fromHistory?: readonly string[]
  readonly ofHistory?: boolean
  readonly when?: (book: Book) => boolean
  readonly slots: Slots<Book>
}): PageKind {
  const { template, id, title, fromHistory = [], ofHistory = false } = kind
  const slots: Slots<Book> = { breadcrumb: (_book, page) => breadcrumb(page), ...kind.slots }
  const subjects = (book: Book): readonly PageSubject[] =>
    kind.when && !kind.when(book)
      ? []
      : [
          {
            id,
            name: kind.file,
            title,
            movedTo: null,
            outgoing: false,
            say: (slot, page) => slots[slot]?.(book, page) ?? [],
          },
        ]
  const slotNames = Object.keys(slots)
  return {
    template,
    folder: null,
    slots: slotNames,
    fromHistory,
    ofHistory,
    standsAlone: false,
    subjects,
  }
}

/** The way back up: `Tracking plan › Events`; where there are several plans, `Tracking plans › Acme › Events`. */
function breadcrumb(page: Page, up?: readonly [id: string, label: string]): Block[] {
  const { plan, root } = page.book
  const above: Content[] =
    root === ''
      ? [page.to('home', 'Tracking plan')]
      : [link('Tracking plans', relative(page.path, 'README.md')), page.to('home', plan.info.name ?? plan.id)]
  return [paragraph(joined(up === undefined ? above : [...above, page.to(...up)], ' › '))]
}

/** Content joined by a separator: `a, b`. */
export function joined(items: readonly Content[], separator: string): (string | Inline)[] {
  return items.flatMap((item, index) => {
    const parts = typeof item === 'string' || !Array.isArray(item) ? [item as string | Inline] : [...item]
    return index === 0 ? parts : [separator, ...parts]
  })
}

/** Content as a list in a sentence: `a, b and c`. */
export function sentence(items: readonly Content[], last = 'and'): (string | Inline)[] {
  if (items.length < 2) return joined(items, '')
  return [...joined(items.slice(0, -1), ', '), ` ${last} `, ...joined(items.slice(-1), '')]
}
