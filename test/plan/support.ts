import type { Origin } from '../../src/model/origin.ts'
import type { Plan, PlanEvent, Property } from '../../src/model/plan.ts'
import { walkProperties } from '../../src/model/walk.ts'
import { readPlan } from '../../src/plan/read.ts'
import type { SourceDocument } from '../../src/source/document.ts'
import { plain } from '../../src/text/phrase.ts'

export interface Read {
  readonly plan: Plan
  readonly documents: ReadonlyMap<string, SourceDocument>
  /** `file:line:column rule/messageId object`, in the order of finding */
  readonly told: readonly string[]
  readonly messages: readonly string[]
  /** the text that an origin points at */
  readonly textAt: (at: Origin) => string
}

/** Reads one YAML text as `plan.yml`, or files by path. */
export function read(input: string | Readonly<Record<string, string>>, format: string | null = null): Read {
  const texts = typeof input === 'string' ? { 'plan.yml': input } : input
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }))
  const { plan, documents } = readPlan({ id: 'shop', path: 'plan', format, files: { files, unreadable: [] } })
  const placeOf = ({ file, pointer, range }: Origin): string => {
    const document = documents.get(file)
    if (document === undefined) return `${file}:1:1`
    const { line, column } = range ? document.span(...range) : document.place(pointer)
    return `${file}:${line}:${column}`
  }
  return {
    plan,
    documents,
    told: plan.problems.map(
      ({ at, rule, messageId, object }) => `${placeOf(at)} ${rule}/${messageId} ${object}`,
    ),
    messages: plan.problems.map(problem => plain(problem.message)),
    textAt: ({ file, pointer }) => {
      const document = documents.get(file)!
      const { line, column, endLine, endColumn } = document.place(pointer)
      const lines = document.text.split('\n').slice(line - 1, endLine)
      return line === endLine ? lines[0]!.slice(column - 1, endColumn - 1) : lines.join('\n')
    },
  }
}

/** The one event of a plan. */
export function onlyEvent({ plan }: Read): PlanEvent {
  return [...plan.events.values()][0]!
}

/** A property of the one event, by path. */
export function property(result: Read, path: string): Property {
  const found = walkProperties(onlyEvent(result).body.properties).find(one => one.path === path)
  if (found === undefined) throw new Error(`no property ${path}`)
  return found
}
