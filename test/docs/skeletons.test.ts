import { expect, it } from 'vitest'
import { kinds } from '../../src/docs/kinds.ts'
import { readMarkers } from '../../src/docs/markers.ts'
import { readTemplate } from '../../src/docs/template.ts'
import { shippedTemplates } from './plan.ts'

const templates = shippedTemplates()

it.each([...new Set(kinds.map(kind => kind.template))])(
  'the shipped %s.md uses every slot of its kind once',
  name => {
    const kind = kinds.find(each => each.template === name)!
    const { text } = templates.get(`${name}.md`)!
    expect(readTemplate(text, kind.slots).problems).toEqual([])
    const used = readMarkers(text).markers.filter(({ word }) => word === 'slot')
    const wanted = name === 'home' ? kind.slots.filter(slot => slot !== 'breadcrumb') : kind.slots
    expect(used.map(({ argument }) => argument).sort()).toEqual([...wanted].sort())
  },
)

it('every shipped skeleton belongs to a kind', () => {
  const known = new Set([...kinds.map(kind => `${kind.template}.md`), 'plans.md'])
  expect([...templates.keys()].filter(name => !known.has(name))).toEqual([])
})

it('slots that history decides are slots', () => {
  for (const kind of kinds) for (const slot of kind.fromHistory) expect(kind.slots).toContain(slot)
})
