import type { EventType } from '../../model/plan.ts'
import type { Json } from '../../text/json.ts'
import { dart, kotlin, swift } from './apps.ts'
import { browser, http, node, reactNative } from './scripts.ts'
import { csharp, go, java, php, python, ruby } from './servers.ts'

/** How one kind of app sends an event, with the library that Segment has for it. */
export interface Snippet {
  /** as code blocks name it */
  readonly language: string
  readonly write: (event: { readonly name: string; readonly type: EventType }, payload: Json) => string
}

/** By the names that people give to a type of source, without case and punctuation. */
const NAMES: readonly (readonly [Snippet, string])[] = [
  [
    browser,
    'javascript js typescript ts web website webapp browser analyticsjs react nextjs vue nuxt angular svelte',
  ],
  [reactNative, 'reactnative expo'],
  [node, 'node nodejs deno bun'],
  [swift, 'ios swift iphone ipad macos tvos watchos visionos apple'],
  [kotlin, 'android kotlin'],
  [dart, 'flutter dart'],
  [python, 'python django flask fastapi'],
  [ruby, 'ruby rails rubyonrails'],
  [php, 'php laravel symfony'],
  [go, 'go golang'],
  [java, 'java spring springboot'],
  [csharp, 'csharp net dotnet dotnetcore netcore aspnet unity xamarin maui'],
  [http, 'http https httpapi api rest restapi server backend'],
]

const BY_NAME: ReadonlyMap<string, Snippet> = new Map(
  NAMES.flatMap(([snippet, names]) => names.split(' ').map(name => [name, snippet] as const)),
)

/** How a source of this type sends an event; undefined where no library is known for it. */
export function snippetFor(type: string): Snippet | undefined {
  const name = type
    .toLowerCase()
    .replaceAll('#', 'sharp')
    .replace(/[^a-z0-9]/g, '')
  return BY_NAME.get(name)
}

/** Those of JavaScript: a type of TypeScript helps them. */
export const SCRIPTS: ReadonlySet<Snippet> = new Set([browser, reactNative, node])
