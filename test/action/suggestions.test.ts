import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type GitHub, startGitHub } from '../support/github.ts'
import { edited } from './shop.ts'
import { openStory } from './story.ts'

const names = Array.from(
  { length: 7 },
  (_, index) =>
    `      ${index === 1 ? `'itemCount${index}'` : `itemCount${index}`}: { type: integer, description: Products in the cart. }\n`,
)
const draft = `  Cart Seen:
    description: A customer looks at the cart.
    status: draft
    owner: checkout
    trigger: The cart is on the screen.
    kpis: [revenue]
    sources: [web]
    properties:
${names.join('')}`

const file = 'tracking-plan/checkout.yml'

/** The emulator knows no patches: what the pull request changes in the file, as GitHub lists it. */
function listFiles(github: GitHub, { origin, branch }: Awaited<ReturnType<typeof openStory>>): void {
  const patch = origin.work.git('diff', 'main', branch, '--', file).replace(/^[\s\S]*?(?=@@)/, '')
  const url = 'https://github.com/o/r'
  const urls = { blob_url: url, raw_url: url, contents_url: url }
  const listed = {
    sha: 'a'.repeat(40),
    filename: file,
    status: 'modified',
    additions: 1,
    deletions: 0,
    changes: 1,
  }
  github.intercept = ({ url: asked }) =>
    asked.includes('/files') ? { status: 200, body: [{ ...listed, patch, ...urls }] } : null
}

describe('suggestions', () => {
  let github: GitHub

  beforeAll(async () => {
    github = await startGitHub()
  })

  afterEach(() => {
    expect(github.violations).toEqual([])
  })

  test('change one line: what needs edits elsewhere is left to `waymark fix`', async () => {
    const plan = `${draft.replace(names.join(''), '')}      cartName: { type: string, description: The name of the cart. }
      seen_at: { type: string, description: When it was seen. }
      device:
        type: string
        description: The device in use.
        enum:
          - web
          - ios
          - web
    examples: [{ cartName: A }]
`
    const story = await openStory(github, edited(['  Order Completed:', `${plan}  Order Completed:`]))
    listFiles(github, story)
    const known = github.exchanges.length
    await story.run({ inputs: { suggestions: 'true' } })
    const sent = github.exchanges
      .slice(known)
      .filter(({ method, url }) => method === 'POST' && url.includes('/reviews'))
    const { comments } = sent[0]!.body as { comments: { body: string }[] }
    expect(comments[0]!.body).toMatch(/^Unexpected .*`seen_at`.*\. Rule: `date-format`\n\n```suggestion\n/)
    expect(comments.map(({ body }) => body.slice(body.indexOf('```')))).toEqual([
      '```suggestion\n      seen_at: { type: string, description: When it was seen., format: date-time }\n```',
      '```suggestion\n```',
    ])
  })

  test('are none that would accept what breaks', async () => {
    const broken = edited(
      ['currency: { type: string,', 'currency: { type: string, required: true,'],
      ['version: 1.0.0', 'upgrade: Send the currency with every order.\n    version: 1.0.1'],
    )
    const story = await openStory(github, broken)
    listFiles(github, story)
    const known = github.exchanges.length
    const { stdout } = await story.run({ inputs: { suggestions: 'true' } })
    expect(stdout).toContain('1.0.1')
    expect(
      github.exchanges
        .slice(known)
        .filter(({ method, url }) => method === 'POST' && url.includes('/reviews')),
    ).toEqual([])
  })

  test('are one review of at most five renames on lines that the pull request adds', async () => {
    const story = await openStory(github, edited(['  Order Completed:', `${draft}  Order Completed:`]))
    listFiles(github, story)
    await story.run()
    expect(github.exchanges.filter(({ url }) => url.includes('/reviews'))).toEqual([])

    await story.run({ inputs: { suggestions: 'true' } })
    const sent = github.exchanges.filter(({ method, url }) => method === 'POST' && url.includes('/reviews'))
    expect(sent).toHaveLength(1)
    const { event, comments } = sent[0]!.body as {
      event: string
      comments: { line: number; body: string; path: string }[]
    }
    expect(event).toBe('COMMENT')
    expect(comments).toHaveLength(5)
    expect(comments.slice(0, 2)).toMatchObject([
      {
        path: file,
        line: 21,
        body: expect.stringContaining(
          '```suggestion\n      item_count0: { type: integer, description: Products in the cart. }\n```',
        ),
      },
      {
        path: file,
        line: 22,
        body: expect.stringContaining(
          "```suggestion\n      'item_count1': { type: integer, description: Products in the cart. }\n```",
        ),
      },
    ])

    await story.run({ inputs: { suggestions: 'true' } })
    const repeated = github.exchanges.filter(
      ({ method, url }) => method === 'POST' && url.includes('/reviews'),
    )
    expect(repeated).toHaveLength(1)
  })
})
