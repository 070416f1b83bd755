import { RE2JS, RE2JSSyntaxException } from 're2js'
import { remembered } from './remembered.ts'

/** A regular expression that runs in linear time. */
export interface LinearRegex {
  /** whether it matches anywhere in the text */
  test(text: string): boolean
}

/** Compiled, or refused with the reason as a sentence fragment. */
export type LinearRegexResult =
  | { readonly ok: true; readonly regex: LinearRegex }
  | { readonly ok: false; readonly reason: string }

const LONGEST = 1000

/**
 * A regular expression of a stranger's, to be run in linear time (RE2 semantics). Backreferences, lookaround and patterns
 * of more than 1,000 characters are refused. To compile one takes as long as to run it many times, and a plan has few.
 */
export const linearRegex: (pattern: string) => LinearRegexResult = remembered(compiled, 200)

function compiled(pattern: string): LinearRegexResult {
  if (pattern.length > LONGEST) return { ok: false, reason: `is longer than ${LONGEST} characters` }
  try {
    const regex = RE2JS.compile(asRe2(pattern))
    return { ok: true, regex: { test: text => regex.matcher(text).find() } }
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error
    return { ok: false, reason: refusal(pattern, error.message) }
  }
}

/** ECMA-262 writes `\\uXXXX` where RE2 writes `\\x{XXXX}`. */
function asRe2(pattern: string): string {
  return pattern.replace(/\\u\{([0-9a-fA-F]+)\}|\\u([0-9a-fA-F]{4})|\\./gsu, (whole, long, short) =>
    long === undefined && short === undefined ? whole : `\\x{${long ?? short}}`,
  )
}

function refusal(pattern: string, message: string): string {
  if (/\(\?<?[=!]/.test(pattern)) return 'looks ahead or behind, which cannot be run in linear time'
  if (/\\[1-9]|\\k</.test(pattern)) return 'refers back to a group, which cannot be run in linear time'
  return `is not a regular expression: ${message.replace(/^error parsing regexp: /, '')}`
}
