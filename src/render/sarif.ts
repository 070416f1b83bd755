import { changeKinds } from '../diff/kinds/index.ts'
import { rules } from '../lint/registry.ts'
import { toMarkdown } from '../markdown/serialise.ts'
import type { Severity } from '../model/finding.ts'
import type { Located } from '../report/locate.ts'
import type { LocatedChange, LocatedFinding, Report } from '../report/report.ts'
import { type JsonObject, stringify } from '../text/json.ts'
import { plain } from '../text/phrase.ts'
import { kindPage, rulePage } from './reference.ts'

/** SARIF 2.1.0 for code scanning: findings, and changes that are not safe. Ends in a line break. */
export function renderSarif(report: Report): string {
  const changes = report.changes.filter(change => change.level !== 'safe')
  const found = [...report.findings, ...report.suppressed]
  const ids = [...found.map(finding => finding.rule), ...changes.map(change => change.kind)]
  const log: JsonObject = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Waymark',
            informationUri: 'https://github.com/waymark/waymark',
            rules: [...new Set(ids)].sort().map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...report.findings.map(finding => fromFinding(finding, report)),
          ...report.suppressed.map(finding => ({
            ...fromFinding(finding, report),
            suppressions: [{ kind: 'inSource' }],
          })),
          ...changes.map(fromChange),
        ],
      },
    ],
  }
  return `${stringify(log, 2)}\n`
}

/** What a rule or a kind of change is about; code scanning shows its help beside each alert. */
function descriptor(id: string): JsonObject {
  const rule = rules.find(each => each.id === id)
  if (rule) {
    return {
      id,
      shortDescription: { text: rule.summary },
      fullDescription: { text: rule.why },
      help: { text: rule.why, markdown: toMarkdown(rulePage(rule)) },
      defaultConfiguration: { level: rule.level === 'off' ? 'none' : sarifLevel(rule.level) },
      properties: { tags: [rule.group] },
    }
  }
  const kind = changeKinds.find(each => each.id === id)
  if (!kind) return { id }
  const why = `${kind.producers.why} ${kind.consumers.why}`
  return {
    id,
    shortDescription: { text: kind.summary },
    fullDescription: { text: why },
    help: { text: why, markdown: toMarkdown(kindPage(kind)) },
    properties: { tags: ['compatibility'] },
  }
}

function sarifLevel(severity: Severity): string {
  return severity === 'info' ? 'note' : severity
}

function fromFinding(finding: LocatedFinding, report: Report): JsonObject {
  return {
    ruleId: finding.rule,
    level: sarifLevel(finding.severity),
    message: { text: plain(finding.message) },
    locations: [location(finding)],
    ...(finding.relatedPlaces.length > 0 ? { relatedLocations: finding.relatedPlaces.map(location) } : {}),
    partialFingerprints: { 'waymark/v1': finding.fingerprint },
    ...(report.compared ? { baselineState: finding.new ? 'new' : 'unchanged' } : {}),
  }
}

function fromChange(change: LocatedChange): JsonObject {
  const { approved } = change
  return {
    ruleId: change.kind,
    level: change.level === 'breaking' ? 'error' : 'warning',
    message: { text: plain(change.message) },
    locations: [location(change)],
    partialFingerprints: { 'waymark/v1': change.fingerprint },
    baselineState: 'new',
    ...(approved
      ? {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: (approved.reason ?? approved.by).toWellFormed(),
            },
          ],
        }
      : {}),
  }
}

function location({ file, place }: Located): JsonObject {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: {
        startLine: place.line,
        startColumn: place.column,
        endLine: place.endLine,
        endColumn: place.endColumn,
      },
    },
  }
}
