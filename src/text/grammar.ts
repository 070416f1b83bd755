import { irregularPastOf, irregularPasts, irregularVerbOf } from './stem.ts'

/** English verbs that events are named after, in the present. */
const VERBS: ReadonlySet<string> = new Set(
  (
    'accelerate admit allocate annotate appoint audit bet boost calculate calibrate cast clone craft deduct defeat deploy ' +
    'deregister diagnose dismantle dispense draft draw drive embed encrypt decrypt enqueue equip erase exchange extend extract ' +
    'fly forfeit freeze fund gift go guess handle hire host inject inspect interact invest issue kick kill level loop ' +
    'maintain mint mutate negotiate nudge observe obtain patch poll prescribe promote propose provide provision purge qualify ' +
    'quarantine quote raise rank react reactivate rebuild recall recharge reconcile recover recycle redeploy refill ' +
    'regenerate relocate rent repair repay repeat replay repost rescan reshare restock retire rewind ride roll sample seal ' +
    'simulate slide solve spend spin stake stash steal step strike summon surrender teleport tip top trade train ' +
    'unfreeze unlist unpublish unregister vaccinate wager wire wrap ' +
    'adopt aggregate align allot alter amend anticipate append arm arrange assemble assess assist avoid bind blend ' +
    'borrow bundle carry celebrate certify clarify classify collaborate combine commence compile compose compute ' +
    'conclude condense conduct consolidate consult contain contribute coordinate correlate decode define delegate ' +
    'demote depart derive describe destroy determine develop disarm disclose discover discuss distribute divide eject ' +
    'eliminate employ encode encourage endorse enforce enhance enlarge ensure establish evict examine exclude ' +
    'expedite explain explore finalize gather greet grow harvest hear illustrate implement improve include ' +
    'incorporate inform inherit inquire inspire instruct insure integrate intercept introduce invalidate invert ' +
    'isolate itemize justify lend liquidate locate maximize mention moderate multiply nominate normalize obey occur ' +
    'optimize organize overwrite park penalize persist populate postpone pour predict prefer prepare prevent ' +
    'prioritize produce prohibit protect prove pursue realize reassign rebook recognize recruit reduce refine ' +
    'reformat refuse regulate reinstall reinvite relaunch relist rely remain remap remember remit repin replicate ' +
    'represent reproduce rerun resell resign resist restrict retain retweet reuse revise revive satisfy secure seize ' +
    'settle shorten shrink shuffle simplify specify standardize stay strengthen subtract summarize survive sustain ' +
    'synchronize talk teach tell thank tighten transcribe transform transmit treat unarchive unassign unban uncheck ' +
    'undelete unfavorite unfavourite unhide unlike unmatch unmount unplug unsave unselect unsend unshare unstar untag ' +
    'unveil unwrap unzip upvote downvote utilize vary welcome whitelist wipe chat cook crop deploy favorite favourite fix flip ' +
    'fork hold hug jump label land map mix pack park plan plot plug pull shake shop signal snap star touch trash trim turn ' +
    'tweet zip ' +
    'abandon abort accept access accrue acknowledge activate add adjust advance agree allow answer appear apply approve archive ' +
    'arrive ask assign attach attempt attribute authenticate authorize authorise background backup ban begin bid block book ' +
    'bookmark bounce browse build buy call cancel capture change charge check choose claim clear click close collapse collect ' +
    'comment commit compare complete configure confirm connect consume contact continue convert copy crash create customize ' +
    'cut deactivate decline decrease delete deliver deny deploy deposit detach detect disable discard disconnect dismiss ' +
    'display dispatch dispute donate download downgrade drag drop duplicate earn edit enable encounter end engage enroll enter ' +
    'escalate evaluate execute exit expand expire export expose fail fetch fill filter find finish flag focus follow ' +
    'foreground forget format forward fulfil fulfill generate get give grant hide highlight hover identify ignore impersonate import ' +
    'increase initialize initiate input insert install interrupt invite invoke join keep launch leave like link list listen load ' +
    'lock log login logout lose make manage mark match merge message migrate minimize modify move mute navigate notify offer ' +
    'onboard open opt order override pair parse paste pause pay perform pick pin place play post preview print process proceed ' +
    'prompt publish purchase push query quit rate reach read rearrange receive recommend reconnect record recover redeem ' +
    'redirect redo refer refresh refund register reject release reload remind remove rename render renew reopen reorder replace ' +
    'reply report request require reschedule resend reserve reset resize resolve respond restart restore resubmit resume ' +
    'retrieve retry return reveal review revoke rotate run save scan schedule scroll search see seek select sell send set ' +
    'share ship show shown sign signin signup skip snooze sort split start stop store stream submit subscribe succeed suggest ' +
    'suspend swap swipe switch sync tag take tap terminate test throw toggle track transfer translate trigger try type unblock ' +
    'undo unfollow uninstall unlink unlock unmute unpin unsubscribe update upgrade upload upsell use validate verify view visit ' +
    'vote wait want watch win withdraw withhold write zoom'
  ).split(' '),
)

