import FlexSearch from 'flexsearch'
import type { Document, Query } from '../documents.js'
import type { Engine } from './engine.js'
import { versionOf } from './minisearch.js'

/** FlexSearch: a document index with tags; it has no ranges, so IT grade, size and capacity are left out. */
export function flexSearchEngine(): Engine {
  const index = new FlexSearch.Document<Record<string, string | string[]>>({
    document: {
      id: 'id',
      index: [{ field: 'text', tokenize: 'strict' }],
      tag: ['processes', 'materials', 'certificates'],
    },
  })
  return {
    name: 'FlexSearch',
    version: versionOf('flexsearch'),
    shapes: ['text', 'filterText', 'filter'],
    notes: ['no numeric constraints: IT grade, size and capacity are not asked', 'several tags are a union'],
    build: async (_, documents) => {
      for (const document of documents) index.add(flat(document))
    },
    search: async ({ query }, shape) => {
      const tag = shape === 'text' ? [] : tagsOf(query)
      const asked = { limit: 10, ...(tag.length > 0 ? { tag } : {}) }
      const found = shape === 'filter' ? index.search(asked) : index.search(query.text, { ...asked, suggest: true })
      // without words every tag answers with a list of its own: the first is taken
      return (found[0]?.result ?? []).map(String).slice(0, 10)
    },
  }
}

function flat({ id, text, processes, materials, certificates }: Document): Record<string, string | string[]> {
  return { id, text, processes: [...processes], materials: [...materials], certificates: [...certificates] }
}

function tagsOf({ processes, material, certificates }: Query): Record<string, string>[] {
  return [
    ...processes.map((id) => ({ processes: id })),
    ...(material === undefined ? [] : [{ materials: material }]),
    ...certificates.map((id) => ({ certificates: id })),
  ]
}
