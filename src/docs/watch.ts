import type { Plan, PlanEvent, Property } from '../model/plan.ts'
import type { Book } from './book.ts'
import type { Relations, Use } from './relations.ts'

/** What was looked at while something was made, by the numbers that a {@link Watch} gives. */
export interface Reads {
  readonly things: Uint32Array
  /** of events it is also told which of their sides were looked at: `name`, `body`, `body/currency`, {@link PATHS} */
  readonly sides: Uint32Array
}

/** The side of an event that says which properties it has, and nothing else of them. */
export const PATHS = 'paths'

/** Takes a note of an event. @param side which of its sides was looked at */
type See = (side: string) => void

/** Takes notes of the things of one plan. */
export interface Notes {
  readonly note: (kind: string, key: string) => void
  /** for what is looked at often; the same for the same event */
  readonly event: (id: string) => See
}

/**
 * Writes down what is looked at, so that nobody has to say what a page is made of, and nothing can be forgotten: everything that
 * pages are made from is handed to them through {@link watchedPlan} and {@link watchedBook}.
 */
export class Watch {
  /** `KIND KEY` behind the folder of a plan's pages and a line end: `event Order Completed`, `path owner:web`, `plan kpis` */
  readonly things: Numbers
  readonly sides: Numbers
  #open = false

  /** @param known things and sides that have numbers already */
  constructor(
    known: { readonly things: readonly string[]; readonly sides: readonly string[] } | null = null,
  ) {
    this.things = new Numbers(known?.things ?? [])
    this.sides = new Numbers(known?.sides ?? [])
  }

  /** Makes something; what it looked at comes with it. */
  during<T>(make: () => T): [made: T, reads: Reads] {
    this.things.begin()
    this.sides.begin()
    this.#open = true
    try {
      return [make(), { things: this.things.noted(), sides: this.sides.noted() }]
    } finally {
      this.#open = false
    }
  }

