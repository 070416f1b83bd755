import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/lint/index.ts'
import { plain } from '../../src/text/phrase.ts'
import { findingsOf, problemsOf } from './harness.ts'

describe.each(rules.filter(rule => rule.check !== null).map(rule => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    test.each(rule.examples.valid.map((example, index) => [index + 1, example] as const))(
      'valid example %i is silent',
      async (_, example) => expect((await findingsOf(id, example)).found).toEqual([]),
    )

    test.each(rule.examples.invalid.map((example, index) => [index + 1, example] as const))(
      'invalid example %i is found, and nothing else',
      async (_, example) => {
        const { found, findings } = await findingsOf(id, example)
        expect(found).toEqual(example.findings)
        for (const finding of findings) expect(plain(finding.message)).toMatch(/^\S.{15,}[^.]$/)
      },
    )

    test('examples are plans that can be read', async () => {
      for (const example of [...rule.examples.valid, ...rule.examples.invalid]) {
        const problems = (await findingsOf(id, example)).head.problems.map(({ message }) => plain(message))
        expect(problems).toEqual([])
      }
    })

    test('defaults satisfy the schema of the options', () => {
      const lax = { strictTypes: false, strictTuples: false, formats: { regex: true } } as const
      const validate = new Ajv({ strict: true, ...lax }).compile(rule.options.schema)
      expect(validate(rule.options.defaults) || validate.errors).toBe(true)
      expect(validate({ noSuchOption: 1 })).toBe(false)
    })

    test('says what holds, why, and shows both sides', () => {
      expect(rule.summary).toMatch(/^[A-Z].*\.$/)
      expect(rule.why).toMatch(/^[A-Z].*\.$/)
      expect(rule.examples.valid.length).toBeGreaterThan(0)
      expect(rule.examples.invalid.length).toBeGreaterThan(0)
      const shown = new Set(
        rule.examples.invalid.flatMap(({ findings }) => findings.map(one => one.split(' ')[1])),
      )
      expect(shown.size).toBeGreaterThan(0)
      for (const id of shown) expect(Object.keys(rule.messages)).toContain(id)
    })
  },
)

describe.each(rules.filter(rule => rule.problem).map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('examples are read as they say', () => {
    for (const example of rule.examples.valid) expect(problemsOf(id, example)).toEqual([])
    for (const example of rule.examples.invalid) expect(problemsOf(id, example)).toEqual(example.findings)
  })
})

test('ids are unique', () => {
  expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length)
})

test('what strangers wrote is marked as data in messages', async () => {
  const hostile = '@everyone'
  const example = {
    plan: `plan: { unplanned: forbid }\nevents:\n  A Seen:\n    properties:\n      "${hostile}": { type: string, required: true, pattern: "^${hostile}$" }\n    examples:\n      - {}\n      - { "${hostile}": x }\n      - { "${hostile}": "${hostile}", "<${hostile}>": 1 }\n`,
  }
  const { findings } = await findingsOf('example-valid', example)
  expect(findings).toHaveLength(3)
  for (const { message } of findings) {
    expect(message.filter(part => typeof part === 'string').join('')).not.toContain(hostile)
  }
})
