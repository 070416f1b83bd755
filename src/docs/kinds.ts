import type { PageKind } from './page.ts'
import { changelogIndex, changelogMonths } from './pages/changelog.ts'
import { dataFlow } from './pages/data-flow.ts'
import { destinationPages } from './pages/destination.ts'
import { dictionary, dictionaryParts } from './pages/dictionary.ts'
import { eventPages } from './pages/event.ts'
import { eventsIndex } from './pages/events-index.ts'
import { formerPages } from './pages/former.ts'
import { health } from './pages/health.ts'
import { home } from './pages/home.ts'
import { kpiPages, kpisIndex } from './pages/kpi.ts'
import { migrations, migrationsInHistory } from './pages/migrations.ts'
import { ownerPages, ownersIndex } from './pages/owner.ts'
import { propertiesIndex } from './pages/properties-index.ts'
import { propertyPages } from './pages/property.ts'
import { sourcePages } from './pages/source.ts'
import { stagePages, stagesIndex } from './pages/stage.ts'
import { groupTraitPages, traitsIndex, userTraitPages } from './pages/trait.ts'
import { useCasePages, useCasesIndex } from './pages/use-case.ts'
import { valueModel } from './pages/value-model.ts'

/** Every kind of page of a plan. A new kind is one file under `pages/`, one line here and one skeleton. */
export const kinds: readonly PageKind[] = [
  home,
  eventsIndex,
  eventPages,
  propertiesIndex,
  propertyPages,
  traitsIndex,
  userTraitPages,
  groupTraitPages,
  ownersIndex,
  ownerPages,
  kpisIndex,
  kpiPages,
  useCasesIndex,
  useCasePages,
  stagesIndex,
  stagePages,
  sourcePages,
  destinationPages,
  ...formerPages,
  dataFlow,
  valueModel,
  dictionary,
  dictionaryParts,
  migrations,
  migrationsInHistory,
  changelogIndex,
  changelogMonths,
  health,
]

/** The folders that pages are in. */
export const pageFolders: ReadonlySet<string> = new Set([
  ...kinds.flatMap(({ folder }) => folder?.split('/')[0] ?? []),
])
