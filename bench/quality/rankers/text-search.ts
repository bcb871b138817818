import Fuse from 'fuse.js'
import { searchTerms } from 'hamkor'
import MiniSearch from 'minisearch'
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'
import { best, type Method } from './ranker.js'
import { documentOf, FIELDS, queryOf, words } from './text.js'

/** How a text is cut into terms: as the engine does by itself, or with our folding. */
interface Cut {
  readonly name: string
  readonly terms: (text: string) => string[]
}

const RAW: Cut = { name: 'raw', terms: words }
const FOLDED: Cut = { name: 'folded', terms: searchTerms }

/** MiniSearch: BM25+ over fields; its guide advises prefix and fuzzy search, which our grams stand for when folded. */
function bm25(cut: Cut): Method {
  return {
    name: `BM25 (MiniSearch), ${cut.name}`,
    make: (makers) => {
      const index = new MiniSearch({ fields: [...FIELDS], tokenize: cut.terms, processTerm: (term) => term })
      index.addAll(makers.map(documentOf))
      const options = cut === RAW ? { prefix: true, fuzzy: 0.2 } : {}
      return {
        rank: async (part, k) => {
          const found = index.search(queryOf(part), options)
          return best(new Map(found.map(({ id, score }) => [id as string, score])), k)
        },
      }
    },
  }
}

/**
 * Fuse.js with token search, which its documentation advises for queries of several words. Its `tokenize` cuts the query
 * alone, so what is folded is folded before, in documents and query alike; terms need no tolerance then.
 */
function fuse(cut: Cut): Method {
  const folded = (text: string) => (cut === FOLDED ? cut.terms(text).join(' ') : text)
  return {
    name: `Fuse.js, ${cut.name}`,
    make: (makers) => {
      const documents = makers.map((maker) => {
        const document = documentOf(maker)
        return Object.fromEntries([['id', maker.id], ...FIELDS.map((field) => [field, folded(document[field])])])
      })
      const index = new Fuse(documents, {
        keys: [...FIELDS],
        includeScore: true,
        ignoreLocation: true,
        useTokenSearch: true,
        ...(cut === FOLDED ? { tokenize: /\S+/gu, threshold: 0 } : {}),
      })
      return {
        rank: async (part, k) => index.search(folded(queryOf(part)), { limit: k }).map(({ item }) => item['id']!),
      }
    },
  }
}

/** natural's TF-IDF on lists of terms, the way it is given texts that are not English. */
function tfidf(cut: Cut): Method {
  return {
    name: `TF-IDF (natural), ${cut.name}`,
    make: (makers) => {
      const index = new TfIdf()
      for (const maker of makers) {
        const document = documentOf(maker)
        index.addDocument(cut.terms(FIELDS.map((field) => document[field]).join('; ')))
      }
      return {
        rank: async (part, k) => {
          const scores = index.tfidfs([...new Set(cut.terms(queryOf(part)))])
          return best(new Map(makers.map(({ id }, at) => [id, scores[at] ?? 0])), k)
        },
      }
    },
  }
}

/** The three text engines, each on the raw words and with our folding. */
export const TEXT_METHODS: readonly Method[] = [bm25, fuse, tfidf].flatMap((method) => [method(RAW), method(FOLDED)])
