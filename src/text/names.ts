import { acronymOf, acronymsFrom } from './acronyms.ts'
import { remembered } from './remembered.ts'

/** How a name is written. `title`, `sentence` and `lower` have spaces between words. */
export type CaseStyle = 'title' | 'sentence' | 'lower' | 'snake' | 'kebab' | 'camel' | 'pascal' | 'constant'

/** Every style, in the order in which a tie between them is settled. */
export const CASE_STYLES: readonly CaseStyle[] = [
  'title',
  'snake',
  'camel',
  'kebab',
  'pascal',
  'lower',
  'sentence',
  'constant',
]

export interface CaseOptions {
  /** words with a spelling of their own, which then is the only right one: `SKU`, `iOS` */
  readonly acronyms?: readonly string[]
  /** words that stay in lower case inside a title; without it the usual ones may be written either way */
  readonly smallWords?: readonly string[]
}

/** Small words that in names are mostly a part of the verb: `Sign Up Completed`, `Signed Off`. */
const PARTICLES: ReadonlySet<string> = new Set(['off', 'out', 'over', 'up'])

/** Prepositions, articles and conjunctions that titles usually leave in lower case. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into nor of off on onto or out over per the to up via vs with'.split(
    ' ',
  ),
)

/** Small words of other languages that a title may leave in lower case: `Artículo Agregado al Carrito`. */
const FOREIGN_SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'à al alla am ao au auf aus aux av con d da dal das de del della dem den der des di die do dos du e een ein eine el em ' +
    'en et ett från för für het i il im ins l la las le les los med mit na nach nel no och og op para par per por pour på sur ' +
    'te til till um un una und une van vom von y zu zum zur'
  ).split(' '),
)

const LETTERS = '[\\p{L}\\p{M}\\p{N}]'
const RUNS = new RegExp(`${LETTERS}+`, 'gu')
/** A word with the usual marks inside it: `Wi-Fi`, `A/B`, `Node.js`, `Don't`. */
const MARKED_WORD = /^[\p{L}\p{M}\p{N}'’.&/+%#-]+$/u
const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/u

/** Inside one word: `don't`, `user's`, but not `d'utilisateur`. */
const APOSTROPHE = /(?<=\p{L})['’](?=(?:d|ll|m|re|s|t|ve)(?!\p{L}))/giu

/** A word that begins with a small letter for electronic or internet: `eCommerce`, `eSIM`. */
const SMALL_LETTER_BRAND = /^[ei]\p{Lu}(?:\p{Lu}+|\p{Ll}+)(?!\p{Ll})/u

/**
 * Inside a run of letters and digits, in this order: a capitalised plural of an acronym (`SKUs`), digits and capitals
 * (`2FA`), capitals with a version (`IPv6`), capitals before a capitalised word (`HTTP|Server`), capitals (`SHA256`), a
 * word with its digits (`Line1`), digits with what follows them (`3d`).
 */
const WORD =
  /\p{Lu}{2,}v\p{N}+(?!\p{L})|\p{Lu}{2,}s(?![\p{Ll}\p{N}])|\p{N}+\p{Lu}+(?!\p{Ll})|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}{2,}\p{N}*(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}]+\p{N}*|\p{Lu}\p{N}*|\p{N}+[\p{Ll}\p{Lo}\p{Lm}\p{M}]*/gu

/**
 * The words of a name, as they are written: `iOSAppOpened` → `iOS App Opened`, `2FA`, `OAuth2` and `URLs` stay whole.
 * Any script; the text is put in NFC first.
 */
export function splitWords(name: string, acronyms: readonly string[] = []): readonly string[] {
  return acronyms.length === 0 ? splitOnce(name) : split(name, acronyms)
}

function split(name: string, acronyms: readonly string[]): readonly string[] {
  return name
    .normalize('NFC')
    .replace(APOSTROPHE, '')
    .split(NOT_LETTERS)
    .filter(chunk => chunk !== '')
    .flatMap(chunk => splitChunk(chunk, acronyms))
}

// Many rules ask for the words of the same names, which most events of a plan have in common.
const splitOnce = remembered((name: string) => split(name, []))

