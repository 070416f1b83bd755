import { posix } from 'node:path'
import type { SharedRef } from '../model/plan.ts'
import { nearest } from '../text/nearest.ts'
import { code, type Phrase, say } from '../text/phrase.ts'
import { segments } from '../text/pointer.ts'
import { Cursor, type PlanFile } from './cursor.ts'
import type { RawScope, Scope } from './expand.ts'
import { dialectOf } from './keywords.ts'
import type { Problems } from './problems.ts'

/** What a reference leads to. */
export interface Target {
  readonly id: string
  /** its name in `$defs` */
  readonly name: string
  readonly cursor: Cursor
  readonly shared: Pick<SharedRef, 'kind' | 'name'> | null
  readonly raw: RawScope | null
  /** a repetition is cut here; a library property is entered again, to be cut at the schema inside it */
  readonly cuts: boolean
}

type Places = ReadonlyMap<string, Cursor>

/** Finds what a `$ref` means. What leads out of the plan is refused; nothing is ever fetched. */
export class ReferenceResolver {
  /** the files that references lead into by their names */
  readonly entered: Set<string> = new Set()
  readonly #shared: { readonly properties: Places; readonly schemas: Places }
  readonly #documents: ReadonlyMap<string, PlanFile>
  readonly #problems: Problems

  constructor(
    shared: { readonly properties: Places; readonly schemas: Places },
    documents: ReadonlyMap<string, PlanFile>,
    problems: Problems,
  ) {
    this.#shared = shared
    this.#documents = documents
    this.#problems = problems
  }