/** Ordinary nouns that end like a past form or are one. */
const NOT_PAST: ReadonlySet<string> = new Set(
  'bed breed built-in embed feed id led lead left-hand need read red seed shed speed weed unlimited sacred hundred set cost cut put hit quit bid split spread light lit found lost-and-found'.split(
    ' ',
  ),
)

/** Forms that are present and past at once: they are right in either tense. */
const BOTH: ReadonlySet<string> = new Set(
  'become bid come cut hit let put quit read reset run set shut split spread upset'.split(' '),
)

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'to from for of as in on at by with via into onto off out up over under after before during per without'.split(
    ' ',
  ),
)

/** What follows a verb and belongs to it: `Signed Up`, `Logged In`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'up in out on off down over back away through again'.split(' '),
)

/** Past forms that as often say which one: `Saved Search Click`. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'archived embedded featured forgot forgotten linked pinned recommended recorded related saved scheduled shared sponsored suggested'.split(
    ' ',
  ),
)

export type Tense = 'past' | 'present'

/** The action that a name speaks of: which of its words, and in which tense (`both`: `Reset`). */
export interface Action {
  readonly index: number
  readonly tense: Tense | 'both'
}

/** How a word can be read as a verb, or null. `more`: verbs of the team's own, in either tense. */
export function verbTense(word: string, more: readonly string[] = []): Tense | 'both' | null {
  const text = word.toLowerCase()
  if (more.some(verb => verb.toLowerCase() === text)) return 'both'
  if (BOTH.has(text)) return 'both'
  if (irregularPasts.has(text) && !NOT_PAST.has(text)) return 'past'
  const again = /^re(.{3,})$/.exec(text)?.[1] ?? ''
  if (BOTH.has(again) || again === 'run') return 'both'
  if (irregularPasts.has(again) && !NOT_PAST.has(again) && again !== 'bound') return 'past'
  if (/[a-z]{2}ed$/.test(text) && !NOT_PAST.has(text)) return 'past'
  if (VERBS.has(text)) return 'present'
  return null
}

/**
 * The action of an event's name, given as words: the last verb before a preposition (`Product Added | to Wishlist`), else
 * the last verb that is there. A past form wins over a bare verb that may as well be a noun (`Search Opened`, `Order Placed`).
 */
export function actionOf(words: readonly string[], more: readonly string[] = []): Action | null {
  const verbs = words.flatMap((word, index) => {
    const tense = verbTense(word, more)
    if (tense === null || (tense === 'present' && isNoun(words, index))) return []
    return [{ index, tense }]
  })
  const end = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word.toLowerCase()))
  const core = end === -1 ? verbs : verbs.filter(({ index }) => index < end)
  const final = verbs.at(-1)
  // `Sign In Page Closed`: the page was closed, `in` belongs to the page's name
  const closes = final?.tense === 'past' && final.index === words.length - 1
  const last = closes && core.at(-1)?.tense === 'present' ? final : (core.at(-1) ?? final)
  if (!last) return null
  const first = words[0] as string
  const isEnd = last.index === (end === -1 ? words.length : end) - 1
  if (last.index > 0 && verbs[0]?.index === 0) {
    // `Delete Scheduled Task`, `Send Message`: a command comes first, and what it is about may look like a verb
    const isCommand = verbs[0].tense === 'present' && isSurelyVerb(first)
    const after = words.slice(last.index + 1).map(word => word.toLowerCase())
    // `Pipeline Rolled Back`: the particle is the verb's
    const isLast = after.length === 0 || (after.length === 1 && PARTICLES.has(after[0] as string))
    if (isCommand && (last.tense === 'present' || !isLast)) return verbs[0]
    // `Viewed Offer`, `Reset PIN`: the offer is what was viewed
    const isAbout = last.tense === 'present' && NOUNS.has((words[last.index] as string).toLowerCase())
    const isWhich = words.length > 2 && ADJECTIVES.has(first.toLowerCase())
    if (isAbout && !isWhich && verbs[0].tense !== 'present') return verbs[0]
  }
  if (isEnd && last.index > 0) return last
  return verbs.findLast(({ tense }) => tense !== 'present') ?? last
}

