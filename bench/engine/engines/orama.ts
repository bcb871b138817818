import { create, insertMultiple, search } from '@orama/orama'
import type { Query } from '../documents.js'
import type { Engine } from './engine.js'
import { versionOf } from './minisearch.js'

const SCHEMA = {
  text: 'string',
  processes: 'enum[]',
  materials: 'enum[]',
  certificates: 'enum[]',
  region: 'enum',
  it: 'number',
  side: 'number',
  capacity: 'number',
} as const

/** Orama: BM25 over the text, `where` with enums and numbers, `tolerance: 1` for typos. */
export function oramaEngine(): Engine {
  const index = create({ schema: SCHEMA })
  return {
    name: 'Orama',
    version: versionOf('@orama/orama'),
    shapes: ['text', 'filterText', 'filterTyped', 'filter'],
    notes: [],
    build: async (_, documents) => {
      await insertMultiple(
        index,
        documents.map(({ processes, materials, certificates, ...rest }) => ({
          ...rest,
          processes: [...processes],
          materials: [...materials],
          certificates: [...certificates],
        })),
        1000,
      )
    },
    search: async ({ query }, shape) => {
      const found = await search(index, {
        term: shape === 'filter' ? '' : query.text,
        properties: ['text'],
        limit: 10,
        ...(shape === 'text' ? {} : { where: whereOf(query) }),
        ...(shape === 'filterTyped' ? { tolerance: 1 } : {}),
      })
      return found.hits.map(({ id }) => id)
    },
  }
}

function whereOf({ processes, material, certificates, it, side, capacity }: Query) {
  return {
    ...(processes.length > 0 ? { processes: { containsAll: [...processes] } } : {}),
    ...(material === undefined ? {} : { materials: { containsAll: [material] } }),
    ...(certificates.length > 0 ? { certificates: { containsAll: [...certificates] } } : {}),
    ...(it === undefined ? {} : { it: { lte: it } }),
    ...(side === undefined ? {} : { side: { gte: side } }),
    ...(capacity === undefined ? {} : { capacity: { gte: capacity } }),
  }
}
