import type { PlanEvent } from '../model/plan.ts'
import { dialectUris, withUnplanned } from '../model/schema.ts'
import { type JsonObject, own, stringify } from '../text/json.ts'
import type { Book } from './book.ts'
import type { MadeFile } from './made-file.ts'

/** Where an event's JSON Schema is, by the path of its page: it keeps its address as long as the page does. */
export function schemaPath(eventPage: string): string {
  return eventPage.replace(/(^|\/)events\/([^/]*)\.md$/, '$1schemas/$2.schema.json')
}

/** The page of the event that a JSON Schema is of; any other path as it is. */
export function pageOfSchema(path: string): string {
  return path.replace(/(^|\/)schemas\/([^/]*)\.schema\.json$/, '$1events/$2.md')
}

/**
 * The JSON Schema of each event's payload as its apps must send it; the path is that inside the documentation.
 * @param url where the documentation is published, for `$id`; null: not known
 */
export function* schemaFiles(books: Iterable<Book>, url: string | null): Generator<MadeFile> {
  for (const book of books) {
    const { relations, paths } = book
    for (const event of relations.events) {
      const pathOf = (): string | undefined => paths.get(`schema:${event.id}`)
      const path = pathOf()
      const make = (): string => `${stringify(documentOf(event, addressOf(pathOf() ?? '', url)), 2)}\n`
      if (path !== undefined) yield { path, make }
    }
    yield* formerSchemas(book, url)
  }
}

/**
 * The schema of an event at the address of a name that it had before. A copy, not a `$ref` to the new address: most tools read one
 * file and follow no address. Its `$id` is its own address, for a validator that is given both takes no two schemas of one `$id`.
 */
function* formerSchemas({ plan, paths, moved }: Book, url: string | null): Generator<MadeFile> {
  for (const id of moved.keys()) {
    if (!id.startsWith('former:event:')) continue
    const pathOf = (): string => schemaPath(paths.get(id)!)
    const make = (): string => {
      const event = plan.events.get(moved.get(id)!.slice('event:'.length))!
      return `${stringify(documentOf(event, addressOf(pathOf(), url)), 2)}\n`
    }
    yield { path: pathOf(), make }
  }
}

function documentOf({ name, description, body }: PlanEvent, address: string | null): JsonObject {
  const {
    $schema: _dialect,
    $id: _id,
    id,
    title: _title,
    ...schema
  } = withUnplanned(body.schema, body.unplanned)
  const said = own(schema, 'description') ?? description
  return {
    $schema: dialectUris[body.dialect],
    ...(address === null ? {} : { [body.dialect === '4' ? 'id' : '$id']: address }),
    title: name,
    ...(said === null ? {} : { description: said }),
    ...(id === undefined || body.dialect === '4' ? {} : { id }),
    ...schema,
  }
}

function addressOf(path: string, url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return new URL(path, url.endsWith('/') ? url : `${url}/`).href
}