function splitChunk(chunk: string, acronyms: readonly string[]): string[] {
  if (acronymOf(chunk, acronyms)) return [chunk]
  const found: string[] = []
  for (let at = 0; at < chunk.length; ) {
    const word = acronymAt(chunk, at, acronyms) ?? wordAt(chunk, at)
    // `enable2FA`: the digits are the acronym's
    const digits = /(?<=\D)\d+$/.exec(word)
    const end = digits && acronymAt(chunk, at + digits.index, acronyms) ? digits.index : word.length
    found.push(word.slice(0, end))
    at += end
  }
  return found
}

/** An acronym written in its own spelling at `at`, where a new word (or nothing) follows it. */
function acronymAt(chunk: string, at: number, acronyms: readonly string[]): string | null {
  let best: string | null = null
  for (const acronym of [...acronyms, ...acronymsFrom(chunk.charAt(at))]) {
    if (acronym.length <= (best?.length ?? 0) || !chunk.startsWith(acronym, at)) continue
    const rest = chunk.slice(at + acronym.length)
    const wordFollows = /\p{Ll}$/u.test(acronym) ? /^\p{Lu}/u : /^\p{Lu}\p{Ll}/u
    if (rest === '' || wordFollows.test(rest) || acronymOf(rest, acronyms) === rest) best = acronym
  }
  return best
}

function wordAt(chunk: string, at: number): string {
  const brand = at === 0 ? SMALL_LETTER_BRAND.exec(chunk) : null
  if (brand) return brand[0]
  WORD.lastIndex = at
  const match = WORD.exec(chunk)
  return match && match.index === at ? match[0] : String.fromCodePoint(chunk.codePointAt(at) as number)
}

/** The name in another style, acronyms in their own spelling: `product_id` → `Product ID` as a title. */
export function toCase(name: string, style: CaseStyle, options: CaseOptions = {}): string {
  const words = splitWords(name, options.acronyms)
  switch (style) {
    case 'snake':
      return words.map(lower).join('_')
    case 'kebab':
      return words.map(lower).join('-')
    case 'constant':
      return words.map(word => word.toUpperCase()).join('_')
    case 'pascal':
      return words.map(capitalised).join('')
    case 'camel':
      return words.map((word, index) => (index === 0 ? lower(word) : capitalised(word))).join('')
    default:
      return toSpacedCase(name, style, options)
  }
}

type SpacedStyle = 'title' | 'sentence' | 'lower'

/** Where there are spaces already, what else stands inside a word is its own: `Wi-Fi connected`, `A/B test viewed`. */
function toSpacedCase(name: string, style: SpacedStyle, options: CaseOptions): string {
  const parts =
    /\S\s+\S/u.test(name) && !name.includes('_') ? name.normalize('NFC').trim().split(/\s+/u) : [name]
  const words = parts.flatMap(part =>
    parts.length > 1 && isMarkedWord(part) ? [part] : splitWords(part, options.acronyms),
  )
  const shouted = words.length > 1 && words.every(word => isUpper(word))
  const isSmall = style === 'lower'
  return words
    .map((word, index) =>
      word.replace(RUNS, (run, offset: number) => {
        if (style !== 'title')
          return sentenceWord(run, !isSmall && index === 0 && offset === 0, isSmall || shouted, options)
        return offset > 0 && !shouted ? run : titleWord(run, at(index, words), shouted, options)
      }),
    )
    .join(' ')
}

function at(index: number, words: readonly string[]): 'first' | 'inside' | 'last' {
  if (index === 0) return 'first'
  return index === words.length - 1 ? 'last' : 'inside'
}

function titleWord(
  word: string,
  where: 'first' | 'inside' | 'last',
  shouted: boolean,
  options: CaseOptions,
): string {
  const acronym = acronymOf(word, options.acronyms)
  if (acronym) return acronym
  const text = lower(word)
  const isSmall = options.smallWords
    ? where !== 'first' && options.smallWords.some(small => lower(small) === text)
    : where === 'inside' && SMALL_WORDS.has(text) && !PARTICLES.has(text)
  if (isSmall) return text
  if (isBrand(word)) return word
  return !shouted && isShortCapitals(word) ? word : capitalised(word)
}

function sentenceWord(word: string, first: boolean, shouted: boolean, options: CaseOptions): string {
  const acronym = acronymOf(word, options.acronyms)
  if (acronym) return acronym
  if (isBrand(word) || (!shouted && isShortCapitals(word))) return word
  return first ? capitalised(word) : lower(word)
}

