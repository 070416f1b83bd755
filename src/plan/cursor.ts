import type { Origin } from '../model/origin.ts'
import type { SourceDocument } from '../source/document.ts'
import { isObject, type Json, own } from '../text/json.ts'
import { join } from '../text/pointer.ts'

/** A file of a plan in the native form, whatever format it was written in. */
export interface PlanFile {
  readonly path: string
  /** in the words of the native format */
  readonly value: Json
  readonly document: SourceDocument
  /** pointer into `value` → pointer into the document, and back */
  readonly toDocument: (pointer: string) => string
  readonly toNative: (pointer: string) => string
}

/** A value of a plan file that knows where it is written. Values of a wrong kind read as absent: they are reported. */
export class Cursor {
  readonly file: PlanFile
  readonly pointer: string
  readonly value: Json

  constructor(file: PlanFile, pointer: string, value: Json) {
    this.file = file
    this.pointer = pointer
    this.value = value
  }

  get at(): Origin {
    return { file: this.file.path, pointer: this.file.toDocument(this.pointer) }
  }

  get(key: string): Cursor | null {
    const value = isObject(this.value) ? own(this.value, key) : undefined
    return value === undefined ? null : new Cursor(this.file, join(this.pointer, key), value)
  }

  has(key: string): boolean {
    return isObject(this.value) && Object.hasOwn(this.value, key)
  }

  entries(): [string, Cursor][] {
    if (!isObject(this.value)) return []
    return Object.entries(this.value).map(([key, value]) => [
      key,
      new Cursor(this.file, join(this.pointer, key), value),
    ])
  }

  items(): Cursor[] {
    if (!Array.isArray(this.value)) return []
    return this.value.map((value, index) => new Cursor(this.file, join(this.pointer, index), value))
  }

  /** the text under `key` */
  text(key: string): string | null {
    const value = this.get(key)?.value
    return typeof value === 'string' ? value : null
  }

  /** the texts of the list under `key` */
  texts(key: string): string[] {
    const items = this.get(key)?.items() ?? []
    return items.flatMap(item => (typeof item.value === 'string' ? [item.value] : []))
  }

  flag(key: string): boolean | null {
    const value = this.get(key)?.value
    return typeof value === 'boolean' ? value : null
  }

  choice<Choice extends string>(key: string, choices: readonly Choice[]): Choice | null {
    const value = this.text(key)
    return choices.find(choice => choice === value) ?? null
  }
}
