import type { PlaceLink } from '../../markdown/phrase.ts'
import type { Located } from '../../report/locate.ts'
import type { Part } from '../../text/phrase.ts'
import type { CommentContext } from './context.ts'

/** "order-completed.yml, line 31", to be linked. */
export function placePart({ file, place }: Located): Part {
  return {
    place: { text: `${baseName(file)}, line ${place.line}`, file, line: place.line },
  }
}

/** "line 31", where the file was just named. */
export function linePart({ file, place }: Located): Part {
  return { place: { text: `line ${place.line}`, file, line: place.line } }
}

export function placeLink(context: CommentContext): PlaceLink {
  return place => context.links.blob(place.file, place.line)
}

export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}
