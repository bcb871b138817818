import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import { type Document, meets } from '../documents.js'
import type { Engine } from './engine.js'

/** MiniSearch: BM25+ over the text; constraints by its `filter` function over the documents; `fuzzy: 0.2` for typos. */
export function miniSearchEngine(): Engine {
  const byId = new Map<string, Document>()
  let index = new MiniSearch<Document>({ fields: ['text'] })
  return {
    name: 'MiniSearch',
    version: versionOf('minisearch'),
    shapes: ['text', 'filterText', 'filterTyped', 'filter'],
    notes: ['constraints are a function called for every document found'],
    build: async (_, documents) => {
      for (const document of documents) byId.set(document.id, document)
      index.addAll(documents)
    },
    search: async ({ query }, shape) => {
      const found = index.search(shape === 'filter' ? MiniSearch.wildcard : query.text, {
        ...(shape === 'text' ? {} : { filter: ({ id }) => meets(query, byId.get(id)!) }),
        ...(shape === 'filterTyped' ? { fuzzy: 0.2 } : {}),
      })
      return found.slice(0, 10).map(({ id }) => id)
    },
    snapshot: async () => new TextEncoder().encode(JSON.stringify(index)),
    load: async (bytes) => {
      index = MiniSearch.loadJSON<Document>(new TextDecoder().decode(bytes), { fields: ['text'] })
    },
  }
}

/** Version of an installed package. */
export function versionOf(name: string): string {
  const path = new URL(`../../../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
