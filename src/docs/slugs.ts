import { createHash } from 'node:crypto'

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

/**
 * One slug for each name. Of names that would share one, the first by code point keeps it and the others get a suffix
 * made from the name itself; so does a name that is reserved, too long or has no letters. Which file a name is in, and
 * in which order, makes no difference.
 */
export function slugs(
  names: Iterable<string>,
  reserved: ReadonlySet<string> = RESERVED,
): Map<string, string> {
  const taken = new Set<string>()
  const result = new Map<string, string>()
  const sorted = [...new Set(names)].sort()
  for (const name of sorted) {
    const plain = slug(name)
    const free = plain !== '' && plain.length <= LONGEST && !reserved.has(plain) && !taken.has(plain)
    const own = free ? plain : suffixed(plain, name, taken)
    taken.add(own)
    result.set(name, own)
  }
  return result
}

function suffixed(plain: string, name: string, taken: ReadonlySet<string>): string {
  const digest = createHash('sha256').update(name).digest('hex')
  const start = plain.slice(0, LONGEST).replace(/-$/, '') || 'x'
  let length = 6
  while (taken.has(`${start}-${digest.slice(0, length)}`)) length += 1
  return `${start}-${digest.slice(0, length)}`
}
