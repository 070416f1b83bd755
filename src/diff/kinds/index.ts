import type { ChangeKind, NodeKind } from '../kind.ts'
import { enumValueAdded, enumValueRemoved, valuesFreed, valuesRestricted } from './enum-value.ts'
import { eventDestinationAdded, eventDestinationRemoved } from './event-destination.ts'
import { eventDestinationNameChanged } from './event-destination-name.ts'
import {
  eventDescriptionChanged,
  eventExamplesChanged,
  eventKpisChanged,
  eventMetadataChanged,
  eventOwnerChanged,
  eventStageChanged,
  eventTagsChanged,
  eventVersionChanged,
} from './event-facts.ts'
import { eventAdded, eventRemoved, eventRenamed, eventTypeChanged } from './event-presence.ts'
import { eventSourceAdded, eventSourceRemoved } from './event-source.ts'
import { eventActivated, eventDeprecated, eventRestored } from './event-status.ts'
import { eventTriggerChanged } from './event-trigger.ts'
import {
  constraintChanged,
  formatChanged,
  itemsChanged,
  keysChanged,
  lengthChanged,
  multipleChanged,
  patternChanged,
  rangeChanged,
  uniquenessChanged,
} from './limits.ts'
import { nullAllowed, nullForbidden } from './null.ts'
import { objectClosed, objectOpened } from './object-closed.ts'
import { funnelChanged, ownershipChanged, planMetadataChanged } from './plan-facts.ts'
import { planUnplannedAllowed, planUnplannedForbidden } from './plan-unplanned.ts'
import {
  propertyCategoryChanged,
  propertyDescriptionChanged,
  propertyExamplesChanged,
  propertyOwnerChanged,
} from './property-facts.ts'
import { propertyDeprecated, propertyRestored } from './property-lifecycle.ts'
import { propertyClassificationChanged, propertyUnitChanged } from './property-meaning.ts'
import { propertyMetadataChanged } from './property-metadata.ts'
import {
  propertyAdded,
  propertyAddedRequired,
  propertyBecameOptional,
  propertyBecameRequired,
  propertyRemoved,
  propertyRenamed,
} from './property-presence.ts'
import { propertyTypeChanged, propertyTypeNarrowed, propertyTypeWidened } from './property-type.ts'
import {
  migrationAdded,
  migrationChanged,
  migrationRemoved,
  removedNameAdded,
  removedNameRemoved,
  suppressionAdded,
  suppressionRemoved,
} from './records.ts'
import { thingKinds } from './things.ts'
import {
  traitDestinationAdded,
  traitDestinationRemoved,
  traitKind,
  traitSetMetadataChanged,
  traitSourceAdded,
  traitSourceRemoved,
  traitTriggerChanged,
} from './trait.ts'

/** Kinds about a property, or about a payload as a whole. */
const nodeKinds: readonly NodeKind[] = [
  propertyAdded,
  propertyAddedRequired,
  propertyRemoved,
  propertyRenamed,
  propertyBecameRequired,
  propertyBecameOptional,
  propertyTypeChanged,
  propertyTypeNarrowed,
  propertyTypeWidened,
  nullForbidden,
  nullAllowed,
  enumValueRemoved,
  enumValueAdded,
  valuesRestricted,
  valuesFreed,
  patternChanged,
  formatChanged,
  lengthChanged,
  rangeChanged,
  multipleChanged,
  itemsChanged,
  uniquenessChanged,
  keysChanged,
  objectClosed,
  objectOpened,
  constraintChanged,
  propertyUnitChanged,
  propertyClassificationChanged,
  propertyDeprecated,
  propertyRestored,
  propertyDescriptionChanged,
  propertyOwnerChanged,
  propertyExamplesChanged,
  propertyCategoryChanged,
  propertyMetadataChanged,
]

/** Every kind of change, in the order in which the documentation lists them. */
export const changeKinds: readonly ChangeKind[] = [
  eventAdded,
  eventRemoved,
  eventRenamed,
  eventTypeChanged,
  eventActivated,
  eventDeprecated,
  eventRestored,
  eventSourceAdded,
  eventSourceRemoved,
  eventDestinationAdded,
  eventDestinationRemoved,
  eventDestinationNameChanged,
  eventTriggerChanged,
  eventVersionChanged,
  eventOwnerChanged,
  eventKpisChanged,
  eventStageChanged,
  eventDescriptionChanged,
  eventTagsChanged,
  eventExamplesChanged,
  eventMetadataChanged,
  ...nodeKinds,
  ...nodeKinds.filter(kind => kind.id.startsWith('property-')).map(traitKind),
  traitSourceAdded,
  traitSourceRemoved,
  traitDestinationAdded,
  traitDestinationRemoved,
  traitTriggerChanged,
  ...thingKinds,
  planUnplannedForbidden,
  planUnplannedAllowed,
  planMetadataChanged,
  ownershipChanged,
  funnelChanged,
  migrationAdded,
  migrationRemoved,
  migrationChanged,
  removedNameAdded,
  removedNameRemoved,
  suppressionAdded,
  suppressionRemoved,
]

/** What is asked on each pair; a set of traits has a second way to one kind. */
export const detectors: readonly ChangeKind[] = [...changeKinds, traitSetMetadataChanged]
