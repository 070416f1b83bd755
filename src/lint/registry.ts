import type { Rule } from './rule.ts'
import { approvalsFile } from './rules/approvals-file.ts'
import { dateFormat } from './rules/date-format.ts'
import { deprecatedNeedsReplacement } from './rules/deprecated-needs-replacement.ts'
import { descriptionRequired } from './rules/description-required.ts'
import { destinationLimits } from './rules/destination-limits.ts'
import { destinationReserved } from './rules/destination-reserved.ts'
import { destinationTypes } from './rules/destination-types.ts'
import { duplicateName } from './rules/duplicate-name.ts'
import { enumSuggested } from './rules/enum-suggested.ts'
import { enumValueCase } from './rules/enum-value-case.ts'
import { enumValuesConsistent } from './rules/enum-values-consistent.ts'
import { enumValuesValid } from './rules/enum-values-valid.ts'
import { eventBudget } from './rules/event-budget.ts'
import { eventNameCase } from './rules/event-name-case.ts'
import { eventNameNoValue } from './rules/event-name-no-value.ts'
import { eventNamePattern } from './rules/event-name-pattern.ts'
import { eventNameTense } from './rules/event-name-tense.ts'
import { exampleValid } from './rules/example-valid.ts'
import { fileLimits } from './rules/file-limits.ts'
import { fileReadable } from './rules/file-readable.ts'
import { identifierConsistent } from './rules/identifier-consistent.ts'
import { identifierDeclared } from './rules/identifier-declared.ts'
import { jsonSyntax } from './rules/json-syntax.ts'
import { kpiRequired } from './rules/kpi-required.ts'
import { lowValueEvent } from './rules/low-value-event.ts'
import { moneyNeedsCurrency } from './rules/money-needs-currency.ts'
import { nameCharset } from './rules/name-charset.ts'
import { nameNearDuplicate } from './rules/name-near-duplicate.ts'
import { nameNoDynamic } from './rules/name-no-dynamic.ts'
import { nameTerms } from './rules/name-terms.ts'
import { nameUnique } from './rules/name-unique.ts'
import { noImplicitExternalId } from './rules/no-implicit-external-id.ts'
import { noNameReuse } from './rules/no-name-reuse.ts'
import { noUnknownKey } from './rules/no-unknown-key.ts'
import { ownerRequired } from './rules/owner-required.ts'
import { ownerResolves } from './rules/owner-resolves.ts'
import { piiClassified } from './rules/pii-classified.ts'
import { piiDestination } from './rules/pii-destination.ts'
import { piiForbidden } from './rules/pii-forbidden.ts'
import { planShape } from './rules/plan-shape.ts'
import { platformParity } from './rules/platform-parity.ts'
import { propertyNameCase } from './rules/property-name-case.ts'
import { propertyNameHint } from './rules/property-name-hint.ts'
import { propertyTypeConsistent } from './rules/property-type-consistent.ts'
import { propertyTypeRequired } from './rules/property-type-required.ts'
import { referenceResolves } from './rules/reference-resolves.ts'
import { reviewDue } from './rules/review-due.ts'
import { rolesCovered } from './rules/roles-covered.ts'
import { specEventNearMiss } from './rules/spec-event-near-miss.ts'
import { specReservedType } from './rules/spec-reserved-type.ts'
import { stageValid } from './rules/stage-valid.ts'
import { sunsetPassed } from './rules/sunset-passed.ts'
import { suppressionHygiene } from './rules/suppression-hygiene.ts'
import { triggerRequired } from './rules/trigger-required.ts'
import { unknownKeyword } from './rules/unknown-keyword.ts'
import { unusedDefinition } from './rules/unused-definition.ts'
import { userIdStable } from './rules/user-id-stable.ts'
import { versionMatchesChange } from './rules/version-matches-change.ts'
import { warehouseCollision } from './rules/warehouse-collision.ts'
import { yamlSyntax } from './rules/yaml-syntax.ts'

/** Every rule, in the order of the reference: those that check a plan, then those that are found while reading it. */
export const rules: readonly Rule[] = [
  eventNameCase,
  propertyNameCase,
  enumValueCase,
  eventNamePattern,
  eventNameTense,
  nameTerms,
  nameCharset,
  nameNoDynamic,
  eventNameNoValue,
  propertyNameHint,
  nameUnique,
  nameNearDuplicate,
  propertyTypeRequired,
  propertyTypeConsistent,
  dateFormat,
  enumValuesValid,
  enumValuesConsistent,
  enumSuggested,
  moneyNeedsCurrency,
  platformParity,
  descriptionRequired,
  ownerRequired,
  ownerResolves,
  rolesCovered,
  triggerRequired,
  kpiRequired,
  stageValid,
  eventBudget,
  lowValueEvent,
  specEventNearMiss,
  specReservedType,
  destinationLimits,
  destinationReserved,
  destinationTypes,
  warehouseCollision,
  deprecatedNeedsReplacement,
  reviewDue,
  sunsetPassed,
  noNameReuse,
  identifierDeclared,
  identifierConsistent,
  userIdStable,
  noImplicitExternalId,
  piiClassified,
  piiForbidden,
  piiDestination,
  suppressionHygiene,
  unknownKeyword,
  exampleValid,
  versionMatchesChange,
  unusedDefinition,
  fileReadable,
  fileLimits,
  yamlSyntax,
  jsonSyntax,
  noUnknownKey,
  planShape,
  referenceResolves,
  duplicateName,
  approvalsFile,
]
