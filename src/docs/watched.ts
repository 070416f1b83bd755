import type { Plan, PlanEvent, Property } from '../model/plan.ts'
import type { Book } from './book.ts'
import type { Relations, Use } from './relations.ts'
import { type NoteTaker, PATHS, type See } from './watch.ts'

/** A plan that tells which of its parts, and which sides of its events, are looked at. */
export function watchedPlan(plan: Plan, { note, event: seeOf }: NoteTaker): Plan {
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
export function watchedBook(book: Book, notes: NoteTaker): Book {
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
    definition: name => {
      note('definition', name)
      return book.definition(name)
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
  notes: NoteTaker,
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
