import { allowedValues } from '../../diff/schema-meaning.ts'
import { typeWords, values } from '../../diff/words.ts'
import { type Block, type Content, code, list, paragraph, table } from '../../markdown/build.ts'
import { details, fromPhrase } from '../../markdown/phrase.ts'
import { propertyId } from '../../model/object-id.ts'
import type { PlanEvent, Property } from '../../model/plan.ts'
import type { LocatedChange, Report } from '../../report/report.ts'
import { count } from '../../text/english.ts'
import { name, type Phrase, say, strong, words } from '../../text/phrase.ts'
import { exampleBlock, exampleOf, exampleReasons, exampleTitle } from './example-event.ts'
import { aspect, isOfProperty, onlyFor, thing } from './fragments.ts'
import type { Names } from './names.ts'
import type { Subject } from './subject.ts'
import { subjectName } from './subject.ts'
import { capital, clipped, levelWord, sentence, someOf, standingOf, uncapital } from './words.ts'

/** The folded part of one subject; empty where the table says it all. */
export function subjectDetails(subject: Subject, report: Report, names: Names): Block[] {
  const added = subject.changes.some(change => change.kind === 'event-added')
  const event = added ? names.event('head', subject.plan, subject.events[0] ?? '') : null
  return event ? newEvent(event, subject, names) : changed(subject, report, names)
}

const mostRows = 60

function newEvent(event: PlanEvent, subject: Subject, names: Names): Block[] {
  const errors = subject.findings.filter(found => found.severity === 'error')
  const faulty = new Set(errors.map(found => found.object))
  const properties = event.body.properties.flatMap(flattened)
  const shown = properties.slice(0, mostRows)
  const rows = shown.map((property): Content[] => [
    [...(faulty.has(propertyId(event.name, property.path)) ? ['❌ '] : []), code(property.path)],
    fromPhrase(shape(property)),
    property.required ? 'yes' : 'no',
    fromPhrase(clipped([name(property.description ?? '')], 200)),
  ])
  const left = properties.length - shown.length
  return details(
    say`${strong(subjectName(subject, names))}: new event`,
    ...(event.description ? [paragraph(fromPhrase(clipped([name(event.description)], 400)))] : []),
    rows.length === 0
      ? paragraph('It has no properties.')
      : table(['Property', 'Type', 'Required', 'Meaning'], rows),
    ...(left > 0 ? [paragraph(`And ${count(left, 'more property', 'more properties')}, in the plan.`)] : []),
  )
}

function flattened(property: Property): Property[] {
  return [property, ...property.children.flatMap(flattened)]
}

function shape(property: Property): Phrase {
  const allowed = allowedValues(property.schema)
  return allowed ? clipped(values(allowed, 'or'), 60) : words(typeWords(property.types))
}

function changed(subject: Subject, report: Report, names: Names): Block[] {
  const told = subject.changes.filter(change => !isText(change) && !onlyEvent(change))
  const example = exampleOf(subject)
  const why = notes(subject.changes)
  const said = [...(example ? exampleReasons(example, subject, names) : []), ...why]
  if (told.length === 0 && example === null) return []
  const title = example === null ? 'what changes' : exampleTitle(example, subject)
  const shown = told.slice(0, mostRows)
  return details(
    [
      ...say`${strong(subjectName(subject, names))}: ${words(title)}`,
      ...fromSource(example?.source ?? null, subject, names),
    ],
    ...(shown.length > 0
      ? [
          table(
            ['Property', 'On main', 'Here', 'Apps that send it', 'What reads it'],
            shown.map(change => row(change, names)),
          ),
        ]
      : []),
    ...(told.length > shown.length
      ? [paragraph(`And ${count(told.length - shown.length, 'more change')}.`)]
      : []),
    ...(example ? [exampleBlock(example)] : []),
    ...(said.length > 0 ? [list(said.map(phrase => fromPhrase(phrase)))] : []),
    ...approveCommand(subject.changes, report),
  )
}

