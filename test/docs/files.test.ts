import { describe, expect, it } from 'vitest'
import { buildDocs, compareDocs, type DocsInput } from '../../src/docs/index.ts'
import type { FileEdit } from '../../src/text/file-edit.ts'
import type { Folder } from '../../src/text/source-file.ts'
import { event, input, plan } from './plan.ts'

const two = plan([event('Signed Up'), event('Signed In')])
const one = plan([event('Signed Up')])

/** The docs folder after the edits; edits outside it apart. */
function apply(existing: Folder, edits: readonly FileEdit[]): Map<string, string> {
  const files = new Map([...existing.keys()].map(path => [path, existing.get(path)!]))
  for (const { path, content } of edits) {
    if (!path.startsWith('docs/')) continue
    if (content === null) files.delete(path.slice(5))
    else files.set(path.slice(5), String(content))
  }
  return files
}

function run(given: DocsInput): { files: Map<string, string>; edits: string[]; messages: string[] } {
  const { edits, problems } = buildDocs(given)
  return {
    files: apply(given.existing, edits),
    edits: edits.map(edit => (edit.content === null ? `- ${edit.path}` : edit.path)),
    messages: problems.map(({ level, file, line, message }) => `${level} ${file}:${line} ${message}`),
  }
}

describe('the docs folder', () => {
  it('is written once: the second run has nothing to do', () => {
    const first = run(input([two]))
    expect(first.edits).toContain('docs/events/signed-up.md')
    expect(first.edits).toContain('docs/.waymark-manifest.json')
    const second = run(input([two], { existing: first.files }))
    expect(second).toEqual({ files: first.files, edits: [], messages: [] })
    expect(compareDocs(input([two], { existing: first.files }))).toEqual([])
  })

  it('does not depend on the order of the plan’s events', () => {
    const turned = plan([event('Signed In'), event('Signed Up')])
    expect(run(input([turned])).files).toEqual(run(input([two])).files)
  })

  it('loses a page that the plan has no more', () => {
    const { files } = run(input([two]))
    const after = run(input([one], { existing: files }))
    expect(after.edits).toContain('- docs/events/signed-in.md')
    expect(after.messages).toEqual([])
    expect(after.files.has('events/signed-in.md')).toBe(false)
    expect(after.files.get('.waymark-manifest.json')).not.toContain('signed-in')
  })

  it('keeps such a page where somebody has changed it, and says so until it is gone', () => {
    const { files } = run(input([two]))
    files.set('events/signed-in.md', `${files.get('events/signed-in.md')}\nBy hand.\n`)
    const after = run(input([one], { existing: files }))
    expect(after.edits).not.toContain('- docs/events/signed-in.md')
    expect(after.messages).toEqual([
      expect.stringMatching(/^warning docs\/events\/signed-in.md:1 .*so it is kept/),
    ])
    expect(run(input([one], { existing: after.files })).messages).toHaveLength(1)
  })

  it('keeps line ends of another system for what they are: no change', () => {
    const { files } = run(input([two]))
    files.set('events/signed-in.md', files.get('events/signed-in.md')!.replaceAll('\n', '\r\n'))
    expect(run(input([one], { existing: files })).edits).toContain('- docs/events/signed-in.md')
    expect(compareDocs(input([two], { existing: files }))).toEqual([])
  })

  it('never overwrites a file that it did not write', () => {
    const existing = new Map([
      ['README.md', '# Our docs\n'],
      ['events/signed-up.md', 'Mine.\n'],
      ['other.md', 'Mine too.\n'],
    ])
    const { files, edits, messages } = run(input([two], { existing }))
    expect(edits).not.toContain('docs/README.md')
    expect(files.get('README.md')).toBe('# Our docs\n')
    expect(files.get('other.md')).toBe('Mine too.\n')
    expect(messages).toEqual([
      expect.stringMatching(/^error docs\/README.md:1 .*not written by Waymark/),
      expect.stringMatching(/^error docs\/events\/signed-up.md:1 .*not written by Waymark/),
    ])
    expect(files.get('.waymark-manifest.json')).not.toContain('events/signed-up')
  })

  it('knows its own pages without the manifest', () => {
    const { files } = run(input([two]))
    files.delete('.waymark-manifest.json')
    expect(run(input([two], { existing: files })).edits).toEqual(['docs/.waymark-manifest.json'])
    files.set('.waymark-manifest.json', '{"files": 3')
    expect(run(input([two], { existing: files })).messages).toEqual([])
  })
})

