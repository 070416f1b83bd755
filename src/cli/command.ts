import type { ParseArgsConfig } from 'node:util'

/** An option of a command. Names are those of the action's inputs. */
export interface Option {
  readonly type: 'string' | 'boolean'
  /** may be given more than once */
  readonly multiple?: boolean
  /** placeholder of its value in the help: REF, FILE, … */
  readonly value?: string
  readonly help: string
  /** the values it takes, where they are few */
  readonly choices?: readonly string[]
}

export type Options = Readonly<Record<string, Option>>

/** What was asked for, checked against the command's options. */
export interface Arguments {
  /** the value of a single option, or undefined */
  text(name: string): string | undefined
  /** every value of an option that may be repeated */
  texts(name: string): readonly string[]
  flag(name: string): boolean
  readonly positionals: readonly string[]
}

/** The world as a command sees it: everything it prints goes through here. */
export interface Terminal {
  readonly cwd: string
  /** true where stdout is a terminal that shows colours */
  readonly colour: boolean
  /** results */
  out(text: string): void
  /** everything else */
  log(text: string): void
  /** today, for a folder outside git: ISO date, UTC */
  today(): string
}

export interface Command {
  readonly name: string
  /** what stands behind its name in the usage line: `[BASE] [HEAD]` */
  readonly operands: string
  /** how many positionals it takes at most */
  readonly maxOperands: number
  /** at least so many */
  readonly minOperands?: number
  readonly summary: string
  readonly options: Options
  /** @returns exit status: 0 clean, 1 the standard is broken, 2 could not do its job */
  run(args: Arguments, terminal: Terminal): Promise<number>
}

/** The options in the shape that node's own parser takes. */
export function parserOptions(options: Options): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple }]) => [
      name,
      { type, multiple: multiple ?? false },
    ]),
  )
}