function fromSource(source: string | null, subject: Subject, names: Names): Phrase {
  return source === null ? [] : say` (as ${name(names.of('sources', subject.plan, source))} sends it)`
}

/** Old and new words have a part of their own. */
export function isText(change: LocatedChange): boolean {
  return /-description-changed$/.test(change.kind)
}

/** The table of what changes says it all. */
function onlyEvent(change: LocatedChange): boolean {
  const told =
    /^(event|kpi|use-case|owner|source|destination|identifier)-(added|removed|renamed|activated|deprecated|restored)$|^event-(source|destination)-(added|removed)$/
  return !isOfProperty(change) && (change.level === 'safe' || told.test(change.kind))
}

function row(change: LocatedChange, names: Names): Content[] {
  return [
    isOfProperty(change) ? fromPhrase([...thing(change), ...onlyFor(change, names)]) : aspect(change),
    fromPhrase(clipped(change.story.onMain)),
    fromPhrase(clipped(change.story.here)),
    levelWord[change.producers.level],
    levelWord[change.consumers.level],
  ]
}

/** Why levels are what they are: what holds for several things is said once. */
function notes(changes: readonly LocatedChange[]): Phrase[] {
  const things = new Map<string, { readonly note: Phrase; readonly of: Phrase[] }>()
  for (const change of changes)
    for (const note of notesOf(change)) {
      const entry = things.get(JSON.stringify(note)) ?? { note, of: [] }
      if (isOfProperty(change)) entry.of.push(thing(change))
      things.set(JSON.stringify(note), entry)
    }
  return [...things.values()].map(({ note, of }) =>
    sentence(of.length === 0 ? capital(note) : [...someOf(of, 8), ': ', ...uncapital(note)]),
  )
}

function notesOf(change: LocatedChange): Phrase[] {
  const open = change.proof === 'undecided' ? words('could not be proven safe: ') : []
  return change.reason === null ? [] : [[...open, ...change.reason]]
}

/** The command that accepts what needs no folded part of its own. */
export function acceptDetails(subjects: readonly Subject[], report: Report): Block[] {
  const changes = subjects.flatMap(subject => subject.changes).slice(0, 40)
  const command = approveCommand(changes, report, '')
  return command.length === 0 ? [] : details(words('Accept from the command line'), ...command)
}

function approveCommand(
  changes: readonly LocatedChange[],
  report: Report,
  lead = 'Accept from the command line: ',
): Block[] {
  const prints = changes.filter(change => standingOf(change) === 'blocking').map(change => change.fingerprint)
  if (prints.length === 0 || !report.accept.includes('record')) return []
  return [paragraph([lead, code(`waymark approve ${prints.join(' ')} --reason "…"`)])]
}

/** Old → new words of the texts that changed. */
export function textDetails(changes: readonly LocatedChange[], room: { readonly rows: number }): Block[] {
  const texts = changes.filter(isText)
  if (texts.length === 0) return []
  const shown = texts.slice(0, room.rows)
  const left = texts.length - shown.length
  return details(
    words(`${count(texts.length, 'text')} changed: old and new words`),
    table(
      ['', 'On main', 'Here'],
      shown.map(change => [
        fromPhrase(clipped(whose(change))),
        fromPhrase(clipped(change.story.onMain, 300)),
        fromPhrase(clipped(change.story.here, 300)),
      ]),
    ),
    ...(left > 0 ? [paragraph(`And ${left} more, in the job summary.`)] : []),
  )
}

function whose(change: LocatedChange): Phrase {
  const property: Phrase = isOfProperty(change) ? thing(change) : []
  if (change.events !== null) return [...property, ` (${count(change.events.length, 'event')})`]
  if (change.event === null) return property.length > 0 ? property : [name(change.object)]
  return [strong(change.event), ...(property.length > 0 ? [': ', ...property] : [])]
}
