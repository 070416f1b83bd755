/** What was looked at while something was made, by the numbers that a {@link Watch} gives. */
export interface Reads {
  readonly things: Uint32Array
  /** of events it is also told which of their sides were looked at: `name`, `body`, `body/currency`, {@link PATHS} */
  readonly sides: Uint32Array
}

/** The side of an event that says which properties it has, and nothing else of them. */
export const PATHS = 'paths'

/** Takes a note of an event. @param side which of its sides was looked at */
export type See = (side: string) => void

/** Takes notes of the things of one plan. */
export interface NoteTaker {
  readonly note: (kind: string, key: string) => void
  /** for what is looked at often; the same for the same event */
  readonly event: (id: string) => See
}

/**
 * Writes down what is looked at, so that nobody has to say what a page is made of, and nothing can be forgotten: everything that
 * pages are made from is handed to them as a watched plan and a watched book.
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

  /** Makes something; what it looked at comes with it. What is made meanwhile in the same way keeps its own to itself. */
  during<T>(make: () => T): [made: T, reads: Reads] {
    const [things, sides, wasOpen] = [this.things.begin(), this.sides.begin(), this.#open]
    this.#open = true
    try {
      const made = make()
      return [made, { things: this.things.noted(), sides: this.sides.noted() }]
    } finally {
      this.things.resume(things)
      this.sides.resume(sides)
      this.#open = wasOpen
    }
  }

  /** @param root the folder of the pages of the plan */
  of(root: string): NoteTaker {
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
  /** by number: in which round it was noted last */
  readonly #rounds: number[] = []
  #last = 0
  #round: Round = { number: 0, noted: [] }

  constructor(texts: readonly string[]) {
    this.texts = [...texts]
    this.#known = new Map()
    for (const text of texts) this.#known.set(text, this.#known.size)
  }

  of(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.#known.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  /** @returns the round that this one interrupts */
  begin(): Round {
    const before = this.#round
    this.#last += 1
    this.#round = { number: this.#last, noted: [] }
    return before
  }

  resume(round: Round): void {
    this.#round = round
  }

  note(number: number): void {
    if (this.#rounds[number] === this.#round.number) return
    this.#rounds[number] = this.#round.number
    this.#round.noted.push(number)
  }

  noted(): Uint32Array {
    return Uint32Array.from(this.#round.noted)
  }
}

interface Round {
  readonly number: number
  readonly noted: number[]
}