/** Whether the words after the action belong to its verb or are a phrase of their own: `Signed [Up]`, `Added [to Cart]`. */
export function endsWithAction(words: readonly string[], action: Action): boolean {
  const next = words[action.index + 1]?.toLowerCase()
  return next === undefined || PARTICLES.has(next) || PREPOSITIONS.has(next)
}

/** Verbs that are as often nouns: `Call Error` and `Search Results` begin with what they are about. */
const NOUNS: ReadonlySet<string> = new Set(
  (
    'audit bet boost cast clone craft defeat draft draw drive embed exchange extract fund gift guess handle host issue ' +
    'kick kill level loop mint patch poll quarantine quote raise rank recall rent repair repeat replay rest ride roll ' +
    'chat cook crop favorite favourite fix flip fork hold hug jump label land map mix pack park plan plot plug pull shake shop ' +
    'signal snap star touch trash trim turn tweet zip ' +
    'sample seal slide spin stake step strike tip top trade train wager wire wrap ' +
    'access answer attempt backup bid block book bookmark build call capture change charge check click comment contact copy ' +
    'crash cut design deposit display dispute download drag drop end exit filter finish flag focus follow form format grant ' +
    'highlight import input insert interrupt invite launch leave like link list load lock log login logout match message move ' +
    'offer order override pair pause pay pick pin place play post preview print process prompt purchase push query quote rate ' +
    'record refund release reply report request reset return review run save scan schedule scroll search select share ship show ' +
    'signup sort split start stop store stream swap switch sync tag tap test toggle track transfer trigger type update upgrade ' +
    'upload use visit vote wait watch win'
  ).split(' '),
)

/** `Call` in `Call Error`, but not in `Emergency Call` or `Call Back`. */
function isNoun(words: readonly string[], index: number): boolean {
  return (
    NOUNS.has((words[index] as string).toLowerCase()) && !endsWithAction(words, { index, tense: 'present' })
  )
}

/** Whether a word at the start of a name is surely its action: `Viewed`, `View`, but not `Call` or `Unauthenticated`. */
export function isSurelyVerb(word: string): boolean {
  const text = word.toLowerCase()
  if (irregularPasts.has(text)) return !NOT_PAST.has(text)
  if (!text.endsWith('ed')) return VERBS.has(text) && !NOUNS.has(text)
  return [text.slice(0, -2), text.slice(0, -1), text.slice(0, -3), `${text.slice(0, -3)}y`].some(base =>
    VERBS.has(base),
  )
}

/** The past participle of an English verb: `start` → `started`, `send` and `sent` → `sent`, `took` → `taken`. Keeps a capital first letter. */
export function pastOf(verb: string): string {
  const text = irregularVerbOf.get(verb.toLowerCase()) ?? verb.toLowerCase()
  if (/[^e]ed$/.test(text) && !irregularPastOf.has(text) && !VERBS.has(text)) return verb
  const past = irregularPastOf.get(text) ?? prefixedPast(text) ?? regularPast(text)
  if (verb.charAt(0) === verb.charAt(0).toLowerCase()) return past
  return past.replace(/^\w| \w/g, letter => letter.toUpperCase())
}

/** `rerun` → `rerun`, `unwrap` → `unwrapped`: as the verb after the prefix. */
function prefixedPast(verb: string): string | null {
  const [, prefix, rest] = /^(re|un|out|over)(.{3,})$/.exec(verb) ?? []
  if (prefix === undefined || rest === undefined || !VERBS.has(rest)) return null
  return prefix + (irregularPastOf.get(rest) ?? regularPast(rest))
}

const DOUBLED =
  /(?:^[^aeiou]*[aeiou][bdgklmnprtvz]|(?:submi|permi|commi|omi|admi|remi|transmi|transfe|cance|contro|equi|embe|refe|defe|prefe|occu|recu|unpi|unpla|resh)[trnglpd]?|forma)$/

function regularPast(verb: string): string {
  if (verb === 'login' || verb === 'logout') return `logged ${verb.slice(3)}`
  if (verb === 'signup' || verb === 'signin') return `signed ${verb.slice(4)}`
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  if (verb === 'format' || (DOUBLED.test(verb) && /[^aeiouwxy]$/.test(verb) && !/[aeiou]{2}.$/.test(verb))) {
    return `${verb}${verb.at(-1)}ed`
  }
  return `${verb}ed`
}