it('a manifest that a merge left with both sides still says what is ours', () => {
  const page = 'schemas/signed-in.schema.json'
  const ours = run(input([two])).files
  const other = plan([event('Signed Up'), event('Joined')])
  const theirs = run(input([other])).files
  const existing = new Map([...theirs, ...ours])
  const [left, right] = [ours, theirs].map(files => files.get('.waymark-manifest.json'))
  existing.set('.waymark-manifest.json', `<<<<<<< HEAD\n${left}=======\n${right}>>>>>>> joined\n`)
  existing.set(page, `${existing.get(page)}\n`)
  const merged = plan([event('Signed Up'), event('Signed In', { description: 'New.' })])
  const after = run(input([merged], { existing }))
  expect(after.messages).toEqual([])
  expect(after.edits).toEqual(expect.arrayContaining([`docs/${page}`, '- docs/events/joined.md']))
  expect(run(input([merged], { existing: after.files })).edits).toEqual([])
})

describe('what people write', () => {
  const keep = (body: string): string => `<!-- waymark:keep mine -->\n${body}<!-- /waymark:keep -->\n`

  it('stays where they put it, byte for byte, when the page changes', () => {
    const { files } = run(input([two]))
    const page = files.get('events/signed-up.md')!
    const body = '*  odd   bullets\r\n+ kept  \n'
    files.set('events/signed-up.md', page.replace('# Signed Up\n', `# Signed Up\n\n${keep(body)}`))
    const changed = plan([event('Signed Up', { description: 'Somebody is new.' }), event('Signed In')])
    const after = run(input([changed], { existing: files }))
    const written = after.files.get('events/signed-up.md')!
    expect(written).toContain('Somebody is new.')
    expect(written).toContain(keep(body))
    expect(after.messages).toEqual([])
    expect(run(input([changed], { existing: after.files })).edits).toEqual([])
    expect(compareDocs(input([changed], { existing: after.files }))).toEqual([])
  })

  it('fills a region of the skeleton, and keeps its section', () => {
    const { files } = run(input([two]))
    const page = files.get('data-flow.md')!
    expect(page).toContain('<!-- waymark:keep notes -->')
    files.set(
      'data-flow.md',
      page.replace('<!-- waymark:keep notes -->\n', '<!-- waymark:keep notes -->\nAsk Ada.\n'),
    )
    expect(run(input([two], { existing: files })).files.get('data-flow.md')).toContain(
      '\nAsk Ada.\n<!-- /waymark:keep -->',
    )
  })

  it('moves to notes/ when its page goes away', () => {
    const { files } = run(input([two]))
    files.set('events/signed-in.md', `${files.get('events/signed-in.md')}\n${keep('Worth keeping.\n')}`)
    const { edits } = buildDocs(input([one], { existing: files }))
    expect(edits).toContainEqual({ path: 'notes/events/signed-in.md', content: 'Worth keeping.\n' })
    expect(edits).toContainEqual({ path: 'docs/events/signed-in.md', content: null })
    const notes = new Map([['notes/events/signed-in.md', 'Older.\n']])
    expect(buildDocs(input([one], { existing: files, notes })).edits).toContainEqual({
      path: 'notes/events/signed-in.md',
      content: 'Older.\n\nWorth keeping.\n',
    })
  })

  it('is never lost with bytes that are no text: the page is left as it is', () => {
    const { files } = run(input([two]))
    files.set('events/signed-up.md', '')
    expect(run(input([two], { existing: files }))).toMatchObject({
      edits: ['docs/.waymark-manifest.json'],
      messages: [expect.stringMatching(/^error docs\/events\/signed-up.md:1 .*no longer UTF-8/)],
    })
  })

  it('moves with a name that leads on: to the notes that the event’s new page shows', () => {
    const { files } = run(input([two]))
    files.set('events/signed-up.md', `${files.get('events/signed-up.md')}\n${keep('Worth keeping.\n')}`)
    const renamed = plan([event('Joined', { renamedFrom: 'Signed Up' }), event('Signed In')])
    const notes = new Map([['notes/events/joined.md', 'Mine.\n']])
    const { edits } = buildDocs(input([renamed], { existing: files, notes }))
    expect(edits).toContainEqual({ path: 'notes/events/signed-up.md', content: 'Worth keeping.\n' })
    const after = apply(files, edits)
    expect(after.get('events/signed-up.md')).not.toContain('Worth keeping.')
    expect(after.get('events/joined.md')).toContain('\n## Notes\n\nMine.\n\nWorth keeping.\n')
    const next = new Map(notes).set('notes/events/signed-up.md', 'Worth keeping.\n')
    expect(run(input([renamed], { existing: after, notes: next })).edits).toEqual([])
  })

  it('stays with an event that takes over the name of another', () => {
    const notes = new Map([['notes/events/signed-up.md', 'Of the new one.\n']])
    const reused = plan([event('Joined', { renamedFrom: 'Signed Up' }), event('Signed Up')])
    const { files } = run(input([reused], { notes }))
    expect(files.get('events/signed-up.md')).toContain('Of the new one.')
    expect(files.get('events/joined.md')).not.toContain('Of the new one.')
  })

  it('in a note holds no markers, and is named after a page', () => {
    const notes = new Map([
      ['notes/events/signed-up.md', 'Hello\n\n<!-- waymark:keep a -->\n'],
      ['notes/events/sined-in.md', 'Lost.\n'],
      ['notes/meeting.md', 'Not about a page.\n'],
    ])
    const history = new Map([['acme', []]])
    expect(run(input([two], { notes, history })).messages).toEqual([
      expect.stringMatching(/^error notes\/events\/signed-up.md:3 A note holds no/),
      expect.stringMatching(/^warning notes\/events\/sined-in.md:1 No page shows this note/),
    ])
  })

  it('is never lost to a broken marker: the page is left as it is, with the line', () => {
    const { files } = run(input([two]))
    const broken = `${files.get('events/signed-up.md')}\n<!-- waymark:keep mine -->\nNo end.\n`
    files.set('events/signed-up.md', broken)
    const changed = plan([event('Signed Up', { description: 'New words.' }), event('Signed In')])
    const after = run(input([changed], { existing: files }))
    expect(after.files.get('events/signed-up.md')).toBe(broken)
    const line = broken.split('\n').indexOf('<!-- waymark:keep mine -->') + 1
    expect(after.messages).toEqual([
      expect.stringMatching(`^error docs/events/signed-up.md:${line} .*never closed`),
    ])
  })

  it('is included from notes/, and follows a rename', () => {
    const notes = new Map([['notes/events/signed-up.md', '* By hand\n* and `so` on\n']])
    expect(run(input([one], { notes })).files.get('events/signed-up.md')).toContain(
      '\n## Notes\n\n* By hand\n* and `so` on\n',
    )
    const renamed = plan([event('Account Opened', { renamedFrom: 'Signed Up' })])
    expect(run(input([renamed], { notes })).files.get('events/account-opened.md')).toContain('* By hand\n')
  })

  it('has its links checked', () => {
    const notes = new Map([
      ['notes/events/signed-up.md', 'See [this](./signed-in.md)\nand [that](../nowhere.md).\n'],
    ])
    expect(run(input([two], { notes })).messages).toEqual([
      expect.stringMatching(
        /^error notes\/events\/signed-up.md:2 The link to `..\/nowhere.md` leads nowhere\./,
      ),
    ])
  })
})

