import type { Document, ErrorCode } from 'yaml'
import { type Phrase, prose, say } from '../text/phrase.ts'
import type { SourceError } from './document.ts'

/** What the library found wrong with the one document that a file holds, in words that say what to do. */
export function syntaxErrors(
  document: Document.Parsed,
  second: Document.Parsed | undefined,
  text: string,
): SourceError[] {
  const errors = [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
    syntaxError(code, remedy(code, message, text.slice(pos[0], pos[1])), [
      Math.min(pos[0], text.length),
      Math.min(pos[1], text.length),
    ]),
  )
  if (second !== undefined) {
    const start = text.indexOf('---', document.range[1])
    const at = start === -1 ? document.range[1] : start
    errors.push(
      syntaxError('MULTIPLE_DOCS', say`A second document starts here; put it in a file of its own.`, [
        at,
        at + 3,
      ]),
    )
  }
  const { yaml } = document.directives
  if (yaml.explicit === true && yaml.version !== '1.2') {
    const message = say`Plans are YAML 1.2; remove ${`%YAML ${yaml.version}`}.`
    errors.push(syntaxError('BAD_DIRECTIVE', message, [0, 0]))
  }
  return errors
}

function syntaxError(code: ErrorCode, message: Phrase, [start, end]: readonly [number, number]): SourceError {
  const messageId = code.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return { rule: 'yaml-syntax', messageId, message, range: [start, Math.max(end, start)], suggestion: null }
}

const quotes = 'Put text that holds `: `, ` #`, or starts with a special character, in quotes.'

const remedies: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Unexpected tab; YAML is indented with spaces only. Replace the tab by spaces.',
  BLOCK_AS_IMPLICIT_KEY: `Unexpected \`: \` inside a value. ${quotes}`,
  MULTILINE_IMPLICIT_KEY: `This line is neither a key nor part of a value. Check its indentation. ${quotes}`,
  BAD_INDENT: 'This line is indented differently from its neighbours. Line it up with them.',
  NON_STRING_KEY: 'A key is text; put it in quotes.',
  TAG_RESOLVE_FAILED: 'Plans have no YAML tags (`!…`). Remove it, or put the text in quotes.',
  KEY_OVER_1024_CHARS: 'A key has at most 1,024 characters.',
}

/** Told apart by the library's words, because one code stands for several mistakes. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^Flow (?:map|sequence) in/, 'Unexpected end of a list or map in brackets; close it with `]` or `}`.'],
  [/^Implicit map keys/, 'This line has no `:` and so no value. Write it as a key with a value.'],
  [/same line with key/, 'A list cannot start on the line of its key. Put it on the next line.'],
  [/token|at node end/, `Unexpected text here; the line does not fit what is above it. ${quotes}`],
]

function remedy(code: ErrorCode, message: string, found: string): Phrase {
  if (code === 'BAD_SCALAR_START') {
    return say`Unexpected ${found.slice(0, 1)} at the start of a value. Put the value in quotes.`
  }
  const known = patterns.find(([pattern]) => pattern.test(message))?.[1] ?? remedies[code]
  return prose(known ?? `${message.replaceAll('`', "'").replace(/:?\s*$/, '')}. ${quotes}`)
}
