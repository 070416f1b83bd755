import { Ajv, type ErrorObject } from 'ajv'
import type { SourceDocument } from '../source/document.ts'
import { englishList } from '../text/english.ts'
import { isObject, type Json, type JsonObject, stringify } from '../text/json.ts'
import type { Place } from '../text/lines.ts'
import { nearest } from '../text/nearest.ts'
import { plain, visible } from '../text/phrase.ts'
import { join } from '../text/pointer.ts'
import { linearRegex } from '../text/regex.ts'
import { UsageError } from '../text/usage-error.ts'

/**
 * Checks a document against a JSON Schema (draft 7).
 * @throws {UsageError} with a line for each thing that is wrong
 */
export function checkShape(document: SourceDocument, schema: JsonObject): void {
  const complaints = syntaxErrors(document)
  if (complaints.length === 0) {
    const ajv = new Ajv({ ...OPTIONS, allErrors: true, verbose: true })
    const validate = ajv.compile(schema)
    if (!validate(document.value ?? {})) {
      complaints.push(...(validate.errors ?? []).filter(isOwnError).map(error => complaint(document, error)))
    }
  }
  if (complaints.length > 0) throw new UsageError([...new Set(complaints)].join('\n'))
}

// the schema is our own and judges one document
const OPTIONS = {
  strict: false,
  validateSchema: false,
  logger: false,
  code: { optimize: false },
  formats: { regex: (pattern: string) => linearRegex(pattern).ok },
} as const

function syntaxErrors(document: SourceDocument): string[] {
  return document.errors.map(error => at(document, document.span(...error.range), plain(error.message)))
}

/** Leaves out what only repeats an inner error. */
function isOwnError(error: ErrorObject): boolean {
  return error.keyword !== 'if' && !(error.keyword !== 'anyOf' && error.schemaPath.includes('/anyOf/'))
}

/** `waymark.yml:5:3: …`: what is wrong, where, and what was probably meant. */
function complaint(document: SourceDocument, error: ErrorObject): string {
  const pointer = error.instancePath
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params['additionalProperty'])
    const known = isObject(error.parentSchema?.['properties'])
      ? Object.keys(error.parentSchema['properties'])
      : []
    return at(document, document.place(join(pointer, key)), unknownKey(pointer, key, known))
  }
  return at(document, document.valuePlace(pointer), `${subject(pointer)} ${expectation(error)}`)
}

function unknownKey(pointer: string, key: string, known: readonly string[]): string {
  const meant = nearest(key, known)
  const advice = meant
    ? `; did you mean \`${meant}\`?`
    : known.length <= 20
      ? `; it can be ${oneOf(known)}`
      : ''
  if (/\/rules$/.test(pointer)) {
    return `\`${visible(key)}\` is not a rule${meant ? advice : '; `waymark rules` lists them'}`
  }
  if (pointer === '/compatibility/levels') {
    return `\`${visible(key)}\` is not a kind of change${meant ? advice : '; `waymark rules` lists them'}`
  }
  const option = /\/rules\/([^/]+)\/1/.exec(pointer)
  if (option) return `\`${visible(key)}\` is not an option of ${option[1]}${advice}`
  return `\`${visible(key)}\` is not a key of ${pointer === '' ? 'the config' : `\`${subjectName(pointer)}\``}${advice}`
}

function expectation(error: ErrorObject): string {
  const value = shown(error.data as Json)
  switch (error.keyword) {
    case 'enum': {
      const allowed = (error.params['allowedValues'] as readonly string[]).filter(one => one !== 'warn')
      const meant = typeof error.data === 'string' ? nearest(error.data, allowed) : null
      return `is ${value}, expected ${oneOf(allowed)}${meant ? `; did you mean \`${meant}\`?` : ''}`
    }
    case 'const':
      return `is ${value}, expected ${shown(error.params['allowedValue'])}${error.params['allowedValue'] === 'error' ? ': it is found while reading the plan and always counts' : ''}`
    case 'type':
      return `is ${value}, expected ${kindName(String(error.params['type']))}`
    case 'format': {
      const compiled = linearRegex(String(error.data))
      return `is ${value}, which ${compiled.ok ? 'is none' : compiled.reason}`
    }
    case 'maxLength':
      return `is longer than ${error.params['limit']} characters`
    case 'required':
      return `lacks \`${error.params['missingProperty']}\``
    case 'anyOf':
      return anyOfExpectation(error, value)
    case 'additionalItems':
    case 'maxItems':
      return `has more than ${error.params['limit']} items`
    default:
      return `is ${value}: ${error.message}`
  }
}

function anyOfExpectation(error: ErrorObject, value: string): string {
  const allowed = (error.schema as readonly JsonObject[]).flatMap(({ const: name }) =>
    typeof name === 'string' ? [name] : [],
  )
  const meant = typeof error.data === 'string' ? nearest(error.data, allowed) : null
  const remedy = meant
    ? `did you mean \`${meant}\`?`
    : `use ${oneOf(allowed)}, or a file such as \`./standards/base.yml\``
  return `is ${value}, which is neither a preset nor a file of this repository; ${remedy}`
}

function subject(pointer: string): string {
  return pointer === '' ? 'The config' : `\`${subjectName(pointer)}\``
}

/** `rules.event-name-case`, `extends[1]` */
function subjectName(pointer: string): string {
  return visible(
    pointer
      .slice(1)
      .split('/')
      .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce(
        (name, part) => (/^\d+$/.test(part) ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`),
        '',
      ),
  )
}

function oneOf(names: readonly string[]): string {
  return englishList(
    names.map(name => `\`${name}\``),
    'or',
  )
}

function kindName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    object: 'keys and values',
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
  }
  return names[type] ?? type
}

function shown(value: Json | undefined): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (isObject(value)) return 'keys and values'
  return `\`${visible(stringify(value)).slice(0, 60)}\``
}

function at(document: SourceDocument, place: Place, text: string): string {
  return `${document.path}:${place.line}:${place.column}: ${text}`
}