/** Whether a name is written in a style. A name without cased letters is right in every style that its separators fit. */
export function isCase(name: string, style: CaseStyle, options: CaseOptions = {}): boolean {
  switch (style) {
    case 'snake':
      return new RegExp(`^${LETTERS}+(_${LETTERS}+)*$`, 'u').test(name) && name === lower(name)
    case 'kebab':
      return new RegExp(`^${LETTERS}+(-${LETTERS}+)*$`, 'u').test(name) && name === lower(name)
    case 'constant':
      return new RegExp(`^${LETTERS}+(_${LETTERS}+)*$`, 'u').test(name) && name === name.toUpperCase()
    case 'camel':
      return /^[^\p{Lu}\p{Lt}\P{L}][\p{L}\p{M}\p{N}]*$/u.test(name)
    case 'pascal':
      return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u.test(name) && !/^\p{Ll}/u.test(name)
    default:
      return isSpacedCase(name, style, options)
  }
}

function isMarkedWord(text: string): boolean {
  return MARKED_WORD.test(text) && NOT_LETTERS.test(text) && /[\p{L}\p{N}]/u.test(text)
}

function isSpacedCase(name: string, style: SpacedStyle, options: CaseOptions): boolean {
  if (/^\s|\s$|\s\s|[^\S ]|_/u.test(name)) return false
  const words = name.split(' ')
  const shouted = words.length > 1 && words.every(word => isUpper(word))
  if (shouted && /\p{Lu}/u.test(name)) return false
  return words.every((word, index) => isSpacedWord(word, index, words.length, style, options))
}

function isSpacedWord(
  word: string,
  index: number,
  total: number,
  style: SpacedStyle,
  options: CaseOptions,
): boolean {
  const pieces = word.split(NOT_LETTERS).filter(piece => piece !== '')
  const piece = pieces[0]
  if (piece === undefined) return true
  const acronym = acronymOf(piece, options.acronyms)
  if (acronym === piece || isBrand(piece)) return true
  if (acronym && (options.acronyms?.includes(acronym) || acronym !== acronym.toUpperCase())) return false
  if (!acronym && piece.length > 1 && isShortCapitals(piece)) return true
  if (style === 'lower' || (style === 'sentence' && index > 0)) return piece === lower(piece)
  if (index > 0 && options.smallWords?.some(small => lower(small) === lower(piece)))
    return piece === lower(piece)
  const isSmall = SMALL_WORDS.has(lower(piece)) || FOREIGN_SMALL_WORDS.has(lower(piece))
  if (index > 0 && !options.smallWords && isSmall) return !isUpper(piece) || piece.length === 1
  if (/^\p{Ll}/u.test(piece)) return /^v\d+$/.test(piece)
  // `PayPal Clicked` has a brand in it; `OrderCompleted` alone is two words without their space
  if (total === 1)
    return pieces.length === 1 && splitWords(piece, options.acronyms).length === 1 && !isShout(piece)
  return !isShout(piece)
}

/** Equal for names that differ in case, spaces and punctuation only: `Sign Up`, `sign_up`, `signUp`. */
export function foldName(name: string): string {
  const text = name.normalize('NFKC').toLowerCase()
  const folded = text
    .replace(/(?<=\p{N})[^\p{L}\p{M}\p{N}]+(?=\p{N})/gu, '_')
    .replace(/[^\p{L}\p{M}\p{N}_]|(?<!\p{N})_|_(?!\p{N})/gu, '')
  return folded === '' ? text : folded
}

function lower(text: string): string {
  return text.toLowerCase()
}

function capitalised(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return first.toUpperCase() + word.slice(first.length).toLowerCase()
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase()
}

/** `eCommerce`, which keeps its small letter wherever it stands. */
function isBrand(word: string): boolean {
  return SMALL_LETTER_BRAND.exec(word)?.[0] === word
}

/** `FAQ`, `CTA`: capitals that are an abbreviation rather than a shout. */
function isShortCapitals(word: string): boolean {
  return word.length <= 5 && isUpper(word) && /\p{Lu}/u.test(word)
}

function isShout(word: string): boolean {
  return word.length > 5 && isUpper(word) && /\p{Lu}\p{Lu}/u.test(word)
}
