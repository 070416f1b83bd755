import { canonical, type Json } from '../text/json.ts'
import { wholeChange } from './compare/node.ts'
import type { Difference, SchemaEdit } from './difference.ts'
import { isAsked, type KindEffect } from './kind.ts'
import { isRenamed, type NodePair, payloadPair, type Scope } from './node-pair.ts'
import { freeReason } from './policies/free.ts'
import type { Prover } from './prove.ts'
import { type Direction, namesOf, partsOnly, written } from './questions.ts'
import { isSeparate } from './trim.ts'

/**
 * The net under the kinds: what only several edits together refuse or allow. It is told at those of them without which it
 * would not be so; what none of them explains is a change of the payload as a whole.
 */
export function interactions(all: readonly Difference[], prover: Prover): Difference[] {
  const byPart = new Map<Scope, Map<string, Edited[]>>()
  for (const one of all) {
    if (!isEdited(one)) continue
    const parts = byPart.get(one.node.scope) ?? new Map<string, Edited[]>()
    byPart.set(one.node.scope, parts)
    const part = partOf(one.node)
    parts.set(part, [...(parts.get(part) ?? []), one])
  }
  const plain = new Set<string>()
  return [...byPart].flatMap(([scope, parts]) => {
    const groups = isWhole(scope, parts) ? [[...parts.values()].flat()] : [...parts.values()]
    const left = groups.filter(members => effectTogether(members, prover, plain) === 'left')
    return left.length === 0 ? [] : [wholeChange(payloadPair(scope))]
  })
}

/** What changes do together beyond each alone: nothing, what is told at them, or what they do not explain. */
type Effect = 'nothing' | 'told' | 'left'

type Edited = Difference & { readonly node: NodePair; readonly edit: SchemaEdit }
const isEdited = (one: Difference): one is Edited => one.node !== null && one.edit !== null

/** The property of the payload that it is in; empty for the payload itself. */
const partOf = (node: NodePair): string => namesOf(node)[0] ?? ''

/** Whether what is said of one property of the payload can depend on another. */
function isWhole({ base, head }: Scope, parts: ReadonlyMap<string, unknown>): boolean {
  return parts.has('') || ![base, head].every(body => isSeparate(written(body)))
}

/** @param plain what is known to have no such effect: one shared edit reaches many events */
function effectTogether(members: readonly Edited[], prover: Prover, plain: Set<string>): Effect {
  const [first] = members
  if (!first || members.length < 2 || freeReason(first)) return 'nothing'
  const { base, head } = first.node.scope
  if (base.dialect !== head.dialect) return 'nothing'
  const schemas = partsOnly(aboutOf(members), [base, head].map(written))
  const key = canonical([...schemas, base.unplanned, head.unplanned])
  if (plain.has(key)) return 'nothing'
  const effects = (['less', 'more'] as const).map(direction => tellTogether(direction, members, prover))
  if (effects.every(effect => effect === 'nothing')) plain.add(key)
  return effects.includes('left') ? 'left' : 'told'
}

/** Tells at each change what it does together with others. */
function tellTogether(direction: Direction, members: readonly Edited[], prover: Prover): Effect {
  const { scope } = (members[0] as Edited).node
  // What is told whatever a payload shows is no part of the question.
  const given = members.filter(
    one => !isAsked(effectOf(one, direction)) && effectOf(one, direction).level !== 'safe',
  )
  const rest = members.filter(one => !given.includes(one) && !isRenamed(one.node))
  const asked = new Set(rest.filter(one => isAsked(effectOf(one, direction))))
  if (rest.length < 2 || asked.size === 0) return 'nothing'
  const answers = new Map([...asked].map(one => [one, prover.allows(direction, one, one.edit).answer]))
  if (![...answers.values()].includes('no')) return 'nothing'
  const telling = [...asked].filter(one => answers.get(one) !== 'no')
  const about = aboutOf(members)
  const sets = telling.map(one => [one.edit])
  for (const _ of rest) {
    const found = prover.together(direction, scope, edits(given), about, sets)
    if (found.answer === 'no') return sets.length > telling.length ? 'told' : 'nothing'
    // What is told already is told; that there is more to it could not be found out.
    if (found.answer !== 'yes') return telling.length > 0 ? 'told' : 'left'
    const needed = neededFor(found.witness as Json, direction, given, rest, prover)
    if (!needed.some(one => asked.has(one))) return 'left'
    for (const one of needed) prover.settle(direction, one.edit, prover.shown(direction, scope, found))
    sets.push(edits(needed))
  }
  return 'left'
}

const edits = (members: readonly Edited[]): SchemaEdit[] => members.map(one => one.edit)

const effectOf = ({ kind }: Edited, direction: Direction): KindEffect =>
  direction === 'less' ? kind.producers : kind.consumers

/** The property of the payload that all of them are in, by its names; empty where they are in several. */
function aboutOf(members: readonly Edited[]): string[] {
  if (new Set(members.map(one => partOf(one.node))).size > 1) return []
  return [...new Set(members.flatMap(({ node }) => namesOf(node)))]
}

/** The changes without which the payload would be judged as by the base; none where these do not tell it apart. */
function neededFor(
  payload: Json,
  direction: Direction,
  given: readonly Edited[],
  members: readonly Edited[],
  prover: Prover,
): readonly Edited[] {
  const { scope } = (members[0] as Edited).node
  const tells = (some: readonly Edited[]): boolean =>
    prover.isRight(direction, scope, edits([...given, ...some]), payload) === (direction === 'more')
  const needed = members.filter(one => !tells(members.filter(other => other !== one)))
  return needed.length > 0 && tells(needed) ? needed : []
}