describe('a run after another', () => {
  const nowhere = { file: 'tracking-plan/plan.yml', pointer: '' }
  const given = [event('Signed Up', { tags: ['a'] }), event('Signed In', { tags: ['a'] }), event('Seen')]
  const first = run(input([plan(given)])).files

  it('leaves the same bytes as a clean one, whatever has changed', () => {
    const changes: [string, Partial<DocsInput>][] = [
      ['nothing', { plans: [plan(given)] }],
      ['a description', { plans: [plan([event('Signed Up', { description: 'New.' }), ...given.slice(1)])] }],
      ['an event less', { plans: [plan(given.slice(0, 2))] }],
      ['an event more', { plans: [plan([...given, event('Joined', { tags: ['a'] })])] }],
      [
        'an event less, its name known',
        {
          plans: [
            { ...plan(given.slice(0, 2)), removed: [{ event: 'Seen', on: null, reason: null, at: nowhere }] },
          ],
        },
      ],
      ['a note', { notes: new Map([['notes/events/seen.md', 'By hand.\n']]) }],
      ['the version', { version: '9.9.9' }],
      ['the day', { now: '2030-01-01' }],
    ]
    for (const [what, facts] of changes) {
      const next = { ...input([plan(given)]), ...facts }
      expect(run({ ...next, existing: first }).files, what).toEqual(run(next).files)
    }
  })

  it('takes away what one that was killed has left', () => {
    const left = '3f9a1c07-b81e-44d2-90c2-d7ae3f9a1c07.tmp'
    const existing = new Map(first).set(`events/seen.md.${left}`, '').set(`ours.${left}`, '')
    const after = run(input([plan(given)], { existing }))
    expect(after.edits).toEqual([`- docs/events/seen.md.${left}`])
  })

  it('mends what somebody has changed in a page', () => {
    const existing = new Map(first).set('events/seen.md', `${first.get('events/seen.md')}\n\n`)
    expect(run(input([plan(given)], { existing })).files).toEqual(first)
  })
})