  /** The target of `reference` at `cursor`; null where there is none, which is then reported. */
  resolve(reference: string, cursor: Cursor, scope: Scope): Target | null {
    const target = this.#find(reference, cursor, scope)
    if (target === null) return null
    const open = scope.frames.findLastIndex(frame => frame.id === target.id)
    if (open === -1) return target
    if (scope.frames[open]?.depth === scope.depth) {
      return this.#refuse(
        cursor,
        'refLoop',
        say`${reference} leads back to itself and says nothing. Write the definition.`,
      )
    }
    const throughSchema =
      target.cuts || scope.frames.slice(open).some(frame => !frame.id.startsWith('properties/'))
    if (throughSchema) return target
    const message = say`${reference} contains itself; only ${'schemas'} may. Move it there, and refer to ${`#/schemas/${target.name}`}.`
    return this.#refuse(cursor, 'refCycle', message)
  }

  #find(reference: string, cursor: Cursor, scope: Scope): Target | null {
    if (reference.startsWith('plan:#')) return this.#native(reference.slice('plan:'.length), cursor)
    if (scope.raw === null) return this.#native(reference, cursor)
    const root = scope.raw.root
    const own = root.text('$id') ?? root.text('id')
    const local =
      own !== null && reference.startsWith(`${own.replace(/#$/, '')}#`)
        ? reference.slice(reference.indexOf('#'))
        : reference
    if (local.startsWith('#')) return this.#inDocument(local.slice(1), reference, cursor, scope.raw)
    return this.#inFile(reference, cursor)
  }

  /** `#/properties/NAME` or `#/schemas/NAME` */
  #native(reference: string, cursor: Cursor): Target | null {
    const [, section, rest] = /^#\/(properties|schemas)\/(.*)$/s.exec(reference) ?? []
    if (section === undefined || rest === undefined) return this.#badForm(reference, cursor)
    const places = section === 'schemas' ? this.#shared.schemas : this.#shared.properties
    const written = segments(`/${rest}`).join('/')
    const name = [written, decoded(written)].find(name => places.has(name))
    if (name === undefined) {
      const near = nearest(written, places.keys())
      const known =
        near ?? (section === 'schemas' ? this.#shared.properties : this.#shared.schemas).has(written)
      const elsewhere =
        known === true ? `#/${section === 'schemas' ? 'properties' : 'schemas'}/${written}` : null
      const suggestion = near !== null ? `#/${section}/${near}` : elsewhere
      const message = say`No ${written} in the plan's ${section}.`
      return this.#refuse(
        cursor,
        'refMissing',
        [...message, ...orElse(suggestion, 'Define it there, or correct the name.')],
        suggestion,
      )
    }
    const kind = section === 'schemas' ? 'schema' : 'library'
    const found = places.get(name) as Cursor
    return {
      id: `${section}/${name}`,
      name,
      cursor: found,
      shared: { kind, name },
      raw: null,
      cuts: kind === 'schema',
    }
  }

  #badForm(reference: string, cursor: Cursor): null {
    if (isRemote(reference)) return this.#remote(reference, cursor)
    if (!reference.startsWith('#')) {
      const fragment = /#\/(?:properties|schemas)\/[^/]+$/.exec(reference)?.[0] ?? null
      const message = say`${reference} points to a file. The files of a plan are one: write ${'#/properties/NAME'} or ${'#/schemas/NAME'}; nothing outside the plan is read.`
      return this.#refuse(cursor, 'refFile', message, fragment)
    }
    const message = say`Unexpected ${reference}, expected ${'#/properties/NAME'} or ${'#/schemas/NAME'}. Move what several places share there.`
    return this.#refuse(cursor, 'refForm', message)
  }

  #remote(reference: string, cursor: Cursor): null {
    const message = say`${reference} is outside the plan and is never fetched. Copy what you need into the plan, and refer to it there.`
    return this.#refuse(cursor, 'refRemote', message)
  }

  /** A JSON pointer or an anchor in the JSON Schema document itself. */
  #inDocument(fragment: string, reference: string, cursor: Cursor, raw: RawScope): Target | null {
    const path = decoded(fragment)
    const found = path === '' || path.startsWith('/') ? follow(raw.root, path) : anchor(raw.root, path)
    if (found === null) {
      const message = say`${reference} points to nothing in this schema. Correct it, or define it under ${'$defs'}.`
      return this.#refuse(cursor, 'refMissing', message)
    }
    const name = segments(found.pointer.slice(raw.root.pointer.length)).at(-1) ?? 'root'
    return { id: `${found.file.path}#${found.pointer}`, name, cursor: found, shared: null, raw, cuts: true }
  }

  /** `other.json#/…`, beside the file that says so. */
  #inFile(reference: string, cursor: Cursor): Target | null {
    if (isRemote(reference)) return this.#remote(reference, cursor)
    const [path = '', fragment = ''] = reference.split('#')
    const target = posix.normalize(posix.join(posix.dirname(cursor.file.path), decoded(path)))
    const file = this.#documents.get(target)
    if (file === undefined || file.document.value === undefined) {
      const message = say`${reference} is no file of this plan. Files outside the plan are never read; copy it into the plan.`
      return this.#refuse(cursor, 'refFile', message)
    }
    this.entered.add(target)
    const root = new Cursor({ ...file, toDocument: pointer => pointer }, '', file.document.value)
    const dialect = dialectOf(root.text('$schema')) ?? '2020-12'
    return this.#inDocument(fragment, reference, cursor, { root, dialect })
  }

  #refuse(cursor: Cursor, messageId: string, message: Phrase, suggestion: string | null = null): null {
    const at = cursor.get('$ref')?.at ?? cursor.at
    this.#problems.add('reference-resolves', messageId, message, at, suggestion)
    return null
  }
}

function orElse(suggestion: string | null, otherwise: string): Phrase {
  return suggestion === null ? [` ${otherwise}`] : [' Did you mean ', code(suggestion), '?']
}

function isRemote(reference: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(reference)
}

/** Percent escapes undone where they are right. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function follow(root: Cursor, path: string): Cursor | null {
  let cursor: Cursor | null = root
  for (const segment of segments(path)) {
    cursor = Array.isArray(cursor?.value)
      ? (cursor.items()[Number(segment)] ?? null)
      : (cursor?.get(segment) ?? null)
    if (cursor === null) return null
  }
  return cursor
}

function anchor(root: Cursor, name: string): Cursor | null {
  const stack = [root]
  for (let cursor = stack.pop(); cursor; cursor = stack.pop()) {
    if (cursor.text('$anchor') === name || cursor.text('$id') === `#${name}`) return cursor
    stack.push(...cursor.items(), ...cursor.entries().map(([, child]) => child))
  }
  return null
}
