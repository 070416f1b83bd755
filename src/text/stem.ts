import { splitWords } from './names.ts'

/** Participles that no rule of spelling gives, with their verbs. */
const IRREGULAR_LIST =
  'become:became begin:began,begun bid:bid bind:bound bite:bit,bitten blow:blew,blown break:broke,broken bring:brought build:built burn:burnt buy:bought catch:caught choose:chose,chosen come:came cut:cut deal:dealt dig:dug do:did,done draw:drew,drawn drink:drank,drunk drive:drove,driven eat:ate,eaten equip:equipped fall:fell,fallen feed:fed feel:felt fight:fought find:found fly:flew,flown forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen get:got,gotten give:gave,given go:went,gone grow:grew,grown hang:hung have:had hear:heard hide:hid,hidden hit:hit hold:held keep:kept know:knew,known lay:laid lead:led learn:learnt leave:left lend:lent let:let light:lit lose:lost make:made mean:meant meet:met overwrite:overwrote,overwritten override:overrode,overridden pay:paid put:put quit:quit read:read rebuild:rebuilt redo:redid,redone repay:repaid resend:resent reset:reset rewrite:rewrote,rewritten ride:rode,ridden ring:rang,rung rise:rose,risen run:ran,run say:said see:saw,seen seek:sought sell:sold send:sent set:set shake:shook,shaken shine:shone shoot:shot show:shown shut:shut sing:sang,sung sink:sank,sunk sit:sat sleep:slept speak:spoke,spoken spend:spent spin:spun split:split spread:spread stand:stood steal:stole,stolen stick:stuck strike:struck swear:swore,sworn swim:swam,swum swing:swung take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown understand:understood undo:undid,undone upset:upset wake:woke,woken wear:wore,worn win:won withdraw:withdrew,withdrawn write:wrote,written'

/** Irregular past forms and participles with their verbs: `took`, `taken` → `take`. */
export const irregularVerbOf: ReadonlyMap<string, string> = new Map(
  IRREGULAR_LIST.split(' ').flatMap(row => {
    const [verb, forms] = row.split(':') as [string, string]
    return forms.split(',').map(form => [form, verb] as const)
  }),
)

/** Past participles and past forms that don't end in -ed. */
export const irregularPasts: ReadonlySet<string> = new Set(irregularVerbOf.keys())

/** The verbs that have an irregular past, with it: `send` → `sent`. */
export const irregularPastOf: ReadonlyMap<string, string> = new Map(
  IRREGULAR_LIST.split(' ').map(row => {
    const [verb, forms] = row.split(':') as [string, string]
    return [verb, forms.split(',').at(-1) as string] as const
  }),
)

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** A word without its English endings of number and tense: `completed`, `completes`, `complete` → `complet`. */
export function stem(word: string): string {
  const text = irregularVerbOf.get(word.toLowerCase()) ?? word.toLowerCase()
  if (/\p{N}/u.test(text)) return text
  if (text.length < 4) return withoutDouble(text)
  const cut = text
    .replace(/(?<=..)(?:ies|ied)$/, 'y')
    .replace(/(?<=[^aeiou]..?)(?:sses|shes|ches|xes)$/, ending => ending.slice(0, -2))
    .replace(/(?<=...)(?<!s|u|i|^new)s$/, '')
    .replace(/(?<=[aeiouy].*)(?<!e)(?:ed|ing)$/, '')
  return withoutDouble(cut.replace(/(?<=..)e$/, ''))
}

/** `stopp` → `stop`; `add` → `ad`, so that it meets `added`. */
function withoutDouble(text: string): string {
  return text.replace(/([^aeiou])\1$/, '$1')
}

/** Verbs that are often written in one word with their particle: `Signup`, `Login`. */
const COMPOUND = /^(sign|log|opt)(up|in|out|on|off)$/

/** The stems of a name's words, articles left out: `Signup` has those of `Signed Up`. */
export function stems(name: string): string[] {
  return splitWords(name)
    .flatMap(word => word.toLowerCase().replace(COMPOUND, '$1 $2').split(' '))
    .filter(word => !ARTICLES.has(word))
    .map(stem)
}

/** Whether one letter more, less, other or swapped turns one word into the other (Damerau–Levenshtein distance 1). */
export function oneTypoApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || one === other) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const rest = (text: string, from: number): string => text.slice(from)
  if (short.length < long.length) return rest(short, start) === rest(long, start + 1)
  if (rest(short, start + 1) === rest(long, start + 1)) return true
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start]
  return swapped && rest(short, start + 2) === rest(long, start + 2)
}