describe('docs --check', () => {
  const files = run(input([two])).files
  const check = (existing: Map<string, string>, given = two): string[] =>
    compareDocs(input([given], { existing })).map(({ file, line, message }) => `${file}:${line} ${message}`)

  it('names what is missing, out of date, or left over', () => {
    const existing = new Map(files)
    existing.delete('events/signed-in.md')
    existing.set(
      'events/signed-up.md',
      files.get('events/signed-up.md')!.replace('track event', 'page event'),
    )
    expect(check(existing)).toEqual([
      'docs/events/signed-in.md:1 This page is missing. Run `waymark docs`.',
      'docs/events/signed-up.md:7 This page is out of date. Run `waymark docs`.',
    ])
    expect(check(files, one)).toContain(
      'docs/events/signed-in.md:1 The plan no longer has what this page is about. Run `waymark docs`.',
    )
  })

  it('leaves out what history and the date decide', () => {
    const reviewed = plan([event('Signed Up', { reviewedOn: '2026-06-01' })])
    const entry = { sha: 'a'.repeat(40), date: '2026-10-02T08:00:00Z', author: 'Ada', subject: 'First' }
    const none = new Set<string>()
    const first = { events: none, properties: none, traits: none }
    const more = { pullRequest: 7, version: null, events: 1, first, changes: [] }
    const history = new Map([['acme', [{ ...entry, ...more }]]])
    const written = run(input([reviewed], { history, now: '2027-01-15' })).files
    expect(written.has('changelog/2026-10.md')).toBe(true)
    expect(written.get('events/signed-up.md')).toContain('Due for review')
    expect(check(written, reviewed)).toEqual([])
  })
})