  /** @param root the folder of the pages of the plan */
  of(root: string): Notes {
    const kinds = new Map<string, Map<string, number>>()
    const numberOf = (kind: string, key: string): number => {
      const known = kinds.get(kind) ?? new Map<string, number>()
      kinds.set(kind, known)
      const number = known.get(key) ?? this.things.of(`${root}\n${kind} ${key}`)
      known.set(key, number)
      return number
    }
    const events = new Map<string, See>()
    const seeOf = (id: string): See => {
      let number = -1
      return side => {
        if (!this.#open) return
        if (number === -1) number = this.things.of(`${root}\nevent ${id}`)
        this.things.note(number)
        this.sides.note(this.sides.of(side))
      }
    }
    return {
      note: (kind, key) => {
        if (this.#open) this.things.note(numberOf(kind, key))
      },
      event: id => {
        const see = events.get(id) ?? seeOf(id)
        events.set(id, see)
        return see
      },
    }
  }
}

/** Gives each text a number, and notes numbers: each once. */
export class Numbers {
  readonly texts: string[]
  readonly #known: Map<string, number>
  #noted: number[] = []
  /** by number: in which round it was noted last */
  readonly #rounds: number[] = []
  #round = 0

  constructor(texts: readonly string[]) {
    this.texts = [...texts]
    this.#known = new Map(texts.map((text, index) => [text, index]))
  }

  of(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.#known.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  begin(): void {
    this.#round += 1
    this.#noted = []
  }

  note(number: number): void {
    if (this.#rounds[number] === this.#round) return
    this.#rounds[number] = this.#round
    this.#noted.push(number)
  }

  noted(): Uint32Array {
    return Uint32Array.from(this.#noted)
  }
}

/** A plan that tells which of its parts, and which sides of its events, are looked at. */
export function watchedPlan(plan: Plan, { note, event: seeOf }: Notes): Plan {
  const events = new Map([...plan.events].map(([id, event]) => [id, watchedEvent(event, seeOf(id))]))
  const watched = new WatchedMap(
    events,
    id => seeOf(id)('id'),
    () => note('plan', 'events'),
  )
  return new Proxy(plan, {
    get(target, key) {
      if (key === 'events') return watched
      note('plan', String(key))
      return target[key as keyof Plan]
    },
  })
}

function watchedEvent(event: PlanEvent, see: See): PlanEvent {
  return new Proxy(event, {
    get(target, key) {
      see(String(key))
      return target[key as keyof PlanEvent]
    },
  })
}

/** A book that tells what is looked at in it. @param book of a watched plan */
export function watchedBook(book: Book, notes: Notes): Book {
  const { note } = notes
  const parts: Partial<Book> = {
    plan: book.plan,
    samples: book.samples,
    values: book.values,
    payloads: book.payloads,
    relations: watchedRelations(book.relations, notes, event => book.plan.events.get(event.id)!),
    anchors: id => {
      notes.event(id)(PATHS)
      return book.anchors(id)
    },
    paths: new WatchedMap(
      book.paths,
      id => note('path', id),
      () => note('book', 'paths'),
    ),
    moved: new WatchedMap(
      book.moved,
      id => note('moved', id),
      () => note('book', 'moved'),
    ),
    lookAlikes: new WatchedMap(
      book.lookAlikes,
      id => note('alike', id),
      () => note('book', 'lookAlikes'),
    ),
    past: {
      event: id => {
        note('past event', id)
        return book.past.event(id)
      },
      property: name => {
        note('past property', name)
        return book.past.property(name)
      },
      trait: path => {
        note('past trait', path)
        return book.past.trait(path)
      },
    },
    locate: origin => {
      note('line', `${origin.file}\n${origin.pointer}`)
      return book.locate(origin)
    },
  }
  return new Proxy(book, {
    get(target, key) {
      const part = parts[key as keyof Book]
      if (part !== undefined) return part
      note('book', String(key))
      return target[key as keyof Book]
    },
  })
}

/** @param shown what is looked at in place of an event */
function watchedRelations(
  relations: Relations,
  notes: Notes,
  shown: (event: PlanEvent) => PlanEvent,
): Relations {
  const { note } = notes
  const index = <V>(name: string, map: ReadonlyMap<string, V>): ReadonlyMap<string, V> => {
    const one = `relation ${name}`
    return new WatchedMap(
      map,
      key => note(one, key),
      () => note('relations', name),
    )
  }
  const mapped = <V>(map: ReadonlyMap<string, readonly V[]>, as: (value: V) => V): Map<string, V[]> =>
    new Map([...map].map(([key, list]) => [key, list.map(as)]))
  const seeTraits = (): void => note('plan', 'traits')
  const use = (each: Use): Use =>
    each.event === null
      ? new WatchedUse(each, null, seeTraits)
      : new WatchedUse(each, shown(each.event), notes.event(each.event.id))
  const { events, shared, renamed, usesByKpi, usesByOwner, personalByDestination, ...indexes } = relations
  const uses = Object.entries({ shared, renamed, usesByKpi, usesByOwner, personalByDestination })
  const watched = [
    ...Object.entries(indexes).map(([name, map]) => [name, index(name, mapped(map, shown))] as const),
    ...uses.map(([name, map]) => [name, index(name, mapped(map, use))] as const),
  ]
  const all = events.map(shown)
  return {
    ...(Object.fromEntries(watched) as unknown as Omit<Relations, 'events'>),
    get events() {
      note('relations', 'events')
      return all
    },
  }
}

class WatchedUse implements Use {
  readonly event: Use['event']
  readonly trait: Use['trait']
  readonly #property: Property
  readonly #see: See

  constructor({ trait, property }: Use, event: PlanEvent | null, see: See) {
    this.event = event
    this.trait = trait
    this.#property = property
    this.#see = see
  }

  get property(): Property {
    this.#see(`body/${this.#property.path}`)
    return this.#property
  }
}

/** A map that tells when one of its keys is asked for, and when all of it is. */
class WatchedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #map: ReadonlyMap<string, Value>
  readonly #one: (key: string) => void
  readonly #all: () => void

  constructor(map: ReadonlyMap<string, Value>, one: (key: string) => void, all: () => void) {
    this.#map = map
    this.#one = one
    this.#all = all
  }

  get(key: string): Value | undefined {
    this.#one(key)
    return this.#map.get(key)
  }

  has(key: string): boolean {
    this.#one(key)
    return this.#map.has(key)
  }

  get size(): number {
    this.#all()
    return this.#map.size
  }

  keys(): MapIterator<string> {
    this.#all()
    return this.#map.keys()
  }

  values(): MapIterator<Value> {
    this.#all()
    return this.#map.values()
  }

  entries(): MapIterator<[string, Value]> {
    this.#all()
    return this.#map.entries()
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }

  forEach(each: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.#all()
    for (const [key, value] of this.#map) each(value, key, this)
  }
}
