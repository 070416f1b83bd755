import type { ApprovalRecord } from '../diff/settings.ts'
import { fileId } from '../model/object-id.ts'
import type { Problem } from '../model/plan.ts'
import { parseSource } from '../source/parse.ts'
import { isObject, type Json, type JsonObject, own, stringify } from '../text/json.ts'
import { say } from '../text/phrase.ts'
import { join } from '../text/pointer.ts'
import type { SourceFile } from '../text/source-file.ts'

export interface ApprovalsFile {
  readonly records: readonly ApprovalRecord[]
  /** of the rule `approvals-file`; what is wrong approves nothing */
  readonly problems: readonly Problem[]
}

const KEYS = ['fingerprint', 'reason', 'who', 'until']

/**
 * Reads `waymark-approvals.yml`: `approvals: [{ fingerprint, reason, who, until }]`. A record with anything wrong is left
 * out, with a problem that says so.
 * @param file null where there is none
 */
export function readApprovals(file: SourceFile | null): ApprovalsFile {
  if (file === null) return { records: [], problems: [] }
  const document = parseSource(file)
  const problems: Problem[] = []
  const complain: Complain = (messageId, pointer, message) =>
    problems.push({
      rule: 'approvals-file',
      messageId,
      message,
      at: { file: file.path, pointer },
      object: fileId(file.path),
      suggestion: null,
    })
  for (const { message, range } of document.errors) {
    const at = { file: file.path, pointer: '', range }
    problems.push({
      rule: 'approvals-file',
      messageId: 'syntax',
      message,
      at,
      object: fileId(file.path),
      suggestion: null,
    })
  }
  const value = document.value ?? {}
  const list = isObject(value) ? (own(value, 'approvals') ?? []) : null
  if (!Array.isArray(list)) {
    complain('shape', '', say`Unexpected content, expected ${'approvals:'} with a list of records`)
    return { records: [], problems }
  }
  const extra = isObject(value)
    ? Object.keys(value).filter(key => !['approvals', 'version', '$schema'].includes(key))
    : []
  for (const key of extra)
    complain('unknownKey', join('', key), say`Unexpected key ${key}, expected ${'approvals'}`)
  const records = list.flatMap((item, index) =>
    readRecord(item, { file: file.path, pointer: join('/approvals', index) }, complain),
  )
  return { records, problems }
}

type Complain = (messageId: string, pointer: string, message: Problem['message']) => void

function readRecord(item: Json, at: ApprovalRecord['at'], complain: Complain): ApprovalRecord[] {
  if (!isObject(item)) {
    complain('shape', at.pointer, say`Unexpected approval, expected ${'fingerprint'} and ${'reason'}`)
    return []
  }
  const extra = Object.keys(item).find(key => !KEYS.includes(key))
  if (extra !== undefined) {
    complain(
      'unknownKey',
      join(at.pointer, extra),
      say`Unexpected key ${extra} of an approval, expected one of ${KEYS.join(', ')}`,
    )
    return []
  }
  const fingerprint = own(item, 'fingerprint')
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{8}$/.test(fingerprint)) {
    complain('fingerprint', join(at.pointer, 'fingerprint'), fingerprintMessage(fingerprint))
    return []
  }
  const reason = text(item, 'reason')
  if (reason === null) {
    complain(
      'reason',
      at.pointer,
      say`Unexpected approval of ${fingerprint} without a reason, expected why the break is wanted`,
    )
    return []
  }
  const until = text(item, 'until')
  if (until !== null && !/^\d{4}-\d{2}-\d{2}$/.test(until)) {
    complain(
      'until',
      join(at.pointer, 'until'),
      say`Unexpected date ${until}, expected one such as ${'2027-01-31'}`,
    )
    return []
  }
  return [{ fingerprint, reason, who: text(item, 'who'), until, at }]
}

function fingerprintMessage(value: Json | undefined): Problem['message'] {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return say`Unexpected number ${stringify(value)} as a fingerprint: put it in quotes, or YAML reads it as a number`
  }
  return say`Unexpected fingerprint, expected eight hexadecimal digits in quotes, as the report gives them`
}

function text(item: JsonObject, key: string): string | null {
  const found = own(item, key)
  return typeof found === 'string' && found.trim() !== '' ? found : null
}
