import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { searchTerms } from '../../src/text/search-terms.js'
import { termsOf } from '../../src/text/terms.js'
import { bm25 } from './bm25.js'

/*
 * Retrieval of product names with hamkor's folded, stemmed tokens against plain words, BM25 in both cases, on outside
 * development data that is not part of the project (HAMKOR_EVAL_DIR says where it lies).
 */

interface Query {
  readonly id: string
  readonly text: string
  readonly rel: Readonly<Record<string, number>>
}
interface Document {
  readonly id: string
  readonly text: string
  /** Other names of the same thing, where the set has them. */
  readonly names?: readonly string[]
}

/** One line of the table: a query set against a corpus. */
export interface RetrievalFigure {
  readonly name: string
  readonly queries: number
  /** nDCG@10 of plain lower-case words. */
  readonly plain: number
  /** nDCG@10 of hamkor's folded, stemmed words. */
  readonly stems: number
  /** nDCG@10 of `searchTerms`: stems and numbers, with their prefixes and grams. */
  readonly searchTerms: number
}

const SETS: readonly (readonly [name: string, queries: string, corpus: string])[] = [
  ['uz → uz', 'mxik_uz/queries.jsonl', 'mxik_uz/corpus.uz.jsonl'],
  ['uz-Cyrl → uz', 'mxik_uz/queries.cyr.jsonl', 'mxik_uz/corpus.uz.jsonl'],
  ['uz → ru', 'mxik_uz/queries.jsonl', 'mxik_uz/corpus.ru.jsonl'],
  ['uz → en', 'mxik_uz/queries.jsonl', 'mxik_uz/corpus.en.jsonl'],
  ['dealer names (ru)', 'prosept_ru/queries.jsonl', 'prosept_ru/corpus.jsonl'],
  ['customs texts (ru)', 'tnved_customs_ru/queries.jsonl', 'tnved_customs_ru/corpus.jsonl'],
]

/** Figures of every set that the folder has; undefined where there is no folder. */
export function retrievalFigures(dir: string | undefined): readonly RetrievalFigure[] | undefined {
  if (!dir || !existsSync(dir)) return undefined
  return SETS.filter(([, queries]) => existsSync(path.join(dir, queries))).map(([name, queryFile, corpusFile]) => {
    const queries = lines<Query>(path.join(dir, queryFile))
    const corpus = lines<Document>(path.join(dir, corpusFile))
    return {
      name,
      queries: queries.length,
      plain: meanNdcg(queries, corpus, plainWords),
      stems: meanNdcg(queries, corpus, termsOf),
      searchTerms: meanNdcg(queries, corpus, searchTerms),
    }
  })
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function meanNdcg(queries: readonly Query[], corpus: readonly Document[], terms: (text: string) => readonly string[]) {
  const search = bm25(corpus.map(({ text, names = [] }) => terms([text, ...names].join(' '))))
  let total = 0
  for (const query of queries) {
    const top = search(terms(query.text), 10)
    total += ndcg(
      top.map((at) => query.rel[corpus[at]!.id] ?? 0),
      Object.values(query.rel),
    )
  }
  return total / queries.length
}

/** nDCG@10 with linear gain: Σ gain / log₂(rank + 1) over that of the best order. */
function ndcg(gains: readonly number[], judged: readonly number[]): number {
  const dcg = (list: readonly number[]) => list.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0)
  const ideal = dcg([...judged].sort((a, b) => b - a).slice(0, 10))
  return ideal > 0 ? dcg(gains) / ideal : 0
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
