import type { Located } from '../report/locate.ts'
import type { LocatedChange, LocatedFinding, Report } from '../report/report.ts'
import { type Json, type JsonObject, stringify } from '../text/json.ts'
import { plain } from '../text/phrase.ts'

/** SARIF 2.1.0 for code scanning: findings, and changes that are not safe. Ends in a line break. */
export function renderSarif(report: Report): string {
  const changes = report.changes.filter(change => change.level !== 'safe')
  const found = [...report.findings, ...report.suppressed]
  const log: JsonObject = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Waymark',
            informationUri: 'https://github.com/waymark/waymark',
            rules: ruleList(report, [
              ...found.map(finding => finding.rule),
              ...changes.map(change => change.kind),
            ]),
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

function ruleList(report: Report, ids: readonly string[]): Json[] {
  return [...new Set(ids)].sort().map(id => {
    const rule = report.rules.get(id)
    return rule
      ? { id, shortDescription: { text: rule.summary }, fullDescription: { text: rule.why } }
      : { id }
  })
}

function fromFinding(finding: LocatedFinding, report: Report): JsonObject {
  return {
    ruleId: finding.rule,
    level: finding.severity === 'info' ? 'note' : finding.severity,
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
            { kind: 'external', status: 'accepted', justification: approved.reason ?? approved.by },
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
