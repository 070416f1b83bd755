import { getOctokit } from '@actions/github'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newOrigin } from '../support/git.ts'
import { type GitHub, startGitHub } from '../support/github.ts'

const repo = { owner: 'o', repo: 'r' }

describe('the GitHub emulator behind the contract proxy', () => {
  let github: GitHub
  let number: number

  beforeAll(async () => {
    github = await startGitHub()
    number = await github.openPull({ head: 'feature' })
  })

  beforeEach(() => {
    github.forget()
    github.intercept = () => null
  })

  function client(token = github.token): ReturnType<typeof getOctokit> {
    return getOctokit(token, { baseUrl: github.url })
  }

  test('keeps comments: created, updated, paged and deleted by the bot', async () => {
    const { rest, paginate } = client()
    const created = await rest.issues.createComment({ ...repo, issue_number: number, body: 'one' })
    expect(created.data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' })
    await rest.issues.updateComment({ ...repo, comment_id: created.data.id, body: 'two' })
    for (let index = 0; index < 120; index += 1) await github.comment(number, `chatter ${index}`)
    const all = await paginate(rest.issues.listComments, { ...repo, issue_number: number, per_page: 100 })
    expect(all).toHaveLength(121)
    expect(all[0]?.body).toBe('two')
    expect(all[1]?.user).toMatchObject({ login: 'stranger', type: 'User' })
    await rest.issues.deleteComment({ ...repo, comment_id: created.data.id })
    expect((await github.comments(number))[0]?.body).toBe('chatter 0')
    expect(github.exchanges.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'POST 201',
      'PATCH 200',
      'GET 200',
      'GET 200',
      'DELETE 204',
    ])
    expect(github.writes).toBe(3)
    expect(github.violations).toEqual([])
  })

  test('refuses to write with the read-only token of a fork, and lets it read', async () => {
    const { rest } = client(github.readOnlyToken)
    const listed = await rest.issues.listComments({ ...repo, issue_number: number })
    expect(listed.status).toBe(200)
    const writing = rest.issues.createComment({ ...repo, issue_number: number, body: 'x' })
    await expect(writing).rejects.toMatchObject({ status: 403 })
    expect(github.violations).toEqual([])
  })

  test('answers what the emulator lacks as GitHub does', async () => {
    const { rest } = client()
    const unknown = client('expired').rest.issues.listComments({ ...repo, issue_number: number })
    await expect(unknown).rejects.toMatchObject({ status: 401 })
    await expect(rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 })
    const long = { ...repo, issue_number: number, body: 'x'.repeat(65_537) }
    await expect(rest.issues.createComment(long)).rejects.toMatchObject({ status: 422 })
    await github.label(number, 'waymark: approved')
    const events = await rest.issues.listEvents({ ...repo, issue_number: number })
    expect(events.data).toMatchObject([
      { event: 'labeled', actor: { login: 'o' }, label: { name: 'waymark: approved' } },
    ])
    const pull = await rest.pulls.get({ ...repo, pull_number: number })
    expect(pull.data.labels.map(label => label.name)).toEqual(['waymark: approved'])
    expect(github.violations).toEqual([])
  })

  test('carries real commits under their own ids', async () => {
    const origin = newOrigin({ 'tracking-plan/a.yml': 'events: {}\n', 'run.sh': '#!/bin/sh\n' })
    origin.push('change', 'A change\n\nWith a body.', { 'tracking-plan/é b.yml': 'x\n' })
    await github.mirror(origin.work, 'change')
    const pull = await github.openPull({ head: 'change' })
    const { rest } = client()
    const found = await rest.pulls.get({ ...repo, pull_number: pull })
    expect(found.data.head.sha).toBe(origin.bare.id('change'))
    const listed = await rest.pulls.list({ ...repo, head: 'o:change', state: 'open' })
    expect(listed.data.map(each => each.number)).toEqual([pull])
    const tree = await rest.git.getTree({ ...repo, tree_sha: found.data.head.sha, recursive: '1' })
    expect(tree.data.tree.map(entry => entry.path)).toContain('tracking-plan/é b.yml')
    expect(github.violations).toEqual([])
  })

  test('opens pull requests from a fork', async () => {
    const origin = newOrigin({ 'tracking-plan/a.yml': 'events: {}\n' })
    const head = origin.pushFork(40, 'patch', 'From afar', { 'tracking-plan/a.yml': 'x\n' })
    const { merge, base } = origin.pull(40)
    expect(origin.bare.git('rev-parse', `${merge}^1`, `${merge}^2`)).toBe(`${base}\n${head}`)
    expect(origin.bare.git('branch', '--format=%(refname:short)')).toBe('main')
    await github.fork()
    await github.mirror(origin.work, 'patch', 'stranger')
    const pull = await github.openPull({ head: 'stranger:patch' })
    const listed = await client().rest.pulls.list({ ...repo, head: 'stranger:patch' })
    expect(listed.data).toMatchObject([
      { number: pull, head: { sha: head, repo: { full_name: 'stranger/r' } } },
    ])
    expect(github.violations).toEqual([])
  })

  test('injects faults', async () => {
    github.intercept = ({ method }) =>
      method === 'GET' ? { status: 502, body: { message: 'Bad gateway' } } : null
    await expect(client().rest.issues.listComments({ ...repo, issue_number: number })).rejects.toMatchObject({
      status: 502,
    })
  })

  test.each([
    [
      'a misspelt field',
      'POST',
      '/repos/o/r/issues/1/comments',
      { body: 'x', bdy: 'x' },
      'request/bdy: unknown',
    ],
    ['a missing field', 'POST', '/repos/o/r/issues/1/comments', {}, "must have required property 'body'"],
    ['a wrong type', 'PATCH', '/repos/o/r/issues/comments/1', { body: 1 }, 'request/body must be string'],
    ['an unknown parameter', 'GET', '/repos/o/r/pulls?sates=open', undefined, 'query sates: unknown'],
    ['a wrong parameter', 'GET', '/repos/o/r/pulls?state=opened', undefined, 'query state must be equal'],
    [
      'an endpoint outside the description',
      'GET',
      '/repos/o/r/branches',
      undefined,
      'not in the vendored description',
    ],
  ])('catches %s', async (_, method, path, body, violation) => {
    await fetch(github.url + path, {
      method,
      headers: { authorization: `Bearer ${github.token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    expect(github.violations.join('\n')).toContain(violation)
  })

  test('catches a response that is not GitHub’s', async () => {
    github.intercept = () => ({ status: 200, body: [{ id: 'one' }] })
    await client().rest.issues.listComments({ ...repo, issue_number: number })
    expect(github.violations.join('\n')).toContain('response/0')
  })
})
