import { createHash } from 'node:crypto'
import { grouped } from './relations.ts'

const LONGEST = 80

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
])

/** File names that mean something to GitHub, to web servers or to Windows. */
export const RESERVED: ReadonlySet<string> = new Set(
  'readme index 404 license notes con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9'.split(
    ' ',
  ),
)

/** The name in lower-case ASCII letters, digits and hyphens; `''` where it has none of them. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßæœøđłþ]/g, letter => LETTERS.get(letter)!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** What is known of names besides how they are spelled. */
interface Claims {
  /** true for a slug that was in use the last time */
  readonly stood: (slug: string) => boolean
  /** of names that would share a slug, the one with the lowest number has it */
  readonly turn: (name: string, slug: string) => number
}

/**
 * One slug for each name. Of names that would share one, the first by code point keeps it and the others get a suffix
 * made from the name itself; so does a name that is reserved, too long or has no letters. Which file a name is in, and
 * in which order, makes no difference. A name that had its suffix the last time keeps it.
 */
export function slugs(
  names: Iterable<string>,
  reserved: ReadonlySet<string> = RESERVED,
  claims: Claims | null = null,
): Map<string, string> {
  const taken = new Set(reserved)
  const result = new Map<string, string>()
  const give = (name: string, own: string): void => {
    taken.add(own)
    result.set(name, own)
  }
  const same = grouped([...new Set(names)].sort().map(name => [slug(name), name] as const))
  const isKept = (name: string, plain: string): boolean => {
    if (claims === null) return false
    const own = suffixed(plain, name, reserved)
    // It may be another's plain one.
    return claims.stood(own) && !same.has(own)
  }
  for (const [plain, group] of same)
    for (const name of group) if (isKept(name, plain)) give(name, suffixed(plain, name, taken))
  for (const [plain, group] of same) {
    const others = group.filter(name => !result.has(name))
    const free = plain !== '' && plain.length <= LONGEST && !taken.has(plain)
    const turn = (name: string): number => claims?.turn(name, plain) ?? 0
    for (const [index, name] of (free ? inTurn(others, turn) : others).entries())
      give(name, free && index === 0 ? plain : suffixed(plain, name, taken))
  }
  return result
}

/** In the order that they have, but for those whose turn is sooner. */
function inTurn(names: readonly string[], turn: (name: string) => number): readonly string[] {
  if (names.length < 2) return names
  const turns = new Map(names.map(name => [name, turn(name)]))
  return names.toSorted((a, b) => turns.get(a)! - turns.get(b)!)
}

function suffixed(plain: string, name: string, taken: ReadonlySet<string>): string {
  const digest = createHash('sha256').update(name).digest('hex')
  const start = plain.slice(0, LONGEST).replace(/-$/, '') || 'x'
  let length = 6
  while (taken.has(`${start}-${digest.slice(0, length)}`)) length += 1
  return `${start}-${digest.slice(0, length)}`
}
