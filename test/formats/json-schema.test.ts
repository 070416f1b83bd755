import { describe, expect, test } from 'vitest'
import { property, read } from '../plan/support.ts'

const files = {
  'schemas/PageView.json': JSON.stringify(
    {
      description: 'A page was seen.',
      type: 'object',
      properties: {
        user: { $ref: './common/user.json' },
        screen: { $ref: 'common/user.json#/definitions/screen' },
      },
      required: ['user'],
    },
    null,
    2,
  ),
  'schemas/common/user.json': JSON.stringify({
    title: 'User Seen',
    type: 'object',
    properties: { id: { type: 'string' }, friend: { $ref: '../PageView.json#/properties/user' } },
    definitions: { screen: { type: 'string', description: 'Its name.' } },
  }),
}

describe('one JSON Schema per file', () => {
  const result = read(files)
  test('is detected, and can be asked for', () => {
    expect(result.messages).toEqual([])
    expect(read(files, 'json-schema').plan).toEqual(result.plan)
    expect(read(files, 'native').plan.problems).not.toEqual([])
  })
  test('is detected under a meta-schema of its own', () => {
    const $schema = 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#'
    const schema = JSON.stringify({ $schema, type: 'object', properties: {} })
    expect([...read({ 'schemas/Sent.json': schema }).plan.events.keys()]).toEqual(['Sent'])
  })
  test('title or file name is the name, description the description', () => {
    expect([...result.plan.events.values()].map(({ name, description }) => [name, description])).toEqual([
      ['PageView', 'A page was seen.'],
      ['User Seen', null],
    ])
  })
  test('places are those of the file', () => {
    const event = result.plan.events.get('PageView')!
    expect(event.at).toEqual({ file: 'schemas/PageView.json', pointer: '' })
    expect(property(result, 'user').at).toEqual({
      file: 'schemas/PageView.json',
      pointer: '/properties/user',
    })
    expect(result.textAt(property(result, 'user').at)).toBe('"user"')
    expect(property(result, 'user.id').at).toEqual({
      file: 'schemas/common/user.json',
      pointer: '/properties/id',
    })
  })
  test('references to other files of the plan are followed', () => {
    expect(property(result, 'screen').description).toBe('Its name.')
    expect(property(result, 'user').required).toBe(true)
  })
  test('those that lead out of it are refused, at their place', () => {
    const out = read({
      'schemas/A.json': '{ "type": "object", "properties": { "p": { "$ref": "../secret.json" } } }',
    })
    expect(out.told).toEqual(['schemas/A.json:1:44 reference-resolves/refFile property:A/p'])
    const remote = read({
      'schemas/A.json': '{ "type": "object", "properties": { "p": { "$ref": "https://x.test/y" } } }',
    })
    expect(remote.told).toEqual(['schemas/A.json:1:44 reference-resolves/refRemote property:A/p'])
  })
  test('a broken file does not hide the others', () => {
    const broken = read({ ...files, 'schemas/Empty.json': '' })
    expect(broken.told).toEqual(['schemas/Empty.json:1:1 json-syntax/empty file:schemas/Empty.json'])
    expect(broken.plan.events.size).toBe(2)
  })
  test('a title twice', () => {
    const twice = read({
      'a.json': '{ "title": "X", "type": "object" }',
      'b.json': '{ "title": "X", "type": "object" }',
    })
    expect(twice.told).toEqual(['b.json:1:1 duplicate-name/duplicateName event:X'])
  })
  test('a native plan in JSON is not taken for one', () => {
    const native = read({
      'plan.json': '{ "events": { "A": {} }, "properties": { "p": { "type": "string" } } }',
    })
    expect(native.plan.library.size).toBe(1)
  })
})
