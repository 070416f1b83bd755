import type { SourceDocument } from '../source/document.ts'
import type { Json } from '../text/json.ts'

/** A format that plans come in: how one of its files reads in the words of the native format. */
export interface PlanFormat {
  readonly id: string
  /** whether files are of this format; asked in the order of the registry */
  detects(documents: readonly SourceDocument[]): boolean
  view(document: SourceDocument): NativeView
}

/** A file in the words of the native format, and how its pointers and those of the file go together. */
export interface NativeView {
  readonly value: Json
  readonly toDocument: (pointer: string) => string
  readonly toNative: (pointer: string) => string
}
