import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

interface Operation {
  /** schemas of the query parameters */
  readonly query: Readonly<Record<string, object>>
  /** schema of the request's body; null when it has none */
  readonly body: object | null
  /** schemas of the responses' bodies by status; null for an empty one */
  readonly responses: Readonly<Record<string, object | null>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** A request and its response, bodies parsed from JSON (undefined for none). */
export interface Exchange {
  readonly method: string
  /** path and query, as sent */
  readonly url: string
  readonly body: unknown
  readonly status: number
  readonly response: unknown
}

const description = JSON.parse(
  readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8'),
) as Description
// Query parameters arrive as text, hence the second validator.
const bodies = validator(false)
const parameters = validator(true)
const routes = Object.keys(description.paths).map(path => ({ path, pattern: pathPattern(path) }))

/** Where an exchange departs from GitHub's own description of its API; empty when it keeps to it. */
export function violations(exchange: Exchange): string[] {
  const { pathname, searchParams } = new URL(exchange.url, 'http://localhost')
  const method = exchange.method.toLowerCase()
  const name = `${exchange.method} ${pathname}`
  const path = routes.find(route => route.pattern.test(pathname))?.path
  const operation = path === undefined ? undefined : description.paths[path]?.[method]
  if (path === undefined || operation === undefined) return [`${name}: not in the vendored description`]
  const pointer = `github#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`
  const found: string[] = []
  for (const [key, value] of searchParams) {
    if (!Object.hasOwn(operation.query, key)) found.push(`query ${key}: unknown`)
    else found.push(...check(parameters, `${pointer}/query/${key}`, value, `query ${key}`))
  }
  if (operation.body !== null) {
    found.push(
      ...check(bodies, `${pointer}/body`, exchange.body, 'request'),
      ...unknownFields(operation.body, exchange.body),
    )
  }
  const described = operation.responses[exchange.status]
  // GitHub describes few of its error replies, so only an undescribed success is a departure.
  if (described === undefined && exchange.status < 400) found.push(`status ${exchange.status}: not described`)
  if (described)
    found.push(...check(bodies, `${pointer}/responses/${exchange.status}`, exchange.response, 'response'))
  return found.map(text => `${name}: ${text}`)
}

function validator(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: false, logger: false, coerceTypes })
  formats.default(ajv)
  return ajv.addSchema({ $id: 'github', ...description })
}

function check(ajv: Ajv, reference: string, value: unknown, what: string): string[] {
  const validate: ValidateFunction = ajv.getSchema(reference) ?? ajv.compile({ $ref: reference })
  if (validate(structuredClone(value))) return []
  const error = validate.errors?.[0]
  return [`${what}${error?.instancePath ?? ''} ${error?.message ?? 'is wrong'}`]
}

/** GitHub ignores fields that it does not know, which hides a misspelt one. */
function unknownFields(schema: object, body: unknown): string[] {
  const properties = (schema as { properties?: object }).properties
  if (properties === undefined || typeof body !== 'object' || body === null || Array.isArray(body)) return []
  return Object.keys(body)
    .filter(key => !Object.hasOwn(properties, key))
    .map(key => `request/${key}: unknown`)
}

/** `{ref}` and `{basehead}` may hold slashes. */
function pathPattern(path: string): RegExp {
  const parts = path.split(/\{(\w+)\}/)
  const source = parts.map((part, index) => {
    if (index % 2 === 0) return part.replaceAll('.', '\\.')
    return part === 'ref' || part === 'basehead' ? '.+' : '[^/]+'
  })
  return new RegExp(`^${source.join('')}$`)
}
