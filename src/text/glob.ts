import { type LinearRegex, linearRegex } from './regex.ts'
import { UsageError } from './usage-error.ts'

/**
 * Whether a text matches any of the globs: `*`, `**` (folders), `?`, `[a-z]`, `{a,b}`, `\` before what is meant as it is.
 * Libraries make backtracking expressions of globs, and a few stars can take hours; these run in linear time.
 * @param kind in a `path` only `**` matches `/`; in a `name` it is a letter like any other
 * @throws {UsageError} where a glob is too long
 */
export function globTest(globs: readonly string[], kind: 'path' | 'name'): (text: string) => boolean {
  const compiled = globs.map(glob => compile(glob, kind))
  return text => compiled.some(regex => regex.test(text))
}

function compile(glob: string, kind: 'path' | 'name'): LinearRegex {
  const pattern = new Translation(glob, kind === 'path' ? '[^/]' : '(?s:.)').pattern()
  const compiled = linearRegex(`^(?:${pattern})$`)
  if (!compiled.ok) throw new UsageError(`The glob ${JSON.stringify(glob)} ${compiled.reason}.`)
  return compiled.regex
}

/** Reads a glob once, from left to right. */
class Translation {
  readonly #glob: string
  /** what stands for one character */
  readonly #any: string

  constructor(glob: string, any: string) {
    this.#glob = glob
    this.#any = any
  }

  pattern(from = 0, to: number = this.#glob.length): string {
    let pattern = ''
    for (let at = from; at < to; ) {
      const [piece, length] = this.#piece(at, to)
      // `a/**` is the folder `a` too
      pattern = piece === '.*' && pattern.endsWith('/') ? `${pattern.slice(0, -1)}(?:/.*)?` : pattern + piece
      at += length
    }
    return pattern
  }

  /** The pattern of what stands at a place, and how long it is there. */
  #piece(at: number, to: number): readonly [string, number] {
    const char = this.#glob.charAt(at)
    if (char === '*') return this.#stars(at, to)
    if (char === '?') return [this.#any, 1]
    if (char === '[') return this.#set(at, to) ?? ['\\[', 1]
    if (char === '{') return this.#choice(at, to) ?? ['\\{', 1]
    if (char === '\\' && at + 1 < to) return [literal(this.#glob.charAt(at + 1)), 2]
    return [literal(char), 1]
  }

  #stars(at: number, to: number): readonly [string, number] {
    const length = /^\*+/.exec(this.#glob.slice(at, to))?.[0].length ?? 1
    const [before, after] = [this.#glob.charAt(at - 1), this.#glob.charAt(at + length)]
    const isSegment = /^[/{,]?$/.test(before) && /^[/},]?$/.test(after)
    if (length > 1 && isSegment) {
      return after === '/' ? ['(?:.*/)?', length + 1] : ['.*', length]
    }
    return [`${this.#any}${isSegment ? '+' : '*'}`, length]
  }

  #set(at: number, to: number): readonly [string, number] | null {
    const [whole, not, members] = /^\[([!^]?)(\]?[^\]]*)\]/.exec(this.#glob.slice(at, to)) ?? []
    if (whole === undefined || !members) return null
    const escaped = members.replace(/[\\[\]&~^]/g, char => `\\${char}`)
    return [`[${not ? '^' : ''}${escaped}]`, whole.length]
  }

  #choice(at: number, to: number): readonly [string, number] | null {
    const marks: number[] = [at]
    let depth = 0
    for (let end = at; end < to; end++) {
      const char = this.#glob.charAt(end)
      if (char === '\\') end++
      else if (char === '{') depth++
      else if (char === ',' && depth === 1) marks.push(end)
      else if (char === '}' && --depth === 0) {
        if (marks.length === 1) return null
        const ends = [...marks.slice(1), end]
        const options = marks.map((mark, index) => this.pattern(mark + 1, ends[index]))
        return [`(?:${options.join('|')})`, end + 1 - at]
      }
    }
    return null
  }
}

function literal(char: string): string {
  return /[\p{L}\p{N}\s_/-]/u.test(char) || char > '\u007f' ? char : `\\${char}`
}
