import { posix } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Witness } from '../../src/model/change.ts'
import type { FileSet } from '../../src/text/source-file.ts'
import { type Replayed, replay } from './replay.ts'

const replayed = await replay()
const changes = replayed.flatMap(({ report }) => report.changes)

/** `commit file message` of what is wrong with a file. */
const problems = replayed.flatMap(({ step, report }) =>
  report.findings
    .filter(finding => finding.problem)
    .map(({ file, rule, messageId }) => ({ commit: step.commit, what: `${file} ${rule}/${messageId}` })),
)

function count(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

describe('the history of a real set of event schemas', () => {
  test('is read whole: each file of each commit is an event or a problem', () => {
    const read = replayed.map(({ report }) => {
      const plan = report.plans[0]!.head
      const events = [...plan!.events.values()].map(event => event.at.file)
      const empty = report.findings
        .filter(({ rule, messageId }) => `${rule}/${messageId}` === 'json-syntax/empty')
        .map(finding => finding.file)
      return { files: plan!.files, known: [...events, ...empty].sort() }
    })
    const there = replayed.map(({ step }) => step.head.files.map(file => file.path))
    expect(read.map(({ files }) => files)).toEqual(there)
    expect(read.map(({ known }) => known)).toEqual(there)
    expect([replayed.length, there.flat().length]).toEqual([87, 1594])
  })

  test('has one empty file, and mistakes that stayed for months', () => {
    const commits = (what: string): string[] =>
      problems.filter(problem => problem.what === what).map(problem => problem.commit)
    expect(new Set(problems.map(problem => problem.what))).toEqual(
      new Set([
        'schemas/AttachmentCancel.json no-unknown-key/requiredUnknown',
        'schemas/AttachmentOpen.json no-unknown-key/requiredUnknown',
        'schemas/AttachmentSend.json no-unknown-key/requiredUnknown',
        'schemas/Error.json json-syntax/empty',
        'schemas/Error.json plan-shape/wrongKind',
      ]),
    )
    expect(commits('schemas/Error.json json-syntax/empty')).toEqual(['7516262d9e06'])
    const wrong = commits('schemas/Error.json plan-shape/wrongKind')
    expect([wrong[0], wrong.at(-1), wrong.length]).toEqual(['66aee57ed95c', 'c694368e3cf9', 29])
  })

  test('has these changes, and none is undecided', () => {
    expect(count(changes.map(change => change.level))).toMatchInlineSnapshot(`
      {
        "breaking": 30,
        "risky": 202,
        "safe": 168,
      }
    `)
    expect(count(changes.map(change => `${change.kind}: ${change.level}`))).toMatchInlineSnapshot(`
      {
        "constraint-changed: safe": 2,
        "enum-value-added: risky": 202,
        "enum-value-removed: breaking": 13,
        "event-added: safe": 42,
        "event-description-changed: safe": 2,
        "event-metadata-changed: safe": 2,
        "event-removed: breaking": 6,
        "property-added-required: breaking": 3,
        "property-added: safe": 28,
        "property-became-required: breaking": 3,
        "property-description-changed: safe": 18,
        "property-metadata-changed: safe": 74,
        "property-removed: breaking": 3,
        "property-type-narrowed: breaking": 1,
        "values-restricted: breaking": 1,
      }
    `)
    expect(changes.filter(change => change.proof === 'undecided')).toEqual([])
  })

  test('a payload shows each break but that of a removed event', () => {
    const unseen = changes.filter(change => change.level === 'breaking' && change.witness === null)
    expect(new Set(unseen.map(change => change.kind))).toEqual(new Set(['event-removed']))
  })

  test('each payload is right by one side and wrong by the other, as the files have them', () => {
    const shown = replayed.flatMap(({ step, report }) => [
      ...report.changes.flatMap(({ event, witness }) => (witness ? [verdict(step, event!, witness)] : [])),
      ...report.witnesses.map(witness => verdict(step, witness.event, witness)),
    ])
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter(one => !one.holds)).toEqual([])
  })
})

/** Asks a validator that knows nothing but the file. */
function verdict(
  step: Replayed['step'],
  event: string,
  { payload, acceptedBy, rejectedBy }: Pick<Witness, 'payload' | 'acceptedBy' | 'rejectedBy'>,
): { readonly commit: string; readonly event: string; readonly holds: boolean } {
  const accepts = (files: FileSet): boolean =>
    new Ajv2020({ strict: false, validateSchema: false }).validate(schemaOf(files, event), payload)
  return { commit: step.commit, event, holds: accepts(step[acceptedBy]) && !accepts(step[rejectedBy]) }
}

function schemaOf({ files }: FileSet, event: string): { readonly title?: string } {
  for (const { path, text } of files) {
    if (text === '') continue
    const schema = JSON.parse(text) as { readonly title?: string }
    if ((schema.title ?? posix.basename(path, '.json')) === event) return schema
  }
  throw new Error(`no file describes ${event}`)
}
