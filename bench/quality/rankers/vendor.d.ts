declare module 'natural/lib/natural/tfidf/tfidf.js' {
  /** Term frequency · inverse document frequency over lists of terms. */
  export default class TfIdf {
    addDocument(terms: readonly string[]): void
    /** One score a document, in the order added. */
    tfidfs(terms: readonly string[]): number[]
  }
}
