/**
 * Writes test/support/github-openapi.json: the part of GitHub's own OpenAPI description (npm package @octokit/openapi,
 * MIT) that Waymark's requests touch, so that the tests can hold every request and response against it without a
 * dependency of 385 MB. Run it by hand when the action starts to use another endpoint: node scripts/vendor-openapi.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Node = { [key: string]: unknown }

const version = '23.0.2'
const target = new URL('../test/support/github-openapi.json', import.meta.url)
const repo = '/repos/{owner}/{repo}'

/** The operations that are kept. */
const operations: Readonly<Record<string, readonly string[]>> = {
  '/user': ['get'],
  [repo]: ['get'],
  [`${repo}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repo}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repo}/issues/{issue_number}/labels`]: ['get', 'post'],
  [`${repo}/issues/{issue_number}/events`]: ['get'],
  [`${repo}/collaborators/{username}/permission`]: ['get'],
  [`${repo}/pulls`]: ['get'],
  [`${repo}/pulls/{pull_number}`]: ['get'],
  [`${repo}/pulls/{pull_number}/files`]: ['get'],
  [`${repo}/pulls/{pull_number}/reviews`]: ['get', 'post'],
  [`${repo}/compare/{basehead}`]: ['get'],
  [`${repo}/git/ref/{ref}`]: ['get'],
  [`${repo}/git/commits/{commit_sha}`]: ['get'],
  [`${repo}/git/trees/{tree_sha}`]: ['get'],
  [`${repo}/git/blobs/{file_sha}`]: ['get'],
}

/** Keywords that say nothing about a value. */
const prose = new Set([
  'description',
  'title',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
  'summary',
])

const { description, license } = download()
const components = description['components'] as Record<string, Record<string, Node>>
const schemas = new Map<string, Node>()
const paths: Node = {}
for (const [path, methods] of Object.entries(operations)) {
  const item = (description['paths'] as Record<string, Node>)[path]
  if (item === undefined) throw new Error(`${path} is not described any more`)
  paths[path] = Object.fromEntries(methods.map(method => [method, trimOperation(item[method] as Node)]))
}
const sorted = [...schemas].sort(([a], [b]) => (a < b ? -1 : 1))
const result = {
  comment: `A trim of GitHub's OpenAPI description, @octokit/openapi ${version}, made by scripts/vendor-openapi.ts.`,
  license,
  paths,
  schemas: Object.fromEntries(sorted),
}
writeFileSync(target, `${JSON.stringify(result)}\n`)

/** The whole description and its licence, from the npm registry. */
function download(): { description: Node; license: string } {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${version}`], { cwd: folder })
    const file = 'package/generated/api.github.com.json'
    execFileSync('tar', ['-xzf', `octokit-openapi-${version}.tgz`, file, 'package/LICENSE'], {
      cwd: folder,
    })
    return {
      description: JSON.parse(readFileSync(join(folder, file), 'utf8')),
      license: readFileSync(join(folder, 'package/LICENSE'), 'utf8'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Query parameters, the schema of the JSON body, and the schema of each response's JSON body (null for none). */
function trimOperation(operation: Node): Node {
  const parameters = ((operation['parameters'] ?? []) as Node[]).map(resolve)
  const query = parameters.filter(parameter => parameter['in'] === 'query')
  const responses = Object.entries(operation['responses'] as Record<string, Node>)
  return {
    query: Object.fromEntries(query.map(parameter => [parameter['name'], trimSchema(parameter['schema'])])),
    body: jsonSchema(operation['requestBody'] as Node | undefined),
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, jsonSchema(resolve(response))]),
    ),
  }
}

function jsonSchema(holder: Node | undefined): unknown {
  const content = holder?.['content'] as Record<string, Node> | undefined
  const schema = content?.['application/json']?.['schema']
  return schema === undefined ? null : trimSchema(schema)
}

/** `#/components/parameters/x` and the like. */
function resolve(node: Node): Node {
  if (typeof node['$ref'] !== 'string') return node
  const [kind, name] = node['$ref'].split('/').slice(2) as [string, string]
  return components[kind]![name]!
}

/** A schema as JSON Schema: no prose, no `x-…`, `nullable` as a type, references into `#/schemas/`, kept once each. */
function trimSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(trimSchema)
  if (typeof schema !== 'object' || schema === null) return schema
  const node = schema as Node
  if (typeof node['$ref'] === 'string') return keepReference(node['$ref'])
  const trimmed: Node = {}
  for (const [key, value] of Object.entries(node)) {
    if (prose.has(key) || key.startsWith('x-') || key === 'nullable') continue
    if (key === 'properties') {
      const properties = Object.entries(value as Node)
      trimmed[key] = Object.fromEntries(properties.map(([name, property]) => [name, trimSchema(property)]))
    } else trimmed[key] = key === 'enum' || key === 'required' ? value : trimSchema(value)
  }
  return node['nullable'] === true ? { anyOf: [trimmed, { type: 'null' }] } : trimmed
}

function keepReference(reference: string): Node {
  const name = reference.replace('#/components/schemas/', '')
  if (!schemas.has(name)) {
    schemas.set(name, {})
    schemas.set(name, trimSchema(components['schemas']![name]) as Node)
  }
  return { $ref: `#/schemas/${name}` }
}
