/**
 * Okapi BM25 (Robertson & Zaragoza 2009; k₁ = 1.2, b = 0.75, idf = ln(1 + (N − n + ½)/(n + ½))) over lists of terms.
 * Returns a search that gives positions of the best documents, best first, ties by position.
 */
export function bm25(documents: readonly (readonly string[])[]): (query: readonly string[], limit: number) => number[] {
  const postings = new Map<string, Map<number, number>>()
  documents.forEach((terms, at) => {
    for (const term of terms) {
      const posting = postings.get(term) ?? new Map<number, number>()
      postings.set(term, posting)
      posting.set(at, (posting.get(at) ?? 0) + 1)
    }
  })
  const average = documents.reduce((sum, terms) => sum + terms.length, 0) / documents.length
  const K1 = 1.2
  const B = 0.75
  return (query, limit) => {
    const scores = new Map<number, number>()
    for (const term of new Set(query)) {
      const posting = postings.get(term)
      if (!posting) continue
      const idf = Math.log(1 + (documents.length - posting.size + 0.5) / (posting.size + 0.5))
      for (const [at, count] of posting) {
        const length = documents[at]!.length / average
        scores.set(at, (scores.get(at) ?? 0) + (idf * count * (K1 + 1)) / (count + K1 * (1 - B + B * length)))
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([at]) => at)
  }
}
