import { type Content, code, table } from '../../markdown/build.ts'
import { firstSentence } from '../labels.ts'
import { onePage, type PageKind } from '../page.ts'
import { title } from '../parts/blocks.ts'
import { typeWords } from '../parts/schema-words.ts'

/** Properties of the library and those that two or more events share: `properties/README.md`. */
export const propertiesIndex: PageKind = onePage({
  template: 'properties',
  file: 'properties/README.md',
  id: 'properties',
  title: 'Shared properties',
  when: ({ relations }) => relations.shared.size > 0,
  slots: {
    title: () => title('Shared properties'),
    list: ({ relations, definition: definitionOf }, page) => [
      table(
        ['Property', 'Type', 'What it holds', 'Classification', 'Events'],
        [...relations.shared].map(([name, uses]): Content[] => {
          const definition = definitionOf(name)
          const events = new Set(uses.flatMap(use => use.event ?? [])).size
          return [
            page.to(`shared:${name}`, code(name)),
            definition ? typeWords(definition) : '',
            firstSentence(definition?.description ?? null),
            definition?.classification ?? '',
            String(events),
          ]
        }),
        [null, null, null, null, 'right'],
      ),
    ],
  },
})
